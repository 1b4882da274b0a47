"""A run of capitals in, where it tells of somebody by party, place or people out: "Westmark Democrat Ada Lund"."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.read.names.gazetteer import country_code, is_region, is_town
from audiatur.read.names.kinds import is_people, kind_of, spelled
from audiatur.read.names.words import is_given_name, name_words
from audiatur.read.tokens import Token

PARTY_AND_STATE = ("R-", "D-", "I-")
"""How American papers write a member's party and state: "R-Ohio" is no name."""
SEATS = frozenset({"house", "senate", "congressional", "parliamentary"})
"""Where members of a party sit, before its name."""
FULL_NAME = 2
"""Words that a full name has at least."""


def labels_of_person(run: Sequence[Token]) -> int:
    """How many words before somebody's full name tell of party, place or people; none where no full name follows."""
    for index in range(len(run) - FULL_NAME - 1, -1, -1):
        name = run[index + 1 :]
        person = all(token.ent_type_ == "PERSON" for token in name)
        if run[index].lower_ in name_words().party_labels and (person or (index and _may_be_person(name))):
            return index + 1
    of_people = len(run) > FULL_NAME and is_people(run[:1]) and is_given_name(run[1].lower_)
    return 1 if of_people and _may_be_person(run[1:]) else 0


def is_member(run: Sequence[Token]) -> bool:
    """Whether somebody is told by party and place alone: "the Westmark Democrat", "House Republicans", "R-Ohio"."""
    if spelled(run).startswith(PARTY_AND_STATE):
        return True
    last, seat = run[-1].lower_.removesuffix("s"), run[:-1]
    if last not in name_words().party_labels or not seat:
        return False
    chamber = all(token.lower_ in SEATS for token in seat)
    return chamber or is_region(spelled(seat)) or is_town(spelled(seat)) or country_code(spelled(seat)) is not None


def _may_be_person(run: Sequence[Token]) -> bool:
    """Whether words are written as somebody's full name, and their own words tell of nothing else."""
    return all(token.text.istitle() for token in run) and not kind_of(run).firm
