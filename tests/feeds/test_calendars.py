"""Exchange hours against days that anybody can look up."""

import warnings
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.errors import WatcherError
from watcher.domain.sessions import MarketState
from watcher.feeds import calendars
from watcher.feeds.calendars import session_table

NEW_YORK = ZoneInfo("America/New_York")
HONG_KONG = ZoneInfo("Asia/Hong_Kong")


def local(zone, *fields):
    return datetime(*fields, tzinfo=zone)


def test_the_day_after_thanksgiving_closes_at_one():
    day = session_table("XNYS").day_of(date(2023, 11, 24))
    assert day.open == local(NEW_YORK, 2023, 11, 24, 9, 30)
    assert day.close == local(NEW_YORK, 2023, 11, 24, 13)
    assert day.pre_open == local(NEW_YORK, 2023, 11, 24, 4)
    assert day.post_close == local(NEW_YORK, 2023, 11, 24, 17)


def test_thanksgiving_is_a_holiday():
    table = session_table("XNYS")
    assert table.day_of(date(2023, 11, 23)) is None
    assert table.state_at(local(NEW_YORK, 2023, 11, 23, 12)) is MarketState.CLOSED
    assert table.next_day(date(2023, 11, 22)).date == date(2023, 11, 24)


def test_a_full_day_trades_from_four_to_eight():
    day = session_table("XNYS").day_of(date(2023, 11, 22))
    assert day.pre_open == local(NEW_YORK, 2023, 11, 22, 4)
    assert day.close == local(NEW_YORK, 2023, 11, 22, 16)
    assert day.post_close == local(NEW_YORK, 2023, 11, 22, 20)


@pytest.mark.parametrize(
    ("before", "after"),
    [(date(2023, 3, 10), date(2023, 3, 13)), (date(2023, 11, 3), date(2023, 11, 6))],
    ids=["spring", "autumn"],
)
def test_the_opening_keeps_its_local_time_when_the_clocks_change(before, after):
    table = session_table("XNYS")
    first, second = table.day_of(before), table.day_of(after)
    for day in (first, second):
        assert day.open.astimezone(NEW_YORK).strftime("%H:%M") == "09:30"
        assert day.pre_open.astimezone(NEW_YORK).strftime("%H:%M") == "04:00"
    assert first.open.astimezone(UTC).hour != second.open.astimezone(UTC).hour


def test_hong_kong_has_lunch_from_twelve_to_one():
    table = session_table("XHKG")
    day = table.day_of(date(2023, 11, 16))
    assert (day.break_start, day.break_end) == (
        local(HONG_KONG, 2023, 11, 16, 12),
        local(HONG_KONG, 2023, 11, 16, 13),
    )
    assert table.state_at(local(HONG_KONG, 2023, 11, 16, 12, 30)) is MarketState.BREAK
    assert table.state_at(local(HONG_KONG, 2023, 11, 16, 13)) is MarketState.REGULAR
    assert (day.pre_open, day.post_close) == (day.open, day.close)


def test_hong_kong_closes_at_noon_on_christmas_eve():
    day = session_table("XHKG").day_of(date(2021, 12, 24))
    assert day.close == local(HONG_KONG, 2021, 12, 24, 12)
    assert day.break_start is None


def test_london_closes_early_on_christmas_eve_and_has_no_extended_hours():
    day = session_table("XLON").day_of(date(2021, 12, 24))
    assert day.close == local(ZoneInfo("Europe/London"), 2021, 12, 24, 12, 30)
    assert (day.pre_open, day.post_close) == (day.open, day.close)


@pytest.mark.parametrize("code", ["XNAS", "ARCX"])
def test_other_us_exchanges_keep_the_hours_of_new_york(code):
    table = session_table(code)
    assert table.calendar == code
    assert table.days is session_table("XNYS").days


def test_comex_trades_around_the_clock_on_weekdays():
    table = session_table("CMES")
    assert table.state_at(datetime(2023, 11, 15, 3, tzinfo=UTC)) is MarketState.REGULAR
    assert table.state_at(datetime(2023, 11, 18, 12, tzinfo=UTC)) is MarketState.CLOSED


def test_a_market_that_never_closes_needs_no_days():
    table = session_table("24/7")
    assert table.is_always_open
    assert table.state_at(datetime(2023, 11, 18, 12, tzinfo=UTC)) is MarketState.REGULAR


@pytest.mark.parametrize("code", ["XNYS", "XHKG", "CMES", "XLON"])
def test_the_days_reach_from_2004_to_a_year_ahead(code):
    days = session_table(code).days
    assert days[0].date <= date(2004, 1, 5)
    assert days[-1].date >= (datetime.now(UTC) + timedelta(days=365)).date()


def test_an_exchange_known_less_far_ahead_is_given_as_far_as_it_is_known():
    assert session_table("XSHG").day_of(date(2023, 11, 16)) is not None


def test_a_code_nobody_knows_is_refused_with_a_hint():
    with pytest.raises(WatcherError) as refused:
        session_table("XNOWHERE")
    assert "XNOWHERE" in refused.value.title
    assert refused.value.hint


def test_a_calendar_that_the_library_cannot_build_is_an_error_for_the_user(monkeypatch):
    import exchange_calendars

    def broken(_name, **_range):
        raise NotImplementedError

    monkeypatch.setattr(exchange_calendars, "get_calendar", broken)
    with pytest.raises(WatcherError, match="could not be read"):
        session_table("XSTO")


def test_threads_asking_at_once_share_one_table(monkeypatch):
    monkeypatch.setattr(calendars, "_tables", {})
    with ThreadPoolExecutor(4) as pool:
        tables = list(pool.map(session_table, ["XNYS"] * 8))
    assert all(table is tables[0] for table in tables)


def test_no_warning_of_the_library_escapes(monkeypatch):
    monkeypatch.setattr(calendars, "_tables", {})
    monkeypatch.setattr(calendars, "_days", {})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert session_table("XPAR").days


def expected_state(day, at):
    if not day.pre_open <= at < day.post_close:
        return MarketState.CLOSED
    if at < day.open:
        return MarketState.PRE
    if at >= day.close:
        return MarketState.POST
    in_break = day.break_start is not None and day.break_start <= at < day.break_end
    return MarketState.BREAK if in_break else MarketState.REGULAR


@given(
    code=st.sampled_from(["XNYS", "XHKG", "XLON"]),
    at=st.integers(0, 20 * 365 * 86_400).map(
        lambda s: datetime(2005, 1, 3, tzinfo=UTC) + timedelta(seconds=s)
    ),
)
def test_every_state_agrees_with_the_borders_of_its_day(code, at):
    table = session_table(code)
    around = table.days_between(at.date() - timedelta(days=1), at.date() + timedelta(days=1))
    states = {expected_state(day, at) for day in around} - {MarketState.CLOSED}
    assert table.state_at(at) is (states.pop() if states else MarketState.CLOSED)
    change = table.next_change(at)
    assert change.at > at
    assert table.state_at(change.at) in (
        (MarketState.CLOSED, MarketState.POST) if change.state is MarketState.CLOSED else (change.state,)
    )
