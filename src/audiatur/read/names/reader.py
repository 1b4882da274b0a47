"""Parsed sentences in, every Mention of a name in them out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audiatur.model.mention import EntityKind, Mention
from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, is_region, is_town
from audiatur.read.names.kinds import ACRONYM, Decided, is_people, is_shouted, kind_of, spelled
from audiatur.read.names.members import is_member, labels_of_person
from audiatur.read.names.nicknames import MARKS
from audiatur.read.names.posted_abroad import split_behind_post
from audiatur.read.names.roles import role_of, split_at_office
from audiatur.read.names.runs import is_headline, runs
from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.tokens import Token

DESCRIBING = re.compile(r"[^\W_][\w.]*-([a-z]+)")
"""A name made an adjective: "Ardovia-backed"."""

MAY_BE_COUNTRY = frozenset({EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER})
FEWEST_LETTERS = 3
"""Letters of an acronym that is nobody's given names."""
OFTEN = 3
"""Places at which a word stands alone from which it would once be said to be where something is, were it a town."""
WORD = re.compile(r"[^\W\d_]+")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True)
class Found:
    """A name in its sentence before the whole article has been heard on its kind."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    decided: Decided
    role: str | None = None

    @property
    def name(self) -> str:
        """The words, white space folded."""
        return spelled(self.tokens)


def read_names(parsed: Parsed) -> tuple[Mention, ...]:
    """Every name, in the order of the text; none overlap."""
    plain = [found for sentence in parsed.sentences if not is_headline(sentence) for found in _names_of(sentence)]
    kinds = _agreed_kinds(plain)
    words = frozenset(WORD.findall(parsed.document.text))
    kinds |= _with_own_adjective(kinds, words)
    found = [_with_kind(each, kinds) for each in plain]
    taken = {
        token.doc[token.i : token.i + 1].start_char + each.sentence.offset for each in found for token in each.tokens
    }
    families, firsts = _families(kinds, words), frozenset(each.tokens[0].text for each in plain)
    found += [
        again for sentence in parsed.sentences for again in _known_names(sentence, kinds, taken, families, firsts)
    ]
    mentions = sorted((_mention(each) for each in found), key=lambda mention: mention.span.start)
    return tuple(mentions)


def _names_of(sentence: Sentence) -> Iterator[Found]:
    """The names of one sentence that is written in plain capitals."""
    for run in runs(sentence):
        for part in _parts(run):
            for piece in split_behind_post(part):
                yield from _names_of_run(sentence, piece)


def _parts(run: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The run without a page's words in capitals before it: "CLOSE Ada Lund"; a body before somebody's name alone."""
    while len(run) > 1 and run[0].text.isupper() and run[0].lower_ in name_words().page_words:
        run = run[1:]
    if len(run) > 1 and run[0].text == "Charge" and run[0].i > run[0].sent.start and run[0].nbor(-1).lower_ == "in":
        run = run[1:]  # "Special Agent in Charge Ada Lund"
    if _begins_with_body(run):
        yield run[:1]
        run = run[1:]
    yield run


def _names_of_run(sentence: Sentence, run: Sequence[Token]) -> Iterator[Found]:
    words = name_words()
    titled = split_at_office(run)
    if titled and not WORD.search(spelled(titled.name)):
        titled = None
    if titled:
        before = titled.before
        while before and before[0].lower_ in words.office_modifiers:
            before = before[1:]
        if before:
            yield from _names_of_run(sentence, before)
        if _names_a_body(titled.name):
            yield from _names_of_run(sentence, titled.name)
            return
        decided = Decided(EntityKind.PERSON, "after_office", firm=True)
        yield Found(sentence, tuple(titled.name), decided, role_of(sentence, titled.name))
        return
    while len(run) > 1 and (run[0].lower_ in words.courtesy or _describes(run)):
        run = run[1:]
    labels = labels_of_person(run)
    run = _country_before_office(run[labels:])
    held_of = _after_office_of(run)
    if _names_nothing(held_of):
        return
    if labels:
        decided = Decided(EntityKind.PERSON, "after_label", firm=True)
    elif held_of is not run and is_town(spelled(held_of)):
        decided = Decided(EntityKind.PLACE, "after_office_of", firm=True)
    else:
        decided = kind_of(held_of)
    yield _beside_office(sentence, held_of, decided)


