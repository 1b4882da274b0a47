"""A time in EDTF in, the years of it out, for tables that keep years."""

from __future__ import annotations

import re

from audiatur.export.sheets.sheet import Cell

POINT = re.compile(r"(\d{4})(?:-\d\d)?(?:-\d\d)?(?:T.*)?([?~%]?)")
OPEN = ("", "..")


def years(edtf: str | None, *, firm: bool = True) -> Cell:
    """The year, or the first and the last; in brackets where it is uncertain; what names no year is left in EDTF.

    >>> years("2031-03-16"), years("2031/2034"), years("2031?"), years("../2034")
    ('2031', '2031–2034', '(2031)', '(../2034)')
    """
    if not edtf:
        return None
    first, slash, last = edtf.partition("/")
    found = [POINT.fullmatch(part) for part in ((first, last) if slash else (first,))]
    points = [match for match in found if match]
    if len(points) < len(found):
        return f"({edtf})"
    told = "–".join(dict.fromkeys(point[1] for point in points))
    return told if firm and not any(point[2] for point in points) else f"({told})"
