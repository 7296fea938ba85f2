import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('partnerships', '0001_initial'),
        ('programmes', '0001_initial'),
        ('website', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='programmepage',
            name='photograph',
            field=models.ForeignKey(blank=True, help_text='Takes the place of the poster.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='website.siteimage', verbose_name='photograph'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='places',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Places it concerns besides those stated for its institutions.', related_name='programmes', to='partnerships.place', verbose_name='further places'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='themes',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What it is about.', related_name='programmes', to='website.theme', verbose_name='themes'),
        ),
        migrations.AddField(
            model_name='programmeinstitution',
            name='page',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='institutions', to='programmes.programmepage'),
        ),
        migrations.AddField(
            model_name='call',
            name='page',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='calls', to='programmes.programmepage'),
        ),
        migrations.AddConstraint(
            model_name='programmepage',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('period_earliest__isnull', True), ('period_latest__isnull', True), ('period_earliest__lte', models.F('period_latest')), _connector='OR'), models.Q(models.Q(('period', ''), _negated=True), models.Q(('period_earliest__isnull', True), ('period_latest__isnull', True)), _connector='OR')), name='programme_period_is_honest'),
        ),
        migrations.AddConstraint(
            model_name='call',
            constraint=models.CheckConstraint(condition=models.Q(('opens_on__isnull', True), ('closes_on__isnull', True), ('opens_on__lte', models.F('closes_on')), _connector='OR'), name='call_closes_after_it_opens'),
        ),
    ]
