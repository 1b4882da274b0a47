"""A word that judges in, what it stands right before, and whether it only tells a sort from its like, out."""

from __future__ import annotations

import re

from audiatur.compare.questions.meetings.opposed.turned_round import FAR
from audiatur.compare.statement import Statement
from audiatur.compare.words import stem, stems

QUALIFIED = re.compile(r"\s+([a-z][\w-]*)(?:\s+([a-z][\w-]*))?")
"""What a word that judges may stand before: "a confidential report", "lawfully issued orders"."""
TOLD_OF = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being|am|as|so|too|becomes?|became|remains?|remained|seems?|seemed|looks?|called|calls|it|them)"
    r"|['’](?:s|re|m))\s+(?:(?:an?|the|no|not|one|such|very|clearly|completely|entirely|perfectly|deeply|just)\s+){0,3}(?:[\w-]+,?\s+(?:and\s+)?)?[\"“‘']?$",
    re.IGNORECASE,
)
"""What stands before a word that judges where it is said of something: "is an unlawful order", "called it unlawful"."""
NO_QUALITY = ("s", "ing")
"""Endings of verbs and of nouns in the plural, which qualify nothing."""


def qualified_by(text: str, match: re.Match[str]) -> frozenset[str]:
    """Stems of what a word that judges stands right before; empty where it is told of something as its own answer."""
    if match.group().casefold().endswith(NO_QUALITY) or not stems(match.group().split()[-1]):
        return frozenset()
    beside = QUALIFIED.match(text, match.end())
    words = beside.groups() if beside and stems(beside[1]) else ()
    return frozenset(told for word in words if word for told in stems(word))


def in_passing(statement: Statement, match: re.Match[str]) -> bool:
    """Whether a word that judges only tells a sort from its like ("lawful residents"), and is said of nothing.

    A claim without a verb says it of its subject: "the coast guard, a well-equipped force".
    """
    text, noun = statement.text, statement.claim.predicate
    qualified = qualified_by(text, match)
    if not qualified or (noun is not None and stem(noun) in qualified):
        return False
    return TOLD_OF.search(text[max(0, match.start() - FAR) : match.start()]) is None
