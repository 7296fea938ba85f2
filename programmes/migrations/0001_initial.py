import cannes_intl.partial_dates.fields
import django.db.models.deletion
import uuid
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('bilingual', '0001_initial'),
        ('partnerships', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Call',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('opens_on', models.DateField(blank=True, help_text='The first day.', null=True, verbose_name='opens on')),
                ('closes_on', models.DateField(blank=True, help_text='The last day, included.', null=True, verbose_name='closes on')),
                ('how', models.TextField(blank=True, help_text='What to send, and where.', verbose_name='how to apply')),
                ('how_fr', models.TextField(blank=True, help_text='What to send, and where.', null=True, verbose_name='how to apply')),
                ('how_en', models.TextField(blank=True, help_text='What to send, and where.', null=True, verbose_name='how to apply')),
            ],
            options={
                'verbose_name': 'call for applications',
                'verbose_name_plural': 'calls for applications',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ProgrammePage',
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
                ('kind', models.CharField(choices=[('chair', 'Chair'), ('training', 'Training'), ('project', 'Project'), ('initiative', 'Initiative'), ('residency', 'Residency')], default='project', help_text='What sort of programme.', max_length=20, verbose_name='kind')),
                ('level', models.CharField(choices=[('school', 'Primary school'), ('secondary', 'Secondary school'), ('higher', 'Higher education'), ('professional', 'Professionals'), ('not stated', 'Level not stated')], default='not stated', help_text='Whom it teaches.', max_length=20, verbose_name='level')),
                ('frequency', models.CharField(choices=[('none', 'Frequency not stated'), ('yearly', 'Every year'), ('every two years', 'Every two years'), ('other', 'Other rhythm')], default='none', help_text='How often it is held.', max_length=20, verbose_name='frequency')),
                ('period', cannes_intl.partial_dates.fields.PartialDateField(blank=True, help_text='When it runs: 2024, 2024-09/2025-06. Empty when not known.', max_length=40, verbose_name='period')),
                ('period_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('period_latest', models.DateField(blank=True, editable=False, null=True)),
                ('audience', models.TextField(blank=True, help_text='For whom it is, in one sentence.', verbose_name='audience')),
                ('audience_fr', models.TextField(blank=True, help_text='For whom it is, in one sentence.', null=True, verbose_name='audience')),
                ('audience_en', models.TextField(blank=True, help_text='For whom it is, in one sentence.', null=True, verbose_name='audience')),
                ('contact', models.TextField(blank=True, help_text='A service and its address. Empty: nothing is shown.', verbose_name='whom to write to')),
                ('contact_fr', models.TextField(blank=True, help_text='A service and its address. Empty: nothing is shown.', null=True, verbose_name='whom to write to')),
                ('contact_en', models.TextField(blank=True, help_text='A service and its address. Empty: nothing is shown.', null=True, verbose_name='whom to write to')),
            ],
            options={
                'verbose_name': 'programme',
                'verbose_name_plural': 'programmes',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='ProgrammesPage',
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
                'verbose_name': 'list of programmes',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='ProgrammeInstitution',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('role', models.CharField(choices=[('leads', 'Leads it'), ('partner', 'Partner'), ('host', 'Host')], default='partner', help_text='In what capacity.', max_length=20, verbose_name='role')),
                ('institution', models.ForeignKey(help_text='Who takes part.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='programme_parts', to='partnerships.institution', verbose_name='institution')),
                ('place', models.ForeignKey(blank=True, help_text='The city or country the programme names for it: visitors find the programme there.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='programme_parts', to='partnerships.place', verbose_name='stated place')),
            ],
            options={
                'verbose_name': 'institution of a programme',
                'verbose_name_plural': 'institutions of a programme',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
    ]
