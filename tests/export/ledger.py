"""An invented article with a row for each form of register and with hostile words, and what a person made of it."""

from __future__ import annotations

from typing import Any

from tests.dossier.builder import Article

from audiatur.judgements.judged import judged
from audiatur.model.amount import Hedge
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.compared import Compared
from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event, EventStatus
from audiatur.model.judgement import Change, Decision, EditedField, judgement, words
from audiatur.model.mention import EntityKind
from audiatur.model.record import content_id
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.speaker import SpeakerKind

FORMULA = '=HYPERLINK("https://evil.example","open")'
TURNED = "paid \u202e001\u202c crowns"
BROKEN = "a\x00b\x0bc"
ARABIC = "وزارة"


def article() -> Article:
    """The article, without what is read in it."""
    return Article(
        "ledger.txt",
        [
            (BlockKind.TITLE, FORMULA),
            (BlockKind.BODY, "Ardovia ordered 12 Sparrow drones from Belmark in 2003 for 40 million dollars."),
            (BlockKind.BODY, "Belmark delivered about 8 Sparrow drones to Ardovia between 2004 and 2005."),
            (BlockKind.BODY, "Ardovia plans to order 20 more Sparrow drones by 2034."),
            (BlockKind.BODY, "Belmark denied that 3 Sparrow drones were delivered in 2006."),
            (
                BlockKind.BODY,
                "The army budget was 100 million euro in 2003, and 90 million dollars more is planned for 2099.",
            ),
            (BlockKind.BODY, "Ardovia and Belmark signed a pact on river patrols in March 2003 at Lisbon."),
            (BlockKind.BODY, "A plant at Lisbon, built with Belmark, is to make 35 to 60 boats a year from 2034."),
            (BlockKind.BODY, "At least 40 people were killed in the flood of 16 March 2003."),
            (BlockKind.BODY, f"{TURNED}. {BROKEN}. {ARABIC}."),
            (BlockKind.BODY, "Mira Vantor of the River Union said about 300 people marched near Springfield, Ardovia."),
        ],
        outlet="-The Ledger",
        title=FORMULA,
        published="2034-01",
        more={"url": "https://ledger.example/1", "authors": ("Ada Quill",)},
    )


def ledger(*, decided: bool = False) -> Dossier:
    """The dossier; with ``decided``, a person has set the toll to 44."""
    a = article()
    rows: list[RegisterRow] = []

    def row(register: str, quote: str, commitment: Commitment = Commitment.ASSERTED, **fields: Any) -> None:
        claim = a.claim(quote, commitment, **fields)
        rows.append(RegisterRow(name=register, claim=claim.id, cells=(Cell(column="Firmness", text=commitment),)))

    sparrow = {"item": "Sparrow drone", "subject": "Ardovia", "counterparty": "Belmark"}
    row(
        "arms_transfers",
        "Ardovia ordered 12 Sparrow drones from Belmark in 2003 for 40 million dollars",
        measure="arms_order",
        predicate="order",
        period="2003",
        amounts=(a.amount("12", 12.0, unit="drone"), a.amount("40 million dollars", 40e6, currency="USD")),
        **sparrow,
    )
    row(
        "arms_transfers",
        "Belmark delivered about 8 Sparrow drones to Ardovia between 2004 and 2005",
        measure="arms_delivery",
        period="2004/2005",
        amounts=(a.amount("8", 8.0, unit="drone", hedge=Hedge.ABOUT, low=None, high=None),),
        **sparrow,
    )
    row(
        "arms_transfers",
        "Ardovia plans to order 20 more Sparrow drones by 2034",
        Commitment.PLANNED,
        measure="arms_order",
        period="../2034",
        amounts=(a.amount("20 more", 20.0, unit="drone"),),
        **sparrow,
    )
    row(
        "arms_transfers",
        "3 Sparrow drones were delivered in 2006",
        Commitment.DENIED,
        measure="arms_delivery",
        polarity=Polarity.NEGATIVE,
        period="2006",
        amounts=(a.amount("3", 3.0, unit="drone", within=a.span("Belmark denied")),),
        speaker=a.speaker("Belmark", kind=SpeakerKind.COUNTRY),
        **sparrow,
    )
    row(
        "budgets",
        "The army budget was 100 million euro in 2003",
        measure="defence_budget",
        subject=FORMULA,
        period="2003",
        amounts=(a.amount("100 million euro", 100e6, currency="EUR"),),
    )
    row(
        "budgets",
        "90 million dollars more is planned for 2099",
        Commitment.PLANNED,
        subject="army",
        period="2099",
        amounts=(a.amount("90 million dollars", 90e6, currency="USD"),),
    )
    row(
        "agreements",
        "Ardovia and Belmark signed a pact on river patrols in March 2003 at Lisbon",
        subject="Ardovia",
        counterparty="Belmark",
        predicate="sign",
        object="a pact on river patrols",
        period="2003-03",
        place="Lisbon",
        measure="defence_agreement",
    )
    row(
        "production_sites",
        "A plant at Lisbon, built with Belmark, is to make 35 to 60 boats a year from 2034",
        Commitment.PLANNED,
        subject="plant",
        counterparty="Belmark",
        place="Lisbon",
        period="2034/..",
        amounts=(a.amount("35 to 60", None, unit="boat per year", low=35.0, high=60.0),),
    )
    row(
        "casualties",
        "At least 40 people were killed in the flood of 16 March 2003",
        measure="killed",
        subject="flood",
        period="2003-03-16",
        amounts=(a.amount("40", 40.0, unit="person", hedge=Hedge.AT_LEAST, high=None, within=a.span("At least")),),
    )
    a.claim(f"{TURNED}. {BROKEN}. {ARABIC}", speaker=None)
    row(
        "crowds",
        "about 300 people marched near Springfield",
        Commitment.REPORTED,
        measure="crowd",
        speaker=a.speaker("Mira Vantor"),
        place="Springfield",
        amounts=(a.amount("300", 300.0, unit="person", hedge=Hedge.ABOUT, low=None, high=None),),
    )
    dated = [claim for claim in a.claims if claim.period]
    dossier = Dossier(
        version="1",
        settings=(("topics", "defence, general"),),
        documents=(a.document(),),
        readings=(a.reading(),),
        compared=Compared(
            registers=tuple(rows),
            entities=tuple(
                Entity(
                    id=content_id("entity", kind, name),
                    name=name,
                    kind=kind,
                    variants=(name,),
                    mentions=(a.span(name),),
                )
                for name, kind in (
                    ("Lisbon", EntityKind.PLACE),
                    ("Springfield", EntityKind.PLACE),
                    ("Ardovia", EntityKind.COUNTRY),
                    ("Mira Vantor", EntityKind.PERSON),
                    ("River Union", EntityKind.ORGANISATION),
                )
            ),
            events=tuple(
                Event(
                    when=claim.period or "",
                    status=EventStatus.PLANNED if claim.commitment is Commitment.PLANNED else EventStatus.HAPPENED,
                    claim=claim.id,
                )
                for claim in dated
            ),
        ),
    )
    if not decided:
        return dossier
    toll = next(claim for claim in a.claims if claim.measure == "killed")
    edit = judgement(
        Decision.EDIT,
        (words(a.document(), toll.span),),
        reason="the second edition",
        by="Mara",
        at="2034-02-01T10:00:00+00:00",
        changes=(Change(field=EditedField.VALUE, value="44"),),
    )
    return judged(dossier.model_copy(update={"judgements": (edit,)}))
