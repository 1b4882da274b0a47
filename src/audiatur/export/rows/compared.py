"""A Dossier in, rows of what was found between its documents out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.counting import silent
from audiatur.export.rows.row import Row, place
from audiatur.model.check import Check
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.finding import Finding
from audiatur.model.position import Position
from audiatur.model.register import RegisterRow
from audiatur.model.voice import Voice


def findings(dossier: Dossier) -> Iterator[Row]:
    """Claims that answer one question, and what they amount to."""
    documents = [document.id for document in dossier.documents]
    return (finding(each, documents) for each in dossier.compared.findings)


def checks(dossier: Dossier) -> Iterator[Row]:
    """Stated figures recomputed."""
    return map(check, dossier.compared.checks)


def entities(dossier: Dossier) -> Iterator[Row]:
    """Persons, organisations, places and things with all their names."""
    return map(entity, dossier.compared.entities)


def events(dossier: Dossier) -> Iterator[Row]:
    """Dated claims."""
    return map(event, dossier.compared.events)


def positions(dossier: Dossier) -> Iterator[Row]:
    """Who stands where on what."""
    return map(position, dossier.compared.positions)


def voices(dossier: Dossier) -> Iterator[Row]:
    """Who is quoted how much."""
    return map(voice, dossier.compared.voices)


def registers(dossier: Dossier) -> Iterator[Row]:
    """Claims as rows of the tables that researchers keep."""
    return map(register_row, dossier.compared.registers)


def event(event: Event) -> Row:
    """A dated claim."""
    return {"when": event.when, "status": event.status, "claim": event.claim, "finding": event.finding}


def position(position: Position) -> Row:
    """Where somebody stands on something."""
    return {
        "actor": position.actor,
        "towards": position.towards,
        "stance": position.stance,
        "claim": position.claim,
        "rule": position.rule,
    }


def voice(voice: Voice) -> Row:
    """How often somebody is quoted in a document, and who is accused there."""
    return {
        "document": voice.document,
        "name": voice.name,
        "kind": voice.kind,
        "role": voice.role,
        "direct": voice.direct,
        "indirect": voice.indirect,
        "accused": list(voice.accused),
    }


def register_row(row: RegisterRow) -> Row:
    """A claim as a row of a register."""
    return {"register": row.name, "claim": row.claim, "cells": {cell.column: cell.text for cell in row.cells}}


def finding(finding: Finding, documents: Sequence[str]) -> Row:
    """A finding with its question, answers and reasons; the ids of all documents tell which do not answer."""
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
        "silent": list(silent(documents, {answer.document for answer in finding.answers})),
        "weight": finding.weight,
        "rule": finding.rule,
        "reason": finding.reason,
        "judged": list(finding.judged),
        "one_matter": finding.one_matter,
    }


def check(check: Check) -> Row:
    """A sum with its operands and their places."""
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


def entity(entity: Entity) -> Row:
    """An entity with every place that names it."""
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
