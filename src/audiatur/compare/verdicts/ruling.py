"""What a rule looks at, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.rules import Rule
from audiatur.model.finding import Comparison, Verdict

SHARED = 20_000
"""Rulings held so that pairs judged alike, in the same words, share one."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Opposed answers to one question and who gives them.

    Attributes:
        question: The head of the sentence that tells them ("Opposed judgements, whether it is a threat").
        held: Each answer with the voice that gives it.
        asked: Both answers side by side, as a label asks ("a threat or no threat"); empty where the texts name it.
    """

    question: str
    held: tuple[tuple[str, str], ...]
    asked: str = ""

    def told(self) -> str:
        """One sentence: each answer once, with the voices that give it.

        >>> Sides("Opposed", (("a threat", "A"), ("no threat", "B"), ("a threat", "C"))).told()
        'Opposed: a threat (A; C); no threat (B).'
        """
        voices: dict[str, dict[str, None]] = {}
        for answer, voice in self.held:
            voices.setdefault(answer, {})[voice] = None
        answers = (f"{answer} ({'; '.join(given)})" for answer, given in voices.items())
        return f"{self.question}: {'; '.join(answers)}."


Telling = Callable[[Statement, Statement], str]
"""Two statements in, the sentence that says what they amount to, out."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one rule makes of two claims.

    Attributes:
        verdict: What they amount to.
        rule: The rule's name.
        reason: Its sentence with the values compared; or what tells it of two statements, where each pair has one of
            its own: of a large story's pairs most are never shown.
        alike: What each of the two does ("give 40"), where they do one thing; else empty.
        said: The figures in conflict, as written.
        sides: Opposed answers, where the reason tells them: those of several pairs are told as one.
    """

    verdict: Verdict
    rule: Rule
    reason: str | Telling
    alike: str = ""
    said: tuple[str, ...] = ()
    sides: Sides | None = None

    @classmethod
    def opposed(cls, rule: Rule, sides: Sides) -> Ruling:
        """A conflict of two answers, told as each side gives its own."""
        return cls(verdict=Verdict.CONFLICT, rule=rule, reason=sides.told(), sides=sides)

    def between(self, left: Statement, right: Statement) -> Judged:
        """The ruling for these two claims."""
        return Judged(left, right, shared(self))

    def told(self, left: Statement, right: Statement) -> str:
        """Its sentence of these two claims."""
        return self.reason if isinstance(self.reason, str) else self.reason(left, right)


@lru_cache(maxsize=SHARED)
def shared(ruling: Ruling) -> Ruling:
    """One ruling for all that say the same: of a large story's pairs, most are told in a sentence told before."""
    return ruling


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Two statements, the earlier first, and what a rule makes of them."""

    first: Statement
    second: Statement
    ruling: Ruling

    @property
    def left(self) -> str:
        """Id of the earlier claim."""
        return self.first.claim.id

    @property
    def right(self) -> str:
        """Id of the later claim."""
        return self.second.claim.id

    @property
    def reason(self) -> str:
        """The sentence that says why they amount to it."""
        return self.ruling.told(self.first, self.second)

    @property
    def verdict(self) -> Verdict:
        """What they amount to."""
        return self.ruling.verdict

    def kept(self) -> Comparison:
        """The comparison as it is stored and shown."""
        return Comparison(
            left=self.left, right=self.right, verdict=self.verdict, rule=self.ruling.rule.value, reason=self.reason
        )


T = TypeVar("T")


@dataclass(frozen=True)
class Pair(Generic[T]):
    """Two answers side by side.

    Attributes:
        left: The earlier in the order of documents and text.
        right: The later.
        likeness: Cosine of their words.
        times: How the time the left one speaks of stands to that of the right one.
        successive: Whether some text tells that one figure came in the place of the other.
        together: Whether one voice gives both figures in one document, as two things.
    """

    left: T
    right: T
    likeness: float
    times: Meeting
    successive: bool = False
    together: bool = False


FigureRule = Callable[[Pair[Figure]], Ruling | None]
StatementRule = Callable[[Pair[Statement]], Ruling | None]


def when(statement: Statement) -> str:
    """The time a claim speaks of, as a reader is told."""
    return statement.claim.period or "no date given"
