"""A seed in, an invented story out: articles of many outlets with planted facts, and what was planted.

Countries, outlets, people and figures are made from the seed. Each fact is told in one of several wordings by the
outlets that carry it; what is planted is known by construction, so what a run recovers can be counted.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

COUNTRIES = ("Ardovia", "Belmark", "Corvenna", "Delmora", "Estavia", "Fenland Republic", "Galdoria", "Hestia Republic")
TOWNS = ("Lindhaven", "Port Ansel", "Merrin", "Tarsa", "Oldbridge", "Kestrel Bay", "Varda", "Norwick")
PEOPLE = ("Runa Aldersen", "Mirek Dolan", "Dana Whitlow", "Joss Perrault", "Imre Solt", "Tessa Quill", "Lene Faber")
OUTLETS = ("Post", "Herald", "Gazette", "Courier", "Ledger", "Tribune", "Observer", "Review", "Dispatch", "Mirror")
PLACES = ("Harbour", "Northern", "Island", "Morning", "Valley", "Border", "Capital", "Eastern", "Coastal", "Hill")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "November")

LEAST_FOR_REPRINT = 3
"""Articles of a story that one more may reprint an article of."""
REPRINTING = "Weekly Digest"


@dataclass(frozen=True)
class Passage:
    """Words of one article that carry a planted fact, and whom they quote; nobody where the article speaks itself."""

    file: str
    words: str
    speaker: str = ""


@dataclass(frozen=True)
class Planted:
    """One planted fact: the passages that tell it and the verdicts that are right for them."""

    about: str
    verdicts: frozenset[str]
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Story:
    """Articles by file name, what was planted in them, and the pairs that are no conflict.

    Attributes:
        articles: The text of each.
        outlets: The outlet of each.
        planted: Facts.
        apart: Passages that look alike and are of two things.
        wrong_sums: Figures that do not compute.
        right_sums: Figures that do.
        reprints: The file of an article, and that of its reprint in another outlet, a word of it changed.
    """

    articles: dict[str, str]
    outlets: dict[str, str]
    planted: tuple[Planted, ...]
    apart: tuple[tuple[Passage, Passage], ...]
    wrong_sums: tuple[Passage, ...]
    right_sums: tuple[Passage, ...]
    reprints: tuple[tuple[str, str], ...] = ()


@dataclass
class Draft:
    """An article in the making."""

    file: str
    paragraphs: list[str] = field(default_factory=list)


def story(seed: int, size: int) -> Story:
    """The story of that seed, told by ``size`` articles (2 to 100), and from three on by one more that is a reprint."""
    dice = random.Random(seed)  # noqa: S311 - a story, not a secret
    country, neighbour = dice.sample(COUNTRIES, 2)
    town, capital = dice.sample(TOWNS, 2)
    minister, rival = dice.sample(PEOPLE, 2)
    names = [f"{place} {outlet}" for place in PLACES for outlet in OUTLETS]
    dice.shuffle(names)
    drafts = [Draft(f"{number:02d}.txt") for number in range(size)]
    outlets = {draft.file: name for draft, name in zip(drafts, names, strict=False)}
    planted: list[Planted] = []
    year = dice.randint(2012, 2023)
    for draft in drafts:
        draft.paragraphs.append(
            dice.choice(
                (
                    f"{country} and {neighbour} have quarrelled over the works in {town} for months.",
                    f"The quarrel between {country} and {neighbour} over {town} has grown louder.",
                )
            )
        )

    def tell(about: str, verdicts: set[str], wordings: list[str], speakers: tuple[str, ...] = ("",)) -> list[Passage]:
        """Give each carrier one wording, in turn, and plant the fact; each wording quotes the speaker of its place."""
        chosen = dice.sample(drafts, min(len(drafts), max(len(wordings), len(drafts) // 5)))
        passages = []
        for number, draft in enumerate(sorted(chosen, key=lambda d: d.file)):
            words = wordings[number % len(wordings)]
            draft.paragraphs.append(f"{words}.")
            passages.append(Passage(draft.file, words, speakers[number % len(speakers)]))
        planted.append(Planted(about, frozenset(verdicts), tuple(passages)))
        return passages

    day, month = dice.randint(2, 27), dice.choice(MONTHS)
    tell(
        "signing",
        {"corroborated", "compatible"},
        [
            f"{country} and {neighbour} signed the {town} agreement on {day} {month} {year}",
            f"The {town} agreement between {country} and {neighbour} was signed on {month} {day}, {year}",
        ],
    )
    dead, more = dice.randint(12, 40), dice.randint(60, 95)
    killed = tell(
        "killed",
        {"conflict"},
        [
            f"The explosion in {town} on {day} {month} {year} killed {dead} people",
            f"{more} people were killed in the explosion in {town} on {day} {month} {year}",
        ],
    )
    hurt = tell(
        "wounded",
        {"corroborated", "compatible", "single_source"},
        [f"The explosion in {town} wounded {more + 30} people", f"{more + 30} people were wounded in {town}"],
    )
    budget = dice.randint(20, 90) * 10
    tell(
        "budget",
        {"corroborated", "compatible"},
        [
            f"{country} spent {budget} million euros on defence in {year}",
            f"In {year}, {country}'s defence spending was €{budget} million",
        ],
    )
    tell(
        "budget of the neighbour",
        {"conflict"},
        [
            f"{neighbour} spent {budget + 300} million euros on defence in {year}",
            f"In {year}, {neighbour}'s defence spending was €{budget + 900} million",
        ],
    )
    jobs = dice.randint(11, 30) * 100
    tell(
        "jobs",
        {"corroborated", "compatible"},
        [
            f"The factory in {town} will employ about {jobs:,} people, {minister} said",
            f"According to {rival}, the factory in {town} will employ {jobs:,} people",
        ],
        (minister, rival),
    )
    base, percent = dice.randint(10, 40) * 10, dice.choice((10, 20, 25, 30, 50))
    result, wrong = base * (100 + percent) // 100, percent + 25
    right = dice.choice(drafts)
    right_words = f"an increase of {percent}%"
    right.paragraphs.append(
        f"The price of the works rose from {base} million euros in {year} to {result} million euros in {year + 1}, "
        f"{right_words}."
    )
    other = dice.choice(drafts)
    wrong_words = f"a rise of {wrong}%"
    other.paragraphs.append(
        f"The port of {capital} handled {base},000 containers in {year} and {result},000 containers in {year + 1}, "
        f"{wrong_words}."
    )
    for draft in drafts:
        head, *rest = draft.paragraphs
        dice.shuffle(rest)
        draft.paragraphs[:] = [head, *rest, f"The government in {capital} has not commented."]
    articles = {draft.file: "\n\n".join(draft.paragraphs) + "\n" for draft in drafts}
    reprints = _reprinted(articles, outlets) if size >= LEAST_FOR_REPRINT else ()
    return Story(
        articles=articles,
        outlets=outlets,
        planted=tuple(planted),
        apart=tuple((k, h) for k in killed for h in hurt),
        wrong_sums=tuple(Passage(file, wrong_words) for file in _carrying(other.file, reprints)),
        right_sums=tuple(Passage(file, right_words) for file in _carrying(right.file, reprints)),
        reprints=reprints,
    )


def _reprinted(articles: dict[str, str], outlets: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Add a reprint of the longest article, as another outlet prints it with one word changed; the two files."""
    file = max(articles, key=lambda name: len(articles[name]))
    reprint = f"{len(articles):02d}.txt"
    articles[reprint] = articles[file].replace("has not commented", "has not responded")
    outlets[reprint] = REPRINTING
    return ((file, reprint),)


def _carrying(file: str, reprints: tuple[tuple[str, str], ...]) -> list[str]:
    """The file and its reprints."""
    return [file, *(reprint for original, reprint in reprints if original == file)]
