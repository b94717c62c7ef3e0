"""The real yfinance, unmodified, takes the imitation for Yahoo, well and ill."""

import json
import logging
import socket
import ssl

import pytest

from tests.yahoo.certs import HOSTS
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind

BATCH = "https://query1.finance.yahoo.com/v7/finance/quote"


# yfinance 1.7.0 sorts and drops in place, which pandas 3.1 deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:The inplace keyword:DeprecationWarning")


@pytest.fixture
def yf(yahoo_env):
    """The real client, told to raise what goes wrong."""
    import yfinance

    yfinance.config.debug.hide_exceptions = False
    yield yfinance
    yfinance.config.debug.hide_exceptions = True


@pytest.fixture
def batch(yf):
    """Ask for many symbols in one request, as the product does."""
    from yfinance.data import YfData

    def ask(*symbols, timeout=5, **params):
        wish = {"symbols": ",".join(symbols), **params}
        return YfData().get_raw_json(BATCH, params=wish, timeout=timeout)["quoteResponse"]["result"]

    return ask


def statuses(yahoo):
    return [(entry.kind, entry.status) for entry in yahoo.log.entries()]


# Well ----------------------------------------------------------------------------------------------------


def test_a_cold_start_costs_a_cookie_a_crumb_and_three_handshakes(yahoo, batch):
    batch("BABA")
    assert statuses(yahoo) == [(Kind.COOKIE, 404), (Kind.CRUMB, 200), (Kind.QUOTE, 200)]
    assert yahoo.handshakes == 2  # the crumb and the batch share query1
    assert yahoo.proxy.asked == [("fc.yahoo.com:443", 200), ("query1.finance.yahoo.com:443", 200)]


def test_a_warm_batch_is_one_request_and_leaves_unknown_symbols_out(yahoo, batch):
    batch("BABA")
    yahoo.log.clear()
    rows = batch("BABA", "NOPE", "9988.HK", "GC=F")
    assert [row["symbol"] for row in rows] == ["BABA", "9988.HK", "GC=F"]
    assert yahoo.log.count() == 1
    assert yahoo.log.entries()[0].symbols == ("BABA", "NOPE", "9988.HK", "GC=F")


def test_rows_say_what_kind_of_market_they_come_from(batch):
    baba, hong_kong, ocado, euro = batch("BABA", "9988.HK", "OCDO.L", "EURUSD=X")
    assert (baba["marketState"], baba["exchangeDataDelayedBy"], baba["currency"]) == ("REGULAR", 0, "USD")
    assert (hong_kong["marketState"], hong_kong["exchangeDataDelayedBy"]) == ("POSTPOST", 15)
    assert (ocado["currency"], ocado["financialCurrency"]) == ("GBp", "GBP")
    assert (euro["quoteType"], euro["priceHint"]) == ("CURRENCY", 4)


def test_fields_cut_a_row_down(batch):
    (row,) = batch("BABA", fields="regularMarketPrice,regularMarketTime")
    assert {"symbol", "marketState", "exchangeDataDelayedBy", "regularMarketPrice"} <= row.keys()
    assert "regularMarketDayHigh" not in row


def test_a_hundred_symbols_are_too_many(yf, batch):
    with pytest.raises(yf._http.HTTPError):
        batch(*(f"S{number}" for number in range(100)))


def test_a_moved_price_shows_in_the_next_batch(yahoo, batch):
    yahoo.market.move("BABA", 160.5)
    (row,) = batch("BABA")
    assert row["regularMarketPrice"] == row["regularMarketDayHigh"] == 160.5


def test_before_the_opening_only_the_pre_market_moves(yahoo, yahoo_clock, batch):
    yahoo_clock.advance(hours=-4)
    with pytest.raises(ValueError, match="POSTPOST"):
        yahoo.market.move("9988.HK", 150)
    before = batch("BABA")[0]["regularMarketPrice"]
    yahoo.market.move("BABA", 161)
    (row,) = batch("BABA")
    assert (row["marketState"], row["preMarketPrice"], row["regularMarketPrice"]) == ("PRE", 161, before)


