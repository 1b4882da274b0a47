"""An open database and judgements in; what people decided, and what that makes of the records it touches, out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from audiatur.judgements.judged import judged
from audiatur.judgements.places import LostError, Places
from audiatur.judgements.standing import standing, undone
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.model.judgement import Article, Decision, Judgement, OfCheck, OfFinding, OfName, Orphan, Target, Words
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.record import from_json
from audiatur.model.span import Span
from audiatur.store import part

REMARKS = frozenset({Decision.NOTE, Decision.ATTACH})
"""Decide nothing: what carries only these stays in the queue."""


@dataclass(frozen=True)
class Place:
    """A record that a judgement is about.

    Attributes:
        kind: ``claim``, ``finding``, ``check``, ``article`` or ``name``.
        id: Its id; of a name, the name itself.
    """

    kind: str
    id: str


@dataclass(frozen=True)
class Decided:
    """What people decided, and the few records it touches.

    Attributes:
        judgements: All of them, oldest first.
        undone: Ids of those that were taken back.
        machine: The touched records as the machine found them.
        now: The same as people would have them.
        orphans: Judgements whose words are gone, by id.
        settled: Ids of findings and checks that need nobody any more, or are no more.
        made: Findings that came of decisions, and that nobody decided on since.
        about: Standing judgements by the id of the record they are about, oldest first.
        places: The records that each standing judgement is about, by its id.
    """

    judgements: tuple[Judgement, ...]
    undone: frozenset[str]
    machine: Dossier
    now: Dossier
    orphans: Mapping[str, Orphan]
    settled: frozenset[str]
    made: tuple[Finding, ...]
    about: Mapping[str, tuple[Judgement, ...]]
    places: Mapping[str, tuple[Place, ...]]

    @property
    def newest(self) -> str:
        """Id of the newest judgement, which a form sends back as what its screen showed; empty before the first."""
        return self.judgements[-1].id if self.judgements else ""

    def judgement(self, identity: str) -> Judgement | None:
        """The judgement of that id."""
        return next((each for each in self.judgements if each.id == identity), None)

    def finding(self, identity: str) -> Finding | None:
        """A touched finding as people would have it; None where none of that id is left."""
        return next((each for each in self.now.compared.findings if each.id == identity), None)

    def check(self, identity: str) -> Check | None:
        """A touched sum as people would have it."""
        return next((each for each in self.now.compared.checks if each.id == identity), None)

    def claim(self, identity: str) -> Claim | None:
        """A touched claim as people would have it."""
        return next((c for reading in self.now.readings for c in reading.claims if c.id == identity), None)

    def on(self, identity: str, judged_by: Iterable[str] = ()) -> tuple[Judgement, ...]:
        """The standing judgements about a record, and those that made it what it is, oldest first."""
        wanted = {*judged_by, *(each.id for each in self.about.get(identity, ()))}
        return tuple(each for each in self.judgements if each.id in wanted and each.id not in self.undone)


def decided(db: Database, judgements: Sequence[Judgement]) -> Decided:
    """What these judgements make of the database's records; work and memory grow with what they touch."""
    held = standing(judgements)
    machine = touched(db, held).model_copy(update={"judgements": tuple(judgements)})
    now = judged(machine)
    index = _Index(machine, now)
    places = {judgement.id: tuple(dict.fromkeys(index.places(judgement.about))) for judgement in held}
    about: defaultdict[str, list[Judgement]] = defaultdict(list)
    for judgement in held:
        for place in places[judgement.id]:
            about[place.id].append(judgement)
    by_id = {judgement.id: judgement for judgement in judgements}
    before, after = _findings_and_checks(machine), _findings_and_checks(now)
    done = {identity for identity, record in after.items() if _is_settled(record, by_id)}
    return Decided(
        judgements=tuple(judgements),
        undone=undone(judgements),
        machine=machine,
        now=now,
        orphans={orphan.judgement: orphan for orphan in now.orphans},
        settled=frozenset(done | (before.keys() - after.keys())),
        made=tuple(each for each in now.compared.findings if each.id not in before and each.id not in done),
        about={identity: tuple(each) for identity, each in about.items()},
        places=places,
    )


def _findings_and_checks(dossier: Dossier) -> dict[str, Finding | Check]:
    found: dict[str, Finding | Check] = {finding.id: finding for finding in dossier.compared.findings}
    return found | {check.id: check for check in dossier.compared.checks}


def _is_settled(record: Finding | Check, judgements: Mapping[str, Judgement]) -> bool:
    """Whether the last decision about it was about it as a whole, and not about one of its claims."""
    decisive = [judgements[identity] for identity in record.judged if judgements[identity].decision not in REMARKS]
    return bool(decisive) and isinstance(decisive[-1].about[0], OfFinding | OfCheck)


