"""Links of rich text to pages: only to those that every visitor may see."""

from wagtail.rich_text.pages import PageLinkHandler

from cannes_intl.bilingual.models import BilingualPage


class OpenPageLinkHandler(PageLinkHandler):
    """The words of a link stay where its page is a draft, withdrawn or kept for some; the link leads nowhere then."""

    @classmethod
    def get_many(cls, attrs_list):
        keys = [attrs.get("id") for attrs in attrs_list]
        pages = {str(page.pk): page for page in BilingualPage.objects.open_to_all().filter(pk__in=keys)}
        return [pages.get(key) for key in keys]
