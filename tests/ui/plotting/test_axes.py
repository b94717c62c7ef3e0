"""The ground of the strips."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.plotting.charting import subject, walk
from watcher.domain.bars import Interval
from watcher.ui.plotting.axes import AxesPainter, placed_times
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.time_axis import Rank, TimeTick


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("span", [(0.0, 60.0), (-40.0, 300.0), (10.3, 290.9), (10.9, 20.9)])
def test_a_ruled_ground_is_the_panel_with_its_grid(theme, ratio, span):
    series, look, axes = Series(walk(300, step_s=60)), Look(theme), AxesPainter()
    plot = Plot(QSize(700, 326), 64, ratio)
    frame = framed(series, series.starts, subject(Interval.M1), span, (90.0, 110.0), plot)
    assert frame.time_ticks
    assert frame.price_ticks
    images = [QImage(frame.width, frame.height, QImage.Format.Format_RGB32) for _ in range(3)]
    for number, image in enumerate(images):
        image.fill(0)
        painter = QPainter(image)
        painter.setPen(Qt.PenStyle.NoPen)
        if number:
            axes.paint_ruled(painter, frame, look)
        else:
            painter.fillRect(image.rect(), look.panel)
            axes.paint_grid(painter, frame, look)
        painter.end()
    assert images[1] == images[0]
    assert images[2] == images[0], "kept for the next frame"


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
    assert [tick.text for tick, _ in placed] == ["1 Jun", "12:00"]
