"""Marked stretches of a text in, a flat run of properly nested pieces out; crossing marks are split."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_PIECES = 8
"""A mark that crosses more others than this is cut short: the page stays bounded whatever is read."""


@dataclass(frozen=True)
class Mark:
    """One stretch to mark, half-open, in offsets of the text.

    Attributes:
        start: First character.
        end: After the last character.
        style: Its name in the style sheet.
        anchor: Id on the page, put on its first piece only.
        label: Short text shown before its first piece (the number of a claim).
        key: What joins its pieces again where a crossing mark split it.
        note: What a reader is told on pointing at it.
    """

    start: int
    end: int
    style: str
    anchor: str | None = None
    label: str | None = None
    key: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Piece:
    """Text, or the opening or the close of a mark.

    Attributes:
        kind: ``text``, ``open`` or ``close``.
        text: The words, of a ``text`` piece.
        mark: The mark, of an ``open`` piece.
    """

    kind: str
    text: str = ""
    mark: Mark | None = None


CLOSE = Piece("close")


def pieces(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The text from ``start`` to ``end`` with its marks opened and closed in proper nesting.

    Joining the ``text`` pieces gives ``text[start:end]`` unchanged.
    """
    return tuple(_sweep(text, start, end, marks))


def _sweep(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    waiting = [
        (max(mark.start, start), -min(mark.end, end), number, 0, mark)
        for number, mark in enumerate(marks)
        if mark.start < end and mark.end > start
    ]
    heapq.heapify(waiting)
    open_ends: list[int] = []
    position = start
    while waiting or open_ends:
        upcoming = waiting[0][0] if waiting else end
        if open_ends and open_ends[-1] <= upcoming:
            stop = open_ends.pop()
            if stop > position:
                yield Piece("text", text[position:stop])
                position = stop
            yield CLOSE
            continue
        begin, negative_end, number, part, mark = heapq.heappop(waiting)
        if begin > position:
            yield Piece("text", text[position:begin])
            position = begin
        stop = -negative_end
        if open_ends and stop > open_ends[-1]:
            if part < MOST_PIECES:
                heapq.heappush(waiting, (open_ends[-1], -stop, number, part + 1, _continued(mark)))
            stop = open_ends[-1]
        open_ends.append(stop)
        yield Piece("open", mark=mark)
    if position < end:
        yield Piece("text", text[position:end])


def _continued(mark: Mark) -> Mark:
    return Mark(mark.start, mark.end, mark.style, key=mark.key, note=mark.note)
