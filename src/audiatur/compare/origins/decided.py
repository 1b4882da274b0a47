"""What people decided about the origins of articles in; pairs of these documents that are one origin, or not, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from audiatur.model.document import Document
from audiatur.model.judgement import Article, Decision, Judgement
from audiatur.model.origin import SharedOrigin

RULE = "person"


@dataclass(frozen=True)
class Decided:
    """Pairs of documents, the earlier document first.

    Attributes:
        joined: Origins that people say are shared.
        apart: Pairs of ids that nothing may join.
    """

    joined: tuple[SharedOrigin, ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()


def decided(documents: Sequence[Document], judgements: Sequence[Judgement]) -> Decided:
    """Of two decisions about one pair the later one holds; articles that are not here are left out."""
    last: dict[tuple[int, int], Judgement] = {}
    for judgement in judgements:
        articles = [target for target in judgement.about if isinstance(target, Article)]
        numbers = sorted({number for article in articles for number in _numbers(documents, article)})
        last |= dict.fromkeys(combinations(numbers, 2), judgement)
    return Decided(
        joined=tuple(
            SharedOrigin(left=documents[left].id, right=documents[right].id, rule=RULE, reason=_told(each))
            for (left, right), each in last.items()
            if each.decision is Decision.JOIN
        ),
        apart=frozenset(
            (documents[left].id, documents[right].id)
            for (left, right), each in last.items()
            if each.decision is Decision.SPLIT
        ),
    )


def _numbers(documents: Sequence[Document], article: Article) -> list[int]:
    """The documents of those bytes: the one of that name, or all where none has it."""
    found = [number for number, document in enumerate(documents) if document.sha256 == article.sha256]
    return [number for number in found if documents[number].file == article.file] or found


def _told(judgement: Judgement) -> str:
    reason = " ".join(judgement.reason.split())
    return f"{judgement.by} decided that they are of one origin{': ' if reason else ''}{reason}."
