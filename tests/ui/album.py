"""Every panel in every state and look, as pictures: read back by tests, and looked at as sheets.

`python -m tests.ui.album FOLDER` writes one sheet a panel and look.
"""

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDockWidget

from tests.domain.test_news import story
from tests.making import instrument
from tests.ui.alerts.making import alert, firing
from tests.ui.exchange import NOON, Exchange, FakeEngine, HandClock, fill, hong_kong, new_york
from tests.ui.figures.test_sections import HISTORY
from tests.ui.plotting.charting import bars, walk
from tests.ui.portfolio.booked import bookings
from tests.ui.portfolio.booked import news_of as news_of_portfolio
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.config import Appearance, Config
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.pair_data import PairData, PairLeg
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.feed_state import FeedState
from watcher.domain.overview.course import Course, Courses, Mark
from watcher.domain.overview.periods import Period
from watcher.domain.quote import RowFlag
from watcher.domain.symbols import Symbol
from watcher.engine.agenda_requests import LoadAgenda
from watcher.engine.chart_requests import LoadBars
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.messages import Answer, FiringsNews
from watcher.engine.news_requests import LoadNews
from watcher.engine.overview_requests import LoadCourses
from watcher.engine.pair_requests import LoadPair
from watcher.ui.chart.acts import ChartAct
from watcher.ui.main_window import MainWindow
from watcher.ui.panels import PANELS
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.theme import Theme

SIZE = QSize(1280, 720)
RATIOS = (1.0, 1.5, 2.0)
LOOKS = tuple(
    Appearance(theme, colours=pair)
    for theme in ("dark", "light")
    for pair in ("green_up", "red_up", "colour_blind")
)
DAY_S = 86_400


class Answering(FakeEngine):
    """Answers what it was given an answer for: a function of the request, or an error."""

    def __init__(self, mailbox):
        super().__init__(mailbox)
        self.answers = {}

    def submit(self, number, request):
        super().submit(number, request)
        wanted = self.answers.get(type(request))
        if isinstance(wanted, Exception):
            self.mailbox.post(Answer(number, error=wanted))
        elif wanted is not None:
            self.mailbox.post(Answer(number, wanted(request)))


def bars_of(request):
    """Two years of a random walk that ends today."""
    first = int(NOON.timestamp()) - 599 * DAY_S
    return ChartData(request.key, walk(600, first=first), instrument(request.key.symbol), new_york().table)


def news_of(_request):
    titles = ("Alibaba will not spin off its cloud", "<b>Markup</b> & more", "شركة علي بابا", "long " * 60)
    return tuple(
        story(str(at), title, published_at=NOON - timedelta(hours=7 * at)) for at, title in enumerate(titles)
    )


def agenda_of(request):
    """Of the next weeks, from the day that is asked for."""
    first, kinds = request.first, AgendaKind
    days = [first + timedelta(days=n) for n in (1, 1, 4, 9, 12, 12)]
    entries = (
        AgendaEntry(days[0], kinds.EARNINGS, "Earnings", Symbol("BABA"), is_estimate=True),
        AgendaEntry(days[1], kinds.EX_DIVIDEND, "Ex-dividend, 1.05 USD a share", Symbol("PDD")),
        AgendaEntry(days[2], kinds.SPLIT, "Split, 8 for 1", Symbol("9988.HK")),
        AgendaEntry(days[3], kinds.HOLIDAY, "NYSE, NASDAQ, HKEX are closed"),
        AgendaEntry(days[4], kinds.PAY, "Dividend is paid", Symbol("BABA")),
        AgendaEntry(days[5], kinds.HALF_DAY, "NYSE closes early", at=NOON + timedelta(days=12)),
    )
    return tuple(one for one in entries if one.day <= request.last)


