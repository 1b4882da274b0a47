"""A text and its regions in, every origin that the text itself names out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audiatur.acquire.lines.bylines import byline_names
from audiatur.acquire.origins.cited import Cited, named_in
from audiatur.acquire.origins.credits import credited_in, datelined, referenced, signed_off
from audiatur.acquire.origins.outlets import is_agency, is_outlet_name, outlet_words, same_outlet
from audiatur.acquire.page import Region
from audiatur.model.document import BODY_KINDS, BlockKind, OriginKind

_WORD = r"[A-Z][\w/.’'-]{0,40}"
EXPANDED = re.compile(
    rf"\b(?P<long>{_WORD}(?: (?:of |for |and |the )?{_WORD}){{1,6}}) \((?P<short>[A-Z][A-Z/]{{1,9}})\)"
)


def find_origins(text: str, regions: Sequence[Region], outlet: str | None, writers: Sequence[str]) -> tuple[Cited, ...]:
    """Where the document says it comes from, or what it draws on, in the order of the text.

    Args:
        text: The text of the document.
        regions: Its parts.
        outlet: The document's own outlet, which is no other's origin.
        writers: Who is named as its author: an agency there is its origin.
    """
    found = list(_signs(text, regions))
    named = [
        each for region in regions if region.kind in BODY_KINDS for each in named_in(text, region.start, region.end)
    ]
    known = _known_outlets(text) | {each.cited.name.lower() for each in named if each.outlet and each.told}
    found += [each.cited for each in named if each.outlet or each.cited.name.lower() in known]
    for writer in writers:
        if is_agency(writer) and (place := text.find(writer)) >= 0:
            found.append(Cited(writer, OriginKind.CREDIT, place, place + len(writer)))
    own = [each for each in found if not (outlet and same_outlet(each.name, outlet))]
    return _without_doubles(own)


def _signs(text: str, regions: Sequence[Region]) -> Iterator[Cited]:
    """Sign-offs, datelines and credit lines."""
    for region in regions:
        if region.kind is BlockKind.SIGNOFF:
            yield from signed_off(text, region.start, region.end)
        elif region.kind is BlockKind.REFERENCE:
            yield from referenced(text, region.start, region.end)
        elif region.kind is BlockKind.DATELINE:
            yield from datelined(text, region.start, region.end)
        elif region.kind is BlockKind.BYLINE:
            yield from credited_in(text, region.start, region.end)
            for name in byline_names(text[region.start : region.end]):
                if is_agency(name):
                    yield Cited(name, OriginKind.CREDIT, region.start, region.end)
        elif region.kind in BODY_KINDS or region.kind is BlockKind.FURNITURE:
            yield from credited_in(text, region.start, region.end)


def _known_outlets(text: str) -> frozenset[str]:
    """Short forms that the text itself expands to an outlet's name: "Coast Radio (CR)"."""
    names = set()
    for match in EXPANDED.finditer(text):
        if is_outlet_name(match["long"], addressed=False) and match["short"] not in outlet_words().no_outlets:
            names |= {match["short"].lower(), match["long"].lower()}
    return frozenset(names)


def _without_doubles(found: Sequence[Cited]) -> tuple[Cited, ...]:
    """Each name once at each place, in the order of the text; of overlapping finds the longer."""
    kept: list[Cited] = []
    for each in sorted(found, key=lambda each: (each.name, each.start, -each.end)):
        if not kept or kept[-1].name != each.name or kept[-1].end <= each.start:
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: (each.start, each.end, each.name)))
