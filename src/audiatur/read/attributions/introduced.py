"""Sentences in, Drafts of the unquoted paragraphs that a verb of saying and a colon announce out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiatur.model.document import BlockKind
from audiatur.read.attributions.cues import cue_tokens, is_passive
from audiatur.read.attributions.draft import MARKS, Draft, piece
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.sources import source_tokens, subject_of
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

LONGEST_PARAGRAPH = 1_500
"""Characters of a paragraph that somebody may be given; a longer one is the article's own."""


def read_introduced(sentences: Sequence[Sentence]) -> Iterator[Draft]:
    """A Draft for every paragraph without marks after one that ends "she wrote in a letter:"."""
    for last, following in pairwise(sentences):
        span, block = following.block.span, last.block
        apart = following.block != block and {block.kind, following.block.kind} == {BlockKind.BODY}
        if not apart or not last.text.endswith(":") or span.end - span.start > LONGEST_PARAGRAPH:
            continue
        first = following.tokens[0]
        verb = _verb_of_saying(last)
        head = subject_of(verb) if verb is not None else None
        if verb is None or head is None or first.text in MARKS or not first.text[:1].isupper():
            continue
        source = source_tokens(last, head, verb)
        if source:
            yield Draft(
                sentence=last,
                source=piece(last, source),
                source_head=head,
                cue=piece(last, cue_tokens(last, verb, None)),
                cue_head=verb,
                contents=((span.start, span.end),),
                kind=cue_kind(verb.lemma_.lower()),
                rule="verb_colon",
            )


def _verb_of_saying(sentence: Sentence) -> Token | None:
    """The sentence's main verb, where it says something and has not said it yet."""
    verb = sentence.tokens.root
    told = any(child.dep_ in {"ccomp", "xcomp", "neg"} for child in verb.children)
    speaks = verb.tag_ in FINITE and verb.lemma_.lower() in attribution_words().introducing
    return verb if speaks and not told and not is_passive(verb) else None
