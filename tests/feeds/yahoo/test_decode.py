"""Rows and messages as values."""

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest

from watcher.domain.instrument import InstrumentKind
from watcher.domain.quote import Session
from watcher.feeds.yahoo import decode

RECEIVED = dt.datetime(2026, 11, 18, 21, 30, tzinfo=dt.UTC)
CLOSE_S = 1795035602  # 2026-11-18 21:00:02 UTC
ROW = {
    "symbol": "BABA",
    "quoteType": "EQUITY",
    "currency": "USD",
    "longName": "Alibaba Group Holding Limited",
    "shortName": "Alibaba",
    "exchange": "NYQ",
    "fullExchangeName": "NYSE",
    "exchangeTimezoneName": "America/New_York",
    "priceHint": 2,
    "hasPrePostMarketData": True,
    "exchangeDataDelayedBy": 0,
    "regularMarketPrice": 124.73,
    "regularMarketTime": CLOSE_S,
    "regularMarketPreviousClose": 119.54,
    "regularMarketOpen": 126.59,
    "regularMarketDayHigh": 126.8,
    "regularMarketDayLow": 120.495,
    "regularMarketVolume": 52086273,
    "averageDailyVolume3Month": 19643825,
    "bid": 124.75,
    "ask": 0,
    "fiftyTwoWeekHigh": 126.8,
    "fiftyTwoWeekLow": 68.36,
    "marketCap": 302870626304,
    "trailingPE": 25.931395,
}


def quote(**changes):
    return decode.quote(ROW | changes, RECEIVED)


def test_a_row_becomes_a_quote():
    found = quote()
    assert (found.symbol, found.price, found.currency) == ("BABA", Decimal("124.73"), "USD")
    assert found.quote_time == dt.datetime.fromtimestamp(CLOSE_S, dt.UTC)
    assert found.received_time == RECEIVED
    assert (found.name, found.exchange, found.source) == ("Alibaba Group Holding Limited", "NYSE", "Yahoo")
    assert (found.previous_close, found.day_open) == (Decimal("119.54"), Decimal("126.59"))
    assert (found.day_high, found.day_low) == (Decimal("126.8"), Decimal("120.495"))
    assert (found.volume, found.average_volume) == (52086273, 19643825)
    assert (found.bid, found.ask) == (Decimal("124.75"), None)
    assert (found.year_high, found.year_low) == (Decimal("126.8"), Decimal("68.36"))
    assert (found.market_cap, found.trailing_pe) == (Decimal(302870626304), 25.931395)
    assert (found.delay_s, found.extended) == (0, None)


def test_a_row_of_nothing_but_its_symbol_is_heard_and_bad():
    found = decode.quote({"symbol": "BABA"}, RECEIVED)
    assert found.price.is_nan()
    assert found.quote_time == RECEIVED
    assert (found.previous_close, found.volume, found.name, found.delay_s) == (None, None, "", 0)


@pytest.mark.parametrize("price", [None, float("nan"), float("inf"), "124.73"])
def test_a_price_that_is_none_is_nan(price):
    assert quote(regularMarketPrice=price).price.is_nan()


def test_a_price_without_time_is_nan():
    assert quote(regularMarketTime=None).price.is_nan()


@pytest.mark.parametrize(
    ("field", "session"),
    [("preMarket", Session.PRE), ("postMarket", Session.POST), ("overnightMarket", Session.OVERNIGHT)],
)
def test_the_session_of_a_price_is_that_of_its_field(field, session):
    found = quote(**{f"{field}Price": 125.5, f"{field}Time": CLOSE_S + 60}).extended
    assert (found.price, found.session) == (Decimal("125.5"), session)
    assert found.quote_time == dt.datetime.fromtimestamp(CLOSE_S + 60, dt.UTC)


def test_the_newest_extended_price_counts():
    found = quote(
        postMarketPrice=125, postMarketTime=CLOSE_S + 60, preMarketPrice=130, preMarketTime=CLOSE_S + 40_000
    )
    assert found.extended.session is Session.PRE


def test_an_extended_price_from_before_the_regular_one_is_history():
    assert quote(preMarketPrice=130, preMarketTime=CLOSE_S - 60).extended is None
    assert quote(preMarketPrice=130, preMarketTime=CLOSE_S).extended is None


def test_an_extended_null_is_heard_and_bad():
    assert quote(postMarketPrice=None, postMarketTime=CLOSE_S + 60).extended.price.is_nan()
    assert quote(postMarketTime=CLOSE_S + 60).extended is None
    assert quote(postMarketPrice=125).extended is None


def test_a_row_becomes_an_instrument():
    found = decode.instrument(ROW)
    assert (found.symbol, found.name, found.currency) == ("BABA", "Alibaba Group Holding Limited", "USD")
    assert (found.exchange, found.calendar, found.time_zone) == ("NYSE", "XNYS", "America/New_York")
    assert (found.tick, found.delay_s, found.kind) == (Decimal("0.01"), 0, InstrumentKind.EQUITY)
    assert found.has_extended_hours


@pytest.mark.parametrize(
    ("hint", "tick"), [(4, "0.0001"), (0, "1"), (8, "0.00000001"), (None, "0.01"), (-1, "0.01"), (99, "0.01")]
)
def test_the_price_hint_is_the_grid(hint, tick):
    assert decode.instrument(ROW | {"priceHint": hint}).tick == Decimal(tick)


