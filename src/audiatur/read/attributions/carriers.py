"""Drafts of a sentence in, Drafts in which whoever passes on another's words stands outside them out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.draft import DOUBLE_MARKS, Draft, piece, subtree
from audiatur.read.attributions.sources import agent_of, source_tokens
from audiatur.read.attributions.words import attribution_words


def with_carriers(drafts: Sequence[Draft]) -> list[Draft]:
    """The Drafts, with "..., the paper reported" around what it closes, and whoever cites a source as its carrier."""
    turned = list(drafts)
    for outer, closing in ((a, b) for a in range(len(turned)) for b in range(len(turned)) if a != b):
        first, last = turned[outer], turned[closing]
        if _closes(first, last):
            end = max(place for _, place in last.contents)
            kept = tuple((start, min(stop, end)) for start, stop in first.contents if start < end)
            turned[outer] = replace(first, contents=kept)
            turned[closing] = replace(last, contents=((first.start, end),))
    return [*turned, *(carrier for draft in drafts for carrier in _citing(draft))]


def _closes(first: Draft, last: Draft) -> bool:
    """Whether a reporting clause ends what was read as another's words: "Lund said it leaks, the paper reported"."""
    if first.source is None or first.cue is None or last.source is None or last.cue is None:
        return False
    start, end = min(first.contents)[0], max(stop for _, stop in last.contents)
    held = any(a <= last.source[0] and last.cue[1] <= b for a, b in first.contents)
    if not held or first.cue[1] > start or start != min(last.contents)[0] or end > last.source[0]:
        return False
    between = [t for t in first.sentence.tokens if first.cue[1] <= t.idx + first.sentence.offset < last.source[0]]
    return sum(token.text in DOUBLE_MARKS for token in between) % len("ab") == 0


def _citing(draft: Draft) -> Iterator[Draft]:
    """Who cites the source of a statement: of "two officials cited by the agency said" the agency."""
    if draft.source_head is None or draft.source is None:
        return
    for verb in draft.source_head.children:
        agent = agent_of(verb) if verb.dep_ == "acl" and verb.tag_ == "VBN" else None
        if agent is None or verb.lemma_.lower() not in attribution_words().quoting:
            continue
        tokens = source_tokens(draft.sentence, agent, verb)
        barred = [child for child in draft.source_head.children if child.i >= verb.i]
        named = subtree(draft.sentence, draft.source_head, barred)
        if tokens and named:
            yield Draft(
                sentence=draft.sentence,
                source=piece(draft.sentence, tokens),
                source_head=agent,
                cue=piece(draft.sentence, [verb]),
                cue_head=verb,
                contents=tuple(sorted({*draft.contents, piece(draft.sentence, named)})),
                kind=CueKind.SAYS,
                rule="cited_by",
            )
