"""One parsed sentence in, Drafts of "according to", "in her view" and "as the ministry put it" out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.draft import Draft, piece, subtree, trimmed
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

LONGEST_CREDIT = 8
"""Words of a credit line after its colon."""
TIMES = frozenset({"DATE", "TIME"})
PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
OPENING_WORDS = 3
"""Words, the comma behind them apart, of "As previously reported,"."""


def read_phrases(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for every phrase of attribution; the rest of its clause is what is reported."""
    tokens = [token for token in sentence.tokens if not token.is_space]
    for found in (_credit(sentence, tokens), _as_reported(sentence, tokens)):
        if found:
            yield found
    for index in range(len(tokens) - 2):
        phrase = _according(tokens, index) or _view(tokens, index) or _meaning(tokens, index) or _as_said(tokens, index)
        if phrase:
            cue, source, kind = phrase
            source = _whole_phrase(sentence, source, cue)
            first = min(cue[0].i, source[0].i)
            first -= first > sentence.tokens.start and sentence.tokens.doc[first - 1].lower_ == "as"
            contents = _rest(sentence, first, max(cue[-1].i, source[-1].i))
            if contents and source:
                heads = [token for token in source if token.head not in source] or [source[-1]]
                head = next((token for token in heads if not _is_time(token)), heads[0])
                yield Draft(
                    sentence=sentence,
                    source=piece(sentence, source),
                    source_head=head,
                    cue=piece(sentence, cue),
                    cue_head=cue[0],
                    contents=tuple(piece(sentence, part) for part in contents),
                    kind=kind,
                    rule="phrase",
                )


def _credit(sentence: Sentence, tokens: Sequence[Token]) -> Draft | None:
    """For "Image: Ada Lund", which credits the image to her."""
    if len(tokens) < len("a:b") or tokens[0].lower_ not in attribution_words().credited or tokens[1].text != ":":
        return None
    source = trimmed(tokens[2:])
    if not source or len(source) > LONGEST_CREDIT or not source[0].text[:1].isupper():
        return None
    return Draft(
        sentence=sentence,
        source=piece(sentence, source),
        source_head=source[-1],
        cue=piece(sentence, tokens[1:2]),
        cue_head=tokens[1],
        contents=(piece(sentence, tokens[:1]),),
        kind=CueKind.SAYS,
        rule="credit",
    )


def _as_reported(sentence: Sentence, tokens: Sequence[Token]) -> Draft | None:
    """For "As reported, the firm agreed", which does not tell by whom."""
    start = [token.lower_ for token in tokens[:OPENING_WORDS]]
    verb = len(start) - 1 if start[1:2] in (["previously"], ["earlier"], ["first"], ["widely"]) else 1
    after = trimmed(tokens[verb + 1 :])
    if start[:1] != ["as"] or len(tokens) < verb + OPENING_WORDS or tokens[verb].lower_ != "reported":
        return None
    if tokens[verb + 1].text != "," or not after:
        return None
    return Draft(
        sentence=sentence,
        source=None,
        source_head=None,
        cue=piece(sentence, tokens[1 : verb + 1]),
        cue_head=tokens[verb],
        contents=(piece(sentence, after),),
        kind=CueKind.SAYS,
        rule="phrase",
    )


Phrase = tuple[Sequence[Token], Sequence[Token], CueKind]


def _according(tokens: Sequence[Token], index: int) -> Phrase | None:
    """For "according to the ministry" and "in the words of the mayor"."""
    for words in _according_phrases().get(tokens[index].lower_, ()):
        if [token.lower_ for token in tokens[index : index + len(words)]] == words and index + len(words) < len(tokens):
            after = tokens[index + len(words)]
            kind = CueKind.BELIEVES if words[-1] == "of" and "words" not in words else CueKind.SAYS
            if any(
                token.lemma_.lower() in attribution_words().standards for token in _ahead(tokens, index + len(words))
            ):
                return None
            return tokens[index : index + len(words)], [after], kind
    return None


@cache
def _according_phrases() -> dict[str, list[list[str]]]:
    """The phrases by their first word: each word of an article is asked for."""
    phrases = [phrase.split() for phrase in attribution_words().according]
    return {first: [words for words in phrases if words[0] == first] for first in {words[0] for words in phrases}}


