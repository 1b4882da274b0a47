"""A Dossier in, everything the sections look up by id out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from string import ascii_uppercase
from typing import TypeVar

from audiatur.dossier.links import Links
from audiatur.dossier.ranking import of_check_verdict, of_verdict
from audiatur.dossier.scale import Scale, scale_of
from audiatur.model.check import Check, CheckVerdict
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding, Verdict
from audiatur.model.judgement import Judgement
from audiatur.model.reading import Reading
from audiatur.model.span import Span

R = TypeVar("R")


@dataclass(frozen=True)
class Lookup:
    """The records of a dossier by id, and the names that the page gives them.

    Attributes:
        dossier: All records.
        scale: How much of each thing is shown at this number of documents.
        documents: In the order of the columns: documents that show one origin stand side by side.
        order: Ids of all documents of the story, in the order of their file names.
        document: By id.
        reading: By document id.
        siglum: The letter (or number, beyond 26) that stands for a document, by id.
        claim: By id.
        number: A claim's number within its document, by claim id.
        findings: The findings a claim answers, by claim id.
        checks: The checks a claim's figures entered, by claim id.
        groups: Ids of the documents that show one origin, groups of two and more.
        carded: Ids of the findings and checks that are shown as cards.
        siglum_of_file: The sigla of articles that show no outlet, by file name.
        hidden_names: Finds those file names.
        judgement: What people decided, by id.
        links: Where each record stands.
    """

    dossier: Dossier
    scale: Scale
    documents: tuple[Document, ...]
    order: tuple[str, ...]
    document: Mapping[str, Document]
    reading: Mapping[str, Reading]
    siglum: Mapping[str, str]
    claim: Mapping[str, Claim]
    number: Mapping[str, int]
    findings: Mapping[str, tuple[Finding, ...]]
    checks: Mapping[str, tuple[Check, ...]]
    groups: tuple[tuple[str, ...], ...]
    carded: frozenset[str]
    siglum_of_file: Mapping[str, str]
    hidden_names: re.Pattern[str]
    judgement: Mapping[str, Judgement] = field(default_factory=dict)
    links: Links = field(default_factory=Links)

    def sentence(self, span: Span) -> Span:
        """The sentence in which the words begin, or the words themselves where no sentence holds them."""
        reading = self.reading.get(span.document)
        sentences = reading.sentences if reading else ()
        place = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
        if place >= 0 and sentences[place].end > span.start:
            return sentences[place]
        return span

    def with_sigla(self, sentence: str) -> str:
        """A reason with the siglum in place of the file name of every article that shows no outlet."""
        return self.hidden_names.sub(lambda found: self.siglum_of_file[found[0]], sentence)

    def known(self, claims: Iterable[str]) -> tuple[Claim, ...]:
        """The claims of those ids that the dossier holds."""
        return tuple(self.claim[identity] for identity in claims if identity in self.claim)


def look_up(dossier: Dossier) -> Lookup:
    """Everything the sections look up, made once."""
    claims = sorted(
        chain.from_iterable(reading.claims for reading in dossier.readings),
        key=lambda claim: (claim.document, claim.span.start, -claim.span.end, claim.id),
    )
    by_id = {claim.id: claim for claim in claims}
    groups = tuple(group.documents for group in dossier.compared.copy_groups if len(group.documents) > 1)
    scale = scale_of(dossier)
    by_document = {document.id: document for document in dossier.documents}
    sigla = sigla_of(by_document, groups)
    documents = tuple(by_document[identity] for identity in sigla)
    hidden = {document.file: sigla[document.id] for document in documents if document.outlet is None}
    names = "|".join(re.escape(name) for name in sorted(hidden, key=len, reverse=True))
    return Lookup(
        dossier=dossier,
        scale=scale,
        documents=documents,
        order=tuple(by_document),
        document={document.id: document for document in documents},
        reading={reading.document: reading for reading in dossier.readings},
        siglum=sigla,
        claim=by_id,
        number=_numbers(by_id.values()),
        findings=_by_claim((finding, finding.claims) for finding in dossier.compared.findings),
        checks=_by_claim((check, check.claims) for check in dossier.compared.checks),
        groups=groups,
        carded=frozenset(_carded(dossier.compared, scale)),
        siglum_of_file=hidden,
        hidden_names=re.compile(rf"(?<![\w./])(?:{names})(?!\w)" if names else r"(?!)"),
        judgement={judgement.id: judgement for judgement in dossier.judgements},
    )


def _carded(compared: Compared, scale: Scale) -> Iterator[str]:
    for verdict in Verdict:
        if verdict is not Verdict.SINGLE_SOURCE:
            yield from (finding.id for finding in of_verdict(compared, verdict)[: scale.cards])
    for outcome in CheckVerdict:
        yield from (check.id for check in of_check_verdict(compared, outcome)[: scale.cards])


def sigla_of(documents: Iterable[str], groups: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """The sign that stands for each document, by id: in the order given, those of one origin drawn up together."""
    known = tuple(dict.fromkeys(documents))
    within = frozenset(known)
    group_of = {identity: group for group in groups for identity in group}
    ordered: dict[str, None] = {}
    for identity in known:
        if identity not in ordered:
            ordered.update(dict.fromkeys(member for member in group_of.get(identity, ()) if member in within))
            ordered.setdefault(identity)
    letters = len(ordered) <= len(ascii_uppercase)
    return {identity: ascii_uppercase[n] if letters else str(n + 1) for n, identity in enumerate(ordered)}


def _numbers(claims: Iterable[Claim]) -> dict[str, int]:
    count: dict[str, int] = defaultdict(int)
    numbers = {}
    for claim in claims:
        count[claim.document] += 1
        numbers[claim.id] = count[claim.document]
    return numbers


def _by_claim(pairs: Iterable[tuple[R, tuple[str, ...]]]) -> dict[str, tuple[R, ...]]:
    found: dict[str, list[R]] = defaultdict(list)
    for record, claims in pairs:
        for claim in claims:
            found[claim].append(record)
    return {claim: tuple(records) for claim, records in found.items()}
