"""Findings and what a person would have of them in, findings of other claims out: joined, split, one claim fewer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from audiatur.counting import Said, count, kin, publishers
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.finding import Answer, Finding, Question, Verdict
from audiatur.model.judgement import Judgement
from audiatur.model.record import content_id
from audiatur.model.speaker import SpeakerKind
from audiatur.quoting import Quoted

PERSON = "person"
"""The rule of whatever a person decided."""
ORDER = (Verdict.CONFLICT, Verdict.DIFFERENT_THINGS, Verdict.COMPATIBLE, Verdict.CORROBORATED)
"""The verdict of a pair that is told first where a person changed what was compared."""
LONGEST_LABEL = 110


class Findings:
    """Makes findings anew from claims; it never compares, since what was not compared is not judged."""

    def __init__(self, documents: Sequence[Document], compared: Compared) -> None:
        self._order = {document.id: number for number, document in enumerate(documents)}
        self._publisher = publishers(documents, compared.shared_origins)
        self._text = {document: group.id for group in compared.copy_groups for document in group.documents}
        self._kin = kin(compared.shared_origins, self._text)
        self._document = {document.id: document for document in documents}
        self._quoted = Quoted()
        self._name = {variant: entity.name for entity in compared.entities for variant in entity.variants}

    def alone(self, claim: Claim, text: str, judgement: Judgement) -> Finding:
        """The finding of one claim that a person added, or chose."""
        label = " ".join(text.split())
        label = label if len(label) <= LONGEST_LABEL else label[:LONGEST_LABEL].rsplit(" ", 1)[0] + " …"
        question = Question(id=content_id("question", claim.id), label=label, measure=claim.measure or "")
        answer = Answer(claim=claim.id, document=claim.document, text=label)
        made = self._finding(question, {claim.id: answer}, {claim.id: claim})
        reason = f"{judgement.by} added it; it was not compared."
        return replace(made, judged=(judgement.id,), rule=PERSON, reason=reason)

    def without(self, finding: Finding, left: Collection[str], claims: Mapping[str, Claim]) -> Finding | None:
        """The finding without some of its claims; None where none remain."""
        answers = {answer.claim: answer for answer in finding.answers if answer.claim not in left}
        return self._of(finding, finding.question, answers, claims) if answers else None

    def part(self, finding: Finding, kept: Collection[str], claims: Mapping[str, Claim]) -> Finding:
        """A finding of its own, of the claims that leave another."""
        question = replace(finding.question, id=content_id("question", finding.question.id, *sorted(kept)))
        return self._of(finding, question, {a.claim: a for a in finding.answers if a.claim in kept}, claims)

    def joined(self, findings: Sequence[Finding], claims: Mapping[str, Claim]) -> Finding:
        """One finding of several, under the question of the first."""
        answers = {answer.claim: answer for finding in reversed(findings) for answer in finding.answers}
        verdicts = {finding.verdict for finding in findings}
        verdict = Verdict.CONFLICT if Verdict.CONFLICT in verdicts else Verdict.COMPATIBLE
        comparisons = dict.fromkeys(pair for finding in findings for pair in finding.comparisons)
        whole = replace(
            findings[0],
            comparisons=tuple(comparisons),
            weight=max(finding.weight for finding in findings),
            judged=tuple(dict.fromkeys(one for finding in findings for one in finding.judged)),
            verdict=min(verdicts) if len(verdicts) == 1 else verdict,
        )
        return self._of(whole, whole.question, answers, claims)

    def _of(
        self, finding: Finding, question: Question, answers: Mapping[str, Answer], claims: Mapping[str, Claim]
    ) -> Finding:
        """The finding of these claims, with the comparisons that were made between them and no others."""
        made = self._finding(question, answers, claims)
        kept = tuple(pair for pair in finding.comparisons if pair.left in answers and pair.right in answers)
        verdict, rule, reason = made.verdict, made.rule, made.reason
        document_of = {identity: answer.document for identity, answer in answers.items()}
        across = [pair for pair in kept if document_of[pair.left] != document_of[pair.right]] or kept
        first = {pair.verdict: pair for pair in reversed(across)}
        if finding.verdict in first:
            verdict, rule, reason = finding.verdict, first[finding.verdict].rule, first[finding.verdict].reason
        elif first:
            pair = first[next(each for each in ORDER if each in first)]
            verdict, rule, reason = pair.verdict, pair.rule, pair.reason
            if verdict is Verdict.CORROBORATED:
                verdict = Verdict.COMPATIBLE
        weight = finding.weight if made.documents > 1 else made.weight
        return replace(
            made, comparisons=kept, verdict=verdict, rule=rule, reason=reason, weight=weight, judged=finding.judged
        )

    def _finding(self, question: Question, answers: Mapping[str, Answer], claims: Mapping[str, Claim]) -> Finding:
        """A finding of which nothing was compared."""
        ordered = sorted((claims[identity] for identity in answers), key=self._place)
        counted = count([self._said(claim) for claim in ordered])
        holding = {claim.document for claim in ordered}
        several = len(holding) > 1
        return Finding(
            id=content_id("finding", question.id, *(claim.id for claim in ordered)),
            question=question,
            verdict=Verdict.COMPATIBLE if several else Verdict.SINGLE_SOURCE,
            rule="one_matter" if several else "one_document",
            reason="They speak of one matter." if several else "No other document answers this.",
            claims=tuple(claim.id for claim in ordered),
            answers=tuple(answers[claim.id] for claim in ordered),
            documents=len(holding),
            origins=counted.origins,
            texts=counted.texts,
            speakers=counted.speakers,
            publishers=counted.publishers,
        )

    def _place(self, claim: Claim) -> tuple[int, int, int]:
        return self._order[claim.document], claim.span.start, claim.span.end

    def _said(self, claim: Claim) -> Said:
        speaker = claim.speaker
        named = speaker.name if speaker and speaker.kind is not SpeakerKind.UNNAMED else None
        return Said(
            document=claim.document,
            text=self._text.get(claim.document, claim.document),
            publisher=self._publisher.get(claim.document),
            speaker=self._name.get(named, named) if named else None,
            carriers=tuple(link.name for link in claim.chain if link.part == "carrier"),
            kin=self._kin.get(claim.document, frozenset()),
            quoted=self._quoted.at(self._document[claim.document], claim.span),
        )
