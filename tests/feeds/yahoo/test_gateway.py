"""The gateway: real yfinance against the imitation, and the traps of yahoo.md §2 and §3."""

import base64
import datetime as dt
import logging
import re
from pathlib import Path

import pytest

from tests.making import StillClock
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.clock import SystemClock
from watcher.domain.errors import FeedError
from watcher.feeds.yahoo.gateway import ChartRequest, Gateway
from watcher.feeds.yahoo.pinned import NotFoundError
from watcher.feeds.yahoo.trouble import Cause, YahooError

F = Fault
NEW_YORK = "America/New_York"


@pytest.fixture
def gateway_clock():
    return StillClock()


@pytest.fixture
def gateway(yahoo_env, gateway_clock, tmp_path):
    sent = []
    made = Gateway(tmp_path / "cache", gateway_clock, lambda: sent.append(1))
    made.sent = sent
    made.start()
    yield made
    made.close()


def daily(symbol="BABA", zone=NEW_YORK, **more):
    options = {"interval": "1d", "start": None, "end": None, "extended_hours": False} | more
    return ChartRequest(symbol=symbol, time_zone=zone, **options)


def failure(call):
    with pytest.raises(YahooError) as caught:
        call()
    return caught.value.cause


def test_starting_twice_and_closing_unstarted_are_harmless(gateway, tmp_path):
    gateway.start()
    unstarted = Gateway(tmp_path, SystemClock(), lambda: None)
    unstarted.part()
    unstarted.close()


def test_a_thread_that_parts_leaves_no_database_open(gateway):
    from yfinance import cache

    gateway.quotes(["BABA"], 8)
    gateway.chart(daily(), 8)
    databases = [cache.Cookie_db_proxy, cache.tz_db_proxy]
    assert not any(database.is_closed() for database in databases)
    gateway.part()
    assert all(database.is_closed() for database in databases)


def test_a_cold_start_costs_two_requests_more(gateway, yahoo_env):
    assert {row["symbol"] for row in gateway.quotes(["BABA", "JD", "NOPE"], 8)} == {"BABA", "JD"}
    assert [entry.kind for entry in yahoo_env.log.entries()] == [Kind.COOKIE, Kind.CRUMB, Kind.QUOTE]
    gateway.quotes(["BABA"], 8)
    assert yahoo_env.log.count() == len(gateway.sent) == 4


def test_the_next_start_keeps_the_cookie(gateway, yahoo_env, tmp_path):
    gateway.quotes(["BABA"], 8)
    yahoo_env.log.clear()
    again = Gateway(tmp_path / "cache", SystemClock(), lambda: None)
    again.quotes(["BABA"], 8)
    again.close()
    assert yahoo_env.log.count(Kind.COOKIE) == 0


def test_a_batch_asks_for_the_fields_that_are_shown(gateway, yahoo_env):
    gateway.quotes(["BABA", "JD"], 8)
    (entry,) = yahoo_env.log.entries(Kind.QUOTE)
    assert entry.params["symbols"] == "BABA,JD"
    assert "regularMarketPrice" in entry.params["fields"].split(",")


def test_yfinance_keeps_to_its_folder_and_keeps_quiet(gateway, tmp_path):
    import yfinance

    gateway.quotes(["BABA"], 8)
    made = {path.name: path.stat().st_mode & 0o077 for path in (tmp_path / "cache").iterdir()}
    assert made["cookies.db"] == 0
    assert set(made.values()) == {0}, made
    assert yfinance.config.debug.hide_exceptions is False
    assert not logging.getLogger("yfinance").isEnabledFor(logging.ERROR)


def test_a_folder_that_cannot_be_made_is_no_obstacle(yahoo_env, tmp_path):
    file = tmp_path / "file"
    file.touch()
    gateway = Gateway(file / "cache", SystemClock(), lambda: None)
    gateway.start()
    gateway.close()


@pytest.mark.parametrize(
    ("fault", "cause", "most"),
    [
        (F.TOO_MANY_REQUESTS, Cause.RATE_LIMITED, 1),
        (F.DENIED, Cause.RATE_LIMITED, 1),
        (F.INTERNAL_ERROR, Cause.PROVIDER_DOWN, 1),
        (F.BAD_GATEWAY, Cause.PROVIDER_DOWN, 1),
        (F.PAGE, Cause.PROVIDER_DOWN, 1),
        (F.BACK_SOON, Cause.PROVIDER_DOWN, 1),
        (F.TRUNCATED, Cause.PROVIDER_DOWN, 1),
        (F.EMPTY_BODY, Cause.PROVIDER_DOWN, 1),
        (F.UNAUTHORIZED, Cause.AUTH, 8),
        (F.NO_DNS, Cause.OFFLINE, 0),
        (F.REFUSED, Cause.OFFLINE, 0),
        (F.BAD_CERTIFICATE, Cause.INTERCEPTED, 0),
    ],
)
def test_a_refused_batch_costs_little_once_warm(gateway, yahoo_env, fault, cause, most):
    gateway.quotes(["BABA"], 8)
    yahoo_env.log.clear()
    yahoo_env.faults.on(fault)
    assert failure(lambda: gateway.quotes(["BABA"], 8)) is cause
    assert yahoo_env.log.count() <= most
    yahoo_env.faults.off()
    assert gateway.quotes(["BABA"], 8)


