"""The chart at the edges: what bars can be like that nobody expects."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.making import hong_kong, new_york
from tests.ui.plotting.charting import HONG_KONG, NEW_YORK, bars, local_starts, subject, walk
from watcher.domain.bars import Bars, Interval
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.time_axis import time_ticks

SPLIT = np.concatenate((np.linspace(2_000, 2_400, 40), np.linspace(120, 110, 40)))
CASES = {
    "no bars": (bars([]), 2),
    "one bar": (bars([100.0]), 2),
    "all equal": (bars(np.full(60, 100.0), spread=0.0), 2),
    "a bar without a price": (bars([100.0, 101.0, np.nan, 102.0]), 2),
    "tiny prices": (bars([0.00001, 0.000012, 0.000009], spread=1e-6), 8),
    "huge prices": (bars([700_000.0, 712_345.67, 699_999.0], spread=900), 2),
    "a spread below zero": (bars(np.linspace(-5, -1, 50), spread=0.2), 2),
    "a spread through zero": (bars(np.linspace(-3, 3, 50), spread=0.2), 2),
    "a split that was not adjusted": (bars(SPLIT, opens=SPLIT, spread=1), 2),
    "no volume": (bars(np.linspace(5, 9, 50), volume=np.nan), 2),
    "volume in one bar only": (bars([5.0, 6, 7], volume=[np.nan, 0, 9]), 2),
}


@pytest.mark.parametrize("scale", list(ScaleKind))
@pytest.mark.parametrize("case", CASES)
def test_strange_bars_are_shown_whole_in_every_kind_and_scale(make_view, case, scale):
    data, places = CASES[case]
    view = make_view()
    view.set_scale(scale)
    for kind in ChartKind:
        view.set_kind(kind)
        view.show_series(Series(data), subject(places=places), None, 0)
        assert not view.grab().isNull()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Minus, Qt.Key.Key_End, Qt.Key.Key_Plus):
            QTest.keyClick(view, key)
        assert not view.grab().isNull()
        if len(view.series):
            view.go_home()
            low, high = view._content.face.extent(0, len(view.series))
            bottom, top = view.visible_prices
            assert bottom < low <= high < top
            assert view.crosshair.index == len(view.series) - 1


@pytest.mark.parametrize("scale", [ScaleKind.LOG, ScaleKind.PERCENT])
def test_prices_below_zero_have_a_linear_scale_whatever_is_wanted(make_view, scale):
    view = make_view()
    view.set_scale(scale)
    view.show_series(Series(CASES["a spread through zero"][0]), subject(), None, 0)
    assert view.scale.kind is ScaleKind.LINEAR


def test_a_split_keeps_both_sides_readable_on_a_log_scale(make_view):
    view = make_view()
    view.set_scale(ScaleKind.LOG)
    view.show_series(Series(CASES["a split that was not adjusted"][0]), subject(), None, 0)
    view.grab()
    frame = view._picture.frame
    before, after = (abs(frame.y(a) - frame.y(b)) for a, b in ((2_000, 2_400), (110, 121)))
    assert before > 15
    assert after > 5
    assert len(frame.price_ticks) >= 4


def test_a_listing_of_last_week_fills_no_more_than_its_days(make_view):
    view = make_view()
    view.show_series(Series(walk(4)), subject(), None, 0)
    assert view.visible[0] <= 0
    assert view.visible[1] - view.visible[0] <= 10


def ticks_of(starts, interval, zone, width=1_000):
    return time_ticks(starts, interval, zone, 0, len(starts), width)


def test_no_night_weekend_or_holiday_takes_room():
    # Thanksgiving (the 23rd) is no trading day, the 24th is a half-day.
    days = [day for day in new_york().days if day.date >= date(2023, 11, 21)]
    starts = np.concatenate(
        [np.arange(d.open.timestamp(), d.close.timestamp(), 900, dtype=np.int64) for d in days]
    )
    assert len(starts) == 26 + 26 + 14
    dated = [tick for tick in ticks_of(starts, Interval.M15, NEW_YORK) if tick.text.endswith("Nov")]
    assert [tick.text for tick in dated] == ["21 Nov", "22 Nov", "24 Nov"]
    assert [tick.index for tick in dated] == [0, 26, 52]


def test_the_lunch_of_hong_kong_takes_no_room():
    day = hong_kong().days[-1]
    spans = ((day.open, day.break_start), (day.break_end, day.close))
    starts = np.concatenate([np.arange(a.timestamp(), b.timestamp(), 300, dtype=np.int64) for a, b in spans])
    assert len(starts) == 66
    texts = [tick.text for tick in ticks_of(starts, Interval.M5, HONG_KONG)]
    assert "12:30" not in texts
    assert "13:00" in texts
    assert not ExtendedHours(hong_kong()).spans(Series(bars(np.ones(66), step_s=300)).starts, 0, 66)


@pytest.mark.parametrize("first", [date(2023, 3, 8), date(2023, 11, 1)])
def test_a_change_of_the_clocks_moves_no_label(first):
    starts = np.concatenate(
        [local_starts(first + timedelta(days=n), 1, hour, 30) for n in range(7) for hour in range(9, 16)]
    )
    starts = np.unique(starts)
    for tick in ticks_of(starts, Interval.H1, NEW_YORK, 3_000):
        at = datetime.fromtimestamp(int(starts[tick.index]), NEW_YORK)
        assert tick.text in {f"{at:%H:%M}", f"{at.day} {at:%b}", f"{at:%b}", "2023"}


@pytest.mark.parametrize("width", [240, 500, 900, 2_400])
@pytest.mark.parametrize("span", [0.01, 0.1, 0.5, 1.0])
@pytest.mark.parametrize(
    ("interval", "step_s"), [(Interval.M1, 60), (Interval.H1, 3_600), (Interval.D1, 86_400)]
)
def test_labels_are_readable_at_every_zoom(interval, step_s, span, width):
    starts = np.arange(1_600_000_000, 1_600_000_000 + 5_000 * step_s, step_s)
    found = time_ticks(starts, interval, NEW_YORK, 0, 5_000 * span, width)
    places = [tick.index * width / (5_000 * span) for tick in found]
    assert all(after - before >= 40 for before, after in pairwise(places))
    assert len(found) >= 1 or width * span < 60


def test_doubled_and_unordered_bars_are_repaired_and_said():
    from watcher.domain.bars import repaired

    data = walk(50)
    order = np.r_[10:50, 0:10, 5:8]
    mixed = Bars(*(column[order] for column in data.columns))
    repair = repaired(mixed)
    assert np.array_equal(repair.bars.start, data.start)
    assert len(repair.notes) == 2


def test_the_crosshair_of_a_day_says_the_exchanges_date(make_view):
    view = make_view()
    start = int(datetime(2023, 11, 24, 1, 30, tzinfo=UTC).timestamp())
    view.show_series(Series(bars([5.0, 6.0], first=start)), subject(zone=HONG_KONG), None, 0)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert "2023-11-24" in view.accessibleDescription()
