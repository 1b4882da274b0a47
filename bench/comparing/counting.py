"""What was said of a story and what is known of it in; how often it was right and how often falsely alarmed out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from given import Fact, Given, Place
from rules import RULES, Judged, grouped, sentences

from audiatur.compare.compare import compare
from audiatur.settings import Settings

CORROBORATED, CONFLICT = "corroborated", "conflict"


@dataclass(frozen=True)
class Count:
    """So many of so many."""

    hit: int = 0
    of: int = 0

    def __add__(self, other: Count) -> Count:
        """Both together."""
        return Count(self.hit + other.hit, self.of + other.of)


@dataclass(frozen=True)
class Counts:
    """Sums over a story.

    Attributes:
        right: Known facts of which a right verdict is given.
        conflicts: Conflicts that are wrong, of those that are told.
        agreements: Known disagreements that are told as corroborated.
        lookalikes: Look-alikes told as corroborated or in conflict.
        copied: Agreements whose articles are all copies of one text, of those that are told.
    """

    right: Count = Count()
    conflicts: Count = Count()
    agreements: Count = Count()
    lookalikes: Count = Count()
    copied: Count = Count()

    def __add__(self, other: Counts) -> Counts:
        """Both stories together."""
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


def ours(given: Given) -> list[Judged]:
    """Audiatur's findings over more than one article."""
    files = given.files()
    spans = {claim.id: claim.span for reading in given.readings for claim in reading.claims}
    found = compare(given.documents, given.readings, Settings()).findings
    return [
        Judged(
            finding.verdict.value,
            frozenset(
                Place(files[span.document], span.start, span.end) for span in map(spans.__getitem__, finding.claims)
            ),
        )
        for finding in found
        if finding.documents > 1
    ]


def measured(given: Given) -> dict[str, Counts]:
    """Audiatur and every rule on one story."""
    own = ours(given)
    results = {"Audiatur": counted(given, own, own)}
    read = sentences(given)
    for name, rule in RULES.items():
        pairs = list(rule(read))
        results[name] = counted(given, pairs, grouped(pairs))
    return results


def counted(given: Given, said: Sequence[Judged], alarms: Sequence[Judged]) -> Counts:
    """The sums.

    Args:
        given: The story.
        said: What was said, pair by pair or group by group: for facts and look-alikes.
        alarms: The same in groups: many pairs of one matter are one alarm.
    """
    conflicts = [fact for fact in given.facts if CONFLICT in fact.verdicts]
    told = [each for each in alarms if each.verdict == CONFLICT]
    agreed = [each for each in alarms if each.verdict == CORROBORATED]
    opposed = [fact for fact in given.facts if fact.verdicts == {CONFLICT}]
    if given.complete:
        wrong = sum(not any(_joins(each, fact) for fact in conflicts) for each in told)
    else:
        elsewhere = [fact for fact in given.facts if CONFLICT not in fact.verdicts]
        wrong = sum(
            any(_joins(each, fact) for fact in elsewhere) and not any(_joins(each, fact) for fact in conflicts)
            for each in told
        )
    return Counts(
        right=Count(sum(_right(fact, said) for fact in given.facts), len(given.facts)),
        conflicts=Count(wrong, len(told)),
        agreements=Count(
            sum(_called(fact, said, CORROBORATED) and not _called(fact, said, CONFLICT) for fact in opposed),
            len(opposed),
        ),
        lookalikes=Count(sum(_together(pair, said) for pair in given.apart), len(given.apart)),
        copied=Count(sum(_copied(each, given) for each in agreed), len(agreed)),
    )


def _joins(said: Judged, fact: Fact) -> bool:
    """Whether places of the fact in two articles are among those that something is said of."""
    return len({place.file for place in fact.places if any(place.touches(other) for other in said.places)}) > 1


def _right(fact: Fact, said: Sequence[Judged]) -> bool:
    return any(each.verdict in fact.verdicts and _joins(each, fact) for each in said)


def _called(fact: Fact, said: Sequence[Judged], verdict: str) -> bool:
    return any(each.verdict == verdict and _joins(each, fact) for each in said)


def _together(pair: tuple[Place, Place], said: Sequence[Judged]) -> bool:
    return any(
        each.verdict in {CORROBORATED, CONFLICT} and all(any(p.touches(q) for q in each.places) for p in pair)
        for each in said
    )


def _copied(said: Judged, given: Given) -> bool:
    files = {place.file for place in said.places}
    return any(files <= group for group in given.copies)
