"""A text and the place of a figure in, whether it counts those aboard something, and the crew with them, out."""

from __future__ import annotations

import re
from functools import lru_cache

LOOK_BACK = 30
"""Characters before a figure in which its carrier's verb stands."""
ABOARD = re.compile(r"(?:\s+[a-z]+){0,2}(?:\s+and\s+crew(?:[\s-]?members?)?)?\s+(?:aboard|on[\s-]?board)\b")
CARRYING = re.compile(r"\b(?:carrying|carried)\s+(?:[a-z]+\s+){0,2}$")
"""Words beside a count of those aboard."""
OF = re.compile(r"\bof\s+(?:(?:the|its|their|those|all)\s+)*$")
"""What stands before the number of all of whom a part is told."""
WITH_CREW = re.compile(r"\s+passengers?\s+and\s+crew(?:[\s-]?members?|men)?\b")
"""What follows a count of everybody aboard, for which the reader takes the passengers alone."""


@lru_cache(maxsize=20_000)
def counts_aboard(text: str, start: int, end: int) -> bool:
    """Whether the figure at ``text[start:end]`` counts those aboard.

    >>> counts_aboard("a jet with 99 people on board", 11, 13), counts_aboard("99 people on the quay", 0, 2)
    (True, False)
    """
    return ABOARD.match(text, end) is not None or CARRYING.search(text[max(0, start - LOOK_BACK) : start]) is not None


def of_all_aboard(text: str, start: int, end: int) -> bool:
    """Whether the figure is the number aboard of whom some were spared or lost ("six of the 77 people aboard").

    >>> of_all_aboard("six of the 77 people aboard", 11, 13), of_all_aboard("77 people aboard died", 0, 2)
    (True, False)
    """
    return ABOARD.match(text, end) is not None and OF.search(text[max(0, start - LOOK_BACK) : start]) is not None


def everybody_aboard(text: str, start: int, end: int, *, bare: bool) -> bool:
    """Whether the figure counts everybody aboard, be it passengers and crew or a number without a noun.

    >>> everybody_aboard("107 passengers and crew on board", 0, 3, bare=False)
    True
    >>> everybody_aboard("a jet with 81 aboard", 11, 13, bare=True), everybody_aboard("the 81 boats", 4, 6, bare=True)
    (True, False)
    """
    return WITH_CREW.match(text, end) is not None or (bare and counts_aboard(text, start, end))
