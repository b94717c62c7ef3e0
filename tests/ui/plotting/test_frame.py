"""What a strip of the chart knows of its places."""

from PySide6.QtCore import QSize

from tests.ui.plotting.charting import subject, walk
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.series import Series


def test_after_a_tick_its_ticks_are_where_they_were():
    series = Series(walk(200))
    frame = framed(
        series, series.starts, subject(), (100.0, 201.0), (50.0, 150.0), Plot(QSize(900, 500), 64, 1.0)
    )
    places = frame.tick_xs, frame.tick_ys
    after = frame.showing(series.columns(100.0, 201.0, frame.across, 195))
    assert after.tick_xs is places[0]
    assert after.tick_ys is places[1]
    assert len(after.centres) < len(frame.centres), "those of the columns are others"
