"""A body paragraph in; its dateline, its words and its sign-off as regions of their own out."""

from __future__ import annotations

import re

from audiatur.acquire.page import Region
from audiatur.model.document import BlockKind

_PLACE = r"[A-Z][\w.'’-]*(?:[ /][A-Z][\w.'’-]*){0,3}"
_AGENCY = r"\((?P<agency>[A-Z][^()]{1,40})\)"
_DASH = r"[-–—]{1,2}"
_DAY = r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
DATELINE = re.compile(
    rf"(?:(?:{_PLACE}(?:, ?{_PLACE})?{_DAY}:? )?{_AGENCY} ?(?:{_DASH}|:)? ?"
    rf"|(?P<town>[A-Z][A-Z'’.-]{{3,}}(?: [A-Z][A-Z'’.-]+){{0,3}})(?:, ?{_PLACE})?{_DAY} ?{_DASH} )(?=[\"“'‘]?[A-Z0-9])"
)
SIGNOFF = re.compile(
    r"(?<=[.!?”\"’)])\s+(?P<sign>/ ?[A-Z][\w./ &-]{1,40}?/?|\((?:[A-Z][\w.&’' -]{1,40})(?:/[\w.&’' -]{2,40})*\)|[–—-]{1,2} ?\(?[A-Z]{2,12}(?:/[A-Z]{2,12})*\)?)$"
)
REACH = 120


def split_ends(text: str, region: Region, *, early: bool) -> list[Region]:
    """The region in up to three pieces.

    "PARIS (AFP) - The" begins with a dateline where it stands early; "end. /Agency/" ends with a
    sign-off. What remains keeps the region's kind.

    Args:
        text: The text of the document.
        region: A paragraph of the body.
        early: Whether it is one of the first paragraphs.
    """
    start, end = region.start, region.end
    before: list[Region] = []
    after: list[Region] = []
    if early and (match := DATELINE.match(text, start, min(end, start + REACH))) and match.end() < end:
        before = [Region(start, start + len(match[0].rstrip()), BlockKind.DATELINE, "dateline")]
        start = match.end()
    tail = max(start, end - REACH)
    if (match := SIGNOFF.search(text[tail:end])) and tail + match.start() > start:
        after = [Region(tail + match.start("sign"), end, BlockKind.SIGNOFF, "signoff")]
        end = tail + match.start()
    return [*before, Region(start, end, region.kind, region.rule), *after]
