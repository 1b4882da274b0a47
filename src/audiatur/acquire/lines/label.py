"""A text without tags in, its regions out: title, byline, body, furniture and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.acquire.lines.bylines import is_author_note, is_byline
from audiatur.acquire.lines.captions import split_caption
from audiatur.acquire.lines.ends import split_ends
from audiatur.acquire.lines.galleries import numbered_captions
from audiatur.acquire.lines.measure import Measured, measure
from audiatur.acquire.lines.paragraphs import split_paragraphs
from audiatur.acquire.lines.phrases import Known, fold, speaks_for_the_site
from audiatur.acquire.lines.references import references_from, references_under
from audiatur.acquire.lines.run import main_run
from audiatur.acquire.lines.title import find_title
from audiatur.acquire.page import Region
from audiatur.model.document import OF_PAGE, BlockKind

HEADING_WORDS = 15
MASTHEAD_WORDS = 4
HEAD = 3
CAPTION_DATELINE = re.compile(r"[A-Z][A-Z .]+, [A-Z][A-Za-z .]+ [-–—] [A-Z]{3,9} \d{1,2}: ")
NAME_CREDIT = re.compile(
    r"(?:\(?(?:[A-Z][\w.'’-]+ ){1,4}(?:/|\||via) ?(?:[A-Z][\w.'’-]+ ?){1,4}\)?|\([^()]{3,60}/[^()]{2,40}\))"
)


@dataclass(frozen=True)
class Label:
    """A paragraph's part and the rule that gave it."""

    kind: BlockKind
    rule: str


def label_text(text: str, known_title: str | None = None) -> tuple[Region, ...]:
    """Every paragraph of a text with its part on the page.

    Args:
        text: The text of an article, with or without the furniture of its page.
        known_title: Its title where something else says it; helps to find the title's line.
    """
    paragraphs = measure(split_paragraphs(text))
    if not paragraphs:
        return ()
    run = main_run(paragraphs)
    labels = _without_run(paragraphs) if run is None else _with_run(paragraphs, *run, known_title)
    regions: list[Region] = []
    final = max((index for index, label in enumerate(labels) if label.kind is BlockKind.BODY), default=None)
    for index, (paragraph, label) in enumerate(zip(paragraphs, labels, strict=True)):
        region = Region(paragraph.line.start, paragraph.line.end, label.kind, label.rule)
        early = run is not None and run[0] <= index < run[0] + HEAD
        last = index == final
        if label.kind is BlockKind.CAPTION and label.rule != OF_PAGE:
            regions += split_caption(text, region)
        else:
            regions += split_ends(text, region, early=early, last=last) if label.kind in _SPLIT_KINDS else [region]
    return tuple(regions)


_SPLIT_KINDS = frozenset({BlockKind.BODY, BlockKind.STANDFIRST})


def _without_run(paragraphs: Sequence[Measured]) -> list[Label]:
    """Labels where nothing reads as prose: all that is not plainly furniture is kept."""
    return [
        Label(BlockKind.FURNITURE, "known_phrase")
        if p.known in (Known.FURNITURE, Known.TAIL) and len(paragraphs) > 1
        else Label(BlockKind.BODY, "no_prose_kept")
        for p in paragraphs
    ]


def _with_run(paragraphs: Sequence[Measured], start: int, end: int, known_title: str | None) -> list[Label]:
    """Labels around and within the main run."""
    title = find_title(paragraphs, start, known_title)
    inner = _inside(paragraphs, start, end)
    labels = [*_outside(paragraphs[:start], "head"), *inner, *_outside(paragraphs[end:], "tail")]
    _mark_tail_notes(paragraphs, labels, start, end)
    if title is not None:
        words = fold(paragraphs[title].text)
        for index in range(min(len(labels), max(start, title) + HEAD)):
            if fold(paragraphs[index].text) == words:
                labels[index] = Label(BlockKind.FURNITURE, "title_repeated")
            elif index < title and labels[index].kind is BlockKind.CAPTION:
                labels[index] = Label(BlockKind.CAPTION, OF_PAGE)
            elif index < title and paragraphs[index].date and not _labelled_date(paragraphs[index].text):
                labels[index] = Label(BlockKind.FURNITURE, "date_of_page")
        labels[title] = Label(BlockKind.TITLE, "title_line")
        _mark_standfirst(paragraphs, labels, title, start, end)
    else:
        _mark_standfirst(paragraphs, labels, -1, start, end)
    return labels


def _outside(paragraphs: Sequence[Measured], where: str) -> list[Label]:
    """Labels before or after the run: furniture where anything there shows a page, else kept."""
    twice = _given_twice(paragraphs) | numbered_captions(paragraphs)
    page = any(
        p.known in (Known.FURNITURE, Known.TAIL) or p.line.bullet or (p.repeated > 1 and index not in twice)
        for index, p in enumerate(paragraphs)
    )
    labels = []
    summary = False
    for index, p in enumerate(paragraphs):
        summary = where == "head" and (summary or p.known is Known.SUMMARY)
        if summary and p.known in (None, Known.SUMMARY) and not p.date:
            labels.append(Label(BlockKind.STANDFIRST, "summary_point"))
        elif p.known is Known.PICTURES:
            labels.append(Label(BlockKind.CAPTION, OF_PAGE))
        elif twice.get(index) == index or p.known is Known.CAPTION:
            labels.append(Label(BlockKind.CAPTION, OF_PAGE if page and where == "tail" else "known_caption"))
        elif index in twice:
            labels.append(Label(BlockKind.FURNITURE, "caption_repeated"))
        elif p.known in (Known.FURNITURE, Known.TAIL):
            labels.append(Label(BlockKind.FURNITURE, "known_phrase"))
        elif is_byline(p.text):
            labels.append(Label(BlockKind.BYLINE, "byline"))
        elif p.date:
            labels.append(
                Label(BlockKind.DATELINE if not page or where == "head" else BlockKind.FURNITURE, "date_line")
            )
        elif page:
            labels.append(Label(BlockKind.FURNITURE, f"{where}_of_page"))
        else:
            labels.append(Label(BlockKind.BODY if p.prose else BlockKind.HEADING, f"clean_{where}"))
    return labels