@pytest.mark.parametrize("fault", [F.TOO_MANY_REQUESTS, F.INTERNAL_ERROR, F.UNAUTHORIZED])
def test_a_refused_first_batch_costs_at_most_eight(gateway, yahoo_env, fault):
    yahoo_env.faults.on(fault)
    failure(lambda: gateway.quotes(["BABA"], 8))
    assert yahoo_env.log.count() <= 8
    yahoo_env.faults.off()
    assert gateway.quotes(["BABA"], 8)


def test_a_whole_call_keeps_to_its_time_however_many_steps_it_has(gateway, yahoo_env, monkeypatch):
    yahoo_env.faults.on(F.NO_ANSWER)
    given, call = [], gateway._session._call
    time_for = call.time_for
    monkeypatch.setattr(call, "time_for", lambda url: given.append(time_for(url)) or given[-1])
    assert failure(lambda: gateway.quotes(["BABA"], 1)) is Cause.SLOW
    assert len(given) > 1
    assert sum(given) <= 1


def test_a_cookie_host_that_never_answers_leaves_time_for_the_rest(gateway, yahoo_env):
    yahoo_env.faults.on(F.NO_ANSWER, kinds={Kind.COOKIE})
    assert gateway.quotes(["BABA"], 4)


def test_a_cookie_host_that_a_filter_hides_is_gone_around(gateway, yahoo_env):
    yahoo_env.blocked_hosts.add("fc.yahoo.com")
    assert gateway.quotes(["BABA"], 8)
    yahoo_env.log.clear()
    assert gateway.quotes(["BABA"], 8)
    assert yahoo_env.log.count() == 1


def test_with_every_cookie_host_hidden_charts_still_come(gateway, yahoo_env):
    yahoo_env.blocked_hosts |= {"fc.yahoo.com", "guce.yahoo.com", "consent.yahoo.com"}
    assert len(gateway.chart(daily(), 8)) > 1000
    assert failure(lambda: gateway.quotes(["BABA"], 8)) is Cause.AUTH


def test_a_consent_page_is_accepted(gateway, yahoo_env):
    yahoo_env.faults.on(F.CONSENT)
    assert gateway.quotes(["BABA"], 8)


@pytest.mark.parametrize("minutes", [16, -60])
def test_a_second_reset_waits_for_a_quarter_of_an_hour(gateway, gateway_clock, yahoo_env, minutes):
    gateway.quotes(["BABA"], 8)
    yahoo_env.faults.on(F.UNAUTHORIZED)
    failure(lambda: gateway.quotes(["BABA"], 8))
    cookies = yahoo_env.log.count(Kind.COOKIE)
    failure(lambda: gateway.quotes(["BABA"], 8))
    assert yahoo_env.log.count(Kind.COOKIE) == cookies
    gateway_clock.forward(minutes * 60)
    failure(lambda: gateway.quotes(["BABA"], 8))
    assert yahoo_env.log.count(Kind.COOKIE) == cookies + 1


def test_a_chart_with_a_known_time_zone_is_one_request(gateway, yahoo_env):
    gateway.quotes(["BABA"], 8)
    yahoo_env.log.clear()
    assert len(gateway.chart(daily(), 8)) > 1000
    gateway.chart(daily(), 8)
    assert yahoo_env.log.count() == 2


def test_prices_are_adjusted_for_splits_and_not_for_dividends(gateway, yahoo_env):
    frame = gateway.chart(daily(), 8)
    assert (frame["Close"] >= frame["Adj Close"]).all()
    assert (frame["Close"] > frame["Adj Close"]).any()


def test_a_chart_of_what_does_not_exist_is_one_request(gateway, yahoo_env):
    gateway.quotes(["BABA"], 8)
    yahoo_env.log.clear()
    with pytest.raises(NotFoundError):
        gateway.chart(daily("NOPE"), 8)
    assert yahoo_env.log.count() == 1


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        (F.TOO_MANY_REQUESTS, Cause.RATE_LIMITED),
        (F.DENIED, Cause.RATE_LIMITED),
        (F.BAD_GATEWAY, Cause.PROVIDER_DOWN),
        (F.PAGE, Cause.PROVIDER_DOWN),
        (F.BACK_SOON, Cause.PROVIDER_DOWN),
        (F.TRUNCATED, Cause.PROVIDER_DOWN),
        (F.EMPTY_BODY, Cause.PROVIDER_DOWN),
        (F.RESET, Cause.OFFLINE),
    ],
)
def test_a_chart_that_fails_has_a_cause_and_is_not_remembered(gateway, yahoo_env, yahoo_clock, fault, cause):
    now = yahoo_clock.now()
    past = daily(start=now - dt.timedelta(days=40), end=now - dt.timedelta(days=10))
    yahoo_env.faults.on(fault)
    assert failure(lambda: gateway.chart(past, 8)) is cause
    yahoo_env.faults.off()
    assert len(gateway.chart(past, 8)) > 10


