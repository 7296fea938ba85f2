import pytest, re
from tests import builders as b
from tests.bilingual.admin_form import *
pytestmark = pytest.mark.django_db
def test_x(editor, city):
    f = edit_form(editor, city)
    for k,v in f.fields.items(): print(k, repr(v)[:90])
    r = f.post("publish", name_fr="", summary_fr="")
    print(r.status_code, r.context["form"].errors)
    h = r.content.decode()
    for m in re.finditer("before publishing|obligatoire|required", h): print(h[max(0,m.start()-700):m.end()+60]); print('-----')
def test_pages(client, city):
    b.event(); b.programme(); b.standard_page()
    for u in ["/fr/","/en/","/en/partnerships/japan/green-shizuoka/","/fr/agenda/semaine-du-japon/","/en/about/","/en/training-programmes/writing-chair/", "/sitemap.xml"]:
        r = client.get(u); print(u, r.status_code, r.get("Location"), len(r.content))