def touched(db: Database, held: Sequence[Judgement]) -> Dossier:
    """The claims that judgements name, the findings and checks they stand in, and all claims of these."""
    named = [words for judgement in held for target in judgement.about for words in _words(target)]
    claims = _claims_at(db, named)
    sums = [target.members[0] for judgement in held for target in judgement.about if isinstance(target, OfCheck)]
    checks = _checks(db, claims, sums)
    findings = part.findings_of(db, claims)
    spans = [operand.span.document for check in checks for operand in check.operands]
    whole = dict.fromkeys([*claims, *(i for f in findings for i in f.claims), *(i for c in checks for i in c.claims)])
    documents = _documents_of(db, [(words.sha256) for words in named] + _articles(held))
    # Sentences are many, and only the words of a new claim are looked for in one.
    new = [
        w.sha256 for judgement in held if judgement.decision is Decision.ADD for t in judgement.about for w in _words(t)
    ]
    shown = part.of_claims(
        db,
        whole,
        findings=findings,
        checks=checks,
        documents=[*documents, *spans],
        sentences=frozenset(_documents_of(db, new)),
    )
    speakers = [claim.speaker.name for reading in shown.readings for claim in reading.claims if claim.speaker]
    return shown.model_copy(update={"compared": _with_origins(db, shown, [*_names(held), *speakers])})


def _with_origins(db: Database, shown: Dossier, names: Sequence[str]) -> Compared:
    """What the origins of a finding are counted by: shared texts, houses, and names of one speaker."""
    ids = json.dumps([document.id for document in shown.documents])
    groups = (
        "select distinct copy_groups.number, copy_groups.record from documents "
        "join copy_groups on copy_groups.id = documents.copy_group "
        "where documents.id in (select value from json_each(?)) order by copy_groups.number"
    )
    shared = (
        "select record from shared_origins where left_document in (select value from json_each(:ids)) "
        "and right_document in (select value from json_each(:ids)) order by number"
    )
    return shown.compared.model_copy(
        update={
            "entities": part.entities_named(db, names),
            "copy_groups": tuple(CopyGroup.model_validate_json(record) for _, record in db.execute(groups, [ids])),
            "shared_origins": tuple(
                SharedOrigin.model_validate_json(record) for (record,) in db.execute(shared, {"ids": ids})
            ),
        }
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
    by_quote: defaultdict[str, set[str]] = defaultdict(set)
    for words in named:
        by_quote[words.sha256].add(words.quote)
    query = (
        "select documents.sha256, claims.id, claims.quote from documents "
        "join claims on claims.document = documents.id where documents.sha256 in (select value from json_each(?))"
    )
    rows = db.execute(query, [json.dumps(list(by_quote))])
    return [identity for sha256, identity, quote in rows if quote in by_quote[sha256]]


def _checks(db: Database, claims: Sequence[str], named: Iterable[Words]) -> tuple[Check, ...]:
    """The sums that these claims enter, and those that a figure in these words enters."""
    asked = [[words.sha256, words.quote] for words in dict.fromkeys(named)]
    query = (
        "select record from checks where id in (select check_operands.check_id from json_each(:asked) as asked "
        "join documents on documents.sha256 = json_extract(asked.value, '$[0]') "
        "join check_operands on check_operands.document = documents.id "
        "and check_operands.quote = json_extract(asked.value, '$[1]') union "
        "select check_id from check_operands where claim in (select value from json_each(:claims))) order by number"
    )
    rows = db.execute(query, {"asked": json.dumps(asked), "claims": json.dumps(list(claims))})
    return tuple(from_json(Check, record) for (record,) in rows)


def _documents_of(db: Database, hashes: Iterable[str]) -> list[str]:
    query = "select id from documents where sha256 in (select value from json_each(?))"
    return [identity for (identity,) in db.execute(query, [json.dumps(list(dict.fromkeys(hashes)))])]


class _Index:
    """Finds the records that judgements are about, among the touched ones."""

    def __init__(self, machine: Dossier, now: Dossier) -> None:
        self._places = Places(machine.documents)
        self._claims: dict[Span, str] = {}
        self._findings: defaultdict[frozenset[str], dict[str, None]] = defaultdict(dict)
        self._checks: defaultdict[tuple[Span, ...], dict[str, None]] = defaultdict(dict)
        for dossier in (machine, now):
            self._claims |= {claim.span: claim.id for reading in dossier.readings for claim in reading.claims}
            for finding in dossier.compared.findings:
                self._findings[frozenset(finding.claims)][finding.id] = None
            for check in dossier.compared.checks:
                self._checks[tuple(operand.span for operand in check.operands)][check.id] = None

    def places(self, targets: Iterable[Target]) -> Iterable[Place]:
        """What targets point at, as far as it is here."""
        for target in targets:
            try:
                yield from self._places_of(target)
            except LostError:
                continue

    def _places_of(self, target: Target) -> Iterable[Place]:
        match target:
            case Words():
                if known := self._claims.get(self._places.span(target)):
                    yield Place("claim", known)
            case OfFinding():
                members = frozenset(self._claims.get(self._places.span(words), "") for words in target.members)
                yield from (Place("finding", identity) for identity in self._findings.get(members, ()))
            case OfCheck():
                spans = tuple(self._places.span(words) for words in target.members)
                yield from (Place("check", identity) for identity in self._checks.get(spans, ()))
            case Article():
                yield from (Place("article", document.id) for document in self._places.documents(target))
            case OfName():
                yield Place("name", target.name)
