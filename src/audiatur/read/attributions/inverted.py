"""One parsed sentence in, a Draft of what its first word reports out: "Added Senator Ada Lund: The bill will fail"."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.attributions.draft import MARKS, Draft, piece, trimmed
from audiatur.read.attributions.main_verbs import FINITE, NAMING
from audiatur.read.attributions.sources import subject_of
from audiatur.read.attributions.voices import may_speak
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

LONGEST_SOURCE = 16
"""Words between the verb and the colon or the quotation."""


def read_inverted(sentence: Sentence) -> Iterator[Draft]:
    """A Draft where a verb of saying opens the sentence and who says it follows, which parsers take for one name."""
    lemma = attribution_words().opening.get(sentence.tokens[0].lower_)
    if lemma is None or (sentence.tokens[0].pos_ == "VERB" and subject_of(sentence.tokens[0]) is not None):
        return
    tokens = [token for token in sentence.tokens if not token.is_space]
    end = next((index for index in range(2, min(len(tokens), LONGEST_SOURCE)) if _ends_source(tokens, index)), None)
    if end is None:
        return
    source, content = tokens[1:end], trimmed(tokens[end + 1 :])
    head = _named(source)
    if head is None or not content:
        return
    yield Draft(
        sentence=sentence,
        source=piece(sentence, source),
        source_head=head,
        cue=piece(sentence, tokens[:1]),
        cue_head=tokens[0],
        contents=(piece(sentence, content),),
        kind=cue_kind(lemma),
        rule="verb_first",
    )


def _ends_source(tokens: list[Token], index: int) -> bool:
    """Whether a colon stands there, or a comma before a quotation."""
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return tokens[index].text == ":" or (tokens[index].text == "," and following in MARKS)


def _named(source: list[Token]) -> Token | None:
    """The last name or noun before a comma, where it may speak: of "Ada Lund, a lawyer" Lund."""
    if source[0].pos_ in {"ADP", "VERB", "SCONJ", "PART", "ADV"} or any(token.tag_ in FINITE for token in source):
        return None
    comma = next((index for index, token in enumerate(source) if token.text == ","), len(source))
    head = next((token for token in reversed(source[:comma]) if token.pos_ in NAMING), None)
    return head if head is not None and may_speak(head) else None
