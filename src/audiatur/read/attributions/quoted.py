"""Drafts and quotations of a document in, Drafts whose contents hold the quotations whole out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.draft import Draft, Piece, piece
from audiatur.read.attributions.quotations import FEWEST_WORDS, Quotation, words_in
from audiatur.read.attributions.sources import source_tokens, subject_of
from audiatur.read.attributions.verbs import cue_tokens
from audiatur.read.attributions.words import cue_kind, speaks
from audiatur.read.parse import Parsed, Sentence

UNPAIRED_CLOSING = re.compile(r"[,.!?]?[”»]")
"""A closing mark that no opening one belongs to still ends what is quoted."""

BESIDE = 3
"""Characters that may stand between a quotation and words that touch it: a comma, a mark, a blank."""


def join_quotations(parsed: Parsed, drafts: Sequence[Draft], quoted: Sequence[Quotation]) -> list[Draft]:
    """Every Draft with its quotations whole, and Drafts for quotations that no rule had reached."""
    text = parsed.document.text
    joined = [_with_whole_quotations(draft, quoted, text) for draft in drafts]
    joined = [draft for draft in joined if draft.contents]
    waiting: list[int] = []
    for index, quotation in enumerate(quoted):
        if words_in(text, quotation.start, quotation.end) < FEWEST_WORDS or _covered(quotation, joined):
            continue
        if (
            index + 1 < len(quoted)
            and _goes_on(text, quotation, quoted[index + 1])
            and not _spoken_before(joined, quoted, index)
        ):
            waiting.append(index)
            continue
        previous = quoted[index - 1] if index else None
        following = quoted[index + 1] if index + 1 < len(quoted) else None
        _place(parsed, joined, quotation, previous, following)
    for index in reversed(waiting):
        _give_to_next(parsed, joined, quoted[index], quoted[index + 1])
    return joined


def _goes_on(text: str, quotation: Quotation, following: Quotation) -> bool:
    """Whether a quotation without a closing mark goes on in the next paragraph."""
    return not quotation.closes and not text[quotation.end : following.start].strip()


def _spoken_before(drafts: Sequence[Draft], quoted: Sequence[Quotation], index: int) -> bool:
    """Whether a quotation itself goes on from one whose speaker is known."""
    return index > 0 and not quoted[index - 1].closes and _owner(drafts, quoted[index - 1]) is not None


def _give_to_next(parsed: Parsed, drafts: list[Draft], quotation: Quotation, following: Quotation) -> None:
    """Gives the paragraphs of a long quotation to the speaker who is named at its end."""
    owner = _owner(drafts, following)
    if owner is None:
        _place(parsed, drafts, quotation, None, None)
        return
    contents = _apart([(quotation.start, quotation.end), *drafts[owner].contents])
    drafts[owner] = replace(drafts[owner], contents=contents)


def _with_whole_quotations(draft: Draft, quoted: Sequence[Quotation], text: str) -> Draft:
    """The Draft with each piece stretched over a quotation it shares, or cut to the one its cue stands in."""
    anchor = draft.cue or draft.source
    home = next((q for q in quoted if anchor and q.start <= anchor[0] and anchor[1] <= q.end), None)
    pieces: list[Piece] = []
    for start, end in draft.contents:
        if home is not None:
            start, end = max(start, home.start + home.opens), min(end, home.end - home.closes)
        else:
            for quotation in quoted:
                inside = quotation.start < end and start < quotation.end
                touches = quotation.end == start or quotation.start - BESIDE <= end <= quotation.start
                crossed = any(
                    part and quotation.start < part[1] and part[0] < quotation.end for part in (draft.source, draft.cue)
                )
                if inside and not crossed:
                    start, end = min(start, quotation.start), max(end, quotation.end)
                elif (
                    touches
                    and not crossed
                    and quotation.start >= end
                    and text[end : quotation.start].strip(" ") in {"", ":"}
                    and words_in(text, quotation.start, quotation.end) >= FEWEST_WORDS
                ):
                    end = quotation.end
            closing = UNPAIRED_CLOSING.match(text, end)
            if closing and not any(q.start <= closing.end() - 1 < q.end for q in quoted):
                end = closing.end()
        if start < end and text[start:end].strip():
            pieces.append((start, end))
    return replace(draft, contents=_apart(pieces))


def _apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces in order, those that overlap made one."""
    merged: list[Piece] = []
    for start, end in sorted(pieces):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _covered(quotation: Quotation, drafts: Sequence[Draft]) -> bool:
    """Whether the content of a Draft from outside the quotation already holds some of it."""
    return any(
        start < quotation.end and quotation.start < end
        for draft in drafts
        if not _stands_in(draft, quotation)
        for start, end in draft.contents
    )


def _stands_in(draft: Draft, quotation: Quotation) -> bool:
    """Whether a Draft is itself a part of what is quoted."""
    anchor = draft.cue or draft.source
    return anchor is not None and quotation.start <= anchor[0] < quotation.end


