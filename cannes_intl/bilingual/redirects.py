"""Redirects that editors make in the admin, answered as our own old addresses are."""

from wagtail.contrib.redirects.middleware import RedirectMiddleware

from .routing import not_kept


class RevalidatedRedirectMiddleware(RedirectMiddleware):
    """Wagtail's, whose redirects browsers ask for again: an address may be given to a page, or led elsewhere, later."""

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        return answer if answer is response else not_kept(answer)
