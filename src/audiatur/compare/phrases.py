"""Statements in, a run of words out that most of them share, just as one of them writes it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from audiatur.compare.statement import Statement
from audiatur.compare.words import content_words, stem
from audiatur.model.record import Record
from audiatur.resources import load

BREAK = re.compile(r"[,;:!?()\[\]\"“”„«»]|[–—]|--|\.(?=\s|$)")
"""Where a run of words ends."""
MOST_WORDS = 60
"""Words of a statement that are looked at."""
UNSHARED = 0.3
"""What a word that others do not share takes from a run, as a part of its own weight."""
WIDER = 3
"""Words of the run that stands for a word alone."""
FIRST_NUMERAL = 2
"""The number that the packaged numerals begin with."""
VOWELS = "aeiou"


class Wording(Record):
    """Forms of words that labels and reasons are put together from."""

    participles: dict[str, str]
    numerals: tuple[str, ...]


def wording() -> Wording:
    """The packaged list."""
    words: Wording = load(Wording, "words/en/compare/participles")
    return words


def participle(verb: str) -> str:
    """The past participle of a verb's base form.

    >>> participle("employ"), participle("spend"), participle("deny"), participle("allocate")
    ('employed', 'spent', 'denied', 'allocated')
    """
    irregular = wording().participles.get(verb)
    if irregular:
        return irregular
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2:-1] not in VOWELS else verb + "ed"


def numeral(number: int) -> str:
    """A small number in words, others in digits."""
    words = wording().numerals
    return dict(enumerate(words, FIRST_NUMERAL)).get(number, str(number))


def shared_phrase(statements: Sequence[Statement], without: str, room: int) -> str:
    """The weightiest run of words of at most ``room`` characters; empty where no word is shared.

    Args:
        statements: Of one group.
        without: A name that the run must not hold, because the label names it already.
        room: Characters.
    """
    held = Counter(word for statement in statements for word in statement.own)
    shared = frozenset(word for word, count in held.items() if 2 * count > len(statements))
    best = max(
        statements, key=lambda one: (len(shared & one.own), -len(one.text.split()), [-place for place in one.order])
    )
    runs = _plain(best, list(_runs(best, without, room)))
    telling = [run for run in runs if {stem(run[0].group()), stem(run[-1].group())} <= shared] or runs
    if not telling:
        return ""
    found = max(telling, key=lambda run: (_worth(best, shared, run), -run[0].start()))
    if len(found) == 1:  # a word alone says little: what follows it, else what it follows
        place = found[0].span()
        around = [*runs, *_runs(best, without, room, around_name=True)]
        wider = [run for run in around if 1 < len(run) <= WIDER and any(word.span() == place for word in run)]
        found = max(wider, key=lambda run: (run[0].span() == place, len(run)), default=found)
    return " ".join(best.text[found[0].start() : found[-1].end()].split())


def _worth(statement: Statement, shared: frozenset[str], words: Sequence[re.Match[str]]) -> float:
    found = {stem(match.group()) for match in words}
    return sum(statement.vector.get(word, 0.01) * (1 if word in shared else -UNSHARED) for word in sorted(found))


def _runs(
    statement: Statement, without: str, room: int, *, around_name: bool = False
) -> Iterator[Sequence[re.Match[str]]]:
    """Every run of words without a break or a figure; the name left out may at most stand within, if asked for."""
    text = statement.text
    start = statement.claim.span.start
    breaks = [match.start() for match in BREAK.finditer(text)]
    breaks = sorted([*breaks, *(amount.span.start - start for amount in statement.claim.amounts)])
    left_out = {word.casefold() for word in re.findall(r"\w+", without)}
    words = content_words(text)[:MOST_WORDS]
    of_name = [word.group().casefold() in left_out for word in words]
    for first, opening in enumerate(words):
        if of_name[first]:
            continue
        after = bisect_left(breaks, opening.start())
        end = min([opening.start() + room, *breaks[after : after + 1]])  # no run goes beyond room and the next break
        name_inside = False
        for last in range(first, len(words)):
            if words[last].end() > end:
                break
            name_inside = name_inside or of_name[last]
            if not of_name[last] and (around_name or not name_inside):
                yield words[first : last + 1]


def _plain(statement: Statement, runs: Sequence[Sequence[re.Match[str]]]) -> Sequence[Sequence[re.Match[str]]]:
    """Those that neither begin nor end with a name, all where there is none: the matter is told, however named who are.

    A run with a long name has no room for words that stand beside a short one; sides are told alike.
    """
    text = statement.text.casefold()
    found = [(text.find(name), len(name)) for name in sorted(statement.named)]
    named = [range(start, start + length) for start, length in found if start >= 0]
    return [run for run in runs if not any(end.start() in name for name in named for end in (run[0], run[-1]))] or runs
