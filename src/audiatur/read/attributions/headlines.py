"""One parsed headline in, Drafts of what stands beside a speaker and a colon out: "Minister: Budget will rise"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.model.attribution import CueKind
from audiatur.model.document import BlockKind
from audiatur.read.attributions.draft import MARKS, Draft, piece, trimmed
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

HEADLINES = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST})
LONGEST_SPEAKER = 6
"""Words of a speaker beside the colon of a headline."""

FEWEST_TOLD = 3
"""Words of what is told; fewer are a name or a number."""

ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
"""Tags of words that open a question or a topic: "Lund: how she became mayor"."""


def read_headline(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for a headline that names its speaker before or after a colon; a topic before a colon speaks not."""
    tokens = list(sentence.tokens)
    colon = next((index for index, token in enumerate(tokens) if token.text == ":"), None)
    if sentence.block.kind not in HEADLINES or colon is None:
        return
    before, after = list(trimmed(tokens[:colon])), list(trimmed(tokens[colon + 1 :]))
    for source, content in ((before, after), (after, before)):
        head = _speaker(source, quoted=any(token.text in MARKS for token in content))
        if head is not None and _is_told(content):
            yield Draft(
                sentence=sentence,
                source=piece(sentence, source),
                source_head=head,
                cue=piece(sentence, tokens[colon : colon + 1]),
                cue_head=tokens[colon],
                contents=(piece(sentence, content),),
                kind=CueKind.SAYS,
                rule="headline",
            )
            return


def _speaker(tokens: Sequence[Token], *, quoted: bool) -> Token | None:
    """The head of a short phrase that names who may speak: a person, a body, an office, a document."""
    if not tokens or len(tokens) > LONGEST_SPEAKER or any(t.tag_ in FINITE | ASKING | {"MD", "CD"} for t in tokens):
        return None
    words, last = attribution_words(), tokens[-1]
    known = words.body_nouns | words.documents - words.headings | words.government_nouns | words.speaking_nouns
    lemma = last.lower_ if last.lower_ in known else last.lower_.removesuffix("s")
    speaks = lemma in known or is_office(last.lower_) or last.ent_type_ == "PERSON" or (quoted and last.pos_ == "PROPN")
    return last if speaks and last.lower_ not in words.headings else None


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether it is a sentence, or quoted words, and no question."""
    if len(tokens) < FEWEST_TOLD or tokens[0].tag_ in ASKING:
        return False
    quoted = any(token.text in MARKS for token in tokens)
    return quoted or any(token.tag_ in FINITE | {"MD"} or token.tag_ == "VBN" for token in tokens)
