"""Documents in, the pairs that show a shared origin and the groups they close to out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path

from audiatur.compare.origins.decided import RULE, decided
from audiatur.compare.origins.groups import copy_groups
from audiatur.compare.origins.overlap import SHORTEST_RUN, Overlap, overlap
from audiatur.compare.origins.publishers import Publishers, load_publishers
from audiatur.compare.origins.shingles import SHINGLE, pairs
from audiatur.compare.origins.texts import Text, Texts
from audiatur.compare.origins.wire import agencies, key
from audiatur.counting import SAME_PUBLISHER
from audiatur.model.document import Document
from audiatur.model.judgement import Judgement
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.reading import Reading

SHORTEST_TEXT = 20
"""Words from which one text in two documents is no chance."""
FEWEST = 2 * (SHORTEST_RUN - SHINGLE + 1)
"""Shingles below which no runs of words make up such a text: one needs 13, two of the shortest 10."""
SAME_TEXT = 0.93
"""Share of both texts from which they are one text, a word or two updated."""
NEAR_COPY = 0.5
"""Share of the shorter text from which it is a copy or an excerpt of the other."""
WIRE_SHARE = 0.1
"""Share from which two texts that name one agency, and have words of an opening in common, are its one story; neither
the name nor the background that it puts under many stories joins anything."""
REUSED_WORDS = 30
"""Words in common runs from which one text uses the other, or both a third."""
REUSED_SHARE = 0.15
"""Share from which such use, where it begins in an opening, makes the shorter text one origin with the other; else only
the passages are."""
PASSAGE = "shared_passage"
"""The rule of passages that are shown and join nothing."""


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
    judged = decided(documents, judgements)
    overlapping = _overlapping(texts, kept)
    shared = [*judged.joined, *alike, *overlapping, *_of_publishers(documents, known)]
    order = {document.id: number for number, document in enumerate(documents)}
    merged: dict[tuple[str, str], SharedOrigin] = {}
    for origin in shared:
        if (origin.left, origin.right) not in judged.apart:
            merged.setdefault((origin.left, origin.right), origin)
    found = sorted(merged.values(), key=lambda origin: (order[origin.left], order[origin.right]))
    surest = sorted(filter(joins, found), key=lambda origin: (origin.rule != RULE, -(origin.share or 0.0)))
    closing = [(origin.left, origin.right) for origin in surest]
    akin = _akin(texts, {documents[number].id: number for number in kept}, alike, judged.joined)
    return tuple(found), copy_groups([document.id for document in documents], closing, judged.apart, akin)


def joins(origin: SharedOrigin) -> bool:
    """Whether a shared origin makes the two documents one origin, and not only the passages that it shows."""
    return origin.rule not in {SAME_PUBLISHER, PASSAGE}


def _akin(
    texts: Texts, kept: Mapping[str, int], alike: Sequence[SharedOrigin], joined: Sequence[SharedOrigin]
) -> Callable[[str, str], bool]:
    """Tells whether two documents have a run of words in common, or are known to be of one origin.

    Args:
        texts: The words of all documents.
        kept: The numbers of the documents, of several copies one.
        alike: The copies, each with the one that stands for it.
        joined: What people decided; what is akin to one document is akin to those it was joined with.
    """
    first = {origin.right: origin.left for origin in alike}
    fellows: defaultdict[str, list[str]] = defaultdict(list)
    for origin in joined:
        fellows[origin.left].append(origin.right)
        fellows[origin.right].append(origin.left)

    def tell(left: str, right: str) -> bool:
        one, other = (
            {first.get(each, each) for each in (document, *fellows.get(document, ()))} for document in (left, right)
        )
        return bool(one & other) or any(
            texts.common(kept[a], kept[b]) > SHORTEST_RUN - SHINGLE
            for a in one
            for b in other
            if a in kept and b in kept
        )

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


def _overlapping(texts: Texts, kept: Sequence[int]) -> Iterator[SharedOrigin]:
    for one, other in pairs([texts.own(number).in_text() for number in kept]):
        left, right = kept[one], kept[other]
        if texts.common(left, right) < FEWEST:
            continue
        both = texts[left], texts[right]
        if origin := _judged(*both, overlap(*both, (texts.own(left), texts.own(right)))):
            yield origin


def _judged(left: Text, right: Text, found: Overlap) -> SharedOrigin | None:
    """What the overlap of two texts amounts to; None where it is too little."""
    if found.words < SHORTEST_TEXT:
        return None
    lengths = sorted((len(left), len(right)))
    names = f"{_named(left.document)} and {_named(right.document)}"
    told = (
        f"{found.words} words in {found.passages} verbatim passage{'s' * (found.passages > 1)} outside quotations, "
        f"{found.share:.0%} of the shorter text"
    )
    common = agencies(left.document).keys() & agencies(right.document).keys()
    credited = sorted(name for name in common if not _own_outlet(left.document, right.document, name))
    if found.share >= SAME_TEXT and lengths[0] >= SAME_TEXT * lengths[1]:
        rule, reason = "same_text", f"{names} have one text but for a few words: {told}."
    elif credited and found.opens and found.share >= WIRE_SHARE:
        agency = agencies(left.document)[credited[0]]
        rule, reason = "same_wire", f"{names} both credit {agency} and share {told}."
    elif found.share >= NEAR_COPY:
        rule, reason = "near_copy", f"{names} share {told}."
    elif found.words >= REUSED_WORDS and found.share >= REUSED_SHARE and found.opens:
        rule, reason = "partial_reuse", f"{names} share {told}: one uses the other, or both use a third."
    elif found.words >= REUSED_WORDS:
        rule, reason = PASSAGE, f"{names} share {told}: too little, or too far down, to make one text of them."
    else:
        return None
    return SharedOrigin(
        left=left.document.id,
        right=right.document.id,
        rule=rule,
        reason=reason,
        share=round(found.share, 4),
        spans=found.spans,
    )


def _own_outlet(left: Document, right: Document, name: str) -> bool:
    """Whether a name is both documents' own outlet, which credits nobody."""
    return all(document.outlet is not None and key(document.outlet) == name for document in (left, right))


def _named(document: Document) -> str:
    return f"{document.outlet} ({document.file})" if document.outlet else document.file


def _of_publishers(documents: Sequence[Document], publishers: Publishers) -> Iterator[SharedOrigin]:
    """Documents of one publisher's outlets, each against the first of them."""
    for publisher in publishers.publishers:
        outlets = {key(outlet) for outlet in publisher.outlets}
        theirs = [document for document in documents if document.outlet and key(document.outlet) in outlets]
        for other in theirs[1:]:
            reason = (
                f"{_named(theirs[0])} and {_named(other)} are outlets of {publisher.name}, as the publisher file says."
            )
            yield SharedOrigin(left=theirs[0].id, right=other.id, rule=SAME_PUBLISHER, reason=reason)
