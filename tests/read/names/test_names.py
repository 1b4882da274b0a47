from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.model.mention import Mention

ReadNames = Callable[[str], tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Finance Minister Ada Lund resigned on Friday.", {("Ada Lund", "person")}),
        ("The talks in Peru were led by Mr. Okafor.", {("Peru", "country"), ("Okafor", "person")}),
        ("She joined the Ministry of Trade and Industry in May.", {("Ministry of Trade and Industry", "organisation")}),
        ("The Centre for Soil Research published it.", {("Centre for Soil Research", "organisation")}),
        (
            "Norway’s parliament ratified the Treaty of Lagos.",
            {("Norway", "country"), ("Treaty of Lagos", "agreement")},
        ),
        ("Bosnia and Herzegovina sent 40 engineers.", {("Bosnia and Herzegovina", "country")}),
        ("Sen. Ben Law said the Clean Rivers Act passed.", {("Ben Law", "person"), ("Clean Rivers Act", "agreement")}),
        (
            "Senator Ada Lund, D-N.Y., and Rep. Mo Dahl, R-Tenn., agreed.",
            {("Ada Lund", "person"), ("Mo Dahl", "person")},
        ),
        (
            "The boss Thomas ‘The Fox’ Brack left Lagos.",
            {("Thomas ‘The Fox’ Brack", "person"), ("Lagos", "place")},
        ),
        ("Gen. Mary Ann “Maz” Brack spoke in Lagos.", {("Mary Ann “Maz” Brack", "person"), ("Lagos", "place")}),
        ("She told Mary ‘No’ Friday.", {("Mary", "person")}),
        ("Norvexit is near, and Norvexit worries Peru.", {("Norvexit", "event"), ("Peru", "country")}),
        ("The U.S.-backed rebels met a U.S.-based firm in Lagos.", {("Lagos", "place")}),
        ("The U.S.-Chile talks went on in Lagos.", {("Lagos", "place")}),
        ("Guinea-Bissau signed the Treaty of Lagos.", {("Guinea-Bissau", "country"), ("Treaty of Lagos", "agreement")}),
        ("Voters chose Democrat Ada Lund last week.", {("Ada Lund", "person")}),
        (
            "A Texas Democrat, Ada Lund, met Georgia Republican Otto Ruun.",
            {("Ada Lund", "person"), ("Otto Ruun", "person")},
        ),
        ("The Texas Republican asked House Democrats to wait in Lagos.", {("Lagos", "place")}),
        ("The Texas Republican Party met in Lagos.", {("Texas Republican Party", "organisation"), ("Lagos", "place")}),
        ("Special Agent in Charge Ada Lund spoke in Lagos.", {("Ada Lund", "person"), ("Lagos", "place")}),
        ("It rains, said Senate Majority Whip Ada Lund in Lagos.", {("Ada Lund", "person"), ("Lagos", "place")}),
        ("It rains, said Shopper Ada Lund in Lagos.", {("Ada Lund", "person"), ("Lagos", "place")}),
        (
            "The F. B. I. agents met J. R. R. Lund in Lagos.",
            {("F. B. I.", "organisation"), ("J. R. R. Lund", "person"), ("Lagos", "place")},
        ),
        ("The American Alan Lund left Lagos.", {("Alan Lund", "person"), ("Lagos", "place")}),
        ("American Coast Airlines left Lagos.", {("American Coast Airlines", "organisation"), ("Lagos", "place")}),
        ("It ended, said committee Chairman Dave Hall in Lagos.", {("Dave Hall", "person"), ("Lagos", "place")}),
        ("The Republican National Board met.", {("Republican National Board", "organisation")}),
        ("Tarsa Ratings cut the grade of Peru.", {("Tarsa Ratings", "organisation"), ("Peru", "country")}),
        (
            "The World Sugar Board (WSB) met in Nairobi.",
            {("World Sugar Board", "organisation"), ("WSB", "organisation"), ("Nairobi", "place")},
        ),
        (
            "Officers trained at Camp Verde near the Silver Bridge.",
            {("Camp Verde", "facility"), ("Silver Bridge", "facility")},
        ),
        (
            "It bought two Falcon X9 drones and three Heron helicopters.",
            {("Falcon X9", "product"), ("Heron", "product")},
        ),
        ("The Mayor of Bergen spoke.", {("Bergen", "place")}),
        ("Hurricane Olga hit Peru.", {("Hurricane Olga", "event"), ("Peru", "country")}),
        ("The U.S. and the U.K. signed it.", {("U.S.", "country"), ("U.K.", "country")}),
        ("A NATO-led mission stayed for 78 days.", {("NATO", "organisation")}),
        ("Retired Army Colonel Jane Whitfield spoke first.", {("Jane Whitfield", "person")}),
        ("Acting Minister of Defence Ivo Maras confirmed it.", {("Ivo Maras", "person")}),
        ("The report by Coast Radio/Hill Radio was short.", {("Coast Radio/Hill Radio", "organisation")}),
        (
            "It was confirmed by the Centers for Soil Control and Prevention on Friday.",
            {("Centers for Soil Control and Prevention", "organisation")},
        ),
        ("They met Govs. Ada Lund and Peter Berg.", {("Ada Lund", "person"), ("Peter Berg", "person")}),
        ("Navy Cmdr. Rebecca Lund said so.", {("Rebecca Lund", "person")}),
        ("CLOSE Donald Lund met reporters on Friday.", {("Donald Lund", "person")}),
        ("The actress Glenn Close met reporters.", {("Glenn Close", "person")}),
        ("They went to Ground Zero on Friday.", {("Ground Zero", "place")}),
        ("CBP Joanna Lund said no to it.", {("CBP", "organisation"), ("Joanna Lund", "person")}),
        ("The Lassa outbreak hit Peru.", {("Lassa", "other"), ("Peru", "country")}),
        ("Ohio and Texas sued New Mexico.", {("Ohio", "place"), ("Texas", "place"), ("New Mexico", "place")}),
        ("The Kenyan army left Britain.", {("Britain", "country")}),
        ("JJ Abrams said no to it.", {("JJ Abrams", "person")}),
    ],
)
def test_names_and_their_kinds(names: ReadNames, sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(mention.name, mention.kind.value) for mention in names(sentence)} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday the river rose again.",
        "The Norwegian minister and two Danes left early.",
        "Several officials said that prices had doubled.",
        "I told them in March, before Easter.",
        "The Prime Minister declined to comment.",
        "However, the road stayed open.",
        "We WILL stay, and we will NOT pay.",
        "Many Sri Lankans left.",
        "",
        "!!! ??? 1234",
    ],
)
def test_no_name_where_there_is_none(names: ReadNames, sentence: str) -> None:
    assert names(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Finance Minister Ada Lund resigned.", "Ada Lund", "Finance Minister"),
        (
            "Peru’s acting Prime Minister, Ana Ruiz, resigned.",
            "Ana Ruiz",
            "Peru's acting Prime Minister",
        ),  # apostrophes as typed
        ("The plan failed, said Tom Reyes, a labour economist.", "Tom Reyes", "a labour economist"),
        ("Another water expert, Lina Berg, disagreed.", "Lina Berg", "water expert"),
        ("Committee chairman Oto Malik spoke.", "Oto Malik", "Committee chairman"),
        ("Mara Olsen, head of the harbour authority, spoke.", "Mara Olsen", "head of the harbour authority"),
        (
            "Mara Olsen, from the Institute for Tides in Bergen, agreed.",
            "Mara Olsen",
            "from the Institute for Tides in Bergen",
        ),
        ("Mara Olsen, a doctor said, was unhurt.", "Mara Olsen", None),
        ("Mara Olsen went home.", "Mara Olsen", None),
        ("Members of President Mara Olsen's party left.", "Mara Olsen", "President"),
        ("The public has seen evidence of members of the Mara Olsen campaign meeting.", "Mara Olsen", None),
    ],
)
def test_the_office_beside_a_name(names: ReadNames, sentence: str, name: str, role: str | None) -> None:
    assert {mention.name: mention.role for mention in names(sentence)}[name] == role


