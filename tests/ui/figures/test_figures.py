"""The key figures, written."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from watcher.domain.bars import Bars
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.domain.year import year_base, year_begin
from watcher.ui.figures.figures import TITLES, figures

HK = Instrument(Symbol("9988.HK"), time_zone="Asia/Hong_Kong", tick=Decimal("0.001"))
YEAR = datetime(2023, 1, 1, tzinfo=UTC)


def shown(quote, instrument=None, year_start=None):
    return dict(zip(TITLES, figures(quote, instrument, year_start).texts, strict=True))


def test_all_of_them(market):
    quote = market.quote(
        day_low=Decimal("78.21"),
        day_high=Decimal("79.07"),
        year_low=Decimal("74.25"),
        year_high=Decimal("121.30"),
        volume=12_250_000,
        average_volume=19_600_000,
        market_cap=Decimal(199800000000),
        trailing_pe=9.5,
        day_open=Decimal("78.9"),
        bid=Decimal("78.48"),
        ask=Decimal("78.50"),
        currency="USD",
    )
    assert shown(quote, year_start=88.09) == {
        "Day range": "78.21 – 79.07",
        "52-week range": "74.25 – 121.30",
        "Volume / avg": "12.25M / 19.60M",
        "Market cap": "$199.8B",
        "P/E": "9.50",
        "YTD": "−10.90%",
        "Previous close": "78.96",
        "Open": "78.90",
        "Bid / ask": "78.48 / 78.50",
    }


def test_what_is_missing_is_a_dash(market):
    texts = shown(market.quote(previous=None, bid=Decimal("78.48")))
    assert texts.pop("Bid / ask") == "78.48 / –"
    assert set(texts.values()) == {"–"}
    assert set(shown(None).values()) == {"–"}


def test_prices_have_the_places_of_their_grid(market):
    assert shown(market.quote(), HK)["Previous close"] == "78.960"


@pytest.mark.parametrize(("instrument", "hour"), [(None, 0), (HK, 16)])
def test_the_year_begins_where_it_is_traded(instrument, hour):
    begin = year_begin(datetime(2023, 12, 31, 12, tzinfo=UTC), instrument)
    assert begin == datetime(2022 if hour else 2023, 12 if hour else 1, 31 if hour else 1, hour, tzinfo=UTC)


def bars(*closes, first=YEAR):
    start = [int(first.timestamp()) + day * 86_400 for day in range(len(closes))]
    return Bars.of(start, [1.0] * len(closes), closes, closes, closes, closes)


def test_the_year_is_measured_from_the_last_close_before_it():
    before = datetime(2022, 12, 29, tzinfo=UTC)
    assert year_base(bars(86.0, 87.0, 88.09, 90.0, first=before), YEAR) == 88.09


def test_what_was_listed_this_year_is_measured_from_its_first_open():
    assert year_base(bars(90.0, 91.0), YEAR) == 1.0
    assert year_base(Bars.empty(), YEAR) is None
