"""A story with planted facts in, what a run recovered of it out.

``python tests/generated/recovery.py`` prints the shares over 20 seeds and sizes from 2 to 50.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from story import Passage, Planted, Story, story

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.compare.compare import compare
from audiatur.model.check import CheckVerdict
from audiatur.model.compared import Compared
from audiatur.model.document import Document, Metadata, MetadataSource
from audiatur.model.finding import Finding, Verdict
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings

EXPLOSION = {"killed": "explosion", "wounded": "explosion"}
"""Facts that are of one event, so of one date."""


@dataclass(frozen=True)
class Run:
    """A story read and compared."""

    story: Story
    documents: dict[str, Document]
    readings: tuple[Reading, ...]
    compared: Compared

    def place(self, passage: Passage) -> Span:
        document = self.documents[passage.file]
        start = document.text.index(passage.words)
        return Span(document=document.id, start=start, end=start + len(passage.words))

    def claims(self, passage: Passage) -> set[str]:
        """Ids of the claims that share half of the passage's words, or half of their own."""
        place = self.place(passage)
        return {
            claim.id
            for reading in self.readings
            for claim in reading.claims
            if place.overlap(claim.span) >= 0.5 * min(place.end - place.start, claim.span.end - claim.span.start)
        }


def run(told: Story) -> Run:
    """Acquire, read and compare the story's articles."""
    settings = Settings()
    documents = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in told.articles.items():
            path = Path(folder) / name
            path.write_text(text, "utf-8")
            stated = Metadata(source=MetadataSource.SIDECAR, outlet=told.outlets[name])
            (documents[name],) = acquire_file(Entry(name=name, path=path, stated=stated), settings).documents
    readings = tuple(read_document(document, settings) for document in documents.values())
    return Run(told, documents, readings, compare(tuple(documents.values()), readings, settings))


def recovered(result: Run) -> list[tuple[str, bool]]:
    """Each planted fact and whether one finding joins two of its passages under a right verdict."""
    outcome = []
    for fact in result.story.planted:
        claims = [result.claims(passage) for passage in fact.passages]
        if len(claims) < 2:
            continue
        outcome.append(
            (
                fact.about,
                any(
                    sum(bool(ids & set(finding.claims)) for ids in claims) >= 2
                    and finding.verdict.value in fact.verdicts
                    for finding in result.compared.findings
                ),
            )
        )
    for sums, verdict in ((result.story.wrong_sums, "inconsistent"), (result.story.right_sums, "consistent")):
        for passage in sums:
            place = result.place(passage)
            outcome.append(
                (
                    f"{verdict} sum",
                    any(
                        check.verdict.value == verdict and any(o.span.overlap(place) for o in check.operands)
                        for check in result.compared.checks
                    ),
                )
            )
    return outcome


def false_conflicts(result: Run) -> tuple[int, int]:
    """Conflicts that hold no planted conflict, and wrong alarms; and how many findings and checks there are."""
    planted = [
        set().union(*(result.claims(passage) for passage in fact.passages))
        for fact in result.story.planted
        if "conflict" in fact.verdicts
    ]
    conflicts = [f for f in result.compared.findings if f.verdict is Verdict.CONFLICT]
    wrong = sum(not any(len(set(f.claims) & claims) >= 2 for claims in planted) for f in conflicts)
    alarms = [c for c in result.compared.checks if c.verdict is CheckVerdict.INCONSISTENT]
    places = [result.place(passage) for passage in result.story.wrong_sums]
    wrong += sum(not any(o.span.overlap(p) for o in check.operands for p in places) for check in alarms)
    return wrong, len(result.compared.findings) + len(result.compared.checks)


