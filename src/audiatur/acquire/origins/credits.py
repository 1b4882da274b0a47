"""A line in, the outlets it credits the text to ("(Agency)", "first appeared in X", "Source: X") out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.acquire.origins.cited import NAME, Cited, trimmed_name
from audiatur.acquire.origins.outlets import is_agency, is_outlet_name, outlet_words
from audiatur.model.document import OriginKind

_THE = r"(?:[Tt]he )?"
_TEXT = r"(?:article|story|piece|report|interview|essay|column|analysis|post|text|op-ed|commentary|investigation|version of this \w+)"
APPEARED = re.compile(
    rf"\b{_TEXT} (?:was |has been |had been )?(?:first |originally |previously )?(?:appeared|published|republished|reprinted|posted|ran|produced|aired|carried)"
    rf"(?: (?:first|originally))?(?: (?:here|online|courtesy|with permission|under [\w -]{{1,40}}))?(?: (?:in|on|by|at|from|of))+ {_THE}(?P<name>{NAME}|[\w-]+(?:\.[a-z]{{2,10}}){{1,2}})"
)
REPRINTED = re.compile(
    rf"\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced|[Tt]ranslated|[Aa]dapted) (?:from|(?:with|by) (?:the )?(?:kind )?permission (?:of|from)|courtesy of) {_THE}(?P<name>{NAME})"
)
SOURCE_LINE = re.compile(
    rf"(?:Source|SOURCE|Via|VIA|Courtesy|Originally published (?:by|in|on|at)):? {_THE}(?P<name>{NAME}|[\w-]+(?:\.[a-z]{{2,10}}){{1,2}})\.?"
)
INPUTS = re.compile(
    rf"[Ww]ith (?:additional )?(?:inputs?|reporting|material|files|information) (?:from|by) {_THE}(?P<name>{NAME}(?:(?:,| and) {NAME}){{0,3}})"
)
CONTRIBUTED = re.compile(rf"{_THE}(?P<name>{NAME}(?:(?:,| and) {_THE}{NAME}){{0,3}}) contributed (?:[a-z]+ )?to this\b")
COPYRIGHT_AGENCY = re.compile(rf"(?:©|\([Cc]\)|[Cc]opyright)[ ©]*(?:\d{{4}})?,? (?:by )?{_THE}(?P<name>{NAME})")
LONGEST = 400


def credited_in(text: str, start: int, end: int) -> Iterator[Cited]:
    """Every outlet that a line says the text, or work on it, came from.

    Photo credits are none: the caller leaves captions out.
    """
    line = text[start : min(end, start + LONGEST)]
    for pattern, sure in (
        (APPEARED, True),
        (REPRINTED, True),
        (INPUTS, False),
        (CONTRIBUTED, False),
        (COPYRIGHT_AGENCY, False),
    ):
        for match in pattern.finditer(line):
            for name in re.split(r", | and ", match["name"]) if not sure else [match["name"]]:
                trimmed = trimmed_name(name.removeprefix("the ").removeprefix("The ")) or name
                agency_only = pattern is COPYRIGHT_AGENCY
                if is_agency(trimmed) or (not agency_only and (sure or is_outlet_name(trimmed, addressed=True))):
                    yield Cited(trimmed, OriginKind.CREDIT, start + match.start(), start + match.end())
    source = SOURCE_LINE.fullmatch(line.strip(" ()[]"))
    if source and end - start <= LONGEST:
        offset = start + line.index(source[0])
        yield Cited(source["name"].rstrip("."), OriginKind.CREDIT, offset, offset + len(source[0]))


def signed_off(text: str, start: int, end: int) -> Iterator[Cited]:
    """The agencies of a sign-off such as "/Agency/", "(Agency)" or "- AGC"."""
    words = text[start:end].strip(" ()–—-").removeprefix("/").rstrip("/").strip()
    if words and words.lower() not in outlet_words().no_signoffs:
        yield Cited(words, OriginKind.SIGNOFF, start, end)


def referenced(text: str, start: int, end: int) -> Iterator[Cited]:
    """The publisher at the end of a numbered reference: "3.Title of the work — Name"."""
    match = re.search(rf"[–—]\s?(?P<name>{NAME})\.?$", text[max(start, end - LONGEST) : end])
    if match:
        yield Cited(match["name"].rstrip("."), OriginKind.CITED, end - len(match[0].lstrip("–— \xa0")), end)


def datelined(text: str, start: int, end: int) -> Iterator[Cited]:
    """The agency in the brackets of a dateline."""
    match = re.search(r"\(([^()]+)\)", text[start:end])
    if match:
        yield Cited(match[1].strip(), OriginKind.DATELINE, start, end)
