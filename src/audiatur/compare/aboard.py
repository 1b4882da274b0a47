"""A text and the place of a figure in, whether it counts those aboard something, and the crew with them, out."""

from __future__ import annotations

import re

LOOK_BACK = 30
"""Characters before a figure in which its carrier's verb stands."""
ABOARD = re.compile(r"(?:\s+[a-z]+){0,2}(?:\s+and\s+crew(?:[\s-]?members?)?)?\s+(?:aboard|on[\s-]?board)\b")
CARRYING = re.compile(r"\b(?:carrying|carried)\s+(?:[a-z]+\s+){0,2}$")
"""Words beside a count of those aboard."""
WITH_CREW = re.compile(r"\s+passengers?\s+and\s+crew(?:[\s-]?members?|men)?\b")
"""What follows a count of everybody aboard, for which the reader takes the passengers alone."""


def counts_aboard(text: str, start: int, end: int) -> bool:
    """Whether the figure at ``text[start:end]`` counts those aboard.

    >>> counts_aboard("a jet with 99 people on board", 11, 13), counts_aboard("99 people on the quay", 0, 2)
    (True, False)
    """
    return ABOARD.match(text, end) is not None or CARRYING.search(text[max(0, start - LOOK_BACK) : start]) is not None


def with_crew(text: str, end: int) -> bool:
    """Whether the figure that ends there counts passengers and crew as one number.

    >>> with_crew("107 passengers and crew on board", 3), with_crew("91 passengers and eight crew members", 2)
    (True, False)
    """
    return WITH_CREW.match(text, end) is not None
