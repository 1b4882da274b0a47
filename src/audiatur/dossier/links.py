"""A record in, the address of its place out: on the dossier's one page here; a desk of many screens has its own."""

from __future__ import annotations

from audiatur.dossier.anchors import anchor, place_anchor
from audiatur.model.claim import Claim
from audiatur.model.span import Span


class Links:
    """Where things stand on the page itself."""

    def claim(self, claim: Claim) -> str:
        """The claim's words in their article."""
        return "#" + anchor("c", claim.id)

    def place(self, span: Span) -> str:
        """Words in their article that are no claim of their own."""
        return "#" + place_anchor(span)

    def document(self, identity: str) -> str:
        """The article."""
        return "#" + anchor("d", identity)

    def finding(self, identity: str) -> str:
        """The finding's card."""
        return "#" + anchor("f", identity)

    def check(self, identity: str) -> str:
        """The check's card."""
        return "#" + anchor("k", identity)
