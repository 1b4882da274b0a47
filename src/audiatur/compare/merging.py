"""Statements in, how many origins remain once shared ones are merged, and why, out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.compare.statement import Statement
from audiatur.model.origin import CopyGroup, SharedOrigin


class Origins:
    """Counts the origins of statements: an upper bound, never a proof of independence."""

    def __init__(self, shared: Sequence[SharedOrigin], groups: Sequence[CopyGroup]) -> None:
        self._group_of = {document: group.id for group in groups for document in group.documents}
        self._reason = {frozenset({origin.left, origin.right}): origin.reason for origin in shared}

    def text_of(self, document: str) -> str:
        """The copy group of a document."""
        return self._group_of.get(document, document)

    def count(self, statements: Sequence[Statement]) -> tuple[int, tuple[str, ...]]:
        """How many origins remain, and one sentence for each reason to merge some."""
        root = list(range(len(statements)))

        def find(index: int) -> int:
            while root[index] != index:
                root[index] = root[root[index]]
                index = root[index]
            return index

        reasons: dict[str, None] = {}
        first: dict[tuple[str, str], int] = {}
        for index, statement in enumerate(statements):
            for key in self._keys(statement):
                known = first.setdefault(key, index)
                if find(known) == find(index):
                    continue
                root[find(index)] = find(known)
                reasons.setdefault(self._told(key, statements[known], statement))
        return len({find(index) for index in range(len(statements))}), tuple(reason for reason in reasons if reason)

    def _keys(self, statement: Statement) -> list[tuple[str, str]]:
        keys = [("text", self.text_of(statement.document.id))]
        if statement.speaker:
            keys.append(("speaker", statement.speaker.casefold()))
        keys.extend(("carrier", link.name.casefold()) for link in statement.claim.chain if link.part == "carrier")
        return keys

    def _told(self, key: tuple[str, str], left: Statement, right: Statement) -> str:
        if left.document.id == right.document.id:
            return ""
        if key[0] == "speaker":
            return f"{left.document.name} and {right.document.name} both go back to {right.speaker}."
        if key[0] == "carrier":
            return f"{left.document.name} and {right.document.name} both took it from one carrier."
        shown = self._reason.get(frozenset({left.document.id, right.document.id}))
        return shown or f"{left.document.name} and {right.document.name} show one origin."
