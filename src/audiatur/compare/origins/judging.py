"""Two texts and what they have in common in, whether they are one origin and why out."""

from __future__ import annotations

from audiatur.compare.origins.overlap import MOST_SHOWN, Overlap
from audiatur.compare.origins.phrases import PHRASE, Phrases
from audiatur.compare.origins.texts import Text
from audiatur.compare.origins.wire import agencies, key
from audiatur.counting import PASSAGE
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
UPDATED, REWORKED = 0.7, 0.45
"""Shares from which two texts of one outlet are one, brought up to date: of all their words, and in short passages."""
SHORT_PASSAGE = 40
"""Words below which passages are short on average: who brings a text up to date changes words throughout, while a row
of pictures, a list or background is put under another story as one block."""
PASSAGE_WORDS = 30
"""Words in common runs from which they are shown although they join nothing."""
REUSED_SHARE, REUSED_BEHIND = 0.15, 0.25
"""Share from which one text uses the other, or both a third: where it begins in the first half of either, and where all
of it stands further down, as background does."""
ONE_PASSAGE = 0.35
"""The share instead where all of it is one passage: such a block amid otherwise other words is a statement, a poll or
another's report that both show, its marks lost, while who uses a text changes words within it."""
TOLD_SHARE, TOLD_PLACES = 0.2, 5
"""Share of the shorter text in phrases that both use, and in how many places, from which one tells the other's story in
its words, a few of them changed in each sentence."""
MANY_PASSAGES = 3
"""Passages beyond which they are no block that stands under several texts."""
SPOKEN = 0.03
"""Share of words in the first person from which a passage is a speech, a letter or a talk that both show: a report has
them in its quotations only."""


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
    elif found.share < _needed(found) or (found.spoken >= SPOKEN and not found.leads):
        return passage(left, right, found)
    elif agency := _agency(left.document, right.document):
        rule, reason = "same_wire", f"{names} both credit {agency} and share {told}."
    elif found.share >= NEAR_COPY:
        rule, reason = "near_copy", f"{names} share {told}."
    else:
        rule, reason = "partial_reuse", f"{names} share {told}: one uses the other, or both use a third."
    return _origin(left, right, found, rule, reason)


def _needed(found: Overlap) -> float:
    """The share from which an overlap is one text's use of another."""
    if found.passages == 1 and not found.leads:
        return ONE_PASSAGE
    return REUSED_SHARE if found.opens else REUSED_BEHIND


def _agency(left: Document, right: Document) -> str | None:
    """The agency that both say their whole text is from; None where they name none in common."""
    named_left = agencies(left)
    common = named_left.keys() & agencies(right).keys()
    credited = sorted(name for name in common if not _own_outlet(left, right, name))
    return named_left[credited[0]] if credited else None


def judged_of_one_outlet(
    left: Text, right: Text, found: Overlap, versions: Overlap, stories: Overlap
) -> SharedOrigin | None:
    """What the overlap of two texts of one outlet amounts to; its stories of two days share what went before.

    Lines under a row of pictures may be most of both texts: one block that leads neither makes them no one story.

    Args:
        left: One text.
        right: The other.
        found: What they have in common.
        versions: What of it is not the outlet's standing text, where versions of one story count as one article.
        stories: What of it is not in any third article of the outlet.
    """
    alike = found.leads or found.passages > MANY_PASSAGES
    reworked = versions.share >= REWORKED and versions.words < SHORT_PASSAGE * versions.passages
    if alike and (found.share >= UPDATED or reworked or stories.share >= NEAR_COPY):
        return judged(left, right, found)
    return passage(left, right, found)


def told_alike(left: Text, right: Text, both: Phrases) -> SharedOrigin | None:
    """One story that two texts tell in the same phrases, sentence by sentence; None where these are too few.

    A block that is most of them is a quotation whose marks were lost.

    Args:
        left: One text.
        right: The other.
        both: The phrases that both use.
    """
    if both.share < TOLD_SHARE or both.places < TOLD_PLACES or both.longest * 2 > both.words:
        return None
    told = (
        f"{both.words} words in {both.places} phrases of {PHRASE} words or more, {both.share:.0%} of the shorter text"
    )
    return SharedOrigin(
        left=left.document.id,
        right=right.document.id,
        rule="partial_reuse",
        reason=f"{_names(left, right)} tell one story in the same phrases: {told}, outside quotations.",
        share=round(both.share, 4),
        spans=both.spans[:MOST_SHOWN],
    )


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
