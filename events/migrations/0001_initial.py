import cannes_intl.partial_dates.fields
import django.db.models.deletion
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
            name='AgendaPage',
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
                'verbose_name': 'agenda',
            },
            bases=('bilingual.bilingualpage',),
        ),
        migrations.CreateModel(
            name='Edition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('uid', models.UUIDField(default=uuid.uuid4)),
                ('when', cannes_intl.partial_dates.fields.PartialDateField(blank=True, help_text='2022, 2022-05 or 2022-05-17/2022-05-28. A year stays a year.', max_length=40, verbose_name='when')),
                ('when_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('when_latest', models.DateField(blank=True, editable=False, null=True)),
                ('starts_at', models.TimeField(blank=True, help_text='The hour it begins, on its first day. Hours that come back each day belong in the text.', null=True, verbose_name='starts at')),
                ('ends_at', models.TimeField(blank=True, help_text='The hour it ends, on its last day, if known.', null=True, verbose_name='ends at')),
                ('time_zone', models.CharField(blank=True, help_text='Of these hours, for example Asia/Tokyo. Empty: Paris.', max_length=64, verbose_name='time zone')),
                ('outcome', models.CharField(choices=[('announced', 'Announced'), ('took place', 'Took place'), ('changed', 'Took place otherwise'), ('cancelled', 'Cancelled'), ('not recorded', 'Not recorded')], default='announced', help_text='Record what became of it once it is past.', max_length=20, verbose_name='outcome')),
                ('outcome_note', models.TextField(blank=True, help_text='One sentence for visitors.', verbose_name='note on the outcome')),
                ('outcome_note_fr', models.TextField(blank=True, help_text='One sentence for visitors.', null=True, verbose_name='note on the outcome')),
                ('outcome_note_en', models.TextField(blank=True, help_text='One sentence for visitors.', null=True, verbose_name='note on the outcome')),
            ],
            options={
                'verbose_name': 'edition',
                'verbose_name_plural': 'editions',
                'ordering': ['sort_order', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EventPage',
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
                ('kind', models.CharField(choices=[('festival', 'Festival'), ('meeting', 'Meeting'), ('season', 'Season'), ('show', 'Show'), ('themed week', 'Themed week'), ('exhibition', 'Exhibition')], default='meeting', help_text='What sort of event.', max_length=20, verbose_name='kind')),
                ('recurrence', models.CharField(choices=[('none', 'Does not recur'), ('yearly', 'Every year'), ('every two years', 'Every two years'), ('other', 'Other rhythm')], default='none', help_text='A habit, not a date: dates belong to its editions.', max_length=20, verbose_name='recurrence')),
                ('usual_month', models.PositiveSmallIntegerField(blank=True, help_text='From 1 to 12, when it is always held in the same month.', null=True, verbose_name='usual month')),
                ('guests_are_all', models.BooleanField(blank=True, help_text='“No” when these are some among others.', null=True, verbose_name='the list of guests is complete')),
            ],
            options={
                'verbose_name': 'event',
                'verbose_name_plural': 'events',
            },
            bases=('bilingual.bilingualpage',),
        ),
    ]
