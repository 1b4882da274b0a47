from __future__ import annotations

import json
from typing import Any

import pytest
from rdflib import Graph
from tests.dossier.affair import harbour

from audiatur.export import claimreview
from audiatur.model.check import CheckVerdict
from audiatur.model.finding import Verdict

REVIEW = {
    "@type",
    "identifier",
    "creativeWorkStatus",
    "author",
    "datePublished",
    "url",
    "reviewRating",
    "reviewBody",
    "claimReviewed",
    "itemReviewed",
}
CLAIM = {"@type", "text", "description", "author", "appearance"}
ARTICLE = {"@type", "identifier", "url", "headline", "datePublished", "inLanguage", "publisher"}
"""Properties that schema.org gives to ClaimReview, Claim and NewsArticle, as far as they are used."""


def exported() -> dict[str, Any]:
    (file,) = claimreview.files(harbour())
    loaded: dict[str, Any] = json.loads(file.content)
    return loaded


def drafts() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = exported()["@graph"]
    return found


def test_each_has_the_shape_of_schema_org() -> None:
    assert exported()["@context"] == "https://schema.org"
    for draft in drafts():
        assert draft["@type"] == "ClaimReview"
        assert set(draft) == REVIEW
        assert draft["claimReviewed"]
        said = draft["itemReviewed"]
        assert said["@type"] == "Claim"
        assert set(said) == CLAIM
        assert said["author"] is None or said["author"]["@type"] in {"Person", "Organization", "GovernmentOrganization"}
        assert set(said["appearance"]) <= ARTICLE
        assert said["appearance"]["@type"] == "NewsArticle"
        assert said["appearance"]["identifier"].startswith("urn:sha256:")


def test_what_a_person_must_say_is_left_to_them() -> None:
    for draft in drafts():
        assert draft["creativeWorkStatus"] == "Draft"
        assert all(draft[key] is None for key in ("author", "datePublished", "url", "reviewRating", "reviewBody"))


def test_claims_that_meet_others_or_do_not_compute() -> None:
    compared = harbour().compared
    met = {c for one in compared.findings if one.verdict is not Verdict.SINGLE_SOURCE for c in one.claims}
    failing = {c for one in compared.checks if one.verdict is CheckVerdict.INCONSISTENT for c in one.claims}
    assert {draft["identifier"] for draft in drafts()} == met | failing


def test_the_author_is_who_says_it() -> None:
    claims = {claim.id: claim for reading in harbour().readings for claim in reading.claims}
    spoken = [draft for draft in drafts() if claims[draft["identifier"]].speaker]
    assert spoken
    for draft in spoken:
        speaker = claims[draft["identifier"]].speaker
        assert speaker
        author = draft["itemReviewed"]["author"]
        assert speaker.name in {author.get("name"), author.get("description")}


def test_no_address_that_is_none_of_the_web() -> None:
    addresses = {draft["itemReviewed"]["appearance"].get("url") for draft in drafts()}
    assert all(address is None or address.startswith("https://") for address in addresses)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # of rdflib, by its own reader of JSON-LD
@pytest.mark.parametrize("kind", ["ClaimReview", "Claim", "NewsArticle"])
def test_it_is_json_ld_and_null_says_nothing(kind: str) -> None:
    """Read with schema.org as the vocabulary, which is what its own context amounts to for these properties."""
    document = exported() | {"@context": {"@vocab": "https://schema.org/"}}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    assert len(list(graph.query(f"select ?s {{ ?s a <https://schema.org/{kind}> }}"))) == len(drafts())
    assert not list(graph.query("select ?r { ?s <https://schema.org/reviewRating> ?r }"))
