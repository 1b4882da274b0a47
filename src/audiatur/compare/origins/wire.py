"""Documents in, the agency that each says its whole text is from out."""

from __future__ import annotations

from audiatur.compare.entities.form import form
from audiatur.compare.entities.rules.body import listed
from audiatur.model.document import BlockKind, Document, OriginKind

WHOLE_TEXT = frozenset({OriginKind.SIGNOFF, OriginKind.CREDIT, OriginKind.DATELINE})
"""What speaks for the whole text; "told X" and "according to X" speak for a statement."""


def agencies(document: Document) -> dict[str, str]:
    """The outlets and agencies that a whole text is from, itself included: compared form, and the name as written.

    A credit under a picture is the picture's.
    """
    captions = [block.span for block in document.blocks if block.kind is BlockKind.CAPTION]
    found = {
        key(taken.name): taken.name
        for taken in document.taken_from
        if taken.kind in WHOLE_TEXT and not any(caption.overlap(taken.span) for caption in captions)
    }
    if document.outlet:
        found.setdefault(key(document.outlet), document.outlet)
    return {name: shown for name, shown in found.items() if name}


def key(name: str) -> str:
    """The form under which two ways to write an outlet or agency meet."""
    folded = form(name)
    return listed().get(folded, folded)
