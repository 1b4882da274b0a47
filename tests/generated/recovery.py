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

from story import Passage, Story, story

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.compare.compare import compare
from audiatur.model.check import CheckVerdict
from audiatur.model.compared import Compared
from audiatur.model.document import Document, Metadata, MetadataSource
from audiatur.model.finding import Verdict
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings


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


def shares(runs: Iterable[Run]) -> tuple[float, float, Counter[str]]:
    """Share of planted facts recovered, share of findings that are false conflicts, and what was missed."""
    hit = of = wrong = findings = 0
    missed: Counter[str] = Counter()
    for result in runs:
        outcome = recovered(result)
        hit, of = hit + sum(ok for _, ok in outcome), of + len(outcome)
        missed.update(about for about, ok in outcome if not ok)
        false, total = false_conflicts(result)
        wrong, findings = wrong + false, findings + total
    return hit / max(of, 1), wrong / max(findings, 1), missed


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2, 5, 12, 50])
    args = parser.parse_args()
    for size in args.sizes:
        found, false, missed = shares(run(story(seed, size)) for seed in range(args.seeds))
        missing = ", ".join(f"{about} {count}" for about, count in missed.most_common())
        sys.stdout.write(f"{size:3} articles  recovered {found:.3f}  false conflicts {false:.3f}  missed: {missing}\n")


if __name__ == "__main__":
    main()
