"""Our chart and its peers behind one protocol: open, look somewhere, take a price, move the crosshair."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPicture
from PySide6.QtWidgets import QWidget

from tests.benchmarks.screen import HEIGHT, WIDTH, Screen
from tests.benchmarks.walk import next_bar, tick
from watcher.domain.bars import Bars, Interval
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run
from watcher.domain.symbols import Symbol
from watcher.ui.chart.indicators.chosen import Chosen, new
from watcher.ui.chart.indicators.shown import Shown
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.pixels import RectBatch
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.view import ChartView
from watcher.ui.theme import Theme

AVERAGES = (20, 50)
_INCHES = (WIDTH / 100, HEIGHT / 100)


class Framed(Protocol):
    """Makes a change and paints what follows from it."""

    def frame(self, change: Callable[[], object]) -> None:
        """Never without a paint."""
        ...


class Chart(Protocol):
    """One chart in a window of its own."""

    @property
    def screen(self) -> Framed:
        """What paints it when told."""
        ...

    def look_at(self, x0: float, x1: float) -> None:
        """Make these bars visible."""
        ...

    def close(self) -> None:
        """Take the window away."""
        ...


class LiveChart(Chart, Protocol):
    """One that takes prices."""

    def tick(self, number: int) -> None:
        """Another price for the last bar."""
        ...

    def new_bar(self, number: int) -> None:
        """A bar behind the last one."""
        ...


class OurChart:
    """Candles, volume, axes, readout and crosshair of `watcher.ui.chart`; with averages if asked for."""

    def __init__(self, bars: Bars, *, averages: bool = False) -> None:
        self._bars = bars
        self._theme = Theme()
        self.view = ChartView(self._theme)
        subject = Subject(Symbol("BABA"), Interval.M1, ZoneInfo("America/New_York"), 2)
        self.view.show_series(Series(bars), subject, None, 0.0)
        if averages:
            self._add_averages(bars)
        self.screen = Screen(self.view, self.view.viewport())

    def _add_averages(self, bars: Bars) -> None:
        inputs, kind = Inputs(bars), indicator("SMA")
        chosen: list[Chosen] = []
        for length in AVERAGES:
            chosen.append(new(kind, chosen, {"timeperiod": length}))
            lines = Shown(chosen[-1], self._theme, _nothing, self.view).lines
            lines.take(Run(kind, chosen[-1].parameters, inputs))
        self.view.refresh()

    def look_at(self, x0: float, x1: float) -> None:
        self.view.look_at((x0, x1))

    def tick(self, number: int) -> None:
        self.view.merge(tick(self._bars, number))

    def new_bar(self, number: int) -> None:
        self.view.merge(next_bar(self._bars, number))

    def hover(self, number: int) -> None:
        """Move the crosshair to the next of some places."""
        x, y = _place(number)
        self.view.put_crosshair(Crosshair(int(self.view.bar_at(x)), y))

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        self._theme.deleteLater()


def _nothing() -> None:
    """Nobody asks for another run here."""


class FinplotChart:
    """finplot with candles, volume and its crosshair; with averages if asked for."""

    def __init__(self, bars: Bars, *, averages: bool = False) -> None:
        import finplot
        import pandas

        self._pandas, self._finplot = pandas, finplot
        self._bars = bars
        self._axis = finplot.create_plot("finplot", maximize=False)
        self._candles = finplot.candlestick_ochl(
            self._frame(bars, "open", "close", "high", "low"), ax=self._axis
        )
        self._volume = finplot.volume_ocv(
            self._frame(bars, "open", "close", "volume"), ax=self._axis.overlay()
        )
        if averages:
            closes = pandas.Series(bars.close, index=pandas.to_datetime(bars.start, unit="s"))
            for length in AVERAGES:
                finplot.plot(closes.rolling(length).mean(), ax=self._axis)
        finplot.show(qt_exec=False)
        self._window = finplot.windows[-1]
        self.screen = Screen(self._window, self._window.viewport())

    def look_at(self, x0: float, x1: float) -> None:
        self._axis.vb.update_y_zoom(x0, x1)

    def tick(self, number: int) -> None:
        self._update(self._bars.merged(tick(self._bars, number)))

    def new_bar(self, number: int) -> None:
        self._bars = self._bars.merged(next_bar(self._bars, 1))
        self._update(self._bars)

    def hover(self, number: int) -> None:
        """Move the crosshair to the next of some places."""
        self._axis.crosshair.update(self._axis.vb.mapSceneToView(QPointF(*_place(number))))

    def close(self) -> None:
        self._window.close()
        self._finplot.windows.remove(self._window)
        self._finplot.master_data.pop(self._window, None)
        self._finplot.overlay_axs.clear()
        self._window.deleteLater()

    def _update(self, bars: Bars) -> None:
        self._candles.update_data(self._frame(bars, "open", "close", "high", "low"))
        self._volume.update_data(self._frame(bars, "open", "close", "volume"))

    def _frame(self, bars: Bars, *names: str) -> object:
        index = self._pandas.to_datetime(bars.start, unit="s")
        return self._pandas.DataFrame({name: getattr(bars, name) for name in names}, index=index)


class MplfinanceChart:
    """mplfinance with candles, volume and averages; a frame is what it draws for other limits."""

    def __init__(self, bars: Bars) -> None:
        import mplfinance
        import pandas
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        index = pandas.to_datetime(bars.start, unit="s")
        names = ("Open", "High", "Low", "Close", "Volume")
        frame = pandas.DataFrame(dict(zip(names, bars.columns[1:], strict=True)), index=index)
        figure, self._axes = mplfinance.plot(
            frame,
            type="candle",
            volume=True,
            mav=AVERAGES,
            returnfig=True,
            figsize=(WIDTH / 100, HEIGHT / 100),
        )
        self._canvas = FigureCanvasAgg(figure)
        self.screen = self

    def frame(self, change: Callable[[], object]) -> None:
        """Make a change, and draw it."""
        change()
        self._canvas.draw()

    def look_at(self, x0: float, x1: float) -> None:
        self._axes[0].set_xlim(x0, x1)

    def close(self) -> None:
        import matplotlib.pyplot

        matplotlib.pyplot.close(self._canvas.figure)


class CandleExample:
    """What pyqtgraph shows as an example: all candles in one QPicture, drawn anew when one changes."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._plot = pg.PlotWidget()
        self._item = _PictureItem(bars)
        self._plot.addItem(self._item)
        self.screen = Screen(self._plot, self._plot.viewport())

    def look_at(self, x0: float, x1: float) -> None:
        self._plot.setXRange(x0, x1, padding=0)

    def tick(self, number: int) -> None:
        self._item.draw(self._bars.merged(tick(self._bars, number)))

    def new_bar(self, number: int) -> None:
        self._item.draw(self._bars.merged(next_bar(self._bars, number)))

    def close(self) -> None:
        self._plot.close()
        self._plot.deleteLater()


