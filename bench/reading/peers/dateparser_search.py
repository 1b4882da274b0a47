"""An article in, the dates that dateparser's search finds in it out, each a day: it gives nothing less precise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from article import Article

from peers.peer import Peer, Row, Skill

UNDATED = "2000-01-01"
"""The reference day of an article without one, so that two runs give one answer."""


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """Periods, each with its day; the search gives the words, their places are looked up in order."""
    from dateparser.search import search_dates  # noqa: PLC0415 - an optional package

    base = datetime.fromisoformat((article.published or UNDATED)[:10])
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    offset = 0
    for line in article.text.splitlines(keepends=True):
        after = 0
        for words, day in search_dates(line, languages=["en"], settings=settings) or ():
            start = line.find(words, after)
            if start >= 0:
                after = start + len(words)
                timex = day.date().isoformat()
                yield "periods", {"start": offset + start, "end": offset + after, "kind": "date", "timex": timex}
        offset += len(line)


SKILLS = frozenset({Skill.PERIOD_SPANS, Skill.PERIOD_VALUES})
PEER = Peer("dateparser", "dateparser", SKILLS, read, trouble=(ValueError, OverflowError, TypeError, AttributeError))
