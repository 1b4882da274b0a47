"""A text and its regions in, what the text itself shows of title, outlet, writers and date out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.acquire.lines.bylines import byline_names
from audiatur.acquire.metadata.dates import find_date
from audiatur.acquire.origins.outlets import is_agency, is_outlet_name, outlet_words
from audiatur.acquire.page import Region
from audiatur.model.document import BlockKind

_YEARS = r"(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|[Pp]resent))?"
COPYRIGHT = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[ ©]*(?:\([cC]\) ?)?{_YEARS}[,.]? (?:[Bb]y )?"
    r"(?P<name>[A-ZÀ-Þ0-9][^.|,;©\n(]{1,60})"
)
NOT_THE_NAME = re.compile(
    r"\s*(?:\b(?:LLC|Ltd|Limited|Inc|Corp|GmbH|plc|PLC|Pty|S\.A)\b.*|[-–—:]\s*[Aa]ll [Rr]ights.*|\bAll [Rr]ights.*)$"
)
READING_TIME = re.compile(r"^(?P<name>.{2,40}?)[ |·•-]+\d{1,3}[ -][Mm]in")
PUBLISHED = re.compile(r"\b(?:published|posted|first published|date|issued|written)\b", re.IGNORECASE)
UPDATED = re.compile(r"\b(?:updated|modified|edited|last)\b", re.IGNORECASE)
TITLE_TAIL = re.compile(r"^(?P<title>.{10,}?) [|–—-] (?P<name>[^|–—-]{2,40})$")
MOST_NAME_WORDS = 6
HEAD = 4


@dataclass(frozen=True)
class Evidence:
    """What a text shows of one thing and where.

    Attributes:
        words: The title, a name, or a date in EDTF.
        start: Where the words that show it begin.
        end: Where they end.
    """

    words: str
    start: int
    end: int


@dataclass(frozen=True)
class TextEvidence:
    """What a text shows of itself; None and empty where it shows nothing."""

    title: Evidence | None = None
    outlet: Evidence | None = None
    authors: tuple[Evidence, ...] = ()
    published: Evidence | None = None


def read_text_evidence(text: str, regions: Sequence[Region]) -> TextEvidence:
    """Title, outlet, writers and publication date as the text shows them; nothing is guessed.

    Args:
        text: The text of the document.
        regions: Its parts.
    """
    title = next((_evidence(text, region) for region in regions if region.kind is BlockKind.TITLE), None)
    authors, named_outlet = _writers(text, regions)
    outlet = named_outlet or _outlet(text, regions)
    if title and (match := TITLE_TAIL.match(title.words)) and is_outlet_name(match["name"], addressed=False):
        outlet = outlet or Evidence(match["name"], title.end - len(match["name"]), title.end)
        title = Evidence(match["title"], title.start, title.start + len(match["title"]))
    return TextEvidence(title, outlet, authors, _published(text, regions))


def _evidence(text: str, region: Region) -> Evidence:
    return Evidence(" ".join(text[region.start : region.end].split()), region.start, region.end)


def _head(regions: Sequence[Region]) -> list[Region]:
    """The title and what follows it up to the first paragraphs; from the body on where there is none."""
    bodies = [i for i, region in enumerate(regions) if region.kind is BlockKind.BODY]
    if not bodies:
        return []
    titles = [i for i, region in enumerate(regions) if region.kind is BlockKind.TITLE]
    first = titles[0] if titles and titles[0] <= bodies[0] else max(0, bodies[0] - HEAD)
    return list(regions[first : bodies[0] + HEAD])


def _writers(text: str, regions: Sequence[Region]) -> tuple[tuple[Evidence, ...], Evidence | None]:
    """The writers of the first byline at the article's head or end; an outlet's name there is its outlet."""
    head = _head(regions)
    last = max((i for i, region in enumerate(regions) if region.kind is BlockKind.BODY), default=-1)
    places = [*head, *regions[last + 1 : last + HEAD]]
    for region in places:
        line = text[region.start : region.end]
        names = byline_names(line) if region.kind is BlockKind.BYLINE else ()
        if not names or line.lower().startswith("analysis"):
            continue
        people = [name for name in names if not is_agency(name) and not is_outlet_name(name, addressed=False)]
        outlets = [name for name in names if not is_agency(name) and name not in people]
        return (
            tuple(_placed(name, line, region) for name in people),
            _placed(outlets[0], line, region) if outlets else None,
        )
    return (), None


def _placed(name: str, line: str, region: Region) -> Evidence:
    start = region.start + line.index(name)
    return Evidence(name, start, start + len(name))


def _outlet(text: str, regions: Sequence[Region]) -> Evidence | None:
    """The outlet of a copyright line, or of a name under the title that shows itself as one."""
    owners: dict[str, Evidence] = {}
    for region in regions:
        if region.kind in (BlockKind.FURNITURE, BlockKind.SIGNOFF):
            line = text[region.start : region.end]
            for owner in COPYRIGHT.finditer(line):
                name = NOT_THE_NAME.sub("", owner["name"]).strip(" -–—")
                if name and name[0].isupper() and len(name.split()) <= MOST_NAME_WORDS and not is_agency(name):
                    start = region.start + owner.start("name")
                    owners.setdefault(name, Evidence(name, start, start + len(name)))
    if len(owners) == 1:
        return next(iter(owners.values()))
    timed = {
        match["name"].strip() for region in regions if (match := READING_TIME.match(text[region.start : region.end]))
    }
    for region in regions:
        if region.rule == "name_under_title":
            name = " ".join(text[region.start : region.end].split())
            if name in timed or _shows_itself(name):
                return Evidence(name, region.start, region.end)
    return _dated_name(text, regions)


def _dated_name(text: str, regions: Sequence[Region]) -> Evidence | None:
    """The name before the date of a line at the head that shows itself as an outlet's: "Coast Gazette, 2 May 2031"."""
    for region in _head(regions):
        line = text[region.start : region.end]
        date = find_date(line) if region.kind is BlockKind.DATELINE else None
        name = line[: date.start].rstrip(" ,|·•–—-") if date else ""
        if name[:1].isupper() and len(name.split()) <= MOST_NAME_WORDS and _shows_itself(name) and not is_agency(name):
            return Evidence(name, region.start, region.start + len(name))
    return None


def _shows_itself(name: str) -> bool:
    """Whether a name of several words holds one that outlets bear."""
    words = {part.lower() for part in name.split()}
    return bool(words & outlet_words().outlet_words) and len(words) > 1


def _published(text: str, regions: Sequence[Region]) -> Evidence | None:
    """The date of the first date line or byline of the article's head that is not one of an update."""
    titled = any(region.kind is BlockKind.TITLE for region in regions)
    found: list[tuple[bool, Evidence]] = []
    for region in _head(regions):
        if region.kind not in (BlockKind.DATELINE, BlockKind.BYLINE):
            continue
        line = text[region.start : region.end]
        label = PUBLISHED.search(line)
        if UPDATED.search(line) and not label:
            continue
        offset = label.end() if label else 0
        date = find_date(line[offset:])
        if date and not UPDATED.search(line[offset : offset + date.start]):
            start = region.start + offset + date.start
            found.append((label is None, Evidence(date.edtf, start, region.start + offset + date.end)))
    if not titled and any(region.kind is BlockKind.FURNITURE and region.rule == "head_of_page" for region in regions):
        found = [(unlabelled, date) for unlabelled, date in found if not unlabelled]
    return min(found, key=lambda each: (each[0], each[1].start))[1] if found else None
