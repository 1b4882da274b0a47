"""What a person decided, about what, when, and why; never overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from math import isfinite

from pydantic import model_validator

from audiatur.model.claim import Commitment, Polarity
from audiatur.model.finding import Verdict
from audiatur.model.record import Record, content_id
from audiatur.model.target import (
    Article,
    OfCheck,
    OfFinding,
    OfJudgement,
    OfName,
    Target,
    Words,
    article,
    of_check,
    of_finding,
    words,
)

__all__ = [
    "Article",
    "Change",
    "Decision",
    "EditedField",
    "Judgement",
    "OfCheck",
    "OfFinding",
    "OfJudgement",
    "OfName",
    "Orphan",
    "Target",
    "Words",
    "article",
    "judgement",
    "of_check",
    "of_finding",
    "words",
]


class Decision(StrEnum):
    """What a person may decide."""

    ACCEPT = "accept"
    REJECT = "reject"
    EDIT = "edit"
    ADD = "add"
    VERDICT = "verdict"
    JOIN = "join"
    SPLIT = "split"
    UNITE = "unite"
    PART = "part"
    NOTE = "note"
    ATTACH = "attach"
    UNDO = "undo"


BEFORE_COMPARING = frozenset({Decision.UNITE, Decision.PART})
"""Decisions about names decide what is compared; so do ``join`` and ``split`` where they are about articles."""


class EditedField(StrEnum):
    """The fields of a claim that a person may set."""

    VALUE = "value"
    PERIOD = "period"
    COMMITMENT = "commitment"
    POLARITY = "polarity"
    SPEAKER = "speaker"
    SUBJECT = "subject"
    MEASURE = "measure"
    PLACE = "place"


class Change(Record):
    """One field of a claim and what a person put there; the empty text empties it.

    A ``value`` is the claim's main figure in base units ("104000000"), a ``period`` EDTF.
    """

    field: EditedField
    value: str

    @model_validator(mode="after")
    def _can_be_put(self) -> Change:
        match self.field:
            case EditedField.VALUE:
                if not isfinite(float(self.value)):
                    raise ValueError("a value is a number in base units, such as 104000000")
            case EditedField.COMMITMENT:
                Commitment(self.value)
            case EditedField.POLARITY:
                Polarity(self.value)
        return self


ABOUT: dict[Decision, tuple[frozenset[str], int]] = {
    Decision.ACCEPT: (frozenset({"words", "finding", "check"}), 1),
    Decision.REJECT: (frozenset({"words", "finding", "check"}), 1),
    Decision.EDIT: (frozenset({"words"}), 1),
    Decision.ADD: (frozenset({"words"}), 1),
    Decision.VERDICT: (frozenset({"finding"}), 1),
    Decision.JOIN: (frozenset({"article", "finding", "words"}), 2),
    Decision.SPLIT: (frozenset({"article", "finding", "words"}), 2),
    Decision.UNITE: (frozenset({"name"}), 2),
    Decision.PART: (frozenset({"name"}), 2),
    Decision.NOTE: (frozenset({"article", "words", "finding", "check", "name"}), 1),
    Decision.ATTACH: (frozenset({"article", "words", "finding", "check", "name"}), 1),
    Decision.UNDO: (frozenset({"judgement"}), 1),
}
"""What each decision may be about, and how many of them it takes at least; where that is 1, it takes exactly one."""


class Judgement(Record):
    """One decision of a person, in words that a new build still understands: no ids of records, but what they hold.

    - ``accept``, ``reject``: a claim, a finding or a check stands, or shall not be shown.
    - ``edit``: fields of a claim, in ``changes``. ``add``: a claim at words that no reader took for one.
    - ``verdict``: what a finding amounts to, in ``verdict``.
    - ``join``: documents are of one origin; or findings, and claims, answer the first finding's question.
    - ``split``: documents are not of one origin; or claims (the words after the finding) leave a finding.
    - ``unite``, ``part``: names are of one entity; no two of the names are.
    - ``note``: the reason is the note. ``attach``: a file or address, in ``attachment``.
    - ``undo``: an earlier judgement holds no longer; an undo may be undone.

    Attributes:
        id: Hash of everything below.
        decision: What was decided.
        about: What it is about.
        reason: Why, in the person's words.
        by: Who.
        at: When, ISO 8601 with time zone.
        changes: For ``edit`` and ``add``.
        verdict: For ``verdict``, and where joined findings amount to something that the person knows.
        attachment: For ``attach``: an address or the name of a file.
    """

    id: str
    decision: Decision
    about: tuple[Target, ...]
    reason: str
    by: str
    at: str
    changes: tuple[Change, ...] = ()
    verdict: Verdict | None = None
    attachment: str | None = None

    @model_validator(mode="after")
    def _fits(self) -> Judgement:
        kinds, least = ABOUT[self.decision]
        given = [target.kind for target in self.about]
        if wrong := sorted(set(given) - kinds):
            raise ValueError(f"{self.decision} is about {' or '.join(sorted(kinds))}, not {', '.join(wrong)}")
        if len(given) < least or (least == 1 and len(given) > 1):
            raise ValueError(f"{self.decision} takes {least}{' or more' if least > 1 else ''}, not {len(given)}")
        if self.decision in {Decision.JOIN, Decision.SPLIT}:
            self._fits_together(given)
        if (self.decision is Decision.VERDICT) and self.verdict is None:
            raise ValueError("a verdict must be named")
        if self.decision is Decision.EDIT and not self.changes:
            raise ValueError("an edit must change a field")
        if self.decision is Decision.ATTACH and not self.attachment:
            raise ValueError("an attachment must be named")
        return self

    def _fits_together(self, kinds: Sequence[str]) -> None:
        if "article" in kinds and set(kinds) != {"article"}:
            raise ValueError(f"{self.decision} is about articles alone, or about findings and claims")
        if "article" not in kinds and kinds[0] != "finding":
            raise ValueError(f"{self.decision} of questions names a finding first")
        if self.decision is Decision.SPLIT and kinds[0] == "finding" and set(kinds[1:]) != {"words"}:
            raise ValueError("split names one finding and then the claims that leave it")

    @property
    def told(self) -> str:
        """What it is about in a few words, for a reader."""
        return "; ".join(target.told for target in self.about)

    @property
    def before_comparing(self) -> bool:
        """Whether it decides what is compared, so that only a new build follows it."""
        return self.decision in BEFORE_COMPARING or (
            self.decision in {Decision.JOIN, Decision.SPLIT} and self.about[0].kind == "article"
        )


def judgement(  # noqa: PLR0913 -- one parameter a field
    decision: Decision,
    about: tuple[Target, ...],
    *,
    reason: str,
    by: str,
    at: str,
    changes: tuple[Change, ...] = (),
    verdict: Verdict | None = None,
    attachment: str | None = None,
) -> Judgement:
    """A judgement with its id.

    Raises:
        ValueError: The decision cannot be about that, or lacks what it needs.
    """
    without_id = Judgement(
        id="",
        decision=decision,
        about=about,
        reason=reason,
        by=by,
        at=at,
        changes=changes,
        verdict=verdict,
        attachment=attachment,
    )
    return without_id.model_copy(update={"id": content_id("judgement", without_id.model_dump_json())})


class Orphan(Record):
    """A judgement that found nothing to hold on to in this dossier; it is kept, and holds again when that is back.

    Attributes:
        judgement: Its id.
        reason: What is missing, in a sentence.
    """

    judgement: str
    reason: str
