"""The averages of the ECB's rates that money is converted at."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.exchange import last_day, rate


@pytest.mark.parametrize(
    ("base", "quote", "period", "expected"),
    [
        ("EUR", "USD", "2014-03-28", 1.3759),  # the ECB's rate of that day
        ("USD", "EUR", "2014-03-28", 1 / 1.3759),
        ("EUR", "USD", "2014-03-30", 1.3759),  # a Sunday: the Friday before
        ("EUR", "USD", "2019", 1.1195),  # the ECB's annual average
        ("EUR", "GBP", "2019", 0.87777),
        ("EUR", "JPY", "2019", 122.01),
        ("GBP", "USD", "2019", 1.2764),
        ("EUR", "USD", "2014-03", 1.3823),  # the ECB's monthly average
        ("EUR", "EUR", "2014", 1.0),
    ],
)
def test_rate_is_the_average_of_the_period(base: str, quote: str, period: str, expected: float) -> None:
    found = rate(base, quote, period)
    assert found is not None
    assert found.rate == pytest.approx(expected, rel=1e-3)
    assert found.low <= found.rate <= found.high
    assert found.period == period


@pytest.mark.parametrize(
    ("base", "quote", "period"),
    [
        ("EUR", "USD", "1990"),  # before the euro
        ("EUR", "USD", "2990"),  # beyond the data
        ("EUR", "XXX", "2019"),
        ("XAF", "USD", "2019"),  # not among the ECB's currencies
        ("EUR", "USD", "../2019"),
        ("EUR", "USD", "2019/.."),
        ("EUR", "USD", "2019-13"),
        ("EUR", "USD", "2019-02-30"),
        ("EUR", "USD", "2020/2019"),
        ("EUR", "USD", "0000"),
        ("EUR", "USD", ""),
        ("EUR", "USD", "last year"),
        ("EEK", "EUR", "2019"),  # given up for the euro in 2011
    ],
)
def test_no_rate_is_made_up(base: str, quote: str, period: str) -> None:
    assert rate(base, quote, period) is None


def test_an_interval_is_averaged_over_all_its_days() -> None:
    whole, first, second = (rate("EUR", "USD", period) for period in ("2018/2019", "2018", "2019"))
    assert whole
    assert first
    assert second
    assert whole.days == first.days + second.days
    assert min(first.rate, second.rate) < whole.rate < max(first.rate, second.rate)


def test_a_period_that_outlasts_the_data_says_where_they_end() -> None:
    year = last_day().year
    found = rate("EUR", "USD", f"{year}/{year + 2}")
    assert found is not None
    assert found.last == last_day().isoformat()
    assert last_day() > date(2024, 1, 1)


@given(st.text(max_size=20))
def test_any_text_for_a_period_raises_nothing(period: str) -> None:
    found = rate("EUR", "USD", period)
    assert found is None or found.rate > 0
