"""The exchanges of what is watched, cut down to the days around now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.sessions import Market, SessionTable
from watcher.domain.trading_days import TradingDay
from watcher.language import tr

AROUND = timedelta(days=15)


def short_name(calendar: str) -> str:
    """What people call the exchange with this calendar."""
    return _names().get(calendar, calendar)


def _names() -> dict[str, str]:
    return {
        "XNYS": "NYSE",
        "XNAS": "NASDAQ",
        "ARCX": "NYSE",
        "XHKG": "HKEX",
        "XLON": "LSE",
        "CMES": "COMEX",
        "XTKS": tr("Tokyo"),
        "XFRA": tr("Frankfurt"),
        "XETR": tr("Xetra"),
        "XPAR": tr("Paris"),
        "XAMS": tr("Amsterdam"),
        "XSWX": "Zürich",
        "XSHG": tr("Shanghai"),
        "XTSE": tr("Toronto"),
    }


def by_fame(calendars: Iterable[str]) -> list[str]:
    """The best known exchange first."""
    return sorted(calendars, key=_fame)


def around(table: SessionTable, now: datetime) -> SessionTable:
    """The same exchange's days around `now` only: small enough to hand over."""
    days = table.days_between((now - AROUND).date(), (now + AROUND).date()) if table.days else ()
    return SessionTable(table.calendar, table.time_zone, tuple(days))


def markets_of(
    instruments: Iterable[Instrument], tables: Callable[[str], SessionTable], now: datetime
) -> tuple[Market, ...]:
    """The markets of these instruments, the one with most of them first; what never closes comes last.

    Exchanges with the same hours are one market: it has the name of the best known.
    """
    counted = Counter(instrument.calendar for instrument in instruments)
    groups: dict[tuple[TradingDay, ...], list[str]] = {}
    trimmed = {code: around(tables(code), now) for code in counted}
    for code in sorted(counted, key=_fame):
        groups.setdefault(tuple(trimmed[code].days), []).append(code)
    ordered = sorted(groups.values(), key=lambda codes: _rank(codes, counted))
    return tuple(Market(short_name(codes[0]), trimmed[codes[0]], frozenset(codes[1:])) for codes in ordered)


def _fame(code: str) -> tuple[int, str]:
    known = list(_names())
    return (known.index(code) if code in known else len(known), code)


def _rank(codes: list[str], counted: Counter[str]) -> tuple[bool, int, str]:
    return (codes[0] == ALWAYS_OPEN, -sum(counted[code] for code in codes), codes[0])
