"""Who hands over and who comes to have, by the verb and by who stands behind it."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claims

from audiatur.parties import parties

BEFORE = "Belmark and Ardovia are countries. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Belmark delivered 20 missiles.", ("Belmark", None)),
        ("Belmark delivered 20 missiles to Ardovia.", ("Belmark", "Ardovia")),
        ("Belmark exported 20 missiles to Ardovia in 2031.", ("Belmark", "Ardovia")),
        ("Ardovia ordered 20 missiles from Belmark.", ("Belmark", "Ardovia")),
        ("Ardovia received 20 missiles.", (None, "Ardovia")),
        ("Ardovia was supplied with 20 missiles by Belmark.", ("Belmark", "Ardovia")),
        ("20 missiles were delivered to Ardovia by Belmark.", ("Belmark", "Ardovia")),
        ("20 missiles were bought by Ardovia.", (None, "Ardovia")),
        ("20 missiles were bought from Belmark.", ("Belmark", None)),
        # Nobody is named, or not in which part.
        ("20 missiles were bought by Ardovia from Belmark.", (None, None)),
        ("The missiles were delivered.", (None, None)),
        ("20 missiles arrived in Ardovia.", (None, None)),
        ("Ardovia inspected 20 missiles with Belmark.", (None, None)),
    ],
)
def test_supplier_and_receiver_go_by_the_sentence(sentence: str, expected: tuple[str | None, str | None]) -> None:
    assert parties(claims(BEFORE + sentence)[-1]) == expected