def false_agreements(result: Run) -> tuple[int, int]:
    """Findings told as corroborated that hold two planted things, or two values of one; and how many are so told.

    Who dates the explosion alike agrees on its date, however many dead or wounded each counts.
    """
    told = _told(result)
    sayings: dict[tuple[str, str], set[str]] = {
        _saying(fact, passage): set() for fact in result.story.planted for passage in fact.passages
    }
    for fact in result.story.planted:
        for passage in fact.passages:
            sayings[_saying(fact, passage)] |= result.claims(passage)
    for passage in (*result.story.wrong_sums, *result.story.right_sums):
        place = result.place(passage)
        sayings["sum", passage.words] = {
            c.id for reading in result.readings for c in reading.claims if c.sentence.overlap(place)
        }
    wrong = 0
    for finding in told:
        held = {saying for saying, claims in sayings.items() if claims & set(finding.claims)}
        things = {EXPLOSION.get(about, about) for about, _ in held}
        wrong += len(things if finding.rule == "same_date" else held) > 1
    return wrong, len(told)


def _saying(fact: Planted, passage: Passage) -> tuple[str, str]:
    """What a passage says: of a fact in conflict each wording gives a value of its own."""
    return fact.about, passage.words if fact.verdicts == {"conflict"} else ""


def doubled_origins(result: Run) -> tuple[int, int]:
    """Findings told as corroborated that count an origin twice; and how many are so told.

    A reprint has the origin of what it reprints; articles of one text have one; and one speaker is one origin however
    many articles quote the words.
    """
    original = {reprint: file for file, reprint in result.story.reprints}
    text_of = {
        document.id: result.story.articles[original.get(file, file)] for file, document in result.documents.items()
    }
    speaker_of = {
        claim: passage.speaker
        for fact in result.story.planted
        for passage in fact.passages
        if passage.speaker
        for claim in result.claims(passage)
    }
    document_of = {claim.id: claim.document for reading in result.readings for claim in reading.claims}
    told = _told(result)
    wrong = 0
    for finding in told:
        origins = {speaker_of.get(claim) or text_of[document_of[claim]] for claim in finding.claims}
        texts = {text_of[document_of[claim]] for claim in finding.claims}
        wrong += finding.origins > len(origins) or len(texts) == 1
    return wrong, len(told)


def _told(result: Run) -> list[Finding]:
    """What is told as corroborated by several articles."""
    return [f for f in result.compared.findings if f.verdict is Verdict.CORROBORATED and f.documents > 1]


@dataclass(frozen=True)
class Shares:
    """What was recovered and how often that was wrong.

    Attributes:
        recovered: Of the planted facts.
        conflicts: False ones, of all findings and checks.
        agreements: False ones, of those told.
        origins: Agreements that count an origin twice, of those told.
        missed: Planted facts that were not recovered, by what they are about.
    """

    recovered: float
    conflicts: float
    agreements: float
    origins: float
    missed: Counter[str]


def shares(runs: Iterable[Run]) -> Shares:
    """The shares over several stories."""
    sums: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for result in runs:
        outcome = recovered(result)
        missed.update(about for about, ok in outcome if not ok)
        counted = {"recovered": (sum(ok for _, ok in outcome), len(outcome)), "conflicts": false_conflicts(result)}
        counted |= {"agreements": false_agreements(result), "origins": doubled_origins(result)}
        for name, (hit, of) in counted.items():
            sums[name] += hit
            sums[f"{name} of"] += of
    found = {
        name: sums[name] / max(sums[f"{name} of"], 1) for name in ("recovered", "conflicts", "agreements", "origins")
    }
    return Shares(**found, missed=missed)


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2, 5, 12, 50])
    args = parser.parse_args()
    for size in args.sizes:
        found = shares(run(story(seed, size)) for seed in range(args.seeds))
        missing = ", ".join(f"{about} {count}" for about, count in found.missed.most_common())
        sys.stdout.write(
            f"{size:3} articles  recovered {found.recovered:.3f}  false conflicts {found.conflicts:.3f}  "
            f"false agreements {found.agreements:.3f}  origins counted twice {found.origins:.3f}  missed: {missing}\n"
        )


if __name__ == "__main__":
    main()
