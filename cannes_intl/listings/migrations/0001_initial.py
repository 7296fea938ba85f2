import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('bilingual', '0001_initial'),
    ]

    operations = [
        TrigramExtension(),
        migrations.CreateModel(
            name='IndexEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('item', models.UUIDField()),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=[('agreement', 'Agreement'), ('programme', 'Programme'), ('event', 'Event'), ('country', 'Countries and regions'), ('page', 'Page')], max_length=12)),
                ('path', models.CharField(max_length=2048)),
                ('order', models.CharField(max_length=280)),
                ('name', models.CharField(max_length=255)),
                ('name_language', models.CharField(max_length=12)),
                ('name_is_fallback', models.BooleanField(default=False)),
                ('summary', models.TextField(blank=True)),
                ('summary_language', models.CharField(max_length=12)),
                ('where', models.JSONField(default=list)),
                ('part_of', models.UUIDField(null=True)),
                ('series', models.UUIDField(null=True)),
                ('phrase', models.CharField(blank=True, max_length=80)),
                ('manner', models.CharField(blank=True, max_length=20)),
                ('agreements', models.JSONField(default=list)),
                ('when', models.CharField(blank=True, max_length=40)),
                ('earliest', models.DateField(null=True)),
                ('latest', models.DateField(null=True)),
                ('recurs', models.BooleanField(default=False)),
                ('recurrence', models.CharField(blank=True, max_length=20)),
                ('outcome', models.CharField(blank=True, max_length=20)),
                ('outcome_note', models.TextField(blank=True)),
                ('starts_at', models.TimeField(null=True)),
                ('ends_at', models.TimeField(null=True)),
                ('time_zone', models.CharField(blank=True, max_length=64)),
                ('usual_month', models.PositiveSmallIntegerField(null=True)),
                ('calls', models.JSONField(default=list)),
                ('kinds', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), default=list, size=None)),
                ('countries', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=6), default=list, size=None)),
                ('regions', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=6), default=list, size=None)),
                ('themes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=50), default=list, size=None)),
                ('years', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), default=list, size=None)),
                ('facets', models.JSONField(default=dict)),
                ('places', models.JSONField(default=list)),
                ('institutions', models.JSONField(default=list)),
                ('sources', models.JSONField(default=list)),
                ('checked_on', models.DateField(null=True)),
                ('updated_at', models.DateTimeField(null=True)),
                ('search', django.contrib.postgres.search.SearchVectorField()),
                ('search_text', models.TextField(blank=True)),
                ('body', models.TextField(blank=True)),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='listing_rows', to='bilingual.bilingualpage')),
            ],
            options={
                'verbose_name': 'listed item',
                'verbose_name_plural': 'listed items',
                'indexes': [models.Index(fields=['language', 'kind', 'order'], name='listing_in_order'), django.contrib.postgres.indexes.GinIndex(fields=['kinds'], name='listing_kinds'), django.contrib.postgres.indexes.GinIndex(fields=['countries'], name='listing_countries'), django.contrib.postgres.indexes.GinIndex(fields=['regions'], name='listing_regions'), django.contrib.postgres.indexes.GinIndex(fields=['themes'], name='listing_themes'), django.contrib.postgres.indexes.GinIndex(fields=['years'], name='listing_years'), django.contrib.postgres.indexes.GinIndex(fields=['search'], name='listing_search'), django.contrib.postgres.indexes.GinIndex(fields=['search_text'], name='listing_search_text', opclasses=['gin_trgm_ops'])],
                'constraints': [models.UniqueConstraint(fields=('item', 'language'), name='one_row_per_item_and_language')],
            },
        ),
    ]
