"""How long the desk takes to answer, and how much memory it holds, as a dossier grows.

``python bench/desk.py [--articles 1000] [--requests 50] [--keep FOLDER]`` makes a dossier of invented articles (about
5,000 characters and 60 claims each) directly from records, starts the desk in a process of its own, and asks it over
HTTP on the loopback address: each screen so many times, one after another. It prints median and 95th percentile by the
clock, processor time of the desk a request (which other programs on the machine change less), all in milliseconds, the
most memory that the process of the desk held, and, for comparison, what SQLite alone takes in this run to read a
hundred claims.
"""

from __future__ import annotations

import argparse
import http.client
import json
import math
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

sys.path.insert(0, str(Path(__file__).parent / "scale"))

import records as scale

from audiatur.model.compared import Compared
from audiatur.model.dossier import Dossier
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Answer, Comparison, Finding, Question, Verdict
from audiatur.model.judgement import Decision, Judgement, judgement, of_finding, words
from audiatur.model.reading import Reading
from audiatur.model.record import content_id
from audiatur.model.voice import Voice
from audiatur.store.judgements import append
from audiatur.store.store import open_store

CLAIMS_OF_ARTICLE = 60
JUDGEMENTS = 500
MOST_OF_FINDING = 12
TOKEN = "bench" * 8
SERVER = """
import resource, sys
from pathlib import Path
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.desk.server import listen, serve
from audiatur.desk.token import Token
with listen(0) as listener:
    port = listener.getsockname()[1]
    app = make_app(Desk(Path(sys.argv[1])), Token(read=sys.argv[2], write="w"), port)
    serve(app, listener, lambda: print(port, flush=True))
"""


