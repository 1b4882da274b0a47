"""An article in, out what a list of reporting verbs finds: the verb, its subject, and the clause it governs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml
from article import Article
from spacy.tokens import Span, Token

from peers.parsed import parsed, place
from peers.peer import Peer, Row, Skill

LIST = Path(__file__).with_name("verbs.yaml")


@cache
def _verbs() -> frozenset[str]:
    return frozenset(yaml.safe_load(LIST.read_text("utf-8")))


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """One attribution for each listed verb."""
    for token in parsed(article.text):
        if token.pos_ == "VERB" and token.lemma_ in _verbs():
            source = _phrase(token, "nsubj")
            content = _phrase(token, "ccomp")
            yield (
                "attributions",
                {
                    "source": place(source) if source else None,
                    "cue": place(token),
                    "content": [[content.start_char, content.end_char]] if content else [],
                },
            )


def _phrase(verb: Token, relation: str) -> Span | None:
    """All the words below the verb's first child of that relation."""
    child = next((child for child in verb.children if child.dep_ == relation), None)
    return verb.doc[child.left_edge.i : child.right_edge.i + 1] if child else None


PEER = Peer("list of verbs", "spacy", frozenset({Skill.ATTRIBUTIONS}), read)
