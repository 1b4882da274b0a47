"""Markup in, the same markup out, its tags bare where they bear more attributes than any page's do."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 500
_ATTRIBUTE = r"""(?:[\s/=]*+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+)"""
_CROWDED = re.compile(
    rf"<([a-zA-Z][^\s/>]{{0,50}}+){_ATTRIBUTE}{{{MOST_ATTRIBUTES}}}{_ATTRIBUTE}*+[\s/=]*+>?"
    r"|<!--.*?(?:-->|\Z)|<(?:script|style)\b.*?(?:</(?:script|style)\b|\Z)",
    re.DOTALL | re.IGNORECASE,
)
"""A crowded tag, or what is no tag but may look like one and is left as it is."""


def without_crowded_tags(markup: str) -> str:
    """The markup with crowded tags bared: a parser compares each attribute of a tag with all others of it.

    >>> without_crowded_tags("<p class='a'>" + "<b" + " x" * 501 + ">")
    "<p class='a'><b>"
    """
    return _CROWDED.sub(lambda found: f"<{found[1]}>" if found[1] else found[0], markup)
