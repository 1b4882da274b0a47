"""Statements in, those of two documents out that say something of the same three and more names, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

LEAST = 3
"""Names of a list: two are named together for many reasons."""
SHARED = 2
"""Words beside the names that both must share."""
NAME = r"(?:the\s+)?(?:[a-z]+\s)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}"
LIST = re.compile(rf"{NAME}(?:,\s+{NAME}){{1,12}},?\s+(?:and|or)\s+{NAME}")
PARTED = re.compile(r",\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+")
LEADING = re.compile(
    r"^(?:(?:and|at|by|for|from|in|into|like|of|on|over|to|with|as|between|among|against|across|near|after|while|when|but|or|than|including)\s+)",
)
"""A small word before the first name, which is no part of it as the first of "mainland Norland" is."""
SHORT = re.compile(r".?-|.?$")
"""What is no name: the party and the state of somebody named before ("Mira Quill, D-Tarsa")."""
CAPITAL = re.compile(r"[A-Z][\w-]*")


@dataclass(frozen=True, eq=False)
class _Listed:
    statement: Statement
    names: frozenset[str]
    told: str


def one_list(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents with one list of names, that share words beside it."""
    listed = [found for one in statements if not one.office and (found := _listed(one)) is not None]
    for a, b in candidates(listed, lambda one: [(min(one.names), max(one.names), len(one.names))]):
        left, right = listed[a], listed[b]
        if left.names == right.names and _one(left, right):
            alike = f"name {left.told}"
            yield Met(
                left.statement,
                right.statement,
                Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, f"Both {alike}.", alike=alike),
            )


def _one(left: _Listed, right: _Listed) -> bool:
    one, other = left.statement, right.statement
    if one.document is other.document or one.negative != other.negative or unlike_figures(one, other):
        return False
    if meet(one.period, other.period) is Meeting.APART:
        return False
    named = frozenset(stem(word) for name in left.names for word in name.split())
    return len((one.content & other.content) - named - time_names()) >= SHARED


def _listed(statement: Statement) -> _Listed | None:
    text = statement.text
    match = LIST.search(text) if "," in text else None
    if match is None:
        return None
    told = " ".join(LEADING.sub("", match.group()).split())
    names = frozenset(" ".join(CAPITAL.findall(part)).casefold() for part in PARTED.split(told))
    if len(names) < LEAST or any(SHORT.match(name) for name in names):
        return None
    return _Listed(statement, names, told)
