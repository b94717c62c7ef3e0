"""What the session passes on of bars: nothing is kept here, a chart keeps its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.engine.requests import ComputeIndicators, FollowCharts, LoadActions, LoadBars

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bar_table import BarTable
    from watcher.domain.bars import Bars, BarsKey
    from watcher.domain.indicators.kinds import Parameters
    from watcher.domain.sessions import SessionTable


class Charts(Asking):
    """The part of the session that charts are fed by."""

    bars_changed = Signal(object, object)
    """BarsKey and the live tail as Bars."""

    def __init__(self) -> None:
        self._followed: dict[object, tuple[BarsKey, ...]] = {}

    def load_bars(self, key: BarsKey, start: datetime | None, *, extended_hours: bool = False) -> Reply:
        """Ask for bars. Answers ChartData: `progressed` with what is stored, `done` with fresh ones."""
        return self._ask(LoadBars(key, start, extended_hours), f"Reading the history of {key.symbol} …")

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
        return self._ask(ExportBars(table, path), f"Exporting the bars of {table.symbol} …")

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
