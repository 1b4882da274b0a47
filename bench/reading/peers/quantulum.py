"""An article in, the quantities that quantulum3 reads in it out."""

from __future__ import annotations

from collections.abc import Iterator

from article import Article

from peers.peer import Peer, Row, Skill

SAME_UNIT = {"dimensionless": None, "percentage": "percent"}


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """Amounts with value, unit and currency. Quantities of time are left out: they are periods here."""
    from quantulum3 import parser  # noqa: PLC0415 - an optional package

    for quantity in parser.parse(article.text):
        kind = quantity.unit.entity.name
        if kind != "time":
            start, end = quantity.span
            money = kind == "currency"
            name = None if money else SAME_UNIT.get(quantity.unit.name, quantity.unit.name)
            currency = quantity.unit.currency_code if money else None
            yield "amounts", {"start": start, "end": end, "value": quantity.value, "unit": name, "currency": currency}


SKILLS = frozenset({Skill.AMOUNT_SPANS, Skill.AMOUNT_VALUES, Skill.AMOUNT_UNITS})
PEER = Peer(
    "quantulum3", "quantulum3", SKILLS, read, trouble=(ValueError, KeyError, IndexError, AttributeError, TypeError)
)
