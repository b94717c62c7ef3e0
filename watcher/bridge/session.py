"""The heart of the window: what is known now, and signals that say what of it changed."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from watcher.bridge.agenda import Agenda
from watcher.bridge.alerts import Alerts
from watcher.bridge.asking import Asking, EngineHandle
from watcher.bridge.backups import Backups
from watcher.bridge.charts import Charts
from watcher.bridge.digests import Digests
from watcher.bridge.gathering import gathered
from watcher.bridge.happenings import Happened
from watcher.bridge.headlines import Headlines
from watcher.bridge.lists import Lists
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.notes import Notes
from watcher.bridge.overview import Overview
from watcher.bridge.pairs import Pairs
from watcher.bridge.portfolio import Portfolio
from watcher.bridge.prices import PriceNews, Prices
from watcher.bridge.requests import Reply
from watcher.bridge.telling import Telling
from watcher.clock import Clock
from watcher.domain.notices import Notice, Refused, Told
from watcher.engine.messages import (
    AgendaNews,
    AlertsNews,
    Answer,
    ChartWanted,
    CoursesNews,
    FiringsNews,
    Keyed,
    NotesNews,
    PairsNews,
    PortfolioNews,
    PositionNews,
    Queued,
    StoriesNews,
    TailNews,
    TotalsNews,
    WatchlistsNews,
)
from watcher.engine.requests import Keep, Recall

FRAME_MS = 16
RESTING_MS = 10_000
TURN_S = 0.012
"""How long one turn of the event loop may go on with news: the rest waits until the window has answered."""


class Session(
    Prices,
    Lists,
    Notes,
    Alerts,
    Telling,
    Charts,
    Headlines,
    Happened,
    Agenda,
    Pairs,
    Overview,
    Digests,
    Backups,
    Portfolio,
    QObject,
):
    """Owns what the window shows. Nobody else emits its signals; all of it lives in the GUI thread.

    Panels read the properties, connect to the signals, and call the requests; they never write.
    Each noun has a part of its own, with what is known of it, its signals and its requests;
    this class puts them together and hands each its news, at most once a frame; a pile of them in several
    turns of the event loop, in the order in which they came. With frames of 0 ms, all at once.
    """

    noticed = Signal(Notice)
    _rang = Signal()

    def __init__(
        self,
        mailbox: Mailbox,
        engine: EngineHandle,
        clock: Clock,
        *,
        is_demo: bool = False,
        frame_ms: int = FRAME_MS,
        parent: QObject | None = None,
    ) -> None:
        QObject.__init__(self, parent)
        Asking.__init__(self, engine)
        Prices.__init__(self, clock)
        Lists.__init__(self)
        Notes.__init__(self)
        Pairs.__init__(self)
        Alerts.__init__(self)
        Charts.__init__(self)
        Portfolio.__init__(self)
        self._mailbox = mailbox
        self._left: deque[Queued] = deque()
        self.is_demo = is_demo
        self._frame_ms = self._pace_ms = frame_ms
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._on_frame)
        self._since_drain = QElapsedTimer()
        # The engine's thread emits, this one collects: the only border that prices cross.
        self._rang.connect(self._on_rang, Qt.ConnectionType.QueuedConnection)
        mailbox.listen(self._rang.emit)

    # ---- requests of the window itself

    def keep(self, name: str, text: str) -> Reply:
        """Remember a setting of the window."""
        return self._ask(Keep(name, text))

    def recall(self, name: str) -> Reply:
        """Read a setting of the window. Answers text or None."""
        return self._ask(Recall(name))

    def tell(self, notice: Notice) -> None:
        """Show a message of the window's own in the one place for messages."""
        self.noticed.emit(notice)

    # ---- news from the engine

    def rest(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """While nobody looks, take prices in now and then; alerts, answers and lists still at once."""
        pace_ms = RESTING_MS if on else self._frame_ms
        if pace_ms != self._pace_ms:
            self._pace_ms = pace_ms
            self._on_rang()

    def catch_up(self) -> None:
        """Take in what waits now: somebody looks, if only for a moment."""
        if self._pace_ms != self._frame_ms:
            if self._left:
                self._take_in(math.inf)
            self._take_in(math.inf)

    @Slot()
    def _on_rang(self) -> None:
        """Collect at once after a pause, else at the end of the frame."""
        pace_ms = self._frame_ms if self._mailbox.is_urgent else self._pace_ms
        waited = self._since_drain.nsecsElapsed() / 1e6 if self._since_drain.isValid() else pace_ms
        if waited >= pace_ms:
            self._on_frame()
        elif not self._frame.isActive() or self._frame.remainingTime() > pace_ms - waited:
            # Rounded down: a frame of 17 ms that was meant to be one of 16 is six frames less a second.
            self._frame.start(int(pace_ms - waited))

    @Slot()
    def _on_frame(self) -> None:
        self._take_in(time.perf_counter() + TURN_S if self._frame_ms else math.inf)

    def _take_in(self, until: float) -> None:
        """Go on with what is left, or collect anew: what came later is not taken in before."""
        self._frame.stop()
        was_left = bool(self._left)
        if not was_left:
            keyed, queued = self._mailbox.drain()
            self._since_drain.restart()
            self.take(keyed)
            self._left.extend(gathered(queued))
        try:
            while self._left:
                self._take_one(self._left.popleft())
                if time.perf_counter() >= until:
                    break
        finally:
            if self._left or was_left:
                # What rang meanwhile was not heard.
                self._frame.start(0)

    def take(self, keyed: Sequence[Keyed]) -> None:
        """Take in the newest values. The start-up snapshot comes this way too."""
        prices: list[PriceNews] = []
        held: list[PositionNews | TotalsNews] = []
        for news in keyed:
            if isinstance(news, TailNews):
                self.bars_changed.emit(news.key, news.tail)
            elif isinstance(news, PositionNews | TotalsNews):
                held.append(news)
            else:
                prices.append(news)
        self._take_prices(prices)
        self._take_positions(held)

    def _take_one(self, news: Queued) -> None:
        match news:
            case Answer():
                self._answer(news)
            case WatchlistsNews(watchlists, shown):
                self.take_watchlists(watchlists, shown)
            case NotesNews():
                self._take_notes(news)
            case AlertsNews():
                self._take_alerts(news)
            case FiringsNews():
                self._take_firings(news)
            case StoriesNews() | AgendaNews() | CoursesNews():
                self._pass_on(news)
            case PairsNews():
                self._take_pairs(news)
            case Told() | ChartWanted() | Refused():
                self._take_told(news)
            case PortfolioNews():
                self._take_portfolio(news)
            case Notice():
                self.noticed.emit(news)
            case _:
                assert_never(news)

    def _pass_on(self, news: StoriesNews | AgendaNews | CoursesNews) -> None:
        """Nothing of it is kept here."""
        match news:
            case StoriesNews(symbols):
                self.stories_changed.emit(symbols)
            case AgendaNews(symbol):
                self.agenda_changed.emit(symbol)
            case CoursesNews(courses):
                self.courses_changed.emit(courses)
