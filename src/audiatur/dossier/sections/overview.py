"""A dossier in, what the affair is, the counts and the three things to read first out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audiatur.counting import of_documents
from audiatur.dossier.edtf import interval, words
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.places import shown_entities
from audiatur.dossier.ranking import between_articles, failing, interleaved, matters, of_one_origin, of_verdict
from audiatur.dossier.sections.cards import finding_href
from audiatur.dossier.sections.checks import check_href, check_label
from audiatur.dossier.verdicts import FAILS, VERDICT_MARKS, Mark
from audiatur.model.compared import Compared
from audiatur.model.finding import Finding, Verdict

MAIN_ENTITIES = 5
TITLE_CHARACTERS = 48
FIRST_THINGS = 3


@dataclass(frozen=True)
class Count:
    """One figure of the first screen."""

    value: str
    word: str
    href: str
    style: str = ""


@dataclass(frozen=True)
class FirstThing:
    """One of the things to read first."""

    mark: Mark
    label: str
    reason: str
    href: str


@dataclass(frozen=True)
class Overview:
    """The head of the page."""

    title: str
    entities: tuple[str, ...]
    articles: int
    outlets: int
    published: str
    undated: int
    spoken_of: str
    counts: tuple[Count, ...]
    first: tuple[FirstThing, ...]


def overview(lookup: Lookup) -> Overview:
    """What the affair is, derived from the articles alone."""
    entities = _main_entities(lookup)
    documents = lookup.documents
    return Overview(
        title=", ".join(entities) or f"{len(documents)} articles",
        entities=entities,
        articles=len(documents),
        outlets=len({document.outlet for document in documents if document.outlet}),
        published=_range([document.published for document in documents]),
        undated=sum(document.published is None for document in documents),
        spoken_of=_years(lookup),
        counts=_counts(lookup),
        first=_first(lookup),
    )


def _main_entities(lookup: Lookup) -> tuple[str, ...]:
    """The names that most articles share; of equal spread, the most mentioned; as many as stand on a line."""
    names: list[str] = []
    for entity in shown_entities(lookup)[:MAIN_ENTITIES]:
        if names and len(", ".join([*names, entity.name])) > TITLE_CHARACTERS:
            break
        names.append(entity.name)
    return tuple(names)


def _range(dates: list[str | None]) -> str:
    """The first and the last of the dates that are given, as precisely as they are given."""
    placed = [(days.first, days.last, text) for text in dates if text and (days := interval(text))]
    firsts = sorted((first, text) for first, _, text in placed if first)
    lasts = sorted((last, text) for _, last, text in placed if last)
    if not firsts or not lasts:
        return ""
    first, last = words(firsts[0][1]), words(lasts[-1][1])
    return first if first == last else f"{first} to {last}"


def _years(lookup: Lookup) -> str:
    """The years the claims speak of."""
    years: set[int] = set()
    for claim in lookup.claim.values():
        days = interval(claim.period)
        years.update(day.year for day in (days.first, days.last) if day) if days else None
    if not years:
        return ""
    return str(min(years)) if len(years) == 1 else f"{min(years)} to {max(years)}"


def _counts(lookup: Lookup) -> tuple[Count, ...]:
    compared = lookup.dossier.compared
    verdicts = Counter(finding.verdict for finding in compared.findings)
    origins = of_documents(lookup.documents, compared).origins
    problems = sum(problem.serious for problem in lookup.dossier.all_problems())
    return (
        Count(f"{len(lookup.documents):,}", "documents", "#articles"),
        Count(f"≤ {origins:,}", "origins, at most", "#origins"),
        Count(f"{len(lookup.claim):,}", "claims", "#articles"),
        Count(f"{verdicts[Verdict.CORROBORATED]:,}", _agreed(compared), "#corroborated", "agreed"),
        Count(f"{verdicts[Verdict.CONFLICT]:,}", "in conflict", "#conflict", "conflict"),
        Count(f"{len(failing(compared)):,}", "sums that fail", "#checks", "fails"),
        Count(f"{problems:,}", "problem" if problems == 1 else "problems", "#problems", "problems"),
    )


def _agreed(compared: Compared) -> str:
    alone = of_one_origin(compared)
    return f"agreed, {alone:,} by one origin" if alone else "agreed"


def _first(lookup: Lookup) -> tuple[FirstThing, ...]:
    compared = lookup.dossier.compared
    heaviest = between_articles(compared) or matters(compared) or of_verdict(compared, Verdict.SINGLE_SOURCE)
    chosen = interleaved(heaviest[:FIRST_THINGS], failing(compared)[:FIRST_THINGS])[:FIRST_THINGS]
    return tuple(
        FirstThing(
            VERDICT_MARKS[thing.verdict],
            thing.question.label,
            lookup.with_sigla(thing.reason),
            finding_href(lookup, thing),
        )
        if isinstance(thing, Finding)
        else FirstThing(FAILS, check_label(lookup, thing), lookup.with_sigla(thing.reason), check_href(lookup, thing))
        for thing in chosen
    )
