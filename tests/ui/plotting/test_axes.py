"""The texts of the axes."""

from dataclasses import replace

from PySide6.QtCore import QSize

from tests.ui.plotting.charting import subject, walk
from watcher.domain.bars import Interval
from watcher.ui.plotting.axes import placed_times
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.time_names import Rank, TimeTick


def test_a_day_is_not_left_out_for_a_time_at_the_edge(theme):
    series, look = Series(walk(300, step_s=60)), Look(theme)
    plot = Plot(QSize(300, 326), 64, 1.0)
    frame = framed(series, series.starts, subject(Interval.M1), (0.0, 300.0), (90.0, 110.0), plot)
    ticks = (
        TimeTick(1, "12:00", Rank.TIME),
        TimeTick(45, "1 Jun", Rank.DAY),
        TimeTick(160, "12:00", Rank.TIME),
    )
    placed = placed_times(replace(frame, time_ticks=ticks), look)
    assert [one.tick.text for one in placed] == ["1 Jun", "12:00"]
