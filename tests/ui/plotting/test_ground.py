"""The ground of the strips."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.plotting.charting import subject, walk
from watcher.domain.bars import Interval
from watcher.ui.plotting.ground import GroundPainter
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.series import Series


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("span", [(0.0, 60.0), (-40.0, 300.0), (10.3, 290.9), (10.9, 20.9)])
def test_a_ruled_ground_is_the_panel_with_its_grid(theme, ratio, span):
    series, look, ground = Series(walk(300, step_s=60)), Look(theme), GroundPainter()
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
            ground.paint_ruled(painter, frame, look)
        else:
            painter.fillRect(image.rect(), look.panel)
            ground.paint_grid(painter, frame, look)
        painter.end()
    assert images[1] == images[0]
    assert images[2] == images[0], "kept for the next frame"