def pair_of(request):
    """Both listings of a company with their bars; the rate is one of Hong Kong's dollars."""

    def leg(symbol, level):
        made = (
            ChartData(
                BarsKey(symbol, interval),
                level_walk(count, step, level),
                instrument(symbol),
                (hong_kong() if symbol.endswith(".HK") else new_york()).table,
            )
            for interval, count, step in ((Interval.D1, 400, DAY_S), (Interval.M5, 300, 300))
        )
        return PairLeg(symbol, *made)

    pair = request.pair
    return PairData(pair, leg(pair.symbol, 78.0), leg(pair.other, 75.0), leg(pair.rate, 7.8))


def level_walk(count, step, level):
    """A quiet walk about a level that ends now."""
    closes = level * (1 + 0.01 * np.cumsum(np.random.default_rng(int(level)).normal(size=count)) / count**0.5)
    return bars(closes, step, int(NOON.timestamp()) - (count - 1) * step, spread=0.0)


def pair_offline(request):
    """What is stored of it."""
    data = pair_of(request)
    legs = [replace(leg, trouble="No connection.") for leg in data.legs]
    return PairData(data.pair, *legs)


def figures_of(request):
    """Two answers about a company."""
    return replace(HISTORY, symbol=request.symbol)


def courses_of(request):
    """A year that rose by a fifth, with a high that BABA is near."""
    day = NOON.date()
    before, base = Mark(79.0, day - timedelta(days=1)), Mark(65.0, day - timedelta(days=365))
    high, low = Mark(78.6, day - timedelta(days=90)), Mark(60.0, day - timedelta(days=200))
    periods = dict.fromkeys((one for one in Period if one.needs_closes), base)
    return Courses(tuple(Course(one, day, periods, high, low, before) for one in request.symbols[:1]))


def loading(stage):
    """Nothing was heard yet."""


def empty(stage):
    stage.engine.answers[LoadNews] = lambda _: ()
    stage.engine.answers[LoadAgenda] = lambda _: ()
    stage.market.list()
    stage.market.status(symbols=0)


def full(stage):
    stage.engine.answers.update(
        {
            LoadBars: bars_of,
            LoadNews: news_of,
            LoadAgenda: agenda_of,
            LoadPair: pair_of,
            LoadFigures: figures_of,
            LoadCourses: courses_of,
        }
    )
    fill(stage.market)
    stage.market.quote("HKD=X", "7.8012", "7.8000")
    for symbol, cap in (("BABA", 199e9), ("9988.HK", 2e11), ("BTC-USD", 7e11)):
        stage.market.capitalise(symbol, cap)
    stage.market.alerts(alert(1, note="add to position"), alert(2, "PDD", paused=True), alert(3, "9988.HK"))
    stage.market.post(FiringsNews((firing(1), firing(3, "9988.HK")), 1))
    stage.market.post(news_of_portfolio(bookings()))


def stale(stage):
    full(stage)
    stage.market.clock.move(minutes=12)
    stage.market.status(FeedState.STALE)


def offline(stage):
    full(stage)
    stage.engine.answers[LoadBars] = FeedError("No connection.", "Watcher tries again by itself.")
    stage.engine.answers[LoadPair] = pair_offline
    stage.market.status(FeedState.OFFLINE, next_try=stage.clock.now() + timedelta(seconds=20))


def error(stage):
    stage.engine.answers[LoadBars] = FeedError("Yahoo does not answer properly.", "Try again later.")
    stage.engine.answers[LoadNews] = StoreError("The database is damaged.", "watcher restore")
    for kind in (LoadAgenda, LoadPair, LoadCourses):
        stage.engine.answers[kind] = stage.engine.answers[LoadNews]
    fill(stage.market)
    stage.market.flag("PDD", RowFlag.UNKNOWN)
    stage.market.flag("BABA", RowFlag.SUSPECT)
    stage.market.status(FeedState.PROVIDER_DOWN)


def two_charts(stage):
    """One above the other, of one symbol, pointing at one day."""
    full(stage)
    stage.settle()
    for act in (ChartAct.ABOVE, ChartAct.LINK_SYMBOL, ChartAct.LINK_CROSSHAIR):
        stage.window.actions_by_name[act].trigger()
    stage.settle()
    stage.window.panel("chart").view.put_crosshair(Crosshair(560, 60.0))


