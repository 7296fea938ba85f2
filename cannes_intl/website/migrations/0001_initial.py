import cannes_intl.bilingual.language_codes
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import taggit.managers
import uuid
import wagtail.fields
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('bilingual', '0001_initial'),
        ('taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='StandardPage',
            fields=[
                ('bilingualpage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='bilingual.bilingualpage')),
                ('body', wagtail.fields.StreamField([('heading', 3), ('text', 6), ('picture', 12), ('quote', 17), ('key_facts', 22), ('link', 25)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 1: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 2: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('fr', 'Français'), ('en', 'English')], 'label': 'Do not show in', 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1), ('left_out', 2)]], {'label': 'Heading'}), 4: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('fr', 4), ('en', 5), ('left_out', 2)]], {'label': 'Text'}), 7: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Image'}), 8: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'Français', 'required': False}), 9: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'English', 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('fr', 8), ('en', 9)]], {'label': 'Alternative text'}), 11: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Caption'}), 12: ('wagtail.blocks.StructBlock', [[('image', 7), ('alternative', 10), ('caption', 11), ('left_out', 2)]], {}), 13: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False, 'rows': 2}), 14: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False, 'rows': 2}), 15: ('wagtail.blocks.StructBlock', [[('fr', 13), ('en', 14)]], {'label': 'Quotation'}), 16: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Author', 'required': False}), 17: ('wagtail.blocks.StructBlock', [[('quote', 15), ('author', 16), ('left_out', 2)]], {}), 18: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Term'}), 19: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Value'}), 20: ('wagtail.blocks.StructBlock', [[('term', 18), ('value', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'Key facts'}), 22: ('wagtail.blocks.StructBlock', [[('facts', 21), ('left_out', 2)]], {}), 23: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page', 'page_type': ['bilingual.BilingualPage']}), 24: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Words of the link'}), 25: ('wagtail.blocks.StructBlock', [[('page', 23), ('label', 24), ('left_out', 2)]], {})}, help_text='The text of the page, block by block.', verbose_name='body')),
                ('checked_on', models.DateField(blank=True, help_text='The day somebody at the city checked that all this is still right. Visitors see it.', null=True, verbose_name='checked on')),
                ('review_by', models.DateField(blank=True, help_text='The day this should be checked again. Only editors see it.', null=True, verbose_name='review by')),
                ('role', models.CharField(blank=True, choices=[('', 'None in particular'), ('legal notice', 'Legal notice'), ('accessibility', 'Accessibility'), ('personal data', 'Personal data'), ('open data', 'Open data'), ('help', 'Help'), ('follow', 'Follow')], default='', help_text='Every page of the site links to the page that has one of these roles.', max_length=20, verbose_name='role')),
            ],
            options={
                'verbose_name': 'standard page',
                'verbose_name_plural': 'standard pages',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='SiteImage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('file', wagtail.images.models.WagtailImageField(height_field='height', upload_to=wagtail.images.models.get_upload_to, verbose_name='file', width_field='width')),
                ('description', models.CharField(blank=True, default='', max_length=255, verbose_name='description')),
                ('width', models.IntegerField(editable=False, verbose_name='width')),
                ('height', models.IntegerField(editable=False, verbose_name='height')),
                ('created_at', models.DateTimeField(auto_now_add=True, db_index=True, verbose_name='created at')),
                ('focal_point_x', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_y', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_width', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_height', models.PositiveIntegerField(blank=True, null=True)),
                ('file_size', models.PositiveIntegerField(editable=False, null=True)),
                ('file_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=40)),
                ('alternative', models.CharField(blank=True, help_text='What the picture says to somebody who cannot see it. Empty for pure decoration.', max_length=255, verbose_name='alternative text')),
                ('alternative_fr', models.CharField(blank=True, help_text='What the picture says to somebody who cannot see it. Empty for pure decoration.', max_length=255, null=True, verbose_name='alternative text')),
                ('alternative_en', models.CharField(blank=True, help_text='What the picture says to somebody who cannot see it. Empty for pure decoration.', max_length=255, null=True, verbose_name='alternative text')),
                ('credit', models.CharField(blank=True, help_text='The author, shown beside the picture.', max_length=255, verbose_name='credit')),
                ('licence', models.CharField(blank=True, help_text='The right under which the city shows it.', max_length=255, verbose_name='licence')),
                ('collection', models.ForeignKey(default=wagtail.models.media.get_root_collection_id, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.collection', verbose_name='collection')),
                ('tags', taggit.managers.TaggableManager(blank=True, help_text=None, through='taggit.TaggedItem', to='taggit.Tag', verbose_name='tags')),
                ('uploaded_by_user', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL, verbose_name='uploaded by user')),
            ],
            options={
                'verbose_name': 'image',
                'verbose_name_plural': 'images',
                'abstract': False,
            },
            bases=(wagtail.images.models.ImageFileMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='SiteSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('city_name', models.CharField(help_text='First line of the header.', max_length=120, verbose_name='name of the city')),
                ('city_name_fr', models.CharField(help_text='First line of the header.', max_length=120, null=True, verbose_name='name of the city')),
                ('city_name_en', models.CharField(help_text='First line of the header.', max_length=120, null=True, verbose_name='name of the city')),
                ('service_name', models.CharField(help_text='Second line of the header.', max_length=120, verbose_name='name of the service')),
                ('service_name_fr', models.CharField(help_text='Second line of the header.', max_length=120, null=True, verbose_name='name of the service')),
                ('service_name_en', models.CharField(help_text='Second line of the header.', max_length=120, null=True, verbose_name='name of the service')),
                ('address', models.TextField(blank=True, help_text='In the footer and the legal notice.', verbose_name='postal address')),
                ('telephone', models.CharField(blank=True, help_text='In the footer and the legal notice.', max_length=40, verbose_name='telephone')),
                ('email', models.EmailField(blank=True, help_text='Where visitors write, and report what they cannot read.', max_length=254, verbose_name='e-mail address')),
                ('press_contact', models.TextField(blank=True, help_text='Whom journalists write to: a service, its e-mail address, its telephone. In the footer.', verbose_name='press contact')),
                ('city_website', models.URLField(blank=True, help_text='In the footer.', verbose_name="the city's main website")),
                ('publisher', models.CharField(blank=True, help_text='In the legal notice, as the law asks.', max_length=255, verbose_name='director of publication')),
                ('hosting_provider', models.TextField(blank=True, help_text='Name, address and telephone, in the legal notice.', verbose_name='hosting provider')),
                ('data_licence', models.CharField(blank=True, help_text='Under which others may use the open data. “Licence Ouverte 2.0” is proposed.', max_length=120, verbose_name='licence of the data')),
                ('data_licence_address', models.URLField(blank=True, help_text='Where the text of that licence stands.', verbose_name='address of the licence')),
                ('accessibility', models.CharField(choices=[('not compliant', 'not compliant'), ('partly compliant', 'partly compliant'), ('compliant', 'fully compliant')], default='not compliant', help_text='Only an audit may change it; every page shows it.', max_length=20, verbose_name='accessibility')),
                ('audited_on', models.DateField(blank=True, help_text='The day the accessibility audit ended.', null=True, verbose_name='date of the audit')),
                ('auditor', models.CharField(blank=True, help_text='Who carried out the accessibility audit.', max_length=255, verbose_name='auditor')),
                ('stated_on', models.DateField(blank=True, help_text='The day the city made its accessibility statement. The page about accessibility shows it.', null=True, verbose_name='date of the accessibility statement')),
                ('accessibility_plan', models.URLField(blank=True, help_text='Where the city publishes its multi-year accessibility plan and the plan for this year.', verbose_name='accessibility plan')),
                ('notice_is_shown', models.BooleanField(default=False, help_text='Shows the notice at the head of every page.', verbose_name='show the notice')),
                ('notice', models.TextField(blank=True, help_text='A short message for every visitor.', verbose_name='notice')),
                ('notice_fr', models.TextField(blank=True, help_text='A short message for every visitor.', null=True, verbose_name='notice')),
                ('notice_en', models.TextField(blank=True, help_text='A short message for every visitor.', null=True, verbose_name='notice')),
                ('emblem', models.ForeignKey(blank=True, help_text="The city's official emblem, in the header and the footer.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='website.siteimage', verbose_name='emblem')),
            ],
            options={
                'verbose_name': 'site details',
            },
        ),
        migrations.CreateModel(
            name='Source',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('backs', models.CharField(blank=True, help_text='Which statement of the page rests on it.', max_length=255, verbose_name='what it backs')),
                ('backs_fr', models.CharField(blank=True, help_text='Which statement of the page rests on it.', max_length=255, null=True, verbose_name='what it backs')),
                ('backs_en', models.CharField(blank=True, help_text='Which statement of the page rests on it.', max_length=255, null=True, verbose_name='what it backs')),
                ('title', models.CharField(help_text='The title of the document or page.', max_length=255, verbose_name='title')),
                ('publisher', models.CharField(blank=True, help_text='Who published it.', max_length=255, verbose_name='publisher')),
                ('url', models.URLField(blank=True, help_text='Visitors can follow it.', max_length=500, verbose_name='web address')),
                ('language', models.CharField(blank=True, help_text='The code of its language, for example fr or en. Empty: the site’s main language.', max_length=12, validators=[cannes_intl.bilingual.language_codes.validate_language_code], verbose_name='language')),
                ('consulted_on', models.DateField(blank=True, help_text='The day somebody last read it.', null=True, verbose_name='consulted on')),
                ('quotation', models.TextField(blank=True, help_text='Its own words, where they matter. Not translated.', verbose_name='quotation')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='sources', to='bilingual.bilingualpage')),
            ],
            options={
                'verbose_name': 'source',
                'verbose_name_plural': 'sources',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Theme',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('locked', models.BooleanField(default=False, editable=False, verbose_name='locked')),
                ('locked_at', models.DateTimeField(editable=False, null=True, verbose_name='locked at')),
                ('code', models.SlugField(help_text='Stands in addresses and in open data, in every language. Once public, it no longer changes.', unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Lower-case letters, digits and hyphens only, for example “young-talent”.')], verbose_name='code')),
                ('name', models.CharField(help_text='As visitors read it, on cards and in lists.', max_length=120, verbose_name='name')),
                ('name_fr', models.CharField(help_text='As visitors read it, on cards and in lists.', max_length=120, null=True, verbose_name='name')),
                ('name_en', models.CharField(help_text='As visitors read it, on cards and in lists.', max_length=120, null=True, verbose_name='name')),
                ('artwork', models.CharField(choices=[('horizon', 'Horizon'), ('gastronomy', 'Gastronomy'), ('pyrotechnics', 'Pyrotechnics'), ('heritage', 'Heritage'), ('digital', 'Digital technology'), ('industry', 'Industry'), ('screenwriting', 'Screenwriting'), ('audiovisual', 'Audiovisual'), ('film', 'Film'), ('stage', 'Stage'), ('festivals', 'Festivals'), ('design', 'Design')], default='horizon', help_text='The kind of drawing shown for this theme where there is no photograph.', max_length=20, verbose_name='artwork')),
                ('freshness', models.JSONField(blank=True, default=dict, editable=False)),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                ('locked_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='locked_%(class)ss', to=settings.AUTH_USER_MODEL, verbose_name='locked by')),
            ],
            options={
                'verbose_name': 'theme',
                'verbose_name_plural': 'themes',
                'ordering': ['code'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='SiteRendition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('filter_spec', models.CharField(db_index=True, max_length=255)),
                ('file', wagtail.images.models.WagtailImageField(height_field='height', storage=wagtail.images.models.get_rendition_storage, upload_to=wagtail.images.models.get_rendition_upload_to, width_field='width')),
                ('width', models.IntegerField(editable=False)),
                ('height', models.IntegerField(editable=False)),
                ('focal_point_key', models.CharField(blank=True, default='', editable=False, max_length=16)),
                ('image', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='renditions', to='website.siteimage')),
            ],
            options={
                'unique_together': {('image', 'filter_spec', 'focal_point_key')},
            },
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
    ]
