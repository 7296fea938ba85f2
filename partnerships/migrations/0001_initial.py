import cannes_intl.bilingual.language_codes
import cannes_intl.partial_dates.fields
import django.core.validators
import django.db.models.deletion
import modelsearch.index
import uuid
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('bilingual', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Agreement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('kind', models.CharField(choices=[('twinning', 'Twinning'), ('memorandum', 'Memorandum'), ('friendship pact', 'Friendship pact'), ('cooperation', 'Cooperation'), ('not specified', 'Not specified')], default='not specified', help_text='Only what the text of the agreement says it is.', max_length=20, verbose_name='kind')),
                ('manner', models.CharField(choices=[('agreed', 'Agreed'), ('signed', 'Signed'), ('not stated', 'Not stated')], default='not stated', help_text='Decides the words on the site: “Agreement signed in 2019”, “Agreement reached in 2018”.', max_length=20, verbose_name='manner')),
                ('concluded', cannes_intl.partial_dates.fields.PartialDateField(blank=True, help_text='2018, 2018-10 or 2018-10-05; empty when no date is known. A year stays a year.', max_length=40, verbose_name='concluded')),
                ('concluded_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('concluded_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', cannes_intl.partial_dates.fields.PartialDateField(blank=True, help_text='The end of the agreement, when it states one.', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('aims', wagtail.fields.RichTextField(blank=True, help_text='What the two cities set out to do.', verbose_name='aims')),
                ('aims_fr', wagtail.fields.RichTextField(blank=True, help_text='What the two cities set out to do.', null=True, verbose_name='aims')),
                ('aims_en', wagtail.fields.RichTextField(blank=True, help_text='What the two cities set out to do.', null=True, verbose_name='aims')),
            ],
            options={
                'verbose_name': 'agreement',
                'verbose_name_plural': 'agreements',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CountryPage',
            fields=[
                ('bilingualpage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='bilingual.bilingualpage')),
                ('body', wagtail.fields.StreamField([('heading', 3), ('text', 6), ('picture', 12), ('quote', 17), ('key_facts', 22), ('link', 25)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 1: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 2: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('fr', 'Français'), ('en', 'English')], 'label': 'Do not show in', 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1), ('left_out', 2)]], {'label': 'Heading'}), 4: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('fr', 4), ('en', 5), ('left_out', 2)]], {'label': 'Text'}), 7: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Image'}), 8: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'Français', 'required': False}), 9: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'English', 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('fr', 8), ('en', 9)]], {'label': 'Alternative text'}), 11: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Caption'}), 12: ('wagtail.blocks.StructBlock', [[('image', 7), ('alternative', 10), ('caption', 11), ('left_out', 2)]], {}), 13: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False, 'rows': 2}), 14: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False, 'rows': 2}), 15: ('wagtail.blocks.StructBlock', [[('fr', 13), ('en', 14)]], {'label': 'Quotation'}), 16: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Author', 'required': False}), 17: ('wagtail.blocks.StructBlock', [[('quote', 15), ('author', 16), ('left_out', 2)]], {}), 18: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Term'}), 19: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Value'}), 20: ('wagtail.blocks.StructBlock', [[('term', 18), ('value', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'Key facts'}), 22: ('wagtail.blocks.StructBlock', [[('facts', 21), ('left_out', 2)]], {}), 23: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page', 'page_type': ['bilingual.BilingualPage']}), 24: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Words of the link'}), 25: ('wagtail.blocks.StructBlock', [[('page', 23), ('label', 24), ('left_out', 2)]], {})}, help_text='The text of the page, block by block.', verbose_name='body')),
                ('checked_on', models.DateField(blank=True, help_text='The day somebody at the city checked that all this is still right. Visitors see it.', null=True, verbose_name='checked on')),
                ('review_by', models.DateField(blank=True, help_text='The day this should be checked again. Only editors see it.', null=True, verbose_name='review by')),
                ('introduction', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', verbose_name='introduction')),
                ('introduction_fr', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', null=True, verbose_name='introduction')),
                ('introduction_en', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', null=True, verbose_name='introduction')),
            ],
            options={
                'verbose_name': 'country page',
                'verbose_name_plural': 'country pages',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='FormerName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('name', models.CharField(help_text='As it was written then. Search finds it.', max_length=200, verbose_name='name')),
                ('until', cannes_intl.partial_dates.fields.PartialDateField(blank=True, help_text='The last date of that name: 2022, 2022-06 or 2022-06-15.', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'former name',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Institution',
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
                ('key', models.SlugField(help_text='A stable name for open data and for the loaded content.', unique=True, verbose_name='key')),
                ('name', models.CharField(help_text='As visitors read it.', max_length=200, verbose_name='name')),
                ('name_fr', models.CharField(help_text='As visitors read it.', max_length=200, null=True, verbose_name='name')),
                ('name_en', models.CharField(help_text='As visitors read it.', max_length=200, null=True, verbose_name='name')),
                ('name_language', models.CharField(blank=True, help_text='When the name is the same in every language: the code of its own, so that it is read aloud rightly.', max_length=12, validators=[cannes_intl.bilingual.language_codes.validate_language_code], verbose_name='language of a proper name')),
                ('kind', models.CharField(choices=[('university', 'University'), ('film school', 'Film school'), ('acting school', 'Acting school'), ('writing school', 'Writing school'), ('training programme', 'Training programme'), ('public body', 'Public body'), ('agency', 'Agency'), ('festival', 'Festival'), ('festival section', 'Section of a festival'), ('market', 'Market'), ('pavilion', 'Pavilion'), ('venue', 'Venue'), ('performing company', 'Performing company')], help_text='What sort of organisation.', max_length=20, verbose_name='kind')),
                ('website', models.URLField(blank=True, help_text='Visitors can follow it.', verbose_name='website')),
                ('other_spellings', models.TextField(blank=True, help_text='One per line. Search finds them; they are never shown.', verbose_name='other spellings')),
                ('is_identified', models.BooleanField(default=True, help_text='Untick while nobody is sure which organisation is meant.', verbose_name='identified')),
                ('freshness', models.JSONField(blank=True, default=dict, editable=False)),
            ],
            options={
                'verbose_name': 'institution',
                'verbose_name_plural': 'institutions',
                'ordering': ['key'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='PartnerCityPage',
            fields=[
                ('bilingualpage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='bilingual.bilingualpage')),
                ('poster_artwork', models.CharField(blank=True, choices=[('horizon', 'Horizon'), ('gastronomy', 'Gastronomy'), ('pyrotechnics', 'Pyrotechnics'), ('heritage', 'Heritage'), ('digital', 'Digital technology'), ('industry', 'Industry'), ('screenwriting', 'Screenwriting'), ('audiovisual', 'Audiovisual'), ('film', 'Film'), ('stage', 'Stage'), ('festivals', 'Festivals'), ('design', 'Design')], help_text="The kind of drawing. Empty: that of the page's first theme.", max_length=20, verbose_name='artwork of the poster')),
                ('poster_roll', models.PositiveSmallIntegerField(default=0, help_text='Drawings for the page as last saved. Visitors see the chosen one until there is a photograph.', verbose_name='poster')),
                ('body', wagtail.fields.StreamField([('heading', 3), ('text', 6), ('picture', 12), ('quote', 17), ('key_facts', 22), ('link', 25)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 1: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 2: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('fr', 'Français'), ('en', 'English')], 'label': 'Do not show in', 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1), ('left_out', 2)]], {'label': 'Heading'}), 4: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('fr', 4), ('en', 5), ('left_out', 2)]], {'label': 'Text'}), 7: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Image'}), 8: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'Français', 'required': False}), 9: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'English', 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('fr', 8), ('en', 9)]], {'label': 'Alternative text'}), 11: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Caption'}), 12: ('wagtail.blocks.StructBlock', [[('image', 7), ('alternative', 10), ('caption', 11), ('left_out', 2)]], {}), 13: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False, 'rows': 2}), 14: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False, 'rows': 2}), 15: ('wagtail.blocks.StructBlock', [[('fr', 13), ('en', 14)]], {'label': 'Quotation'}), 16: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Author', 'required': False}), 17: ('wagtail.blocks.StructBlock', [[('quote', 15), ('author', 16), ('left_out', 2)]], {}), 18: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Term'}), 19: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Value'}), 20: ('wagtail.blocks.StructBlock', [[('term', 18), ('value', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'Key facts'}), 22: ('wagtail.blocks.StructBlock', [[('facts', 21), ('left_out', 2)]], {}), 23: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page', 'page_type': ['bilingual.BilingualPage']}), 24: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Words of the link'}), 25: ('wagtail.blocks.StructBlock', [[('page', 23), ('label', 24), ('left_out', 2)]], {})}, help_text='The text of the page, block by block.', verbose_name='body')),
                ('checked_on', models.DateField(blank=True, help_text='The day somebody at the city checked that all this is still right. Visitors see it.', null=True, verbose_name='checked on')),
                ('review_by', models.DateField(blank=True, help_text='The day this should be checked again. Only editors see it.', null=True, verbose_name='review by')),
                ('summary', models.TextField(blank=True, help_text='One sentence, at the head of the page and on cards that lead to it.', max_length=300, verbose_name='summary')),
                ('summary_fr', models.TextField(blank=True, help_text='One sentence, at the head of the page and on cards that lead to it.', max_length=300, null=True, verbose_name='summary')),
                ('summary_en', models.TextField(blank=True, help_text='One sentence, at the head of the page and on cards that lead to it.', max_length=300, null=True, verbose_name='summary')),
                ('website', models.URLField(blank=True, help_text="The partner city's own site.", verbose_name='website')),
            ],
            options={
                'verbose_name': 'partner city',
                'verbose_name_plural': 'partner cities',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='PartnershipsPage',
            fields=[
                ('bilingualpage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='bilingual.bilingualpage')),
                ('body', wagtail.fields.StreamField([('heading', 3), ('text', 6), ('picture', 12), ('quote', 17), ('key_facts', 22), ('link', 25)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 1: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 2: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('fr', 'Français'), ('en', 'English')], 'label': 'Do not show in', 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1), ('left_out', 2)]], {'label': 'Heading'}), 4: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'document-link', 'ol', 'ul', 'h3'], 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('fr', 4), ('en', 5), ('left_out', 2)]], {'label': 'Text'}), 7: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Image'}), 8: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'Français', 'required': False}), 9: ('wagtail.blocks.CharBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'help_text': 'What the picture says here. Empty: the alternative text kept with the image.', 'label': 'English', 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('fr', 8), ('en', 9)]], {'label': 'Alternative text'}), 11: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Caption'}), 12: ('wagtail.blocks.StructBlock', [[('image', 7), ('alternative', 10), ('caption', 11), ('left_out', 2)]], {}), 13: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'fr'}, 'label': 'Français', 'required': False, 'rows': 2}), 14: ('wagtail.blocks.TextBlock', (), {'default': '', 'form_attrs': {'lang': 'en'}, 'label': 'English', 'required': False, 'rows': 2}), 15: ('wagtail.blocks.StructBlock', [[('fr', 13), ('en', 14)]], {'label': 'Quotation'}), 16: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Author', 'required': False}), 17: ('wagtail.blocks.StructBlock', [[('quote', 15), ('author', 16), ('left_out', 2)]], {}), 18: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Term'}), 19: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Value'}), 20: ('wagtail.blocks.StructBlock', [[('term', 18), ('value', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'Key facts'}), 22: ('wagtail.blocks.StructBlock', [[('facts', 21), ('left_out', 2)]], {}), 23: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page', 'page_type': ['bilingual.BilingualPage']}), 24: ('wagtail.blocks.StructBlock', [[('fr', 0), ('en', 1)]], {'label': 'Words of the link'}), 25: ('wagtail.blocks.StructBlock', [[('page', 23), ('label', 24), ('left_out', 2)]], {})}, help_text='The text of the page, block by block.', verbose_name='body')),
                ('checked_on', models.DateField(blank=True, help_text='The day somebody at the city checked that all this is still right. Visitors see it.', null=True, verbose_name='checked on')),
                ('review_by', models.DateField(blank=True, help_text='The day this should be checked again. Only editors see it.', null=True, verbose_name='review by')),
                ('introduction', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', verbose_name='introduction')),
                ('introduction_fr', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', null=True, verbose_name='introduction')),
                ('introduction_en', wagtail.fields.RichTextField(blank=True, help_text='The first lines of the page: what it is about, in one or two sentences.', null=True, verbose_name='introduction')),
            ],
            options={
                'verbose_name': 'partnerships by country',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='Place',
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
                ('kind', models.CharField(choices=[('city', 'City'), ('campus', 'Campus'), ('country', 'Country'), ('province', 'Province'), ('overseas territory', 'Overseas territory'), ('sub-region', 'Sub-region'), ('continent', 'Continent'), ('grouping', 'Grouping of countries'), ('undetermined', 'Not determined yet')], help_text='What sort of place it is.', max_length=20, verbose_name='kind')),
                ('key', models.SlugField(blank=True, help_text='A stable name for open data. Empty: made from the name.', unique=True, verbose_name='key')),
                ('name', models.CharField(help_text='As visitors read it.', max_length=120, verbose_name='name')),
                ('name_fr', models.CharField(help_text='As visitors read it.', max_length=120, null=True, verbose_name='name')),
                ('name_en', models.CharField(help_text='As visitors read it.', max_length=120, null=True, verbose_name='name')),
                ('located', models.CharField(blank=True, help_text='The name with its preposition, for whole sentences: “au Japon”, “in Japan”.', max_length=140, verbose_name='“in” the place')),
                ('located_fr', models.CharField(blank=True, help_text='The name with its preposition, for whole sentences: “au Japon”, “in Japan”.', max_length=140, null=True, verbose_name='“in” the place')),
                ('located_en', models.CharField(blank=True, help_text='The name with its preposition, for whole sentences: “au Japon”, “in Japan”.', max_length=140, null=True, verbose_name='“in” the place')),
                ('code', models.CharField(blank=True, help_text='ISO 3166-1 (JP), ISO 3166-2 (CA-QC) or UN M49 (011). A city has none.', max_length=6, null=True, unique=True, verbose_name='code')),
                ('latitude', models.DecimalField(blank=True, decimal_places=4, help_text='In degrees, north of the equator, between −90 and 90. For a city, a campus, an overseas territory.', max_digits=7, null=True, validators=[django.core.validators.MinValueValidator(-90), django.core.validators.MaxValueValidator(90)], verbose_name='latitude')),
                ('longitude', models.DecimalField(blank=True, decimal_places=4, help_text='In degrees, east of Greenwich, between −180 and 180.', max_digits=7, null=True, validators=[django.core.validators.MinValueValidator(-180), django.core.validators.MaxValueValidator(180)], verbose_name='longitude')),
                ('native_name', models.CharField(blank=True, help_text='As its inhabitants write it: 静岡市.', max_length=120, verbose_name='native name')),
                ('native_language', models.CharField(blank=True, help_text='Its code, for screen readers and fonts: ja for Japanese.', max_length=12, validators=[cannes_intl.bilingual.language_codes.validate_language_code], verbose_name='language of the native name')),
                ('other_spellings', models.TextField(blank=True, help_text='One per line. Search finds them; they are never shown.', verbose_name='other spellings')),
                ('label_hint', models.CharField(blank=True, choices=[('', 'Automatic'), ('left', 'On the left'), ('right', 'On the right'), ('above', 'Above'), ('below', 'Below')], default='', help_text='Where the name stands beside its mark, when the automatic spot is not good.', max_length=10, verbose_name='label on the map')),
                ('freshness', models.JSONField(blank=True, default=dict, editable=False)),
            ],
            options={
                'verbose_name': 'place',
                'verbose_name_plural': 'places',
                'ordering': ['kind', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