def four_charts(stage):
    """Of four symbols, one of which nothing is known; another one's bars are old."""
    full(stage)
    stage.settle()
    stage.engine.answers[LoadBars] = nothing = FeedError("Yahoo does not answer.", "Try again later.")
    stage.window.actions_by_name[ChartAct.FOUR].trigger()
    stage.session._on_frame()
    _, old, fresh, _ = stage.window.panel("chart").grid.charts
    for chart, answer in ((fresh, bars_of), (old, bars_of), (old, nothing)):
        stage.engine.answers[LoadBars] = answer
        chart.retry()
        stage.session._on_frame()


STATES = (loading, empty, full, stale, offline, error)
GRIDS = (two_charts, four_charts)
"""States of the chart alone."""


class Stage:
    """A window in one state, whose look can be changed."""

    def __init__(self, state, folder):
        self.mailbox, self.clock = Mailbox(), HandClock()
        self.engine = Answering(self.mailbox)
        self.session = Session(self.mailbox, self.engine, self.clock, frame_ms=0)
        self.market = Exchange(self.mailbox, self.session, self.clock)
        self.settings = Settings(Path(folder) / "config.toml", Config())
        self.theme = Theme()
        self.window = MainWindow(self.session, self.theme, self.settings, remembers=False)
        self.window.resize(SIZE)
        self.window.build_panels()
        state(self)
        self.settle()

    def settle(self):
        """Let everything be asked, answered and laid out."""
        for _ in range(4):
            for panel in self.window.findChildren(QDockWidget):
                panel.raise_()
            self.session._on_frame()
        for timer in ("_settle",):
            for panel in map(self.window.panel, (place.name for place in PANELS)):
                waiting = getattr(panel, timer, None)
                if waiting is not None and waiting.isActive():
                    waiting.timeout.emit()
        self.session._on_frame()
        self.session._on_frame()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.window.grab_picture(SIZE)

    def picture(self, name, ratio=1.0):
        """A panel as it is, so many pixels a point."""
        panel = self.window.panel(name)
        dock = panel.parentWidget() if isinstance(panel.parentWidget(), QDockWidget) else panel
        dock.raise_()
        size = dock.size()
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor("magenta"))
        dock.render(image, QPoint(0, 0), QRect(QPoint(0, 0), size))
        return image

    def close(self):
        self.window.deleteLater()
        self.settings.close()
        for part in (self.settings, self.session, self.theme):
            part.deleteLater()


def sheet(stages, name, look, ratio):
    """All states of a panel side by side, to be looked at."""
    pictures = []
    for stage in stages:
        stage.theme.adopt(look)
        stage.settle()
        pictures.append(stage.picture(name, ratio))
    width, height = (max(getattr(p, side)() for p in pictures) for side in ("width", "height"))
    made = QImage((width + 8) * 3, (height + 8) * 2, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.gray)
    painter = QPainter(made)
    for at, picture in enumerate(pictures):
        picture.setDevicePixelRatio(1)
        painter.drawImage(at % 3 * (width + 8), at // 3 * (height + 8), picture)
    painter.end()
    return made


def main(target):
    """Write the sheets."""
    application = QApplication([])
    target = Path(target)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stages = [Stage(state, folder) for state in STATES]
        for place in PANELS:
            for number, look in enumerate(LOOKS):
                ratio = RATIOS[number % len(RATIOS)]
                file = target / f"{place.name}-{look.theme}-{look.colours}-{ratio:.0%}.png"
                sheet(stages, place.name, look, ratio).save(str(file))
        grids = [Stage(state, folder) for state in GRIDS]
        for look in (LOOKS[0], LOOKS[3]):
            sheet(grids, "chart", look, 1.0).save(str(target / f"chart-grids-{look.theme}.png"))
        for stage in (*stages, *grids):
            stage.close()
    application.processEvents()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1])
