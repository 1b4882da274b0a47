"""The tokens of one name in, the kind of thing it names and the rule that said so out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from audiatur.model.mention import EntityKind
from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, is_region, is_town
from audiatur.read.names.roles import is_persons_calling
from audiatur.read.names.words import is_office, name_words
from audiatur.read.tokens import Token

ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,7}s?(?:-[A-Z0-9]{1,6})?")
INITIALS = re.compile(r"(?:[A-Z]\. ?){3,}")
"""A body written letter by letter: "F. B. I."; of a person's initials the family name follows."""
MODEL = re.compile(r"(?:[A-Z]{1,6}-?\d[\w-]*|\d+[A-Z]{1,4})")
"""A type as makers write it: letters with a figure ("TB2", "F-16", "FGM-148F")."""

OF_LABEL = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.FACILITY,
    "PRODUCT": EntityKind.PRODUCT,
    "EVENT": EntityKind.EVENT,
    "LAW": EntityKind.AGREEMENT,
}


LONG_ACRONYM = 4
"""Letters from which a run of capitals that no list knows as a place is a body's, whatever the parser takes it for."""
PLACE_LABELS = frozenset({"GPE", "LOC"})

REACH = 6
"""Words after a name among which the sort of a product is sought."""


class Decided(NamedTuple):
    """A kind, the rule that gave it, and whether the rule is firmer than the parser's own guess."""

    kind: EntityKind
    rule: str
    firm: bool


def kind_of(tokens: Sequence[Token]) -> Decided:
    """What sort of thing these words name, from the words themselves, else from the parser's label."""
    text, label = spelled(tokens), _label(tokens)
    if country_code(text):
        return Decided(EntityKind.COUNTRY, "country", firm=True)
    return (
        _by_whole_name(text)
        or _by_head_word(tokens)
        or _by_model(tokens, label)
        or _by_gazetteer(tokens, text, label)
        or _by_illness(tokens)
        or _by_shares(tokens, label)
        or _by_calling(tokens, text, label)
        or _by_shape(text, label)
        or Decided(OF_LABEL.get(label, EntityKind.OTHER), "recognised" if label in OF_LABEL else "capitals", firm=False)
    )


def _by_model(tokens: Sequence[Token], label: str) -> Decided | None:
    """A product by its model number, or by the sort of thing that follows it in small letters."""
    numbered = any(MODEL.fullmatch(token.text) for token in tokens[1:])
    if numbered and not any(is_office(token.lower_) for token in tokens):
        return Decided(EntityKind.PRODUCT, "model_number", firm=True)
    if (label != "PERSON" or len(tokens) == 1) and _names_a_make(tokens[-1]):
        return Decided(EntityKind.PRODUCT, "before_product", firm=True)
    return None


def _by_illness(tokens: Sequence[Token]) -> Decided | None:
    """An illness, by what is told of illnesses alone: "the Ebola outbreak", "the Zika virus"."""
    last = tokens[-1]
    behind = last.nbor() if last.i + 1 < len(last.doc) else None
    ill = behind is not None and behind.lower_.removesuffix("s") in name_words().of_illness
    return Decided(EntityKind.OTHER, "illness", firm=True) if ill and len(tokens) == 1 else None


def _by_shares(tokens: Sequence[Token], label: str) -> Decided | None:
    """A firm, by what only firms have: "Norlane shares", "Norlane's U.S. subsidiary"; a person may have shares."""
    if len(tokens) > 1 or label not in {"PERSON", "ORG"} or tokens[0].dep_ not in {"compound", "poss"}:
        return None
    last, words = tokens[0], name_words()
    known = words.of_firms if last.dep_ == "poss" else words.of_firms | words.before_firms
    noun = last.head
    firm = noun.i > last.i and noun.pos_ == "NOUN" and noun.lemma_.lower() in known
    return Decided(EntityKind.ORGANISATION, "has_shares", firm=True) if firm else None


def _by_gazetteer(tokens: Sequence[Token], text: str, label: str) -> Decided | None:
    """A capital, a region or a large town, unless the parser sees a person's full name."""
    if label == "PERSON" and len(tokens) > 1:
        return None
    if capital_of(text) or is_region(text) or (label in PLACE_LABELS and is_town(text)):
        return Decided(EntityKind.PLACE, "gazetteer", firm=True)
    return None


def _by_calling(tokens: Sequence[Token], text: str, label: str) -> Decided | None:
    """A person, by what only one person is: "Ruun, an official at the port", whatever the parser takes Ruun for."""
    known = len(tokens) == 1 and label in {"ORG", *PLACE_LABELS} and not text.isupper()
    called = known and is_persons_calling(tokens[0])
    return Decided(EntityKind.PERSON, "beside_office", firm=True) if called else None


