"""An invented affair told by five invented outlets: the harbour of Halmere, as a Dossier of model records."""

from __future__ import annotations

from audiatur.model.amount import Change, Hedge
from audiatur.model.check import CheckKind, CheckVerdict
from audiatur.model.claim import ChainLink, Commitment, Polarity
from audiatur.model.compared import Compared
from audiatur.model.document import BlockKind, Metadata, MetadataSource, OriginKind, TakenFrom
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity, Union
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Judgement
from audiatur.model.mention import EntityKind
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.position import Position, Stance
from audiatur.model.problem import Problem, Step
from audiatur.model.record import content_id
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice
from tests.dossier.builder import Article, check, finding

TITLE, BODY, FURNITURE, SIGNOFF = BlockKind.TITLE, BlockKind.BODY, BlockKind.FURNITURE, BlockKind.SIGNOFF

RTL_OUTLET = "صدى المرفأ"
HOSTILE_TITLE = 'Deep water <script>document.title="run"</script> & "quotes"'
HOSTILE_URL = "javascript:alert(1)"


def harbour() -> Dossier:
    """Five articles with an agreement, a conflict, look-alikes, a wrong sum, a carried interview and hostile text."""
    courier = Article(
        "courier.txt",
        [
            (TITLE, "Velmora to deepen the harbour of Halmere"),
            (
                BODY,
                "Velmora will spend 430 million euro over four years to deepen the harbour of Halmere, "
                "Transport Minister Ida Sorn said on Tuesday. The ministry’s budget for 2031 is 153 million euro.",
            ),
            (
                BODY,
                "“We signed the dredging contract on 16 March 2031,” Sorn told the Courier. "
                "She said that spending would rise by 60% to 1 billion euro by 2035.",
            ),
            (
                BODY,
                "At least 40 families have to leave the old quay, according to the town. "
                "An official who asked not to be named said that the number could double.",
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
    minister = courier.speaker("Transport Minister Ida Sorn", "Ida Sorn", role="transport minister")
    c_all = courier.claim(
        "Velmora will spend 430 million euro over four years to deepen the harbour of Halmere",
        Commitment.PLANNED,
        speaker=minister,
        subject="Velmora",
        measure="harbour_spending",
        amounts=(courier.amount("430 million euro", 430e6, currency="EUR", precision=1e6),),
        period="2031/2035",
    )
    c_budget = courier.claim(
        "The ministry’s budget for 2031 is 153 million euro",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(courier.amount("153 million euro", 153e6, currency="EUR", precision=1e6),),
        period="2031",
    )
    c_signed = courier.claim(
        "We signed the dredging contract on 16 March 2031",
        speaker=courier.speaker("Sorn", "Ida Sorn", role="transport minister"),
        subject="Velmora",
        measure="agreement_signed",
        period="2031-03-16",
    )
    rise = courier.amount("60%", 60.0, unit="percent", change=Change.UP, precision=1.0)
    billion = courier.amount("1 billion euro", 1e9, currency="EUR", change=Change.UP, precision=1e9)
    c_rise = courier.claim(
        "spending would rise by 60% to 1 billion euro by 2035",
        Commitment.PLANNED,
        speaker=courier.speaker("She", "Ida Sorn"),
        subject="Velmora",
        measure="harbour_spending",
        amounts=(rise, billion),
        period="../2035",
    )
    c_families = courier.claim(
        "At least 40 families have to leave the old quay",
        Commitment.REPORTED,
        speaker=courier.speaker("the town", kind=SpeakerKind.ORGANISATION),
        subject="Halmere",
        measure="displaced",
        amounts=(courier.amount("40 families", 40, unit="family", high=None, hedge=Hedge.AT_LEAST),),
    )
    c_double = courier.claim(
        "the number could double",
        Commitment.ALLEGED,
        speaker=courier.speaker("An official who asked not to be named", kind=SpeakerKind.UNNAMED),
        subject="families on the old quay",
        measure="displaced",
    )
    courier.said("Transport Minister Ida Sorn", "said", c_all.span.quote(courier.text), direct=False, name="Ida Sorn")
    courier.said("Sorn", "told", "“We signed the dredging contract on 16 March 2031,”", direct=True, name="Ida Sorn")
    courier.period("16 March 2031", "2031-03-16")
    courier.period("by 2035", "../2035")

    wire = Article(
        "wire.txt",
        [
            (TITLE, HOSTILE_TITLE),
            (
                BODY,
                "OSTRANE – The transport ministry of Velmora received $165.6 million for 2031, its accounts show. "
                "The 430 million euro announced last week are for dredging ships, the fleet’s director Pell Marun said.",
            ),
            (
                BODY,
                "Velmora and the Ostrane Dredging Company signed the contract in March 2031. "
                "Ostrane has not supported the project. Work is to begin in the autumn of 2032.",
            ),
            (SIGNOFF, "Ostrane Wire"),
        ],
        outlet="Ostrane Wire",
        title=HOSTILE_TITLE,
        published="2031-03-25",
        more={"url": HOSTILE_URL},
    )
    w_budget = wire.claim(
        "The transport ministry of Velmora received $165.6 million for 2031",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(wire.amount("$165.6 million", 165.6e6, currency="USD", precision=1e5),),
        period="2031",
    )
    w_ships = wire.claim(
        "The 430 million euro announced last week are for dredging ships",
        Commitment.REPORTED,
        speaker=wire.speaker("the fleet’s director Pell Marun", "Pell Marun", role="director of the fleet"),
        subject="Velmora",
        measure="ship_purchase",
        item="dredging ships",
        amounts=(wire.amount("430 million euro", 430e6, currency="EUR", precision=1e6),),
    )
    w_signed = wire.claim(
        "Velmora and the Ostrane Dredging Company signed the contract in March 2031",
        subject="Velmora",
        measure="agreement_signed",
        counterparty="Ostrane Dredging Company",
        period="2031-03",
    )
    w_not = wire.claim(
        "Ostrane has not supported the project", polarity=Polarity.NEGATIVE, subject="Ostrane", measure="support"
    )
    w_work = wire.claim(
        "Work is to begin in the autumn of 2032",
        Commitment.PLANNED,
        subject="dredging",
        measure="start",
        period="2032-23",
    )
    wire.said("the fleet’s director Pell Marun", "said", w_ships.span.quote(wire.text), direct=False, name="Pell Marun")
    wire.period("March 2031", "2031-03")
    wire.period("the autumn of 2032", "2032-23")

    radio = Article(
        "radio.txt",
        [
            (
                BODY,
                "The Institute for Coastal Economy puts the ministry’s budget for 2031 at around $162 million. "
                "In 2030 the institute counted $131 million.",
            ),
            (
                BODY,
                "“The contract was signed on 16 March,” Ida Sorn said in an interview with the Halmere Courier. "
                "Some 300 people marched against the harbour; the police counted 1,200.",
            ),
        ],
        published="2031-04",
        more={},
    )
    radio.more["taken_from"] = (
        TakenFrom(name="Halmere Courier", kind=OriginKind.TOLD, span=radio.span("the Halmere Courier")),
    )
    institute = radio.speaker("The Institute for Coastal Economy", kind=SpeakerKind.ORGANISATION)
    r_budget = radio.claim(
        "The Institute for Coastal Economy puts the ministry’s budget for 2031 at around $162 million",
        Commitment.REPORTED,
        speaker=institute,
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(
            radio.amount("$162 million", 162e6, currency="USD", low=None, high=None, hedge=Hedge.ABOUT, precision=1e6),
        ),
        period="2031",
    )
    r_before = radio.claim(
        "In 2030 the institute counted $131 million",
        Commitment.REPORTED,
        speaker=institute,
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(radio.amount("$131 million", 131e6, currency="USD", precision=1e6),),
        period="2030",
    )
    r_signed = radio.claim(
        "The contract was signed on 16 March",
        speaker=radio.speaker("Ida Sorn"),
        subject="Velmora",
        measure="agreement_signed",
        period="2031-03-16",
        chain=(
            ChainLink(name="(outlet not shown)", part="outlet", commitment=Commitment.REPORTED),
            ChainLink(name="Halmere Courier", part="carrier", commitment=Commitment.REPORTED),
            ChainLink(name="Ida Sorn", part="speaker", commitment=Commitment.ASSERTED),
        ),
    )
    r_march = radio.claim(
        "Some 300 people marched against the harbour",
        subject="march",
        measure="crowd",
        amounts=(radio.amount("300 people", 300, unit="person", low=None, high=None, hedge=Hedge.ABOUT),),
    )
    r_police = radio.claim(
        "the police counted 1,200",
        Commitment.REPORTED,
        speaker=radio.speaker("the police", kind=SpeakerKind.ORGANISATION),
        subject="march",
        measure="crowd",
        amounts=(radio.amount("1,200", 1200, unit="person"),),
    )
    radio.said("Ida Sorn", "said", "“The contract was signed on 16 March,”", direct=True)
    radio.period("16 March", "2031-03-16")

    beacon = Article(
        "beacon.txt",
        [
            (TITLE, "Thousands against the dredgers"),
            (
                BODY,
                "More than 5,000 people marched against the harbour on Saturday, the Quay Alliance said. "
                "The alliance opposes the harbour and wants the contract undone.",
            ),
            (BODY, "The budget of the ministry rose from $131 million to $165.6 million, an increase of 24.3%."),
        ],
        outlet="Beacon of the Strait",
        title="Thousands against the dredgers",
        published="2031-03-30",
    )
    alliance = beacon.speaker("the Quay Alliance", "Quay Alliance", kind=SpeakerKind.ORGANISATION)
    b_march = beacon.claim(
        "More than 5,000 people marched against the harbour on Saturday",
        Commitment.ALLEGED,
        speaker=alliance,
        subject="march",
        measure="crowd",
        amounts=(beacon.amount("5,000 people", 5000, unit="person", high=None, hedge=Hedge.MORE_THAN),),
        period="2031-03-29",
    )
    b_against = beacon.claim("The alliance opposes the harbour", subject="Quay Alliance", measure="support")
    old = beacon.amount("$131 million", 131e6, currency="USD", precision=1e6)
    new = beacon.amount("$165.6 million", 165.6e6, currency="USD", precision=1e5)
    per_cent = beacon.amount("24.3%", 24.3, unit="percent", change=Change.UP, precision=0.1)
    b_rise = beacon.claim(
        "The budget of the ministry rose from $131 million to $165.6 million, an increase of 24.3%",
        subject="Ministry of Transport of Velmora",
        measure="budget",
        amounts=(new, old, per_cent),
        period="2031",
    )

    sada = Article(
        "sada.txt",
        [
            (TITLE, "Families to leave the quay"),
            (BODY, "Between 35 and 60 families have to leave the old quay of Halmere (هالمير), the town said."),
        ],
        outlet=RTL_OUTLET,
        title="Families to leave the quay",
        more={"authors": ("ليلى <b>حداد</b>",)},
    )
    s_families = sada.claim(
        "Between 35 and 60 families have to leave the old quay of Halmere",
        Commitment.REPORTED,
        speaker=sada.speaker("the town", kind=SpeakerKind.ORGANISATION),
        subject="Halmere",
        measure="displaced",
        amounts=(sada.amount("Between 35 and 60 families", None, low=35, high=60, unit="family"),),
    )

    articles = (courier, wire, radio, beacon, sada)
    budget = finding(
        "Ministry of Transport of Velmora: budget, 2031",
        Verdict.COMPATIBLE,
        [
            (c_budget, "153 million euro", None),
            (w_budget, "$165.6 million", None),
            (r_budget, "around $162 million", "an institute"),
            (b_rise, "$165.6 million", None),
        ],
        "153 million EUR is 165.7 million USD at 1.0830 USD per EUR, the year’s mean; $162 million is 2.2% lower.",
        weight=8.0,
        origins=4,
        subject="Ministry of Transport of Velmora",
        measure="budget",
        period="2031",
    )
    crowd = finding(
        "March against the harbour: people, 29 March 2031",
        Verdict.CONFLICT,
        [(r_march, "some 300", None), (r_police, "1,200", "police"), (b_march, "more than 5,000", "organisers")],
        "About 300, exactly 1,200 and more than 5,000 exclude each other for one march.",
        weight=9.0,
        measure="crowd",
        subject="march",
        period="2031-03-29",
    )
    number = finding(
        "“430 million euro”: what it is for",
        Verdict.DIFFERENT_THINGS,
        [(c_all, "the whole harbour, four years", "plan"), (w_ships, "dredging ships", None)],
        "One number, two things: all spending on the harbour in one article, ships alone in the other.",
        weight=7.0,
        measure="harbour_spending",
        subject="Velmora",
    )
    signed = finding(
        "Dredging contract: signed",
        Verdict.CORROBORATED,
        [(c_signed, "16 March 2031", None), (w_signed, "March 2031", None), (r_signed, "16 March", "carries C.")],
        "All give March 2031; two give the 16th, and they are one interview.",
        weight=5.0,
        origins=2,
        measure="agreement_signed",
        subject="Velmora",
        period="2031-03",
    )
    families = finding(
        "Halmere: families that have to leave",
        Verdict.COMPATIBLE,
        [(c_families, "at least 40", None), (s_families, "35 to 60", None)],
        "At least 40 lies within 35 to 60; both name the town, so at most one origin.",
        weight=4.0,
        origins=1,
        measure="displaced",
        subject="Halmere",
    )
    singles = [
        finding(f"{label}", Verdict.SINGLE_SOURCE, [(claim, text, None)], "Only one article says so.", measure=measure)
        for label, claim, text, measure in (
            ("Dredging: start", w_work, "autumn of 2032", "start"),
            ("Ministry of Transport of Velmora: budget, 2030", r_before, "$131 million", "budget"),
            ("Ostrane: support of the harbour", w_not, "has not supported", "support"),
            ("Quay Alliance: support of the harbour", b_against, "opposes", "support"),
            ("Velmora: harbour spending to 2035", c_rise, "60% to 1 billion euro", "harbour_spending"),
            ("Families: doubling", c_double, "could double", "displaced"),
        )
    ]
    found = [budget, crowd, number, signed, families, *singles]
    silent = {f.id: tuple(a.id for a in articles if a.id not in {x.document for x in f.answers}) for f in found}
    findings = tuple(f.model_copy(update={"silent": silent[f.id]}) for f in found)
    checks = (
        check(
            CheckKind.PERCENT_CHANGE,
            [
                ("base", 430e6, courier.amounts[0], c_all),
                ("change", 60.0, rise, c_rise),
                ("result", 1e9, billion, c_rise),
            ],
            CheckVerdict.INCONSISTENT,
            "430,000,000 × (1 + 60%) = 688,000,000",
            "A rise of 60% from 430 million gives 688 million; 1 billion would be +132.6%, or a base of 625 million.",
            stated=1e9,
            computed=688e6,
        ),
        check(
            CheckKind.PERCENT_CHANGE,
            [("base", 131e6, old, b_rise), ("result", 165.6e6, new, b_rise), ("stated", 24.3, per_cent, b_rise)],
            CheckVerdict.INCONSISTENT,
            "165,600,000 ÷ 131,000,000 − 1 = 26.4%",
            "From 131 million to 165.6 million is 26.4%; 24.3% would need a base of 133.2 million.",
            stated=24.3,
            computed=26.412,
        ),
        check(
            CheckKind.CONVERSION,
            [("amount", 153e6, courier.amounts[1], c_budget), ("stated", 165.6e6, wire.amounts[0], w_budget)],
            CheckVerdict.CONSISTENT,
            "153,000,000 EUR × 1.0830 = 165,699,000 USD",
            "Both figures are one at the mean rate of the year.",
        ),
    )
    return Dossier(
        version="0.0.test",
        settings=(("model", "test_model"), ("topics", "general")),
        documents=tuple(article.document() for article in articles),
        readings=tuple(article.reading() for article in articles),
        compared=_compared(articles, findings, checks, (c_signed, r_signed, w_work, c_rise, b_march, w_signed)),
        problems=(Problem(step=Step.ACQUIRE, file="scan<img src=x>.pdf", message="The PDF holds no text; read it by OCR."),),
        judgements=(
            Judgement(
                id="judgement-1", about=crowd.id, decision="accept", reason="<b>checked</b> by phone",
                by="M. Okoro", at="2031-05-02T09:00:00+00:00",
            ),
        ),
    )  # fmt: skip


def _compared(articles, findings, checks, dated) -> Compared:  # type: ignore[no-untyped-def]
    courier, wire, radio, beacon, sada = articles
    c_signed, r_signed, w_work, c_rise, b_march, w_signed = dated

    def entity(name: str, kind: EntityKind, variants: tuple[str, ...], **fields: object) -> Entity:
        mentions = tuple(
            article.span(variant) for article in articles for variant in variants if variant in article.text
        )
        return Entity(
            id=content_id("entity", kind, name), name=name, kind=kind, variants=variants, mentions=mentions, **fields
        )

    signed = next(f for f in findings if f.verdict is Verdict.CORROBORATED)
    return Compared(
        entities=(
            entity("Velmora", EntityKind.COUNTRY, ("Velmora",)),
            entity(
                "Halmere",
                EntityKind.PLACE,
                ("Halmere", "هالمير"),
                unions=(
                    Union(left="Halmere", right="هالمير", rule="other_spelling", reason="Named side by side in one article."),
                ),
            ),
            entity(
                "Ida Sorn",
                EntityKind.PERSON,
                ("Ida Sorn", "Sorn"),
                roles=("transport minister",),
                unions=(Union(left="Ida Sorn", right="Sorn", rule="family_name", reason="Family name after full name."),),
            ),
            entity("Ostrane", EntityKind.COUNTRY, ("Ostrane",)),
            entity("Quay Alliance", EntityKind.ORGANISATION, ("Quay Alliance",)),
        ),
        findings=findings,
        checks=checks,
        shared_origins=(
            SharedOrigin(
                left=courier.id,
                right=radio.id,
                rule="told",
                reason="The second carries the first’s interview with Ida Sorn.",
                spans=(radio.span("in an interview with the Halmere Courier"),),
            ),
        ),
        copy_groups=(
            CopyGroup(id="copy-1", documents=(courier.id, radio.id)),
            CopyGroup(id="copy-2", documents=(wire.id,)),
            CopyGroup(id="copy-3", documents=(beacon.id,)),
            CopyGroup(id="copy-4", documents=(sada.id,)),
        ),
        positions=(
            Position(
                actor="Ostrane", towards="harbour of Halmere", stance=Stance.NEUTRAL,
                claim=wire.claims[3].id, rule="has_not_supported",
            ),
            Position(
                actor="Quay Alliance", towards="harbour of Halmere", stance=Stance.OPPOSES,
                claim=beacon.claims[1].id, rule="verb",
            ),
        ),
        events=(
            Event(when="2031-03-16", status=EventStatus.HAPPENED, claim=c_signed.id, finding=signed.id),
            Event(when="2031-03", status=EventStatus.HAPPENED, claim=w_signed.id, finding=signed.id),
            Event(when="2031-03-16", status=EventStatus.HAPPENED, claim=r_signed.id, finding=signed.id),
            Event(when="2031-03-29", status=EventStatus.HAPPENED, claim=b_march.id),
            Event(when="2032-23", status=EventStatus.PLANNED, claim=w_work.id),
            Event(when="../2035", status=EventStatus.PLANNED, claim=c_rise.id),
        ),
        voices=(
            Voice(document=courier.id, name="Ida Sorn", kind=SpeakerKind.PERSON, role="transport minister", direct=1, indirect=2),
            Voice(document=radio.id, name="Ida Sorn", kind=SpeakerKind.PERSON, direct=1, indirect=0),
            Voice(document=wire.id, name="Pell Marun", kind=SpeakerKind.PERSON, direct=0, indirect=1),
            Voice(document=beacon.id, name="Quay Alliance", kind=SpeakerKind.ORGANISATION, direct=0, indirect=2),
            Voice(
                document=courier.id, name="an official who asked not to be named", kind=SpeakerKind.UNNAMED, direct=0, indirect=1
            ),
        ),
        registers=(
            RegisterRow(
                name="budgets",
                claim=courier.claims[1].id,
                cells=(Cell(column="year", text="2031"), Cell(column="amount", text="153,000,000 EUR")),
            ),
            RegisterRow(
                name="budgets",
                claim=radio.claims[1].id,
                cells=(Cell(column="year", text="2030"), Cell(column="amount", text="131,000,000 USD"), Cell(column="source", text="Institute")),
            ),
        ),
        problems=(
            Problem(
                step=Step.COMPARE,
                document=wire.id,
                span=wire.span("announced last week"),
                message="No publication day bounds “last week”; left open.",
                serious=False,
            ),
        ),
    )  # fmt: skip
