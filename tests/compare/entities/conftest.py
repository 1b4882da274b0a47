"""Readings of names without a reader: each name in brackets with its kind, as in "[Ada Lund|person|Minister]"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from audiatur.compare.entities import unite
from audiatur.model.attribution import Attribution
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.entity import Entity
from audiatur.model.judgement import Judgement
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.span import Span

MARKED = re.compile(r"\[([^|\]]+)(?:\|([a-z]+))?(?:\|([^\]]+))?\]")
SHORT = {kind.value[:3]: kind for kind in EntityKind}


def _read(name: str, marked: str) -> tuple[Document, Reading]:
    text, mentions, attributions, last = "", [], [], 0
    for match in MARKED.finditer(marked):
        text += marked[last : match.start()]
        span = Span(document=name, start=len(text), end=len(text) + len(match[1]))
        text, last = text + match[1], match.end()
        kind = SHORT[match[2] or "org"]
        role = match[3] if match[3] not in {"says", "guessed"} else None
        rule = "recognised" if match[3] == "guessed" else "test"
        mentions.append(Mention(span=span, kind=kind, name=match[1], role=role, rule=rule))
        if match[3] == "says":
            attributions.append(
                Attribution(
                    id=f"{name}{span.start}",
                    document=name,
                    source=span,
                    cue=None,
                    content=(span,),
                    direct=False,
                    rule="test",
                )
            )
    text += marked[last:]
    whole = Span(document=name, start=0, end=len(text))
    document = Document(
        id=name,
        file=name,
        sha256=name,
        media_type="text/plain",
        text=text,
        blocks=(Block(span=whole, kind=BlockKind.BODY, rule="test"),),
    )
    reading = Reading(document=name, sentences=(whole,), mentions=tuple(mentions), attributions=tuple(attributions))
    return document, reading


@pytest.fixture(scope="session")
def entities_of() -> Callable[..., tuple[Entity, ...]]:
    """The entities of some marked texts, one a document."""

    def run(
        texts: Sequence[str],
        aliases: Path | None = None,
        judgements: Sequence[Judgement] = (),
        outlets: Sequence[str | None] = (),
    ) -> tuple[Entity, ...]:
        read = [_read(f"d{number}", text) for number, text in enumerate(texts)]
        shown = (*outlets, *[None] * len(texts))
        return unite(
            [reading for _, reading in read],
            aliases,
            [
                document.model_copy(update={"outlet": outlet})
                for (document, _), outlet in zip(read, shown, strict=False)
            ],
            judgements,
        )

    return run
