"""A number in, paragraphs of invented news without end out: people, offices, speech, quotations, figures and times.

No two are alike, so that nothing is read at less cost for having been read before.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

BEGINNINGS = ("Al", "Bren", "Cor", "Dov", "Es", "Fal", "Gar", "Hal", "Ist", "Jor", "Kel", "Lor", "Mer", "Nor", "Ost")
MIDDLES = ("a", "e", "i", "o", "u", "an", "er", "il", "om", "und", "ast", "ev")
ENDS = ("dal", "holm", "mark", "ner", "quist", "rand", "sen", "ter", "vik", "wen", "zak", "bury")
GIVEN = ("Ana", "Bo", "Clara", "Dario", "Edda", "Finn", "Greta", "Henk", "Ida", "Jonas", "Kaja", "Luis", "Mona", "Nils")
OFFICES = ("finance minister", "mayor", "spokesman", "chief executive", "union leader", "judge", "director", "governor")
BODIES = ("Harbour Board", "Water Authority", "Transport Ministry", "Farmers' Union", "Rail Company", "City Council")
THINGS = ("bridge", "school", "tunnel", "hospital", "ferry", "power station", "road", "library", "dam", "court house")
MONTHS = ("January", "March", "April", "June", "July", "August", "October", "December")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
FORMS = (
    "{given} {family}, the {office} of {town}, said on {day} that the {thing} would cost ${many} million in {year}.",
    "The {body} of {town} spent {many} million euros on the {thing} in {year}, up {few}% from a year earlier.",
    "“We were told that the {thing} was safe, and it was not,” {family} said. “Nobody asked us for {few} years.”",
    "According to the {town} {body}, {few} of {many} workers left between {month} and {month2}.",
    "{family} denied that {he} had signed the contract, which {given} {family2} of the {body} called “a gift”.",
    "The {office} told reporters in {town} last week that about {many} people had lost their homes since {year}.",
    "At least {few} people were killed and {many} hurt when the {thing} in {town} collapsed on {few} {month} {year}.",
    "{He} added that the {town} {body} ({short}) had not been paid, though the {office} said it was told in {month}.",
    "The {thing} carried {many},{three} passengers in {year}, more than twice as many as in {town}, said the {office}.",
    "“It is too early to say,” said {given} {family2}, who leads the {body}. {He} expects a report in {few} months.",
)
LONGEST = 5
"""Sentences of a paragraph."""


def paragraphs(seed: int) -> Iterator[str]:
    """One paragraph after the other."""
    dice = random.Random(seed)  # noqa: S311 - news, not a secret
    while True:
        yield " ".join(_sentence(dice) for _ in range(dice.randint(1, LONGEST)))


def name(dice: random.Random) -> str:
    """A name for a person or a town."""
    return dice.choice(BEGINNINGS) + dice.choice(MIDDLES) + dice.choice(ENDS)


def _sentence(dice: random.Random) -> str:
    body, pronoun = dice.choice(BODIES), dice.choice(("he", "she"))
    return dice.choice(FORMS).format(
        given=dice.choice(GIVEN),
        family=name(dice),
        family2=name(dice),
        town=name(dice),
        office=dice.choice(OFFICES),
        body=body,
        short="".join(word[0] for word in body.split()),
        thing=dice.choice(THINGS),
        day=dice.choice(DAYS),
        month=dice.choice(MONTHS),
        month2=dice.choice(MONTHS),
        year=dice.randint(2001, 2024),
        few=dice.randint(2, 27),
        many=dice.randint(28, 900),
        three=f"{dice.randint(0, 999):03}",
        he=pronoun,
        He=pronoun.title(),
    )
