"""A dossier's settings and judgements in, how it was made and how to read it out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.judgements.standing import standing
from audiatur.model.judgement import Judgement


@dataclass(frozen=True)
class Decision:
    """What a person decided, beside what the machine found."""

    about: str
    decision: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True)
class OrphanRow:
    """A decision that found nothing here to hold on to, and what is missing."""

    decision: Decision
    missing: str


@dataclass(frozen=True)
class Making:
    """Version, settings, the rules that fired and the decisions of people."""

    version: str
    settings: tuple[tuple[str, str], ...]
    rules: tuple[tuple[str, int], ...]
    decisions: tuple[Decision, ...]
    orphans: tuple[OrphanRow, ...] = ()


def making(lookup: Lookup) -> Making:
    """How the dossier was made."""
    dossier = lookup.dossier
    rules = Counter(readable(finding.rule) for finding in dossier.compared.findings)
    return Making(
        version=dossier.version,
        settings=tuple((readable(name), value) for name, value in dossier.settings),
        rules=tuple(sorted(rules.items(), key=lambda item: (-item[1], item[0]))),
        decisions=tuple(_decision(each) for each in standing(dossier.judgements)[: lookup.scale.lines]),
        orphans=tuple(
            OrphanRow(_decision(lookup.judgement[orphan.judgement]), orphan.reason)
            for orphan in dossier.orphans[: lookup.scale.lines]
            if orphan.judgement in lookup.judgement
        ),
    )


def _decision(each: Judgement) -> Decision:
    return Decision(each.told, each.decision, each.reason, each.by, each.at)
