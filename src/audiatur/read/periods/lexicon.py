"""The word list of the calendar in, a frozen record and look-ups in any case of letters out."""

from __future__ import annotations

from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load


class CalendarWords(Record):
    """Names of times as ``words/en/calendar.yaml`` lists them; that file says what each list holds."""

    months: dict[str, int]
    ambiguous_months: frozenset[str]
    given_names: frozenset[str]
    ambiguous_given_names: frozenset[str]
    of_persons: frozenset[str]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    seasons: dict[str, str]
    season_numbers: dict[str, int]
    ambiguous_seasons: frozenset[str]
    units: dict[str, str]
    plurals: dict[str, str]
    short_units: dict[str, str]
    day_parts: dict[str, str]
    ordinals: dict[str, int]
    decades: dict[str, int]
    holidays: dict[str, str]
    sets: dict[str, str]
    before_month: tuple[str, ...]
    before_year: tuple[str, ...]
    recorded: tuple[str, ...]
    before_quarters: frozenset[str]
    quarters_of_other_things: tuple[str, ...]
    words_of_play: tuple[str, ...]
    results: tuple[str, ...]
    no_lengths: tuple[str, ...]
    ahead: frozenset[str]
    certain: frozenset[str]
    perfect: frozenset[str]
    planned: frozenset[str]
    planning: frozenset[str]
    prolonging: frozenset[str]
    founding: frozenset[str]
    beginning: frozenset[str]
    attended: frozenset[str]
    possible: frozenset[str]
    timetabled: frozenset[str]
    perceived: frozenset[str]
    awaited: frozenset[str]
    unforeseen: frozenset[str]
    calling: frozenset[str]
    promising: frozenset[str]
    proposing: frozenset[str]
    done: frozenset[str]
    openers_of_what_is_to_come: frozenset[str]
    present: tuple[str, ...]
    past: tuple[str, ...]
    future: tuple[str, ...]
    sets_against: frozenset[str]
    things_of_a_year: frozenset[str]
    things_of_an_age: tuple[str, ...]
    movable_holidays: dict[str, str]
    disputed_holidays: frozenset[str]
    named_weekdays: tuple[str, ...]
    held_by_weekday: tuple[str, ...]

    def month(self, word: str) -> int:
        """The number of a month, full or short, with or without its point."""
        return self.months[word.strip(".").title()]

    def weekday(self, word: str) -> int:
        """The ISO number of a weekday, full or short."""
        name = word.strip(".").title()
        return self.weekdays.get(name) or self.short_weekdays[name]

    def unit(self, word: str) -> str:
        """The singular name of a unit of time written in any number or short form."""
        name = word.lower().strip(".")
        name = self.short_units.get(name) or self.plurals.get(name, name)
        return name if name in self.units else name.removesuffix("s")

    def ordinal(self, word: str) -> int:
        """The number of an ordinal in words ("twenty-first") or figures ("21st")."""
        name = "-".join(word.lower().split())
        return self.ordinals.get(name) or int("".join(sign for sign in name if sign.isdigit()))


@cache
def calendar_words() -> CalendarWords:
    """The packaged list."""
    words: CalendarWords = load(CalendarWords, "words/en/calendar")
    return words