def _beside_office(sentence: Sentence, run: Sequence[Token], decided: Decided) -> Found:
    """The name with its office, by which it is a person's though its own words do not tell so."""
    if any(token.text in MARKS for token in run):
        decided = Decided(EntityKind.PERSON, "nickname_within", firm=True)
    role = role_of(sentence, run) if not decided.firm and not run[-1].text.isupper() else None
    if role and (
        decided.kind is EntityKind.OTHER
        or (len(run) > 1 and decided.rule == "recognised" and not any(token.text == "/" for token in run))
    ):
        decided = Decided(EntityKind.PERSON, "beside_office", firm=True)
    return Found(sentence, tuple(run), decided, role)


def _names_nothing(run: Sequence[Token]) -> bool:
    """Whether words with a capital name no one thing: offices, sorts of things, peoples, shouts, labels of parties."""
    words = name_words()
    first = run[0]
    if all(is_office(token.lower_) or token.lower_ in words.office_modifiers | words.inner_words for token in run):
        return True
    if len(run) == 1 and (first.lower_ in words.places | words.generic | words.page_words or len(first) == 1):
        return True
    if not WORD.search(spelled(run)):
        return True
    return is_member(run) or _describes(run) or _is_pair_of_countries(run) or is_people(run) or is_shouted(run)


def _describes(run: Sequence[Token]) -> bool:
    """Whether a run begins with a name made an adjective, which belongs to no name: "U.S.-backed", "Tarsa-based"."""
    match = DESCRIBING.fullmatch(run[0].text)
    return match is not None and match[1] in name_words().after_names


def _is_pair_of_countries(run: Sequence[Token]) -> bool:
    """Whether it stands between two countries: of "Peru-Chile talks" neither is a name of one thing."""
    sides = spelled(run).split("-")
    return len(sides) > 1 and all(any_country_code(side) for side in sides)


def _begins_with_body(run: Sequence[Token]) -> bool:
    """Whether an acronym stands before somebody's full name: "NBC Ada Lund" is no person; "JJ Lund" is one."""
    first, name = run[0], run[1:]
    return (
        len(name) > 1
        and ACRONYM.fullmatch(first.text) is not None
        and len(first) >= FEWEST_LETTERS
        and all(token.ent_type_ == "PERSON" and token.text.istitle() for token in name)
    )


def _names_a_body(name: Sequence[Token]) -> bool:
    """Whether what an office is held of stands behind it: "High Representative European Union for Trade"."""
    joined = any(token.lower_ in {"of", "for", "and"} for token in name)
    return joined and kind_of(name).rule.startswith("head_word")


def _country_before_office(run: Sequence[Token]) -> Sequence[Token]:
    """The country where an office with a capital stands behind it: "the US Ambassador said" names the US."""
    while len(run) > 1 and is_office(run[-1].lower_) and country_code(spelled(run[:-1])):
        run = run[:-1]
    return run


def _after_office_of(run: Sequence[Token]) -> Sequence[Token]:
    """What an office is held of: "Mayor of Bergen" names Bergen."""
    link = next((index for index, token in enumerate(run) if token.lower_ in {"of", "for"}), 0)
    if not link or not is_office(run[link - 1].lower_):
        return run
    rest = run[link + 1 :]
    return (rest[1:] if len(rest) > 1 and rest[0].lower_ == "the" else rest) or run


def _agreed_kinds(found: Sequence[Found]) -> dict[str, Decided]:
    """One kind for each name of the article: firm rules first, then the majority; family names follow full names."""
    votes: dict[str, Counter[tuple[bool, EntityKind, str]]] = defaultdict(Counter)
    for each in found:
        votes[each.name][each.decided.firm, each.decided.kind, each.decided.rule] += 1
    kinds: dict[str, Decided] = {}
    for name, counter in votes.items():
        known = {key: count for key, count in counter.items() if key[0] or key[1] is not EntityKind.OTHER} or dict(
            counter
        )
        firm, kind, rule = max(known, key=lambda key: (key[0], known[key], key[1].value))
        kinds[name] = Decided(kind, rule, firm)
    for name in [name for name, decided in kinds.items() if decided.kind is EntityKind.EVENT and " " in name]:
        last = name.split()[-1]
        if last in kinds and not kinds[last].firm:
            kinds[last] = Decided(EntityKind.EVENT, "last_word_of_event", firm=True)
    people = [name for name, decided in kinds.items() if decided.kind is EntityKind.PERSON and " " in name]
    alone: dict[str, list[Token]] = defaultdict(list)
    for each in found:
        if len(each.tokens) == 1:
            alone[each.name].append(each.tokens[0])
    for name in people:
        family = name.split()[-1]
        if family in kinds and _may_be_family(family, kinds[family], alone[family]):
            kinds[family] = Decided(EntityKind.PERSON, "family_name", firm=True)
    return kinds


