"""The words around a figure in, whether it comes on top of another out."""

from __future__ import annotations

import re

from audiatur.compare.scopes import befallen, scopes

ADDITION = "whole or addition"
"""The dimension in which a figure differs from one that says nothing of it."""
MORE = re.compile(r"\s*more\b(?!\s+than)", re.IGNORECASE)
GONE_BEFORE = 250
"""Characters before a figure in which what it adds to stands."""


def on_top(text: str, start: int, end: int, before: str, befell: str | None) -> dict[str, str]:
    """Whether a figure comes on top of another ("eight more", "another eight").

    After so many killed, "another 20 were wounded" adds to no wounded told ``before``: there it only goes on to others.
    """
    last = text[:start].split()[-1:]
    found = MORE.match(text, end) is not None or (last and last[0].casefold() in scopes().additions)
    if not found or (befell and (told := befallen(before)) and befell not in told):
        return {}
    return {ADDITION: "addition"}
