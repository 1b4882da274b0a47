"""Measured paragraphs in, the main run of prose out: where the article begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.acquire.lines.measure import Measured
from audiatur.acquire.lines.phrases import Known

MOST = 100
KNOWN_COST = {
    Known.FURNITURE: -12,
    Known.TAIL: -40,
    Known.CAPTION: -3,
    Known.PICTURES: -3,
    Known.SUMMARY: 0,
    Known.REFERENCES: -3,
}
LINK_COST = -6
LABEL_COST = -4
REPEATED_COST = -10
DEEPEST_GAP = 60
TAIL_SHARE = 0.5


def main_run(paragraphs: Sequence[Measured]) -> tuple[int, int] | None:
    """First and last-plus-one paragraph of the run with the highest sum, or None without prose.

    Every paragraph of prose counts for its words, every label, link, repetition and known piece of
    furniture against: the maximum-sum segment (Kadane's algorithm, linear) is the article with
    whatever stands in its middle. A list that nothing shows to be a page's costs no more than a
    paragraph, however long it is. A heading that opens a page's tail ends the run, unless at
    least half as much prose follows as stood before.
    """
    best, best_sum = None, 0
    start, running, gap = 0, 0, 0
    for index, paragraph in enumerate(paragraphs):
        if running <= 0:
            start, running, gap = index, 0, 0
        worth = _worth(paragraph)
        if _is_unknown_label(paragraph):
            worth = max(worth, -DEEPEST_GAP - gap)
            gap += worth
        elif worth > 0:
            gap = 0
        running += worth
        if running > best_sum:
            best, best_sum = (start, index + 1), running
    if best is None:
        return None
    return best[0], _before_tail(paragraphs, *best)


def _is_unknown_label(paragraph: Measured) -> bool:
    """Whether it is a label or a list's item that nothing shows to be a page's."""
    return paragraph.known is None and not paragraph.prose and paragraph.repeated == 1


def _worth(paragraph: Measured) -> int:
    """How much a paragraph speaks for or against the article going on here."""
    if paragraph.known is not None:
        return KNOWN_COST[paragraph.known]
    if paragraph.prose:
        worth = min(paragraph.words, MOST)
        return REPEATED_COST if paragraph.repeated > 1 and not paragraph.line.text.endswith(".") else worth
    if paragraph.repeated > 1:
        return REPEATED_COST
    return LINK_COST if paragraph.line.bullet or paragraph.date else LABEL_COST


def _before_tail(paragraphs: Sequence[Measured], start: int, end: int) -> int:
    """The end of the run, or the first opener of a tail in it that little prose follows."""
    prose = [p.words if p.prose and p.known is None else 0 for p in paragraphs[start:end]]
    whole = sum(prose)
    before = 0
    for offset, words in enumerate(prose):
        if paragraphs[start + offset].known is Known.TAIL and before > 0 and whole - before < TAIL_SHARE * before:
            return start + offset
        before += words
    return end
