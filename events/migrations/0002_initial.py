import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('events', '0001_initial'),
        ('partnerships', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='eventpage',
            name='guests',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Who is invited: an encounter, never a partnership.', related_name='guest_events', to='partnerships.institution', verbose_name='guests'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='organisers',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Who organises it.', related_name='organised_events', to='partnerships.institution', verbose_name='organisers'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='organising_place',
            field=models.ForeignKey(blank=True, help_text='When a city organises it and no institution is named.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='organised_events', to='partnerships.place', verbose_name='organising city'),
        ),
    ]
