"""A sentence that gives the size of a change in, the figures it starts from and leads to out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.amount import Change as Direction
from audiatur.model.amount import Hedge
from audiatur.model.period import Anchor, Period, PeriodKind

YEAR = re.compile(r"\d{4}(?![\d/])")
BOUNDS = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.AT_LEAST, Hedge.MORE_THAN})
"""What "below 40" may be, too: a bound of something else."""
BESIDE = 40
"""Characters either side of a size in which its direction and qualifications are looked for."""


@dataclass(frozen=True)
class Change:
    """The size of a change with the figures at its two ends.

    Attributes:
        size: The stated size: a percentage, an amount or a factor.
        base: What it starts from, or None where no figure in reach is it.
        result: What it leads to.
        direction: Up or down, or None where the words say neither or both.
        forced: Whether the words leave no other base and result.
        base_time: The time that names the base, where no figure does ("an increase from 2022").
    """

    size: Figure
    base: Figure | None
    result: Figure
    direction: Direction | None
    forced: bool
    base_time: Period | None = None


def changes(lines: Sequence[Line]) -> tuple[Change, ...]:
    """Every change of a document whose size and result are stated, in the order of the text."""
    return tuple(
        change
        for line, previous in zip(lines, (None, *lines), strict=False)
        for figure in line.figures
        if figure.part is Part.SIZE and figure.amount.value is not None and (change := _change(line, figure, previous))
    )


def _change(line: Line, size: Figure, previous: Line | None) -> Change | None:
    group = _clause(line, size)
    direction = direction_of(size, group)
    plain = not _qualified(size)
    ends = _both_ends(size, group)
    if ends and (ends[0].amount.hedge not in BOUNDS or _leads_to(ends[0], ends[1], direction)):
        base, result, single = ends
        return Change(size, base, result, direction, forced=single and plain)
    result_found = _result(size, group)
    if result_found is None:
        return _of_sentence_before(line, size, group, direction, previous) if plain else None
    result, single = result_found
    later = _later_of_two(size, result, group, direction)
    if later is not None:
        return Change(size, result, later, direction, forced=plain)
    named = _base_time(line, size)
    if named and single:
        return Change(size, None, result, direction, forced=False, base_time=named)
    based = _unmarked_base(size, result, group, previous if _speaks_on(line) else None)
    if based is None or not _leads_to(based[0], result, direction):
        return None  # a figure that the change would lead the other way from is something else
    base, sure = based
    sure = sure and (single or _later(base, result))
    return Change(size, base, result, direction, forced=sure and plain)


def _later_of_two(size: Figure, found: Figure, group: Sequence[Figure], direction: Direction | None) -> Figure | None:
    """The other of two levels before the size, where it is of a later year: "64 in 2014 and 52 in 2013, a rise of".

    Where an undated text calls one of the years "last year", the direction of the change tells which is the later.
    """
    levels = [f for f in group if f.part is not Part.SIZE and f.amount.unit == found.amount.unit and alike(f, found)]
    plain = all(f.part is Part.LEVEL and f.amount.span.end <= size.amount.span.start for f in levels)
    others = [f for f in levels if f is not found]
    if not plain or len(others) != 1:
        return None
    other = others[0]
    told = _year(found) is not None or _year(other) is not None
    open_year = told and any(f.period is not None and f.period.edtf is None for f in (found, other))
    later = _later(found, other) or (open_year and direction is not None and _leads_to(found, other, direction))
    return other if later else None


def _unmarked_base(
    size: Figure, result: Figure, group: Sequence[Figure], previous: Line | None
) -> tuple[Figure, bool] | None:
    """The base where no word marks it, and whether it can be no other figure.

    It is the one other level of the clause, sure where both are of times of one length, or of a year and a later one;
    or else the one level of the sentence before, where this one speaks on about it.
    """
    levels = [f for f in group if f.part is Part.LEVEL and f is not result and f is not size and alike(f, result)]
    if len(levels) == 1 and result.part is Part.RESULT:
        return levels[0], _same_length(levels[0], result)
    if len(levels) == 1 and size.amount.span.start > result.amount.span.end and _later(levels[0], result):
        return levels[0], True
    if levels or previous is None:
        return None
    before = [f for f in previous.figures if f.part in (Part.LEVEL, Part.RESULT) and alike(f, result)]
    return (before[0], True) if len(before) == 1 else None


def _leads_to(base: Figure, result: Figure, direction: Direction | None) -> bool:
    """Whether a change in that direction, if one is told, leads from one to the other."""
    if direction is None or base.value == result.value:
        return True
    return (direction is Direction.UP) == (result.value > base.value)


def _both_ends(size: Figure, group: Sequence[Figure]) -> tuple[Figure, Figure, bool] | None:
    """Base and result where the clause marks a base, and whether there is no other of either."""
    bases = [f for f in group if f.part is Part.BASE and _measurable(size, f)]
    if not bases:
        return None
    base = min(bases, key=lambda f: _distance(f, size))
    marked = [f for f in group if f.part is Part.RESULT and alike(f, base)]
    levels = [f for f in group if f.part is Part.LEVEL and alike(f, base)]
    results = marked or levels
    if not results:
        return None
    result = min(results, key=lambda f: _distance(f, base))
    nearest = min(_distance(base, size), _distance(result, size))
    rivals = [f for f in group if f.part in (Part.BASE, Part.RESULT) and f not in (base, result)]
    nearer = any(_distance(f, size) < nearest for f in rivals)
    return base, result, len(bases) == 1 and len(results) == 1 and not nearer


def _result(size: Figure, group: Sequence[Figure]) -> tuple[Figure, bool] | None:
    """The result where the clause marks no base: a marked one, else the level right before the size."""
    marked = [f for f in group if f.part is Part.RESULT and _measurable(size, f)]
    if marked:
        return min(marked, key=lambda f: _distance(f, size)), len(marked) == 1
    before = [f for f in group if f.part is Part.LEVEL and _measurable(size, f) and _distance(f, size) > 0]
    ahead = [f for f in before if f.amount.span.end <= size.amount.span.start]
    return (ahead[-1], len(ahead) == 1) if ahead else None


def _of_sentence_before(
    line: Line, size: Figure, group: Sequence[Figure], direction: Direction | None, previous: Line | None
) -> Change | None:
    """The change of the sentence before: "It rose from 100 to 124. That is an increase of 24%."."""
    others = [f for f in group if f is not size and f.part is not Part.SIZE]
    if previous is None or others or not _speaks_on(line):
        return None
    bases = [f for f in previous.figures if f.part is Part.BASE and _measurable(size, f)]
    results = [f for f in previous.figures if f.part is Part.RESULT and bases and alike(f, bases[0])]
    if len(bases) != 1 or len(results) != 1:
        return None
    return Change(size, bases[0], results[0], direction, forced=True)


def _measurable(size: Figure, level: Figure) -> bool:
    """Whether a figure can be an end of a change of that size."""
    if level.amount.unit == "factor":
        return False
    percent = (level.amount.unit or "").startswith("percent")
    if size.amount.unit in ("percentage point", "point") or size.percent:
        return not (percent and size.percent)
    return size.amount.unit == "factor" or alike(size, level)


def _distance(left: Figure, right: Figure) -> int:
    return abs(left.amount.span.start - right.amount.span.start)


def _same_length(left: Figure, right: Figure) -> bool:
    """Whether both figures are of times of one known length, so that one can be the base of the other."""
    return _length(left.period) is not None and _length(left.period) == _length(right.period)


def _later(base: Figure, result: Figure) -> bool:
    """Whether both figures have a year and the result's is the later: "96 in 2024 and 120 in 2025, a rise of 25%"."""
    first, second = _year(base), _year(result)
    return first is not None and second is not None and first < second


