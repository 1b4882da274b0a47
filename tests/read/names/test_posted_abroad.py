"""Who holds a post abroad, where no comma parts the place of the post from the name."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with, reading


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("U.S. Ambassador to Peru Tessa Quill said the dam was safe.", "Tessa Quill", "U.S. Ambassador to Peru"),
        (
            "The ambassador to South Africa Tessa Quill said the dam was safe.",
            "Tessa Quill",
            "ambassador to South Africa",
        ),
        (
            "The envoy to the United States Tessa Quill said the dam was safe.",
            "Tessa Quill",
            "envoy to the United States",
        ),
        ("The envoy to Veldan Tessa Quill said the dam was safe.", "Tessa Quill", "envoy to Veldan"),
        ("The ambassador to Peru, Tessa Quill, said the dam was safe.", "Tessa Quill", "ambassador to Peru"),
    ],
)
def test_who_holds_a_post(text: str, speaker: str, role: str) -> None:
    found = claim_with(text, "the dam").speaker
    assert found is not None
    assert found.name == speaker
    assert role in (found.role or role)
    assert all(speaker == m.name or "Quill" not in m.name for m in reading(text).mentions)


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador to the United Nations said the dam was safe.",
        "The US Ambassador said the dam was safe.",
    ],
)
def test_a_post_without_a_name(text: str) -> None:
    assert "PERSON" not in {m.kind.name for m in reading(text).mentions}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Defence Minister Dr Sami bin Ali al-Harun left. The minister said the dam was safe.",
            "Sami bin Ali al-Harun",
        ),
        ("Colonel Dr Salem al-Din al-Harun left. Al-Harun said the dam was safe.", "Salem al-Din al-Harun"),
        ("The Minister of Defence, Mr. Ben Quill, left. The minister said the dam was safe.", "Ben Quill"),
        ("Praised by the president, Mr. Ben Quill left. The president said the dam was safe.", "president"),
        ("Prime Minister Tessa Quill left Orlen. The PM said the dam was safe.", "Tessa Quill"),
    ],
)
def test_who_is_meant_by_an_office_or_a_name_with_a_particle(text: str, speaker: str) -> None:
    found = claim_with(text, "the dam").speaker
    assert (found and found.name) == speaker
