"""A page in, the text that trafilatura alone takes out of it out."""

from __future__ import annotations

from collections.abc import Iterator

import trafilatura
from article import Article

from peers.peer import Peer, Row, Skill


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """The document row's text, all of it body."""
    text = trafilatura.extract(article.content, include_comments=False) or ""
    yield "documents", {"text": text, "body": [[0, len(text)]]}


PEER = Peer("trafilatura", "trafilatura", frozenset({Skill.PAGE_TEXT}), read)
