"""A sentence and the attributions of the one before it in; the statement that clearly runs on, as Attributions, out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.attribution import Attribution
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.parse import Sentence
from audiatur.read.propositions.syntax import child
from audiatur.read.tokens import Token

ACCORDING_TO = "phrase"
"""The rule that reads "according to X", whose statement may run on over a full stop."""
INDIRECT = frozenset({ACCORDING_TO, "verb_clause", "verb_that", "verb_parenthesis"})
"""Rules for what is told in the teller's words."""
LATER = frozenset({"later", "eventually", "soon", "then", "go", "never"})
"""Words by which "would" tells what came after, not what somebody said."""


def carried(sentence: Sentence, before: Sentence | None, earlier: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """What somebody states in the sentence before and still holds; nothing unless a clear sign says so.

    After "according to X" the signs are a ranking that goes on ("It is followed by ...") and a plan of X's own that
    is added to what X stated ("X will also ..."); after "X said it would ..." it is a plain "would" of the same things.

    Args:
        sentence: A sentence that no attribution touches.
        before: The sentence before it, or None at the start.
        earlier: The attributions of that sentence.
    """
    outermost = [attribution for attribution in earlier if attribution.inside is None]
    if before is None or before.block != sentence.block or len(outermost) != 1:
        return ()
    root = sentence.tokens.root
    subject = child(root, "nsubj", "nsubjpass")
    if subject is None or any(t.is_quote for t in sentence.tokens):
        return ()
    alone = len(earlier) == 1 and outermost[0].rule == ACCORDING_TO
    listed = alone and (_ranks_on(root, subject) or _adds_a_plan(root, subject, outermost[0]))
    if not listed and not _is_told_on(root, subject, before, outermost[0]):
        return ()
    tokens = sentence.tokens
    aside = min((t.left_edge.i for t in tokens if t.dep_ == "relcl" and t.left_edge.i > root.i), default=tokens.end)
    content = sentence.place(tokens.doc[tokens.start : aside])
    return (outermost[0].model_copy(update={"content": (content,), "cue": None, "rule": ACCORDING_TO}),)


def _is_told_on(root: Token, subject: Token, before: Sentence, attribution: Attribution) -> bool:
    """For "X said the plan would cut jobs. It would also close a mill": what would be, told of the same things."""
    if attribution.direct or attribution.rule not in INDIRECT or not _would(root):
        return False
    if any(c.dep_ in {"advcl", "ccomp", "conj"} or c.lower_ in LATER for c in root.children):
        return False
    told = [t for t in before.tokens if any(piece.overlap(before.place(t)) for piece in attribution.content)]
    if not any(_would(t) for t in told):
        return False
    pronoun = subject.lower_ in {"it", "they"}
    return pronoun or any(t.pos_ == "NOUN" and t.lemma_ == subject.lemma_ for t in told)


def _would(verb: Token) -> bool:
    """Whether a verb stands with "would"."""
    return any(c.dep_ == "aux" and c.lower_ == "would" for c in verb.children)


def _ranks_on(root: Token, subject: Token) -> bool:
    """The next places of a list that somebody drew up: "It is followed by X"."""
    pronoun = subject.lower_ in {"it", "they", "these"}
    return (
        pronoun and root.lemma_ == "follow" and child(root, "auxpass") is not None and child(root, "agent") is not None
    )


def _adds_a_plan(root: Token, subject: Token, attribution: Attribution) -> bool:
    """A plan of X's own after what X stated: "X will also train crews"."""
    ahead = any(c.dep_ == "aux" and c.lower_ in COMMITMENT.future_modals for c in root.children)
    also = any(c.dep_ == "advmod" and c.lower_ == "also" for c in root.children)
    if not (ahead and also and attribution.speaker is not None):
        return False
    names = {word.casefold() for word in attribution.speaker.name.split()}
    return any(t.tag_ in {"NNP", "NNPS"} and t.lower_ in names for t in subject.subtree)
