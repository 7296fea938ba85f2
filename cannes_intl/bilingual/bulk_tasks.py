"""Task backend that runs each task at once, and within a bulk change once, at its end, however often it was asked for.

Wagtail enqueues tasks that bring its own search and its index of references up to date, at every save of a page and of
each of its rows: of a page with three rows, five times the same work.
"""

from django.apps import apps
from django_tasks.backends.immediate import ImmediateBackend

from .bulk import after_bulk

# Read by name: the module of Wagtail's tasks asks for this backend when it is imported.
OF_REFERENCES = "wagtail.tasks.update_reference_index_task"


class OncePerBulkChange(ImmediateBackend):
    def enqueue(self, task, args, kwargs):
        waiting = after_bulk("tasks", dict, self._run)
        if waiting is None:
            return super().enqueue(task, args, kwargs)
        waiting[task.module_path, tuple(args)] = task, args, kwargs
        return None

    def _run(self, waiting):
        for key, (task, args, kwargs) in waiting.items():
            if not (key[0] == OF_REFERENCES and is_a_row(*args)):
                super().enqueue(task, args, kwargs)


def is_a_row(app_label, model_name, _key):
    """True for a row of a page or snippet, whose own task does the row's work too."""
    from modelcluster.fields import ParentalKey

    fields = apps.get_model(app_label, model_name)._meta.get_fields()
    return any(isinstance(field, ParentalKey) for field in fields)
