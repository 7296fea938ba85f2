from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from cannes_intl.bilingual import languages
from cannes_intl.launch_content import coverage, loading
from cannes_intl.launch_content.content.questions import QUESTIONS


class Command(BaseCommand):
    help = "Fills an empty site with the city's content, or reports on it."

    def add_arguments(self, parser):
        parser.add_argument(
            "--coverage",
            action="store_true",
            help="where each statement of the city's text is told; fails if one is not",
        )
        parser.add_argument("--questions", action="store_true", help="what the city is asked to settle")

    def handle(self, *args, **options):
        if options["questions"]:
            self.print_questions()
        elif options["coverage"]:
            self.print_coverage()
        elif not loading.is_empty():
            self.stdout.write(_("The site has content already: nothing was changed."))
        else:
            self.stdout.write(_("Loading the city's content…"))
            number = loading.load()
            self.stdout.write(_("%(number)d pages were published.") % {"number": number})

    def print_questions(self):
        for number, question in enumerate(QUESTIONS, 1):
            for code in languages.CODES:
                if code in question:
                    self.stdout.write(f"{number}. [{code}] {question[code]}")

    def print_coverage(self):
        missing = []
        for told in coverage.report():
            self.stdout.write(f"{told.statement} [{told.language}] {told.summary}")
            for address in told.addresses:
                self.stdout.write(f"    {address}")
            if not told.is_told:
                missing.append(told)
                lacking = ", ".join(told.missing) or _("no public page")
                self.stdout.write(self.style.ERROR("    " + _("not told: %(lacking)s") % {"lacking": lacking}))
        if missing:
            raise CommandError(_("%(number)d statements are not told as they should be.") % {"number": len(missing)})
