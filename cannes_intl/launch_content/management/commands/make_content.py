from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from cannes_intl.launch_content.invented import pages


class Command(BaseCommand):
    help = "Fills an empty site with invented pages, to measure with. The admin's own search does not know them."

    def add_arguments(self, parser):
        parser.add_argument("number", type=int, help="how many pages")
        parser.add_argument(
            "--seed", type=int, default=1, help="another seed gives another site, the same one the same"
        )

    def handle(self, *args, number, seed, **options):
        try:
            pages.make(number, seed, said=self.stdout.write)
        except pages.SiteHasContent:
            raise CommandError(_("The site has content already: nothing invented is put beside it.")) from None
