"""The tokens that are a unit's own in, the stretch of the sentence that it takes out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from audiatur.read.parse import Sentence
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

LARGEST_HOLE = 6
"""A clause whose subject is parted from its verb by more foreign tokens than this begins after the gap."""
ARGUMENTS = frozenset({"prep", "dobj", "xcomp", "ccomp", "agent", "oprd", "dative"})


def extent(
    sentence: Sentence, indices: Sequence[int], anchor: int, inserted: Collection[int]
) -> tuple[int, int] | None:
    """First and after-last token of a unit: the run of its own tokens around its anchor, bare of marks at the edges.

    Args:
        sentence: The sentence.
        indices: The unit's own tokens.
        anchor: Its verb or noun.
        inserted: Tokens that may stand inside it, however many, without parting it.
    """
    doc = sentence.tokens.doc
    own = _without_far_ends([doc[i] for i in indices], anchor, inserted)
    mine = set(indices)
    while own and (_opens(own[0], anchor) or (own[0].is_punct and own[0].text not in {"(", "$"})):
        own.pop(0)
    while own and _hangs(own[-1], cut=own[-1].i + 1 < sentence.tokens.end and own[-1].i + 1 not in mine):
        own.pop()
    return (own[0].i, own[-1].i + 1) if own else None


def _opens(token: Token, anchor: int) -> bool:
    """Whether a first token only joins the unit to another, and no condition inside it: "if it rains, we close"."""
    condition = token.lower_ in WORDS.conditional_marks and token.head.i != anchor
    return token.dep_ == "cc" or (token.dep_ == "mark" and not condition)


def _hangs(token: Token, *, cut: bool) -> bool:
    """Whether a last token is a mark, or opens a phrase that was cut off behind it."""
    if token.is_punct:
        return token.text not in {"%", ")"}
    if cut and token.dep_ == "advmod" and token.i > token.sent.start and token.nbor(-1).is_punct:
        return True
    if token.dep_ == "advmod" and any(t.dep_ == "cc" for t in (token.head, token.head.head)):
        return True  # "..., as well" as what follows
    return token.dep_ in {"cc", "mark"} or (cut and token.dep_ in {"prep", "agent"} and token.n_rights > 0)


def _without_far_ends(own: list[Token], index: int, inserted: Collection[int]) -> list[Token]:
    """The tokens without those that a long foreign stretch, other than a bracket or the like, parts from the anchor."""
    kept: list[Token] = []
    largest = max(LARGEST_HOLE, len(own))
    for run in runs_of(own):
        if kept and sum(i not in inserted for i in range(kept[-1].i, run[0].i)) > largest:
            if kept[-1].i >= index and not _is_argument(run, index):
                return kept
            if kept[-1].i >= index:
                kept.extend(run)
                continue
            first = _first_of_verb(run[0].doc[index])
            bare = all(token.dep_ in {"cc", "mark"} or token.is_punct for token in kept)
            kept = [token for token in run if bare or token.i >= first]
        else:
            kept.extend(run)
    return kept


def _is_argument(run: list[Token], index: int) -> bool:
    """Whether a later run begins with what the verb calls for: "accused X, which annexed Y, of arming Z"."""
    first = next((token for token in run if not token.is_punct), run[0])
    return any(c.dep_ in ARGUMENTS and c.left_edge.i == first.i for c in first.doc[index].rights)


def _first_of_verb(anchor: Token) -> int:
    """Where the verb phrase itself begins: with its auxiliaries and adverbs."""
    return min((c.i for c in anchor.lefts if c.dep_ in {"aux", "auxpass", "advmod", "neg"}), default=anchor.i)


def runs_of(own: list[Token]) -> Iterator[list[Token]]:
    """Tokens that stand side by side, together."""
    run: list[Token] = []
    for token in own:
        if run and token.i != run[-1].i + 1:
            yield run
            run = []
        run.append(token)
    if run:
        yield run
