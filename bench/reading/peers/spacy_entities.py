"""An article in, the figures and times that spaCy's own entity recogniser marks in it out; it gives them no value."""

from __future__ import annotations

from collections.abc import Iterator

from article import Article

from peers.parsed import parsed, place
from peers.peer import Peer, Row, Skill

AMOUNTS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL"})
TIMES = frozenset({"DATE", "TIME"})


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """Amounts and periods, spans only."""
    for entity in parsed(article.text).ents:
        if entity.label_ in AMOUNTS:
            yield "amounts", place(entity)
        elif entity.label_ in TIMES:
            yield "periods", place(entity)


PEER = Peer("spaCy entities", "spacy", frozenset({Skill.AMOUNT_SPANS, Skill.PERIOD_SPANS}), read)