def _ahead(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """The words of a noun phrase from here to its first noun that no other noun follows."""
    for end in range(index, len(tokens)):
        last = end + 1 == len(tokens) or tokens[end + 1].pos_ not in {"NOUN", "PROPN", "ADJ"}
        if tokens[end].pos_ in {"NOUN", "PROPN"} and last:
            return tokens[end : end + 1]
        if tokens[end].is_punct:
            break
    return []


def _view(tokens: Sequence[Token], index: int) -> Phrase | None:
    """For "in his view" and "in the minister's opinion"."""
    if tokens[index].lower_ not in {"in", "from", "to"}:
        return None
    for ahead in range(index + 2, min(index + 10, len(tokens))):
        noun = tokens[ahead]
        if noun.lower_ in attribution_words().view_nouns and noun.head == tokens[index]:
            owner = next((child for child in noun.children if child.dep_ == "poss"), None)
            kept = noun.lower_ == "account" and any(child.dep_ in {"compound", "amod"} for child in noun.children)
            if owner is None or owner.lower_ in {"my", "our", "your"} or kept:  # "in her private account" lies mail
                return None
            named = [token for token in owner.subtree if token.tag_ != "POS"]
            return tokens[index : ahead + 1], named, CueKind.BELIEVES
    return None


def _meaning(tokens: Sequence[Token], index: int) -> Phrase | None:
    """For "For Norland, the pact signals an encirclement": what something is in the eyes of a named country or body."""
    comma = index + 2 + (tokens[index + 1].lower_ == "the")
    opens = index == 0 or tokens[index - 1].text == ";"
    if tokens[index].lower_ != "for" or not opens or comma >= len(tokens) or tokens[comma].text != ",":
        return None
    name, verb = tokens[comma - 1], tokens[index].head
    told = verb.lemma_.lower() in attribution_words().meaning and verb.i > name.i
    if name.pos_ != "PROPN" or name.ent_type_ == "DATE" or not told:
        return None
    return tokens[index : index + 1], [name], CueKind.BELIEVES


def _as_said(tokens: Sequence[Token], index: int) -> Phrase | None:
    """For "as reported by the agency", "as stated on the website", and "As Colonel Hale notes," read as a noun."""
    if tokens[index].lower_ != "as":
        return None
    clause = attribution_words().clause
    verb = tokens[index + 1]
    if (
        verb.tag_ == "VBN"
        and verb.lemma_.lower() in clause
        and tokens[index + 2].lower_ in {"by", "on", "in"}
        and index + 3 < len(tokens)
        and tokens[index + 3].ent_type_ not in TIMES
    ):
        return tokens[index : index + 3], [tokens[index + 3]], cue_kind(verb.lemma_.lower())
    for ahead in range(index + 2, min(index + 8, len(tokens) - 1)):
        word = tokens[ahead]
        if word.text == ",":
            return None
        if (
            word.tag_ == "NNS"
            and word.lemma_.lower() in clause
            and tokens[ahead + 1].text == ","
            and tokens[ahead - 1].pos_ == "PROPN"
        ):
            return [word], tokens[index + 1 : ahead], cue_kind(word.lemma_.lower())
    return None


def _whole_phrase(sentence: Sentence, source: Sequence[Token], cue: Sequence[Token]) -> Sequence[Token]:
    """The noun phrase that begins at a source's first word."""
    if len(source) > 1 or source[0].i < cue[-1].i:
        return source
    first = source[0]
    head = first
    left = cue[-1]
    while head.head.i > head.i and head.head.i - first.i < len("a long noun phrase") and head.head.dep_ != "ROOT":
        head = head.head
    inner = next((child for child in left.children if child.dep_ == "pobj"), None)
    if inner is not None and inner.i >= first.i:
        head = inner
    tokens = [token for token in subtree(sentence, head) if token.i > left.i]
    return trimmed(_behind_time(sentence, tokens)) or [first]


def _behind_time(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """The phrase with the noun that follows where the parse ended it at a time: "a Monday night Tarsa Times report"."""
    if not tokens or not _is_time(tokens[-1]):
        return tokens
    following = tokens[-1].doc[tokens[-1].i + 1 : sentence.tokens.end]
    behind = takewhile(lambda word: word.pos_ in {"NOUN", "PROPN"}, following)
    return [*tokens, *takewhile(lambda word: not _is_time(word), behind)]


def _is_time(word: Token) -> bool:
    return word.ent_type_ in TIMES or word.lower_ in PARTS_OF_DAY


def _rest(sentence: Sentence, first: int, last: int) -> list[Sequence[Token]]:
    """The sentence without the phrase and the commas beside it."""
    document, start, end = sentence.tokens.doc, sentence.tokens.start, sentence.tokens.end
    if last + 1 < end and document[last + 1].text == "(":
        closing = next((token.i for token in document[last + 1 : end] if token.text == ")"), last)
        last = closing
    before, after = trimmed(list(document[start:first])), trimmed(list(document[last + 1 : end]))
    joined = bool(before) and before[-1].pos_ in {
        "CCONJ",
        "SCONJ",
    }  # "..., but according to X, ...": what precedes is another clause
    parts = [] if joined and after else [before]
    return [part for part in [*parts, after] if any(token.is_alpha for token in part)]