def test_a_refused_chart_is_auth(gateway, yahoo_env):
    yahoo_env.faults.on(F.UNAUTHORIZED, kinds={Kind.CHART})
    assert failure(lambda: gateway.chart(daily(), 8)) is Cause.AUTH


@pytest.mark.parametrize("fault", [F.NO_ROWS, F.OTHER_SYMBOL])
def test_a_chart_of_no_use_does_not_blame_the_host(gateway, yahoo_env, fault):
    yahoo_env.faults.on(fault, kinds={Kind.CHART})
    with pytest.raises(FeedError) as caught:
        gateway.chart(daily(), 8)
    assert not isinstance(caught.value, YahooError)


def test_a_chart_of_nulls_has_no_prices(gateway, yahoo_env):
    yahoo_env.faults.on(F.NULL, kinds={Kind.CHART})
    frame = gateway.chart(daily(), 8)
    assert frame is None or frame["Close"].isna().all()


def test_a_span_without_a_bar_is_no_bars(gateway, yahoo_clock):
    saturday = yahoo_clock.now().replace(day=14, hour=12)
    span = daily(start=saturday, end=saturday + dt.timedelta(hours=9))
    assert gateway.chart(span, 8) is None


@pytest.mark.parametrize("error", [TypeError("every price is null"), KeyError("timestamp")])
def test_what_yfinance_trips_over_without_prices_is_no_bars(gateway, monkeypatch, error):
    assert trip(gateway, monkeypatch, error) is None


def test_what_else_it_trips_over_is_yahoo_s_failure(gateway, monkeypatch):
    assert failure(lambda: trip(gateway, monkeypatch, KeyError("currency"))) is Cause.PROVIDER_DOWN


def trip(gateway, monkeypatch, error):
    """Ask for a chart, and let yfinance fail when it has the answer."""
    import yfinance

    history = yfinance.Ticker.history

    def tripping(*arguments, **options):
        history(*arguments, **options)
        raise error

    monkeypatch.setattr(yfinance.Ticker, "history", tripping)
    return gateway.chart(daily(), 8)


def test_sparks_come_twenty_at_a_time(gateway, yahoo_env):
    found = gateway.sparks(["BABA", "JD", "NOPE"], 8)
    assert set(found) == {"BABA", "JD"}
    assert len(found["BABA"]) > 5


def test_sparks_that_fail_have_a_cause(gateway, yahoo_env):
    yahoo_env.faults.on(F.PAGE, kinds={Kind.SPARK})
    assert failure(lambda: gateway.sparks(["BABA"], 8)) is Cause.PROVIDER_DOWN


def test_a_search_is_asked_once_unless_it_found_nothing(gateway, yahoo_env):
    assert gateway.search("baba", 8)[0]["symbol"] == "BABA"
    gateway.search("baba", 8)
    assert yahoo_env.log.count(Kind.SEARCH) == 1
    assert gateway.search("zzzz", 8) == []
    gateway.search("zzzz", 8)
    assert yahoo_env.log.count(Kind.SEARCH) == 3


@pytest.mark.parametrize("fault", [F.PAGE, F.BACK_SOON, F.EMPTY_BODY, F.TRUNCATED, F.UNAVAILABLE])
def test_a_failed_search_is_not_remembered(gateway, yahoo_env, fault):
    yahoo_env.faults.on(fault)
    assert failure(lambda: gateway.search("baba", 8)) is Cause.PROVIDER_DOWN
    yahoo_env.faults.off()
    assert gateway.search("baba", 8)


def test_a_price_message_is_read_and_garbage_is_not(gateway):
    from yfinance.pricing_pb2 import PricingData

    payload = base64.b64encode(PricingData(id="BABA", price=78.49).SerializeToString()).decode()
    assert gateway.pricing(payload).id == "BABA"
    for garbage in ("no base64!", base64.b64encode(b"\xff\xff\xff no protobuf").decode()):
        with pytest.raises(ValueError, match="price message"):
            gateway.pricing(garbage)


def test_an_answer_that_is_built_otherwise_is_yahoo_s_failure(gateway, monkeypatch):
    monkeypatch.setattr(type(gateway._data()), "get_raw_json", lambda *_, **__: {"finance": {"error": "?"}})
    assert failure(lambda: gateway.quotes(["BABA"], 8)) is Cause.PROVIDER_DOWN


def test_a_bug_stays_a_bug(gateway, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("a bug")

    monkeypatch.setattr(type(gateway._data()), "get_raw_json", broken)
    with pytest.raises(RuntimeError, match="a bug"):
        gateway.quotes(["BABA"], 8)


def test_nothing_else_imports_yfinance_or_curl_cffi():
    package = Path(__file__).parents[3] / "watcher"
    imports = re.compile(r"^\s*(import|from) (yfinance|curl_cffi)\b", re.MULTILINE)
    importers = [path for path in package.rglob("*.py") if imports.search(path.read_text("utf-8"))]
    assert [path.relative_to(package).as_posix() for path in importers] == ["feeds/yahoo/gateway.py"]