def test_the_next_day_starts_from_the_last_close(yahoo, yahoo_clock, batch):
    yahoo.market.move("BABA", 155)
    yahoo_clock.advance(days=1)
    (row,) = batch("BABA")
    assert row["regularMarketPreviousClose"] == 155


def test_daily_history_comes_with_dividends_and_ends_with_the_batch_price(yahoo, yf, batch):
    frame = yf.Ticker("BABA").history(period="2y", interval="1d", auto_adjust=False)
    assert len(frame) > 500
    assert frame["Close"].iloc[-1] == pytest.approx(batch("BABA")[0]["regularMarketPrice"])
    assert [float(paid) for paid in frame["Dividends"] if paid] == [2.0, 2.1]
    assert not frame[["Open", "High", "Low", "Close"]].isna().any(axis=None)
    assert yahoo.log.count(Kind.CHART) == 2  # the first time one more, for the timezone


def test_minutes_come_with_the_pre_market_and_are_the_same_twice(yahoo, yf):
    first = yf.Ticker("BABA").history(period="1d", interval="1m", prepost=True)
    ticker = yf.Ticker("BABA")
    second = ticker.history(period="1d", interval="1m", prepost=True)
    assert first.equals(second)
    assert first.index[0].strftime("%H:%M") == "04:00"
    assert first.index[-1].strftime("%H:%M") == "10:30"
    assert ticker.history_metadata["symbol"] == "BABA"
    assert yahoo.log.count(Kind.CHART) == 3


def test_hong_kong_rests_at_noon(yf):
    frame = yf.Ticker("9988.HK").history(period="1d", interval="1m")
    assert frame.between_time("12:00", "12:59").empty
    assert len(frame) == 330


def test_an_unknown_symbol_has_no_history(yf):
    yf.cache.get_tz_cache().store("NOPE", "America/New_York")
    with pytest.raises(yf.exceptions.YFPricesMissingError):
        yf.Ticker("NOPE").history(period="1mo")


def test_search_finds_both_listings_and_remembers_for_ever(yahoo, yf):
    found = yf.Search("alibaba", news_count=0).quotes
    assert [hit["symbol"] for hit in found] == ["BABA", "9988.HK"]
    yf.Search("alibaba", news_count=0)
    assert yahoo.log.count(Kind.SEARCH) == 1


def test_news_calendar_info_and_shares_answer(yahoo, yf):
    ticker = yf.Ticker("BABA")
    assert "BABA" in ticker.news[0]["content"]["title"]
    assert len(ticker.calendar["Earnings Date"]) == 1
    assert ticker.info["marketCap"] == int(2_384_000_000 * 152.36)
    assert int(ticker.get_shares_full().iloc[-1]) == 2_384_000_000
    assert yahoo.log.count(Kind.NEWS) == 1


def test_sparks_give_closes_of_many_symbols(yf):
    from yfinance.data import YfData

    params = {"symbols": "BABA,JD", "range": "1d", "interval": "5m"}
    v8 = YfData().get_raw_json("https://query1.finance.yahoo.com/v8/finance/spark", params=params)
    v7 = YfData().get_raw_json("https://query1.finance.yahoo.com/v7/finance/spark", params=params)
    assert v8["BABA"]["close"][-1] == 152.36
    closes = v7["spark"]["result"][1]["response"][0]["indicators"]["quote"][0]["close"]
    assert closes == v8["JD"]["close"]


def test_every_host_shows_a_certificate_that_passes_the_strict_check(yahoo):
    trust = ssl.create_default_context(cafile=yahoo.certificates.ca)
    trust.verify_flags |= ssl.VERIFY_X509_STRICT  # the default from Python 3.13 on
    for host in HOSTS:
        with (
            socket.create_connection(("127.0.0.1", yahoo.port)) as plain,
            trust.wrap_socket(plain, server_hostname=host) as secure,
        ):
            assert secure.version() == "TLSv1.3"


