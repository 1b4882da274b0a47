"""What a program asks a list for: typed filters in, conditions of SQL with their values out."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from audiatur.desk.queries.search import full_text
from audiatur.model.check import CheckKind, CheckVerdict
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.event import EventStatus
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision
from audiatur.model.mention import EntityKind
from audiatur.model.period import PeriodKind
from audiatur.model.position import Stance
from audiatur.model.problem import Step
from audiatur.model.record import Record
from audiatur.model.speaker import SpeakerKind

Words = Annotated[str | None, Field(max_length=500)]
MOST_RECORDS = 500
LARGEST = 2**63 - 1
OF_CLAIM = "claim in (select id from claims where document = :document)"


def begins(column: str, field: str) -> str:
    """Text that begins so; the index on the column finds it."""
    return f"{column} >= :{field} and {column} < :{field} || char(1114111)"


class Wanted(Record):
    """A page of a list. Every filter that is given must hold.

    Attributes:
        limit: How many records at most.
        after: ``next`` of the page before.
    """

    CONDITIONS: ClassVar[dict[str, str]] = {}
    """Field to what must hold, in terms of the list's own table; ``:field`` is its value."""

    limit: int = Field(default=100, ge=1, le=MOST_RECORDS)
    after: int = Field(default=0, ge=0, le=LARGEST)

    def condition(self) -> str:
        """All that must hold, in SQL."""
        given = self.values()
        return " and ".join(f"({held})" for field, held in self.CONDITIONS.items() if field in given) or "true"

    def values(self) -> dict[str, str | int]:
        """The values of the filters that are given."""
        given = self.model_dump(mode="json", exclude_none=True, exclude={"limit", "after"})
        if "text" in given:
            # A phrase that no text holds stands for a search without a word in it.
            given["text"] = full_text(given["text"]) or '"\u0001"'
        return given


class DocumentsWanted(Wanted):
    """``text``: words that begin so, in title or text; ``published``: EDTF or its beginning."""

    CONDITIONS: ClassVar = {
        "text": "number in (select rowid from documents_fts where documents_fts match :text)",
        "outlet": "outlet = :outlet",
        "language": "language = :language",
        "published": begins("published", "published"),
        "copy_group": "copy_group = :copy_group",
    }
    text: Words = None
    outlet: Words = None
    language: Words = None
    published: Words = None
    copy_group: Words = None


class ClaimsWanted(Wanted):
    """``text``: words that begin so, in words, speaker or subject; ``verdict`` and ``finding``: of what it answers."""

    CONDITIONS: ClassVar = {
        "text": "number in (select rowid from claims_fts where claims_fts match :text)",
        "document": "document = :document",
        "verdict": "id in (select claim from finding_claims join findings on findings.id = finding "
        "where findings.verdict = :verdict)",
        "finding": "id in (select claim from finding_claims where finding = :finding)",
        "speaker": "speaker = :speaker",
        "commitment": "commitment = :commitment",
        "polarity": "polarity = :polarity",
        "subject": "subject = :subject",
        "measure": "measure = :measure",
        "topic": "topic = :topic",
        "period": begins("period", "period"),
    }
    text: Words = None
    document: Words = None
    verdict: Verdict | None = None
    finding: Words = None
    speaker: Words = None
    commitment: Commitment | None = None
    polarity: Polarity | None = None
    subject: Words = None
    measure: Words = None
    topic: Words = None
    period: Words = None


class AttributionsWanted(Wanted):
    """``speaker``: the name that the source was resolved to."""

    CONDITIONS: ClassVar = {
        "document": "document = :document",
        "speaker": "speaker = :speaker",
        "direct": "direct = :direct",
    }
    document: Words = None
    speaker: Words = None
    direct: bool | None = None


class AmountsWanted(Wanted):
    """``currency``: ISO 4217."""

    CONDITIONS: ClassVar = {
        "document": "document = :document",
        "unit": "unit = :unit",
        "currency": "currency = :currency",
    }
    document: Words = None
    unit: Words = None
    currency: Words = None


class PeriodsWanted(Wanted):
    """``period``: EDTF or its beginning."""

    CONDITIONS: ClassVar = {
        "document": "document = :document",
        "kind": "kind = :kind",
        "period": begins("edtf", "period"),
    }
    document: Words = None
    kind: PeriodKind | None = None
    period: Words = None


class FindingsWanted(Wanted):
    """``document`` and ``claim``: that it rests on; ``period``: EDTF or its beginning."""

    CONDITIONS: ClassVar = {
        "document": "id in (select finding from finding_claims where finding_claims.document = :document)",
        "claim": "id in (select finding from finding_claims where claim = :claim)",
        "verdict": "verdict = :verdict",
        "subject": "subject = :subject",
        "measure": "measure = :measure",
        "topic": "topic = :topic",
        "period": begins("period", "period"),
    }
    document: Words = None
    claim: Words = None
    verdict: Verdict | None = None
    subject: Words = None
    measure: Words = None
    topic: Words = None
    period: Words = None


class ChecksWanted(Wanted):
    """``document`` and ``claim``: of a figure that entered the sum."""

    CONDITIONS: ClassVar = {
        "document": "id in (select check_id from check_operands where document = :document)",
        "claim": "id in (select check_id from check_operands where claim = :claim)",
        "verdict": "verdict = :verdict",
        "kind": "kind = :kind",
    }
    document: Words = None
    claim: Words = None
    verdict: CheckVerdict | None = None
    kind: CheckKind | None = None


class EntitiesWanted(Wanted):
    """``name``: any name that it goes by; ``document``: that names it."""

    CONDITIONS: ClassVar = {
        "document": "id in (select entity from entity_mentions where document = :document)",
        "name": "id in (select entity from entity_names where name = :name)",
        "kind": "kind = :kind",
    }
    document: Words = None
    name: Words = None
    kind: EntityKind | None = None


class EventsWanted(Wanted):
    """``when``: EDTF or its beginning."""

    CONDITIONS: ClassVar = {
        "document": OF_CLAIM,
        "claim": "claim = :claim",
        "finding": "finding = :finding",
        "status": "status = :status",
        "when": begins("[when]", "when"),
    }
    document: Words = None
    claim: Words = None
    finding: Words = None
    status: EventStatus | None = None
    when: Words = None


class PositionsWanted(Wanted):
    """``actor``: who; ``towards``: on what."""

    CONDITIONS: ClassVar = {
        "document": OF_CLAIM,
        "claim": "claim = :claim",
        "actor": "actor = :actor",
        "towards": "towards = :towards",
        "stance": "stance = :stance",
    }
    document: Words = None
    claim: Words = None
    actor: Words = None
    towards: Words = None
    stance: Stance | None = None


class VoicesWanted(Wanted):
    """``name``: who is quoted."""

    CONDITIONS: ClassVar = {"document": "document = :document", "name": "name = :name", "kind": "kind = :kind"}
    document: Words = None
    name: Words = None
    kind: SpeakerKind | None = None


class RegistersWanted(Wanted):
    """``name``: of the register."""

    CONDITIONS: ClassVar = {"document": OF_CLAIM, "claim": "claim = :claim", "name": "register = :name"}
    document: Words = None
    claim: Words = None
    name: Words = None


class ProblemsWanted(Wanted):
    """``serious``: false for remarks that cost nothing."""

    CONDITIONS: ClassVar = {"document": "document = :document", "step": "step = :step", "serious": "serious = :serious"}
    document: Words = None
    step: Step | None = None
    serious: bool | None = None


class JudgementsWanted(Wanted):
    """``by``: who gave it."""

    decision: Decision | None = None
    by: Words = None
