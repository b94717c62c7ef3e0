"""What the session passes on of bars: nothing is kept here, a chart keeps its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import ComputeIndicators, FollowCharts, LoadActions, LoadBars
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.language import tr

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bar_table import BarTable
    from watcher.domain.bars import Bars, BarsKey
    from watcher.domain.chart_data import ChartData
    from watcher.domain.indicators.kinds import Parameters
    from watcher.domain.sessions import SessionTable
    from watcher.store.first_chart import FirstChart


class Charts(Asking):
    """The part of the session that charts are fed by."""

    bars_changed = Signal(object, object)
    """BarsKey and the live tail as Bars."""

    def __init__(self) -> None:
        self._followed: dict[object, tuple[BarsKey, ...]] = {}
        self._first_setting: str | None = None
        self._read_first: Callable[[], FirstChart | None] | None = None

    def offer_first_chart(self, setting: str | None, read: Callable[[], FirstChart | None]) -> None:
        """Give the chart what it showed the last time, while the database is not open: setting and bars."""
        self._first_setting = setting
        self._read_first = read

    @property
    def first_setting(self) -> str | None:
        """How the chart was set the last time, in its own words; `recall` counts more."""
        return self._first_setting

    def first_bars(self, key: BarsKey, *, extended_hours: bool) -> ChartData | None:
        """What the chart showed the last time, if it was these bars and no others have come yet."""
        first = None if self._read_first is None else self._read_first()
        if first is None or (first.data.key, first.extended_hours) != (key, extended_hours):
            return None
        return first.data

    @Slot()
    def _drop_first(self) -> None:
        self._read_first = None

    def load_bars(self, key: BarsKey, start: datetime | None, *, extended_hours: bool = False) -> Reply:
        """Ask for bars. Answers ChartData: `progressed` with what is stored, `done` with fresh ones."""
        reply = self._ask(
            LoadBars(key, start, extended_hours),
            tr("Reading the history of {symbol} …").format(symbol=key.symbol),
        )
        for answered in (reply.progressed, reply.done, reply.failed):
            answered.connect(self._drop_first)
        return reply

    def load_actions(self, symbol: Symbol) -> Reply:
        """Ask for a symbol's dividends and splits. Answers CorporateActions."""
        return self._ask(LoadActions(symbol))

    def compute_indicators(
        self,
        bars: tuple[Bars, ...],
        table: SessionTable | None,
        wanted: Sequence[tuple[str, Parameters]],
    ) -> Reply:
        """Compute indicators over bars, in parts, the older ones first.

        Answers a tuple: of each wanted one, a name with its parameters, the Run, or a WatcherError.
        """
        return self._ask(ComputeIndicators(bars, table, tuple(wanted)))

    def export_bars(self, table: BarTable, path: Path) -> Reply:
        """Write bars to a file as CSV. Answers how many."""
        return self._ask(
            ExportBars(table, path), tr("Exporting the bars of {symbol} …").format(symbol=table.symbol)
        )

    def save_picture(self, data: bytes, path: Path) -> Reply:
        """Write a finished picture to a file. Answers the file's name."""
        return self._ask(SavePicture(data, path))

    def follow_charts(self, owner: object, keys: Sequence[BarsKey]) -> None:
        """Have `bars_changed` emitted for these bars, too, until their owner wants others or none.

        `owner` is anything that is one chart's alone; what other charts follow stays followed.
        """
        before = self._all_followed()
        if keys:
            self._followed[owner] = tuple(keys)
        else:
            self._followed.pop(owner, None)
        now = self._all_followed()
        if now != before:
            self._ask(FollowCharts(now))

    def _all_followed(self) -> tuple[BarsKey, ...]:
        """Each once, however many charts show it."""
        return tuple(dict.fromkeys(key for keys in self._followed.values() for key in keys))
