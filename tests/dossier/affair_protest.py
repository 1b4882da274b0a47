"""The two smaller articles of the harbour affair: a protest, and the families of the quay."""

from __future__ import annotations

from tests.dossier.builder import Article

from audiatur.model.amount import Change, Hedge
from audiatur.model.claim import Commitment
from audiatur.model.document import BlockKind
from audiatur.model.speaker import SpeakerKind

TITLE, BODY = BlockKind.TITLE, BlockKind.BODY
RTL_OUTLET = "صدى المرفأ"


def beacon_article() -> Article:
    article = Article(
        "beacon.txt",
        [
            (TITLE, "Thousands against the dredgers"),
            (
                BODY,
                (
                    "More than 5,000 people marched against the harbour on Saturday, the Quay Alliance said. "
                    "The alliance opposes the harbour and wants the contract undone."
                ),
            ),
            (BODY, "The budget of the ministry rose from $152 million to $192.4 million, an increase of 24.1%."),
        ],
        outlet="Beacon of the Strait",
        title="Thousands against the dredgers",
        published="2031-03-30",
    )
    alliance = article.speaker("the Quay Alliance", "Quay Alliance", kind=SpeakerKind.ORGANISATION)
    article.claim(
        "More than 5,000 people marched against the harbour on Saturday",
        Commitment.ALLEGED,
        speaker=alliance,
        subject="march",
        measure="crowd",
        amounts=(article.amount("5,000 people", 5000, unit="person", high=None, hedge=Hedge.MORE_THAN),),
        period="2031-03-29",
    )
    article.claim("The alliance opposes the harbour", subject="Quay Alliance", measure="support")
    old = article.amount("$152 million", 152e6, currency="USD", precision=1e6)
    new = article.amount("$192.4 million", 192.4e6, currency="USD", precision=1e5)
    per_cent = article.amount("24.1%", 24.1, unit="percent", change=Change.UP, precision=0.1)
    article.claim(
        "The budget of the ministry rose from $152 million to $192.4 million, an increase of 24.1%",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(new, old, per_cent),
        period="2031",
    )
    return article


def sada_article() -> Article:
    article = Article(
        "sada.txt",
        [
            (TITLE, "Families to leave the quay"),
            (BODY, "Between 35 and 60 families have to leave the old quay of Halmere (هالمير), the town said."),
        ],
        outlet=RTL_OUTLET,
        title="Families to leave the quay",
        more={"authors": ("ليلى <b>حداد</b>",)},
    )
    article.claim(
        "Between 35 and 60 families have to leave the old quay of Halmere",
        Commitment.REPORTED,
        speaker=article.speaker("the town", kind=SpeakerKind.ORGANISATION),
        subject="Halmere",
        measure="displaced",
        amounts=(article.amount("Between 35 and 60 families", None, low=35, high=60, unit="family"),),
    )
    return article
