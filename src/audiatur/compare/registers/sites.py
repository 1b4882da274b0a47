"""A statement in, its row of the register of production sites out: which site, what of it, partner, place, capacity.

The site must be what the statement is about, told by a noun for one; a word of it in passing ("factory jobs") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.registers.figures import SORTS, TIMES, shown
from audiatur.compare.registers.parties import doer
from audiatur.compare.registers.words import one_of
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

BEFORE = re.compile(r"((?:[\w$.’'-]+\s+){0,5})$")
LONGEST = 80
AHEAD = 45
"""Characters before a site in which it is told what is begun or announced of it."""
ANNOUNCING = frozenset({"announce", "propose", "promise"})


class SiteWords(Record):
    """Nouns for sites and what is done with them; see ``words/en/compare/production_sites.yaml``."""

    nouns: tuple[str, ...]
    acts: dict[str, frozenset[str]]
    leading: frozenset[str]
    deeds: dict[str, tuple[str, ...]]
    behind: tuple[str, ...]
    ends: frozenset[str]


@cache
def _words() -> SiteWords:
    words: SiteWords = load(SiteWords, "words/en/compare/production_sites")
    return words


@cache
def _noun() -> re.Pattern[str]:
    words = _words()
    return re.compile(rf"\b(?:{one_of(words.nouns)})s?\b(?!\s+(?:{one_of(words.behind)}))", re.IGNORECASE)


def rows(story: Story, statement: Statement) -> Iterator[Mapping[str, str | None]]:
    """The fields of the site that a statement is about."""
    claim = statement.claim
    predicate = (claim.predicate or "").casefold()
    found = next((site for site in map(_site, (claim.object, claim.subject)) if site), None)
    act = _act(statement, predicate, found) if found else None
    if statement.office or found is None or act is None:
        return
    whose = doer(story, statement)
    if predicate in ANNOUNCING and whose and story.kind(whose.casefold()) is EntityKind.PERSON:
        whose = None  # who announces it need not own it
    amounts = [a for a in claim.amounts if not a.ordinal and a.unit not in SORTS | TIMES]
    capacity = next((a for a in amounts if a.currency is None and _is_output(a.unit)), None)
    cost = next((a for a in claim.amounts if a.currency), None)
    row = {
        "site": found,
        "act": act,
        "owner": whose,
        "counterparty": claim.counterparty if claim.counterparty != whose else None,
        "place": claim.place,
        "capacity": shown(statement, capacity) if capacity else None,
        "cost": shown(statement, cost) if cost else None,
        "period": claim.period,
    }
    if any(row[field] for field in ("owner", "counterparty", "place", "capacity", "cost", "period")):
        yield row


def _act(statement: Statement, predicate: str, site: str) -> str | None:
    """What is done with the site: by the noun or verb of a deed before it, else by the statement's own verb.

    Who starts building a plant opens none, and who announces its closure closes it.
    """
    words = _words()
    own = next((act for act, verbs in words.acts.items() if predicate in verbs), None)
    if own is None or predicate not in words.leading:
        return own
    at = statement.text.find(site)
    ahead = statement.text[max(0, at - AHEAD) : max(0, at)].casefold()
    deeds = ((ahead.rfind(deed), act) for act, nouns in words.deeds.items() for deed in nouns)
    found, act = max(deeds, default=(-1, own))
    return act if found >= 0 else own


def _is_output(unit: str | None) -> bool:
    return unit is not None and unit not in {
        "job",
        "worker",
        "employee",
        "person",
        "acre",
        "hectare",
        "plant",
        "factory",
    }


def _site(words: str | None) -> str | None:
    """The site within a phrase, as written, with the words that tell which."""
    match = _noun().search(words or "")
    if words is None or match is None:
        return None
    before = BEFORE.search(words[: match.start()])
    kept: list[str] = []
    for word in reversed(before[1].split() if before else []):
        if word.casefold() in _words().ends:
            break
        kept.insert(0, word)
    return " ".join([*kept, match.group()])[:LONGEST]
