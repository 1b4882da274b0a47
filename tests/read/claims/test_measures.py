"""What is measured or told in a claim, by the words of the topics."""

from __future__ import annotations

from pathlib import Path

import pytest

from audiatur.errors import UsageError
from audiatur.model.topic import Topic
from audiatur.read.fields.measure import load_measures
from audiatur.read.reader import read_document
from audiatur.resources import load
from audiatur.settings import Settings

from .support import claim_with, document

DEFENCE = [
    ("Orlen's military expenditure stood at 133 million dollars in 2030.", "stood", "military_expenditure"),
    ("Orlen spent 470 million euros on defence.", "spent", "military_expenditure"),
    ("Orlen's defense budget rose by 24%.", "rose", "military_expenditure_change"),
    ("The defence budget is 208 million euros.", "budget", "defence_budget"),
    ("Veldan delivered 40 tanks to Orlen.", "delivered", "arms_delivery"),
    ("Orlen ordered 40 howitzers from Veldan.", "ordered", "arms_order"),
    ("The army keeps 5,000 soldiers.", "soldiers", "force_size"),
    ("The ammunition factory lies in Orlen.", "factory", "production_site"),
    ("The plant has an annual capacity of 20 million cartridges.", "capacity", "production_capacity"),
    ("Orlen and Veldan signed a defence pact.", "signed", "defence_agreement"),
    ("Orlen held a military exercise with Veldan.", "held", "military_exercise"),
    ("Orlen declared independence in 1961.", "declared", "independence_declaration"),
    ("Veldan recognised the state in 1970.", "recognised", "recognition"),
]
GENERAL = [
    ("The flood killed 46 people.", "killed", "killed"),
    ("The death toll rose to 46.", "rose", "killed"),
    ("At least 46 people were injured in the crash.", "injured", "wounded"),
    ("Twelve people are still missing.", "missing", "missing"),
    ("Some 4,000 residents fled the valley.", "fled", "displaced"),
    ("Turnout was 61%.", "Turnout", "turnout"),
    ("Inflation reached 9% in May.", "Inflation", "inflation"),
    ("The firm cut 300 jobs.", "cut", "jobs"),
    ("The union won a pay rise of 9%.", "pay", "pay"),
    ("The strike kept 350,000 students out of class.", "strike", "students"),
    ("The police arrested 14 protesters.", "arrested", "arrests"),
    ("About 9,000 demonstrators joined the rally.", "joined", "crowd_size"),
    ("The study found 2,975 excess deaths.", "found", "killed"),
    ("The two firms signed a contract in May.", "signed", "agreement"),
    ("The repairs cost 90 million dollars.", "cost", "cost"),
    ("Orlen Mayor Tessa Quill spoke.", "Orlen Mayor Tessa Quill", "office"),
]
NONE = [
    ("The death of a legend saddened Orlen.", "saddened", "killed"),
    ("The team killed time before the match in Orlen.", "killed", "killed"),
    ("The price of glory is high in Orlen.", "price", "price"),
    ("The tank of the car held 40 litres of Orlen beer.", "held", "arms_delivery"),
    ("Nobody in Orlen dealt with the losses of 4 farms.", "dealt", "agreement_parties"),
    ("The teacher had no choice but to leave Orlen.", "choice", "teachers"),
    ("In March 2031, 300 houses were built in Orlen.", "built", "crowd_size"),
    ("The army executed two contracts with Veldan.", "executed", "killed"),
    ("The court heard a case against 3 defendants.", "heard", "infections"),
    ("The firm posted a loss of 3 million dollars.", "posted", "damage"),
    ("The minister dismissed the claim.", "dismissed", "office"),
    ("The league has 12 members in 3 bodies.", "members", "killed"),
]


@pytest.mark.parametrize(("text", "some_words", "measure"), DEFENCE)
def test_measures_of_defence(text: str, some_words: str, measure: str) -> None:
    claim = claim_with(text, some_words)
    assert (claim.measure, claim.topic) == (measure, "defence")
    assert "topic:defence" in claim.rules


@pytest.mark.parametrize(("text", "some_words", "measure"), GENERAL)
def test_measures_of_any_story(text: str, some_words: str, measure: str) -> None:
    claim = claim_with(text, some_words)
    assert (claim.measure, claim.topic) == (measure, "general")


@pytest.mark.parametrize(("text", "some_words", "measure"), NONE)
def test_a_word_alone_is_no_measure(text: str, some_words: str, measure: str) -> None:
    assert claim_with(text, some_words).measure != measure


def test_without_a_topics_words_the_lemmas_stand() -> None:
    claim = claim_with("The captain sold the lighthouse.", "sold")
    assert (claim.measure, claim.topic) == ("sell lighthouse", None)


def test_a_listed_item_measures_what_its_clause_does() -> None:
    text = "Orlen has received anti-tank missiles, radar domes, and two lighthouses from Veldan."
    assert claim_with(text, "two lighthouses").measure == claim_with(text, "has received").measure == "arms_delivery"


@pytest.mark.parametrize("name", ["defence", "general"])
def test_every_measure_can_fire_and_fills_a_table(name: str) -> None:
    topic = load(Topic, f"topics/{name}")
    assert topic.name == name
    for measure in topic.measures:
        assert measure.nouns or measure.verbs, measure.id
        assert measure.register_name, measure.id
        assert measure.columns, measure.id
        assert all(word == word.lower() for word in (*measure.nouns, *measure.verbs)), measure.id


def test_a_topic_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "beekeeping.yaml"
    path.write_text(
        "name: beekeeping\nlabel: Bees\nmeasures:\n- {id: hives, label: hives, nouns: [hive], units: [hive]}\n", "utf-8"
    )
    read = read_document(document("Orlen keeps 900 hives."), Settings(topics=(str(path), "general")))
    assert [(claim.measure, claim.topic) for claim in read.claims] == [("hives", "beekeeping")]


@pytest.mark.parametrize("content", ["name: x\n", "[", "name: x\nlabel: x\nmeasures: [{id: a, label: a, colour: b}]\n"])
def test_a_faulty_topic_is_an_error_that_names_the_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "faulty.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(UsageError, match=r"faulty\.yaml"):
        load_measures((str(path),))


def test_an_unknown_topic_is_an_error() -> None:
    with pytest.raises(UsageError, match="no packaged file"):
        load_measures(("astrology",))
