from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext

from cannes_intl.messages.compiling import compile_catalogue
from cannes_intl.messages.project import project_catalogues
from cannes_intl.messages.reading import BrokenCatalogue


class Command(BaseCommand):
    """Makes the .mo files; exits with 1 for a broken catalogue, of which it makes none."""

    requires_system_checks = ()

    @property
    def help(self):
        return gettext("Compile the interface's catalogues (.po) to what Django reads (.mo).")

    def handle(self, *args, **options):
        broken = []
        for catalogue in project_catalogues():
            if not catalogue.path.exists():
                sentence = gettext("%(path)s does not exist: make it with “manage.py update_translations”.")
                self.stderr.write(sentence % {"path": catalogue.path})
                continue
            try:
                changed = compile_catalogue(catalogue.path, catalogue.language)
            except BrokenCatalogue as error:
                broken.append(catalogue.path)
                self.stderr.write(str(error))
            else:
                if changed and options["verbosity"] > 0:
                    self.stdout.write(gettext("Compiled %(path)s.") % {"path": catalogue.path.with_suffix(".mo")})
        if broken:
            sentence = gettext("Not compiled: %(paths)s. Correct what is said above, then compile again.")
            raise CommandError(sentence % {"paths": ", ".join(map(str, broken))})
