"""The words around a figure in, whether it is for one year, month or day or for several together, out."""

from __future__ import annotations

import re

TIME, YEARS = "for what time", "over several years"
"""The dimension of how long a figure is for, and its value for several years together."""
BEFORE, AFTER = 50, 40
"""Characters around a figure in which its time stands."""
PER = re.compile(
    r"\b(?:per|a|an|each|every) (year|month|week|day|hour)\b|\b(annual|yearly|monthly|weekly|daily)\b",
    re.IGNORECASE,
)
OVER = re.compile(
    r"\b(?:over|in|within|for|during) (?:the )?(?:past |last |next |coming )?[\w-]+ (?:years|months)\b", re.IGNORECASE
)
UNITS = {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}


def time_scope(text: str, start: int, end: int) -> dict[str, str]:
    """For what time the figure ``text[start:end]`` is; empty where nothing tells.

    >>> time_scope("2,850 crowns a month", 0, 12), time_scope("16 percent over four years", 0, 10)
    ({'for what time': 'per month'}, {'for what time': 'over several years'})
    """
    around = text[max(0, start - BEFORE) : end + AFTER]
    told = PER.search(around)
    if told:
        unit = (told[1] or told[2]).casefold()
        return {TIME: "per " + UNITS.get(unit, unit)}
    return {TIME: YEARS} if OVER.search(around) else {}