# Ill: whole answers ----------------------------------------------------------------------------------------


def test_too_many_requests_is_what_the_client_calls_a_rate_limit(yahoo, yf, batch):
    batch("BABA")
    yahoo.log.clear()
    yahoo.faults.on(Fault.TOO_MANY_REQUESTS)
    with pytest.raises(yf.exceptions.YFRateLimitError):
        batch("BABA")
    assert statuses(yahoo) == [(Kind.QUOTE, 429), (Kind.CRUMB, 429), (Kind.QUOTE, 429)]
    yahoo.faults.off()
    assert batch("BABA")


@pytest.mark.parametrize("fault", ["999", "500", "502", "503", "401"])
def test_a_refusal_is_an_http_error_with_its_status(fault, yahoo, yf, batch):
    batch("BABA")
    yahoo.faults.on(fault)
    with pytest.raises(yf._http.HTTPError, match=fault):
        batch("BABA")
    yahoo.faults.off()
    assert batch("BABA")


@pytest.mark.parametrize("fault", [Fault.PAGE, Fault.BACK_SOON, Fault.TRUNCATED, Fault.EMPTY_BODY])
def test_what_is_no_json_cannot_be_decoded(fault, yahoo, batch):
    batch("BABA")
    yahoo.faults.on(fault)
    with pytest.raises(json.JSONDecodeError):
        batch("BABA")
    yahoo.faults.off()
    assert batch("BABA")


def test_a_batch_can_come_without_rows(yahoo, batch):
    yahoo.faults.on(Fault.NO_ROWS)
    assert batch("BABA", "JD") == []


def test_a_consent_page_in_between_is_accepted(yahoo, batch):
    batch("BABA")
    yahoo.faults.on(Fault.CONSENT)
    assert batch("BABA")[0]["symbol"] == "BABA"


# Ill: the connection ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.RESET, "ConnectionError"),
        (Fault.REFUSED, "ConnectionError"),
        (Fault.NO_DNS, "ConnectionError"),
        (Fault.BAD_CERTIFICATE, "CertificateVerifyError"),
        (Fault.SHORT_BODY, "IncompleteRead"),
    ],
)
def test_a_broken_connection_raises_and_heals(fault, error, yahoo, batch):
    from curl_cffi.requests import exceptions

    batch("BABA")
    yahoo.faults.on(fault)
    with pytest.raises(getattr(exceptions, error)):
        batch("BABA")
    yahoo.faults.off()
    assert batch("BABA")


def test_no_answer_ends_with_the_clients_patience(yahoo, batch):
    from curl_cffi.requests import exceptions

    batch("BABA")
    yahoo.faults.on(Fault.NO_ANSWER, kinds={Kind.QUOTE})
    with pytest.raises(exceptions.Timeout):
        batch("BABA", timeout=0.2)
    yahoo.faults.off()
    assert batch("BABA")


def test_a_stopped_server_refuses_and_comes_back_on_its_ports(yahoo, batch):
    from curl_cffi.requests import exceptions

    batch("BABA")
    ports = yahoo.port, yahoo.proxy_port
    yahoo.stop()
    with pytest.raises(exceptions.ConnectionError):
        batch("BABA")
    yahoo.start()
    assert (yahoo.port, yahoo.proxy_port) == ports
    assert batch("BABA")


def test_the_proxy_leads_to_yahoo_only(yahoo_env):
    from curl_cffi import requests

    with requests.Session() as session, pytest.raises(requests.exceptions.ConnectionError, match="403"):
        session.get("https://example.org/")
    assert yahoo_env.proxy.asked == [("example.org:443", 403)]


# Ill: cookie and crumb -------------------------------------------------------------------------------------


def test_a_dead_crumb_heals_by_itself_at_three_requests(yahoo, batch):
    batch("BABA")
    yahoo.log.clear()
    yahoo.faults.on(Fault.DEAD_CRUMB)
    assert batch("BABA")
    assert statuses(yahoo) == [(Kind.QUOTE, 401), (Kind.CRUMB, 200), (Kind.QUOTE, 200)]


