"""What comes next for what is watched and held: results, dividends, splits, and days without trading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from fractions import Fraction
from math import isfinite
from zoneinfo import ZoneInfo

from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

AHEAD = timedelta(days=90)
"""How far an agenda looks."""
_HALF_YEAR = timedelta(days=182)
_RARE = 0.25
_FINEST = 1_000


class AgendaKind(StrEnum):
    """What sort of day it is, in the order in which a day lists them."""

    EARNINGS = "earnings"
    CALL = "call"
    EX_DIVIDEND = "ex_dividend"
    PAY = "pay"
    SPLIT = "split"
    HOLIDAY = "holiday"
    HALF_DAY = "half_day"


_RANK = {kind: at for at, kind in enumerate(AgendaKind)}


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One thing that is to happen, or has: on a day of its exchange, or at an instant.

    `text` is our own English; an entry without a symbol is about markets.
    """

    day: date
    kind: AgendaKind
    text: str
    symbol: Symbol | None = None
    at: datetime | None = None
    is_estimate: bool = False

    def day_in(self, zone: tzinfo | None) -> date:
        """The day that it is listed under: the user's own for an instant, else the exchange's."""
        return self.day if self.at is None else self.at.astimezone(zone).date()


def in_order(entries: Iterable[AgendaEntry]) -> tuple[AgendaEntry, ...]:
    """By day, then by kind and symbol; each once."""
    return tuple(sorted(set(entries), key=lambda one: (one.day, _RANK[one.kind], one.symbol or "", one.text)))


def company_entries(
    instrument: Instrument, dates: CompanyDates, actions: CorporateActions, today: date
) -> list[AgendaEntry]:
    """All that is known of one company, past and to come."""
    symbol, zone = instrument.symbol, ZoneInfo(instrument.time_zone)

    def on(start: int) -> date:
        return datetime.fromtimestamp(start, zone).date()

    paid = {on(one.ex_start): one.amount for one in actions.dividends}
    entries = [
        AgendaEntry(
            day,
            AgendaKind.EARNINGS,
            tr("Earnings"),
            symbol,
            at=dates.time_on(day, instrument.time_zone),
            is_estimate=dates.is_estimate and day >= today,
        )
        for day in dates.earnings
    ]
    entries += [
        AgendaEntry(at.astimezone(zone).date(), AgendaKind.CALL, tr("Earnings call"), symbol, at=at)
        for at in dates.calls
    ]
    entries += [
        AgendaEntry(day, AgendaKind.EX_DIVIDEND, _ex_dividend(paid.get(day), instrument.currency), symbol)
        for day in sorted({*dates.ex_dividends, *paid})
    ]
    entries += [AgendaEntry(day, AgendaKind.PAY, tr("Dividend is paid"), symbol) for day in dates.pay_days]
    entries += [
        AgendaEntry(on(one.ex_start), AgendaKind.SPLIT, _split(one.ratio), symbol)
        for one in actions.splits
        if isfinite(one.ratio) and one.ratio > 0
    ]
    return entries


def market_entries(markets: Iterable[tuple[str, SessionTable]], first: date, last: date) -> list[AgendaEntry]:
    """The holidays and half-days of these markets, those of one day in one entry.

    A day that a table does not reach is not known, and no holiday.
    """
    closed: dict[date, list[str]] = {}
    early: dict[datetime, list[str]] = {}
    days: dict[datetime, date] = {}
    for name, table in markets:
        for day in holidays(table, first, last):
            closed.setdefault(day, []).append(name)
        for day, close in half_days(table, first, last):
            early.setdefault(close, []).append(name)
            days[close] = day
    return [
        *(AgendaEntry(day, AgendaKind.HOLIDAY, _closed(names)) for day, names in closed.items()),
        *(
            AgendaEntry(days[at], AgendaKind.HALF_DAY, _closes_early(names), at=at)
            for at, names in early.items()
        ),
    ]


def holidays(table: SessionTable, first: date, last: date) -> list[date]:
    """The days from `first` to `last` on which an exchange would usually trade, and does not."""
    if table.is_always_open or not table.days:
        return []
    first, last = max(first, table.days[0].date), min(last, table.days[-1].date)
    counted = Counter(day.date.weekday() for day in table.days_between(first - _HALF_YEAR, last))
    most = max(counted.values(), default=0)
    usual = {weekday for weekday, count in counted.items() if count > most * _RARE}
    traded = {day.date for day in table.days_between(first, last)}
    span = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in span if day.weekday() in usual and day not in traded]


def half_days(table: SessionTable, first: date, last: date) -> list[tuple[date, datetime]]:
    """The days on which it closes earlier than usual, and when."""
    if table.is_always_open or not table.days:
        return []
    lengths = Counter(day.close - day.open for day in table.days_between(first - _HALF_YEAR, last))
    if not lengths:
        return []
    usual = lengths.most_common(1)[0][0]
    return [(day.date, day.close) for day in table.days_between(first, last) if day.close - day.open < usual]


def _closed(names: list[str]) -> str:
    names = list(dict.fromkeys(names))
    said = tr("{names} is closed") if len(names) == 1 else tr("{names} are closed")
    return said.format(names=", ".join(names))


def _closes_early(names: list[str]) -> str:
    names = list(dict.fromkeys(names))
    said = tr("{names} closes early") if len(names) == 1 else tr("{names} close early")
    return said.format(names=", ".join(names))


def _ex_dividend(amount: float | None, currency: str) -> str:
    if amount is None or not isfinite(amount) or amount <= 0:
        return tr("Ex-dividend")
    written = f"{amount:.6f}".rstrip("0").rstrip(".")
    return tr("Ex-dividend, {amount} a share").format(amount=f"{written} {currency}".rstrip())


def _split(ratio: float) -> str:
    parts = Fraction(ratio).limit_denominator(_FINEST)
    return tr("Split, {new} for {old}").format(new=parts.numerator, old=parts.denominator)
