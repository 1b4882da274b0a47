"""Figures as news writes them: measures, rates, money of many countries, tolls and parts, each with what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import amounts, quotes

TABLE = Path(__file__).with_name("news_quantities.txt")
"""A sentence a line, then behind a bar every figure's value (or low..high) and its unit or currency, "-" for none."""


def _rows() -> list[tuple[str, tuple[str, ...]]]:
    lines = (line.partition(" | ") for line in TABLE.read_text("utf-8").splitlines() if line and line[0] != "#")
    return [(text, tuple(want.split(" ; "))) for text, _, want in lines]


def _written(text: str) -> tuple[str, ...]:
    """The figures read, as the table writes them."""
    return tuple(
        f"{_number(each.value, each.low, each.high)},{each.unit or each.currency or '-'}" for each in amounts(text)
    )


def _number(value: float | None, low: float | None, high: float | None) -> str:
    if value is None:
        return f"{low:.10g}..{'' if high is None else f'{high:.10g}'}"
    return f"{value:.5g}" if value % 1 else f"{value:.12g}"


@pytest.mark.parametrize(("text", "want"), _rows())
def test_values_and_units(text: str, want: tuple[str, ...]) -> None:
    assert _written(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "The A330neo-200 and the B2-4 fly.",
        "Call 0800 123 456 today.",
        "The picture is ©2031 Harbour Pictures.",
        "The firm posted a six-figure loss and double-digit growth.",
        "A 1-in-100 chance was left.",
        "They live at 12 Quay Street.",
        "The 4K screen shone.",
        "Web 2.0 firms grew.",
        "Ch. 5 covers it.",
        "The odds are 50-50.",
        "The 737 is late.",
        "A Category 4 hurricane hit.",
        "It began at 5 p.m. on Monday.",
        "No. 10 declined to comment.",
        "The R12 road was shut.",
        "The A380 was grounded.",
        "Type 2 diabetes was found.",
        "He finished in 3rd place.",
        "The iPhone 15 sold well.",
        "Call 020 7946 0018.",
        "The 5G network grew.",
        "The multi-million-dollar deal closed.",
        "It was one of the best.",
        "The 700X was delayed.",
        "Norvia sells the Kestrel 10X drill.",
        "Orbis 81 will arrive in shops.",
        "Telcom 18 Vista is late.",
        "Harbour One Financial was up.",
        "Norland meet Velmora in the Six Nations without him.",
        "She told Five Live that she was glad.",
        "The bank holds a stake(1) in that class.(2)",
        "Its partner Ardo Motor <600123.SS> makes cars.",
        "You can add a 4K-capable stick.",
        "It is a 4K, wide screen.",
        "Calls to numbers such as 0870 are not free.",
        "It has a 1080p-ready screen and 720p video.",
        "It was found 20 years ago.",
        "They live in flat 45C of the tower.",
        "A 3:1 ratio holds.",
        "The plan is net zero with zero tolerance.",
        "They met at ground zero.",
        "She has a 401(k) plan and 401(k)s.",
        "The firm built the 80586 chip.",
        "It was shot in take 4.",
        "It is late to the 4K party and was not shot in 4K.",
        "The 737-800 had more seats.",
        "Gigafactory 1, which broke ground, is big.",
        "They wait for padOS 13.4's mouse support.",
        "Police detained Two Rivers fans.",
        "It will pass within the next year or two.",
        "The object BLQ-0005Lb is far away.",
        "She won 6-3 6-2 1-6 3-6 10-8.",
        "He lost 3-6, 6-2, 1-6 to the third seed.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The plant covers a 15,800-square-metre site.", "15,800-square-metre"),
        ("The 6-foot-9 forward left.", "6-foot-9"),
        ("The guard is 5 feet 11 inches tall.", "5 feet 11 inches"),
        ("Rates fell by half a percentage point.", "half a percentage point"),
        ("Sales doubled to 4 million units.", "doubled"),
        ("A quarter of a million people came.", "A quarter of a million"),
    ],
)
def test_the_words_of_the_figure(text: str, quote: str) -> None:
    assert quotes(text)[0] == quote


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("It cost 500 Japanese yen.", ["JPY"]),
        ("It cost 3 million kr.", [None]),
        ("It cost kr 300.", [None]),
        ("It cost 40 francs.", ["CHF"]),
        ("It cost 90 Rwandan francs. Later it cost 40 francs.", ["RWF", "RWF"]),
        ("It cost 90 Rwandan francs or 4 Swiss francs. Later it cost 40 francs.", ["RWF", "CHF", None]),
        ("It cost 40 Czech crowns.", ["CZK"]),
        ("It cost 4 million crowns.", [None]),
        ("It cost 420 million finnish markka.", ["FIM"]),
        ("It cost 9 Canadian dollars. Later it cost 40 dollars.", ["CAD", "USD"]),
    ],
)
def test_names_of_money_mean_what_the_text_spells_out(text: str, currencies: list[str | None]) -> None:
    assert [amount.currency for amount in amounts(text)] == currencies
