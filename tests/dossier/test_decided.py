from __future__ import annotations

from tests.dossier import reader
from tests.dossier.affair import harbour
from tests.dossier.affair_judged import judged
from tests.dossier.builder import Article

from audiatur.dossier.page import render
from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier
from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.problem import Problem, Step


def test_what_a_person_decided_is_marked_with_name_and_reason() -> None:
    tree = reader.read(render(judged()))
    (card,) = tree.xpath('//article[contains(@class, "card")][p[@class="decided"]]')
    (told,) = card.xpath('./p[@class="decided"]')
    assert reader.words(told) == "✎a person decided this verdict by Ana <i>K.</i>: two counts"
    assert tree.xpath('//figure//p[@class="decided"]')
    assert tree.xpath('//ul[@class="margin"]//p[@class="decided"]')
    (row,) = tree.xpath('//table[contains(@class, "synopsis")]//tr[.//span[@class="hand"]]')
    assert "conflict" in row.get("class")


def test_nothing_is_marked_where_nobody_decided() -> None:
    whole = harbour()
    tree = reader.read(render(whole.model_copy(update={"judgements": ()})))
    assert not tree.xpath('//span[@class="hand"] | //ul[@class="orphans"]')


def test_a_decision_that_holds_on_to_nothing_is_listed() -> None:
    tree = reader.read(render(judged()))
    (line,) = tree.xpath('//ul[@class="orphans"]/li')
    assert reader.words(line).endswith("note by Ana <i>K.</i> on Orrin (who is it): no article names Orrin")


def test_the_margin_says_what_a_time_was_inferred_from_and_what_could_not_be_read() -> None:
    text = "In the spring of 2031 the port closed. On 4 May it opened again. On 6 June 2032 it closed."
    article = Article("a.txt", [(BlockKind.BODY, text)])
    inferred = Period(
        span=article.span("4 May"),
        kind=PeriodKind.DATE,
        timex="2031-05-04",
        edtf="2031-05-04?",
        anchor=Anchor.INFERRED,
        relative_to=article.span("spring of 2031"),
        rule="test",
    )
    article.period("6 June 2032", "2032-06-06")
    problem = Problem(
        step=Step.READ, message="Two years are possible.", document=article.id, span=article.span("4 May")
    )
    reading = article.reading()
    reading = reading.model_copy(update={"periods": (inferred, *reading.periods), "problems": (problem,)})
    tree = reader.read(render(Dossier(version="0", documents=(article.document(),), readings=(reading,))))
    assert [reader.words(line) for line in tree.xpath('//ul[@class="margin"]/li[@class="aside"]')] == [
        "4 May: 4 May 2031 (uncertain), inferred from: spring of 2031",
        "problem: Two years are possible.",
    ]
