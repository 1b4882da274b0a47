"""Articles and a reader of them in, a folder in the form of Audiatur's JSON Lines export out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from article import Article
from peers.peer import Peer, Row

from audiatur import pipeline
from audiatur.export.formats import FORMATS
from audiatur.export.write import write
from audiatur.settings import Settings

NOUNS = ("documents", "amounts", "periods", "attributions")


def export_ours(articles: Path, scratch: Path, export: Path) -> None:
    """What Audiatur reads, by the run that a user has."""
    dossier = pipeline.build([articles], scratch, Settings())
    write(dossier, FORMATS["jsonl"], export)


def export_peer(peer: Peer, articles: Sequence[Article], export: Path) -> int:
    """What the peer reads; how many articles it refused."""
    rows: dict[str, list[Row]] = defaultdict(list)
    refused = 0
    for article in articles:
        document: Row = {"id": article.file, "file": article.file, "sha256": article.sha256}
        document |= {"text": article.text, "body": [[0, len(article.text)]]}
        try:
            found = list(peer.read(article))
        except peer.trouble:
            refused, found = refused + 1, []
        for noun, row in found:
            if noun == "documents":
                document |= row
            else:
                rows[noun].append({"document": article.file, **row})
        rows["documents"].append(document)
    export.mkdir(parents=True)
    for noun in NOUNS:
        lines = (json.dumps(row, ensure_ascii=True) + "\n" for row in rows[noun])
        (export / f"{noun}.jsonl").write_text("".join(lines), "utf-8")
    return refused
