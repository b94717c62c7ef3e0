"""Several charts side by side, as their user sees them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from tests.making import instrument, new_york
from tests.ui.plotting.charting import walk
from watcher.domain.chart_data import ChartData
from watcher.engine.chart_requests import FollowCharts, LoadBars
from watcher.engine.messages import Answer, TailNews


class GridPage:
    def __init__(self, panel, engine, market):
        self.panel, self.engine, self.market = panel, engine, market
        self._answered = set()

    @property
    def charts(self):
        return self.panel.grid.charts

    @property
    def symbols(self):
        """What each chart shows; of the active one in brackets."""
        return [f"[{one.symbol}]" if one is self.panel.active else one.symbol for one in self.charts]

    @property
    def views(self):
        return [one.view for one in self.charts]

    def answer(self, bars=None, error=None, **by_symbol):
        """Answer every open question for bars; with a year of a walk, if not said otherwise."""
        for number, request in list(self.engine.asked):
            if isinstance(request, LoadBars) and number not in self._answered:
                self._answered.add(number)
                of = by_symbol.get(request.key.symbol, error if error is not None else bars)
                if isinstance(of, Exception):
                    self.market.post(Answer(number, None, of))
                else:
                    self.market.post(Answer(number, data(request.key, walk(300) if of is None else of)))

    def progress(self, symbol, value):
        """Stored bars come first."""
        number = next(
            n for n, r in reversed(self.engine.asked) if isinstance(r, LoadBars) and r.key.symbol == symbol
        )
        self.market.post(Answer(number, value, None, final=False))

    def press(self, at):
        """Press a chart in the middle."""
        middle = self.charts[at].rect().center()
        target = self.charts[at].childAt(middle)
        here = target.mapFrom(self.charts[at], middle)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=here)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=here)

    def tick(self, key, tail):
        self.market.mailbox.put(("tail", key), TailNews(key, tail))
        self.market.read()

    @property
    def followed(self):
        """The bars whose live ends come."""
        return {(key.symbol, key.interval) for key in self.engine.requests(FollowCharts)[-1].keys}

    def said(self, at):
        """What stands in a chart beside its bars."""
        chart = self.charts[at]
        shown = [label for label in chart.findChildren(QLabel) if label.isVisibleTo(chart) and label.text()]
        return " ".join(label.text() for label in shown)

    def retry(self, at):
        chart = self.charts[at]
        buttons = [*chart.findChildren(QPushButton), *chart.findChildren(QToolButton)]
        next(one for one in buttons if one.text() == "Try again" and one.isVisibleTo(chart)).click()


def data(key, bars, **more):
    return ChartData(key, bars, instrument(key.symbol), new_york(), **more)
