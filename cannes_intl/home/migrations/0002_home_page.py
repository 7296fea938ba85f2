"""The home page in Wagtail's stead, so that a site without content answers at once."""

from django.db import migrations

NAMES = {"fr": "Accueil", "en": "Home"}


def make_home_page(apps, schema_editor):
    content_types = apps.get_model("contenttypes", "ContentType")
    page = apps.get_model("wagtailcore", "Page")
    site = apps.get_model("wagtailcore", "Site")
    locale = apps.get_model("wagtailcore", "Locale").objects.get()
    home_page = apps.get_model("home", "HomePage")
    page.objects.filter(depth=2).delete()
    content_type, _created = content_types.objects.get_or_create(app_label="home", model="homepage")
    home = home_page.objects.create(
        title=NAMES["fr"],
        draft_title=NAMES["fr"],
        slug="accueil",
        path="00010001",
        depth=2,
        numchild=0,
        url_path="/accueil/",
        content_type=content_type,
        locale=locale,
        live=True,
        name_fr=NAMES["fr"],
        name_en=NAMES["en"],
        url_slug_fr="accueil",
        url_slug_en="home",
        url_trail_fr="",
        url_trail_en="",
    )
    address = apps.get_model("bilingual", "PublicAddress")
    address.objects.bulk_create([address(page_id=home.pk, language=code, trail="") for code in NAMES])
    page.objects.filter(depth=1).update(numchild=1)
    site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "port": 80, "root_page_id": home.pk, "site_name": "Cannes International"},
    )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [migrations.RunPython(make_home_page, migrations.RunPython.noop, elidable=False)]
