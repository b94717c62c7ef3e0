"""Extended hours in bars."""

import numpy as np

from tests.making import always_open, hong_kong, new_york
from tests.ui.plotting.charting import bars
from watcher.domain.bars import Bars, Interval
from watcher.ui.plotting.hours import ExtendedHours, shaded
from watcher.ui.plotting.series import Series


def series_of(table, step_s=300):
    starts = np.concatenate(
        [
            np.arange(d.pre_open.timestamp(), d.post_close.timestamp(), step_s, dtype=np.int64)
            for d in table.days
        ]
    )
    data = bars(np.full(len(starts), 100.0))
    return Series(Bars(starts, *data.columns[1:]))


def regular(table, series, spans):
    outside = {index for begin, end in spans for index in range(begin, end)}
    return [i for i in range(len(series)) if i not in outside]


def test_what_is_shaded_is_what_is_not_regular():
    table = new_york()
    series = series_of(table)
    spans = shaded(ExtendedHours(table), series, Interval.M5, (0, len(series)))
    for index in regular(table, series, spans):
        start = series.starts[index]
        assert any(d.open.timestamp() <= start < d.close.timestamp() for d in table.days)
    expected = sum((d.close - d.open).total_seconds() // 300 for d in table.days)
    assert len(regular(table, series, spans)) == expected


def test_a_half_day_is_dark_from_its_early_close():
    table = new_york()
    series = series_of(table)
    last = shaded(ExtendedHours(table), series, Interval.M5, (0, len(series)))[-1]
    assert series.starts[last[0]] == table.days[-1].close.timestamp()
    assert last[1] == len(series)


def test_only_what_is_in_view_is_answered():
    table = new_york()
    series = series_of(table)
    assert len(shaded(ExtendedHours(table), series, Interval.M5, (len(series) - 5, len(series)))) == 1


def test_markets_without_extended_hours_have_no_shade():
    for table in (hong_kong(), always_open()):
        assert not shaded(ExtendedHours(table), series_of(hong_kong()), Interval.M5, (0, 100))


def test_daily_bars_and_empty_views_have_no_shade():
    table = new_york()
    series = series_of(table)
    hours = ExtendedHours(table)
    assert not shaded(hours, series, Interval.D1, (0, 100))
    assert not shaded(hours, series, Interval.M5, (-100, -50))
    assert not shaded(None, series, Interval.M5, (0, 100))
    assert not hours.spans(series.starts, 5, 5)


def test_many_weeks_at_once_have_no_shade():
    series = Series(bars(np.full(60, 100.0)))
    assert not shaded(ExtendedHours(new_york()), series, Interval.H1, (0, 60))
