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
    found = look_up(shown)
    sigla = catalogue.sigla()
    return replace(
        found,
        order=part.order(db),
        siglum=sigla,
        siglum_of_file={each.file: sigla[each.id] for each in shown.documents if each.file in found.siglum_of_file},
        number=_numbers(db, shown),
        links=DeskLinks(),
    )


def _numbers(db: Database, shown: Dossier) -> dict[str, int]:
    """Each claim's number within its document; claims that people added come after all others."""
    found: dict[str, int] = {}
    for document in shown.documents:
        numbers = part.numbers(db, [document.id])
        added = (
            claim.id
            for reading in shown.readings
            for claim in reading.claims
            if reading.document == document.id and claim.id not in numbers
        )
        numbers |= {identity: len(numbers) + place for place, identity in enumerate(added, start=1)}
        found |= numbers
    return found
