"""Documents in, their words and shingles as numbers out: each text is read once, and its words are not kept."""

from __future__ import annotations

import hashlib
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import SHINGLE, Codes, Values, codes, quoted_words, shingles
from audiatur.compare.origins.words import words_of
from audiatur.model.document import Document
from audiatur.model.span import Span


@dataclass(frozen=True, eq=False, slots=True)
class Text:
    """The words of one body as numbers: twenty-two bytes a word.

    Attributes:
        document: Whose they are.
        starts: Where each begins in the document.
        ends: Where each ends.
        quoted: Whether each stands in quotation marks.
        spoken: Whether by each somebody speaks of himself.
        codes: The number of each.
        shingles: The value of the shingle that begins at each word.
        digest: The same for texts of the same words.
    """

    document: Document
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    quoted: NDArray[np.bool_]
    spoken: NDArray[np.bool_]
    codes: Codes
    shingles: Values
    digest: str

    def __len__(self) -> int:
        """How many words."""
        return len(self.starts)

    def own_words(self) -> int:
        """How many words are its own, or half where most are quoted: one line is not most of a text."""
        return max(1, int(np.count_nonzero(~self.quoted)), len(self) // 2)

    def span(self, first: int, last: int) -> Span:
        """The place from one word to another, both included."""
        return Span(document=self.document.id, start=int(self.starts[first]), end=int(self.ends[last]))


@dataclass(frozen=True, eq=False, slots=True)
class Own:
    """The shingles of a text's own words.

    Attributes:
        values: In their order, each once.
        places: The word at which each stands first.
    """

    values: Values
    places: NDArray[np.int32]

    def in_text(self) -> Values:
        """The values in the order of the text."""
        return self.values[np.argsort(self.places)]

    def without(self, values: Values) -> Own:
        """Those that are not among some values, which are in order."""
        kept = ~_among(self.values, values)
        return Own(self.values[kept], self.places[kept])

    def common(self, other: Own) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which of these values both hold, in the order of each."""
        return _among(self.values, other.values), _among(other.values, self.values)


class Texts:
    """The words of all documents, by their numbers."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._texts = list(_texts(documents))
        self._own: dict[int, Own] = {}

    def __getitem__(self, number: int) -> Text:
        """The words of one document."""
        return self._texts[number]

    def digests(self, shortest: int) -> list[str | None]:
        """What is the same for texts of the same words; None for those shorter than so many."""
        return [text.digest if len(text) >= shortest else None for text in self._texts]

    def leave_out_quotations(self, numbers: Sequence[int]) -> None:
        """Take what any of these documents quotes for nobody's own words; to be told before ``own`` is asked."""
        quoted = [self._texts[number] for number in numbers if self._texts[number].quoted.any()]
        whole = [text.shingles[quoted_words(text.quoted) == SHINGLE] for text in quoted]
        quotations = np.unique(np.concatenate(whole)) if whole else np.zeros(0, np.int64)
        owned = _owned([self._texts[number] for number in numbers], quotations)
        self._own = dict(zip(numbers, owned, strict=True))

    def held_by_several(self, groups: Sequence[int], numbers: Sequence[int], least: int) -> Values:
        """The shingles that these documents have as their own in at least so many groups, in order.

        Args:
            groups: The group of each document.
            numbers: The documents.
            least: How many groups.
        """
        of: defaultdict[int, list[Values]] = defaultdict(list)
        for group, number in zip(groups, numbers, strict=True):
            of[group].append(self._own[number].values)
        every = np.concatenate([np.unique(np.concatenate(each)) for each in of.values()])
        values, times = np.unique(every, return_counts=True)
        return values[times >= least]

    def own(self, number: int) -> Own:
        """The shingles of a document's own words."""
        return self._own[number]

    def common(self, left: int, right: int) -> int:
        """How many shingles of two documents' own words are the same."""
        return int(np.count_nonzero(self._own[left].common(self._own[right])[0]))


def _texts(documents: Sequence[Document]) -> Iterator[Text]:
    """The words of each document; they stand in six arrays for all, which the system has back as a whole."""
    starts, ends, quoted, spoken, numbers, values = (array(kind) for kind in "iibbIq")
    digests, bounds = [], [(0, 0)]
    for document in documents:
        words = words_of(document)
        starts.extend(words.starts)
        ends.extend(words.ends)
        quoted.extend(words.quoted)
        spoken.extend(words.spoken)
        own = codes(words.texts)
        numbers.frombytes(own.tobytes())
        values.frombytes(shingles(own).tobytes())
        digests.append(hashlib.sha256("\x1f".join(words.texts).encode("utf-8", "surrogatepass")).hexdigest())
        bounds.append((len(starts), len(values)))
    for document, digest, (before, first), (after, last) in zip(documents, digests, bounds, bounds[1:], strict=False):
        yield Text(
            document=document,
            starts=np.frombuffer(starts, np.int32)[before:after],
            ends=np.frombuffer(ends, np.int32)[before:after],
            quoted=np.frombuffer(quoted, np.bool_)[before:after],
            spoken=np.frombuffer(spoken, np.bool_)[before:after],
            codes=np.frombuffer(numbers, np.uint32)[before:after],
            shingles=np.frombuffer(values, np.int64)[first:last],
            digest=digest,
        )


def _owned(texts: Sequence[Text], quotations: Values) -> Iterator[Own]:
    """The own shingles of each text, in two arrays for all."""
    values, places, bounds = array("q"), array("i"), [0]
    for text in texts:
        found, at = _own(text, quotations)
        values.frombytes(found.tobytes())
        places.frombytes(at.tobytes())
        bounds.append(len(values))
    for first, last in pairwise(bounds):
        yield Own(np.frombuffer(values, np.int64)[first:last], np.frombuffer(places, np.int32)[first:last])


def _own(text: Text, quotations: Values) -> tuple[Values, NDArray[np.int32]]:
    """What stands in quotation marks by half or more, or is quoted in any document, is not a text's own."""
    own = ~_among(text.shingles, quotations)
    if text.quoted.any():
        own &= quoted_words(text.quoted) * 2 < SHINGLE
    places = np.flatnonzero(own)
    values, first = np.unique(text.shingles[places], return_index=True)
    return values, places[first].astype(np.int32)


def _among(values: Values, ordered: Values) -> NDArray[np.bool_]:
    """Which values are among others that are in order: by search, since these may be those of all documents."""
    if not len(ordered):
        return np.zeros(len(values), np.bool_)
    found: NDArray[np.bool_] = ordered[np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)] == values
    return found