def _place(
    parsed: Parsed, drafts: list[Draft], quotation: Quotation, previous: Quotation | None, following: Quotation | None
) -> None:
    """Gives a quotation to the statement it continues, or to a reporting verb beside it, or to nobody."""
    text = parsed.document.text
    before = text[previous.end if previous else 0 : quotation.start]
    if previous and not previous.closes and not before.strip():
        owner = _owner(drafts, previous)
        if owner is not None:
            drafts[owner] = replace(
                drafts[owner], contents=_apart([*drafts[owner].contents, (quotation.start, quotation.end)])
            )
            return
    sentence = _sentence_at(parsed, quotation.start)
    if sentence is None:
        return
    if not _is_statement(text, quotation):
        return
    beside = _verb_beside(parsed, quotation, previous, following)
    if beside:
        drafts.append(_draft_of(*beside, quotation))
        return
    if previous and _same_block(parsed, previous.start, quotation.start):
        owner = _owner(drafts, previous)
        if owner is not None and _continues(text[previous.end : quotation.start], drafts[owner], text):
            drafts[owner] = replace(
                drafts[owner], contents=_apart([*drafts[owner].contents, (quotation.start, quotation.end)])
            )
            return
    drafts.append(
        Draft(sentence, None, None, None, None, ((quotation.start, quotation.end),), CueKind.SAYS, "bare_quotation")
    )


def _continues(between: str, owner: Draft, text: str) -> bool:
    """Whether only the attribution of one quotation, and no other sentence, lies between it and the next."""
    del owner, text
    return (
        between.count(". ") + between.count("? ") + between.count("! ") <= 1
        and words_in(between, 0, len(between)) <= 60
    )


def _is_statement(text: str, quotation: Quotation) -> bool:
    """Whether quoted words are more than a term: they begin with a capital or end with a sign, or are long."""
    inner = text[quotation.start : quotation.end].strip("\"“”„‟«»'‘’` ")
    return bool(inner) and (
        inner[-1] in ".,!?…"
        or (inner[0].isupper() and words_in(inner, 0, len(inner)) > 4)
        or words_in(inner, 0, len(inner)) > 10
    )


def _owner(drafts: Sequence[Draft], quotation: Quotation) -> int | None:
    """The outermost Draft whose content ends with the quotation."""
    best: int | None = None
    for index, draft in enumerate(drafts):
        if any(start < quotation.end and quotation.start < end for start, end in draft.contents):
            if not _stands_in(draft, quotation) and (best is None or draft.start < drafts[best].start):
                best = index
    return best


def _sentence_at(parsed: Parsed, place: int) -> Sentence | None:
    return next((s for s in parsed.sentences if s.span.start <= place < s.span.end), None)


def _same_block(parsed: Parsed, left: int, right: int) -> bool:
    return any(
        s.block.span.start <= left and right < s.block.span.end
        for s in parsed.sentences
        if s.span.start <= right < s.span.end
    )


def _verb_beside(
    parsed: Parsed, quotation: Quotation, previous: Quotation | None, following: Quotation | None
) -> tuple[Sentence, Token] | None:
    """The reporting verb nearest to a quotation in the words right after it, else right before it."""
    block = next((s.block.span for s in parsed.sentences if s.span.start <= quotation.start < s.span.end), None)
    if block is None:
        return None
    right = min(block.end, following.start if following else block.end)
    left = max(block.start, previous.end if previous else block.start)
    after = [(s, t) for s, t in _tokens_between(parsed, quotation.end, right)]
    stop = next((i for i, (_, t) in enumerate(after) if t.text in {".", "?", "!"}), len(after))
    for sentence, token in after[:stop][:12]:
        if token.pos_ == "VERB" and speaks(token.lemma_.lower()) and token.tag_ not in {"VB"}:
            return sentence, token
    before = [(s, t) for s, t in _tokens_between(parsed, left, quotation.start)]
    start = max((i + 1 for i, (_, t) in enumerate(before) if t.text in {".", "?", "!"}), default=0)
    for sentence, token in reversed(before[start:][-14:]):
        if token.pos_ == "VERB" and speaks(token.lemma_.lower()):
            return sentence, token
    return None


def _tokens_between(parsed: Parsed, start: int, end: int) -> list[tuple[Sentence, Token]]:
    return [
        (sentence, token)
        for sentence in parsed.sentences
        if sentence.span.end > start and sentence.span.start < end
        for token in sentence.tokens
        if start <= token.idx + sentence.offset < end
    ]


def _draft_of(sentence: Sentence, verb: Token, quotation: Quotation) -> Draft:
    """A Draft that gives the quotation to the verb and its subject."""
    head = subject_of(verb)
    if head is None:  # inverted, and parsed as an object: "said the mayor"
        head = next(
            (
                child
                for child in verb.children
                if child.dep_ in {"dobj", "attr", "oprd", "npadvmod"} and child.i > verb.i
            ),
            None,
        )
    source = source_tokens(sentence, head, verb) if head is not None else []
    inside = [t for t in source if not quotation.start <= t.idx + sentence.offset < quotation.end]
    if len(inside) != len(source):
        source, head = [], None
    cue = cue_tokens(sentence, verb, None)
    return Draft(
        sentence=sentence,
        source=piece(sentence, source) if source else None,
        source_head=head,
        cue=piece(sentence, cue),
        cue_head=verb,
        contents=((quotation.start, quotation.end),),
        kind=cue_kind(verb.lemma_.lower()),
        rule="verb_beside_quotation",
    )
