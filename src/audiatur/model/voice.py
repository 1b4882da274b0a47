"""Who is quoted how much."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.model.speaker import SpeakerKind


class Voice(Record):
    """One speaker in one document.

    Attributes:
        document: Id of the document.
        name: The speaker, as an entity's name, or the description of an unnamed one.
        kind: Sort of speaker.
        role: Office or description, or None.
        direct: Sentences quoted directly.
        indirect: Sentences reported indirectly.
        accused: Ids of the claims in which the document accuses somebody whom it never quotes; empty for who speaks.
    """

    document: str
    name: str
    kind: SpeakerKind
    role: str | None = None
    direct: int
    indirect: int
    accused: tuple[str, ...] = ()
