"""An article in, the times and figures that Microsoft's recognizers-text reads in it out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from article import Article

from peers.dateparser_search import UNDATED
from peers.peer import Peer, Row, Skill

ENGLISH = "en-us"
CURRENCIES = Path(__file__).with_name("currencies.yaml")


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """Periods under their past reading; money, percents, measures, and numbers that stand in none of them."""
    from recognizers_date_time import recognize_datetime  # noqa: PLC0415 - an optional package

    day = datetime.fromisoformat((article.published or UNDATED)[:10])
    offset = 0
    for line in article.text.splitlines(keepends=True):
        times = recognize_datetime(line, ENGLISH, reference=day)
        for found in times:
            yield "periods", {**_place(found, offset), **_time(found, day.date().isoformat())}
        taken = {i for found in times for i in range(found.start, found.end + 1)}
        for found, unit, currency in _figures(line):
            if not taken & set(range(found.start, found.end + 1)):
                value = _number(found)
                yield "amounts", {**_place(found, offset), "value": value, "unit": unit, "currency": currency}
        offset += len(line)


def _figures(line: str) -> Iterator[tuple[Any, str | None, str | None]]:
    from recognizers_number import recognize_number, recognize_percentage  # noqa: PLC0415 - an optional package
    from recognizers_number_with_unit import recognize_currency, recognize_dimension  # noqa: PLC0415 - as above

    taken: set[int] = set()
    for recognise in (recognize_currency, recognize_percentage, recognize_dimension, recognize_number):
        for found in recognise(line, ENGLISH):
            here = set(range(found.start, found.end + 1))
            if found.resolution and not here & taken:
                taken |= here
                name = found.resolution.get("unit") or ""
                if recognise is recognize_currency:
                    yield found, None, _currencies().get(name, name) or None
                else:
                    yield found, "percent" if recognise is recognize_percentage else name.lower() or None, None


@cache
def _currencies() -> dict[str, str]:
    return dict(yaml.safe_load(CURRENCIES.read_text("utf-8")))


def _place(found: Any, offset: int) -> Row:  # noqa: ANN401 - the package has no types
    return {"start": offset + found.start, "end": offset + found.end + 1}


def _number(found: Any) -> float | None:  # noqa: ANN401 - as above
    try:
        return float(str(found.resolution["value"]).rstrip("%"))
    except (KeyError, ValueError):
        return None


def _time(found: Any, day: str) -> Row:  # noqa: ANN401 - as above
    """TIMEX3 where the package gives one without blanks, else the day or the range it resolved to."""
    values = (found.resolution or {}).get("values") or [{}]
    past = [v for v in values if str(v.get("value") or v.get("start") or "9") <= day]
    value = (past or values)[-1 if past else 0]
    timex = str(value.get("timex") or "")
    first, after = value.get("start"), value.get("end")
    resolved = value.get("value") if value.get("value") != "not resolved" else None
    whole = timex and not timex.startswith("(") and ("X" not in timex or value.get("type") == "set")
    return {
        "kind": str(value.get("type") or "date").removesuffix("range"),
        "timex": timex if whole else resolved or first,
        "edtf": f"{first}/{after}" if first and after else None,
    }


SKILLS = frozenset(Skill) - {Skill.ATTRIBUTIONS, Skill.PAGE_TEXT}
PEER = Peer("recognizers-text", "recognizers-text-suite", SKILLS, read, trouble=(Exception,))
