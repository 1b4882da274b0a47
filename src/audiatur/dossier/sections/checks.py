"""Checks in, cards that show the sum with every operand beside its words out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.dossier.anchors import anchor
from audiatur.dossier.decided import Decided, decided
from audiatur.dossier.figures import number
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.ranking import of_check_verdict
from audiatur.dossier.verdicts import CHECK_MARKS, CHECK_WORDS, Mark, readable
from audiatur.dossier.witness import Passage, Source, passage, place_href, source
from audiatur.model.check import Check, CheckVerdict


@dataclass(frozen=True)
class OperandView:
    """One figure of a sum and the words it stands in."""

    part: str
    value: str
    source: Source
    passage: Passage
    href: str


@dataclass(frozen=True)
class CheckCard:
    """One recomputation."""

    anchor: str
    mark: Mark
    kind: str
    label: str
    formula: str
    stated: str
    computed: str
    reason: str
    operands: tuple[OperandView, ...]
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True)
class Checks:
    """The checks of one verdict."""

    mark: Mark
    count: int
    cards: tuple[CheckCard, ...]
    more: int


def checks(lookup: Lookup, verdict: CheckVerdict) -> Checks:
    """All checks of one verdict, in their order."""
    found = of_check_verdict(lookup.dossier.compared, verdict)
    shown = tuple(check for check in found if check.id in lookup.carded)
    return Checks(
        mark=CHECK_MARKS[verdict],
        count=len(found),
        cards=tuple(card(lookup, check) for check in shown),
        more=len(found) - len(shown),
    )


def check_href(lookup: Lookup, check: Check) -> str:
    """The card of a check, or its first figure's words where it has no card."""
    if check.id in lookup.carded:
        return lookup.links.check(check.id)
    for operand in check.operands:
        if operand.span.document in lookup.document:
            return place_href(lookup, operand.span, operand.claim)
    return "#checks"


def check_label(lookup: Lookup, check: Check) -> str:
    """What a check is about: the question its claims answer, or else what the first claim speaks of."""
    kind = CHECK_WORDS[check.kind]
    for claim in lookup.known(check.claims):
        for finding in lookup.findings.get(claim.id, ()):
            return f"{finding.question.label} ({kind.lower()})"
    for claim in lookup.known(check.claims):
        about = ", ".join(part for part in (claim.subject, readable(claim.measure or "")) if part)
        if about:
            return f"{about} ({kind.lower()})"
    return kind


def card(lookup: Lookup, check: Check) -> CheckCard:
    """One recomputation with its figures."""
    return CheckCard(
        anchor=anchor("k", check.id),
        mark=CHECK_MARKS[check.verdict],
        kind=CHECK_WORDS[check.kind],
        label=check_label(lookup, check),
        formula=check.formula,
        stated="" if check.stated is None else number(check.stated),
        computed="" if check.computed is None else number(check.computed),
        reason=lookup.with_sigla(check.reason),
        operands=tuple(
            OperandView(
                part=readable(operand.part),
                value=number(operand.value),
                source=source(lookup, lookup.document[operand.span.document]),
                passage=passage(lookup, operand.span),
                href=place_href(lookup, operand.span, operand.claim),
            )
            for operand in check.operands
            if operand.span.document in lookup.document
        ),
        decided=decided(lookup, check.judged),
    )