def test_a_family_name_is_of_the_kind_of_the_full_name(names: ReadNames) -> None:
    found = names("Mayor Ilse Vantongeren spoke first.\nVantongeren left. Nobody followed Vantongeren.")
    assert [mention.kind.value for mention in found] == ["person"] * 3


def test_a_headline_shows_names_only_by_what_the_article_names(names: ReadNames) -> None:
    headline, *rest = names("Mayor Lund Slams New Port Levy\nMayor Ada Lund criticised the levy. Lund spoke in Peru.")
    assert (headline.name, headline.rule) == ("Lund", "named_elsewhere")
    assert [mention.name for mention in rest] == ["Ada Lund", "Lund", "Peru"]


def test_neither_article_nor_possessive_belongs_to_a_name(names: ReadNames) -> None:
    assert [mention.name for mention in names("The Harbour Council’s budget and Ghana's debt grew.")] == [
        "Harbour Council",
        "Ghana",
    ]


PIECES = st.sampled_from(
    [
        "Ada Lund",
        "Mr.",
        "of",
        "the",
        "Ministry",
        "(WSB)",
        "—",
        "“",
        "”",
        "Peru’s",
        "and",
        "/",
        "-",
        ",",
        "12",
        "NATO",
        "\n",
        "Minister",
        "ÆØÅ",
        "é",
        "said",
        ".",
        "\u200b",
        " ",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(PIECES | st.text(max_size=6), max_size=25))
def test_any_text_is_read_and_every_span_quotes_its_name(names: ReadNames, words: list[str]) -> None:
    text = " ".join(words)
    found = names(text)
    assert found == names(text)
    ends = [0, *(mention.span.end for mention in found)]
    assert all(mention.span.start >= end for mention, end in zip(found, ends, strict=False))
    assert all(" ".join(mention.span.quote(text).split()) for mention in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mayor Edda Paris spoke. Paris resigned on Friday.", "person"),
        ("Mayor Edda Lund spoke. Paris resigned on Friday.", "place"),
        ("Mayor Edda Paris spoke. The talks were held in Paris.", "place"),
        ("Judge Edda Bergen spoke. The case of Bergen is hard. Many wrote to Bergen. The board met Bergen.", "person"),
        ("Judge Edda Bergen spoke. It rained in Bergen. Many wrote to Bergen. The board met Bergen.", "place"),
        ("Judge Edda Bergen spoke. It rained in Bergen on Monday.", "place"),
    ],
)
def test_a_town_is_somebodys_family_name_only_where_it_is_no_place(names: ReadNames, text: str, kind: str) -> None:
    found = [mention.kind.value for mention in names(text) if mention.name in {"Paris", "Bergen"}]
    assert set(found) == {kind}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Sorvenia's fleet left Port Varda. The Sorvenian crew waved.", "Sorvenia", "country"),
        ("The talks in Halden failed. Haldenian envoys left.", "Halden", "country"),
        ("Mayor Julia Berg met Julian Lund. Julia laughed.", "Julia", None),
        ("Sorvenia's fleet left Port Varda. The Ardovian crew waved.", "Sorvenia", None),
    ],
)
def test_a_state_that_no_list_knows_shows_itself_by_its_adjective(
    names: ReadNames, text: str, name: str, kind: str | None
) -> None:
    kinds = {mention.kind.value for mention in names(text) if mention.name == name}
    assert kinds == {kind} if kind else "country" not in kinds


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Former premier Lee Min-ho was not present.", "Lee Min-ho"),
        ("Prosecutors questioned Ada Lund-led groups on Friday.", "Ada Lund"),
    ],
)
def test_a_given_name_may_end_behind_a_hyphen(names: ReadNames, sentence: str, name: str) -> None:
    assert name in {mention.name for mention in names(sentence)}
