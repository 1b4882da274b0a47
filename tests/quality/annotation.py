"""An annotated article (YAML) in, its text and what a careful reader found in it out."""

from __future__ import annotations

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

FOLDER = Path(__file__).parent / "annotated"


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ClaimNote(Strict):
    words: str
    speaker: str | None
    commitment: str
    value: float | None = None
    currency: str | None = None
    period: str | None = None


class AmountNote(Strict):
    words: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    currency: str | None = None
    hedge: str | None = None
    change: str | None = None


class PeriodNote(Strict):
    words: str
    timex: str | None = None
    edtf: str | None = None


class AttributionNote(Strict):
    source: str
    cue: str
    content: str


class Annotated(Strict):
    outlet: str | None
    title: str | None
    published: str | None
    text: str
    claims: tuple[ClaimNote, ...]
    rhetoric: tuple[str, ...]
    amounts: tuple[AmountNote, ...]
    periods: tuple[PeriodNote, ...]
    attributions: tuple[AttributionNote, ...]

    def place(self, words: str) -> tuple[int, int]:
        """Where the words stand; they must stand in the text."""
        start = self.text.find(words)
        if start < 0:
            raise ValueError(f"annotated words are not in the text: {words!r}")
        return start, start + len(words)


def annotated() -> dict[str, Annotated]:
    """Every annotated article by its file name."""
    return {
        path.stem: Annotated.model_validate(yaml.safe_load(path.read_text("utf-8")))
        for path in sorted(FOLDER.glob("*.yaml"))
    }
