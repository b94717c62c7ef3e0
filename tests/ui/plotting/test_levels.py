"""The levels that a chart marks."""

from decimal import Decimal

import pytest

from tests.making import at, quote
from tests.ui.plotting.charting import bars
from watcher.domain.alerts.alert import Alert, AlertState
from watcher.domain.alerts.conditions import DayChange, Level, LevelKind, Range, RangeKind, Side, SideKind
from watcher.domain.bars import Bars, Interval
from watcher.domain.quote import ExtendedPrice, Session
from watcher.ui.plotting.levels import AlertLine, Last, Marks, last_of, marks_of
from watcher.ui.plotting.series import Series

BELOW = Side(SideKind.BELOW, Decimal(75))


def test_watching_alerts_with_a_level_are_lines():
    alerts = [
        Alert("1", "BABA", BELOW),
        Alert("2", "BABA", Level(LevelKind.CROSSES_UP, Decimal("84.5"))),
        Alert("3", "BABA", DayChange(Decimal(-5))),
        Alert("4", "BABA", BELOW, paused=True),
        Alert("5", "BABA", BELOW, state=AlertState.DONE),
    ]
    found = marks_of(None, alerts, Interval.D1, 2).alerts
    assert found == (AlertLine(75.0, "Below 75.00"), AlertLine(84.5, "Crosses up 84.50"))


def test_a_range_is_two_lines():
    alert = Alert("1", "BABA", Range(RangeKind.LEAVES, Decimal(70), Decimal(80)))
    found = marks_of(None, [alert], Interval.D1, 2).alerts
    assert found == (AlertLine(70.0, "Leaves 70.00 to 80.00"), AlertLine(80.0, "Leaves 70.00 to 80.00"))


def test_the_previous_close_is_a_line_where_bars_are_shorter_than_a_day():
    row = quote(previous_close=Decimal("78.96"))
    assert marks_of(row, [], Interval.M1, 2).previous_close == 78.96
    daily = marks_of(row, [], Interval.D1, 2)
    assert (daily.previous_close, daily.reference) == (None, 78.96)


def test_the_days_open_is_a_line_once_the_day_has_opened():
    row = quote(previous_close=Decimal("78.96"), day_open=Decimal("79.05"))
    assert marks_of(row, [], Interval.M1, 2).day_open == 79.05
    assert marks_of(row, [], Interval.D1, 2).day_open is None
    before = ExtendedPrice(Decimal(86), at(60), Session.PRE)
    assert marks_of(quote(day_open=Decimal(80), extended=before), [], Interval.M1, 2).day_open is None


def test_before_the_open_the_day_starts_from_the_last_regular_price():
    row = quote(price="87.00", extended=ExtendedPrice(Decimal(88), at(60), Session.PRE))
    assert marks_of(row, [], Interval.M1, 2).previous_close == 87.0
    row = quote(price="87.00", extended=ExtendedPrice(Decimal(88), at(60), Session.POST))
    assert marks_of(row, [], Interval.M1, 2).previous_close == 86.0


def test_what_is_not_known_is_no_line():
    assert marks_of(None, [], Interval.M1, 2) == Marks()
    assert marks_of(quote(previous_close=None), [], Interval.M1, 2) == Marks()


@pytest.mark.parametrize(("reference", "rises"), [(None, True), (101.0, False), (99.0, True)])
def test_the_last_price_rises_against_its_reference_or_its_bars_open(reference, rises):
    series = Series(bars([99.5, 100.0]))
    assert last_of(series, Marks(reference)) == Last(100.0, rises)


def test_no_bars_have_no_last_price():
    assert last_of(Series(Bars.empty()), Marks()) is None
