"""An open database in; what people decided of it, and what that makes of the records it touches, out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from audiatur.judgements.judged import judged
from audiatur.judgements.standing import standing
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.model.judgement import Article, Decision, Judgement, OfCheck, OfFinding, OfName, Orphan, Target, Words
from audiatur.store import part

REMARKS = frozenset({Decision.NOTE, Decision.ATTACH})
"""Decide nothing: what carries only these stays in the queue."""


@dataclass(frozen=True)
class Decided:
    """What people decided, and the few records it touches.

    Attributes:
        judgements: All of them, oldest first.
        standing: Ids of those that nobody took back.
        machine: The touched records as the machine found them.
        now: The same as people would have them.
        orphans: Judgements whose words are gone, by id.
        settled: Ids of the machine's findings and checks that need nobody any more.
        about: Standing judgements by the id of the record they are about, oldest first.
    """

    judgements: tuple[Judgement, ...]
    standing: frozenset[str]
    machine: Dossier
    now: Dossier
    orphans: Mapping[str, Orphan]
    settled: frozenset[str]
    about: Mapping[str, tuple[Judgement, ...]]

    def finding(self, identity: str) -> Finding | None:
        """A touched finding as people would have it; None where none of that id is left."""
        return next((each for each in self.now.compared.findings if each.id == identity), None)

    def check(self, identity: str) -> Check | None:
        """A touched sum as people would have it."""
        return next((each for each in self.now.compared.checks if each.id == identity), None)

    def claim(self, identity: str) -> Claim | None:
        """A touched claim as people would have it."""
        return next((c for reading in self.now.readings for c in reading.claims if c.id == identity), None)


def decided(db: Database, judgements: Sequence[Judgement]) -> Decided:
    """What these judgements make of the database's records; work and memory grow with what they touch."""
    held = standing(judgements)
    machine = _touched(db, held).model_copy(update={"judgements": tuple(judgements)})
    now = judged(machine)
    index = _Index(machine, now)
    about: defaultdict[str, list[Judgement]] = defaultdict(list)
    settled: set[str] = set()
    for judgement in held:
        for identity in index.records(judgement.about):
            about[identity].append(judgement)
        if judgement.decision not in REMARKS:
            settled.update(index.settled(judgement.about))
    return Decided(
        judgements=tuple(judgements),
        standing=frozenset(judgement.id for judgement in held),
        machine=machine,
        now=now,
        orphans={orphan.judgement: orphan for orphan in now.orphans},
        settled=frozenset(settled),
        about={identity: tuple(dict.fromkeys(each)) for identity, each in about.items()},
    )


def _touched(db: Database, held: Sequence[Judgement]) -> Dossier:
    """The claims that judgements name, the findings and checks they stand in, and all claims of these."""
    named = [words for judgement in held for target in judgement.about for words in _words(target)]
    claims = _claims_at(db, named)
    findings, checks = part.findings_of(db, claims), part.checks_of(db, claims)
    spans = [operand.span.document for check in checks for operand in check.operands]
    whole = dict.fromkeys([*claims, *(i for f in findings for i in f.claims), *(i for c in checks for i in c.claims)])
    documents = _documents_of(db, [(words.sha256) for words in named] + _articles(held))
    entities = part.entities_named(db, _names(held))
    return part.of_claims(
        db, whole, findings=findings, checks=checks, documents=[*documents, *spans], entities=entities
    )


def _words(target: Target) -> tuple[Words, ...]:
    match target:
        case Words():
            return (target,)
        case OfFinding() | OfCheck():
            return target.members
        case _:
            return ()


def _articles(held: Iterable[Judgement]) -> list[str]:
    return [target.sha256 for judgement in held for target in judgement.about if isinstance(target, Article)]


def _names(held: Iterable[Judgement]) -> list[str]:
    return [target.name for judgement in held for target in judgement.about if isinstance(target, OfName)]


def _claims_at(db: Database, named: Iterable[Words]) -> list[str]:
    """The claims in these words, wherever in their document they stand by now."""
    asked = [[words.sha256, words.quote] for words in dict.fromkeys(named)]
    query = (
        "select distinct claims.id from json_each(?) as asked "
        "join documents on documents.sha256 = json_extract(asked.value, '$[0]') "
        "join claims on claims.document = documents.id and claims.quote = json_extract(asked.value, '$[1]')"
    )
    return [identity for (identity,) in db.execute(query, [json.dumps(asked)])]


def _documents_of(db: Database, hashes: Iterable[str]) -> list[str]:
    query = "select id from documents where sha256 in (select value from json_each(?))"
    return [identity for (identity,) in db.execute(query, [json.dumps(list(dict.fromkeys(hashes)))])]


class _Index:
    """Finds the records that judgements are about, among the touched ones."""

    def __init__(self, machine: Dossier, now: Dossier) -> None:
        self._documents: defaultdict[str, list[str]] = defaultdict(list)
        for document in machine.documents:
            self._documents[document.sha256].append(document.id)
        self._claims: dict[tuple[str, int, int], str] = {}
        self._findings: defaultdict[frozenset[str], dict[str, None]] = defaultdict(dict)
        self._holding: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._checks: defaultdict[tuple[tuple[str, int, int], ...], dict[str, None]] = defaultdict(dict)
        for dossier in (machine, now):
            for reading in dossier.readings:
                self._claims |= {(c.document, c.span.start, c.span.end): c.id for c in reading.claims}
            for finding in dossier.compared.findings:
                self._findings[frozenset(finding.claims)][finding.id] = None
                for claim in finding.claims:
                    self._holding[claim][finding.id] = None
            for check in dossier.compared.checks:
                places = tuple((o.span.document, o.span.start, o.span.end) for o in check.operands)
                self._checks[places][check.id] = None

    def records(self, targets: Iterable[Target]) -> list[str]:
        """Ids of what a judgement is about: claims, findings, checks, documents; names as written."""
        found: list[str] = []
        for target in targets:
            match target:
                case Words():
                    found += self._claim(target)
                case OfFinding():
                    members = frozenset(i for words in target.members for i in self._claim(words))
                    found += self._findings.get(members, ())
                case OfCheck():
                    found += self._check(target)
                case Article():
                    found += self._documents.get(target.sha256, ())
                case OfName():
                    found.append(target.name)
        return found

    def settled(self, targets: Iterable[Target]) -> list[str]:
        """Ids of the findings and checks that a decision about these settles."""
        found = self.records(targets)
        return [*found, *(holder for identity in found for holder in self._holding.get(identity, ()))]

    def _claim(self, words: Words) -> list[str]:
        places = [(document, words.start, words.end) for document in self._documents.get(words.sha256, ())]
        return [self._claims[place] for place in places if place in self._claims]

    def _check(self, target: OfCheck) -> list[str]:
        first = self._documents.get(target.members[0].sha256, [])
        for document in first:
            places = tuple((document, words.start, words.end) for words in target.members)
            if found := self._checks.get(places):
                return list(found)
        return []
