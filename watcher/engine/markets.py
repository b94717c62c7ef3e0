"""The exchanges of what is watched, cut down to the days around now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.sessions import Market, SessionTable

AROUND = timedelta(days=15)

_NAMES = {
    "XNYS": "NYSE",
    "XNAS": "NASDAQ",
    "ARCX": "NYSE",
    "XHKG": "HKEX",
    "XLON": "LSE",
    "CMES": "COMEX",
    "XTKS": "Tokyo",
    "XFRA": "Frankfurt",
    "XETR": "Xetra",
    "XPAR": "Paris",
    "XAMS": "Amsterdam",
    "XSWX": "Zürich",
    "XSHG": "Shanghai",
    "XTSE": "Toronto",
}


def short_name(calendar: str) -> str:
    """What people call the exchange with this calendar."""
    return _NAMES.get(calendar, calendar)


def around(table: SessionTable, now: datetime) -> SessionTable:
    """The same exchange's days around `now` only: small enough to hand over."""
    days = table.days_between((now - AROUND).date(), (now + AROUND).date()) if table.days else ()
    return SessionTable(table.calendar, table.time_zone, tuple(days))


def markets_of(
    instruments: Iterable[Instrument], tables: Callable[[str], SessionTable], now: datetime
) -> tuple[Market, ...]:
    """The markets of these instruments, the one with most of them first; what never closes comes last."""
    counted = Counter(instrument.calendar for instrument in instruments)
    calendars = sorted(counted, key=lambda code: (code == ALWAYS_OPEN, -counted[code], code))
    return tuple(Market(short_name(code), around(tables(code), now)) for code in calendars)
