"""How templates are written on several lines where a page needs its words unbroken."""

import re

from django import template
from django.template.base import TextNode

register = template.Library()
LINE_BREAK = re.compile(r"[ \t]*\n[ \t]*")


class UnbrokenNode(template.Node):
    def __init__(self, nodelist):
        self.nodelist = nodelist

    def render(self, context):
        return self.nodelist.render(context)


@register.tag
def unbroken(parser, token):
    """Print what stands between the tags without its line breaks and indentation; spaces within a line are kept.

    ``{% unbroken %}…{% endunbroken %}``, for a name before its comma or a cell of a table. Only what the template
    itself says is changed, when it is compiled: never a value, nor what it includes.
    """
    nodelist = parser.parse(("endunbroken",))
    parser.delete_first_token()
    for text in nodelist.get_nodes_by_type(TextNode):
        text.s = LINE_BREAK.sub("", text.s)
    return UnbrokenNode(nodelist)