def test_a_dead_cookie_is_never_replaced_until_it_is_forgotten(yahoo, yf, batch):
    from yfinance.data import SingletonMeta, YfData

    batch("BABA")
    yahoo.log.clear()
    yahoo.faults.on(Fault.DEAD_COOKIE)
    for _ in range(2):
        with pytest.raises(yf._http.HTTPError, match="401"):
            batch("BABA")
    refused = [(Kind.QUOTE, 401), (Kind.CRUMB, 401), (Kind.QUOTE, 401)]
    assert statuses(yahoo) == refused * 2
    assert len(yf.Ticker("BABA").history(period="5d")) == 5  # the app looks half alive

    yf.cache.get_cookie_cache().store("curlCffi", None)
    SingletonMeta._instances.pop(YfData)._session.close()
    assert batch("BABA")


def test_with_the_cookie_host_blocked_consent_brings_the_cookie(yahoo, batch, expect_log, monkeypatch):
    # The product quiets this logger once in a process; here the library itself is heard.
    monkeypatch.setattr(logging.getLogger("yfinance"), "level", logging.WARNING)
    logging.getLogger("yfinance").manager._clear_cache()
    expect_log("Cookie fetch from fc.yahoo.com failed")
    yahoo.blocked_hosts.add("fc.yahoo.com")
    assert batch("BABA")
    assert yahoo.log.count() <= 10
    assert yahoo.log.count(Kind.CONSENT) == 3


# Ill: rows -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "price"),
    [
        (Fault.NULL, None),
        (Fault.NAN, pytest.approx(float("nan"), nan_ok=True)),
        (Fault.ZERO, 0),
        (Fault.NEGATIVE, -152.36),
        (Fault.TIMES_100, pytest.approx(15236)),
        (Fault.TIMES_5, pytest.approx(152.36 * 5.2)),
    ],
)
def test_a_bad_price_hits_one_row_and_spares_the_rest(fault, price, yahoo, batch):
    yahoo.faults.on(fault, symbols={"BABA"})
    bad, good = batch("BABA", "JD")
    assert bad["regularMarketPrice"] == price
    assert good["regularMarketPrice"] == 33.48


@pytest.mark.parametrize(("fault", "shift_s"), [(Fault.FUTURE, 3600), (Fault.OLDER, -3600)])
def test_a_bad_stamp_is_an_hour_off(fault, shift_s, yahoo, yahoo_clock, batch):
    yahoo.faults.on(fault, symbols={"BABA"})
    (row,) = batch("BABA")
    assert row["regularMarketTime"] == yahoo_clock.at.timestamp() + shift_s


def test_a_frozen_row_stands_still_until_it_thaws(yahoo, yahoo_clock, batch):
    yahoo.faults.on(Fault.FROZEN)
    (before,) = batch("BABA")
    yahoo_clock.advance(minutes=5)
    assert batch("BABA") == [before]
    yahoo.faults.off()
    assert batch("BABA")[0]["regularMarketTime"] == before["regularMarketTime"] + 300


def test_a_row_can_be_missing_or_somebody_elses(yahoo, batch):
    yahoo.faults.on(Fault.MISSING, symbols={"JD"})
    yahoo.faults.on(Fault.OTHER_SYMBOL, symbols={"BABA"})
    (row,) = batch("BABA", "JD")
    assert row["symbol"] not in {"BABA", "JD"}


def test_a_chart_can_answer_for_another_symbol_or_with_nothing_in_it(yahoo, yf):
    yahoo.faults.on(Fault.OTHER_SYMBOL, kinds={Kind.CHART})
    ticker = yf.Ticker("BABA")
    ticker.history(period="5d")
    assert ticker.history_metadata["symbol"] != "BABA"
    yahoo.faults.off()
    yahoo.faults.on(Fault.NULL, kinds={Kind.CHART})
    assert yf.Ticker("BABA").history(period="5d").empty
