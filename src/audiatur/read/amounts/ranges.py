"""Two figures that belong together in, one figure with bounds out: "between 10 and 20", "10-20", "two to three"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audiatur.read.amounts.figure import Figure, Line, multiplied
from audiatur.read.amounts.hedge import hedge_start
from audiatur.read.amounts.lexicon import change_words

VOTES = "votes"
"""Rule of the two sides of a count of votes, which make no range."""
_FAR, _FAR_BARE = 10, 4
_LONGEST_HEDGE = 2
_DASHES = frozenset("-‐‑–—")


def join_ranges(line: Line, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with every pair that states a range made one."""
    joined: list[Figure] = []
    for figure in figures:
        whole = _range(line, joined[-1], figure) if joined else None
        if whole is None:
            joined.append(figure)
        else:
            joined[-1] = whole
    return joined


def _range(line: Line, first: Figure, second: Figure) -> Figure | None:
    if first.value is None or second.value is None or VOTES in (first.rule, second.rule):
        return None
    if not _linked(line, first, second):
        return None
    if not _alike(first, second):
        return None
    first, second = _same_scale(first, second), _last_places(line, first, second)
    if first.value is None or second.value is None or first.value >= second.value:
        return None
    return replace(
        second,
        first=first.first,
        value=None,
        low=first.value,
        high=second.value,
        precision=max(first.precision or 0, second.precision or 0) or None,
        currency=first.currency or second.currency,
        money=first.money or second.money,
        unit=first.unit or second.unit,
        rule="range",
    )


def _alike(first: Figure, second: Figure) -> bool:
    """Whether nothing shows that two figures are of different kinds: units, currencies, "doubled to 4 million"."""
    parts = first.rule != second.rule and bool({first.rule, second.rule} & {"multiple", "fraction"})
    if second.rule == "multiple" and second.first < second.last and not (first.unit or first.money):
        parts = first.rule not in ("figures", "words")  # "1.5 to 2 times as long"
    units = first.unit and second.unit and first.unit != second.unit
    currencies = first.currency and second.currency and first.currency != second.currency
    mixed = (first.money and not second.money and second.unit) or (first.unit and second.money)
    return not (parts or units or currencies or mixed)


def _same_scale(first: Figure, second: Figure) -> Figure:
    """As in "3 to 5 million": the second scale counts for a first figure without one that is smaller then."""
    if first.value is None or second.value is None or first.scale != 1 or second.scale == 1:
        return first
    return multiplied(first, second.scale, first.last) if first.value < second.value / second.scale else first


def _last_places(line: Line, first: Figure, second: Figure) -> Figure:
    """As in "119.26-28 yen", "1.2866-2869": the second number gives only the decimals in which it differs."""
    before, behind = (
        line.pieces[first.last].text,
        next((p.text for p in line.pieces[second.first :] if p.text[0].isdigit()), ""),
    )
    whole, _, decimals = before.partition(".")
    if line.lower(first.last + 1) not in _DASHES or not (behind.isdecimal() and decimals.isdecimal()):
        return second
    if len(behind) > len(decimals) or second.scale != 1 or behind <= decimals[-len(behind) :]:
        return second
    value = float(f"{whole}.{decimals[: len(decimals) - len(behind)]}{behind}")
    return replace(second, value=value, low=value, high=value, precision=first.precision)


def _linked(line: Line, first: Figure, second: Figure) -> bool:
    between = [line.lower(index) for index in range(first.last + 1, second.first)]
    if len(between) == 1 and between[0] in _DASHES:
        return True
    if between in (["to"], ["-", "to", "-"], ["-", "to"]):
        return not _is_change(line, first) and not _by_and_to(line, first, second)
    if between == ["and"]:
        return line.lower(first.first - 1) in ("between", "anywhere") or "between" in _before(line, first)
    return between in (["or"], ["-", "or"]) and first.rule == "words" and second.rule == "words"


def _before(line: Line, first: Figure) -> tuple[str, ...]:
    """The words before a figure that may hold "between": two, or four in "between the ages of 6 and 11"."""
    at = first.first
    aged = (line.lower(at - 2), line.lower(at - 1)) == ("ages", "of")
    return tuple(line.lower(index) for index in range(at - 4 if aged else at - 2, at))


def _by_and_to(line: Line, first: Figure, second: Figure) -> bool:
    """As in "fell $2.10 to $98.40", "rose 2.3% to 5,432", "fell by 30 to 450": by how much, and to what.

    Behind "by", a hedge or "lost" the two must lie far apart: "will cost it $3 to $5 million", "rose by 3 to 5 million"
    and "lost $3 to $5 million" are ranges.
    """
    words, at = change_words(), hedge_start(line, first) - 1
    while at >= first.first - _LONGEST_HEDGE and line.lower(at) in words.between:
        at -= 1
    before = line.token(at) if at >= 0 else None
    loose = at < first.first - 1 or (before is not None and before.lemma_.lower() in words.moving)
    if before is None or first.value is None or second.value is None:
        return False
    apart = (first.unit and first.unit != second.unit) or (first.money and second.money)
    bare = not first.unit and (first.scale == second.scale or first.scale < 1)
    far = bare and second.value >= (_FAR if second.unit else _FAR_BARE) * first.value
    apart = apart and (not loose or far or first.unit != second.unit)
    beside = before.lower_ in words.up.beside | words.down.beside
    return bool(apart or far) and (beside or before.lemma_.lower() in words.up.verbs | words.down.verbs | words.moving)


def _is_change(line: Line, first: Figure) -> bool:
    """As in "rose from 3 to 5 percent": two figures of a change, not a range."""
    if line.lower(first.first - 1) != "from":
        return False
    words = change_words()
    for index in range(max(0, first.first - 8), first.first - 1):
        token = line.token(index)
        if token is None:
            continue
        lemma = token.lemma_.lower()
        if any(lemma in way.verbs or lemma in way.nouns for way in (words.up, words.down)) or lemma in (
            "go",
            "raise",
            "change",
            "move",
        ):
            return True
    return False