def _given_twice(paragraphs: Sequence[Measured]) -> dict[int, int]:
    """Prose that a page gives twice on end, as words for the blind and as caption: the first place for each place."""
    found: dict[int, int] = {}
    for index in range(1, len(paragraphs)):
        p = paragraphs[index]
        if p.prose and p.repeated > 1 and p.known is None and fold(p.text) == fold(paragraphs[index - 1].text):
            found[index] = found.setdefault(index - 1, index - 1)
    return found


def _inside(paragraphs: Sequence[Measured], start: int, end: int) -> list[Label]:
    """Labels within the run; prose is never cut there unless it is known furniture off the text."""
    labels = []
    summary = False
    numbered = numbered_captions(paragraphs)
    for index in range(start, end):
        p = paragraphs[index]
        nearby = [*paragraphs[max(start, index - 1) : index], *paragraphs[index + 1 : min(end, index + 2)]]
        amid_prose = len(nearby) > 1 and all(q.prose and q.known is None for q in nearby)
        summary = (summary or p.known is Known.SUMMARY) and not p.prose
        if p.known is Known.PICTURES:
            labels.append(Label(BlockKind.CAPTION, OF_PAGE))
        elif numbered.get(index, index) < index:
            labels.append(Label(BlockKind.FURNITURE, "caption_repeated"))
        elif (
            index in numbered
            or p.known is Known.CAPTION
            or CAPTION_DATELINE.match(p.text)
            or NAME_CREDIT.fullmatch(p.text)
        ):
            labels.append(Label(BlockKind.CAPTION, "caption"))
        elif (p.known is Known.FURNITURE and not (p.prose and amid_prose and not speaks_for_the_site(p.text))) or (
            p.known is Known.TAIL and not p.prose
        ):
            labels.append(Label(BlockKind.FURNITURE, "known_phrase"))
        elif is_byline(p.text):
            labels.append(Label(BlockKind.BYLINE, "byline"))
        elif p.date and index < start + HEAD:
            labels.append(Label(BlockKind.DATELINE, "date_line"))
        elif summary:
            labels.append(Label(BlockKind.STANDFIRST, "summary_point"))
        elif p.prose or p.line.bullet or p.words > HEADING_WORDS or p.text.endswith((":", ",", ";")):
            labels.append(Label(BlockKind.BODY, "main_run"))
        else:
            labels.append(Label(BlockKind.HEADING, "line_in_main_run"))
    return labels


def _mark_tail_notes(paragraphs: Sequence[Measured], labels: list[Label], start: int, end: int) -> None:
    """Numbered references and notes on the author at the end of the article."""
    texts = [p.text for p in paragraphs]
    heading = max((index for index, p in enumerate(paragraphs) if p.known is Known.REFERENCES), default=-1)
    first = references_from(texts, start) or (references_under(texts, heading) if heading > start else None)
    if first is not None:
        for index in range(first.start, first.stop):
            labels[index] = Label(BlockKind.REFERENCE, "reference")
        if first.start - 1 == heading:
            labels[heading] = Label(BlockKind.REFERENCE, "references_heading")
        if first.stop < len(paragraphs) and paragraphs[first.stop].text.startswith("*"):
            labels[first.stop] = Label(BlockKind.BYLINE, "author_note")
    names = [p.text for p, label in zip(paragraphs, labels, strict=True) if label.rule == "byline"]
    for index in range(max(start, end - 2), end):
        if is_author_note(paragraphs[index].text, names):
            labels[index] = Label(BlockKind.BYLINE, "author_note")


def _mark_standfirst(paragraphs: Sequence[Measured], labels: list[Label], title: int, start: int, end: int) -> None:
    """What stands between the title and the byline or date is the standfirst."""
    for index in range(start + 1, min(start + HEAD, end)):
        if labels[index].kind in (BlockKind.BYLINE, BlockKind.DATELINE):
            for before in range(start, index):
                if labels[before].kind is BlockKind.BODY:
                    labels[before] = Label(BlockKind.STANDFIRST, "before_byline")
    for index in range(title + 1, start):
        p = paragraphs[index]
        if labels[index].kind is BlockKind.HEADING and p.words > HEADING_WORDS // 2:
            labels[index] = Label(BlockKind.STANDFIRST, "after_title")
        elif labels[index].kind in (BlockKind.HEADING, BlockKind.FURNITURE) and _is_masthead(p) and title >= 0:
            labels[index] = Label(BlockKind.BYLINE, "name_under_title")


def _labelled_date(text: str) -> bool:
    """Whether a date line says that its date is the publication's."""
    return text.lower().startswith(("published", "posted", "first published"))


def _is_masthead(paragraph: Measured) -> bool:
    """A short name alone on its line, as an outlet's under its headline."""
    return (
        paragraph.words <= MASTHEAD_WORDS
        and paragraph.known is None
        and not paragraph.line.bullet
        and paragraph.text[0].isupper()
        and sum(character.isupper() for character in paragraph.text) > 1
    )
