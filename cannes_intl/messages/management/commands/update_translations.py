from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext

from cannes_intl.messages.extraction import SourceError, extract_messages
from cannes_intl.messages.project import project_catalogues, project_root
from cannes_intl.messages.reading import BrokenCatalogue, Finding
from cannes_intl.messages.updating import translated_share, update_catalogue


class Command(BaseCommand):
    """Adds the code's new messages to every catalogue, and takes out those gone."""

    requires_system_checks = ()

    @property
    def help(self):
        return gettext("Bring the interface's catalogues (.po) up to date with the strings of the code.")

    def handle(self, *args, **options):
        try:
            messages = extract_messages(project_root())
        except SourceError as error:
            raise CommandError(str(Finding(error.path, error.line, "source", str(error)))) from error
        broken = []
        for catalogue in project_catalogues():
            try:
                changed = update_catalogue(catalogue, messages)
                translated, total = translated_share(catalogue.path)
            except BrokenCatalogue as error:
                broken.append(catalogue.path)
                self.stderr.write(str(error))
                continue
            if options["verbosity"] > 0:
                sentence = (
                    gettext("%(path)s changed: %(missing)s messages to translate.")
                    if changed
                    else gettext("%(path)s was up to date: %(missing)s messages to translate.")
                )
                self.stdout.write(sentence % {"path": catalogue.path, "missing": total - translated})
        if broken:
            sentence = gettext("Not updated: %(paths)s. Correct what is said above, then update again.")
            raise CommandError(sentence % {"paths": ", ".join(map(str, broken))})
