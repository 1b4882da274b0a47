"""Documents in, the pairs that show a shared origin and the groups they close to out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path

from audiatur.compare.origins.decided import RULE, decided
from audiatur.compare.origins.groups import copy_groups
from audiatur.compare.origins.judging import (
    NEAR_COPY,
    SHORTEST_TEXT,
    judged,
    judged_of_one_outlet,
    named,
    passage,
    told_alike,
)
from audiatur.compare.origins.overlap import Overlap, overlap
from audiatur.compare.origins.phrases import phrases
from audiatur.compare.origins.publishers import Publishers, load_publishers
from audiatur.compare.origins.shingles import pairs
from audiatur.compare.origins.standing import Standing
from audiatur.compare.origins.texts import Texts
from audiatur.compare.origins.wire import key
from audiatur.counting import PASSAGE, SAME_PUBLISHER
from audiatur.model.document import Document
from audiatur.model.judgement import Judgement
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.reading import Reading

ALERT = 40
"""Words up to which a text is an alert, which every story of its event may hold."""
FEWEST = 6
"""Shingles in common below which no runs of words make up a text."""


def shared_origins(
    documents: Sequence[Document],
    readings: Sequence[Reading],
    publishers: Path | None,
    judgements: Sequence[Judgement] = (),
) -> tuple[tuple[SharedOrigin, ...], tuple[CopyGroup, ...]]:
    """The pairs of documents that show a shared origin, and the groups they close to.

    Only bodies are compared, and only words outside quotations: two texts that quote one statement have that statement
    in common, not their origin. Copies of copies are shown against the first of them.

    Args:
        documents: In the order of their file names.
        readings: One for each document; not needed, since the text itself is compared.
        publishers: The user's file of publishers; see ``Publishers`` for its form. Two texts of one house stay two
            texts: they are told, and count as one origin only where origins are counted over houses.
        judgements: What people decided about origins; they win over every rule.

    Raises:
        UsageError: The publisher file cannot be used.
    """
    del readings
    known = load_publishers(publishers)
    texts = Texts(documents)
    alike = list(_same(documents, [document.sha256 for document in documents], "same_bytes", "hold the same bytes"))
    alike += _same(documents, texts.digests(SHORTEST_TEXT), "same_text", "have the same text")
    copies = {origin.right for origin in alike}
    kept = [number for number, document in enumerate(documents) if document.id not in copies]
    texts.leave_out_quotations(kept)
    people = decided(documents, judgements)
    overlapping, background = _overlapping(texts, kept)
    shared = [*people.joined, *alike, *overlapping, *_of_publishers(documents, known)]
    order = {document.id: number for number, document in enumerate(documents)}
    merged: dict[tuple[str, str], SharedOrigin] = {}
    for origin in shared:
        if (origin.left, origin.right) not in people.apart:
            merged.setdefault((origin.left, origin.right), origin)
    found = sorted(merged.values(), key=lambda origin: (order[origin.left], order[origin.right]))
    surest = sorted(filter(joins, found), key=lambda origin: (origin.rule != RULE, -(origin.share or 0.0)))
    closing = [(origin.left, origin.right) for origin in surest]
    alike_by_words = _alike(texts, background, {documents[number].id: number for number in kept}, alike, people.joined)
    return tuple(found), copy_groups([document.id for document in documents], closing, people.apart, alike_by_words)


def joins(origin: SharedOrigin) -> bool:
    """Whether a shared origin makes the two documents one origin, and not only the passages that it shows."""
    return origin.rule not in {SAME_PUBLISHER, PASSAGE}


def _alike(
    texts: Texts,
    background: Standing,
    kept: Mapping[str, int],
    copies: Sequence[SharedOrigin],
    joined: Sequence[SharedOrigin],
) -> Callable[[str, str, tuple[str, str]], float]:
    """Tells how much two documents have in common, or that they are known to be of one origin.

    What an alert says joins the alert to a story that holds it, and not two stories that both do.

    Args:
        texts: The words of all documents.
        background: What of them is their outlets' standing text.
        kept: The numbers of the documents, of several copies one.
        copies: The copies, each with the one that stands for it.
        joined: What people decided; what is like one document is like those it was joined with.
    """
    first = {origin.right: origin.left for origin in copies}
    fellows: defaultdict[str, list[str]] = defaultdict(list)
    for origin in joined:
        fellows[origin.left].append(origin.right)
        fellows[origin.right].append(origin.left)

    def numbers(*documents: str) -> set[int]:
        return {kept[document] for document in documents if document in kept}

    def tell(left: str, right: str, through: tuple[str, str]) -> float:
        one, other = (
            {first.get(each, each) for each in (document, *fellows.get(document, ()))} for document in (left, right)
        )
        if one & other:
            return 1.0
        alerts = {n for n in numbers(*(first.get(each, each) for each in through)) if len(texts[n]) <= ALERT}
        shares = (background.share(a, b, alerts - {a, b}) for a in numbers(*one) for b in numbers(*other))
        return max(shares, default=0.0)

    return tell


def _same(
    documents: Sequence[Document], values: Sequence[Hashable | None], rule: str, verb: str
) -> Iterator[SharedOrigin]:
    """Documents that have one value, each against the first of them."""
    first: dict[Hashable, Document] = {}
    for document, value in zip(documents, values, strict=True):
        if value is None:
            continue
        other = first.setdefault(value, document)
        if other is not document:
            reason = f"{other.file} and {document.file} {verb}."
            yield SharedOrigin(left=other.id, right=document.id, rule=rule, reason=reason, share=1.0)


def _overlapping(texts: Texts, kept: Sequence[int]) -> tuple[list[SharedOrigin], Standing]:
    """What each two documents that share runs of words amount to, and what outlets put under their stories."""
    of_outlet: defaultdict[str, list[int]] = defaultdict(list)
    outlet = {number: _outlet(texts[number].document) for number in kept}
    for number, name in outlet.items():
        if name is not None:
            of_outlet[name].append(number)
    met = [(kept[one], kept[other]) for one, other in pairs([texts.own(number).in_text() for number in kept])]
    met = [pair for pair in met if texts.common(*pair) >= FEWEST]
    at_home = {pair: _overlap(texts, pair) for pair in met if outlet[pair[0]] and outlet[pair[0]] == outlet[pair[1]]}
    versions = [pair for pair, found in at_home.items() if found.share >= NEAR_COPY]
    standing, background = Standing(texts, of_outlet.values()), Standing(texts, of_outlet.values(), versions)
    origins: list[SharedOrigin | None] = []
    for left, right in met:
        both = texts[left], texts[right]
        own = background.without(left), background.without(right)
        rest = overlap(*both, own)
        if found := at_home.get((left, right)):
            stories = overlap(*both, (standing.without(left), standing.without(right)))
            origins.append(judged_of_one_outlet(*both, found, rest, stories))
        else:
            origin = judged(*both, rest)
            if not (origin and joins(origin)):
                origin = told_alike(*both, phrases(*both, own)) or passage(*both, _overlap(texts, (left, right)))
            origins.append(origin)
    return [origin for origin in origins if origin], background


def _overlap(texts: Texts, pair: tuple[int, int]) -> Overlap:
    left, right = pair
    return overlap(texts[left], texts[right], (texts.own(left), texts.own(right)))


def _outlet(document: Document) -> str | None:
    return key(document.outlet) or None if document.outlet else None


def _of_publishers(documents: Sequence[Document], publishers: Publishers) -> Iterator[SharedOrigin]:
    """Documents of one publisher's outlets, each against the first of them."""
    for publisher in publishers.publishers:
        outlets = {key(outlet) for outlet in publisher.outlets}
        theirs = [document for document in documents if document.outlet and key(document.outlet) in outlets]
        for other in theirs[1:]:
            reason = (
                f"{named(theirs[0])} and {named(other)} are outlets of {publisher.name}, as the publisher file says."
            )
            yield SharedOrigin(left=theirs[0].id, right=other.id, rule=SAME_PUBLISHER, reason=reason)
