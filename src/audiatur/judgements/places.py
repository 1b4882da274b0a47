"""What a judgement is about in, where that stands in these documents out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from audiatur.model.document import Document
from audiatur.model.judgement import Article, Words
from audiatur.model.span import Span


class LostError(LookupError):
    """What a judgement is about is not in this dossier; the message says what is missing, in a sentence."""


class Places:
    """Finds documents and words again."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._of: defaultdict[str, list[Document]] = defaultdict(list)
        for document in documents:
            self._of[document.sha256].append(document)

    def documents(self, article: Article | Words) -> list[Document]:
        """The documents made of those bytes: the one of that name, or all where none has it.

        Raises:
            LostError: No document is.
        """
        found = self._of.get(article.sha256, [])
        if not found:
            raise LostError(f"The article {article.file} is not in this dossier, or its bytes have changed.")
        return [document for document in found if document.file == article.file] or found

    def span(self, words: Words) -> Span:
        """Where the words stand: at their place, or at another if they stand only there.

        Raises:
            LostError: They stand nowhere, or in several other places.
        """
        moved: list[Span] = []
        for document in self.documents(words):
            if document.text[words.start : words.end] == words.quote:
                return Span(document=document.id, start=words.start, end=words.end)
            first = document.text.find(words.quote)
            if first >= 0 and document.text.find(words.quote, first + 1) < 0:
                moved.append(Span(document=document.id, start=first, end=first + len(words.quote)))
        if len(moved) != 1:
            raise LostError(f"The words {words.told} no longer stand there.")
        return moved[0]
