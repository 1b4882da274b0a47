"""Body text in, the outlets it quotes from ("told X", "according to X", "X reported") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.acquire.origins.outlets import is_outlet_name, outlet_words
from audiatur.model.document import OriginKind

_TOKEN = r"[A-ZÀ-Þ][\w&’'.-]*(?:/[A-Z][\w&’'.-]*)?"
NAME = rf"{_TOKEN}(?: (?:of|de|la|le|del|der|die|and|&|for) (?=[A-Z])| {_TOKEN}){{0,7}}"
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Cited:
    """A name found in a text, how the text shows it, and the place of the words that do."""

    name: str
    kind: OriginKind
    start: int
    end: int


@dataclass(frozen=True)
class _Pattern:
    """One way to name an outlet; ``sure`` where the words leave no doubt that it is one."""

    words: re.Pattern[str]
    kind: OriginKind
    addressed: bool
    sure: bool = False


@cache
def _patterns() -> tuple[_Pattern, ...]:
    """The ways, compiled once."""
    lists = outlet_words()
    kinds = "|".join(map(re.escape, sorted(lists.outlet_kinds, key=len, reverse=True)))
    programmes = "|".join(lists.programme_words)
    the = r"(?:[Tt]he |(?:[a-z][\w-]{1,20} ){0,3}(?:" + kinds + r") )?"
    name = rf"(?P<name>{NAME})"
    spoken = (
        r"\b(?:[Tt]old|[Tt]ells|[Tt]elling|[Ss]poke (?:to|with)|[Ss]peaking (?:to|with|on)|[Ii]nterview(?:ed)? (?:with|by|to|for|on|in)"
        r"|[Cc]omments? to|[Rr]emarks to|[Ss]tatement to|[Cc]ontacted by|[Aa]sked by|[Qq]uoted by|[Aa]ppear(?:ed|ing) on|[Aa]ired (?:by|on))"
    )
    cited = (
        r"\b(?:[Aa]ccording to (?:(?:a|an|the) (?:[a-z][\w-]{1,20} ){0,3}(?:in|by|from|on) )?|[Cc]iting (?:(?:a|an) (?:[a-z]+ )?report (?:in|by|from) )?"
        r"|(?:[Ff]irst |[Aa]s )?(?:reported|revealed|published|obtained|broadcast) (?:by|in|on) |[Rr]eports? (?:in|by|from) )"
    )
    return (
        _Pattern(
            re.compile(rf"{spoken} {the}(?P<owner>{NAME})['’]s (?:[a-z-]+ ){{0,2}}(?:{programmes}) (?P<name>{NAME})"),
            OriginKind.TOLD,
            True,
            True,
        ),
        _Pattern(
            re.compile(rf"{spoken} {the}{name}(?= in an? (?:[a-z-]+ ){{0,2}}interview\b)"), OriginKind.TOLD, True, True
        ),
        _Pattern(
            re.compile(rf"{spoken} (?:[Tt]he )?(?:[a-z][\w-]{{1,20}} ){{0,3}}(?:{kinds}) {name}"),
            OriginKind.TOLD,
            True,
            True,
        ),
        _Pattern(re.compile(rf"{spoken} (?:[Tt]he )?{name}"), OriginKind.TOLD, True),
        _Pattern(
            re.compile(rf"{cited}(?:[Tt]he )?(?:[a-z][\w-]{{1,20}} ){{0,3}}(?:{kinds}) {name}"),
            OriginKind.CITED,
            False,
            True,
        ),
        _Pattern(re.compile(rf"{cited}(?:[Tt]he )?{name}"), OriginKind.CITED, False),
        _Pattern(
            re.compile(
                rf"(?:\b[Tt]he )?{name}(?: (?:has|have|had))?(?: (?:first|also|earlier|previously))? (?:reported|reports|quoted|quotes|wrote|writes|revealed|noted)\b(?! to\b)"
            ),
            OriginKind.CITED,
            False,
        ),
    )


def cited_in(text: str, start: int, end: int, known: frozenset[str]) -> Iterator[Cited]:
    """Every outlet that a stretch of text draws on.

    Args:
        text: The text of the document.
        start: Where the stretch begins.
        end: Where it ends.
        known: Names that are outlets by other evidence in this document.
    """
    for pattern in _patterns():
        for match in pattern.words.finditer(text, start, end):
            for group in ("owner", "name"):
                if group not in match.re.groupindex or not match[group]:
                    continue
                name = trimmed_name(match[group])
                if name and (
                    pattern.sure
                    or name.lower() in known
                    or is_outlet_name(
                        name,
                        addressed=pattern.addressed,
                        the=text[max(0, match.start(group) - 4) : match.start(group)] == "The ",
                    )
                ):
                    place = match.start(group)
                    yield Cited(name, pattern.kind, match.start(), place + len(name))


def trimmed_name(words: str) -> str:
    """A run of capitalised words without weekdays, months and the next sentence's first word."""
    name = re.split(r"(?<=[a-z]{2})\.(?: |$)|(?<=[A-Z]{2})\.(?: |$)", words)[0]
    parts = POSSESSIVE.sub("", name).rstrip(".,'’ ").split(" ")
    skipped = outlet_words().not_in_names
    while parts and parts[0].lower() in skipped:
        return ""
    kept = []
    for part in parts:
        if part.lower().rstrip(".") in skipped:
            break
        kept.append(part)
        if POSSESSIVE.search(part):
            kept[-1] = POSSESSIVE.sub("", part)
            break
    while kept and kept[-1].lower() in {"of", "de", "la", "and", "&", "for", "the"}:
        kept.pop()
    return " ".join(kept)
