"""A later figure of a clause in, the words out that give it with a time of its own: "5% in 2028 and 6% in 2029"."""

from __future__ import annotations

from audiatur.read.parse import Sentence
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

TIMES = frozenset({"DATE"})
TIME_NOUNS = frozenset({"year", "quarter", "month", "week", "day"})
"""What taggers leave out of a time behind a participle: "the following year"."""
MOST_WORDS = 4
"""Words that may stand between a figure and its time, or "and" and the figure."""


def dated_again(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """First and after-last token of a figure that "and" joins to an earlier one, with its own time.

    The time stands behind both figures, "20 tanks in 2028 and 30 in 2029", or before both: "In 2028 it will pay 5
    million and the following year 8 million".

    Args:
        sentence: The sentence.
        start: First token of the later figure.
        end: Its after-last token.
    """
    doc, first = sentence.tokens.doc, sentence.tokens.start
    link = start - 1
    while link > max(first, start - MOST_WORDS) and doc[link].lower_ in WORDS.figure_openers:
        link -= 1
    if _joins(doc[link]) and link > first:
        before = link - 1 if doc[link - 1].text != "," else link - 2
        behind = _time_behind(sentence, end)
        return (link + 1, behind) if behind is not None and doc[before].ent_type_ in TIMES else None
    opened = link
    while link > max(first, start - MOST_WORDS - 1) and not _joins(doc[link]) and not doc[link].is_punct:
        link -= 1
    told = doc[link + 1 : opened + 1]
    timed = any(t.ent_type_ in TIMES for t in told) and all(
        t.ent_type_ in TIMES or t.tag_ == "IN" or t.lower_ in TIME_NOUNS for t in told
    )
    if not (_joins(doc[link]) and timed and any(t.ent_type_ in TIMES for t in doc[first:link])):
        return None
    return link + 1, _behind_nouns(sentence, end)


def _joins(token: Token) -> bool:
    return token.lower_ in {"and", "but"}


def _behind_nouns(sentence: Sentence, end: int) -> int:
    """Behind what a figure counts: "40 tanks"."""
    last = min(end + MOST_WORDS, sentence.tokens.end)
    return next((i for i in range(end, last) if not sentence.tokens.doc[i].tag_.startswith(("NN", "JJ"))), last)


def _time_behind(sentence: Sentence, end: int) -> int | None:
    """Behind the time right after a figure and what it counts: "30 tanks in 2029"."""
    doc, last = sentence.tokens.doc, sentence.tokens.end
    place = end
    while place < min(end + MOST_WORDS, last) and doc[place].ent_type_ not in TIMES and doc[place].tag_ != "IN":
        if not doc[place].tag_.startswith(("NN", "JJ")):
            return None
        place += 1
    begun = place + 1 if place < last and doc[place].tag_ == "IN" else place
    stop = begun
    while stop < last and doc[stop].ent_type_ in TIMES:
        stop += 1
    lasting = any(t.tag_ == "NNS" for t in doc[begun:stop])  # "12 tanks in two days"
    return stop if stop > begun and not lasting else None
