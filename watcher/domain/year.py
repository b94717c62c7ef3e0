"""What a year's move is measured against."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.domain.instrument import Instrument

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bars import Bars


def year_begin(now: datetime, instrument: Instrument | None) -> datetime:
    """The first moment of this year where the instrument is traded, in UTC."""
    zone = ZoneInfo(instrument.time_zone if instrument is not None else "UTC")
    return datetime(now.astimezone(zone).year, 1, 1, tzinfo=zone).astimezone(UTC)


def year_base(bars: Bars, begin: datetime) -> float | None:
    """The last close before the year began; of what was first traded this year, its first open."""
    before = bars.until(begin)
    if len(before):
        return float(before.close[-1])
    return float(bars.open[0]) if len(bars) else None
