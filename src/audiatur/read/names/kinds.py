"""The tokens of one name in, the kind of thing it names and the rule that said so out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Token

from audiatur.model.mention import EntityKind
from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, is_region, is_town
from audiatur.read.names.words import is_office, name_words

ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,7}s?(?:-[A-Z0-9]{1,6})?")
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


class Decided(NamedTuple):
    """A kind, the rule that gave it, and whether the rule is firmer than the parser's own guess."""

    kind: EntityKind
    rule: str
    firm: bool


def kind_of(tokens: Sequence[Token]) -> Decided:
    """What sort of thing these words name, from the words themselves, else from the parser's label."""
    text = spelled(tokens)
    if country_code(text):
        return Decided(EntityKind.COUNTRY, "country", firm=True)
    by_word = _by_head_word(tokens)
    if by_word:
        return by_word
    if len(tokens) > 1 and _is_model(tokens):
        return Decided(EntityKind.PRODUCT, "model_number", firm=True)
    label = _label(tokens)
    if label != "PERSON" or len(tokens) == 1:
        made = _names_a_make(tokens)
        if made:
            return made
    if label == "PERSON" and (len(tokens) > 1 or not (capital_of(text) or is_region(text))):
        return Decided(EntityKind.PERSON, "recognised", firm=False)
    if capital_of(text) or is_region(text) or (is_town(text) and label in {"GPE", "LOC"}):
        return Decided(EntityKind.PLACE, "gazetteer", firm=True)
    if MODEL.fullmatch(text):
        return Decided(EntityKind.PRODUCT, "model_number", firm=False)
    if ACRONYM.fullmatch(text.replace(".", "")) and label not in {"PRODUCT", "FAC", "EVENT", "LAW", "GPE", "LOC"}:
        return Decided(EntityKind.ORGANISATION, "acronym", firm=False)
    if label in OF_LABEL:
        return Decided(OF_LABEL[label], "recognised", firm=False)
    return Decided(EntityKind.OTHER, "capitals", firm=False)


def spelled(tokens: Sequence[Token]) -> str:
    """The tokens as written, white space folded."""
    document = tokens[0].doc
    return " ".join(document[tokens[0].i : tokens[-1].i + 1].text.split())


def _by_head_word(tokens: Sequence[Token]) -> Decided | None:
    """The kind that the head word of a name of several words tells: its last, or the one before "of"."""
    if len(tokens) == 1:
        return None
    words = name_words()
    folded = [token.lower_ for token in tokens]
    small = next((index for index, word in enumerate(folded) if word in {"of", "for", "on"} and index), None)
    heads = [folded[small - 1] if small else folded[-1]]
    if heads[0].isdigit() or tokens[-1].like_num or tokens[-1].is_digit:
        heads.append(folded[-2])
    first_is_place = folded[0] in {"mount", "lake", "cape", "gulf", "port", "camp", "fort"}
    for head in heads:
        singular = head[:-1] if head.endswith("s") else head
        for kind, known in (
            (EntityKind.AGREEMENT, words.agreements),
            (EntityKind.ORGANISATION, words.organisations),
            (EntityKind.FACILITY, words.facilities),
            (EntityKind.EVENT, words.events),
            (EntityKind.PRODUCT, words.products),
            (EntityKind.PLACE, words.places),
        ):
            if head in known or singular in known:
                return Decided(kind, f"head_word_{kind.value}", firm=True)
    if first_is_place:
        kind = EntityKind.FACILITY if folded[0] in {"camp", "fort", "port"} else EntityKind.PLACE
        return Decided(kind, "first_word", firm=True)
    return None


def _names_a_make(tokens: Sequence[Token]) -> Decided | None:
    """A product where its sort follows in small letters: "Falcon surveillance drones"."""
    last = tokens[-1]
    for token in last.doc[last.i + 1 : last.i + 6]:
        if token.is_punct and token.text != "-":
            break
        singular = token.lower_.removesuffix("s")
        if token.lower_ in name_words().products or singular in name_words().products:
            fits = last.head == token or (last.head.i <= token.i and last.dep_ in {"compound", "nmod", "amod"})
            if fits:
                return Decided(EntityKind.PRODUCT, "before_product", firm=True)
        if token.pos_ not in {"NOUN", "ADJ", "PUNCT"}:
            break
    return None


def _is_model(tokens: Sequence[Token]) -> bool:
    return any(MODEL.fullmatch(token.text) for token in tokens[1:]) and not any(
        is_office(token.lower_) for token in tokens
    )


def _label(tokens: Sequence[Token]) -> str:
    """The parser's label for most of these tokens; an empty string where it gives none."""
    labels = Counter(token.ent_type_ for token in tokens if token.ent_type_)
    labels.pop("NORP", None)
    return max(sorted(labels), key=labels.__getitem__) if labels else ""


def is_people(tokens: Sequence[Token]) -> bool:
    """Whether one word only means the people or the language of a country or a group: "Serbian", "Democrats"."""
    token = tokens[0]
    if len(tokens) > 1:
        return False
    if country_code(token.text):
        return False
    return token.ent_type_ == "NORP" or (any_country_code(token.text) is not None and not capital_of(token.text))
