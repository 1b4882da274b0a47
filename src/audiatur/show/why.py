"""The id of a finding, check or claim in; the chain of rules, words and values behind it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from audiatur.dossier.verdicts import CHECK_MARKS, CHECK_WORDS
from audiatur.errors import UsageError
from audiatur.export.look import Look
from audiatur.export.rows import compared, readings
from audiatur.export.rows.row import Json
from audiatur.model.amount import Amount
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.show.findings import label

Judged = Finding | Check | Claim


def find(dossier: Dossier, id_: str) -> Judged:
    """The finding, check or claim whose id is or begins so, with or without its kind before the dash.

    Raises:
        UsageError: There is none, or more than one.
    """
    claims = [claim for reading in dossier.readings for claim in reading.claims]
    known: list[Judged] = [*dossier.compared.findings, *dossier.compared.checks, *claims]
    found = [one for one in known if id_ and id_ in (one.id, one.id.partition("-")[2])]
    found = found or [
        one for one in known if id_ and (one.id.startswith(id_) or one.id.partition("-")[2].startswith(id_))
    ]
    if len(found) != 1:
        what = "no finding, check or claim has" if not found else f"{len(found)} records have"
        raise UsageError(f"{what} an id that begins with {id_!r}; ids stand in: audiatur show DOSSIER conflicts")
    return found[0]


def lines(dossier: Dossier, judged: Judged) -> Iterator[str]:
    """The chain in text, indented as it leads down to the words."""
    look = Look(dossier)
    if isinstance(judged, Finding):
        yield from _finding(look, judged)
    elif isinstance(judged, Check):
        yield from _check(look, judged)
    else:
        yield from _claim(look, judged)


def record(dossier: Dossier, judged: Judged) -> Json:
    """The same for a script: the record with its claims, and the pairs that decided a finding."""
    rows: dict[str, Json] = {"id": judged.id}
    if isinstance(judged, Finding):
        rows["finding"] = next(row for row in compared.findings(dossier) if row["id"] == judged.id)
        rows["comparisons"] = [asdict(comparison) for comparison in judged.comparisons]
        ids = set(judged.claims)
    elif isinstance(judged, Check):
        rows["check"] = next(row for row in compared.checks(dossier) if row["id"] == judged.id)
        ids = set(judged.claims)
    else:
        ids = {judged.id}
    rows["claims"] = [row for row in readings.claims(dossier) if row["id"] in ids]
    return rows


def _finding(look: Look, finding: Finding) -> Iterator[str]:
    yield f"{label(finding.verdict)}: {finding.question.label}"
    yield f"  rule {finding.rule}: {finding.reason}"
    yield f"  documents: {finding.documents}; origins: at most {finding.origins}"
    yield from (f"    merged: {reason}" for reason in finding.origin_reasons)
    number = {claim: index for index, claim in enumerate(finding.claims, start=1)}
    if finding.comparisons:
        yield "Pairs that decided it:"
        for pair in finding.comparisons:
            yield f"  {number[pair.left]} and {number[pair.right]} {label(pair.verdict)}, {pair.rule}: {pair.reason}"
    yield "Claims:"
    for claim, index in number.items():
        yield f"  {index}."
        yield from (f"  {line}" for line in _claim(look, look.claim[claim]))


def _check(look: Look, check: Check) -> Iterator[str]:
    mark = CHECK_MARKS[check.verdict]
    yield f"{mark.glyph} {mark.word}: {CHECK_WORDS[check.kind]}, {check.formula}"
    yield f"  {check.reason}"
    yield f"  stated {check.stated}, computed {check.computed}"
    yield "Figures:"
    for operand in check.operands:
        place = f"{look.file(operand.span.document)} {operand.span.start}-{operand.span.end}"
        yield f"  {operand.part} {operand.value:,g}: “{look.words(operand.span)}”, {place}"


def _claim(look: Look, claim: Claim) -> Iterator[str]:
    yield f"  “{look.words(claim.span)}”"
    yield f"    {look.file(claim.document)} {claim.span.start}-{claim.span.end}, {claim.id}"
    said = " > ".join(link.name for link in claim.chain)
    yield f"    {claim.commitment}, {claim.polarity}" + (f", through {said}" if said else "")
    if claim.speaker:
        who = claim.speaker
        sure = "" if who.sure else ", not sure"
        yield f"    speaker {who.name}, from “{look.words(who.span)}”, rule {who.resolved_by}{sure}"
    of = ("subject", "measure", "period", "as_of", "place", "item", "counterparty")
    values = [f"{field} {getattr(claim, field)}" for field in of if getattr(claim, field)]
    if values:
        yield f"    {'; '.join(values)}"
    yield from (
        f"    figure “{look.words(amount.span)}”: {figure(amount)}, rule {amount.rule}" for amount in claim.amounts
    )
    yield f"    rules {', '.join(claim.rules)}"


def figure(amount: Amount) -> str:
    """A figure as it was understood: hedge, value or bounds, unit."""
    if amount.value is not None:
        value = f"{amount.value:,g}" if amount.value != int(amount.value) else f"{int(amount.value):,}"
    else:
        value = " to ".join("?" if bound is None else f"{bound:,.10g}" for bound in (amount.low, amount.high))
    parts = (amount.change, amount.hedge, value, amount.currency, amount.unit)
    return " ".join(str(part) for part in parts if part)
