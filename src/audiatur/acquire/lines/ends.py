"""A body paragraph in; its dateline, its words and its sign-off as regions of their own out."""

from __future__ import annotations

import re
from functools import cache

from audiatur import geonames
from audiatur.acquire.origins.outlets import is_agency
from audiatur.acquire.page import Region
from audiatur.model.document import BlockKind

_PLACE = r"[A-Z][\w.'’-]*(?:[ /][A-Z][\w.'’-]*){0,3}"
_AGENCY = r"\((?P<agency>[A-Z][^()]{1,40})\)"
_DASH = r"[-–—]{1,2}"
_DAY = r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
DATELINE = re.compile(
    rf"(?:(?:{_PLACE}(?:, ?{_PLACE})?{_DAY}:? )?{_AGENCY} ?(?P<dash>{_DASH}|:)? ?"
    rf"|(?P<town>[A-Z][A-Z'’.-]{{3,}}(?: [A-Z][A-Z'’.-]+){{0,3}})(?:, ?{_PLACE})?{_DAY} ?{_DASH} )(?=[\"“'‘]?[A-Z0-9])"
)
TOWN_LINE = re.compile(rf"(?P<town>{_PLACE})(?: ?:| +{_DASH}) +(?=[\"“'‘]?[A-Z])")
"""How papers open that write no capitals: "Veldan - The", "Veldan: The"."""
_SIGN = r"[A-Z][\w.&’'-]{0,30}(?: [A-Z][\w.&’'-]{0,30}){0,4}"
_SLASHED = rf"/ ?{_SIGN}(?:/{_SIGN}){{0,2}}/?"
_BRACKETED = rf"\({_SIGN}(?:[/,] ?{_SIGN}){{0,3}}\)"
_DASHED = r"[–—-]{1,2} ?\(?[A-Za-z]{2,12}(?:/[A-Z]{2,12})*\)?"
SIGNOFF = re.compile(rf"(?<=[.!?”\"’')…])\s+(?P<sign>{_SLASHED}|{_BRACKETED}|{_DASHED})$")
REACH = 120


def split_ends(text: str, region: Region, *, early: bool, last: bool) -> list[Region]:
    """The region in up to three pieces.

    "PARIS (AFP) - The" begins with a dateline where it stands early; "end. /Agency/" ends with a
    sign-off. What remains keeps the region's kind.

    Args:
        text: The text of the document.
        region: A paragraph of the body.
        early: Whether it is one of the first paragraphs.
        last: Whether it is the last: elsewhere only a known agency signs off.
    """
    start, end = region.start, region.end
    before: list[Region] = []
    after: list[Region] = []
    if early and (match := _dateline(text, start, min(end, start + REACH))) and match.end() < end:
        before = [Region(start, start + len(match[0].rstrip()), BlockKind.DATELINE, "dateline")]
        start = match.end()
    tail = max(start, end - REACH)
    if (match := SIGNOFF.search(text[tail:end])) and tail + match.start() > start:
        signs = re.split(r"[/,]", match["sign"].strip("/() –—-"))
        if (last and match["sign"][1:2].isupper()) or any(is_agency(sign.strip()) for sign in signs):
            after = [Region(tail + match.start("sign"), end, BlockKind.SIGNOFF, "signoff")]
            end = tail + match.start()
    return [*before, Region(start, end, region.kind, region.rule), *after]


def without_signoff(text: str) -> str:
    """A paragraph without what may be a sign-off at its end."""
    tail = max(0, len(text) - REACH)
    match = SIGNOFF.search(text[tail:])
    return text[: tail + match.start()] if match else text


def _dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """What a paragraph opens with before its first words: an agency, a town in capitals, or a town that is known."""
    match = DATELINE.match(text, start, end)
    if match is not None and _opens(match):
        return match
    match = TOWN_LINE.match(text, start, end)
    return match if match is not None and _folded(match["town"]) in _towns() else None


@cache
def _towns() -> frozenset[str]:
    return frozenset(_folded(town["name"]) for town in geonames.towns().values())


def _folded(town: str) -> str:
    return town.replace("-", " ").casefold()


def _opens(match: re.Match[str]) -> bool:
    """Whether a match is a dateline and not a name with its short form: "Harbour Office (HO) Director"."""
    agency, before = match["agency"], match[0].split("(")[0].strip()
    if agency is None or not before or is_agency(agency) or match["dash"]:
        return True
    return agency.isupper() and agency[0] != before[0]
