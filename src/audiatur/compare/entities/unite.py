"""Readings in, Entities out: every name of the story in one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from audiatur.compare.entities.alias import Aliases, load_aliases
from audiatur.compare.entities.decided import RULE, Decided, decided
from audiatur.compare.entities.derived.derive import derive
from audiatur.compare.entities.derived.state import organ_name, organ_of
from audiatur.compare.entities.form import form, plain, significant
from audiatur.compare.entities.groups import Groups
from audiatur.compare.entities.link import Link, numbered
from audiatur.compare.entities.metonym import metonyms
from audiatur.compare.entities.name import ORDER, Name, names_of
from audiatur.compare.entities.places import country, country_name
from audiatur.compare.entities.rules.acronym import acronyms
from audiatur.compare.entities.rules.also_known import also_known
from audiatur.compare.entities.rules.body import SHORTER, bodies, known_bodies, papers, shorter_bodies
from audiatur.compare.entities.rules.common_name import agreements, blocs, products, regions, state_organs
from audiatur.compare.entities.rules.country import countries
from audiatur.compare.entities.rules.near_spelling import near_spellings
from audiatur.compare.entities.rules.nickname import nicknames
from audiatur.compare.entities.rules.person import (
    FAMILY,
    family_names,
    given_names,
    longer_names,
    middle_names,
    short_given_names,
)
from audiatur.compare.entities.rules.same_form import same_form
from audiatur.compare.entities.rules.town import towns_of_two_names
from audiatur.model.document import Document
from audiatur.model.entity import Entity, Union
from audiatur.model.judgement import Judgement
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.record import content_id


def unite(
    readings: Sequence[Reading],
    aliases: Path | None,
    documents: Sequence[Document] = (),
    judgements: Sequence[Judgement] = (),
) -> tuple[Entity, ...]:
    """Every entity with its names, mentions and the evidence that united them.

    Args:
        readings: One for each document, in the order of the documents.
        aliases: The user's alias file; see ``Aliases`` for its form.
        documents: The documents, for what only their words show: acronyms in brackets, governments.
        judgements: What people decided about names; they win over the alias file.

    Raises:
        UsageError: The alias file cannot be used.
    """
    decisions = decided(judgements)
    known = _without_parted(load_aliases(aliases), decisions)
    names = names_of(tuple(derive(documents, readings)))
    texts = {document.id: document.text for document in documents}
    groups = Groups(names, known, decisions)
    groups.unite(_judged(names, decisions), decided=True)
    groups.unite(_aliased(names, known), decided=True)
    for links in (
        same_form(names),
        countries(names),
        state_organs(names),
        blocs(names),
        regions(names),
        agreements(names),
        known_bodies(names),
        bodies(names),
        shorter_bodies(names),
        towns_of_two_names(names),
        middle_names(names),
        longer_names(names),
        short_given_names(names),
        given_names(names),
        nicknames(names),
        near_spellings(names),
        products(names),
        also_known(names, texts),
        acronyms(names, texts),
    ):
        groups.unite(links)
    outlets = {document.id: document.outlet for document in documents if document.outlet}
    parts = _parts(names, groups, readings, outlets)
    others = frozenset(name.form for name in names if not name.person)
    entities = [_entity(members, unions, known, others) for members, unions in parts if members]
    return tuple(sorted(_told_apart(entities), key=lambda entity: (entity.name, entity.kind, entity.id)))


def _told_apart(entities: Sequence[Entity]) -> Iterator[Entity]:
    """The entities, those of one name and kind with ids of their own: their first place is part of it."""
    counted = Counter(entity.id for entity in entities)
    for entity in entities:
        if counted[entity.id] == 1 or not entity.mentions:
            yield entity
        else:
            first = entity.mentions[0]
            own = content_id("entity", entity.kind.value, entity.name, first.document, str(first.start))
            yield entity.model_copy(update={"id": own})


def _aliased(names: Sequence[Name], aliases: Aliases) -> Iterator[Link]:
    for alias in aliases.entities:
        forms = {form(name) for name in (alias.name, *alias.also)}
        numbers = [number for number, name in enumerate(names) if name.form in forms]
        for left, right in pairwise(numbers):
            yield Link(left, right, "alias", f"The alias file gives both as names of “{alias.name}”.")


def _without_parted(aliases: Aliases, decisions: Decided) -> Aliases:
    """The aliases without the names that people decided to be no names of that entity."""
    kept = (
        alias.model_copy(
            update={"also": tuple(n for n in alias.also if not decisions.parts(form(n), form(alias.name)))}
        )
        for alias in aliases.entities
    )
    return aliases.model_copy(update={"entities": tuple(kept)})


def _judged(names: Sequence[Name], decisions: Decided) -> Iterator[Link]:
    numbers = numbered(names, lambda name: name.form)
    for (left, right), reason in decisions.together.items():
        for one, other in pairwise(numbers.get(left, []) + numbers.get(right, [])):
            yield Link(one, other, RULE, reason)


def _parts(
    names: Sequence[Name], groups: Groups, readings: Sequence[Reading], outlets: Mapping[str, str]
) -> list[tuple[list[Name], list[Union]]]:
    """The groups, with family names and capitals moved, where they stand, to whom they stand for."""
    roots = groups.roots()
    members: dict[int, list[Name]] = {root: [] for root in roots}
    evidence: defaultdict[int, list[Union]] = defaultdict(list)
    for link in groups.links:
        left, right = names[link.left].text, names[link.right].text
        evidence[roots[link.left]].append(Union(left=left, right=right, rule=link.rule, reason=link.reason))
    moved: set[Mention] = set()
    by_place = [(FAMILY, *each) for each in family_names(names, roots)] + [
        (SHORTER, *each) for each in papers(names, outlets)
    ]
    for rule, number, document, full, reason in by_place:
        if groups.kept_apart(number, full):
            continue
        name = names[number]
        mentions = tuple(m for m in name.mentions if document in (None, m.span.document))
        members[roots[full]].append(Name(name.text, name.kind, mentions, name.form))
        moved.update(mentions)
        evidence[roots[full]].append(Union(left=names[full].text, right=name.text, rule=rule, reason=reason))
    for metonym in metonyms(names, readings):
        if groups.kept_apart(metonym.name, metonym.country):
            continue
        name = names[metonym.name]
        members[roots[metonym.country]].append(Name(name.text, EntityKind.COUNTRY, (metonym.mention,), name.form))
        moved.add(metonym.mention)
        evidence[roots[metonym.country]].append(metonym.union)
    for number, name in enumerate(names):
        left_over = tuple(m for m in name.mentions if m not in moved)
        if left_over:
            members[roots[number]].append(Name(name.text, name.kind, left_over, name.form))
    return [(members[root], evidence[root]) for root in sorted(members)]


def _entity(members: Sequence[Name], unions: Sequence[Union], aliases: Aliases, others: Collection[str]) -> Entity:
    alias = next((a for a in aliases.entities for m in members if m.form in {form(n) for n in (a.name, *a.also)}), None)
    kind = alias.kind if alias and alias.kind else _kind(members)
    name = alias.name if alias else _fullest(members, kind, others)
    also = (alias.name, *alias.also) if alias else ()
    mentions = [mention for member in members for mention in member.mentions]
    return Entity(
        id=content_id("entity", kind.value, name),
        name=name,
        kind=kind,
        variants=tuple(sorted({name, *also, *(member.text for member in members)})),
        mentions=tuple(dict.fromkeys(mention.span for mention in mentions)),
        unions=tuple(dict.fromkeys(unions)),
        roles=tuple(sorted({mention.role for mention in mentions if mention.role})),
        wikidata=alias.wikidata if alias else None,
    )


def _kind(members: Sequence[Name]) -> EntityKind:
    counted: Counter[EntityKind] = Counter()
    for member in members:
        counted[member.kind] += len(member.mentions)
    known = {kind: count for kind, count in counted.items() if kind is not EntityKind.OTHER} or counted
    return min(known, key=lambda kind: (kind is not EntityKind.COUNTRY, -known[kind], ORDER.index(kind)))


def _fullest(members: Sequence[Name], kind: EntityKind, others: Collection[str]) -> str:
    """The usual name of a country or a government; else the name of most words, then the one most used."""
    texts = {member.text for member in members}
    codes = {code for text in texts if (code := country(text))}
    if kind is EntityKind.COUNTRY and len(codes) == 1 and (usual := country_name(min(codes))) in texts:
        return usual
    organs = {organ for text in texts if (organ := organ_of(text))}
    if len(organs) == 1:
        return organ_name(*min(organs))
    if kind is EntityKind.PERSON:
        members = _without_words_before(members, others)
    best = min(
        members,
        key=lambda m: (
            m.acronym,
            -len(significant(m.form)),
            plain(m.text) != m.form,
            -len(m.mentions),
            m.text.isupper(),
            -len(m.text),
            m.text,
        ),
    )
    return best.text


def _without_words_before(members: Sequence[Name], others: Collection[str]) -> Sequence[Name]:
    """The names of a person without those that put other names before a full name which stands more often.

    Args:
        members: Names of one person.
        others: Forms of what is no person.
    """
    told = {member.words: len(member.mentions) for member in members if len(member.words) > 1}

    def put_before(member: Name, start: int) -> bool:
        times = told.get(member.words[start:], 0)
        return times > 0 if start == 1 and member.words[0] in others else start > 1 and times > len(member.mentions)

    return [m for m in members if not any(put_before(m, start) for start in range(1, len(m.words) - 1))] or members
