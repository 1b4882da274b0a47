"""Numbers, scales, money, percent and units of measure."""

from __future__ import annotations

import pytest

from .support import amounts


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit", "currency"),
    [
        ("The port handled 1,400 containers.", "1,400", 1400, "container", None),
        ("The mean was two hundred point seventy-one.", "two hundred point seventy-one", 200.71, None, None),
        ("Thieves took hundred thousand dollars.", "hundred thousand dollars", 1e5, None, "USD"),
        ("It spent two million and three quarters.", "two million and three quarters", 2.75e6, None, None),
        ("One hundred and three men came.", "One hundred and three", 103, "man", None),
        ("The rest was twenty-three fifths.", "twenty-three fifths", 4.6, None, None),
        ("It missed by one thirty-second of the width.", "one thirty-second", 0.03125, None, None),
        ("Growth was minus two thirds of the mean.", "minus two thirds", -2 / 3, None, None),
        ("The dose was 6.2x10^-4 in Norvia.", "6.2x10^-4", 0.00062, None, None),
        ("The count was 1.3e6 in Norvia.", "1.3e6", 1.3e6, None, None),
        ("About ⅙ of voters stayed home.", "⅙", 1 / 6, None, None),
        ("The price was 1.111,25, as before.", "1.111,25", 1111.25, None, None),
        ("The figure rose to 12,000.The mayor spoke.", "12,000", 12000, None, None),
        ("The port handled 1 400 000 containers.", "1 400 000", 1400000, "container", None),
        ("She won two out of every four votes.", "two out of every four", 0.5, None, None),
        ("The fund paid out $3bn to farmers.", "$3bn", 3e9, None, "USD"),
        ("The plant cuts 9,000 hourly jobs.", "9,000", 9000, "job", None),
        ("Three weekly newspapers closed.", "Three", 3, "newspaper", None),
        ("The line has 40 daily flights.", "40", 40, "flight per day", None),
        ("The target is US$ 1MM this year.", "US$ 1MM", 1e6, None, "USD"),
        ("The lens measures 5MM across.", "5MM", 5, "millimetre", None),
        ("A bid of c $ 16.4 million was made.", "c $ 16.4 million", 16.4e6, None, "CAD"),
        ("The firm took a $ 300 million charge.", "$ 300 million", 300e6, None, "USD"),
        ("About ¾ of voters stayed home.", "¾", 0.75, None, None),
        ("Each drank ½ litre.", "½ litre", 0.5, "litre", None),
        ("The fund paid out US$1.2 trillion to farmers.", "US$1.2 trillion", 1.2e12, None, "USD"),
        ("The ministry spent €470 million on ferries.", "€470 million", 470e6, None, "EUR"),
        ("The ministry spent 208 million EUR on ferries.", "208 million EUR", 208e6, None, "EUR"),
        ("The ministry spent EUR 208 million on ferries.", "EUR 208 million", 208e6, None, "EUR"),
        ("The ministry spent A$20m on ferries.", "A$20m", 20e6, None, "AUD"),
        ("The ministry spent 2.5 billion Swedish kronor on it.", "2.5 billion Swedish kronor", 2.5e9, None, "SEK"),
        ("The firm owed 120 MEUR to its banks.", "120 MEUR", 120e6, None, "EUR"),
        ("A ticket costs 26 cents in Norvia.", "26 cents", 0.26, None, "USD"),
        ("A ticket costs 15 dollars and 50 cents in Norvia.", "15 dollars and 50 cents", 15.5, None, "USD"),
        ("Tickets cost 20,000 rupees in Norvia.", "20,000 rupees", 20000, None, "INR"),
        ("Turnout was 23.78% in the north.", "23.78%", 23.78, "percent", None),
        ("Turnout was 12 per cent in the north.", "12 per cent", 12, "percent", None),
        ("Support fell 5 percentage points in May.", "5 percentage points", 5, "percentage point", None),
        ("Three thousand ships passed.", "Three thousand", 3000, "ship", None),
        ("They sold a dozen ships.", "a dozen", 12, "ship", None),
        ("They sold two and a half million tickets.", "two and a half million", 2.5e6, "ticket", None),
        ("They sold half a million tickets.", "half a million", 5e5, "ticket", None),
        ("They sold three lakh tickets.", "three lakh", 3e5, "ticket", None),
        ("The fire burnt 100 hectares of forest.", "100 hectares", 100, "hectare", None),
        ("The fire burnt 40 sq km of forest.", "40 sq km", 40, "square kilometre", None),
        ("The truck did 60 mph on the bridge.", "60 mph", 60, "mile per hour", None),
        ("About 1.4m people live there.", "1.4m", 1.4e6, "person", None),
        ("They built a 1.4m wall around it.", "1.4m", 1.4, "metre", None),
        ("It has a 3.5-inch screen.", "3.5-inch", 3.5, "inch", None),
        ("The cargo weighed 500 pounds.", "500 pounds", 500, "pound", None),
        ("The cargo cost 5 million pounds.", "5 million pounds", 5e6, None, "GBP"),
        ("It cut the state's $3.6 trillion budget.", "$3.6 trillion", 3.6e12, None, "USD"),
        ("They asked hk $ 14 million for it.", "hk $ 14 million", 1.4e7, None, "HKD"),
        ("It cost us $ 14 million.", "$ 14 million", 1.4e7, None, "USD"),
        ("It cut the state's £3 million budget.", "£3 million", 3e6, None, "GBP"),
        ("It cost plan B $5 million.", "$5 million", 5e6, None, "USD"),
        ("It cost S$3 million.", "S$3 million", 3e6, None, "SGD"),
        ("It cost 60.7 million litas.", "60.7 million litas", 60.7e6, None, "LTL"),
        ("Norvia has a population of 1.3 billion.", "1.3 billion", 1.3e9, "person", None),
        ("Norvia has a population of 40 wolves.", "40", 40, "wolf", None),
        ("The economy shrank, with -0.4% growth.", "-0.4%", -0.4, "percent", None),
    ],
)
def test_one_figure(text: str, quote: str, value: float, unit: str | None, currency: str | None) -> None:
    [amount] = amounts(text)
    assert amount.span.quote(text) == quote
    assert amount.value == pytest.approx(value)
    assert amount.unit == unit
    assert amount.currency == currency


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Two thirds of the seats were won.", 2 / 3, None),
        ("A quarter of the seats were won.", 0.25, None),
        ("Nearly half of the seats were won.", 0.5, None),
        ("One in five voters stayed at home.", 0.2, None),
        ("Nine out of ten voters stayed at home.", 0.9, None),
        ("The harvest doubled.", 2, "factor"),
        ("The harvest halved.", 0.5, "factor"),
        ("There was a threefold rise.", 3, "factor"),
        ("The harvest was 13 times larger.", 13, "factor"),
        ("The bell rang 13 times.", 13, "time"),
    ],
)
def test_parts_and_multiples(text: str, value: float, unit: str | None) -> None:
    [amount] = amounts(text)
    assert amount.value == pytest.approx(value)
    assert amount.unit == unit


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("It cost 192.4 million euros.", 100000),
        ("It cost 470 million euros.", 1000000),
        ("They counted 13,000 ballots.", 1),
        ("They counted three thousand ballots.", 1000),
        ("Turnout was 24.1%.", 0.1),
    ],
)
def test_precision_is_the_last_digit_written(text: str, precision: float) -> None:
    [amount] = amounts(text)
    assert amount.precision == pytest.approx(precision)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Teachers earn $76,000 a year.", "USD per year"),
        ("Crude sold at $60 a barrel.", "USD per barrel"),
        ("It pumps 20 barrels a day.", "barrel per day"),
        ("It pumps 9 million barrels per day.", "barrel per day"),
        ("It hired 200 clerks a year ago.", "clerk"),
        ("The hall costs 12 yuan (1.5 U.S. dollars) a day.", "CNY per day"),
        ("The hall cost 12 yuan (1.5 U.S. dollars) a year ago.", None),
    ],
)
def test_rates(text: str, unit: str | None) -> None:
    assert amounts(text)[0].unit == unit


