"""What the machine found and what people decided in, the dossier as they would have it out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from audiatur.judgements.claims import added, changed, told
from audiatur.judgements.findings import PERSON, Findings
from audiatur.judgements.places import LostError, Places
from audiatur.judgements.standing import idle, standing
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.model.judgement import Article, Decision, Judgement, OfCheck, OfFinding, OfName, Orphan, Words
from audiatur.model.reading import Reading
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.span import Span

R = TypeVar("R", Claim, Finding, Check)
EDITED = "Edited"
"""The column of a register that says what people changed in a claim."""


def judged(dossier: Dossier) -> Dossier:
    """The dossier with every judgement applied that stands, in the order in which they were given.

    Judgements of names and origins are not applied here: comparing followed them. They are only looked up, so that one
    whose article or name is gone is told as an orphan.

    Args:
        dossier: As the machine left it; its judgements may have been added since. A part of a dossier will do: what is
            about its other parts then stands among the orphans.
    """
    if not dossier.judgements:
        return dossier
    work = _Work(dossier)
    orphans = list(idle(dossier.judgements))
    for judgement in standing(dossier.judgements):
        try:
            work.apply(judgement)
        except LostError as lost:
            orphans.append(Orphan(judgement=judgement.id, reason=str(lost)))
    order = {judgement.id: number for number, judgement in enumerate(dossier.judgements)}
    orphans.sort(key=lambda orphan: order[orphan.judgement])
    return work.done().model_copy(update={"orphans": tuple(orphans)})


class _Work:
    """The claims, findings and checks as they are so far."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._claims = {claim.id: claim for reading in dossier.readings for claim in reading.claims}
        self._at = {claim.span: claim.id for claim in self._claims.values()}
        self._findings: dict[str, Finding] = {}
        self._holding: defaultdict[str, set[str]] = defaultdict(set)
        for finding in dossier.compared.findings:
            self._put(finding)
        self._checks = {check.id: check for check in dossier.compared.checks}
        self._became: dict[str, str | None] = {}
        self._edited: defaultdict[str, list[str]] = defaultdict(list)
        self._places = Places(dossier.documents)
        self._made = Findings(dossier.documents, dossier.compared)
        self._texts = {document.id: document.text for document in dossier.documents}
        self._names = frozenset(name for entity in dossier.compared.entities for name in entity.variants)

    def apply(self, judgement: Judgement) -> None:
        """Does what one judgement asks.

        Raises:
            LostError: What it is about is not here; nothing was done.
        """
        actions: Mapping[Decision, Callable[[Judgement], None]] = {
            Decision.REJECT: self._reject,
            Decision.EDIT: self._edit,
            Decision.ADD: self._add,
            Decision.VERDICT: self._verdict,
            Decision.JOIN: self._join,
            Decision.SPLIT: self._split,
        }
        if judgement.before_comparing:
            self._mark(judgement)
        else:
            actions.get(judgement.decision, self._mark)(judgement)

    def done(self) -> Dossier:
        """The dossier as it is now."""
        dossier, compared = self._dossier, self._dossier.compared
        findings = tuple(self._findings.values())
        if self._findings.keys() != {finding.id for finding in compared.findings}:
            findings = tuple(sorted(findings, key=lambda one: (-one.weight, one.id)))
        events = (each for each in compared.events if each.claim in self._claims)
        now = {
            "findings": findings,
            "checks": tuple(self._checks.values()),
            "positions": tuple(each for each in compared.positions if each.claim in self._claims),
            "events": tuple(replace(each, finding=self._current(each.finding)) for each in events),
            "registers": tuple(self._row(each) for each in compared.registers if each.claim in self._claims),
        }
        readings = self._readings()
        return dossier.model_copy(update={"readings": readings, "compared": compared.model_copy(update=now)})

    def _row(self, row: RegisterRow) -> RegisterRow:
        """A row of a register; its cells are what was read, so it says what a person changed since."""
        if not (edited := self._edited.get(row.claim)):
            return row
        return row.model_copy(update={"cells": (*row.cells, Cell(column=EDITED, text="; ".join(edited)))})

    def _mark(self, judgement: Judgement) -> None:
        """Accepted, noted, attached to: it says so, and stays what it is."""
        for target in judgement.about:
            match target:
                case Words():
                    claim = (
                        self._claim(target) if judgement.decision is Decision.ACCEPT else self._claim_or_none(target)
                    )
                    if claim:
                        self._claims[claim.id] = _by(claim, judgement)
                case OfFinding():
                    self._put(_by(self._finding(target), judgement))
                case OfCheck():
                    check = self._check(target)
                    self._checks[check.id] = _by(check, judgement)
                case Article():
                    self._places.documents(target)
                case OfName() if target.name not in self._names:
                    raise LostError(f"No article names {target.name}.")

    def _reject(self, judgement: Judgement) -> None:
        (target,) = judgement.about
        match target:
            case Words():
                claim = self._claim(target)
                for finding in self._of(claim.id):
                    rest = self._made.without(finding, {claim.id}, self._claims)
                    self._replace(finding, _by(rest, judgement) if rest else None)
                self._checks = {key: check for key, check in self._checks.items() if claim.id not in check.claims}
                del self._claims[claim.id]
            case OfFinding():
                self._replace(self._finding(target), None)
            case OfCheck():
                del self._checks[self._check(target).id]

    def _edit(self, judgement: Judgement) -> None:
        (target,) = judgement.about
        if isinstance(target, Words):
            self._change(self._claim(target), judgement)

    def _change(self, claim: Claim, judgement: Judgement) -> None:
        self._claims[claim.id] = _by(changed(claim, judgement.changes), judgement)
        shown = "; ".join(told(claim, change) for change in judgement.changes)
        self._edited[claim.id].append(f"{shown} ({judgement.by})")
        for finding in self._of(claim.id):
            answers = tuple(
                replace(each, text=shown, mark=f"edited by {judgement.by}; read as: {each.text}")
                if each.claim == claim.id
                else each
                for each in finding.answers
            )
            reason = f"{finding.reason} {judgement.by} edited an answer after they were compared."
            self._put(_by(replace(finding, answers=answers, reason=reason), judgement))

    def _add(self, judgement: Judgement) -> None:
        (target,) = judgement.about
        if not isinstance(target, Words):
            return
        if known := self._claim_or_none(target):
            self._change(known, judgement)
            return
        span = self._places.span(target)
        claim = _by(changed(added(span, self._sentence(span)), judgement.changes), judgement)
        self._claims[claim.id] = claim
        self._at[span] = claim.id
        self._put(self._made.alone(claim, span.quote(self._texts[span.document]), judgement))

    def _verdict(self, judgement: Judgement) -> None:
        (target,) = judgement.about
        if isinstance(target, OfFinding):
            self._put(_by(_with_verdict(self._finding(target), judgement), judgement))

    def _join(self, judgement: Judgement) -> None:
        whole = [self._finding(target) for target in judgement.about if isinstance(target, OfFinding)]
        claims = [self._claim(target) for target in judgement.about if isinstance(target, Words)]
        singles = [self._single(claim, judgement) for claim in claims]
        made = self._made.joined([*whole, *singles], self._claims)
        reason = f"{made.reason} {_told(judgement, 'joined these')}"
        made = _with_verdict(_by(replace(made, reason=reason), judgement), judgement)
        for finding in (*whole, *singles):
            self._replace(finding, made)

    def _split(self, judgement: Judgement) -> None:
        finding = next(self._finding(target) for target in judgement.about if isinstance(target, OfFinding))
        leaving = {self._claim(target).id for target in judgement.about if isinstance(target, Words)}
        if not leaving < set(finding.claims):
            raise LostError(f"“{finding.question.label}” does not hold these claims and others.")
        rest = self._made.without(finding, leaving, self._claims)
        part = self._made.part(finding, leaving, self._claims)
        for made in (rest, part):
            if made:
                reason = f"{made.reason} {_told(judgement, 'split these from others')}"
                self._replace(finding, _by(replace(made, reason=reason), judgement))
        self._became[finding.id] = rest.id if rest else None

    def _single(self, claim: Claim, judgement: Judgement) -> Finding:
        """A claim as a finding of its own: the one it has, or one made for it."""
        holders = self._of(claim.id)
        if alone := [finding for finding in holders if finding.claims == (claim.id,)]:
            return alone[0]
        if holders:
            return self._made.part(holders[0], {claim.id}, self._claims)
        return self._made.alone(claim, claim.span.quote(self._texts[claim.document]), judgement)

    def _claim_or_none(self, words: Words) -> Claim | None:
        return self._claims.get(self._at.get(self._places.span(words), ""))

    def _claim(self, words: Words) -> Claim:
        claim = self._claim_or_none(words)
        if claim is None:
            raise LostError(f"No claim is read in just the words {words.told}, or it was rejected.")
        return claim

    def _finding(self, target: OfFinding) -> Finding:
        claims = {self._claim(member).id for member in target.members}
        holders = [finding for finding in self._of(min(claims)) if set(finding.claims) == claims]
        if not holders:
            raise LostError(f"No finding holds just the claims of “{target.question}” any more.")
        return next((finding for finding in holders if finding.question.label == target.question), holders[0])

    def _check(self, target: OfCheck) -> Check:
        spans = [self._places.span(member) for member in target.members]
        for check in self._checks.values():
            if check.kind == target.sum and [operand.span for operand in check.operands] == spans:
                return check
        raise LostError(f"This sum is not done any more: {target.told}.")

    def _of(self, claim: str) -> list[Finding]:
        """The findings that hold a claim."""
        return [self._findings[identity] for identity in sorted(self._holding[claim])]

    def _put(self, finding: Finding) -> None:
        self._findings[finding.id] = finding
        for claim in finding.claims:
            self._holding[claim].add(finding.id)

    def _replace(self, old: Finding, new: Finding | None) -> None:
        if self._findings.pop(old.id, None):
            for claim in old.claims:
                self._holding[claim].discard(old.id)
            self._became[old.id] = new.id if new else None
        if new:
            self._put(new)

    def _current(self, finding: str | None) -> str | None:
        """What became of a finding."""
        seen: set[str] = set()
        while finding in self._became and finding not in seen and finding not in self._findings:
            seen.add(finding)
            finding = self._became[finding]
        return finding

    def _sentence(self, span: Span) -> Span:
        reading = next((each for each in self._dossier.readings if each.document == span.document), None)
        return next((each for each in (reading.sentences if reading else ()) if each.holds(span)), span)

    def _readings(self) -> tuple[Reading, ...]:
        claims: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in sorted(self._claims.values(), key=lambda claim: (claim.span.start, claim.span.end)):
            claims[claim.document].append(claim)
        return tuple(
            reading.model_copy(update={"claims": tuple(claims[reading.document])}) for reading in self._dossier.readings
        )


def _by(record: R, judgement: Judgement) -> R:
    """The record, marked as judged."""
    return replace(record, judged=(*record.judged, judgement.id))


def _with_verdict(finding: Finding, judgement: Judgement) -> Finding:
    if judgement.verdict is None:
        return finding
    told_by = _told(judgement, f"calls it {judgement.verdict.replace('_', ' ')}")
    reason = f"{told_by} The machine: {finding.reason}"
    return replace(finding, verdict=judgement.verdict, rule=PERSON, reason=reason)


def _told(judgement: Judgement, act: str) -> str:
    """Who did what, and why, in a sentence."""
    reason = " ".join(judgement.reason.split())
    if not reason:
        return f"{judgement.by} {act}."
    return f"{judgement.by} {act}: {reason}{'' if reason.endswith(('.', '!', '?')) else '.'}"
