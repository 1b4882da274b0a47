"""Drafts of one sentence in, the same with every clause that "and" or "but" joins to what somebody tells out.

Who stands at the end of a sentence tells all of it: "The pier sank and 12 people died, the board said". A small parser
often gives them the nearest clause alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audiatur.read.attributions.clauses import holds_clause
from audiatur.read.attributions.draft import DOUBLE_MARKS, Draft, Piece, piece, trimmed
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.sources import SUBJECTS
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

JOINING = frozenset({"and", "but", "or", "yet", ";"})
"""What stands between two clauses that somebody tells."""
CLAUSES = frozenset({"verb_clause", "verb_parenthesis"})
"""Rules for what is told in a clause of its own."""
LONGEST_END = 12
"""Words of when, where and in what somebody says it, behind the verb at the end of a sentence."""


def with_joined_clauses(drafts: Sequence[Draft]) -> list[Draft]:
    """The Drafts of one sentence, each with the clauses joined to what it tells."""
    cues = [draft.cue for draft in drafts if draft.cue is not None and draft.source is not None]
    return [_before_teller(draft, cues) if draft.rule in CLAUSES else draft for draft in drafts]


def _before_teller(draft: Draft, cues: Sequence[Piece]) -> Draft:
    """For "The pier sank and 12 people died, the board said": both clauses, where the parse gives one."""
    if draft.source is None or draft.cue is None or not _ends_sentence(draft.sentence, draft.source, draft.cue):
        return draft
    edge = min(draft.source[0], draft.cue[0])
    start, end = min(draft.contents)[0], max(stop for _, stop in draft.contents)
    if end > edge:
        return draft
    sentence = draft.sentence
    before, told, after = _parts(sentence, start, end, edge)
    if not after or after[-1].text != ",":
        after = []
    joined_before = _joins(before[-2:], told[:1]) and holds_clause(before)
    torn = bool(after) and not after[0].is_punct and not _joins((), after[:1])  # cut off within its last phrase
    joined_after = torn or (_joins(told[-1:], after[:2]) and holds_clause(after))
    barred = any(cue != draft.cue and (cue[0] < start or end < cue[0] < edge) for cue in cues)
    if barred or not (joined_before or joined_after):
        return draft
    kept = trimmed([*(before if joined_before else []), *told, *(after if joined_after else [])])
    if any(token.text in DOUBLE_MARKS for token in kept):
        return draft
    return replace(draft, contents=(piece(sentence, kept),))


def _ends_sentence(sentence: Sentence, source: Piece, cue: Piece) -> bool:
    """Whether nothing but when and where it was said follows the verb and who says it."""
    last = max(source[1], cue[1])
    behind = [t for t in sentence.tokens if t.idx + sentence.offset >= last and not t.is_punct]
    return len(behind) <= LONGEST_END and not any(t.dep_ in SUBJECTS or t.tag_ in FINITE for t in behind)


def _parts(sentence: Sentence, start: int, end: int, edge: int) -> tuple[list[Token], list[Token], list[Token]]:
    """The tokens before what is told, of it, and from there to who tells it."""
    parts: tuple[list[Token], list[Token], list[Token]] = [], [], []
    for token in sentence.tokens:
        place = token.idx + sentence.offset
        if place < edge and not token.is_space:
            parts[(place >= start) + (place >= end)].append(token)
    return parts


def _joins(last: Sequence[Token], first: Sequence[Token]) -> bool:
    """Whether a word that joins clauses ends the one or begins the other."""
    return any(token.lower_ in JOINING for token in (*last, *first))
