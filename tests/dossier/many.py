"""A number in, a Dossier of so many invented articles on one affair out: for pages of any size."""

from __future__ import annotations

from tests.dossier.builder import Article, finding

from audiatur.model.compared import Compared
from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Finding, Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.record import content_id
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice

TOWNS = ("Brask", "Hollin", "Medra", "Ostwick", "Tarnow Bay", "Velm")
QUESTIONS = 40
PARAGRAPHS = 12
VERDICTS = (Verdict.CONFLICT, Verdict.COMPATIBLE, Verdict.CORROBORATED, Verdict.DIFFERENT_THINGS)


def many(count: int) -> Dossier:
    """Articles that tell of the flood of one invented river, with conflicts, agreements and silence."""
    articles = [_article(number) for number in range(count)]
    findings = tuple(_findings(articles))
    claims = [claim for article in articles for claim in article.claims]
    return Dossier(
        version="0.0.test",
        settings=(("model", "test_model"),),
        documents=tuple(article.document() for article in articles),
        readings=tuple(article.reading() for article in articles),
        compared=Compared(
            entities=tuple(
                Entity(
                    id=content_id("entity", town),
                    name=town,
                    kind=EntityKind.PLACE,
                    variants=(town,),
                    mentions=tuple(article.span(town) for article in articles if town in article.text),
                )
                for town in TOWNS
            ),
            findings=findings,
            shared_origins=tuple(
                SharedOrigin(left=one.id, right=two.id, rule="same_text", reason="One text, carried twice.", share=0.97)
                for one, two in zip(articles[::10], articles[1::10], strict=False)
            ),
            copy_groups=tuple(
                CopyGroup(id=f"copy-{n}", documents=tuple(article.id for article in group))
                for n, group in enumerate(_groups(articles))
            ),
            events=tuple(
                Event(
                    when=f"20{10 + n % 25}-{1 + n % 12:02d}",
                    status=EventStatus.PLANNED if n % 3 else EventStatus.HAPPENED,
                    claim=claim.id,
                )
                for n, claim in enumerate(claims)
            ),
            voices=tuple(
                Voice(
                    document=article.id,
                    name=f"Speaker {n % 70}",
                    kind=SpeakerKind.UNNAMED if n % 9 == 0 else SpeakerKind.PERSON,
                    direct=n % 5,
                    indirect=1 + n % 7,
                )
                for n, article in enumerate(articles)
            ),
        ),
    )


def _article(number: int) -> Article:
    sentences = [
        [
            f"In {TOWNS[(number + k) % len(TOWNS)]} the river stood {_height(number, k)} centimetres high.",
            f"The council of station {k} counted {10 + (number * 3 + k) % 40} closed roads at mark {number}-{k}.",
            "Nobody there could say when the water would fall, and the shops stayed shut for the rest of the week.",
        ]
        for k in range(PARAGRAPHS)
    ]
    article = Article(
        f"flood-{number:04d}.txt",
        [(BlockKind.BODY, " ".join(paragraph)) for paragraph in sentences],
        outlet=f"Outlet {number % 83}",
        title=f"The flood, report {number}",
        published=f"2040-05-{1 + number % 28:02d}",
    )
    for k, paragraph in enumerate(sentences):
        height = f"{_height(number, k)} centimetres"
        article.claim(
            paragraph[0][:-1],
            subject="river",
            measure="height",
            amounts=(
                article.amount(
                    height, float(height.split(maxsplit=1)[0]), article.span(paragraph[0]), unit="centimetre"
                ),
            ),
            period="2040-05",
        )
        article.claim(paragraph[1][:-1], subject=f"station {k}", measure="closed_roads")
    return article


def _height(number: int, station: int) -> int:
    return 200 + (number * 7 + station * 13) % 90


def _findings(articles: list[Article]) -> list[Finding]:
    found = []
    for question in range(QUESTIONS):
        k = question % PARAGRAPHS
        answering = [article for n, article in enumerate(articles) if (n + question) % 3 == 0]
        answers = [
            (article.claims[2 * k], f"{200 + (question + n) % 7} cm", None) for n, article in enumerate(answering)
        ]
        if len(answers) > 1:
            verdict = VERDICTS[question % len(VERDICTS)]
            reason = "The heights given for one station and one day are compared within the last digit written."
            found.append(
                finding(
                    f"River at station {question}: height", verdict, answers, reason, 50.0 - question, subject="river"
                )
            )
    for article in articles:
        found += [
            finding(f"Roads at {article.file}, {n}", Verdict.SINGLE_SOURCE, [(claim, "closed", None)], "One article.")
            for n, claim in enumerate(article.claims[1::2])
        ]
    return found


def _groups(articles: list[Article]) -> list[list[Article]]:
    groups: list[list[Article]] = []
    for number, article in enumerate(articles):
        if number % 10 == 1:
            groups[-1].append(article)
        else:
            groups.append([article])
    return groups
