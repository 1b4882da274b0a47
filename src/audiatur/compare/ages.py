"""The words around a figure in, whether it is somebody's age and whose out."""

from __future__ import annotations

import re

from audiatur.countries import is_people

OLDEST = 125
"""Nobody is older."""
REACH = 60
"""Characters on either side in which the name stands."""

NAME = r"[^\W\d_a-z][\w'’.-]*"
BEFORE = re.compile(rf"({NAME})(?:['’]s)?(?:,\s*(?:now |then )?|\s\()$")
"""A name and a comma or a bracket before the figure ("Mara Lind, 47, ...", "Mara Lind (47)")."""
IS = re.compile(rf"(?:({NAME})\s|\b)(?:is|was)\s(?:now\s|only\s|then\s)?$")
"""A name, where one stands there, and "is" or "was" before the figure ("Lind was 47 when ...", "... and is 47 now")."""
AFTER = re.compile(r"\s*(?:,|\)|\.(?:\s|$)|$)")
"""What closes such an age."""
TIME_OF_AGE = re.compile(r"\s(?:now|when|at the time|on (?=[A-Z]))\b")
"""What follows one after "to be"."""
AT_AGE = re.compile(r"\bat (?:the )?age(?: of)?\s*$", re.IGNORECASE)
WHEN = re.compile(r"\s(?:when|at the time|on [A-Z])")
OLD = re.compile(r"(?:[\s-]*years?)?[\s-]*old\b", re.IGNORECASE)
AGED = re.compile(r"\b(?:aged?|ages|turn|turns|turned|turning)(?: (?:\d+|of|and|about))*\s*$", re.IGNORECASE)
WHENCE = r"[^\W\d_a-z][\w.]*-[a-z]+"
"""What tells where somebody is from and who nobody is ("Norland-born")."""
LINKS = r"(?:who|whose|which|that|from|in|at|of|on|near|with|to|is|was|has|had|told|said|and|or|but)\b"
"""Words behind which the next name is somebody else's, or a place's ("a 47-year-old from Port Ansel")."""
PART = rf"(?:{NAME}(?<!\w\w\w\w\.)|[“\"‘'][^“”\"‘’']{{1,30}}[”\"’'])"
"""A part of a name before its last: no word that ends a sentence, but a nickname in quotation marks."""
NAMED = re.compile(
    rf"(?:\s+(?!{LINKS})[a-z][\w'’-]*|,?\s+{WHENCE}(?=[\s,]),?){{0,4}},?\s+((?!{WHENCE})(?:{PART}\s+){{0,3}}{NAME})"
)
"""A name after "47-year-old", at most four common words on."""
QUALITY = re.compile(rf"(?:,?\s+{WHENCE})?,?\s+(?!{LINKS}|when\b|now\b|then\b|at\b|by\b|as\b)[a-z]+")
"""A common noun or its adjective right behind an age."""
LETTERS = re.compile(r"[A-Z]{2,3}|\S*\d\S*")
"""A shortening ("TV"), or a word with a figure in it, that is taken for a name."""
ANOTHER = re.compile(r",?\s+and\s+[^\W\d_a-z]")
"""What makes a name behind a comma one of a list ("her 6-year-old daughter, Lind and Quill")."""


def age_of(text: str, start: int, end: int, value: float | None) -> str | None:
    """The last name of whose age ``text[start:end]`` is, empty where nobody is named; None where it is no age.

    >>> age_of("Mara Lind, 47, of Port Ansel", 11, 13, 47.0)
    'lind'
    >>> age_of("a 58-year-old mother, Mara Lind", 2, 9, 58.0)
    'lind'
    >>> age_of("an 11-year-old girl", 3, 10, 11.0), age_of("47 people died", 0, 2, 47.0)
    ('', None)
    """
    if value is None or value != int(value) or not 0 < value <= OLDEST:
        return None
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    old = OLD.match(after) or re.search(r"old$", text[start:end])
    if old:
        named = NAMED.match(after, old.end() if isinstance(old, re.Match) and old.re is OLD else 0)
        listed = named is not None and "," in named.group() and ANOTHER.match(after, named.end())
        return _last(named.group(1)) if named and not listed and not _names_nobody(named.group(1)) else ""
    if AGED.search(before):
        return ""
    stated = IS.search(before)
    if stated and TIME_OF_AGE.match(after) and text[start:end].strip().isdigit():
        return _last(stated.group(1)) if stated.group(1) else ""
    name = BEFORE.search(before)
    if name and AFTER.match(after) and text[start:end].strip().isdigit():
        return _last(name.group(1))
    return None


def of_another(text: str, end: int) -> bool:
    """Whether an age that ends there is a quality of somebody who is named by a common noun ("an 8-year-old boy").

    >>> of_another("Lund met an 8-year-old boy", 22), of_another("Lund is 8 years old.", 19)
    (True, False)
    """
    old = OLD.match(text, end)
    if old is None and not text[:end].endswith("old"):
        return False
    return QUALITY.match(text, old.end() if old else end) is not None


def told_of_then(text: str, start: int, end: int) -> bool:
    """Whether an age is told of the time of an event, not of now ("vanished at the age of 19", "was 19 when ...").

    >>> told_of_then("She vanished at the age of 19", 27, 29), told_of_then("Mara Lind, 47, of Port Ansel", 11, 13)
    (True, False)
    """
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    return AT_AGE.search(before) is not None or (IS.search(before) is not None and WHEN.match(after) is not None)


def _names_nobody(name: str) -> bool:
    """Whether it is no person's name: "a 24-year-old Peruvian", "a 64-year-old former TV presenter".

    >>> _names_nobody("Peruvian"), _names_nobody("TV"), _names_nobody("Lund"), _names_nobody("A320")
    (True, True, False, True)
    """
    bare = name.rstrip(".,")
    return is_people(bare) or LETTERS.fullmatch(bare) is not None


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold().removesuffix("'s").removesuffix("’s").rstrip(".,")
