"""A length of time in, the calendar time in which what "will open in three years" comes about out."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.sense import token_at
from audiatur.read.periods.step import step_unit

_IN = re.compile(r"\bin\s{1,3}(?:(?:about|around|just|only|roughly)\s{1,3})?$", re.IGNORECASE)
_LONGEST = 16
_WILL = frozenset({"will", "would", "shall", "'ll"})


def due(match: re.Match[str], count: float | None, unit: str, setting: Setting) -> str | None:
    """The unit of time so far ahead of publication, in EDTF, or None.

    Only of what "will" happen "in" that time and has no object: whoever "will build a bridge in three years" may take
    so long, and "built it in three years" did.

    Args:
        match: The words of the length.
        count: How many units, or None.
        unit: The unit, in the singular.
        setting: What the words are read against.
    """
    before = match.string[max(0, match.start() - _LONGEST) : match.start()]
    found = _IN.search(before)
    if count is None or not float(count).is_integer() or setting.published is None or found is None:
        return None
    preposition = token_at(setting.sentence, match.start() - len(before) + found.start())
    verb = preposition.head if preposition is not None and preposition.dep_ == "prep" else None
    if verb is None or any(c.dep_ == "dobj" for c in verb.children):
        return None
    if not any(c.dep_ == "aux" and c.lower_ in _WILL for c in verb.children):
        return None
    value = step_unit(setting.published, unit, int(count), Anchor.PUBLICATION)
    return value.edtf if value is not None else None