def _year(figure: Figure) -> str | None:
    found = YEAR.match(figure.period.edtf or "") if figure.period else None
    return found[0] if found else None


def _length(period: Period | None) -> str | None:
    if period is None:
        return None
    if period.anchor is Anchor.PUBLICATION and period.timex.startswith("P"):
        return period.timex  # "the past four years", told in spring, touches five calendar years
    years = re.findall(r"\d{4}", period.edtf or "")
    if period.edtf and "/" in period.edtf and len(years) == 2:  # noqa: PLR2004 - both ends
        return f"P{int(years[1]) - int(years[0]) + 1}Y"
    return period.timex if period.timex.startswith("P") else None


@dataclass(frozen=True)
class _Patterns:
    up: re.Pattern[str]
    down: re.Pattern[str]
    breaks: re.Pattern[str]
    qualified: re.Pattern[str]
    anaphor: re.Pattern[str]
    base_time: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = arithmetic()

    def whole(choice: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w){either(choice)}(?!\w)", re.IGNORECASE)

    return _Patterns(
        up=whole(words.up),
        down=whole(words.down),
        breaks=whole(words.breaks),
        qualified=whole(words.qualified_rates),
        anaphor=re.compile(
            rf"\W*(?:{either(words.time_marks)}\s+[\w\s]{{1,20}}?,?\s+)?{either(words.anaphors)}(?!\w)", re.IGNORECASE
        ),
        base_time=re.compile(rf"(?<!\w){either(words.base_times)}\s+(?:the\s+)?$", re.IGNORECASE),
    )


def _clause(line: Line, figure: Figure) -> list[Figure]:
    """The figures about this one up to the words that part statements."""
    place = line.figures.index(figure)
    first = last = place
    breaks = _patterns().breaks
    while first > 0 and not breaks.search(line.figures[first].before):
        first -= 1
    while last + 1 < len(line.figures) and not breaks.search(line.figures[last + 1].before):
        last += 1
    return [f for f in line.figures[first : last + 1] if f.part is not Part.ASIDE]


def direction_of(size: Figure, group: Sequence[Figure]) -> Direction | None:
    """Up or down, by the words beside the size, else by those of the clause."""
    if size.amount.change:
        return size.amount.change
    patterns = _patterns()
    beside = f"{size.lead[-BESIDE:]} | {size.tail[:BESIDE]}"
    for text in (beside, " | ".join(f.before for f in group)):
        up, down = patterns.up.search(text), patterns.down.search(text)
        if up and not down:
            return Direction.UP
        if down and not up:
            return Direction.DOWN
        if up and down:
            return None
    return None


def _qualified(size: Figure) -> bool:
    """Whether the words beside a size make it something else than the plain change."""
    return bool(_patterns().qualified.search(f"{size.lead[-BESIDE:]} | {size.quote} {size.tail[:BESIDE]}"))


def _speaks_on(line: Line) -> bool:
    """Whether the sentence opens with a word that points back to the figure before."""
    return bool(_patterns().anaphor.match(line.text))


def _base_time(line: Line, size: Figure) -> Period | None:
    """The time that names the base, right after the size."""
    end = size.amount.span.end
    for period in line.periods:
        beside = 0 <= period.span.start - end <= min(BESIDE, len(size.after))
        lead = line.document.text[end : period.span.start] if beside else ""
        if period.kind is not PeriodKind.DURATION and _patterns().base_time.search(lead):
            return period
    return None
