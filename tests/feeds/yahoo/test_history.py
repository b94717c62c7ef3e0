"""History: what is asked, and a frame as bars."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from tests.feeds.yahoo.test_cadence import ALWAYS, NEW_YORK, at
from watcher.domain.bars import Interval
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.feeds.feed import HistoryRequest
from watcher.feeds.yahoo.history import chart_request, history

BABA = Instrument("BABA", calendar="XNYS", time_zone="America/New_York")
NOW = at(18, 15)


def wish(interval=Interval.D1, **more):
    return chart_request(HistoryRequest("BABA", interval, **more), BABA, NOW)


def test_all_there_is_has_no_start():
    assert (wish().start, wish().end, wish().interval, wish().time_zone) == (
        None,
        None,
        "1d",
        "America/New_York",
    )


def test_all_there_is_up_to_a_day_starts_before_any_bar():
    assert wish(end=NOW).start.year < 1930


@pytest.mark.parametrize(
    ("interval", "days"),
    [(Interval.M1, 8), (Interval.M5, 60), (Interval.M30, 60), (Interval.H1, 730)],
)
def test_minutes_are_asked_for_no_further_back_than_there_are_any(interval, days):
    reach = NOW - dt.timedelta(days=days)
    assert reach < wish(interval).start < reach + dt.timedelta(hours=2)
    assert wish(interval, start=at(1, 0) - dt.timedelta(days=3650)).start == wish(interval).start
    assert wish(interval, start=at(18, 9)).start == at(18, 9)


def test_extended_hours_have_minutes_only():
    assert wish(Interval.M1, extended_hours=True).extended_hours
    assert not wish(Interval.D1, extended_hours=True).extended_hours


def frame(index, **changes):
    count = len(index)
    columns = {
        "Open": [10.0] * count,
        "High": [12.0] * count,
        "Low": [9.0] * count,
        "Close": [11.0] * count,
        "Volume": [100] * count,
        "Dividends": [0.0] * count,
        "Stock Splits": [0.0] * count,
    }
    return pd.DataFrame(columns | changes, index=index)


def days(*dates, zone="America/New_York"):
    return pd.DatetimeIndex(dates).tz_localize(zone)


def bars_of(table_frame, interval=Interval.D1, instrument=BABA, table=NEW_YORK):
    return history(interval, table_frame, instrument, lambda _: table)


@pytest.mark.parametrize("nothing", [None, frame(days())])
def test_no_frame_is_no_bars(nothing):
    found = bars_of(nothing)
    assert len(found.bars) == 0
    assert found.instrument is BABA


def test_a_daily_bar_begins_at_the_open():
    found = bars_of(frame(days("2026-11-18", "2026-11-19"))).bars
    assert found.start.tolist() == [at(18, 14, 30).timestamp(), at(19, 14, 30).timestamp()]
    assert found.close.tolist() == [11.0, 11.0]
    assert found.volume.tolist() == [100.0, 100.0]


def test_a_day_the_calendar_does_not_know_begins_at_the_usual_hour():
    found = bars_of(frame(days("1999-07-01", "2026-11-15"))).bars
    opens = [dt.datetime(1999, 7, 1, 13, 30, tzinfo=dt.UTC), at(15, 14, 30)]
    assert found.start.tolist() == [open_.timestamp() for open_ in opens]


def test_a_week_begins_with_its_first_trading_day():
    table = SessionTable("XNYS", "America/New_York", [day for day in NEW_YORK.days if day.date.day != 18])
    found = bars_of(frame(days("2026-11-18")), Interval.W1, table=table).bars
    assert found.start.tolist() == [at(19, 14, 30).timestamp()]


def test_a_week_before_the_calendar_begins_on_its_own_day():
    found = bars_of(frame(days("1999-06-28")), Interval.W1).bars
    assert found.start.tolist() == [dt.datetime(1999, 6, 28, 13, 30, tzinfo=dt.UTC).timestamp()]


def test_what_never_closes_begins_at_midnight_utc():
    coin = Instrument("BTC-USD", time_zone="UTC")
    found = bars_of(frame(days("2026-11-18", zone="UTC")), instrument=coin, table=ALWAYS).bars
    assert found.start.tolist() == [at(18, 0).timestamp()]


def test_a_time_zone_nobody_knows_is_utc():
    strange = Instrument("X", time_zone="Mars/Olympus")
    found = bars_of(
        frame(days("2026-11-18", zone="UTC")), instrument=strange, table=SessionTable("X", "UTC")
    ).bars
    assert found.start.tolist() == [at(18, 0).timestamp()]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_minutes_keep_their_time_in_whatever_unit(unit):
    index = pd.DatetimeIndex(["2026-11-18 09:30", "2026-11-18 09:31"]).tz_localize("America/New_York")
    found = bars_of(frame(index.as_unit(unit)), Interval.M1).bars
    assert found.start.tolist() == [at(18, 14, 30).timestamp(), at(18, 14, 31).timestamp()]


def test_prices_are_what_they_were_before_they_became_32_bits():
    rough = [129.03999328613281, 134.17999267578125]
    found = bars_of(frame(days("2026-11-18", "2026-11-19"), High=[140.123456789, 140.0], Close=rough))
    assert found.bars.close.tolist() == [129.04, 134.18]
    assert found.bars.high.tolist() == [140.123456789, 140.0]


def test_broken_rows_are_repaired_and_said_so():
    broken = frame(days("2026-11-17", "2026-11-18"), Close=[np.nan, 11.0])
    found = bars_of(broken)
    assert len(found.bars) == 1
    assert found.notes == ("1 bars without a usable price were left out.",)


def test_dividends_and_splits_stand_on_their_days():
    found = bars_of(
        frame(days("2026-11-18", "2026-11-19"), Dividends=[0.0, 2.0], **{"Stock Splits": [8.0, np.nan]})
    )
    assert found.dividends == (Dividend(int(at(19, 14, 30).timestamp()), 2.0),)
    assert found.splits == (Split(int(at(18, 14, 30).timestamp()), 8.0),)
