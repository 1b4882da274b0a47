"""A Dossier in, rows of what people decided out; and such a row back to a judgement."""

from __future__ import annotations

import json
from collections.abc import Iterator

from audiatur.export.rows.row import Row
from audiatur.judgements.standing import standing
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Decision, Judgement

BESIDE = ("told", "state", "orphan")
"""Keys that say what became of a judgement, and are no part of it."""


def judgements(dossier: Dossier) -> Iterator[Row]:
    """Every judgement, oldest first, with what became of it: ``stands``, ``undone``, ``orphaned``."""
    orphans = {orphan.judgement: orphan.reason for orphan in dossier.orphans}
    held = {judgement.id for judgement in standing(dossier.judgements)}
    for judgement in dossier.judgements:
        undone = judgement.id not in held and judgement.decision is not Decision.UNDO
        state = "orphaned" if judgement.id in orphans else "undone" if undone else "stands"
        beside: Row = {"told": judgement.told, "state": state, "orphan": orphans.get(judgement.id)}
        yield {**judgement.model_dump(mode="json"), **beside}


def read(line: str) -> Judgement:
    """The judgement of one line.

    Raises:
        ValueError: It is none.
    """
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("a judgement is a JSON object")  # noqa: TRY004 -- of the text, not of our own types
    return Judgement.model_validate({key: value for key, value in row.items() if key not in BESIDE})
