import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('events', '0002_initial'),
        ('partnerships', '0001_initial'),
        ('programmes', '0001_initial'),
        ('website', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='eventpage',
            name='photograph',
            field=models.ForeignKey(blank=True, help_text='Takes the place of the poster.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='website.siteimage', verbose_name='photograph'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='places',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='The cities or countries it concerns.', related_name='events', to='partnerships.place', verbose_name='places'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='programme',
            field=models.ForeignKey(blank=True, help_text='The programme it belongs to.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='programmes.programmepage', verbose_name='programme'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='themes',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What it is about.', related_name='events', to='website.theme', verbose_name='themes'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='venue',
            field=models.ForeignKey(blank=True, help_text='Where it is held, when it is a known venue.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='hosted_events', to='partnerships.institution', verbose_name='venue'),
        ),
        migrations.AddField(
            model_name='edition',
            name='page',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='editions', to='events.eventpage'),
        ),
        migrations.AddConstraint(
            model_name='eventpage',
            constraint=models.CheckConstraint(condition=models.Q(('usual_month__isnull', True), ('usual_month__range', (1, 12)), _connector='OR'), name='usual_month_is_a_month'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('when_earliest__isnull', True), ('when_latest__isnull', True), ('when_earliest__lte', models.F('when_latest')), _connector='OR'), models.Q(models.Q(('when', ''), _negated=True), models.Q(('when_earliest__isnull', True), ('when_latest__isnull', True)), _connector='OR')), name='edition_when_is_honest'),
        ),
    ]
