"""A line in, the outlets it credits the text to ("(Agency)", "first appeared in X", "Source: X") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audiatur.acquire.origins.citation_words import NAME, SITE, any_of, citation_words
from audiatur.acquire.origins.cited import Cited, trimmed_name
from audiatur.acquire.origins.outlets import is_agency, is_outlet_name, outlet_words
from audiatur.model.document import OriginKind

LONGEST = 400
OWNED = re.compile(rf"(?:©|\([Cc]\)|[Cc]opyright)[ ©]*(?:\d{{4}})?,? (?:by )?(?:[Tt]he )?(?P<name>{NAME})")
REFERRED = re.compile(rf"[–—]\s?(?P<name>{NAME})\.?$")


class _Patterns:
    """The patterns made of the packaged words, compiled once."""

    def __init__(self) -> None:
        words = citation_words()
        the, name = "(?:[Tt]he )?", rf"(?P<name>{NAME}|{SITE})"
        names = rf"(?P<name>{NAME}(?:(?:,| and) (?:the )?{NAME}){{0,3}})"
        aside = r"(?: (?:here|online|courtesy|with permission|under [\w -]{1,40}))?"
        self.appeared = re.compile(
            rf"\b[Tt]his (?:[\w-]+ ){{0,3}}{any_of(words.pieces)} (?:was |has been |had been )?"
            rf"(?:first |originally |previously )?"
            rf"{any_of(words.appeared)}(?: first| originally)?{aside}(?: (?:in|on|by|at|from|of))+ {the}{name}"
        )
        self.taken_over = re.compile(
            rf"\b{any_of(words.taken_over)} (?:from|(?:with|by) (?:the )?(?:kind )?permission (?:of|from)|courtesy of)"
            rf" {the}{name}"
        )
        self.source = re.compile(rf"{any_of(words.source_labels)}:? {the}{name}\.?")
        self.material = re.compile(rf"\b[Ww]ith (?:additional )?{any_of(words.material)} (?:from|by) {the}{names}")
        self.contributed = re.compile(rf"{the}{names} {any_of(words.contributed)} (?:[a-z]+ )?(?:to|with) this\b")


@cache
def _patterns() -> _Patterns:
    return _Patterns()


def credited_in(text: str, start: int, end: int) -> Iterator[Cited]:
    """Every outlet that a line says the text, or work on it, came from.

    Photo credits are none: the caller leaves captions out.

    Args:
        text: The text of the document.
        start: Where the line begins.
        end: Where it ends.
    """
    patterns = _patterns()
    line = text[start : min(end, start + LONGEST)]
    for pattern in (patterns.appeared, patterns.taken_over):
        for match in pattern.finditer(line):
            yield _credit(trimmed_name(match["name"]), start, match)
    for pattern in (patterns.material, patterns.contributed):
        for match in pattern.finditer(line):
            for name in re.split(r", | and ", match["name"]):
                trimmed = trimmed_name(name.removeprefix("the "))
                if trimmed and is_outlet_name(trimmed, addressed=True):
                    yield _credit(trimmed, start, match)
    for match in OWNED.finditer(line):
        if is_agency(trimmed := trimmed_name(match["name"])):
            yield _credit(trimmed, start, match)
    bare = line.strip(" ()[]")
    if end - start <= LONGEST and (source := patterns.source.fullmatch(bare)):
        yield _credit(source["name"].rstrip("."), start + line.index(bare), source)


def _credit(name: str, offset: int, match: re.Match[str]) -> Cited:
    return Cited(name, OriginKind.CREDIT, offset + match.start(), offset + match.end())


def signed_off(text: str, start: int, end: int) -> Iterator[Cited]:
    """The agency of a sign-off such as "/Agency/", "(Agency)" or "- AGC"."""
    words = text[start:end].strip(" ()–—-").strip("/").strip()
    if words and words.lower() not in outlet_words().no_signoffs:
        yield Cited(words, OriginKind.SIGNOFF, start, end)


def referenced(text: str, start: int, end: int) -> Iterator[Cited]:
    """The publisher at the end of a numbered reference: "3.Title of the work — Name"."""
    offset = max(start, end - LONGEST)
    match = REFERRED.search(text[offset:end])
    if match:
        yield Cited(match["name"].rstrip("."), OriginKind.CITED, offset + match.start("name"), end)


def datelined(text: str, start: int, end: int) -> Iterator[Cited]:
    """The agency in the brackets of a dateline."""
    match = re.search(r"\(([^()]+)\)", text[start:end])
    if match:
        yield Cited(match[1].strip(), OriginKind.DATELINE, start, end)
