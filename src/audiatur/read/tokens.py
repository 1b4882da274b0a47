"""The analysis of a text in, its tokens out: plain values that rules may look at as often as they like.

A spaCy token makes itself anew at every look at it, at its head and at its children. These are built once a document
and bear the names that spaCy gives them, so that a rule reads the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Literal, overload

from audiatur.read.analysis import Analysis, Word


class Token:
    """One token of one document; the attributes are spaCy's. Nothing changes it once its ``Doc`` is built."""

    __slots__ = (
        "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "is_alpha", "is_digit", "is_punct",
        "is_quote", "is_space", "is_stop", "left_edge", "lemma_", "like_num", "lower_", "pos_", "right_edge",
        "sent", "tag_", "text", "whitespace_",
    )  # fmt: skip

    children: tuple[Token, ...]
    head: Token
    left_edge: Token
    right_edge: Token
    sent: Tokens

    def __init__(self, doc: Doc, index: int, place: int, word: Word, entity: tuple[str, str], space: str) -> None:
        self.doc = doc
        self.i = index
        self.idx = place
        (
            self.text,
            self.lower_,
            self.lemma_,
            self.tag_,
            self.pos_,
            self.dep_,
            self.is_alpha,
            self.is_digit,
            self.is_punct,
            self.is_quote,
            self.is_space,
            self.is_stop,
            self.like_num,
        ) = word
        self.ent_type_, self.ent_iob_ = entity
        self.whitespace_ = space

    def __len__(self) -> int:
        return len(self.text)

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    @property
    def text_with_ws(self) -> str:
        """The word with the space behind it."""
        return self.text + self.whitespace_

    def nbor(self, distance: int = 1) -> Token:
        """The token so many places on, or back."""
        index = self.i + distance
        if index < 0:
            raise IndexError(index)
        return self.doc.tokens[index]

    @property
    def lefts(self) -> tuple[Token, ...]:
        """The children before it."""
        return tuple(child for child in self.children if child.i < self.i)

    @property
    def rights(self) -> tuple[Token, ...]:
        """The children after it."""
        return tuple(child for child in self.children if child.i > self.i)

    @property
    def n_rights(self) -> int:
        """How many children stand after it."""
        return len(self.rights)

    @property
    def subtree(self) -> Iterator[Token]:
        """It and all that hangs on it, the left of each token before it, the right after it."""
        pending: list[tuple[Token, bool]] = [(self, False)]
        while pending:
            token, told = pending.pop()
            if told or not token.children:
                yield token
                continue
            pending.extend((child, False) for child in reversed(token.children) if child.i > token.i)
            pending.append((token, True))
            pending.extend((child, False) for child in reversed(token.children) if child.i < token.i)

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its head, the head of that, and so on to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """What is coordinated with it."""
        first = self
        while first.head is not first and first.dep_ == "conj":
            first = first.head
        found = [first]
        for token in found:
            found.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in found if token is not self)


class Tokens(Sequence[Token]):
    """A run of tokens of one text, half-open."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> Tokens: ...
    def __getitem__(self, index: int | slice) -> Token | Tokens:
        if isinstance(index, slice):
            start, stop, _ = index.indices(len(self))
            return Tokens(self.doc, self.start + start, self.start + max(start, stop))
        place = self.start + index if index >= 0 else self.end + index
        if not self.start <= place < self.end:
            raise IndexError(index)
        return self.doc.tokens[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tokens) and (self.doc is other.doc, self.start, self.end) == (
            True,
            other.start,
            other.end,
        )

    def __hash__(self) -> int:
        return hash((id(self.doc), self.start, self.end))

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    @property
    def start_char(self) -> int:
        """Where its first word begins."""
        tokens = self.doc.tokens
        return tokens[self.start].idx if self.start < len(tokens) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where its last word ends."""
        if self.end == self.start:
            return self.start_char
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """The words, without the space behind the last."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def root(self) -> Token:
        """The root of the sentence where it is among them; else the first of those nearest to it."""
        tokens = list(self)
        for token in tokens:
            if token.head is token:
                return token
        outward = [token for token in tokens if not self.start <= token.head.i < self.end]
        return min(outward, key=self._depth, default=self.doc.tokens[self.start])

    @staticmethod
    def _depth(token: Token) -> int:
        """How far it is from the root; a bare mark is taken only where nothing else is there."""
        if (token.is_space or token.is_punct) and not token.children:
            return len(token.doc) - 1
        return sum(1 for _ in token.ancestors)


class Doc:
    """One text with its tokens."""

    __slots__ = ("__dict__", "text", "tokens")

    def __init__(self, analysis: Analysis) -> None:
        self.text = analysis.text
        self.tokens = self._built(analysis)
        self._joined(analysis)

    def _built(self, analysis: Analysis) -> list[Token]:
        tokens: list[Token] = []
        place = 0
        for index, (word, entity, space) in enumerate(
            zip(analysis.words, analysis.entities, analysis.spaces, strict=True)
        ):
            tokens.append(Token(self, index, place, word, entity, " " if space else ""))
            place += len(word[0]) + space
        return tokens

    def _joined(self, analysis: Analysis) -> None:
        """Tell each token its relatives and its sentence."""
        tokens, edges = self.tokens, analysis.edges
        children: dict[int, list[Token]] = {}
        for token, head, (left, right) in zip(tokens, analysis.heads, edges, strict=True):
            token.head = tokens[head]
            token.left_edge = tokens[left]
            token.right_edge = tokens[right]
            token.children = ()
            if head != token.i and edges[head][0] <= token.i <= edges[head][1]:
                children.setdefault(head, []).append(token)
        for index, found in children.items():
            tokens[index].children = tuple(found)
        for sentence in self._sentences(analysis):
            for token in sentence:
                token.sent = sentence

    def _sentences(self, analysis: Analysis) -> Iterator[Tokens]:
        start = 0
        for index, starts in enumerate(analysis.starts):
            if starts and index:
                yield Tokens(self, start, index)
                start = index
        if start < len(self.tokens):
            yield Tokens(self, start, len(self.tokens))

    @property
    def sents(self) -> Iterator[Tokens]:
        """Its sentences."""
        at = 0
        while at < len(self.tokens):
            yield self.tokens[at].sent
            at = self.tokens[at].sent.end

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> Tokens: ...
    def __getitem__(self, index: int | slice) -> Token | Tokens:
        if isinstance(index, slice):
            start, stop, _ = index.indices(len(self.tokens))
            return Tokens(self, start, max(start, stop))
        return self.tokens[index]

    @cached_property
    def _places(self) -> list[int]:
        return [token.idx for token in self.tokens]

    def _at(self, place: int) -> Token | None:
        """The token that holds this character or the space of which stands there."""
        index = bisect_right(self._places, place) - 1
        if index < 0:
            return None
        token = self.tokens[index]
        return token if place < token.idx + len(token.text) + len(token.whitespace_) else None

    def char_span(self, start: int, end: int, alignment_mode: Literal["expand"]) -> Tokens | None:  # noqa: ARG002 - told by the caller, as to spaCy
        """The tokens that are touched from one character to another; None outside the text."""
        first, last = self._at(start), self._at(end - 1)
        if first is None or last is None:
            return None
        begin = first.i + (start == first.idx + len(first.text))
        return Tokens(self, begin, max(begin, last.i + 1))
