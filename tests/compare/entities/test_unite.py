"""Which names are united, which stay apart, and that each union says why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.entities import Names
from audiatur.errors import UsageError
from audiatur.model.entity import Entity
from audiatur.model.judgement import Decision, Judgement, OfName, judgement
from audiatur.model.mention import EntityKind

Unite = Callable[..., tuple[Entity, ...]]


def _of(entities: tuple[Entity, ...], name: str) -> Entity:
    return next(entity for entity in entities if name in entity.variants)


UNITED = [
    ("a state's own bank", ["The [Central Bank of Peru] met.", "The [Peruvian Central Bank] closed."],
     "Central Bank of Peru", "Peruvian Central Bank"),
    ("acronym in brackets", ["The [Orland Rail Board] ([ORB]) met."], "Orland Rail Board", "ORB"),
    ("acronym of another language", ["The [Vestia Trade Council] ([RKV]) met."], "Vestia Trade Council", "RKV"),
    ("initials in another document", ["The [Orland Rail Board] met.", "[ORB] met."], "Orland Rail Board", "ORB"),
    ("apposition", ["[EU Border Watch Mission], [EUBORD]."], "EU Border Watch Mission", "EUBORD"),
    ("number behind both", ["[UN Trade Act 77] ([UNTA 77])"], "UN Trade Act 77", "UNTA 77"),
    ("unread acronym", ["The [Vestia Grain Fund] (VGF) met."], "Vestia Grain Fund", "VGF"),
    ("plural", ["[Orland Home Guard] met.", "[Orland Home Guards] met."], "Orland Home Guard", "Orland Home Guards"),
    ("word order", ["The [Ministry of Transport] met.", "The [Transport Ministry] met."], "Ministry of Transport",
     "Transport Ministry"),
    ("spelling", ["[Harbour Watch Fund] met.", "[Harbor Watch Fund] met."], "Harbour Watch Fund", "Harbor Watch Fund"),
    ("company form", ["[Tarn Foods Inc.] fell.", "[Tarn Foods] rose."], "Tarn Foods", "Tarn Foods Inc."),
    ("article", ["[The Tarn Post] says.", "[Tarn Post] says."], "The Tarn Post", "Tarn Post"),
    ("family name", ["[Ada Lund|per] spoke. [Lund|per] left."], "Ada Lund", "Lund"),
    ("given name, family name and a word before both",
     ["[Skipper Ada Lund|per] spoke. [Ada Lund|per] left. [Lund|per] rowed.", "[Bo Lund|per] met [Ada Lund|per]."],
     "Skipper Ada Lund", "Lund"),
    ("diacritics", ["[Zoë Čapek|per] spoke.", "[Zoe Capek|per] left."], "Zoë Čapek", "Zoe Capek"),
    ("title", ["[Ada Lund|per] spoke.", "[Dr. Ada Lund|per] left."], "Ada Lund", "Dr. Ada Lund"),
    ("middle name", ["[Ada B. Lund|per] spoke.", "[Ada Lund|per] left."], "Ada B. Lund", "Ada Lund"),
    ("transliteration", ["[Aleksey Barin|per] spoke.", "[Alexey Barin|per] left."], "Aleksey Barin", "Alexey Barin"),
    ("a doubled letter in one text", ["[Qassem Barin|per], right. [Qasem Barin|per] spoke."], "Qassem Barin",
     "Qasem Barin"),
    ("country", ["[Peru|cou] and the [Republic of Peru|cou]."], "Peru", "Republic of Peru"),
    ("short country", ["[U.S.|cou] and [United States|cou] and [America|cou]."], "United States", "America"),
    ("town", ["In [Mumbai|pla] it rained.", "In [Bombay|pla] it rained."], "Mumbai", "Bombay"),
    ("town with a small namesake", ["In [Kolkata|pla].", "In [Calcutta|pla]."], "Kolkata", "Calcutta"),
    ("government", ["The government of [Peru|cou] met. [Peru|cou]’s government met. The Peruvian government met."],
     "Government of Peru", "Peruvian government"),
    ("product", ["[Kestrel K7|pro] drones flew. The [Kestrel|oth] drones fell."], "Kestrel K7", "Kestrel"),
    ("product taken for a company", ["The [Kestrel] drones flew.", "The [Kestrel K7] drone fell."],
     "Kestrel drones", "Kestrel K7 drone"),
    ("listed body", ["[NATO] met.", "The [North Atlantic Alliance] met."], "NATO", "North Atlantic Alliance"),
    ("known as", ["In [Tarnovo|pla], known in Vestian as [Trnava Mor|pla], it rained."], "Tarnovo", "Trnava Mor"),
    ("former name", ["[Orland Rail] (formerly [Vestia Transport]) fell."], "Orland Rail", "Vestia Transport"),
    ("also called", ["[Ada Lund|per], also called [Zora Bell|per], sang."], "Ada Lund", "Zora Bell"),
    ("renamed", ["[Northern Tram], now called [City Lines], fell."], "Northern Tram", "City Lines"),
    ("two spellings with a stroke", ["In [Tarnovo|pla]/[Tarnova|pla] it rained."], "Tarnovo", "Tarnova"),
    ("two spellings with a bracket", ["In [Jarkovitsa|pla] ([Xarkova|pla]) it rained."], "Jarkovitsa", "Xarkova"),
    ("one acronym, its name and a translation",
     ["The [Vana Riga Kogu] ([VRK]) met.", "The [Old City Council] ([VRK]) met."],
     "Vana Riga Kogu", "Old City Council"),
    ("part of a country", ["In northern [Peru|cou] it rained.", "It rained in the north, mostly."], "northern Peru",
     "the north"),
    ("agreement by its parties",
     ["The regional fishing pact between Peru, Chile, and Ecuador was read.", "A Peru-Chile-Ecuador fishing treaty"],
     "regional fishing pact between Peru, Chile, and Ecuador", "Peru-Chile-Ecuador fishing treaty"),
    ("group of states", ["The West agreed.", "Western powers agreed."], "the West", "Western powers"),
    ("another transliteration", ["[Karolos Lund|per] spoke.", "[Carolos Lund|per] left."], "Karolos Lund",
     "Carolos Lund"),
    ("forms of a given name", ["[Charles Lund|per] spoke.", "[Chuck Lund|per] left."], "Charles Lund", "Chuck Lund"),
    ("given name among relatives", ["[Ada Lund|per] and [Bo Lund|per] met. [Bo|per] spoke."], "Bo Lund", "Bo"),
    ("whose son", ["[Omar bin Tarif|per] spoke. [bin Tarif|per] left."], "Omar bin Tarif", "bin Tarif"),
    ("initials of a person", ["[Ada Bell Lund|per] spoke.", "[Ada Bell Lund|per] met [ABL|per]."], "Ada Bell Lund",
     "ABL"),
    ("guessed to be a place", ["[Ada Lundmark|per] spoke.", "[Lundmark|pla|guessed] left."], "Ada Lundmark",
     "Lundmark"),
    ("a word before a name that was guessed to be a place",
     ["[Speaker Ada Lundmark|per] met [Ada Lundmark|pla|guessed]."], "Speaker Ada Lundmark", "Ada Lundmark"),
    ("nickname within", ["[Ivo ‘The Fox’ Karr|per] spoke.", "[Ivo Karr|per] left."], "Ivo ‘The Fox’ Karr", "Ivo Karr"),
    ("nickname alone", ["[Ivo “The Fox” Karr|per] spoke.", "[Fox|oth] left."], "Ivo “The Fox” Karr", "Fox"),
    ("a tail of a name in another text", ["[Ivo Karr Jr.|per] spoke. [Ivo Karr Jr.|per] left.", "[Ivo Karr|per] won."],
     "Ivo Karr Jr.", "Ivo Karr"),
    ("initials with of", ["The [Bureau of Orland] met. [BOO] met."], "Bureau of Orland", "BOO"),
    ("initials of a department", ["The [Rivers Department] met.", "[DOR] met."], "Rivers Department", "DOR"),
    ("initials without an acronym before", ["The [EU Border Watch Mission] met.", "[BWM] met."],
     "EU Border Watch Mission", "BWM"),
    ("a committee of a chamber", ["The [Senate Fisheries Committee] met. The [Fisheries Committee] rose."],
     "Senate Fisheries Committee", "Fisheries Committee"),
    ("a paper by its last word", ["The [Tarn Post] reports it, and the [Post] asks why."], "Tarn Post", "Post"),
    ("one command of a country", ["The [U.S. Sea Command] met.", "The [United States Sea Command] met."],
     "U.S. Sea Command", "United States Sea Command"),
    ("one party of a country", ["The [Peasants' Party of Peru] met.", "The [Peruvian Peasants' Party] met."],
     "Peasants' Party of Peru", "Peruvian Peasants' Party"),
    ("a department cut short", ["The [Rivers Department] met.", "The [Rivers Dept] met."], "Rivers Department",
     "Rivers Dept"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "left", "right"), [case[1:] for case in UNITED], ids=[case[0] for case in UNITED])
def test_names_of_one_thing_are_united(entities_of: Unite, texts: list[str], left: str, right: str) -> None:
    entities = entities_of(texts)
    entity = _of(entities, right)
    assert left.casefold() in {variant.casefold() for variant in entity.variants}
    assert entity.unions
    assert all(union.reason.endswith(".") and union.rule for union in entity.unions)


def test_every_entity_has_an_id_of_its_own(entities_of: Unite) -> None:
    entities = entities_of([
        "[Skipper Ada Lund|per] spoke. [Ada Lund|per] left. [Lund|per] rowed.",
        "[Bo Lund|per] met [Ada Lund|per] and [Cora Ada Lund|per]. [Lund|per] rowed.",
        "[Lund|per] rowed.",
    ])  # fmt: skip
    assert len({entity.id for entity in entities}) == len(entities)


APART = [
    ("father and son", ["[Ivo Karr Jr.|per] met [Ivo Karr|per]. [Ivo Karr Jr.|per] left."], "Ivo Karr Jr.", "Ivo Karr"),
    ("a nickname of two", ["[Ivo “Fox” Karr|per] met [Bo “Fox” Lund|per].", "[Fox|oth] left."], "Ivo “Fox” Karr",
     "Fox"),
    ("another first letter", ["[Marina Lund|per] spoke.", "[Carina Lund|per] left."], "Marina Lund", "Carina Lund"),
    ("two spellings in one text", ["[Karolos Lund|per] met [Carolos Lund|per]."], "Karolos Lund", "Carolos Lund"),
    ("two banks", ["The [Bank of Peru] met.", "[Peru Bank] closed."], "Bank of Peru", "Peru Bank"),
    ("ministries of two countries", ["The [Peruvian Ministry of Health] met.", "The [Chilean Ministry of Health] met."],
     "Peruvian Ministry of Health", "Chilean Ministry of Health"),
    ("ministry of none and of one", ["The [Ministry of Health] met.", "The [Chilean Ministry of Health] met."],
     "Ministry of Health", "Chilean Ministry of Health"),
    ("parts of two countries", ["In northern [Peru|cou] and northern [Chile|cou] it rained.", "Rain in the north."],
     "northern Peru", "the north"),
    ("two directions", ["In northern [Peru|cou] it rained.", "In southern [Peru|cou] it rained."],
     "northern Peru", "southern Peru"),
    ("a direction of something else", ["In northern [Peru|cou] it rained.", "In the north of [Chile|cou]"],
     "northern Peru", "Chile"),
    ("agreements in two fields", ["The fishing pact between Peru and Chile met.", "The Peru-Chile customs pact met."],
     "fishing pact between Peru and Chile", "Peru-Chile customs pact"),
    ("agreements of others", ["The fishing pact between Peru and Chile met.", "The Peru-Ecuador fishing pact met."],
     "fishing pact between Peru and Chile", "Peru-Ecuador fishing pact"),
    ("force and security force", ["The [Orland Force] met.", "The [Orland Security Force] met."],
     "Orland Force", "Orland Security Force"),
    ("two people of one family", ["[Ada Lund|per] met [Bo Lund|per]."], "Ada Lund", "Bo Lund"),
    ("two near names in one text", ["[Anna Lindgren|per] met [Anne Lindgren|per]."], "Anna Lindgren", "Anne Lindgren"),
    ("parent and child", ["[Tarn Foods] owns [Tarn Foods Orland]."], "Tarn Foods", "Tarn Foods Orland"),
    ("north and south", ["[Northern Tarn Rail] met.", "[Southern Tarn Rail] met."],
     "Northern Tarn Rail", "Southern Tarn Rail"),
    ("state and country", ["[Ohio|pla] is in the [U.S.|cou]."], "Ohio", "U.S."),
    ("part of a country", ["[England|pla] and the [United Kingdom|cou]."], "England", "United Kingdom"),
    ("capital as a town", ["In [Lima|pla] it rained over [Peru|cou]."], "Lima", "Peru"),
    ("a doubled letter and another", ["[Anna Lindgren|per] met [Ana Lundgren|per]."], "Anna Lindgren", "Ana Lundgren"),
    ("doubled letters in bodies' names", ["[Orland Asset Bank] met [Orland Aset Bank]."], "Orland Asset Bank",
     "Orland Aset Bank"),
    ("letters of a place", ["[Drought Centre] met in [Bergen|pla], [D.C.|pla]."], "Drought Centre", "D.C."),
    ("two letters elsewhere", ["[Orland Post] met.", "[OP] fell."], "Orland Post", "OP"),
    ("initials of two", ["[Orland Rail Board] and [Orland Road Bank] met.", "[ORB] fell."], "Orland Rail Board", "ORB"),
    ("a bracket with a region", ["In [Tarnovo|pla] ([Estmark|pla]) it rained."], "Tarnovo", "Estmark"),
    ("a bracket with a party", ["[Ada Lund|per] ([Green List]) spoke."], "Ada Lund", "Green List"),
    ("former office elsewhere", ["[Ada Lund|per], formerly [Orland Rail], spoke."], "Ada Lund", "Orland Rail"),
    ("called by somebody", ["[Ada Lund|per] called [Bo Berg|per]."], "Ada Lund", "Bo Berg"),
    ("called by somebody in a clause", ["[Ada Lund|per], called [Bo Berg|per]."], "Ada Lund", "Bo Berg"),
    ("one acronym of three", ["The [Vana Riga Kogu] ([VRK]) met.", "The [Old City Council] ([VRK]) met.",
     "The [Trade Bank] ([VRK]) met."], "Old City Council", "Trade Bank"),
    ("known to somebody", ["[Ada Lund|per] has known [Bo Berg|per]."], "Ada Lund", "Bo Berg"),
    ("acronym like a country", ["[CYPRO] met in [Cyprus|cou]."], "CYPRO", "Cyprus"),
    ("person in brackets", ["[Ada Lund|per] ([ORB]) spoke."], "Ada Lund", "ORB"),
    ("town and person", ["[Lima|pla] is large.", "[Bo Lima|per] spoke."], "Lima", "Bo Lima"),
    ("father and son", ["[Omar bin Tarif|per] met King [Tarif|per|King]."], "Omar bin Tarif", "Tarif"),
    ("other given names", ["[Charles Lund|per] spoke.", "[Carl Lund|per] left."], "Charles Lund", "Carl Lund"),
    ("given name of two relatives", ["[Ada Lund|per], [Ada Berg|per] and [Bo Lund|per] met. [Ada|per] spoke."],
     "Ada Lund", "Ada"),
    ("given name of a family of one", ["[Ada Lund|per] met [Bo Berg|per]. [Ada|per] spoke."], "Ada Lund", "Ada"),
    ("given name in another text", ["[Ada Lund|per] met [Bo Lund|per].", "[Ada|per] spoke."], "Ada Lund", "Ada"),
    ("initials of two people", ["[Ada Bell Lund|per] met [Ann Berg Lie|per] and [ABL|per]."], "Ada Bell Lund", "ABL"),
    ("initials of a person elsewhere", ["[Ada Bell Lund|per] spoke.", "[ABL] fell."], "Ada Bell Lund", "ABL"),
    ("a town that a list knows", ["[Ada Bergen|per] spoke.", "[Bergen|pla|guessed] is wet."], "Ada Bergen", "Bergen"),
    ("state and town", ["In [Oklahoma|pla] it rained.", "In [Oklahoma City|pla] it rained."], "Oklahoma",
     "Oklahoma City"),
    ("province and country", ["[Dagestan|pla] and [Russia|cou]."], "Dagestan", "Russia"),
    ("a word of the name", ["[A.B. Lines] carry mail. [A.B.] fell."], "A.B. Lines", "A.B."),
    ("others' forces in a country", ["Foreign forces in [Peru|cou] met. The Peruvian forces left."],
     "Peruvian forces", "forces in Peru"),
    ("offices that were cut off", ["The [Orland Office of the|org] met.", "The [Office for Orland|org] met."],
     "Orland Office of the", "Office for Orland"),
    ("courts of two states", ["The [Supreme Court] met. The [Ohio Supreme Court] met."], "Supreme Court",
     "Ohio Supreme Court"),
    ("a body of a town", ["The [Bergen Fire Watch] met. The [Fire Watch] met."], "Bergen Fire Watch", "Fire Watch"),
    ("a body of a person", ["[Ada Lund|per] left the [Lund White Office]. The [White Office] fell."],
     "Lund White Office", "White Office"),
    ("committees of two chambers",
     ["The [Senate Fisheries Committee], the [House Fisheries Committee] and the [Fisheries Committee] met."],
     "Senate Fisheries Committee", "Fisheries Committee"),
    ("papers of one word", ["The [Tarn Post] and the [Orland Post] met the [Post]."], "Tarn Post", "Post"),
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Over the years, [Rovan Front] has smuggled rockets into the hills. [Rovan Front] denied it.",
        "[Rovan Front] fired rockets. [Rovan Front] met.",
        "[Rovan Front] sells drones.",
        "The [Rovan Front] tunnel system was found. [Rovan Front] denied it. [Rovan Front] left.",
    ],
)
def test_who_has_a_thing_is_not_the_thing(entities_of: Unite, text: str) -> None:
    assert {entity.name for entity in entities_of([text])} == {"Rovan Front"}


def test_a_paper_that_writes_its_own_short_name_only_is_not_another_paper(entities_of: Unite) -> None:
    entities = entities_of(["A reader wrote to the [Post].", "The [Tarn Post] met."], outlets=("Orland Post",))
    assert "Post" not in _of(entities, "Tarn Post").variants


@pytest.mark.parametrize(("texts", "left", "right"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_names_of_two_things_stay_apart(entities_of: Unite, texts: list[str], left: str, right: str) -> None:
    entities = entities_of(texts)
    assert right not in _of(entities, left).variants


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("[Ada Lund|per] spoke. [Lund|per] left with [Bo Lund|per]. [Lund|per] rowed.", "Ada Lund"),
        ("[Ada Lund|per] spoke. [Lund|per] left with [Bo Lund|per]. [Bo Lund|per] rowed.", "Lund"),
        ("[Ada Lund|per] left with [Bo Lund|per]. [Lund|per] rowed.", "Lund"),
        ("Questions for [Lund|per]\n[Ada Lund|per] spoke. [Lund|per] left with [Bo Lund|per].", "Ada Lund"),
        ("Questions for [Lund|per]\n[Ada Lund|per] left with [Bo Lund|per].", "Lund"),
    ],
    ids=[
        "one had been named",
        "the other is named often",
        "both had been named",
        "a headline begins with it",
        "only a headline has it",
    ],
)
def test_a_family_name_that_two_bear_in_one_text(entities_of: Unite, text: str, meant: str) -> None:
    entities = entities_of([text])
    assert next(entity.name for entity in entities if "Lund" in entity.variants) == meant


def test_a_person_is_shown_without_words_read_before_the_name_once(entities_of: Unite) -> None:
    (entity,) = entities_of(["[Ada Lund|per] spoke. [Ada Lund|per] left. [Caption Lane Ada Lund|per] rowed."])
    assert entity.name == "Ada Lund"
    assert "Caption Lane Ada Lund" in entity.variants


def test_a_family_name_that_two_bear_follows_each_document(entities_of: Unite) -> None:
    entities = entities_of(
        ["[Ada Lund|per] spoke. [Lund|per] left.", "[Bo Lund|per] spoke. [Lund|per] left.", "[Lund|per] was there."]
    )
    assert {span.document for span in _of(entities, "Ada Lund").mentions} == {"d0"}
    assert {span.document for span in _of(entities, "Bo Lund").mentions} == {"d1"}
    assert Names(entities).canonical("Lund") == "Lund"


def test_a_capital_speaks_for_its_country_only_where_it_speaks(entities_of: Unite) -> None:
    entities = entities_of(["[Lima|pla|says] protested for [Peru|cou]. It rained in [Lima|pla]."])
    peru, lima = _of(entities, "Peru"), next(entity for entity in entities if entity.name == "Lima")
    assert "Lima" in peru.variants
    assert len(lima.mentions) == 1
    assert "capital" in peru.unions[0].reason
    assert Names(entities).canonical("Lima") == "Lima"


def test_names_are_looked_up_by_case_article_possessive_and_diacritics(entities_of: Unite) -> None:
    names = Names(entities_of(["The [Orland Rail Board] ([ORB]) and [Zoë Čapek|per] met."]))
    for name in ("ORB", "orb", "the Orland Rail Board", "Orland Rail Board’s", "orland rail board"):
        assert names.canonical(name) == "Orland Rail Board"
    assert names.canonical("Zoe Capek's") == "Zoë Čapek"
    assert names.canonical("Somebody Else") == "Somebody Else"
    assert names.canonical("") == ""


def test_a_mention_that_is_only_a_sign_breaks_nothing(entities_of: Unite) -> None:
    names = entities_of(["Ports Director[-|per|Ports Director]General [Ada Lund|per] spoke."])
    assert "Ada Lund" in {entity.name for entity in names}


def test_the_users_aliases_win(entities_of: Unite, tmp_path: Path) -> None:
    path = tmp_path / "aliases.yaml"
    path.write_text(
        "entities:\n"
        "  - {name: Grey Fleet, also: [The Shadow Ships, GF], kind: organisation, wikidata: Q1}\n"
        "apart:\n"
        "  - [Orland Rail Board, ORB]\n",
        "utf-8",
    )
    entities = entities_of(["The [Shadow Ships|oth] or [Grey Fleet|oth]. The [Orland Rail Board] ([ORB]) met."], path)
    fleet = _of(entities, "Grey Fleet")
    assert {"Grey Fleet", "Shadow Ships", "GF"} <= set(fleet.variants)
    assert (fleet.kind, fleet.wikidata) == (EntityKind.ORGANISATION, "Q1")
    assert "ORB" not in _of(entities, "Orland Rail Board").variants


@pytest.mark.parametrize("content", ["entities: 5", "- a", "other: []", "a: [", "entities: [{also: [x]}]"])
def test_an_alias_file_of_another_form_is_refused(entities_of: Unite, tmp_path: Path, content: str) -> None:
    path = tmp_path / "aliases.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(UsageError, match="alias file"):
        entities_of(["[ORB]"], path)


NAMES = st.sampled_from(
    [
        "[Ada Lund|per]",
        "[Lund|per]",
        "[ORB]",
        "([ORB])",
        "[Orland Rail Board]",
        "[Peru|cou]",
        "[Lima|pla|says]",
        "[U.S.|cou]",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.one_of(NAMES, st.text("abZ’(), .Ω", max_size=6)), max_size=8), max_size=4))
def test_every_name_is_in_an_entity_whatever_the_text(entities_of: Unite, words: list[list[str]]) -> None:
    texts = [" ".join(row) or "-" for row in words]
    entities = entities_of(texts)
    assert entities == entities_of(texts)
    assert len({entity.id for entity in entities}) == len(entities)
    for entity in entities:
        assert entity.name in entity.variants
        assert list(entity.variants) == sorted(set(entity.variants))
        assert entity.mentions


def _decide(decision: Decision, *names: str, at: int = 0) -> Judgement:
    about = tuple(OfName(name=name) for name in names)
    return judgement(decision, about, reason="one person", by="M. Okoro", at=f"2031-05-0{at + 1}T09:00:00+00:00")


def test_a_person_unites_and_parts_what_rules_would_not(entities_of: Unite, tmp_path: Path) -> None:
    texts = ["[Ada Lund|per] met. [Lund|per] left. [Zora Bell|per] sang. [Orland Rail] met."]
    parted = entities_of(texts, judgements=[_decide(Decision.PART, "Lund", "Ada Lund")])
    assert "Lund" not in _of(parted, "Ada Lund").variants
    united = entities_of(texts, judgements=[_decide(Decision.UNITE, "Zora Bell", "Ada Lund")])
    assert {"Zora Bell", "Ada Lund", "Lund"} <= set(_of(united, "Zora Bell").variants)
    (union,) = [union for union in _of(united, "Zora Bell").unions if union.rule == "person"]
    assert union.reason == "M. Okoro decided so: one person."
    aliases = tmp_path / "aliases.yaml"
    aliases.write_text("entities: [{name: Ada Lund, also: [Zora Bell]}]\napart: [[Orland Rail, Lund]]\n", "utf-8")
    assert "Zora Bell" in _of(entities_of(texts, aliases), "Ada Lund").variants
    apart = entities_of(texts, aliases, judgements=[_decide(Decision.PART, "Ada Lund", "Zora Bell")])
    assert not any({"Ada Lund", "Zora Bell"} <= set(entity.variants) for entity in apart)


def test_the_later_of_two_decisions_about_names_holds(entities_of: Unite) -> None:
    part, unite_ = _decide(Decision.PART, "Lund", "Ada Lund"), _decide(Decision.UNITE, "Ada Lund", "Lund", at=1)
    texts = ["[Ada Lund|per] met. [Lund|per] left."]
    assert "Lund" in _of(entities_of(texts, judgements=[part, unite_]), "Ada Lund").variants
    assert "Lund" not in _of(entities_of(texts, judgements=[unite_, part]), "Ada Lund").variants
