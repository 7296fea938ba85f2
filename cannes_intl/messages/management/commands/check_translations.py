from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext, ngettext

from cannes_intl.messages.checking import check_project
from cannes_intl.messages.project import project_catalogues
from cannes_intl.messages.reading import BrokenCatalogue
from cannes_intl.messages.updating import translated_share


class Command(BaseCommand):
    """Writes findings as ``path:line: code: sentence``; exits with 1 if one of them is an error."""

    requires_system_checks = ()

    @property
    def help(self):
        return gettext("Check the interface's catalogues (.po), and that they hold every string of the code.")

    def add_arguments(self, parser):
        parser.add_argument("languages", nargs="*", help=gettext("Check only these languages."))

    def handle(self, *args, languages, **options):
        catalogues = project_catalogues()
        unknown = sorted(set(languages) - {catalogue.language for catalogue in catalogues})
        if unknown:
            sentence = gettext("The site has no catalogue in: %(languages)s.")
            raise CommandError(sentence % {"languages": ", ".join(unknown)}, returncode=2)
        catalogues = [catalogue for catalogue in catalogues if not languages or catalogue.language in languages]
        findings = check_project(catalogues)
        for finding in findings:
            self.stdout.write(str(finding))
        for catalogue in catalogues:
            self.write_share(catalogue)
        errors = sum(finding.is_error for finding in findings)
        if errors:
            sentence = ngettext(
                "%(count)s error. Correct what is said above, then check again.",
                "%(count)s errors. Correct what is said above, then check again.",
                errors,
            )
            raise CommandError(sentence % {"count": errors})

    def write_share(self, catalogue):
        try:
            translated, total = translated_share(catalogue.path)
        except (BrokenCatalogue, FileNotFoundError):
            return  # already among the findings
        sentence = gettext("%(language)s: %(translated)s of %(total)s messages translated.")
        values = {"language": catalogue.language, "translated": translated, "total": total}
        self.stdout.write(sentence % values)
