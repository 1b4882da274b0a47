"""Five articles of five invented outlets on the harbour of Halmere, each with what is read in it."""

from __future__ import annotations

from tests.dossier.builder import Article

from audiatur.model.amount import Change, Hedge
from audiatur.model.claim import ChainLink, Commitment, Polarity
from audiatur.model.document import BlockKind, Metadata, MetadataSource, OriginKind, TakenFrom
from audiatur.model.speaker import SpeakerKind

TITLE, BODY, FURNITURE, SIGNOFF = BlockKind.TITLE, BlockKind.BODY, BlockKind.FURNITURE, BlockKind.SIGNOFF

HOSTILE_TITLE = 'Deep water <script>document.title="run"</script> & "quotes"'
HOSTILE_URL = "javascript:alert(1)"


def courier_article() -> Article:
    article = Article(
        "courier.txt",
        [
            (TITLE, "Velmora to deepen the harbour of Halmere"),
            (
                BODY,
                (
                    "Velmora will spend 470 million euro over four years to deepen the harbour of Halmere, "
                    "Transport Minister Ida Sorn said on Tuesday. The ministry’s budget for 2031 is 178 million euro."
                ),
            ),
            (
                BODY,
                (
                    "“We signed the dredging contract on 16 March 2031,” Sorn told the Courier. "
                    "She said that spending would rise by 55% to 1 billion euro by 2035."
                ),
            ),
            (
                BODY,
                (
                    "At least 40 families have to leave the old quay, according to the town. "
                    "An official who asked not to be named said that the number could double."
                ),
            ),
            (FURNITURE, "Subscribe to our newsletter"),
            (FURNITURE, "Most read today: The ten best soups of the coast"),
        ],
        outlet="The Halmere Courier",
        title="Velmora to deepen the harbour of Halmere",
        published="2031-03-18",
        more={
            "authors": ("Jon Arvell",),
            "url": "https://courier.example/harbour?id=7",
            "metadata": (
                Metadata(source=MetadataSource.SIDECAR, outlet="The Halmere Courier", published="2031-03-18"),
                Metadata(source=MetadataSource.PAGE, title="Velmora to deepen the harbour of Halmere"),
            ),
        },
    )
    minister = article.speaker("Transport Minister Ida Sorn", "Ida Sorn", role="transport minister")
    c_all = article.claim(
        "Velmora will spend 470 million euro over four years to deepen the harbour of Halmere",
        Commitment.PLANNED,
        speaker=minister,
        subject="Velmora",
        measure="harbour_spending",
        amounts=(article.amount("470 million euro", 470e6, currency="EUR", precision=1e6),),
        period="2031/2035",
    )
    article.claim(
        "The ministry’s budget for 2031 is 178 million euro",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(article.amount("178 million euro", 178e6, currency="EUR", precision=1e6),),
        period="2031",
    )
    article.claim(
        "We signed the dredging contract on 16 March 2031",
        speaker=article.speaker("Sorn", "Ida Sorn", role="transport minister"),
        subject="Velmora",
        measure="agreement_signed",
        period="2031-03-16",
    )
    rise = article.amount("55%", 55.0, unit="percent", change=Change.UP, precision=1.0)
    billion = article.amount("1 billion euro", 1e9, currency="EUR", change=Change.UP, precision=1e9)
    article.claim(
        "spending would rise by 55% to 1 billion euro by 2035",
        Commitment.PLANNED,
        speaker=article.speaker("She", "Ida Sorn"),
        subject="Velmora",
        measure="harbour_spending",
        amounts=(rise, billion),
        period="../2035",
    )
    article.claim(
        "At least 40 families have to leave the old quay",
        Commitment.REPORTED,
        speaker=article.speaker("the town", kind=SpeakerKind.ORGANISATION),
        subject="Halmere",
        measure="displaced",
        amounts=(article.amount("40 families", 40, unit="family", high=None, hedge=Hedge.AT_LEAST),),
    )
    article.claim(
        "the number could double",
        Commitment.ALLEGED,
        speaker=article.speaker("An official who asked not to be named", kind=SpeakerKind.UNNAMED),
        subject="families on the old quay",
        measure="displaced",
    )
    article.said("Transport Minister Ida Sorn", "said", c_all.span.quote(article.text), direct=False, name="Ida Sorn")
    article.said("Sorn", "told", "“We signed the dredging contract on 16 March 2031,”", direct=True, name="Ida Sorn")
    article.period("16 March 2031", "2031-03-16")
    article.period("by 2035", "../2035")
    return article


