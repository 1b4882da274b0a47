"""An invented affair told by five invented outlets: the harbour of Halmere, as a Dossier of model records."""

from __future__ import annotations

from tests.dossier.affair_articles import courier_article, radio_article, wire_article
from tests.dossier.affair_compared import compared
from tests.dossier.affair_protest import beacon_article, sada_article
from tests.dossier.builder import check, finding

from audiatur.model.check import CheckKind, CheckVerdict
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision, judgement, of_finding
from audiatur.model.problem import Problem, Step


def harbour() -> Dossier:
    """Five articles with an agreement, a conflict, look-alikes, a wrong sum, a carried interview and hostile text."""
    courier, wire, radio = courier_article(), wire_article(), radio_article()
    beacon, sada = beacon_article(), sada_article()
    c_all, c_budget, c_signed, c_rise, c_families, c_double = courier.claims
    w_budget, w_ships, w_signed, w_not, w_work = wire.claims
    r_budget, r_before, r_signed, r_march, r_police = radio.claims
    b_march, b_against, b_rise = beacon.claims
    (s_families,) = sada.claims
    articles = (courier, wire, radio, beacon, sada)
    claims = {claim.id: claim for article in articles for claim in article.claims}
    budget = finding(
        "Ministry of Transport of Velmora: budget, 2031",
        Verdict.COMPATIBLE,
        [
            (c_budget, "178 million euro", None),
            (w_budget, "$192.4 million", None),
            (r_budget, "around $188 million", "an institute"),
            (b_rise, "$192.4 million", None),
        ],
        "178 million EUR is 192.8 million USD at 1.0830 USD per EUR, the year’s mean; $188 million is 2.5% lower.",
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
        "“470 million euro”: what it is for",
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
        finding(
            label,
            Verdict.SINGLE_SOURCE,
            [(claim, text, None)],
            "Only one article says so.",
            measure=measure,
            subject=claim.subject,
        )
        for label, claim, text, measure in (
            ("Dredging: start", w_work, "autumn of 2032", "start"),
            ("Ministry of Transport of Velmora: budget, 2030", r_before, "$152 million", "budget"),
            ("Ostrane: support of the harbour", w_not, "has not supported", "support"),
            ("Quay Alliance: support of the harbour", b_against, "opposes", "support"),
            ("Velmora: harbour spending to 2035", c_rise, "55% to 1 billion euro", "harbour_spending"),
            ("Families: doubling", c_double, "could double", "displaced"),
        )
    ]
    findings = (budget, crowd, number, signed, families, *singles)
    checks = (
        check(
            CheckKind.PERCENT_CHANGE,
            [
                ("base", 470e6, courier.amounts[0], c_all),
                ("change", 55.0, courier.amounts[2], c_rise),
                ("result", 1e9, courier.amounts[3], c_rise),
            ],
            CheckVerdict.INCONSISTENT,
            "470,000,000 × (1 + 55%) = 728,500,000",
            "A rise of 55% from 470 million gives 728.5 million; 1 billion is +112.8%, or a base of 645.2 million.",
            stated=1e9,
            computed=728.5e6,
        ),
        check(
            CheckKind.PERCENT_CHANGE,
            [
                ("base", 152e6, beacon.amounts[1], b_rise),
                ("result", 192.4e6, beacon.amounts[2], b_rise),
                ("stated", 24.1, beacon.amounts[3], b_rise),
            ],
            CheckVerdict.INCONSISTENT,
            "192,400,000 ÷ 152,000,000 − 1 = 26.6%",
            "From 152 million to 192.4 million is 26.6%; 24.1% would need a base of 155 million.",
            stated=24.1,
            computed=26.412,
        ),
        check(
            CheckKind.CONVERSION,
            [("amount", 178e6, c_budget.amounts[0], c_budget), ("stated", 192.4e6, wire.amounts[0], w_budget)],
            CheckVerdict.CONSISTENT,
            "178,000,000 EUR × 1.0830 = 192,774,000 USD",
            "Both figures are one at the mean rate of the year.",
        ),
    )
    return Dossier(
        version="0.0.test",
        settings=(("model", "test_model"), ("topics", "general")),
        documents=tuple(article.document() for article in articles),
        readings=tuple(article.reading() for article in articles),
        compared=compared(articles, findings, checks, (c_signed, r_signed, w_work, c_rise, b_march, w_signed)),
        problems=(
            Problem(step=Step.ACQUIRE, file="scan<img src=x>.pdf", message="The PDF holds no text; read it by OCR."),
        ),
        judgements=(
            judgement(
                Decision.ACCEPT,
                (of_finding(crowd, claims, {article.id: article.document() for article in articles}),),
                reason="<b>checked</b> by phone",
                by="M. Okoro",
                at="2031-05-02T09:00:00+00:00",
            ),
        ),
    )
