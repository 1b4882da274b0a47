"""A quotation or a post that stands alone in, the name that signs it after a dash or on the next line out."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from audiatur.posts import SIGNATURE
from audiatur.read.attributions.draft import trimmed
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.quotations import Quotation
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.tokens import Token

SIGNED = re.compile(r"[ \t]*(?:[-–—]{1,2}[ \t]*|\s*\n\s*(?:[-–—]{1,2}[ \t]*)?)(?P<name>[A-Z][^\n]{2,80})(?=\n|$)")
"""A dash or a new line, and the rest of that line."""

POSTED = re.compile(rf"\s*{SIGNATURE.pattern}")
"""The signature of a post, behind its words or in a paragraph of its own."""

LONGEST_SIGNATURE = 10
"""Words of a name with its office."""


class Signature(NamedTuple):
    """Who signs a quotation: the words, the sentence that they stand in, and the end of the name."""

    sentence: Sentence
    tokens: list[Token]
    head: Token


def signature(parsed: Parsed, quotation: Quotation) -> Signature | None:
    """The name and office after a quotation that fills its paragraph, or None."""
    text = parsed.document.text
    posted = POSTED.match(text, quotation.end)
    match = posted or SIGNED.match(text, quotation.end)
    if match is None:
        return None
    start, end = match.span("name")
    sentence = next((each for each in parsed.sentences if each.span.start <= start < each.span.end), None)
    if sentence is None or not quotation.closes:
        return None
    held = [t for t in sentence.tokens if start <= t.idx + sentence.offset < end]
    tokens = list(trimmed(held))
    if posted and tokens:
        return Signature(sentence, tokens, tokens[-1])
    ends = end >= sentence.span.end and match["name"].rstrip()[-1] not in ".:?!"
    run = list(takewhile(lambda token: token.pos_ == "PROPN", tokens))
    dashed = "\n" not in text[quotation.end : start]
    named = len(run) > 1 and (dashed or any(token.ent_type_ == "PERSON" for token in run))
    verbless = not any(t.tag_ in FINITE | {"MD"} for t in tokens)
    short = len(tokens) <= LONGEST_SIGNATURE
    return Signature(sentence, tokens, run[-1]) if ends and named and verbless and short else None
