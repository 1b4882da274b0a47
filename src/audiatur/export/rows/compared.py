"""A Dossier in, rows of what was found between its documents out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.rows.row import Row, place
from audiatur.model.check import Check
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.finding import Finding


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
            "accused": list(voice.accused),
        }


def registers(dossier: Dossier) -> Iterator[Row]:
    """Claims as rows of the tables that researchers keep."""
    for row in dossier.compared.registers:
        yield {"register": row.name, "claim": row.claim, "cells": {cell.column: cell.text for cell in row.cells}}


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
        "texts": finding.texts,
        "speakers": finding.speakers,
        "publishers": finding.publishers,
        "origin_reasons": list(finding.origin_reasons),
        "silent": list(finding.silent),
        "weight": finding.weight,
        "rule": finding.rule,
        "reason": finding.reason,
        "judged": list(finding.judged),
    }


def _check(check: Check) -> Row:
    return {
        "id": check.id,
        "kind": check.kind,
        "spans": [place(operand.span) for operand in check.operands],
        "operands": [
            {"part": operand.part, "value": operand.value, **place(operand.span), "claim": operand.claim}
            for operand in check.operands
        ],
        "claims": list(check.claims),
        "stated": check.stated,
        "computed": check.computed,
        "formula": check.formula,
        "verdict": check.verdict,
        "reason": check.reason,
        "judged": list(check.judged),
    }


def _entity(entity: Entity) -> Row:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "variants": list(entity.variants),
        "mentions": [place(mention) for mention in entity.mentions],
        "unions": [
            {"left": union.left, "right": union.right, "rule": union.rule, "reason": union.reason}
            for union in entity.unions
        ],
        "roles": list(entity.roles),
        "wikidata": entity.wikidata,
    }
