"""Events in a form of their own."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from .calendar import calendar_of, dated_editions
from .models import EventPage


@require_safe
def event_calendar(request, key):
    """The days of one public event, for the visitor's calendar. 404 while it states none."""
    event = EventPage.objects.live().public().filter(translation_key=key).told().first()
    editions = dated_editions(event, timezone.localdate()) if event else []
    if not editions:
        raise Http404
    response = HttpResponse(calendar_of(event, editions), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{event.effective_slug(event.language)}.ics"'
    return response
