"""What was found between the documents in; rows of entities, findings, checks and the rest out."""

from __future__ import annotations

from audiatur.model.check import Check
from audiatur.model.compared import Compared
from audiatur.model.entity import Entity
from audiatur.model.finding import Finding
from audiatur.store.tables.row import Rows, Texts, place, whole


def rows(compared: Compared, texts: Texts) -> Rows:
    """All tables that comparing the documents fills; origins stand with the documents."""
    for entity in compared.entities:
        yield from _entity(entity, texts)
    for finding in compared.findings:
        yield from _finding(finding)
    for check in compared.checks:
        yield from _check(check, texts)
    for position in compared.positions:
        yield (
            "positions",
            {
                "actor": position.actor,
                "towards": position.towards,
                "stance": position.stance,
                "claim": position.claim,
                "rule": position.rule,
                **whole(position),
            },
        )
    for event in compared.events:
        yield (
            "events",
            {
                "when": event.when,
                "status": event.status,
                "claim": event.claim,
                "finding": event.finding,
                **whole(event),
            },
        )
    for voice in compared.voices:
        yield (
            "voices",
            {
                "document": voice.document,
                "name": voice.name,
                "kind": voice.kind,
                "role": voice.role,
                "direct": voice.direct,
                "indirect": voice.indirect,
                **whole(voice),
            },
        )
    for row in compared.registers:
        yield "register_rows", {"register": row.name, "claim": row.claim, **whole(row)}


def _entity(entity: Entity, texts: Texts) -> Rows:
    yield (
        "entities",
        {"id": entity.id, "name": entity.name, "kind": entity.kind, "wikidata": entity.wikidata, **whole(entity)},
    )
    for name in entity.variants:
        yield "entity_names", {"entity": entity.id, "name": name}
    for mention in entity.mentions:
        yield "entity_mentions", {"entity": entity.id, **place(mention, texts)}


def _finding(finding: Finding) -> Rows:
    question = finding.question
    yield (
        "findings",
        {
            "id": finding.id,
            "question": question.label,
            "subject": question.subject,
            "measure": question.measure,
            "period": question.period,
            "topic": question.topic,
            "verdict": finding.verdict,
            "rule": finding.rule,
            "reason": finding.reason,
            "documents": finding.documents,
            "origins": finding.origins,
            "weight": finding.weight,
            **whole(finding),
        },
    )
    for answer in finding.answers:
        yield (
            "finding_claims",
            {
                "finding": finding.id,
                "claim": answer.claim,
                "document": answer.document,
                "answer": answer.text,
                "remark": answer.mark,
            },
        )


def _check(check: Check, texts: Texts) -> Rows:
    yield (
        "checks",
        {
            "id": check.id,
            "kind": check.kind,
            "stated": check.stated,
            "computed": check.computed,
            "formula": check.formula,
            "verdict": check.verdict,
            "reason": check.reason,
            **whole(check),
        },
    )
    for operand in check.operands:
        yield (
            "check_operands",
            {
                "check_id": check.id,
                "part": operand.part,
                "value": operand.value,
                "claim": operand.claim,
                **place(operand.span, texts),
            },
        )
