"""One parsed sentence in, Drafts of "according to", "in her view" and "as the ministry put it" out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.draft import Draft, piece, subtree, trimmed
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence


def read_phrases(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for every phrase of attribution; the rest of its clause is what is reported."""
    tokens = list(sentence.tokens)
    for index in range(len(tokens) - 2):
        found = _according(tokens, index) or _view(tokens, index)
        if found:
            cue, source, kind = found
            source = _whole_phrase(sentence, source, cue)
            contents = _rest(sentence, min(cue[0].i, source[0].i), max(cue[-1].i, source[-1].i))
            if contents and source:
                head = next((t for t in source if t.head not in source), source[-1])
                yield Draft(
                    sentence=sentence,
                    source=piece(sentence, source),
                    source_head=head,
                    cue=piece(sentence, cue),
                    cue_head=cue[0],
                    contents=tuple(piece(sentence, part) for part in contents),
                    kind=kind,
                    rule="according_to" if kind is CueKind.SAYS else "in_the_view_of",
                )


Phrase = tuple[Sequence[Token], Sequence[Token], CueKind]


def _according(tokens: Sequence[Token], index: int) -> Phrase | None:
    """ "according to the ministry", "in the words of the mayor" """
    for phrase in attribution_words().according:
        words = phrase.split()
        if [token.lower_ for token in tokens[index : index + len(words)]] == words and index + len(words) < len(tokens):
            after = tokens[index + len(words)]
            kind = CueKind.BELIEVES if words[-1] == "of" and "words" not in words else CueKind.SAYS
            return tokens[index : index + len(words)], [after], kind
    return None


def _view(tokens: Sequence[Token], index: int) -> Phrase | None:
    """ "in his view", "in the minister's opinion" """
    if tokens[index].lower_ not in {"in", "from", "to"}:
        return None
    for ahead in range(index + 2, min(index + 10, len(tokens))):
        noun = tokens[ahead]
        if noun.lower_ in attribution_words().view_nouns and noun.head == tokens[index]:
            owner = next((child for child in noun.children if child.dep_ == "poss"), None)
            if owner is None or owner.lower_ in {"my", "our", "your"}:
                return None
            named = [token for token in owner.subtree if token.tag_ != "POS"]
            return tokens[index : ahead + 1], named, CueKind.BELIEVES
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
    return trimmed(tokens) or [first]


def _rest(sentence: Sentence, first: int, last: int) -> list[Sequence[Token]]:
    """The sentence without the phrase and the commas beside it."""
    document, start, end = sentence.tokens.doc, sentence.tokens.start, sentence.tokens.end
    if last + 1 < end and document[last + 1].text == "(":
        closing = next((token.i for token in document[last + 1 : end] if token.text == ")"), last)
        last = closing
    before, after = trimmed(list(document[start:first])), trimmed(list(document[last + 1 : end]))
    starts_with_but = (
        before and len(before) <= len("but") and all(token.pos_ in {"CCONJ", "ADV", "SCONJ"} for token in before)
    )
    parts = [] if starts_with_but else [before]
    return [part for part in [*parts, after] if any(token.is_alpha for token in part)]