@dataclass(frozen=True)
class Asked:
    """A screen by its name and path."""

    name: str
    path: str


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--requests", type=int, default=50)
    parser.add_argument("--keep", type=Path, help="make the dossier here, or take the one that is here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = args.keep or Path(folder)
        if not (place / "dossier.db").exists():
            make(place, args.articles)
        size = (place / "dossier.db").stat().st_size / 1e6
        print(f"{args.articles:,} articles, {_count(place, 'claims'):,} claims, {size:.0f} MB")
        measure(place, args.requests)


def make(folder: Path, articles: int) -> None:
    """A dossier of so many articles, and judgements on it."""
    dossier = invented(articles)
    with open_store(folder, "bench") as store:
        store.replace(dossier)
    append(folder, judgements(dossier))


def invented(articles: int) -> Dossier:
    """Articles as the bench of size makes them, with findings of claims that tell of one thing."""
    scale.CLAIMS_OF_ARTICLE = CLAIMS_OF_ARTICLE
    documents, readings = scale.records(articles * CLAIMS_OF_ARTICLE)
    names = {document.id: document.outlet or "" for document in documents}
    claims = [claim for reading in readings for claim in reading.claims]
    return Dossier(
        version="bench",
        documents=documents,
        readings=readings,
        compared=Compared(
            findings=tuple(findings(readings)),
            events=tuple(
                Event(when=claim.period or "2020", status=EventStatus.HAPPENED, claim=claim.id) for claim in claims[::5]
            ),
            voices=tuple(
                Voice(document=claim.document, name=claim.speaker.name, kind=claim.speaker.kind, direct=1, indirect=2)
                for claim in claims[::9]
                if claim.speaker and names[claim.document]
            ),
        ),
    )


def findings(readings: tuple[Reading, ...]) -> Iterator[Finding]:
    """A finding for each matter that several articles tell of, and one for each claim that stands alone."""
    dice = random.Random(2)  # noqa: S311 - a story, not a secret
    groups: dict[tuple[str, ...], list[int]] = {}
    claims = [claim for reading in readings for claim in reading.claims]
    for number, claim in enumerate(claims):
        key = (claim.subject or "", claim.measure or "", claim.place or "", claim.period or "")
        groups.setdefault(key, []).append(number)
    made = []
    for key, numbers in groups.items():
        for first in range(0, len(numbers), MOST_OF_FINDING):
            members = [claims[number] for number in numbers[first : first + MOST_OF_FINDING]]
            holding = {claim.document for claim in members}
            verdict = dice.choice([*Verdict][:4]) if len(holding) > 1 else Verdict.SINGLE_SOURCE
            reason = "The values that are given are compared within the last digit that is written."
            label = ": ".join(key)
            made.append(
                Finding(
                    id=content_id("finding", *(claim.id for claim in members)),
                    question=Question(id=content_id("question", label), label=label, measure=key[1], subject=key[0]),
                    verdict=verdict,
                    rule="made",
                    reason=reason,
                    claims=tuple(claim.id for claim in members),
                    answers=tuple(Answer(claim=c.id, document=c.document, text=c.object or "") for c in members),
                    comparisons=tuple(
                        Comparison(left=members[0].id, right=each.id, verdict=verdict, rule="made", reason=reason)
                        for each in members[1:]
                    ),
                    documents=len(holding),
                    origins=len(holding),
                    weight=len(holding) + dice.random(),
                )
            )
    yield from sorted(made, key=lambda finding: (-finding.weight, finding.id))


def judgements(dossier: Dossier) -> Iterator[Judgement]:
    """Decisions of all kinds, on the findings that matter most."""
    documents = {document.id: document for document in dossier.documents}
    claims = {claim.id: claim for reading in dossier.readings for claim in reading.claims}
    for number, finding in enumerate(dossier.compared.findings[: 2 * JUDGEMENTS : 2]):
        at = f"2040-01-01T{number // 60:02d}:{number % 60:02d}:00+00:00"
        claim = claims[finding.claims[0]]
        target = of_finding(finding, claims, documents)
        match number % 4:
            case 0:
                yield judgement(Decision.ACCEPT, (target,), reason="read", by="Ana", at=at)
            case 1:
                yield judgement(
                    Decision.VERDICT, (target,), reason="", by="Bo", at=at, verdict=Verdict.DIFFERENT_THINGS
                )
            case 2:
                about = (words(documents[claim.document], claim.span),)
                yield judgement(Decision.REJECT, about, reason="no claim", by="Ana", at=at)
            case _:
                yield judgement(Decision.NOTE, (target,), reason="ask them", by="Bo", at=at)


def measure(folder: Path, requests: int) -> None:
    """Ask each screen, and print what it took."""
    plain = _plain(folder, requests)
    print(f"{'SQLite alone: 100 claims of the middle':44} {plain[0]:9.1f} {plain[1]:9.1f}")
    command = [sys.executable, "-c", SERVER, str(folder), TOKEN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            port = int(server.stdout.readline()) if server.stdout else 0
            print(f"{'':44} median ms   95% ms  first ms  processor ms      bytes  times SQLite")
            for asked in screens(folder):
                worked = _processor(server.pid)
                took, size = _asked(port, asked.path, requests)
                worked = (_processor(server.pid) - worked) / requests
                first, rest = took[0], sorted(took)
                median, late = _at(rest, 0.5), _at(rest, 0.95)
                line = f"{asked.name:44} {median:9.1f} {late:8.1f} {first:9.1f} {worked:13.1f} {size:10,}"
                print(f"{line} {median / plain[0]:13.1f}", flush=True)
            print(f"most memory of the desk: {_most(server.pid):.0f} MB")
        finally:
            server.terminate()


def screens(folder: Path) -> Iterator[Asked]:
    """Every screen that a person asks for, and the API's lists."""
    with sqlite3.connect(f"file:{folder / 'dossier.db'}?mode=ro", uri=True) as db:
        row = "select id, document, speaker, measure, subject, period from claims where speaker is not null"
        claim, document, speaker, measure, subject, period = db.execute(f"{row} limit 1 offset 100").fetchone()
        (question,) = db.execute("select finding from finding_claims where claim = ?", [claim]).fetchone()
        (judged,) = db.execute("select id from findings order by number limit 1").fetchone()
        (fresh,) = db.execute("select id from findings order by number limit 1 offset 1").fetchone()
    word = subject.split()[0]
    yield Asked("first page", "/")
    yield Asked("first page, conflicts", "/?need=conflict")
    yield Asked("first page, page 20", "/?page=20")
    yield Asked("finding", f"/findings/{fresh}")
    yield Asked("finding that is decided", f"/findings/{judged}")
    yield Asked("article", f"/articles/{document}")
    yield Asked("articles", "/articles")
    yield Asked("judgements", "/judgements")
    yield Asked("search, nothing given", "/search")
    filters = {
        "text": word,
        "frequent word": "at",
        "verdict": "conflict",
        "article": document,
        "speaker": speaker,
        "commitment": "reported",
        "question": question,
        "measure": measure,
        "period": period,
    }
    for name, value in filters.items():
        field = "text" if name == "frequent word" else name
        yield Asked(f"search by {name}", "/search?" + urlencode({field: value}))
    yield Asked(
        "search by word, verdict and speaker",
        "/search?" + urlencode({"text": "at", "verdict": "conflict", "speaker": speaker}),
    )
    yield Asked("search, page 30", "/search?page=30")
    for noun in ("claims", "findings", "events", "documents", "judgements"):
        yield Asked(f"API: 100 {noun}", f"/api/{noun}")
    yield Asked("API: 500 claims", "/api/claims?limit=500")
    yield Asked("API: claims in conflict", "/api/claims?verdict=conflict")
    yield Asked("API: claims by word", f"/api/claims?text={quote(word)}")
    yield Asked("API: a claim", f"/api/claims/{claim}")


def _asked(port: int, path: str, requests: int) -> tuple[list[float], int]:
    """Milliseconds of each request, and the bytes of an answer."""
    took: list[float] = []
    size = 0
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    for _ in range(requests):
        began = time.perf_counter()
        connection.request("GET", path, headers={"authorization": f"Bearer {TOKEN}"})
        answer = connection.getresponse()
        size = len(answer.read())
        took.append(1000 * (time.perf_counter() - began))
        if answer.status not in {200, 404}:
            raise SystemExit(f"{path}: {answer.status}")
    connection.close()
    return took, size


def _plain(folder: Path, requests: int) -> tuple[float, float]:
    """What it takes to open the database and read a hundred records, and no more."""

    def once() -> None:
        db = sqlite3.connect(f"file:{folder / 'dossier.db'}?mode=ro", uri=True)
        query = "select record, quote from claims where number > (select max(number) / 2 from claims) limit 100"
        for record, _ in db.execute(query):
            json.loads(record)
        db.close()

    took = sorted(_milliseconds(once) for _ in range(requests))
    return _at(took, 0.5), _at(took, 0.95)


def _milliseconds(act: Callable[[], None]) -> float:
    began = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - began)


def _at(ordered: list[float], share: float) -> float:
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def _count(folder: Path, table: str) -> int:
    with sqlite3.connect(f"file:{folder / 'dossier.db'}?mode=ro", uri=True) as db:
        return int(db.execute(f"select count(*) from [{table}]").fetchone()[0])  # noqa: S608 -- our own words


def _processor(pid: int) -> float:
    """Milliseconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _most(pid: int) -> float:
    """The most memory that a process held, in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1000
    return math.nan


if __name__ == "__main__":
    main()