@pytest.mark.parametrize(
    ("quote_type", "kind"),
    [
        ("ETF", InstrumentKind.ETF),
        ("INDEX", InstrumentKind.INDEX),
        ("CURRENCY", InstrumentKind.FX),
        ("CRYPTOCURRENCY", InstrumentKind.CRYPTO),
        ("FUTURE", InstrumentKind.FUTURE),
        ("MUTUALFUND", InstrumentKind.FUND),
        ("OPTION", InstrumentKind.OTHER),
        (None, InstrumentKind.OTHER),
    ],
)
def test_kinds(quote_type, kind):
    assert decode.instrument(ROW | {"quoteType": quote_type}).kind is kind


def test_hong_kong_is_a_quarter_of_an_hour_late():
    row = ROW | {"symbol": "9988.HK", "exchange": "HKG", "exchangeDataDelayedBy": 15}
    assert decode.instrument(row).delay_s == 900
    assert decode.quote(row, RECEIVED).delay_s == 900


def test_pence_stay_pence():
    row = ROW | {"symbol": "OCDO.L", "exchange": "LSE", "currency": "GBp"}
    assert decode.instrument(row).currency == "GBp"
    assert decode.quote(row, RECEIVED).currency == "GBp"


def test_a_batch_keeps_to_what_was_asked():
    found = decode.batch([ROW], ["BABA", "JD"], RECEIVED)
    assert [each.symbol for each in found.quotes] == ["BABA"]
    assert [each.symbol for each in found.instruments] == ["BABA"]
    assert found.present == {"BABA"}


def test_another_symbol_s_answer_makes_the_missing_ones_bad_and_not_unknown():
    found = decode.batch([ROW, ROW | {"symbol": "AMZN"}], ["BABA", "JD"], RECEIVED)
    assert {each.symbol: each.price.is_nan() for each in found.quotes} == {"BABA": False, "JD": True}
    assert found.present == {"BABA", "JD"}
    assert [each.symbol for each in found.instruments] == ["BABA"]


def test_a_row_that_comes_twice_stands_in_another_s_place():
    found = decode.batch([ROW, ROW], ["BABA", "JD"], RECEIVED)
    assert {each.symbol: each.price.is_nan() for each in found.quotes} == {"BABA": False, "JD": True}


def message(**changes):
    zero = {
        "id": "BABA",
        "price": 78.48999786376953,
        "time": CLOSE_S * 1000 + 250,
        "currency": "USD",
        "quote_type": 8,
        "market_hours": 1,
        "day_volume": 0,
        "day_high": 0.0,
        "day_low": 0.0,
        "previous_close": 0.0,
        "bid": 0.0,
        "ask": 0.0,
    }
    return SimpleNamespace(**(zero | changes))


def observation(**changes):
    return decode.observation(message(**changes), RECEIVED)


def test_a_message_becomes_an_observation():
    found = observation(day_volume=5_000_000_000, day_high=79.05, day_low=78.4, bid=78.48, ask=78.5)
    assert (found.symbol, found.price, found.session) == ("BABA", Decimal("78.49"), Session.REGULAR)
    assert found.quote_time == dt.datetime.fromtimestamp(CLOSE_S + 0.25, dt.UTC)
    assert (found.received_time, found.source, found.currency) == (RECEIVED, "Yahoo stream", "USD")
    assert (found.day_volume, found.day_high, found.day_low) == (
        5_000_000_000,
        Decimal("79.05"),
        Decimal("78.4"),
    )
    assert (found.bid, found.ask, found.previous_close) == (Decimal("78.48"), Decimal("78.5"), None)


def test_zero_fields_of_a_message_were_not_sent():
    found = observation()
    assert (found.day_volume, found.day_high, found.bid) == (None, None, None)


@pytest.mark.parametrize(
    ("hours", "session"),
    [(0, Session.PRE), (1, Session.REGULAR), (2, Session.POST), (3, Session.OVERNIGHT)],
)
def test_market_hours_of_shares_and_funds(hours, session):
    assert observation(market_hours=hours).session is session
    assert observation(market_hours=hours, quote_type=20).session is session


@pytest.mark.parametrize("quote_type", [9, 14, 18, 41])
def test_what_has_no_extended_hours_is_always_regular(quote_type):
    assert observation(market_hours=0, quote_type=quote_type).session is Session.REGULAR


def test_a_bad_message_is_heard_and_bad():
    assert observation(price=float("nan")).price.is_nan()
    assert observation(time=0).price.is_nan()
    assert observation(price=0.0).price == 0


def test_a_heartbeat_is_no_price():
    assert observation(id="") is None


def test_search_hits_have_symbols():
    rows = [
        {
            "symbol": "9988.HK",
            "longname": "Alibaba",
            "shortname": "BABA-W",
            "exchange": "HKG",
            "quoteType": "EQUITY",
        },
        {"symbol": "BABA.BA", "shortname": "Alibaba", "exchange": "XYZ", "exchDisp": "Somewhere"},
        {"shouldNot": "exist"},
        {"symbol": None},
    ]
    first, second = decode.search_hits(rows)
    assert (first.symbol, first.name, first.exchange) == ("9988.HK", "Alibaba", "HKEX")
    assert (second.symbol, second.name, second.exchange) == ("BABA.BA", "Alibaba", "Somewhere")
    assert (first.kind, second.kind) == (InstrumentKind.EQUITY, InstrumentKind.OTHER)


def test_sparks_have_no_gaps_and_about_eighty_points():
    found = decode.sparks(
        {"BABA": [1.0, None, 2.0, float("nan")], "BTC-USD": list(range(288)), "NOPE": [None]}
    )
    assert found["BABA"] == (1.0, 2.0)
    assert 80 <= len(found["BTC-USD"]) <= 100
    assert "NOPE" not in found
