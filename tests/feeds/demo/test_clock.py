"""When the demo market is."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.errors import InputError
from watcher.domain.sessions import MarketState
from watcher.feeds.calendars import session_table
from watcher.feeds.demo import PICTURE_INSTANT, SCENARIOS, demo_clock

MOMENT = timedelta(seconds=5)


def started(scenario, real_now):
    return demo_clock(scenario, 1.0, real_now).now()


@given(days=st.integers(0, 700), hours=st.integers(0, 23))
def test_without_a_scenario_new_york_is_in_session_whatever_the_day(days, hours):
    real_now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days, hours=hours)
    now = started(None, real_now)
    assert session_table("XNYS").state_at(now) is MarketState.REGULAR
    local = now.astimezone(ZoneInfo("America/New_York"))
    assert (local.hour, local.minute) == (11, 30)
    assert timedelta(days=-1) < real_now - now < timedelta(days=7)


def test_in_the_middle_of_the_week_it_is_that_day():
    assert started(None, datetime(2023, 11, 22, 8, tzinfo=UTC)).date().isoformat() == "2023-11-22"


def test_on_a_holiday_it_is_the_day_before():
    assert started(None, datetime(2023, 11, 23, 18, tzinfo=UTC)).date().isoformat() == "2023-11-22"


@pytest.mark.parametrize("holiday", ["2024-12-25", "2025-01-01", "2025-06-19", "2028-07-04"])
def test_on_a_fixed_holiday_it_is_another_day(holiday):
    noon = datetime.fromisoformat(f"{holiday}T17:00+00:00")
    assert session_table("XNYS").state_at(noon) is MarketState.CLOSED
    assert session_table("XNYS").state_at(started(None, noon)) is MarketState.REGULAR


def test_november_begins_a_little_before_the_open():
    november = SCENARIOS["november-2023"]
    assert abs(started("november-2023", PICTURE_INSTANT) - november) < MOMENT
    change = session_table("XNYS").next_change(november)
    assert change.state is MarketState.REGULAR
    assert change.at - november <= timedelta(minutes=15)


def test_pictures_are_taken_after_the_close_of_the_half_day():
    assert session_table("XNYS").state_at(PICTURE_INSTANT) is MarketState.POST


def test_the_clock_runs_as_fast_as_asked():
    assert demo_clock("november-2023", 60, PICTURE_INSTANT).speed == 60


def test_an_unknown_scenario_is_refused_with_those_that_exist():
    with pytest.raises(InputError) as refused:
        started("december", PICTURE_INSTANT)
    assert "november-2023" in refused.value.hint


@pytest.mark.parametrize("speed", [0, -1, float("inf"), float("nan")])
def test_time_must_run_forwards_and_be_finite(speed):
    with pytest.raises(InputError):
        demo_clock(None, speed, PICTURE_INSTANT)
