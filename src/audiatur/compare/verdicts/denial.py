"""A figure that one statement gives and another denies."""

from __future__ import annotations

import re

from audiatur.compare.figure import LOOK_BACK, Figure
from audiatur.compare.statement import Statement, act
from audiatur.compare.values import rounds_to, same
from audiatur.compare.verdicts.denying import negations, truly_denied
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

BOUND = re.compile(
    r"\b(?:(?:more|longer|less|fewer|higher|lower|larger|smaller|greater|later|sooner|older|younger) than"
    r"|over|under|above|below|beyond|at (?:least|most)|up to)\s+(?:the |[$€£])?$",
    re.IGNORECASE,
)
"""Words before a figure that make it a bound."""
CONDITION = re.compile(r"\b(?:if|unless|when(?:ever)?|once|until|till)\b", re.IGNORECASE)
"""Words of a case in which a figure would not be so: "if it does not get 60 votes"."""
NOT_ONLY = re.compile(r"(?:\bnot|n[’']t) (?:only|just|merely|simply)\b", re.IGNORECASE)
FOR_A_TIME = re.compile(r"\bfor\s+(?:(?:about|some|around|another|at least|nearly)\s+)?$", re.IGNORECASE)
"""Words before a length for which something is not so: "not expected for two weeks"."""
FRACTION = "fraction"
"""The rule that reads two numbers with a stroke between them."""
UNNUMBERED = re.compile(r"(?:all|each|every|the|this|that|a whole|the whole)\b", re.IGNORECASE)
"""The beginning of a time that is told without a number."""
CASE = 15
"""Characters before a claim in which such a word may stand."""
SURE = 0.25
"""Likeness of words from which a denied figure is the other's figure."""


def denied_figure(pair: Pair[Figure]) -> Ruling | None:
    """One gives a figure that the other says is not so."""
    left, right = pair.left, pair.right
    if left.negated == right.negated or left.statement.document is right.statement.document:
        return None
    if BOUND.search(_before(left if left.negated else right)):
        return None  # who denies that it is more than 40 does not deny 40
    if not _one_value(left, right) or pair.likeness < SURE:
        return None
    says, denies = (right, left) if left.negated else (left, right)
    if not _one_matter(says.statement, denies.statement):
        return None  # "was not at work" denies nothing of who was kept from getting there
    if not truly_denied(denies.statement) or negations(says.statement.text) or _not_of_the_figure(denies):
        return None
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.DENIED,
        reason=f"{says.statement.voice} gives {says.said}, {denies.statement.voice} denies {denies.said}.",
    )


def no_number(figure: Figure) -> bool:
    """Whether it is no number that could be denied: "all year" tells of no one year, and "9/12" may be a name."""
    unnumbered = figure.kind == "duration" and UNNUMBERED.match(figure.said) is not None
    return unnumbered or (figure.amount.rule == FRACTION and figure.amount.unit is None)


def _one_value(left: Figure, right: Figure) -> bool:
    """Whether both are one value, told with a number."""
    if no_number(left) or no_number(right):
        return False
    return same(left.value, right.value) or rounds_to(left.amount, right.amount)


def _one_matter(says: Statement, denies: Statement) -> bool:
    """Whether both tell of one act or measure, or the words of who gives the figure hold the act that is denied.

    "The bill does not hold the 5 billion that he asks for" leaves it true that he asks for them.
    """
    given, denied = act(says), act(denies)
    if given is None or denied is None or (says.measure is not None and says.measure == denies.measure):
        return True
    return given == denied or denied in says.own


def _not_of_the_figure(denies: Figure) -> bool:
    """Whether what is denied is denied for a case or a time only, or of a deed whose figure stands before it.

    "Moving 500 troops is not planned" leaves it true that there are 500.
    """
    claim, text, span = denies.statement.claim.span, denies.statement.document.text, denies.amount.span
    if CONDITION.search(text[max(0, claim.start - CASE) : span.start]) or NOT_ONLY.search(denies.statement.text):
        return True
    if denies.kind == "duration" and FOR_A_TIME.search(_before(denies)):
        return True
    first, *_ = [*negations(denies.statement.text), (0, 0)]
    deed = denies.statement.text.split(maxsplit=1)[0]
    return claim.start + first[0] > span.end and deed.casefold().endswith("ing")


def _before(figure: Figure) -> str:
    """The words right before a figure."""
    return figure.statement.document.text[max(0, figure.amount.span.start - LOOK_BACK) : figure.amount.span.start]