def _with_own_adjective(kinds: Mapping[str, Decided], words: Collection[str]) -> dict[str, Decided]:
    """The countries that no list knows, by their adjectives: "Ardovia" in an article that says "Ardovian" too."""
    of_persons = {word for name, decided in kinds.items() if decided.kind is EntityKind.PERSON for word in name.split()}
    found = {}
    for name, decided in kinds.items():
        adjective = f"{name}n" if name.endswith("a") else f"{name}ian"
        open_kind = decided.kind in MAY_BE_COUNTRY and not decided.firm
        if open_kind and adjective in words and of_persons.isdisjoint({name, adjective}):
            found[name] = Decided(EntityKind.COUNTRY, "own_adjective", firm=True)
    return found


def _may_be_family(family: str, decided: Decided, alone: Sequence[Token]) -> bool:
    """Whether a word that stands alone at these places may be the family name of somebody.

    A town's or country's may be where it stands for no place; that of a town which is told of often and never as the
    place where something is.
    """
    if decided.kind is EntityKind.PERSON or not decided.firm:
        return not country_code(family)
    if decided.kind not in {EntityKind.PLACE, EntityKind.COUNTRY} or decided.rule not in {"gazetteer", "country"}:
        return False
    if len(alone) >= OFTEN and not (country_code(family) or capital_of(family) or is_region(family)):
        return not any(token.dep_ == "pobj" and token.head.lower_ in name_words().where for token in alone)
    return not any(token.dep_ == "pobj" or token.dep_ in {"compound", "poss", "conj"} for token in alone)


def _with_kind(found: Found, kinds: dict[str, Decided]) -> Found:
    decided = kinds[found.name]
    role = found.role
    if decided.kind is EntityKind.PERSON and role is None:
        role = role_of(found.sentence, found.tokens)
    return replace(found, decided=decided, role=role if decided.kind is EntityKind.PERSON else None)


def _families(kinds: Mapping[str, Decided], words: Collection[str]) -> dict[str, Decided]:
    """The family names of the article's persons that were found nowhere by themselves and are no words of it."""
    people = [name.split()[-1] for name, decided in kinds.items() if decided.kind is EntityKind.PERSON and " " in name]
    new = {family for family in people if family.isalpha() and family not in kinds and family.lower() not in words}
    return dict.fromkeys(new - {family.upper() for family in new}, Decided(EntityKind.PERSON, "family_name", firm=True))


def _known_names(
    sentence: Sentence,
    kinds: Mapping[str, Decided],
    taken: set[int],
    families: Mapping[str, Decided],
    firsts: Collection[str],
) -> Iterator[Found]:
    """Names found elsewhere in the article, where capitals alone did not show them: headlines, first words.

    A family name that nothing else shows for one is only taken for it as a subject. Only what begins one of the names
    is looked at.
    """
    tokens = list(sentence.tokens)
    longest = 8
    index = 0
    first = tokens[0]
    if first.text in families and first.dep_ in SUBJECTS and first.idx + sentence.offset not in taken:
        yield Found(sentence, (first,), families[first.text])
    while index < len(tokens):
        step = 1
        begins = tokens[index].text in firsts and tokens[index].text[:1].isupper()
        if begins and tokens[index].idx + sentence.offset not in taken:
            for length in range(min(longest, len(tokens) - index), 0, -1):
                piece = tokens[index : index + length]
                if any(token.idx + sentence.offset in taken for token in piece):
                    continue
                name = spelled(piece)
                if name in kinds and not (length == 1 and kinds[name].kind is EntityKind.OTHER):
                    yield Found(sentence, tuple(piece), kinds[name]._replace(rule="named_elsewhere"))
                    step = length
                    break
        index += step


def _mention(found: Found) -> Mention:
    document = found.tokens[0].doc
    span = found.sentence.place(document[found.tokens[0].i : found.tokens[-1].i + 1])
    return Mention(span=span, kind=found.decided.kind, name=found.name, role=found.role, rule=found.decided.rule)