def wire_article() -> Article:
    article = Article(
        "wire.txt",
        [
            (TITLE, HOSTILE_TITLE),
            (
                BODY,
                (
                    "OSTRANE – The transport ministry of Velmora received $192.4 million for 2031, its accounts say. "
                    "The 470 million euro announced last week are for dredging ships, fleet director Pell Marun said."
                ),
            ),
            (
                BODY,
                (
                    "Velmora and the Ostrane Dredging Company signed the contract in March 2031. "
                    "Ostrane has not supported the project. Work is to begin in the autumn of 2032."
                ),
            ),
            (SIGNOFF, "Ostrane Wire"),
        ],
        outlet="Ostrane Wire",
        title=HOSTILE_TITLE,
        published="2031-03-25",
        more={"url": HOSTILE_URL},
    )
    article.claim(
        "The transport ministry of Velmora received $192.4 million for 2031",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(article.amount("$192.4 million", 192.4e6, currency="USD", precision=1e5),),
        period="2031",
    )
    w_ships = article.claim(
        "The 470 million euro announced last week are for dredging ships",
        Commitment.REPORTED,
        speaker=article.speaker("fleet director Pell Marun", "Pell Marun", role="director of the fleet"),
        subject="Velmora",
        measure="ship_purchase",
        item="dredging ships",
        amounts=(article.amount("470 million euro", 470e6, currency="EUR", precision=1e6),),
    )
    article.claim(
        "Velmora and the Ostrane Dredging Company signed the contract in March 2031",
        subject="Velmora",
        measure="agreement_signed",
        counterparty="Ostrane Dredging Company",
        period="2031-03",
    )
    article.claim(
        "Ostrane has not supported the project", polarity=Polarity.NEGATIVE, subject="Ostrane", measure="support"
    )
    article.claim(
        "Work is to begin in the autumn of 2032",
        Commitment.PLANNED,
        subject="dredging",
        measure="start",
        period="2032-23",
    )
    article.said("fleet director Pell Marun", "said", w_ships.span.quote(article.text), direct=False, name="Pell Marun")
    article.period("March 2031", "2031-03")
    article.period("the autumn of 2032", "2032-23")
    return article


def radio_article() -> Article:
    article = Article(
        "radio.txt",
        [
            (
                BODY,
                (
                    "The Institute for Coastal Economy puts the ministry’s budget for 2031 at around $188 million. "
                    "In 2030 the institute counted $152 million."
                ),
            ),
            (
                BODY,
                (
                    "“The contract was signed on 16 March,” Ida Sorn said in an interview with the Halmere Courier. "
                    "Some 300 people marched against the harbour; the police counted 1,200."
                ),
            ),
        ],
        published="2031-04",
        more={},
    )
    article.more["taken_from"] = (
        TakenFrom(name="Halmere Courier", kind=OriginKind.TOLD, span=article.span("the Halmere Courier")),
    )
    institute = article.speaker("The Institute for Coastal Economy", kind=SpeakerKind.ORGANISATION)
    article.claim(
        "The Institute for Coastal Economy puts the ministry’s budget for 2031 at around $188 million",
        Commitment.REPORTED,
        speaker=institute,
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(
            article.amount(
                "$188 million", 188e6, currency="USD", low=None, high=None, hedge=Hedge.ABOUT, precision=1e6
            ),
        ),
        period="2031",
    )
    article.claim(
        "In 2030 the institute counted $152 million",
        Commitment.REPORTED,
        speaker=institute,
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(article.amount("$152 million", 152e6, currency="USD", precision=1e6),),
        period="2030",
    )
    article.claim(
        "The contract was signed on 16 March",
        speaker=article.speaker("Ida Sorn"),
        subject="Velmora",
        measure="agreement_signed",
        period="2031-03-16",
        chain=(
            ChainLink(name="(outlet not shown)", part="outlet", commitment=Commitment.REPORTED),
            ChainLink(name="Halmere Courier", part="carrier", commitment=Commitment.REPORTED),
            ChainLink(name="Ida Sorn", part="speaker", commitment=Commitment.ASSERTED),
        ),
    )
    article.claim(
        "Some 300 people marched against the harbour",
        subject="march",
        measure="crowd",
        amounts=(article.amount("300 people", 300, unit="person", low=None, high=None, hedge=Hedge.ABOUT),),
    )
    article.claim(
        "the police counted 1,200",
        Commitment.REPORTED,
        speaker=article.speaker("the police", kind=SpeakerKind.ORGANISATION),
        subject="march",
        measure="crowd",
        amounts=(article.amount("1,200", 1200, unit="person"),),
    )
    article.said("Ida Sorn", "said", "“The contract was signed on 16 March,”", direct=True)
    article.period("16 March", "2031-03-16")
    return article
