"""Statements in, how many origins remain once shared ones are merged, and why, out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.compare.statement import Statement
from audiatur.counting import Count, Merge, Said, count, kin, publishers
from audiatur.model.document import Document
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.quoting import Quoted


class Origins:
    """Counts the origins of statements: an upper bound, never a proof of independence."""

    def __init__(
        self, shared: Sequence[SharedOrigin], groups: Sequence[CopyGroup], documents: Sequence[Document] = ()
    ) -> None:
        self._group_of = {document: group.id for group in groups for document in group.documents}
        self._reason = {frozenset({origin.left, origin.right}): origin.reason for origin in shared}
        self._publisher = publishers(documents, shared)
        self._kin = kin(shared, self._group_of)
        self._quoted = Quoted()

    def text_of(self, document: str) -> str:
        """The copy group of a document."""
        return self._group_of.get(document, document)

    def count(self, statements: Sequence[Statement]) -> tuple[Count, tuple[str, ...]]:
        """How many origins remain, at each level and over all, and one sentence for each reason to merge some."""
        counted = count([self._said(statement) for statement in statements])
        reasons = (self._told(merge, statements[merge.left], statements[merge.right]) for merge in counted.merges)
        return counted, tuple(dict.fromkeys(reason for reason in reasons if reason))

    def _said(self, statement: Statement) -> Said:
        document = statement.document.id
        return Said(
            document=document,
            text=self.text_of(document),
            publisher=self._publisher.get(document),
            speaker=statement.speaker,
            carriers=tuple(link.name for link in statement.claim.chain if link.part == "carrier"),
            kin=self._kin.get(document, frozenset()),
            quoted=self._quoted.at(statement.document, statement.claim.span),
        )

    def _told(self, merge: Merge, left: Statement, right: Statement) -> str:
        if left.document.id == right.document.id:
            return ""
        names = f"{left.document.name} and {right.document.name}"
        match merge.level:
            case "speaker":
                return f"{names} both go back to {right.speaker}."
            case "carrier":
                return f"{names} both took it from one carrier."
            case "quotation":
                return f"{names} quote the same words."
            case "publisher" if left.document.name == right.document.name:
                return f"{left.document.file} and {right.document.file} are both of {left.document.name}."
        shown = self._reason.get(frozenset({left.document.id, right.document.id}))
        return shown or f"{names} show one origin."