def _by_shape(text: str, label: str) -> Decided | None:
    """A model number or an acronym, by its letters."""
    if label == "PERSON":
        return None
    if MODEL.fullmatch(text):
        return Decided(EntityKind.PRODUCT, "model_number", firm=False)
    bodies = {"", "ORG", "WORK_OF_ART"} if len(text) < LONG_ACRONYM else {"", "ORG", "WORK_OF_ART", "GPE", "LOC", "FAC"}
    if label in bodies and ACRONYM.fullmatch(text.replace(".", "")):
        return Decided(EntityKind.ORGANISATION, "acronym", firm=False)
    return None


def spelled(tokens: Sequence[Token]) -> str:
    """The tokens as written, white space folded."""
    document = tokens[0].doc
    return " ".join(document[tokens[0].i : tokens[-1].i + 1].text.split())


def _by_whole_name(text: str) -> Decided | None:
    """A name that is told by itself, whatever the parser takes it for: "Easter", "Norvexit"."""
    words = name_words()
    if text.istitle() and text.isalpha() and text.endswith(words.event_endings):
        return Decided(EntityKind.EVENT, "event_ending", firm=True)
    if INITIALS.fullmatch(text):
        return Decided(EntityKind.ORGANISATION, "initials", firm=True)
    for kind, known in ((EntityKind.EVENT, words.whole_events), (EntityKind.ORGANISATION, words.whole_organisations)):
        if text.casefold() in known:
            return Decided(kind, "known_name", firm=True)
    return None


def _by_head_word(tokens: Sequence[Token]) -> Decided | None:
    """The kind that the head word of a name of several words tells: its last, or the one before "of"."""
    words = name_words()
    folded = [token.lower_ for token in tokens]
    if len(tokens) == 1:
        return None
    small = next((index for index, word in enumerate(folded) if word in {"of", "for", "on"} and index), len(folded))
    head = folded[small - 2] if tokens[small - 1].like_num and small > 1 else folded[small - 1]
    for kind, known in (
        (EntityKind.AGREEMENT, words.agreements),
        (EntityKind.ORGANISATION, words.organisations),
        (EntityKind.FACILITY, words.facilities),
        (EntityKind.EVENT, words.events),
        (EntityKind.PRODUCT, words.products),
        (EntityKind.PLACE, words.places),
    ):
        if head in known or head.removesuffix("s") in known:
            return Decided(kind, f"head_word_{kind.value}", firm=True)
    if folded[0] in words.first_of_facility:
        return Decided(EntityKind.FACILITY, "first_word", firm=True)
    if folded[0] in words.first_of_event:
        return Decided(EntityKind.EVENT, "first_word", firm=True)
    if folded[0] in words.first_of_place:
        return Decided(EntityKind.PLACE, "first_word", firm=True)
    return None


def _names_a_make(last: Token) -> bool:
    """Whether the sort of a product follows in small letters: "Falcon surveillance drones"."""
    products = name_words().products
    for token in last.doc[last.i + 1 : last.i + REACH]:
        if token.pos_ not in {"NOUN", "ADJ"} and token.text != "-":
            return False
        sort = token.lower_ in products or token.lower_.removesuffix("s") in products
        if sort and (last.head == token or (last.head.i <= token.i and last.dep_ in {"compound", "nmod", "amod"})):
            return True
    return False


def _label(tokens: Sequence[Token]) -> str:
    """The parser's label for most of these tokens; an empty string where it gives none."""
    labels = Counter(token.ent_type_ for token in tokens if token.ent_type_)
    labels.pop("NORP", None)
    return max(sorted(labels), key=labels.__getitem__) if labels else ""


def is_people(tokens: Sequence[Token]) -> bool:
    """Whether words only mean the people or the language of a country or a group: "Peruvian", "Lutherans"."""
    text = spelled(tokens)
    if country_code(text):
        return False
    if len(tokens) == 1 and tokens[0].ent_type_ == "NORP":
        return True
    return not capital_of(text) and any(any_country_code(form) for form in (text, text.removesuffix("s")))


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether a word stands in capitals for its weight alone: "we WILL stay"."""
    token = tokens[0]
    return (
        len(tokens) == 1 and token.text.isupper() and token.ent_type_ not in OF_LABEL and token.lower_ in _small(token)
    )


def _small(token: Token) -> set[str]:
    """The words that the same piece of text writes in small letters, and the commonest of the language."""
    stop = {token.lower_} if token.is_stop else set()
    return stop | {other.text for other in token.doc if other.text.islower()}
