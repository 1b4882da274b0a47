"""Two texts and what they have in common in, whether they are one origin and why out."""

from __future__ import annotations

from audiatur.compare.origins.overlap import Overlap
from audiatur.compare.origins.texts import Text
from audiatur.compare.origins.wire import agencies, key
from audiatur.model.document import Document
from audiatur.model.origin import SharedOrigin

SHORTEST_TEXT = 20
"""Words from which one text in two documents is no chance."""
FEWEST_WORDS = 25
"""Words in common runs below which two texts have sentences of fixed form in common, and no text."""
SAME_TEXT = 0.93
"""Share of both texts from which they are one text, a word or two updated."""
NEAR_COPY = 0.5
"""Share of the shorter text from which it is a copy or an excerpt of the other."""
UPDATED = 0.75
"""Share from which two texts of one outlet are one, brought up to date."""
PASSAGE_WORDS = 30
"""Words in common runs from which they are shown although they join nothing."""
REUSED_SHARE, REUSED_BEHIND = 0.15, 0.25
"""Share from which one text uses the other, or both a third: where it begins in the first half of either, and where all
of it stands further down, as background does."""
MANY_PASSAGES = 3
"""Passages beyond which they are no block that stands under several texts."""
SPOKEN = 0.03
"""Share of words in the first person from which a passage is a speech, a letter or a talk that both show: a report has
them in its quotations only."""
PASSAGE = "shared_passage"
"""The rule of passages that are shown and join nothing."""


def judged(left: Text, right: Text, found: Overlap) -> SharedOrigin | None:
    """What the overlap of two texts amounts to; None where it is too little.

    Args:
        left: One text.
        right: The other.
        found: What they have in common.
    """
    if found.words < (SHORTEST_TEXT if found.share >= SAME_TEXT else FEWEST_WORDS):
        return None
    lengths = sorted((len(left), len(right)))
    names, told = _names(left, right), _told(found)
    if found.share >= SAME_TEXT and lengths[0] >= SAME_TEXT * lengths[1]:
        rule, reason = "same_text", f"{names} have one text but for a few words: {told}."
    elif found.share < (REUSED_SHARE if found.opens else REUSED_BEHIND) or (found.spoken >= SPOKEN and not found.leads):
        return passage(left, right, found)
    elif agency := _agency(left.document, right.document):
        rule, reason = "same_wire", f"{names} both credit {agency} and share {told}."
    elif found.share >= NEAR_COPY:
        rule, reason = "near_copy", f"{names} share {told}."
    else:
        rule, reason = "partial_reuse", f"{names} share {told}: one uses the other, or both use a third."
    return _origin(left, right, found, rule, reason)


def _agency(left: Document, right: Document) -> str | None:
    """The agency that both say their whole text is from; None where they name none in common."""
    named_left = agencies(left)
    common = named_left.keys() & agencies(right).keys()
    credited = sorted(name for name in common if not _own_outlet(left, right, name))
    return named_left[credited[0]] if credited else None


def judged_of_one_outlet(left: Text, right: Text, found: Overlap, rest: Overlap) -> SharedOrigin | None:
    """What the overlap of two texts of one outlet amounts to; its stories of two days share what went before.

    Lines under a row of pictures may be most of both texts: one block that leads neither makes them no one story.

    Args:
        left: One text.
        right: The other.
        found: What they have in common.
        rest: What of it is not the outlet's standing text.
    """
    told_alike = found.leads or found.passages > MANY_PASSAGES
    if told_alike and (found.share >= UPDATED or rest.share >= NEAR_COPY):
        return judged(left, right, found)
    return passage(left, right, found)


def passage(left: Text, right: Text, found: Overlap) -> SharedOrigin | None:
    """What two texts share, shown and joining nothing; None where that is no more than a sentence."""
    if found.words < PASSAGE_WORDS:
        return None
    why = "somebody's speech" if found.spoken >= SPOKEN else "too little, or too far down, to make one text of them"
    reason = f"{_names(left, right)} share {_told(found)}: {why}."
    return _origin(left, right, found, PASSAGE, reason)


def _origin(left: Text, right: Text, found: Overlap, rule: str, reason: str) -> SharedOrigin:
    return SharedOrigin(
        left=left.document.id,
        right=right.document.id,
        rule=rule,
        reason=reason,
        share=round(found.share, 4),
        spans=found.spans,
    )


def _told(found: Overlap) -> str:
    return (
        f"{found.words} words in {found.passages} verbatim passage{'s' * (found.passages > 1)} outside quotations, "
        f"{found.share:.0%} of the shorter text"
    )


def _names(left: Text, right: Text) -> str:
    return f"{named(left.document)} and {named(right.document)}"


def named(document: Document) -> str:
    """A document by its outlet and file."""
    return f"{document.outlet} ({document.file})" if document.outlet else document.file


def _own_outlet(left: Document, right: Document, name: str) -> bool:
    """Whether a name is both documents' own outlet, which credits nobody."""
    return all(document.outlet is not None and key(document.outlet) == name for document in (left, right))
