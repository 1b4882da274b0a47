"""Drafts and quotations of a document in, Drafts whose contents hold the quotations whole out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from audiatur.model.attribution import CueKind
from audiatur.model.span import Span
from audiatur.read.attributions.candidates import NEUTER, PLURAL
from audiatur.read.attributions.cues import cue_tokens
from audiatur.read.attributions.draft import Draft, Piece, piece, subtree, trimmed
from audiatur.read.attributions.quotations import FEWEST_WORDS, Quotation, words_in
from audiatur.read.attributions.signatures import signature
from audiatur.read.attributions.sources import source_tokens, subject_of
from audiatur.read.attributions.voices import is_mute
from audiatur.read.attributions.words import attribution_words, cue_kind, speaks
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.tokens import Token

UNPAIRED_CLOSING = re.compile(r"[,.!?]?[”»]")
"""A closing mark that no opening one belongs to still ends what is quoted."""

STOPS = frozenset({".", "?", "!"})
AFTER, BEFORE = 12, 14
"""Words after and before a quotation among which its reporting verb is sought."""
AFTER_COMMA = 40
"""Words after a quotation that ends with a comma: behind it stands who said it, and what they are."""
COMMA_INSIDE = re.compile(r",[\"”’'»]+$")

LONGEST_BREAK = 60
"""Words between two quotations of one speaker: the attribution of the first, and nothing more."""

SHORT_SENTENCE, LONG_PHRASE = 5, 10
"""Words from which quoted words are a statement: with a capital at the start, and in any case."""


def join_quotations(parsed: Parsed, drafts: Sequence[Draft], quoted: Sequence[Quotation]) -> list[Draft]:
    """Every Draft with its quotations whole, and Drafts for quotations that no rule had reached."""
    text = parsed.document.text
    whole = [replace(draft, contents=_whole(draft, quoted, text)) for draft in drafts]
    joined = [draft for draft in whole if draft.contents]
    words = Words(parsed)
    waiting: list[int] = []
    for index, quotation in enumerate(quoted):
        if words_in(text, quotation.start, quotation.end) < FEWEST_WORDS or _covered(quotation, joined):
            continue
        owner = _owner(joined, quoted[index - 1]) if index and _goes_on(text, quoted[index - 1], quotation) else None
        if owner is not None:
            joined[owner] = _with_piece(joined[owner], quotation)
        elif index + 1 < len(quoted) and _goes_on(text, quotation, quoted[index + 1]):
            waiting.append(index)
        else:
            _place(parsed, words, joined, quoted, index)
    for index in reversed(waiting):
        owner = _owner(joined, quoted[index + 1])
        if owner is None:
            _place(parsed, words, joined, quoted, index)
        else:
            joined[owner] = _with_piece(joined[owner], quoted[index])
    return joined


def _whole(draft: Draft, quoted: Sequence[Quotation], text: str) -> tuple[Piece, ...]:
    """The Draft's pieces, stretched over quotations that they share, or cut to the one the cue stands in."""
    home = next((quotation for quotation in quoted if _stands_in(draft, quotation)), None)
    if home is None:
        return _apart([_stretched(draft, place, quoted, text) for place in draft.contents])
    left, right = home.start + home.opens, home.end - home.closes
    cut = [(max(start, left), min(end, right)) for start, end in draft.contents]
    return _apart([(start, end) for start, end in cut if text[start:end].strip()])


def _stretched(draft: Draft, place: Piece, quoted: Sequence[Quotation], text: str) -> Piece:
    """A piece with every quotation that begins or ends in it, or follows it at once."""
    start, end = place
    parts = [part for part in (draft.source, draft.cue) if part]
    for quotation in quoted:
        if any(quotation.start < part[1] and part[0] < quotation.end for part in parts):
            continue
        follows = end <= quotation.start <= end + len(": ") and text[end : quotation.start].strip(" ") in {"", ":"}
        if quotation.start < end and start < quotation.end:
            start, end = min(start, quotation.start), max(end, quotation.end)
        elif follows and words_in(text, quotation.start, quotation.end) >= FEWEST_WORDS:
            end = quotation.end
    closing = UNPAIRED_CLOSING.match(text, end)
    if closing and not any(quotation.start < closing.end() <= quotation.end for quotation in quoted):
        end = closing.end()
    return start, end


