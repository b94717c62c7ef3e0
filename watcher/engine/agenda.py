"""What comes next, put together from the store; and as a file for other calendars."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.domain.agenda import AgendaEntry, company_entries, in_order, market_entries
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument, InstrumentKind
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.markets import by_fame, short_name
from watcher.language import labelled, tr
from watcher.paths import write_private

if TYPE_CHECKING:
    from watcher.store.store import Store

log = logging.getLogger(__name__)

FRESH = timedelta(days=1)
"""So long an answer about a company's dates is good (yahoo.md §7)."""
MOST = 200
"""So many symbols are asked about at most."""
_WITH_DATES = {InstrumentKind.EQUITY, InstrumentKind.ETF, InstrumentKind.FUND, InstrumentKind.OTHER}


def agenda(
    store: Store,
    markets: Iterable[tuple[str, SessionTable]],
    instruments: Mapping[Symbol, Instrument],
    symbols: Iterable[Symbol],
    first: date,
    last: date,
    today: date,
) -> tuple[AgendaEntry, ...]:
    """All that is stored of these symbols and their markets, from `first` to `last`. Raises StoreError."""
    wanted = tuple(dict.fromkeys(symbols))
    stored = store.company_dates.load(wanted)
    kept = store.corporate_actions.load_many(wanted)
    entries = []
    for symbol in wanted:
        dates = stored[symbol][0] if symbol in stored else CompanyDates()
        actions = kept.get(symbol, CorporateActions())
        known = instruments.get(symbol, Instrument(symbol))
        entries += [one for one in company_entries(known, dates, actions, today) if first <= one.day <= last]
    return in_order([*entries, *market_entries(markets, first, last)])


def markets_of(
    tables: Callable[[str], SessionTable], instruments: Iterable[Instrument]
) -> list[tuple[str, SessionTable]]:
    """The markets of these, the best known first; what has no usable calendar has no holidays either.

    Reading a calendar takes seconds the first time: work for a worker thread.
    """
    found = []
    for code in by_fame({one.calendar for one in instruments} - {ALWAYS_OPEN}):
        try:
            found.append((short_name(code), tables(code)))
        except WatcherError as error:
            log.info("The holidays of %s are unknown: %s", code, error.sentence)
    return found


def due(
    store: Store, instruments: Mapping[Symbol, Instrument], symbols: Iterable[Symbol], now: datetime
) -> list[Symbol]:
    """Those whose dates were not answered within a day, those never asked about first. Raises StoreError."""
    wanted = [one for one in dict.fromkeys(symbols) if _has_dates(instruments.get(one))][:MOST]
    stored = store.company_dates.load(wanted)
    old = [one for one in wanted if one in stored and abs(now - stored[one][1]) >= FRESH]
    return [*(one for one in wanted if one not in stored), *old]


def unasked(
    store: Store, instruments: Mapping[Symbol, Instrument], symbols: Iterable[Symbol]
) -> list[Symbol]:
    """The companies that nobody has ever asked about. Raises StoreError."""
    wanted = [one for one in dict.fromkeys(symbols) if _has_dates(instruments.get(one))]
    stored = store.company_dates.load(wanted)
    return [one for one in wanted if one not in stored]


def _has_dates(instrument: Instrument | None) -> bool:
    return instrument is not None and instrument.kind in _WITH_DATES and instrument.calendar != ALWAYS_OPEN


def write_calendar(entries: Sequence[AgendaEntry], path: Path, now: datetime) -> None:
    """Write them as iCalendar (RFC 5545), whole or not at all. Raises ProfileError."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Watcher//Calendar//EN")
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        # The same entry has the same name in every export: a calendar updates it instead of doubling it.
        about = entry.symbol or entry.text.partition(" ")[0].strip(",")
        event.add("uid", f"{entry.kind.value}-{about}-{entry.day:%Y%m%d}@watcher")
        event.add("dtstamp", now)
        event.add("dtstart", entry.day if entry.at is None else entry.at)
        if entry.at is None:
            event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", said(entry))
        event.add("status", "TENTATIVE" if entry.is_estimate else "CONFIRMED")
        event.add("transp", "TRANSPARENT")
        event.add("categories", [entry.kind.value.replace("_", "-")])
        calendar.add_component(event)
    write_private(path, bytes(calendar.to_ical()))


def said(entry: AgendaEntry) -> str:
    """The entry in one line: “BABA: Earnings (estimate)”."""
    text = tr("{text} (estimate)").format(text=entry.text) if entry.is_estimate else entry.text
    return text if entry.symbol is None else labelled(entry.symbol, text)
