"""Body text in, the outlets it quotes from ("told X", "according to X", "X reported") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.acquire.origins.citation_words import NAME, any_of, citation_words
from audiatur.acquire.origins.outlets import is_outlet_name, outlet_words
from audiatur.model.document import OriginKind

POSSESSIVE = re.compile(r"['’]s?$")
SENTENCE_BREAK = re.compile(r"(?<=[a-z]{2})\.(?: |$)|(?<=[A-Z]{2})\.(?: |$)")
LINKS = frozenset({"of", "de", "la", "le", "del", "der", "die", "and", "&", "for"})


@dataclass(frozen=True)
class Cited:
    """A name found in a text, how the text shows it, and the place of the words that do."""

    name: str
    kind: OriginKind
    start: int
    end: int


@dataclass(frozen=True)
class _Pattern:
    """One way to name an outlet.

    Attributes:
        words: The pattern; its group ``name``, and ``owner`` where there is one, are the outlets.
        kind: How such words show an origin.
        addressed: Whether the outlet is spoken to.
        sure: Whether the words leave no doubt that an outlet is named.
    """

    words: re.Pattern[str]
    kind: OriginKind
    addressed: bool
    sure: bool


@cache
def _patterns() -> tuple[_Pattern, ...]:
    """The ways, compiled once."""
    lists, words = outlet_words(), citation_words()
    kinds = "|".join(map(re.escape, sorted(lists.outlet_kinds, key=len, reverse=True)))
    programmes = "|".join(lists.programme_words)
    described = rf"(?:[Tt]he )?(?:[a-z][\w-]{{1,20}} ){{0,3}}(?:{kinds}) "
    spoken = rf"\b{any_of(words.spoken)} "
    report = r"(?:(?:an?|the) (?:[a-z][\w-]{1,20} ){0,3}(?:in|by|from|on) )?"
    leaned = rf"\b{any_of(words.leaned_on)} {report}"
    name, the = rf"(?P<name>{NAME})", r"(?:[Tt]he )?"
    owner = rf"{the}(?P<owner>{NAME})['’]s (?:[a-z-]+ ){{0,2}}(?:{programmes}) {name}"
    verbs = rf"(?: (?:has|have|had))?(?: (?:first|also|earlier|previously))? {any_of(words.reporting_verbs)}\b(?! to\b)"

    def told(pattern: str, *, sure: bool) -> _Pattern:
        return _Pattern(re.compile(pattern), OriginKind.TOLD, addressed=True, sure=sure)

    def cited(pattern: str, *, sure: bool) -> _Pattern:
        return _Pattern(re.compile(pattern), OriginKind.CITED, addressed=False, sure=sure)

    return (
        told(spoken + owner, sure=True),
        told(spoken + the + name + r"(?= in an? (?:[a-z-]+ ){0,2}interview\b)", sure=True),
        told(spoken + described + name, sure=True),
        told(spoken + the + name, sure=False),
        cited(leaned + described + name, sure=True),
        cited(leaned + the + name, sure=False),
        cited(rf"(?:\b[Tt]he )?\b{name}{verbs}", sure=False),
    )


@dataclass(frozen=True)
class Named:
    """A name that stands where an outlet's would, and whether it is one's by its form or by the words around it."""

    cited: Cited
    outlet: bool

    @property
    def told(self) -> bool:
        """Whether something is said to it."""
        return self.cited.kind is OriginKind.TOLD


def named_in(text: str, start: int, end: int) -> Iterator[Named]:
    """Every name in a stretch of text that is told something, leant on or said to report.

    Args:
        text: The text of the document.
        start: Where the stretch begins.
        end: Where it ends.
    """
    for pattern in _patterns():
        for match in pattern.words.finditer(text, start, end):
            for group in pattern.words.groupindex:
                name, place = trimmed_name(match[group]), match.start(group)
                if name:
                    the = text[max(0, place - 4) : place] == "The "
                    outlet = pattern.sure or is_outlet_name(name, addressed=pattern.addressed, the=the)
                    yield Named(Cited(name, pattern.kind, match.start(), place + len(name)), outlet)


def trimmed_name(words: str) -> str:
    """A run of capitalised words without weekdays, months and the next sentence's first word.

    >>> trimmed_name("Harbour Radio Monday")
    'Harbour Radio'
    """
    skipped = outlet_words().not_in_names
    kept: list[str] = []
    for part in SENTENCE_BREAK.split(words.removeprefix("The "))[0].split(" "):
        if part.lower().rstrip(".,") in skipped:
            break
        kept.append(POSSESSIVE.sub("", part))
        if POSSESSIVE.search(part):
            break
    while kept and kept[-1].lower() in LINKS:
        kept.pop()
    return " ".join(kept).rstrip(".,'’ ")
