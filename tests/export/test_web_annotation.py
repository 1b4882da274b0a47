from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from rdflib import Graph
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.export import web_annotation
from audiatur.model.dossier import Dossier

PURPOSES = {"describing", "tagging", "commenting"}


def collection(dossier: Dossier) -> dict[str, Any]:
    (file,) = web_annotation.files(dossier)
    loaded: dict[str, Any] = json.loads(file.content)
    return loaded


def items(dossier: Dossier) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = collection(dossier)["first"]["items"]
    return found


def test_the_collection_has_the_shape_of_the_model() -> None:
    """Web Annotation Data Model, 5.1 and 5.2."""
    whole = collection(harbour())
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["type"] == "AnnotationCollection"
    assert whole["total"] == len(whole["first"]["items"]) == sum(len(r.claims) for r in harbour().readings)
    assert whole["first"]["type"] == "AnnotationPage"
    assert whole["first"]["partOf"] == whole["id"]
    assert whole["first"]["startIndex"] == 0


@pytest.mark.parametrize("dossier", [harbour(), ledger(decided=True)])
def test_each_annotation_has_the_shape_of_the_model(dossier: Dossier) -> None:
    """3.1: an id (an IRI), the type, one or more targets; 3.2.4 and 3.3.5: bodies and their purpose; 4.2: selectors."""
    ids = [item["id"] for item in items(dossier)]
    assert len(set(ids)) == len(ids)
    for item in items(dossier):
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", item["id"])
        assert item["type"] == "Annotation"
        assert item["motivation"] == "describing"
        for body in item["body"]:
            assert body["type"] == "TextualBody"
            assert body["value"]
            assert body["purpose"] in PURPOSES
        target = item["target"]
        assert target["type"] == "SpecificResource"
        assert re.match(r"https?://[^\s]+$|urn:sha256:[0-9a-f]{64}$", target["source"])
        assert {selector["type"] for selector in target["selector"]} == {"TextQuoteSelector", "TextPositionSelector"}


def test_selectors_lead_to_the_words() -> None:
    dossier = harbour()
    texts = {f"urn:sha256:{d.sha256}": d.text for d in dossier.documents} | {d.url: d.text for d in dossier.documents}
    for item in items(dossier):
        text = texts[item["target"]["source"]]
        quote, position = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])


def test_no_address_but_one_of_the_web_is_a_target() -> None:
    """One article of the harbour claims to be at ``javascript:``."""
    assert any((document.url or "").startswith("javascript:") for document in harbour().documents)
    schemes = {urlsplit(item["target"]["source"]).scheme for item in items(harbour())}
    assert schemes == {"https", "urn"}


def test_what_a_person_decided_is_a_body_of_theirs() -> None:
    (comment,) = [b for item in items(ledger(decided=True)) for b in item["body"] if b["purpose"] == "commenting"]
    assert comment["value"] == "edit: the second edition"
    assert comment["creator"] == {"type": "Person", "name": "Mara"}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # of rdflib, by its own reader of JSON-LD
def test_it_is_json_ld() -> None:
    """Read with a small context in the place of the W3C's, since tests load nothing."""
    whole = collection(ledger())
    whole["@context"] = {
        "@vocab": "http://www.w3.org/ns/oa#",
        "id": "@id",
        "type": "@type",
        "source": {"@type": "@id"},
        "target": {"@type": "@id"},
    }
    graph = Graph().parse(data=json.dumps(whole), format="json-ld")
    found = graph.query("select ?s { ?s a <http://www.w3.org/ns/oa#TextQuoteSelector> }")
    assert len(list(found)) == whole["total"]
