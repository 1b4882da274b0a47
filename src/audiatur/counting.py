"""Who says something in which text in; how many origins remain once shared ones are merged, and why, out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.origin import SharedOrigin

SAME_PUBLISHER = "same_publisher"
"""The rule of pairs that a user's file of publishers joins: they are two texts of one house."""
PASSAGE = "shared_passage"
"""The rule of passages that are shown and join nothing."""
THE = "the "

MOST_TO_BE_SILENT = 1_000
"""Documents of a story up to which a finding lists those that do not answer: beyond, lists would outgrow it."""


@dataclass(frozen=True)
class Said:
    """One statement, by the hands it came through.

    Attributes:
        document: Id of its document.
        text: What stands for its text and every copy of it.
        publisher: What stands for its outlet's house; None where no outlet is shown.
        speaker: Who says it; None for the outlet itself or an unnamed source.
        carriers: Outlets and agencies it was taken from.
        kin: Documents of other texts with which its own shows one origin.
        quoted: Runs of words that it quotes.
    """

    document: str
    text: str
    publisher: str | None
    speaker: str | None
    carriers: tuple[str, ...] = ()
    kin: frozenset[str] = frozenset()
    quoted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Merge:
    """Why two statements, by their numbers, count as one: text, publisher, speaker, carrier or quotation."""

    level: str
    left: int
    right: int


@dataclass(frozen=True)
class Count:
    """How many remain at each level, and over all of them.

    Attributes:
        texts: Texts, copies counted once.
        publishers: Houses; an article that shows no outlet is one of its own.
        speakers: Speakers; an outlet's own words are its text's.
        origins: What no level joins: an upper bound, since only what is shown can be merged.
        merges: What joined them, in the order of the statements.
    """

    texts: int
    publishers: int
    speakers: int
    origins: int
    merges: tuple[Merge, ...]


def count(said: Sequence[Said]) -> Count:
    """The origins of some statements.

    An article made of two stories is of one group with one of them; beside the other alone it is no second origin.
    """
    root = list(range(len(said)))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    first: dict[tuple[str, str], int] = {}
    merges: list[Merge] = []
    for index, each in enumerate(said):
        for level, key in _keys(each):
            known = first.setdefault((level, key), index)
            if find(known) != find(index):
                root[find(index)] = find(known)
                merges.append(Merge(level, known, index))
    for left, right in _kin(said):
        if find(left) != find(right):
            root[find(right)] = find(left)
            merges.append(Merge("text", left, right))
    return Count(
        texts=len({each.text for each in said}),
        publishers=len({each.publisher or each.document for each in said}),
        speakers=len({("", each.speaker.casefold()) if each.speaker else ("text", each.text) for each in said}),
        origins=len({find(index) for index in range(len(said))}),
        merges=tuple(merges),
    )


def _kin(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Statements of two documents that show one origin, where neither stands here with others of its text."""
    holding: defaultdict[str, set[str]] = defaultdict(set)
    first: dict[str, int] = {}
    for index, each in enumerate(said):
        holding[each.text].add(each.document)
        first.setdefault(each.document, index)
    for index in sorted(first.values()):
        for other in sorted(first[document] for document in said[index].kin if document in first):
            if index < other and len(holding[said[index].text]) == len(holding[said[other].text]) == 1:
                yield index, other


def of_documents(documents: Sequence[Document], compared: Compared) -> Count:
    """The origins of whole documents: copies, and articles of one house, counted once."""
    text = {document: group.id for group in compared.copy_groups for document in group.documents}
    house = publishers(documents, compared.shared_origins)
    return count([Said(one.id, text.get(one.id, one.id), house.get(one.id), None) for one in documents])


def silent(documents: Sequence[str], answering: Collection[str]) -> tuple[str, ...]:
    """The ids of the documents that do not answer, in their order; none are listed in a story of very many.

    It is asked, never kept: kept beside each finding, it outweighed all else that was found.

    Args:
        documents: Ids of all documents of the story.
        answering: Ids of those that hold a claim of the finding.
    """
    if len(documents) > MOST_TO_BE_SILENT:
        return ()
    return tuple(document for document in documents if document not in answering)


def _keys(said: Said) -> Iterable[tuple[str, str]]:
    yield "text", said.text
    if said.speaker:
        yield "speaker", said.speaker.casefold()
    for carrier in said.carriers:
        yield "carrier", carrier.casefold()
    if said.publisher:
        yield "publisher", said.publisher
    for words in said.quoted:
        yield "quotation", words


def kin(shared: Iterable[SharedOrigin], text: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """The documents that show one origin with others of another text, each with these.

    Args:
        shared: What is shown of two documents.
        text: What stands for the text of each document.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for origin in shared:
        two = origin.left, origin.right
        if origin.rule not in {SAME_PUBLISHER, PASSAGE} and len({text.get(one, one) for one in two}) > 1:
            found[origin.left].add(origin.right)
            found[origin.right].add(origin.left)
    return {document: frozenset(others) for document, others in found.items()}


def publishers(documents: Sequence[Document], shared: Iterable[SharedOrigin]) -> Mapping[str, str]:
    """The house of each document that shows an outlet: its outlet, or what the user's file joins outlets to."""
    outlet = {document.id: _outlet(document.outlet) for document in documents if document.outlet}
    house = {name: name for name in outlet.values()}
    for origin in shared:  # each outlet of a house against its first
        if origin.rule == SAME_PUBLISHER and origin.left in outlet and origin.right in outlet:
            house[outlet[origin.right]] = house[outlet[origin.left]]
    return {document: house[name] for document, name in outlet.items()}


def _outlet(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix(THE)
