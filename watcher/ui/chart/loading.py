"""Asking for the bars of a chart; what answers an older question is dropped."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.ui.chart.dates import Dates
from watcher.ui.chart.ranges import history_start


class Loading(QObject):
    """One question at a time: the stored bars come first, then fresh ones or why there are none."""

    stored = Signal(object)
    """ChartData from the disk; fresh ones follow."""
    fresh = Signal(object)
    """ChartData brought up to date."""
    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reply: Reply | None = None
        # In a turn of its own: the panel is painted before its bars are.
        self._first = QTimer(self, singleShot=True)
        self._first.timeout.connect(self._on_first)
        self._asked: tuple[BarsKey, datetime | None, bool] | None = None

    def has_asked(self, key: BarsKey, dates: Dates | None, *, extended_hours: bool) -> bool:
        """Whether the last question was about these bars, or about more of them."""
        if self._asked is None:
            return False
        wanted = self._question(key, dates, extended_hours=extended_hours)
        known, start, hours = self._asked
        is_back_enough = start is None or (wanted[1] is not None and wanted[1] >= start)
        return (known, hours) == (wanted[0], wanted[2]) and is_back_enough

    def _question(
        self, key: BarsKey, dates: Dates | None, *, extended_hours: bool
    ) -> tuple[BarsKey, datetime | None, bool]:
        start = history_start(key.interval, self._session.now(), dates)
        return key, start, extended_hours and key.interval.is_intraday

    def ask(self, key: BarsKey, dates: Dates | None, *, extended_hours: bool) -> None:
        """Ask for the bars that ranges, or these dates, need; the question before is taken back."""
        self.stop()
        self._asked = self._question(key, dates, extended_hours=extended_hours)
        _, start, all_hours = self._asked
        self._reply = self._session.load_bars(key, start, extended_hours=all_hours)
        self._reply.progressed.connect(self.stored)
        self._reply.done.connect(self._on_done)
        self._reply.failed.connect(self._on_failed)
        self._first.start(0)

    @Slot()
    def _on_first(self) -> None:
        """Show what the chart showed the last time: the program has just started."""
        if self._asked is not None:
            key, _, all_hours = self._asked
            first = self._session.first_bars(key, extended_hours=all_hours)
            if first is not None:
                self.stored.emit(first)

    def stop(self) -> None:
        """Want no answer any more."""
        self._first.stop()
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None

    @Slot(object)
    def _on_done(self, data: ChartData) -> None:
        self._reply = None
        self.fresh.emit(data)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self.failed.emit(error)
