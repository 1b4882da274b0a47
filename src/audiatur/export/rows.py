"""A Dossier in, its records in the form that scripts read out: in JSON Lines files and from ``--json``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.finding import Finding
from audiatur.model.problem import Problem
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker

Json = str | int | float | bool | list["Json"] | Mapping[str, "Json"] | None
Row = Mapping[str, Json]


def documents(dossier: Dossier) -> Iterator[Row]:
    """Articles as received, with their text and where its body lies."""
    group_of = {document: group.id for group in dossier.compared.copy_groups for document in group.documents}
    return (_document(document, group_of.get(document.id)) for document in dossier.documents)


def claims(dossier: Dossier) -> Iterator[Row]:
    """Checkable statements."""
    text_of = {document.id: document.text for document in dossier.documents}
    return (_claim(claim, text_of[claim.document]) for reading in dossier.readings for claim in reading.claims)


def attributions(dossier: Dossier) -> Iterator[Row]:
    """Every reported statement read."""
    return (_attribution(attribution) for reading in dossier.readings for attribution in reading.attributions)


def amounts(dossier: Dossier) -> Iterator[Row]:
    """Every figure read, in a claim or not."""
    for reading in dossier.readings:
        for amount in reading.amounts:
            yield {"document": reading.document, **_amount(amount)}


def periods(dossier: Dossier) -> Iterator[Row]:
    """Every time expression read."""
    for reading in dossier.readings:
        for period in reading.periods:
            yield {
                **_place(period.span),
                "kind": period.kind,
                "timex": period.timex,
                "edtf": period.edtf,
                "anchor": period.anchor,
                "rule": period.rule,
            }


def findings(dossier: Dossier) -> Iterator[Row]:
    """Claims that answer one question, and what they amount to."""
    return map(_finding, dossier.compared.findings)


def checks(dossier: Dossier) -> Iterator[Row]:
    """Stated figures recomputed."""
    return map(_check, dossier.compared.checks)


def entities(dossier: Dossier) -> Iterator[Row]:
    """Persons, organisations, places and things with all their names."""
    return map(_entity, dossier.compared.entities)


def events(dossier: Dossier) -> Iterator[Row]:
    """Dated claims."""
    for event in dossier.compared.events:
        yield {"when": event.when, "status": event.status, "claim": event.claim, "finding": event.finding}


def positions(dossier: Dossier) -> Iterator[Row]:
    """Who stands where on what."""
    for position in dossier.compared.positions:
        yield {
            "actor": position.actor,
            "towards": position.towards,
            "stance": position.stance,
            "claim": position.claim,
            "rule": position.rule,
        }


def voices(dossier: Dossier) -> Iterator[Row]:
    """Who is quoted how much."""
    for voice in dossier.compared.voices:
        yield {
            "document": voice.document,
            "name": voice.name,
            "kind": voice.kind,
            "role": voice.role,
            "direct": voice.direct,
            "indirect": voice.indirect,
        }


def registers(dossier: Dossier) -> Iterator[Row]:
    """Claims as rows of the tables that researchers keep."""
    for row in dossier.compared.registers:
        yield {"register": row.name, "claim": row.claim, "cells": {cell.column: cell.text for cell in row.cells}}


def problems(dossier: Dossier) -> Iterator[Row]:
    """What could not be read or decided."""
    return map(_problem, dossier.all_problems())


NOUNS: Mapping[str, Callable[[Dossier], Iterator[Row]]] = {
    "documents": documents,
    "claims": claims,
    "attributions": attributions,
    "amounts": amounts,
    "periods": periods,
    "findings": findings,
    "checks": checks,
    "entities": entities,
    "events": events,
    "positions": positions,
    "voices": voices,
    "registers": registers,
    "problems": problems,
}
"""One file a noun, in this order."""


def _document(document: Document, copy_group: str | None) -> Row:
    return {
        "id": document.id,
        "file": document.file,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "title": document.title,
        "outlet": document.outlet,
        "authors": list(document.authors),
        "published": document.published,
        "language": document.language,
        "url": document.url,
        "text": document.text,
        "body": [[start, end] for start, end in document.body()],
        "taken_from": [
            {"name": origin.name, "kind": origin.kind, **_offsets(origin.span)} for origin in document.taken_from
        ],
        "copy_group": copy_group,
    }


def _claim(claim: Claim, text: str) -> Row:
    return {
        "id": claim.id,
        **_place(claim.span),
        "quote": claim.span.quote(text),
        "speaker": _speaker(claim.speaker) if claim.speaker else None,
        "chain": [link.name for link in claim.chain],
        "commitment": claim.commitment,
        "polarity": claim.polarity,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "object": claim.object,
        "measure": claim.measure,
        "topic": claim.topic,
        "amounts": [_amount(amount) for amount in claim.amounts],
        "period": claim.period,
        "as_of": claim.as_of,
        "place": claim.place,
        "item": claim.item,
        "counterparty": claim.counterparty,
        "attribution": claim.attribution,
        "zone": claim.zone,
        "sentence": [claim.sentence.start, claim.sentence.end],
        "rules": list(claim.rules),
    }


def _speaker(speaker: Speaker) -> Row:
    return {
        "name": speaker.name,
        "role": speaker.role,
        "kind": speaker.kind,
        **_offsets(speaker.span),
        "resolved_by": speaker.resolved_by,
        "sure": speaker.sure,
    }


def _attribution(attribution: Attribution) -> Row:
    source, speaker = attribution.source, attribution.speaker
    return {
        "id": attribution.id,
        "document": attribution.document,
        "source": {**_offsets(source), "name": speaker.name if speaker else None} if source else None,
        "cue": _offsets(attribution.cue) if attribution.cue else None,
        "content": [[piece.start, piece.end] for piece in attribution.content],
        "direct": attribution.direct,
        "cue_kind": attribution.cue_kind,
        "inside": attribution.inside,
        "rule": attribution.rule,
    }


def _amount(amount: Amount) -> dict[str, Json]:
    return {
        **_offsets(amount.span),
        "value": amount.value,
        "low": amount.low,
        "high": amount.high,
        "unit": amount.unit,
        "currency": amount.currency,
        "hedge": amount.hedge,
        "change": amount.change,
        "ordinal": amount.ordinal,
        "rule": amount.rule,
    }


def _finding(finding: Finding) -> Row:
    question = finding.question
    return {
        "id": finding.id,
        "question": question.label,
        "subject": question.subject,
        "measure": question.measure,
        "period": question.period,
        "scope": list(question.scope),
        "topic": question.topic,
        "verdict": finding.verdict,
        "claims": list(finding.claims),
        "answers": [
            {"claim": answer.claim, "document": answer.document, "text": answer.text, "mark": answer.mark}
            for answer in finding.answers
        ],
        "documents": finding.documents,
        "origins": finding.origins,
        "origin_reasons": list(finding.origin_reasons),
        "silent": list(finding.silent),
        "weight": finding.weight,
        "rule": finding.rule,
        "reason": finding.reason,
    }


def _check(check: Check) -> Row:
    return {
        "id": check.id,
        "kind": check.kind,
        "spans": [_place(operand.span) for operand in check.operands],
        "operands": [
            {"part": operand.part, "value": operand.value, **_place(operand.span), "claim": operand.claim}
            for operand in check.operands
        ],
        "claims": list(check.claims),
        "stated": check.stated,
        "computed": check.computed,
        "formula": check.formula,
        "verdict": check.verdict,
        "reason": check.reason,
    }


def _entity(entity: Entity) -> Row:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "variants": list(entity.variants),
        "mentions": [_place(mention) for mention in entity.mentions],
        "unions": [
            {"left": union.left, "right": union.right, "rule": union.rule, "reason": union.reason}
            for union in entity.unions
        ],
        "roles": list(entity.roles),
        "wikidata": entity.wikidata,
    }


def _problem(problem: Problem) -> Row:
    return {
        "step": problem.step,
        "document": problem.document,
        "file": problem.file,
        "span": [problem.span.start, problem.span.end] if problem.span else None,
        "message": problem.message,
        "serious": problem.serious,
    }


def _offsets(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _place(span: Span) -> dict[str, Json]:
    return {"document": span.document, **_offsets(span)}
