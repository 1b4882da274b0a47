"""A Dossier in, sheets of what was found between its documents out."""

from __future__ import annotations

from audiatur.export.look import Look
from audiatur.export.sheets.sheet import Sheet, joined, sheet


def findings(look: Look) -> Sheet:
    """Sheet ``findings``."""
    return sheet(
        "findings",
        "id verdict question file answer remark quote claim documents origins rule reason judged",
        (
            (
                finding.id,
                finding.verdict,
                finding.question.label,
                look.file(answer.document),
                answer.text,
                answer.mark,
                look.words(look.claim[answer.claim].span),
                answer.claim,
                finding.documents,
                finding.origins,
                finding.rule,
                finding.reason,
                look.judged(finding.judged),
            )
            for finding in look.dossier.compared.findings
            for answer in finding.answers
        ),
    )


def checks(look: Look) -> Sheet:
    """Sheet ``checks``."""
    return sheet(
        "checks",
        "id kind verdict stated computed formula reason part value file quote judged",
        (
            (
                check.id,
                check.kind,
                check.verdict,
                check.stated,
                check.computed,
                check.formula,
                check.reason,
                operand.part,
                operand.value,
                look.file(operand.span.document),
                look.words(operand.span),
                look.judged(check.judged),
            )
            for check in look.dossier.compared.checks
            for operand in check.operands
        ),
    )


def entities(look: Look) -> Sheet:
    """Sheet ``entities``."""
    return sheet(
        "entities",
        "id name kind variants roles mentions wikidata",
        (
            (e.id, e.name, e.kind, joined(e.variants), joined(e.roles), len(e.mentions), e.wikidata)
            for e in look.dossier.compared.entities
        ),
    )


def events(look: Look) -> Sheet:
    """Sheet ``events``."""
    return sheet(
        "events",
        "when status file quote claim finding",
        (
            (event.when, event.status, look.file(claim.document), look.words(claim.span), claim.id, event.finding)
            for event in look.dossier.compared.events
            for claim in (look.claim[event.claim],)
        ),
    )


def positions(look: Look) -> Sheet:
    """Sheet ``positions``."""
    return sheet(
        "positions",
        "actor towards stance file quote claim rule",
        (
            (
                position.actor,
                position.towards,
                position.stance,
                look.file(claim.document),
                look.words(claim.span),
                claim.id,
                position.rule,
            )
            for position in look.dossier.compared.positions
            for claim in (look.claim[position.claim],)
        ),
    )


def voices(look: Look) -> Sheet:
    """Sheet ``voices``."""
    return sheet(
        "voices",
        "file name kind role direct indirect accused",
        (
            (
                look.file(voice.document),
                voice.name,
                voice.kind,
                voice.role,
                voice.direct,
                voice.indirect,
                len(voice.accused),
            )
            for voice in look.dossier.compared.voices
        ),
    )
