"""How long the newest bar still lasts, at the tag of the last price."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.sessions import MarketState, SessionTable
from watcher.overriding import override
from watcher.ui.chart.part import Host, Part
from watcher.ui.wake import Wake

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

_MINUTE_S, _HOUR_S = 60, 3_600
_DAY = timedelta(days=1)
_SILENT = {MarketState.CLOSED, MarketState.BREAK}


class Countdown(Part):
    """Counts while the market trades and the chart is seen; else it waits for that."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._data: ChartData | None = None
        self._wake = Wake(host.session, self)
        self._wake.rang.connect(self._count)
        host.session.bars_changed.connect(self._on_bars_changed)
        host.session.markets_changed.connect(self._count)

    @override
    def join(self, view: ChartView) -> None:
        self._view = view

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        self._count()

    @Slot(object, object)
    def _on_bars_changed(self, key: BarsKey, _tail: object) -> None:
        if self._data is not None and self._data.key == key and not self._wake.is_planned:
            self._count()

    @Slot()
    def _count(self) -> None:
        view, data = self._view, self._data
        if view is None or data is None or not len(view.series):
            return
        now = self._host.session.now()
        start = datetime.fromtimestamp(view.series.starts[len(view.series) - 1], UTC)
        table = self._host.session.table(data.key.symbol) or data.table
        left = time_left(start, data.key.interval, table, now)
        view.set_countdown("" if left is None else countdown_text(left))
        # The next price begins the count anew.
        self._wake.plan(None if left is None or not view.isVisible() else 1.0)


def time_left(start: datetime, interval: Interval, table: SessionTable, now: datetime) -> timedelta | None:
    """How long the bar that begins at `start` still lasts; None where it is over, or nothing trades.

    It ends with its session, if that is sooner; bars of weeks and months are not counted.
    """
    if interval.seconds > Interval.D1.seconds or table.state_at(now) in _SILENT:
        return None
    day = table.day_at(now)
    if day is None:
        return None
    if interval.is_intraday:
        borders = (day.open, day.break_start, day.close, day.post_close)
        border = next((at for at in borders if at is not None and at > start), day.post_close)
        end = min(start + timedelta(seconds=interval.seconds), border)
    elif day.close - start <= _DAY:
        end = day.close
    else:
        # The day that trades has no bar yet; this one is of another.
        return None
    return end - now if start <= now < end else None


def countdown_text(left: timedelta) -> str:
    """Minutes and seconds, with the hours where there are any: "04:05", "1:02:03"."""
    seconds = int(left.total_seconds())
    hours, rest = divmod(seconds, _HOUR_S)
    minutes = f"{rest // _MINUTE_S:02}:{rest % _MINUTE_S:02}"
    return f"{hours}:{minutes}" if hours else minutes
