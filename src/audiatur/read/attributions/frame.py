"""What a frame of reporting verbs gives: the rule that saw it, the tokens of what is reported, the link."""

from __future__ import annotations

from typing import NamedTuple

from audiatur.read.attributions.cues import is_passive
from audiatur.read.attributions.draft import subtree
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token


class Complement(NamedTuple):
    """What a verb reports.

    Attributes:
        rule: The frame that saw it.
        parts: The tokens of each piece of the content.
        link: The preposition or colon that belongs to the cue, or None.
        passive: Whether the frame itself is one of the passive, be the verb parsed as such or not.
    """

    rule: str
    parts: list[list[Token]]
    link: Token | None = None
    passive: bool = False


def subject_if_passive(sentence: Sentence, verb: Token) -> list[list[Token]]:
    """The subject of "is believed to be": a part of what is believed; of "was told" it is who hears."""
    if not is_passive(verb) or verb.lemma_.lower() in attribution_words().hearers:
        return []
    return [subtree(sentence, child) for child in verb.children if child.dep_ == "nsubjpass" and child.lower_ != "it"]
