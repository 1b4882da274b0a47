"""A Dossier in; its documents and claims by their ids and its words by their places out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Judgement
from audiatur.model.span import Span


class Look:
    """Documents and claims by their ids, and words by their places."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.document = {document.id: document for document in dossier.documents}
        outlets = Counter(document.outlet for document in dossier.documents)
        self._names = {d.id: d.outlet if d.outlet and outlets[d.outlet] == 1 else d.file for d in dossier.documents}
        self._judgement = {judgement.id: judgement for judgement in dossier.judgements}
        self.claim = {claim.id: claim for reading in dossier.readings for claim in reading.claims}

    def file(self, document: str | None) -> str | None:
        """The document's file, or None where there is no such document."""
        return self.document[document].file if document in self.document else None

    def words(self, *spans: Span | None) -> str:
        """The words, white space folded, several places parted by an ellipsis."""
        quotes = (span.quote(self.document[span.document].text) for span in spans if span)
        return " … ".join(" ".join(quote.split()) for quote in quotes)

    def judged(self, ids: Iterable[str]) -> str:
        """What people decided of a record, in words: "edit by Mara: value=1200 (misread)"."""
        return "; ".join(map(_told, (self._judgement[identity] for identity in ids if identity in self._judgement)))

    def name(self, document: str) -> str:
        """What to call a document in a table: its outlet, and its file where outlets repeat or hide."""
        return self._names[document]


def _told(judgement: Judgement) -> str:
    set_to = [f"{change.field}={change.value}" for change in judgement.changes]
    verdict = [judgement.verdict.value] if judgement.verdict else []
    reason = [f"({judgement.reason})"] if judgement.reason else []
    about = " ".join([*set_to, *verdict, *reason])
    return f"{judgement.decision} by {judgement.by}" + (f": {about}" if about else "")
