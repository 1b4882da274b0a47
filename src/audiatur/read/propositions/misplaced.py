"""The verb of a clause or frame in; words the parser hung into a neighbouring clause, with their own clause, out.

Of a sentence: the words at its start that are no part of any clause.
"""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.parse import Sentence
from audiatur.read.propositions.syntax import child, clause_of, has_subject, is_finite, is_infinitive, is_verbal
from audiatur.read.tokens import Token, Tokens

LONGEST_LABEL = 14
"""Tokens of a speaker's name and office, colon included, before a turn of a transcript."""


def behind_opening_clause(verb: Token) -> dict[int, int]:
    """The subject that the parser left in the clause before it: "As X shut the port, two other towns are offering"."""
    if not is_finite(verb) or has_subject(verb) or verb.dep_ not in {"ROOT", "ccomp"}:
        return {}
    first = min((c.i for c in verb.lefts if c.dep_ in {"aux", "auxpass", "neg"}), default=verb.i)
    opening = next((c for c in verb.lefts if c.dep_ == "advcl" and c.right_edge.i + 1 == first), None)
    if opening is None or child(opening, "mark") is None:
        return {}
    comma = max((i for i in range(opening.i + 1, first) if verb.doc[i].text == ","), default=first)
    subject = [verb.doc[i] for i in range(comma + 1, first)]
    nouns = any(t.tag_ in {"NN", "NNS", "NNP", "NNPS"} for t in subject)
    return {t.i: verb.i for t in subject} if nouns and not any(is_verbal(t) for t in subject) else {}


def dated_before(participle: Token) -> dict[int, int]:
    """The date of the clause, where the parser hung it into the participle behind it: "an order Tuesday closing it"."""
    if participle.dep_ not in {"acl", "advcl"} or participle.tag_ not in {"VBG", "VBN"}:
        return {}
    first = participle.doc[participle.left_edge.i]
    date = next((c for c in participle.lefts if c.dep_ in {"npadvmod", "nsubj"} and c.ent_type_ == "DATE"), None)
    adjoins = date is not None and date.left_edge.i == first.i and date.right_edge.i + 1 == participle.i
    verb = clause_of(participle.head)
    if date is None or not adjoins or not is_finite(verb) or verb.i > participle.i or first.nbor(-1).is_punct:
        return {}
    return {t.i: verb.i for t in date.subtree}


def begun_before(frame: Token) -> dict[int, int]:
    """What stands before a frame set in behind the subject, and belongs to what is said: "The dam, X said, is safe"."""
    content = next((c for c in frame.rights if c.dep_ == "ccomp" and not has_subject(c)), None)
    speaker = max((c.left_edge.i for c in frame.lefts if c.dep_ in {"nsubj", "nsubjpass"}), default=frame.sent.start)
    if content is None or frame.doc[speaker - 1].text != "," or speaker - 1 <= frame.sent.start:
        return {}
    begun = [c for c in frame.lefts if c.i < speaker and not c.is_punct]
    if not any(c.dep_ in {"nsubj", "nsubjpass", "dep"} for c in begun):
        return {}
    return {t.i: content.i for c in begun for t in c.subtree}


def hyphen_bound(tokens: Tokens) -> Iterator[tuple[Token, Token]]:
    """Each first part of a word with a hyphen, and the words before it, with the last part: "the re-run was called"."""
    for hyphen in tokens[1:-1]:
        if hyphen.text != "-":
            continue
        before, behind = hyphen.nbor(-1), hyphen.nbor(1)
        joined = not before.whitespace_ and not hyphen.whitespace_
        if joined and before.head.i != behind.i and behind.head.i != before.i:
            yield hyphen, behind
            yield from ((t, behind) for t in before.subtree if t.i < hyphen.i and before.head.i != hyphen.i)


def speaker_label(sentence: Sentence) -> range:
    """The words in capitals and the colon that say, at the start of a paragraph, who speaks: "VARN: We left"."""
    tokens = sentence.tokens
    if sentence.span.start != sentence.block.span.start or not tokens[0].text.isupper():
        return range(0)
    stop = next((t.i for t in tokens[:LONGEST_LABEL] if t.text == ":"), None)
    named = stop is not None and all(not t.is_alpha or t.text.isupper() for t in tokens.doc[tokens.start : stop])
    return range(tokens.start, stop + 1) if stop is not None and named else range(0)


def opened_by_as(token: Token) -> Token | None:
    """The "as" whose clause the parser took apart: "resigned at a meeting as a strike in the port gained ground"."""
    if not is_finite(token) or has_subject(token) or is_infinitive(token):
        return None
    as_one_phrase = (t for t in token.head.rights for t in t.subtree if t.lower_ == "as" and t.dep_ == "prep")
    return next((t for t in as_one_phrase if t.n_rights and t.right_edge.i + 1 == token.left_edge.i), None)
