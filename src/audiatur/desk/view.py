"""A part of a dossier in, a Lookup whose sigla, numbers and links are those of the desk out."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from sqlite_utils import Database

from audiatur.desk.catalogue import Catalogue
from audiatur.dossier.anchors import anchor, place_anchor
from audiatur.dossier.links import Links
from audiatur.dossier.lookup import Lookup, look_up
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.span import Span
from audiatur.store import part


class DeskLinks(Links):
    """Where things stand on the screens of the desk."""

    def claim(self, claim: Claim) -> str:
        """The claim's words in their article."""
        return f"{self.document(claim.document)}#{anchor('c', claim.id)}"

    def place(self, span: Span) -> str:
        """Words in their article that are no claim of their own."""
        return f"{self.document(span.document)}#{place_anchor(span)}"

    def document(self, identity: str) -> str:
        """The article's screen."""
        return f"/articles/{quote(identity, safe='')}"

    def finding(self, identity: str) -> str:
        """The finding's screen."""
        return f"/findings/{quote(identity, safe='')}"

    def check(self, identity: str) -> str:
        """The check's screen."""
        return f"/checks/{quote(identity, safe='')}"


def view(db: Database, shown: Dossier, catalogue: Catalogue) -> Lookup:
    """What the sections of the dossier's page need to show these few records."""
    return replace(
        look_up(shown),
        siglum=catalogue.sigla(),
        number=part.numbers(db, [document.id for document in shown.documents]),
        links=DeskLinks(),
    )