def _apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces in order, those that overlap made one."""
    merged: list[Piece] = []
    for start, end in sorted(pieces):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _with_piece(draft: Draft, quotation: Quotation) -> Draft:
    return replace(draft, contents=_apart([*draft.contents, (quotation.start, quotation.end)]))


def _stands_in(draft: Draft, quotation: Quotation) -> bool:
    """Whether a Draft is itself a part of what is quoted."""
    anchor = draft.cue or draft.source
    return anchor is not None and quotation.start <= anchor[0] and anchor[1] <= quotation.end


def _holds(draft: Draft, quotation: Quotation) -> bool:
    """Whether the content of a Draft from outside a quotation holds some of it."""
    shared = any(start < quotation.end and quotation.start < end for start, end in draft.contents)
    return shared and not _stands_in(draft, quotation)


def _covered(quotation: Quotation, drafts: Sequence[Draft]) -> bool:
    """Whether somebody is already known to say the quotation."""
    return any(_holds(draft, quotation) for draft in drafts)


def _owner(drafts: Sequence[Draft], quotation: Quotation) -> int | None:
    """The outermost Draft whose content holds the quotation."""
    holding = [(draft.start, index) for index, draft in enumerate(drafts) if _holds(draft, quotation)]
    return min(holding)[1] if holding else None


def _goes_on(text: str, quotation: Quotation, following: Quotation) -> bool:
    """Whether a quotation without a closing mark goes on in the next paragraph."""
    return not quotation.closes and not text[quotation.end : following.start].strip()


def _place(parsed: Parsed, words: Words, drafts: list[Draft], quoted: Sequence[Quotation], index: int) -> None:
    """Gives a quotation to the statement it continues, or to a reporting verb beside it, or to nobody."""
    text, quotation = parsed.document.text, quoted[index]
    previous = quoted[index - 1] if index else None
    owner = _owner(drafts, previous) if previous else None
    if previous and owner is not None and _goes_on(text, previous, quotation):
        drafts[owner] = _with_piece(drafts[owner], quotation)
        return
    sentence = next((s for s in parsed.sentences if s.span.start <= quotation.start < s.span.end), None)
    if sentence is None or _joined_to_clause(drafts, sentence, quotation):
        return
    if not _is_statement(text[quotation.start : quotation.end]):
        return
    beside = _verb_beside(words, quoted, index, _reach(parsed, sentence, quotation))
    if beside:
        known = next((number for number, draft in enumerate(drafts) if draft.cue_head == beside[1]), None)
        if known is None:
            drafts.append(_draft_of(*beside, quotation))
        else:
            drafts[known] = _with_piece(drafts[known], quotation)
        return
    block = sentence.block.span
    if (
        previous
        and owner is not None
        and block.start <= previous.start
        and _continues(text[previous.end : quotation.start])
    ):
        drafts[owner] = _with_piece(drafts[owner], quotation)
        return
    place, signed = (quotation.start, quotation.end), signature(parsed, quotation)
    if signed and quotation.start == block.start:
        source = piece(signed.sentence, signed.tokens)
        drafts.append(
            Draft(signed.sentence, source, signed.head, None, None, (place,), CueKind.SAYS, "signed_quotation")
        )
        return
    drafts.append(Draft(sentence, None, None, None, None, (place,), CueKind.SAYS, "bare_quotation"))


def _joined_to_clause(drafts: list[Draft], sentence: Sentence, quotation: Quotation) -> bool:
    """Gives a statement the clause joined to it that quotes on: 'She said it is late, and it "may be too late"'."""
    for number, draft in enumerate(drafts):
        if draft.cue_head is None or draft.sentence is not sentence:
            continue
        for clause in draft.cue_head.children:
            subject = next((child for child in clause.children if child.dep_ == "nsubj"), None)
            if clause.dep_ != "conj" or subject is None or subject.lower_ not in NEUTER | PLURAL:
                continue
            start, end = piece(sentence, trimmed(subtree(sentence, clause)))
            if start <= quotation.start < end:
                drafts[number] = replace(draft, contents=_apart([*draft.contents, (start, max(end, quotation.end))]))
                return True
    return False


def _reach(parsed: Parsed, sentence: Sentence, quotation: Quotation) -> Span:
    """Where the verb of a quotation is sought: its paragraph, and lines that belong to it.

    The sentence before it belongs there that ends with a colon, and the line after it that opens in lower case.
    """
    block = sentence.block.span
    after = next((each for each in parsed.sentences if each.span.start >= quotation.end), None)
    if after is not None and after.span.start >= block.end and after.text[0].islower():
        block = replace(block, end=after.span.end)
    before = next((each for each in reversed(parsed.sentences) if each.span.end <= quotation.start), None)
    if quotation.start != block.start or before is None or not before.text.endswith(":"):
        return block
    return replace(block, start=before.span.start)


def _continues(between: str) -> bool:
    """Whether only the attribution of one quotation, and no other sentence, lies between it and the next."""
    return len(re.findall(r"[.?!]\s", between)) <= 1 and words_in(between, 0, len(between)) <= LONGEST_BREAK


def _is_statement(words: str) -> bool:
    """Whether quoted words are more than a term: they end with a sign, begin with a capital, or are many."""
    inner = words.strip("\"“”„‟«»'‘’` ")
    count = words_in(inner, 0, len(inner))
    return bool(inner) and (
        inner[-1] in ".,!?…" or (inner[0].isupper() and count >= SHORT_SENTENCE) or count > LONG_PHRASE
    )


def _verb_beside(words: Words, quoted: Sequence[Quotation], index: int, block: Span) -> tuple[Sentence, Token] | None:
    """The reporting verb nearest to a quotation in the words right after it, else right before it."""
    quotation = quoted[index]
    left = max(block.start, quoted[index - 1].end if index else block.start)
    right = min(block.end, quoted[index + 1].start if index + 1 < len(quoted) else block.end)
    told_behind = COMMA_INSIDE.search(words.text[quotation.start : quotation.end])
    reach = AFTER_COMMA if told_behind else AFTER
    for near in (words.after(quotation.end, right, reach), words.before(quotation.start, left)):
        for sentence, token in near:
            if token.text in STOPS:
                break
            following = token.nbor().lower_ if token.i + 1 < sentence.tokens.end else ""
            if (token.lemma_, following) in {("quote", "as"), ("hear", "saying"), ("see", "saying")}:
                continue  # "was quoted as saying": the second verb tells who speaks
            spoken = token.pos_ == "VERB" and token.tag_ != "VB" and speaks(token.lemma_.lower(), following)
            if spoken and not _only_happens(token):
                return sentence, token
    return None


def _only_happens(verb: Token) -> bool:
    """Whether a verb that speaks beside a quotation alone is told of what says nothing: "as the hearing opened"."""
    subject = subject_of(verb)
    return verb.lemma_.lower() not in attribution_words().clause and subject is not None and is_mute(subject)


class Words:
    """The words of a passage, found by their place; gathered only once somebody looks for one."""

    def __init__(self, parsed: Parsed) -> None:
        self.text = parsed.document.text
        self._sentences = parsed.sentences

    @cached_property
    def _words(self) -> list[tuple[Sentence, Token]]:
        return [(sentence, token) for sentence in self._sentences for token in sentence.tokens]

    @cached_property
    def _starts(self) -> list[int]:
        return [token.idx + sentence.offset for sentence, token in self._words]

    def after(self, place: int, end: int, reach: int) -> Sequence[tuple[Sentence, Token]]:
        """The next words from a place on, so many at most, none from the end on."""
        first = bisect_left(self._starts, place)
        return self._words[first : min(first + reach, bisect_left(self._starts, end))]

    def before(self, place: int, start: int) -> Sequence[tuple[Sentence, Token]]:
        """The last words before a place, none before the start; the nearest first."""
        last = bisect_left(self._starts, place)
        return self._words[max(last - BEFORE, bisect_left(self._starts, start)) : last][::-1]


def _draft_of(sentence: Sentence, verb: Token, quotation: Quotation) -> Draft:
    """A Draft that gives the quotation to the verb and its subject."""
    head = subject_of(verb)
    if head is None:  # inverted, and parsed as an object: "said the mayor"
        objects = {"dobj", "attr", "oprd", "npadvmod"}
        head = next((child for child in verb.children if child.dep_ in objects and child.i > verb.i), None)
    source = source_tokens(sentence, head, verb) if head is not None else []
    if any(quotation.start <= token.idx + sentence.offset < quotation.end for token in source):
        source, head = [], None
    return Draft(
        sentence=sentence,
        source=piece(sentence, source) if source else None,
        source_head=head,
        cue=piece(sentence, cue_tokens(sentence, verb, None)),
        cue_head=verb,
        contents=((quotation.start, quotation.end),),
        kind=cue_kind(verb.lemma_.lower()),
        rule="verb_beside_quotation",
    )
