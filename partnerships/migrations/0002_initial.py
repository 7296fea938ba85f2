import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('partnerships', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
        ('website', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='agreement',
            name='themes',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What it is about.', related_name='agreements', to='website.theme', verbose_name='themes'),
        ),
        migrations.AddField(
            model_name='institution',
            name='latest_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision'),
        ),
        migrations.AddField(
            model_name='institution',
            name='live_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision'),
        ),
        migrations.AddField(
            model_name='institution',
            name='locked_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='locked_%(class)ss', to=settings.AUTH_USER_MODEL, verbose_name='locked by'),
        ),
        migrations.AddField(
            model_name='formername',
            name='institution',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_names', to='partnerships.institution'),
        ),
        migrations.AddField(
            model_name='partnercitypage',
            name='photograph',
            field=models.ForeignKey(blank=True, help_text='Takes the place of the poster.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='website.siteimage', verbose_name='photograph'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='page',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='agreements', to='partnerships.partnercitypage'),
        ),
        migrations.AddField(
            model_name='place',
            name='latest_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision'),
        ),
        migrations.AddField(
            model_name='place',
            name='live_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision'),
        ),
        migrations.AddField(
            model_name='place',
            name='locked_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='locked_%(class)ss', to=settings.AUTH_USER_MODEL, verbose_name='locked by'),
        ),
        migrations.AddField(
            model_name='place',
            name='within',
            field=models.ForeignKey(blank=True, help_text='The larger place it lies in: it is found under that country.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='places', to='partnerships.place', verbose_name='within'),
        ),
        migrations.AddField(
            model_name='partnercitypage',
            name='place',
            field=models.ForeignKey(help_text='The city, with its coordinates and its names.', limit_choices_to={'kind': 'city'}, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='city_pages', to='partnerships.place', verbose_name='city'),
        ),
        migrations.AddField(
            model_name='institution',
            name='seat',
            field=models.ForeignKey(blank=True, help_text='Where it has its seat. For editors: visitors find it where a programme says it takes part.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='institutions', to='partnerships.place', verbose_name='seat'),
        ),
        migrations.AddField(
            model_name='countrypage',
            name='place',
            field=models.ForeignKey(help_text='The country, overseas territory or wider region this page is about.', limit_choices_to={'kind__in': ('country', 'overseas territory', 'sub-region')}, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='country_pages', to='partnerships.place', verbose_name='place'),
        ),
        migrations.AddConstraint(
            model_name='formername',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', True), ('until_earliest__lte', models.F('until_latest')), _connector='OR'), models.Q(models.Q(('until', ''), _negated=True), models.Q(('until_earliest__isnull', True), ('until_latest__isnull', True)), _connector='OR')), name='former_name_until_is_honest'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('concluded_earliest__isnull', True), ('concluded_latest__isnull', True), ('concluded_earliest__lte', models.F('concluded_latest')), _connector='OR'), models.Q(models.Q(('concluded', ''), _negated=True), models.Q(('concluded_earliest__isnull', True), ('concluded_latest__isnull', True)), _connector='OR')), name='agreement_concluded_is_honest'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', True), ('until_earliest__lte', models.F('until_latest')), _connector='OR'), models.Q(models.Q(('until', ''), _negated=True), models.Q(('until_earliest__isnull', True), ('until_latest__isnull', True)), _connector='OR')), name='agreement_until_is_honest'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('latitude__isnull', True), ('longitude__isnull', True)), models.Q(('latitude__range', (-90, 90)), ('longitude__range', (-180, 180))), _connector='OR'), name='place_is_on_the_globe'),
        ),
    ]
