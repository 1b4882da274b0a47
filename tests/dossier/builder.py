"""Paragraphs and words in, Documents, Claims and Findings out: dossiers for tests, made of model records alone."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import Any

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.check import Check, CheckKind, CheckVerdict, Operand
from audiatur.model.claim import ChainLink, Claim, Commitment
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Answer, Comparison, Finding, Question, Verdict
from audiatur.model.mention import Mention
from audiatur.model.period import Period, PeriodKind
from audiatur.model.reading import Reading
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind

SENTENCE_END = re.compile(r"[.!?”]\s+")


@dataclass
class Article:
    """An article in the making: paragraphs with their kinds, then what is read in them."""

    file: str
    paragraphs: list[tuple[BlockKind, str]]
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def id(self) -> str:
        return content_id("document", self.file)

    @property
    def text(self) -> str:
        return "\n\n".join(words for _, words in self.paragraphs)

    def document(self) -> Document:
        blocks, start = [], 0
        for kind, words in self.paragraphs:
            span = Span(document=self.id, start=start, end=start + len(words))
            blocks.append(Block(span=span, kind=kind, rule="test"))
            start += len(words) + 2
        return Document(
            id=self.id,
            file=self.file,
            sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            media_type="text/plain",
            text=self.text,
            blocks=tuple(blocks),
            title=self.title,
            outlet=self.outlet,
            published=self.published,
            language="en",
            **self.more,
        )

    def span(self, words: str, within: Span | None = None) -> Span:
        start = self.text.index(words, within.start if within else 0)
        return Span(document=self.id, start=start, end=start + len(words))

    def sentence(self, span: Span) -> Span:
        start = self.text.rfind("\n\n", 0, span.start)
        start = 0 if start < 0 else start + 2
        stop = self.text.find("\n\n", span.end)
        stop = len(self.text) if stop < 0 else stop
        for end in SENTENCE_END.finditer(self.text, start, stop):
            if end.start() + 1 <= span.start:
                start = end.end()
            elif end.start() + 1 >= span.end:
                stop = end.start() + 1
                break
        return Span(document=self.id, start=start, end=stop)

    def amount(self, words: str, value: float | None, within: Span | None = None, **fields: Any) -> Amount:
        bounds = {"low": value, "high": value} | fields
        found = Amount(span=self.span(words, within), value=value, rule="test", **bounds)
        self.amounts.append(found)
        return found

    def period(self, words: str, edtf: str) -> Period:
        found = Period(span=self.span(words), kind=PeriodKind.DATE, timex=edtf, edtf=edtf, rule="test")
        self.periods.append(found)
        return found

    def said(self, source: str | None, cue: str, content: str, *, direct: bool, name: str | None = None) -> Attribution:
        place = self.span(content)
        found = Attribution(
            id=content_id("attribution", self.id, place.start, place.end),
            document=self.id,
            source=self.span(source) if source else None,
            cue=self.span(cue),
            content=(place,),
            direct=direct,
            speaker=self.speaker(source, name) if source else None,
            rule="test",
        )
        self.attributions.append(found)
        return found

    def speaker(
        self, words: str, name: str | None = None, kind: SpeakerKind = SpeakerKind.PERSON, role: str | None = None
    ) -> Speaker:
        resolved = "as written" if name in (None, words) else "the name given earlier"
        return Speaker(name=name or words, kind=kind, role=role, span=self.span(words), resolved_by=resolved)

    def claim(self, words: str, commitment: Commitment = Commitment.ASSERTED, **fields: Any) -> Claim:
        place = self.span(words)
        speaker = fields.get("speaker")
        outlet = self.outlet or "(outlet not shown)"
        chain = [ChainLink(name=outlet, part="outlet", commitment=Commitment.REPORTED if speaker else commitment)]
        if speaker:
            chain.append(ChainLink(name=speaker.name, part="speaker", commitment=commitment))
        found = Claim(
            id=content_id("claim", self.id, place.start, place.end),
            document=self.id,
            span=place,
            sentence=self.sentence(place),
            commitment=commitment,
            **({"chain": tuple(chain)} | fields),
        )
        self.claims.append(found)
        return found

    def reading(self) -> Reading:
        def order(record: Any) -> tuple[int, int]:
            return record.span.start, -record.span.end

        sentences = {claim.sentence for claim in self.claims}
        return Reading(
            document=self.id,
            sentences=tuple(sorted(sentences, key=lambda span: span.start)),
            mentions=tuple(sorted(self.mentions, key=order)),
            amounts=tuple(sorted(self.amounts, key=order)),
            periods=tuple(sorted(self.periods, key=order)),
            attributions=tuple(self.attributions),
            claims=tuple(sorted(self.claims, key=order)),
        )


def finding(
    label: str,
    verdict: Verdict,
    answers: list[tuple[Claim, str, str | None]],
    reason: str,
    weight: float = 0.0,
    origins: int | None = None,
    **fields: Any,
) -> Finding:
    """One finding whose claims answer as told; the question takes its other fields from ``fields``."""
    claims = tuple(claim.id for claim, _, _ in answers)
    documents = len({claim.document for claim, _, _ in answers})
    compared = tuple(
        Comparison(left=claims[0], right=other, verdict=verdict, rule="same_question", reason=reason)
        for other in claims[1:]
    )
    return Finding(
        id=content_id("finding", label, *claims),
        question=Question(id=content_id("question", label), label=label, **({"measure": "cost"} | fields)),
        verdict=verdict,
        rule="values_compared",
        reason=reason,
        claims=claims,
        answers=tuple(
            Answer(claim=claim.id, document=claim.document, text=text, mark=mark) for claim, text, mark in answers
        ),
        comparisons=compared,
        documents=documents,
        origins=documents if origins is None else origins,
        weight=weight,
    )


def of_one_matter(dossier: Dossier, judged: tuple[str, ...] = ()) -> Dossier:
    """The dossier, its compatible answers marked as such that only speak of one matter."""
    findings = tuple(
        replace(each, one_matter=True, judged=judged) if each.verdict is Verdict.COMPATIBLE else each
        for each in dossier.compared.findings
    )
    return dossier.model_copy(update={"compared": dossier.compared.model_copy(update={"findings": findings})})


def check(
    kind: CheckKind,
    operands: list[tuple[str, float, Amount, Claim | None]],
    verdict: CheckVerdict,
    formula: str,
    reason: str,
    stated: float | None = None,
    computed: float | None = None,
) -> Check:
    """One check over amounts that stand in articles."""
    return Check(
        id=content_id("check", kind, *(amount.span for _, _, amount, _ in operands)),
        kind=kind,
        operands=tuple(
            Operand(part=part, value=value, span=amount.span, claim=claim.id if claim else None)
            for part, value, amount, claim in operands
        ),
        stated=stated,
        computed=computed,
        formula=formula,
        verdict=verdict,
        reason=reason,
        claims=tuple(dict.fromkeys(claim.id for _, _, _, claim in operands if claim)),
    )
