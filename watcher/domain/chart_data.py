"""What a chart is drawn from."""

from __future__ import annotations

from datetime import datetime

from watcher.domain.bars import Bars, BarsKey
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class ChartData:
    """Bars for a chart with what is needed to draw them.

    `table` holds the exchange's days over the bars' span. `stored_at` is when bars that come
    from the store were fetched; None when they are fresh. `notes` say what had to be repaired.
    """

    key: BarsKey
    bars: Bars
    instrument: Instrument
    table: SessionTable
    stored_at: datetime | None = None
    notes: tuple[str, ...] = ()
