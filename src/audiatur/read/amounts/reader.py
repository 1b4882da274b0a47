"""Parsed sentences in, every Amount in them out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from audiatur.model.amount import Amount
from audiatur.read.amounts.change import change_of
from audiatur.read.amounts.compounds import join_compounds, share_units
from audiatur.read.amounts.counted import Counted, counted_by
from audiatur.read.amounts.dollars import bare_dollar, spelled_names
from audiatur.read.amounts.figure import Figure, Line, of_numeral, with_sign
from audiatur.read.amounts.hedge import bounds, hedge_of
from audiatur.read.amounts.labels import ADDRESS, is_label
from audiatur.read.amounts.measure import as_measure
from audiatur.read.amounts.money import as_money
from audiatur.read.amounts.mottoes import mottoes
from audiatur.read.amounts.parts import as_times, part_at
from audiatur.read.amounts.persons import unit_alone
from audiatur.read.amounts.ranges import VOTES, join_ranges
from audiatur.read.amounts.rate import is_whole, rate_at
from audiatur.read.amounts.scores import is_vote, scores_of
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.piece import PieceKind, pieces_of
from audiatur.read.numerals.texts import plain_texts
from audiatur.read.parse import Parsed
from audiatur.read.periods.calendar import CalendarDate, read_edtf_day
from audiatur.read.periods.taken import figures_of_time

LABEL = "label"
_MODEL_FIGURES = 3
_JOINTS = frozenset({"and", "from", "or", "to"})
_FARTHEST_SUSPENDED = 4
_LONGEST_BRACKET = 8
"""Pieces of a sum in brackets."""


def read_amounts(parsed: Parsed) -> tuple[Amount, ...]:
    """Every figure, in the order of the text; none overlap.

    Dates, times of day, ordinals, names with numbers and page or section numbers are no amounts; lengths of time
    are only where they describe a thing ("a 78-day campaign").
    """
    published = read_edtf_day(parsed.document.published)
    dollar, spelled = bare_dollar(parsed.document.text), spelled_names(parsed.document.text)
    readings = [
        _read_sentence(Line(sentence, text, pieces_of(text), dollar, spelled), published)
        for sentence, text in plain_texts(parsed)
    ]
    names = frozenset(name for _, labels in readings for name in labels)
    text = parsed.document.text
    return tuple(amount for amounts, _ in readings for amount in amounts if not _is_named(amount, names, text))


def _is_named(amount: Amount, names: frozenset[str], text: str) -> bool:
    """As in "the 747", where the document has "Borealis 747" elsewhere: the same number, bare and counting nothing."""
    return (
        amount.unit is None and amount.counted is None and amount.rule == "figures" and amount.span.quote(text) in names
    )


def _read_sentence(line: Line, published: CalendarDate | None) -> tuple[tuple[Amount, ...], frozenset[str]]:
    """The amounts of a sentence, and the numbers of three figures and more that are names in it."""
    text = line.text
    free = bytearray(b"\x01") * len(text)
    for start, end in (
        *figures_of_time(line.sentence, text, published),
        *(match.span() for match in ADDRESS.finditer(text)),
        *mottoes(text),
    ):
        free[start:end] = bytes(end - start)
    found = [figure for figure in _figures(line) if _is_free(line, figure, free)]
    figures = [figure for figure in found if figure.rule != LABEL and not is_whole(line, figure)]
    names = {line.word(figure.last) for figure in found if figure.rule == LABEL}
    figures = share_units(line, join_ranges(line, join_compounds(line, _without_scores(line, figures))))
    amounts = tuple(_counting_alike(line, figures, [_amount(line, figure) for figure in figures]))
    return amounts, frozenset(name for name in names if name.isdecimal() and len(name) >= _MODEL_FIGURES)


def _counting_alike(line: Line, figures: list[Figure], amounts: list[Amount]) -> Iterator[Amount]:
    """The amounts, with what a second counts given to a bare first: "15 to 20 donors", "14- and 15-year-olds"."""
    alike = list(amounts)
    for at in range(len(amounts) - 2, -1, -1):
        first, second = alike[at], alike[at + 1]
        row = second is not amounts[at + 1]  # "40, 200 and 300 crates"
        shared = _is_suspended(line, *figures[at : at + 2]) or (
            second.unit is not None and _two_ends(line, *figures[at : at + 2], row=row)
        )
        if shared and not (first.unit or first.currency):
            alike[at] = replace(first, unit=second.unit, currency=second.currency, counted=second.counted)
    yield from alike


def _is_suspended(line: Line, first: Figure, second: Figure) -> bool:
    """As in "a 14- and 15-year-old", "20-, 30- or 50-year bonds": the hyphen stands for what is joined later."""
    at = first.last + 1
    open_hyphen = line.word(at) == "-" and line.touches(at) and not line.touches(at + 1)
    comma = line.word(at) == "-" and line.touches(at) and line.word(at + 1) == ","
    return (open_hyphen or comma) and second.first - at <= _FARTHEST_SUSPENDED


def _two_ends(line: Line, first: Figure, second: Figure, *, row: bool) -> bool:
    """Whether "to", "or", "and" or "from" alone parts two bare numbers, or a comma in a row of them."""
    bare = all(not (each.unit or each.money) and each.rule in ("figures", "words") for each in (first, second))
    joint = line.lower(first.last + 1)
    return bare and second.first == first.last + 2 and (joint in _JOINTS or (row and joint == ","))


def _is_free(line: Line, figure: Figure, free: bytearray) -> bool:
    """Whether no time, address or motto holds it; a measure may share a word with one ("900 kilometres an hour")."""
    start, end = _start(line, figure), _end(line, figure)
    return all(free[start:end]) or (figure.rule in ("measure", "percent") and bool(free[start] or free[end - 1]))


def _without_scores(line: Line, figures: list[Figure]) -> list[Figure]:
    """The figures without those that are the two sides of a score, and with votes as the unit of a count of them."""
    votes = {id(figure) for pair in pairwise(figures) if is_vote(line, *pair) for figure in pair}
    figures = [replace(figure, unit="vote", rule=VOTES) if id(figure) in votes else figure for figure in figures]
    scores = scores_of(line, figures)
    return [figure for figure in figures if id(figure) not in scores]


def _start(line: Line, figure: Figure) -> int:
    return line.pieces[figure.first].start


def _end(line: Line, figure: Figure) -> int:
    return line.pieces[figure.last].end


def _figures(line: Line) -> Iterator[Figure]:
    """Every figure with its signs and units, in order; those that only name something have the rule ``LABEL``."""
    at = taken = 0
    label = -1
    while at < len(line.pieces):
        part = part_at(line, at)
        figure = with_sign(line, part) if part is not None else _number(line, at)
        if figure is None:
            at += 1
            continue
        if figure.rule == LABEL or _goes_on(line, label, figure):
            figure, label = replace(figure, rule=LABEL), figure.last
        yield replace(figure, first=max(figure.first, taken))  # a sign belongs to the first figure beside it
        at = taken = max(at, figure.last) + 1


def _goes_on(line: Line, label: int, figure: Figure) -> bool:
    """Whether a figure is the second part of a name: the 200 of "A330-200"."""
    return (
        label >= 0
        and figure.unit is None
        and figure.first == label + 2
        and line.word(label + 1) in "-/.+"
        and line.touches(figure.first)
    )


def _number(line: Line, at: int) -> Figure | None:
    numeral = numeral_at(line.pieces, at)
    if numeral is None:
        return None
    figure = with_sign(line, of_numeral(numeral))
    read = as_times(line, as_measure(line, as_money(line, figure)))
    if read == figure and is_label(line, numeral):
        return replace(figure, rule=LABEL)
    if read != figure and not read.money and (_glued_before(line, figure) or _is_serial(line, figure)):
        return replace(figure, rule=LABEL)
    return read


def _glued_before(line: Line, figure: Figure) -> bool:
    return line.touches(figure.first) and line.pieces[figure.first - 1].kind is PieceKind.WORD


def _is_serial(line: Line, figure: Figure) -> bool:
    """As in "BLQ-0005Lb": behind a hyphen, with noughts before it, no measure."""
    joined = line.word(figure.first - 1) == "-" and line.touches(figure.first)
    return joined and line.word(figure.first)[:1] == "0" and line.word(figure.first)[1:].isdecimal()


def _amount(line: Line, figure: Figure) -> Amount:
    counted = counted_by(line, figure)
    noun_end = _piece_ending(line, counted) if counted else figure.last
    hedge = figure.hedge or hedge_of(line, figure, noun_end)
    low, high = bounds(figure, hedge)
    rate = rate_at(line, figure.last + 1) or (rate_at(line, noun_end + 1) if counted else _behind_bracket(line, figure))
    return Amount(
        span=line.sentence.at(_start(line, figure), _end(line, figure)),
        value=figure.value,
        low=low,
        high=high,
        unit=_unit(line, figure, counted, rate[0] if rate else None),
        currency=figure.currency,
        hedge=hedge,
        change=change_of(line, figure),
        precision=figure.precision,
        counted=counted.span if counted else None,
        rule=figure.rule,
    )


def _behind_bracket(line: Line, figure: Figure) -> tuple[str, int] | None:
    """The rate of a sum that is given again in brackets: "12 yuan (1.5 dollars) a day"."""
    at = figure.last + 1
    if not figure.money or line.word(at) != "(":
        return None
    closed = next((index for index in range(at, at + _LONGEST_BRACKET) if line.word(index) == ")"), None)
    return rate_at(line, closed + 1) if closed is not None else None


def _piece_ending(line: Line, counted: Counted) -> int:
    end = counted.span.end - line.sentence.span.start
    return bisect_right(line.pieces, end, key=lambda piece: piece.end) - 1


def _unit(line: Line, figure: Figure, counted: Counted | None, rate: str | None) -> str | None:
    unit = figure.unit
    if unit is None and not figure.money and figure.rule != "fraction" and counted is not None:
        unit = counted.noun
    if unit is None:
        unit = unit_alone(line, figure)
    if rate is None:
        return unit
    return f"{unit or figure.currency or 'unit'} per {rate}"