@pytest.mark.parametrize(
    ("text", "counted", "unit"),
    [
        ("It bought 246 Talon XR-90B anti-tank rockets.", "Talon XR-90B anti-tank rockets", "rocket"),
        ("It bought 12 F-16 jets.", "F-16 jets", "jet"),
        ("Dozens of frightened villagers ran.", "frightened villagers", "villager"),
        ("It opened 144 of its 578 schools.", "schools", "school"),
        ("The strike left 13,000 dead.", "dead", "person"),
        ("A 78-day campaign ended.", "day", "day"),
        ("Some 300 people came.", "people", "person"),
        ("It won 65% of the vote.", "vote", "percent"),
        ("Two or more porters came.", "porters", "porter"),
        ("It carries 40 or fewer folding boats.", "folding boats", "boat"),
    ],
)
def test_counted_noun(text: str, counted: str, unit: str) -> None:
    amount = amounts(text)[0]
    assert amount.counted is not None
    assert amount.counted.quote(text) == counted
    assert amount.unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Dozens were killed.", "person"),
        ("At least 40 have been arrested.", "person"),
        ("The mayor, 55, resigned.", None),
        ("Mayor Orla Venn, 55, resigned.", "year"),
        ("He put the figure at 3,000.", None),
    ],
)
def test_figures_that_stand_alone(text: str, unit: str | None) -> None:
    assert amounts(text)[0].unit == unit
