"""Between which prices a symbol traded on a day, as they were on that day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData
    from watcher.domain.corporate_actions import CorporateActions

_BEFORE = timedelta(days=4)


def as_date(day: QDate) -> date:
    """Qt's day as Python's."""
    return date(day.year(), day.month(), day.day())


class DayRange(QObject):
    """Asks once. `found` comes only where the day's bar is known, and the splits since then are."""

    found = Signal(float, float)
    """The low and the high."""

    def __init__(self, session: Session, symbol: Symbol, day: date, parent: QObject) -> None:
        from watcher.domain.bars import BarsKey, Interval

        super().__init__(parent)
        self._session, self._symbol, self._day = session, symbol, day
        self._low = self._high = 0.0
        start = datetime.combine(day, time(0), UTC) - _BEFORE
        self._reply = session.load_bars(BarsKey(symbol, Interval.D1), start)
        self._reply.done.connect(self._on_bars)

    def cancel(self) -> None:
        """Nobody wants the answer any more."""
        self.found.disconnect()
        self.deleteLater()

    @Slot(object)
    def _on_bars(self, data: ChartData) -> None:
        bars, zone = data.bars, ZoneInfo(data.table.time_zone)
        for at in range(len(bars)):
            if datetime.fromtimestamp(int(bars.start[at]), zone).date() == self._day:
                self._low, self._high = float(bars.low[at]), float(bars.high[at])
                # Bars are as of today's splits; what is typed is as of that day's.
                self._session.load_actions(self._symbol).done.connect(self._on_actions)
                return

    @Slot(object)
    def _on_actions(self, actions: CorporateActions) -> None:
        factor = 1.0
        for split in actions.splits:
            if datetime.fromtimestamp(split.ex_start, UTC).date() > self._day:
                factor *= float(split.ratio)
        self.found.emit(self._low * factor, self._high * factor)
