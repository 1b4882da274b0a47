"""Findings in, cards with the exact words side by side out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.counting import silent
from audiatur.dossier.anchors import anchor
from audiatur.dossier.decided import Decided, decided
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.ranking import answering, matters
from audiatur.dossier.verdicts import VERDICT_MARKS, Mark, readable
from audiatur.dossier.witness import Witness, witness
from audiatur.model.finding import Answer, Finding, Verdict


@dataclass(frozen=True)
class Line:
    """One claim as a link: siglum, answer and place."""

    siglum: str
    text: str
    href: str


@dataclass(frozen=True)
class Pair:
    """Why two claims stand to each other as they do."""

    mark: Mark
    left: Line
    right: Line
    rule: str
    reason: str


@dataclass(frozen=True)
class Card:
    """One finding with its witnesses; ``deciding`` holds the anchors of those whose words gave the verdict."""

    anchor: str
    mark: Mark
    label: str
    reason: str
    rule: str
    documents: int
    origins: int
    origin_reasons: tuple[str, ...]
    witnesses: tuple[Witness, ...]
    deciding: frozenset[str]
    further: tuple[Line, ...]
    more: int
    pairs: tuple[Pair, ...]
    silent: tuple[str, ...]
    silent_more: int
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True)
class Cards:
    """Findings of one kind: cards, then lines, then a count of what is only in the exports."""

    verdict: str
    mark: Mark
    count: int
    cards: tuple[Card, ...]
    lines: tuple[Line, ...]
    more: int


MOST_PAIRS = 12
MOST_SILENT = 40


def cards(lookup: Lookup, verdict: Verdict) -> Cards:
    """All findings of one verdict but those that only speak of one matter, heaviest first."""
    return _cards(lookup, verdict, answering(lookup.dossier.compared, verdict))


def matter_cards(lookup: Lookup) -> Cards:
    """All findings that only speak of one matter, heaviest first."""
    return _cards(lookup, Verdict.COMPATIBLE, matters(lookup.dossier.compared))


def _cards(lookup: Lookup, verdict: Verdict, findings: tuple[Finding, ...]) -> Cards:
    scale = lookup.scale
    shown = tuple(finding for finding in findings if finding.id in lookup.carded)
    rest = findings[len(shown) :]
    return Cards(
        verdict=verdict.value,
        mark=VERDICT_MARKS[verdict],
        count=len(findings),
        cards=tuple(card(lookup, finding) for finding in shown),
        lines=tuple(_question_line(lookup, finding) for finding in rest[: scale.lines]),
        more=max(0, len(rest) - scale.lines),
    )


def deciding(finding: Finding) -> frozenset[str]:
    """The claims whose words gave the verdict."""
    pairs = (pair for pair in finding.comparisons if pair.verdict is finding.verdict)
    return frozenset(identity for pair in pairs for identity in (pair.left, pair.right))


def finding_href(lookup: Lookup, finding: Finding) -> str:
    """The card of a finding, or its first words where it has no card."""
    if finding.id in lookup.carded:
        return lookup.links.finding(finding.id)
    known = lookup.known(finding.claims)
    return lookup.links.claim(known[0]) if known else "#articles"


def card(lookup: Lookup, finding: Finding) -> Card:
    """One finding with its witnesses."""
    answers = {answer.claim: answer for answer in finding.answers}
    first, further = _chosen(lookup, finding, answers)
    answering = {answer.document for answer in finding.answers}
    unanswered = [lookup.siglum[identity] for identity in silent(lookup.order, answering)]
    return Card(
        anchor=anchor("f", finding.id),
        mark=VERDICT_MARKS[finding.verdict],
        label=finding.question.label,
        reason=lookup.with_sigla(finding.reason),
        rule=readable(finding.rule),
        documents=finding.documents,
        origins=finding.origins,
        origin_reasons=tuple(lookup.with_sigla(reason) for reason in finding.origin_reasons),
        witnesses=tuple(_witness(lookup, identity, answers) for identity in first),
        deciding=frozenset(anchor("c", identity) for identity in deciding(finding)),
        further=tuple(_line(lookup, identity, answers) for identity in further[: lookup.scale.further]),
        more=max(0, len(further) - lookup.scale.further),
        pairs=tuple(
            Pair(
                VERDICT_MARKS[pair.verdict],
                _line(lookup, pair.left, answers),
                _line(lookup, pair.right, answers),
                readable(pair.rule),
                lookup.with_sigla(pair.reason),
            )
            for pair in finding.comparisons[:MOST_PAIRS]
            if pair.left in lookup.claim and pair.right in lookup.claim
        ),
        silent=tuple(unanswered[:MOST_SILENT]),
        silent_more=max(0, len(unanswered) - MOST_SILENT),
        decided=decided(lookup, finding.judged),
    )


def _chosen(lookup: Lookup, finding: Finding, answers: dict[str, Answer]) -> tuple[list[str], list[str]]:
    """The claims shown in full and those shown as links: each different answer first, then by order."""
    known = [claim.id for claim in lookup.known(finding.claims)]
    first_of: dict[str, str] = {}
    for identity in known:
        first_of.setdefault(answers[identity].text if identity in answers else identity, identity)
    distinct = set(first_of.values())
    ranked = sorted(known, key=lambda identity: identity not in distinct)
    chosen = set(ranked[: lookup.scale.witnesses])
    return [i for i in known if i in chosen], [i for i in known if i not in chosen]


def _witness(lookup: Lookup, identity: str, answers: dict[str, Answer]) -> Witness:
    answer = answers.get(identity)
    claim = lookup.claim[identity]
    return witness(lookup, claim, answer.text if answer else "", (answer.mark or "") if answer else "")


def _line(lookup: Lookup, identity: str, answers: dict[str, Answer]) -> Line:
    claim = lookup.claim[identity]
    answer = answers.get(identity)
    words = answer.text if answer else claim.span.quote(lookup.document[claim.document].text)
    return Line(lookup.siglum[claim.document], words, lookup.links.claim(claim))


def _question_line(lookup: Lookup, finding: Finding) -> Line:
    known = lookup.known(finding.claims)
    sigla = dict.fromkeys(lookup.siglum[claim.document] for claim in known)
    answer = finding.answers[0].text if finding.answers else ""
    href = lookup.links.claim(known[0]) if known else "#articles"
    return Line(" ".join(sigla), f"{finding.question.label}: {answer}" if answer else finding.question.label, href)
