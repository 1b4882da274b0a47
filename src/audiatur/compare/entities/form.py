"""A name as written in, the form under which its spellings meet out."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from audiatur.compare.entities.words import entity_words

LETTERS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ø": "o",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "þ": "th",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
    }
)
"""Letters that do not fall apart into a plain one and a mark."""
POSSESSIVE = re.compile(r"(?:'s|s')$")
SIGNS = re.compile(r"[^\w'&]+")
NICKNAME = re.compile(r"(?<=\w)\s+([“\"‘'„])([^“”\"‘’'„]{1,40})[”\"’'“]\s+(?=\w)")
"""What a person is called, in quotation marks within the name: "Ivo ‘The Fox’ Karr"."""
LONGEST_NAME = 200


def plain(name: str) -> str:
    """The name in lower case, without diacritics, full stops and other signs; white space folded.

    >>> plain("Ångström–Łódź  (U.S.)")
    'angstrom lodz us'
    """
    if name.isascii():
        return " ".join(SIGNS.sub(" ", name[:LONGEST_NAME].lower().replace(".", "")).split())
    folded = unicodedata.normalize("NFKD", name[:LONGEST_NAME].casefold().translate(LETTERS))
    kept = "".join(character for character in folded if not unicodedata.combining(character)).replace(".", "")
    return " ".join(SIGNS.sub(" ", kept).split())


@cache
def form(name: str) -> str:
    """The name as it is compared: plain, without article, possessive, forms of address and company forms.

    >>> form("The Orland Post Inc."), form("Prime Minister Ada Lund's"), form("Ministry of Defence")
    ('orland post', 'ada lund', 'ministry of defense')
    >>> form("Ivo ‘The Fox’ Karr")
    'ivo karr'
    """
    bare = _without_possessive(plain(NICKNAME.sub(" ", name)))
    words = [entity_words().spellings.get(word, word) for word in bare.split()]
    words = [word for word in words if word.strip("'")] or words
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    words = _without_titles(words)
    while len(words) > 1 and words[-1] in entity_words().name_tails | entity_words().company_forms:
        words = words[:-1]
    return " ".join(words)


def nickname(name: str) -> str | None:
    """The form of what stands in quotation marks within a name.

    >>> nickname("Ivo ‘The Fox’ Karr"), nickname("Ivo Karr")
    ('fox', None)
    """
    found = NICKNAME.search(name[:LONGEST_NAME])
    return form(found[2]) if found else None


def tail(name: str) -> str:
    """What follows a person's name and tells generations apart, in lower case; empty where nothing does.

    >>> tail("Ivo Karr Jr."), tail("Ivo Karr III"), tail("Ivo Karr")
    ('jr', 'iii', '')
    """
    last = plain(name).rsplit(maxsplit=1)[-1:]
    return last[0] if last and last[0] in entity_words().generations else ""


def _without_possessive(text: str) -> str:
    bare = POSSESSIVE.sub(lambda match: "s" if match[0] == "s'" else "", text)
    return bare.replace("'", "") or text


def _without_titles(words: list[str]) -> list[str]:
    titles = entity_words().titles
    found = True
    while found:
        found = False
        for title in titles:
            parts = title.split()
            if len(words) > len(parts) and words[: len(parts)] == parts:
                words, found = words[len(parts) :], True
    return words


def significant(name: str) -> list[str]:
    """The words of a name that carry it, as written, small words left out."""
    small = entity_words().small_words
    return [word for word in re.findall(r"[^\W_]+", name.replace(".", "")) if word.casefold() not in small]


def is_acronym(name: str) -> bool:
    """Whether a name is written as one: short and all capitals, a plural s or lower-case vowel aside.

    >>> is_acronym("KLM"), is_acronym("U.N."), is_acronym("Orland")
    (True, True, False)
    """
    bare = re.sub(r"[./&-]", "", name)
    return (
        bare.isalnum()
        and 1 < len(bare) <= 10  # noqa: PLR2004 - longer runs of capitals are headlines
        and bare[:-1].isupper()
        and bare[0].isalpha()
        and (bare[-1].isupper() or bare[-1].isdigit() or bare[-1] == "s")
    )