class _PictureItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self, bars: Bars) -> None:
        super().__init__()
        self.draw(bars)

    def draw(self, bars: Bars) -> None:
        self._picture = QPicture()
        painter = QPainter(self._picture)
        painter.setPen(pg.mkPen("w"))
        up, down = pg.mkBrush("g"), pg.mkBrush("r")
        rows = zip(*(column.tolist() for column in bars.columns[1:5]), strict=True)
        for at, (opened, high, low, close) in enumerate(rows):
            painter.drawLine(QPointF(at, low), QPointF(at, high))
            painter.setBrush(down if opened > close else up)
            painter.drawRect(QRectF(at - 0.3, opened, 0.6, close - opened))
        painter.end()
        self.prepareGeometryChange()
        self.informViewBoundsChanged()
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.drawPicture(0, 0, self._picture)

    def boundingRect(self) -> QRectF:
        return QRectF(self._picture.boundingRect())


class Curve:
    """A pyqtgraph curve of the closes, clipped to the view and thinned by peaks."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._closes = bars.close
        self._plot = pg.PlotWidget()
        self._plot.getPlotItem().setClipToView(True)
        self._plot.getPlotItem().setDownsampling(auto=True, mode="peak")
        self._curve = self._plot.plot(self._closes)
        self.screen = Screen(self._plot, self._plot.viewport())

    def look_at(self, x0: float, x1: float) -> None:
        self._plot.setXRange(x0, x1, padding=0)

    def tick(self, number: int) -> None:
        closes = self._closes.copy()
        closes[-1] = tick(self._bars, number).close[0]
        self._curve.setData(closes)

    def new_bar(self, number: int) -> None:
        self._closes = np.append(self._closes, next_bar(self._bars, number).close)
        self._curve.setData(self._closes)

    def close(self) -> None:
        self._plot.close()
        self._plot.deleteLater()


class EmptyView:
    """pyqtgraph with nothing to show and no axes: what its view alone costs."""

    def __init__(self) -> None:
        self._plot = pg.PlotWidget()
        for side in ("left", "bottom"):
            self._plot.hideAxis(side)
        self.screen = Screen(self._plot, self._plot.viewport())

    def look_at(self, x0: float, x1: float) -> None:
        self._plot.setRange(xRange=(x0, x1), yRange=(x0, x1), padding=0)

    def close(self) -> None:
        self._plot.close()
        self._plot.deleteLater()


class Floor(QWidget):
    """As many candles as there are pixel columns, already worked out, in one painted batch a colour."""

    def __init__(self) -> None:
        super().__init__()
        random = np.random.default_rng(1)
        rows = np.empty((WIDTH, 4), np.int32)
        rows[:, 0] = rows[:, 2] = np.arange(WIDTH)
        rows[:, 1] = 200 + random.integers(0, 150, WIDTH)
        rows[:, 3] = rows[:, 1] + random.integers(1, 150, WIDTH)
        self._rows = rows
        self._batch = RectBatch()
        self._brushes = (QBrush(Qt.GlobalColor.green), QBrush(Qt.GlobalColor.red))
        self.screen = Screen(self, self)

    def look_at(self, _x0: float, _x1: float) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, brush in enumerate(self._brushes):
            self._batch.fill(painter, brush, self._rows[number::2])
        painter.end()


def _nothing() -> None:
    """Nobody asks for another run here."""


def _place(number: int) -> tuple[float, float]:
    """Places on a chart, each some way from the one before."""
    return 100.0 + 37 * (number % 27), 150.0 + 29 * (number % 13)
