import cannes_intl.bilingual.language_codes
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('contenttypes', '0002_remove_content_type_name'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='BilingualPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('name', models.CharField(help_text='The title of the page, as visitors read it.', max_length=255, verbose_name='name')),
                ('name_fr', models.CharField(help_text='The title of the page, as visitors read it.', max_length=255, null=True, verbose_name='name')),
                ('name_en', models.CharField(help_text='The title of the page, as visitors read it.', max_length=255, null=True, verbose_name='name')),
                ('name_language', models.CharField(blank=True, help_text='When the name is the same in every language: the code of its own, so that it is read aloud rightly.', max_length=12, validators=[cannes_intl.bilingual.language_codes.validate_language_code], verbose_name='language of a proper name')),
                ('url_slug', models.SlugField(blank=True, help_text="The last part of the page's address. Old addresses keep leading here.", max_length=255, verbose_name='address')),
                ('url_slug_fr', models.SlugField(blank=True, help_text="The last part of the page's address. Old addresses keep leading here.", max_length=255, null=True, verbose_name='address')),
                ('url_slug_en', models.SlugField(blank=True, help_text="The last part of the page's address. Old addresses keep leading here.", max_length=255, null=True, verbose_name='address')),
                ('url_trail', models.CharField(blank=True, db_index=True, editable=False, max_length=2000)),
                ('url_trail_fr', models.CharField(blank=True, db_index=True, editable=False, max_length=2000, null=True)),
                ('url_trail_en', models.CharField(blank=True, db_index=True, editable=False, max_length=2000, null=True)),
                ('meta_title', models.CharField(blank=True, help_text="Shown in the browser's tab and in search results. Empty: the name of the page.", max_length=255, verbose_name='title for search engines')),
                ('meta_title_fr', models.CharField(blank=True, help_text="Shown in the browser's tab and in search results. Empty: the name of the page.", max_length=255, null=True, verbose_name='title for search engines')),
                ('meta_title_en', models.CharField(blank=True, help_text="Shown in the browser's tab and in search results. Empty: the name of the page.", max_length=255, null=True, verbose_name='title for search engines')),
                ('meta_description', models.TextField(blank=True, help_text='Shown when the page is shared, and by search engines. Empty: the summary of the page.', verbose_name='description for search engines')),
                ('meta_description_fr', models.TextField(blank=True, help_text='Shown when the page is shared, and by search engines. Empty: the summary of the page.', null=True, verbose_name='description for search engines')),
                ('meta_description_en', models.TextField(blank=True, help_text='Shown when the page is shared, and by search engines. Empty: the summary of the page.', null=True, verbose_name='description for search engines')),
                ('freshness', models.JSONField(blank=True, default=dict, editable=False)),
            ],
            options={
                'verbose_name': 'page',
                'verbose_name_plural': 'pages',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='PublicAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=12)),
                ('trail', models.CharField(max_length=2000)),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='public_addresses', to='bilingual.bilingualpage')),
            ],
            options={
                'constraints': [models.UniqueConstraint(deferrable=models.Deferrable.IMMEDIATE, fields=('language', 'trail'), name='one_page_per_address')],
            },
        ),
        migrations.CreateModel(
            name='OldAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=12)),
                ('trail', models.CharField(max_length=2000)),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='old_addresses', to='bilingual.bilingualpage')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('language', 'trail'), name='one_page_per_old_address')],
            },
        ),
        migrations.CreateModel(
            name='ScheduleRun',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('started_at', models.DateTimeField()),
                ('finished_at', models.DateTimeField(null=True)),
                ('done', models.PositiveIntegerField(default=0)),
                ('refused', models.PositiveIntegerField(default=0)),
            ],
            options={
                'verbose_name': 'run of the schedule',
                'verbose_name_plural': 'runs of the schedule',
            },
        ),
        migrations.CreateModel(
            name='ScheduleRefusal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('object_id', models.CharField(max_length=255)),
                ('due_at', models.DateTimeField()),
                ('refused_at', models.DateTimeField(auto_now_add=True)),
                ('reasons', models.JSONField(default=dict)),
                ('content_type', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='contenttypes.contenttype')),
                ('revision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.revision')),
            ],
            options={
                'verbose_name': 'refusal at its date',
                'verbose_name_plural': 'refusals at their date',
                'ordering': ['due_at', 'pk'],
            },
        ),
    ]
