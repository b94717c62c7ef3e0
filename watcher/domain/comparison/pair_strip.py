"""The last 24 hours of a company's two listings as one strip, session by session, in one currency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import numpy as np

from watcher.domain.bars import Bars, Floats, Interval, Seconds
from watcher.domain.comparison.pair_data import PairData, PairLeg, epoch, rates_at
from watcher.domain.comparison.pair_now import Priced
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.values import dataclass

LENGTH = timedelta(hours=24)
_AUCTION = timedelta(minutes=15)
"""The bar of a closing auction begins after the close."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """One session of one listing, cut to the strip.

    `times` are the ends of its bars (the time of the newest price), `prices` in the first listing's
    currency for one of its shares: NaN where no rate is known. `move` is in the listing's own currency:
    the session's last price against the regular close before it; None where either is not known.
    """

    symbol: Symbol
    session: Session
    begin: datetime
    end: datetime
    times: Seconds
    prices: Floats
    move: float | None
    is_on: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """What happened from `begin` to `end`, which is now or, when nothing traded for a day, the last close."""

    begin: datetime
    end: datetime
    stretches: tuple[Stretch, ...]


Latest = Callable[[Symbol], Priced | None]


def strip_of(data: PairData, latest: Latest, now: datetime) -> Strip:
    """The strip as it is now; `latest` gives prices that may be newer than the bars."""
    end = _end(data, now)
    begin = end - LENGTH
    found = [
        stretch
        for leg in (data.first, data.second)
        for stretch in _stretches(data, leg, latest(leg.symbol), begin, end, now)
    ]
    return Strip(begin, end, tuple(sorted(found, key=lambda one: one.begin)))


def _end(data: PairData, now: datetime) -> datetime:
    """Now, unless no exchange was open for a day: then when the last of them closed."""
    closes = [
        min(day.post_close, now)
        for leg in (data.first, data.second)
        if leg.table is not None and (day := leg.table.day_at(now)) is not None
    ]
    last = max(closes, default=now)
    return last if now - last >= LENGTH else now


def _stretches(
    data: PairData, leg: PairLeg, newest: Priced | None, begin: datetime, end: datetime, now: datetime
) -> Iterator[Stretch]:
    table = leg.table
    if table is None:
        return
    day_s = timedelta(days=1)
    for day in table.days_between((begin - day_s).date(), (end + day_s).date()):
        for session, first, last in _sessions(day):
            if first < end and last > begin:
                yield _stretch(data, leg, table, day, session, (first, last), newest, (begin, end, now))


def _sessions(day: TradingDay) -> Iterator[tuple[Session, datetime, datetime]]:
    if day.pre_open < day.open:
        yield Session.PRE, day.pre_open, day.open
    yield Session.REGULAR, day.open, day.close
    if day.close < day.post_close:
        yield Session.POST, day.close, day.post_close


def _stretch(
    data: PairData,
    leg: PairLeg,
    table: SessionTable,
    day: TradingDay,
    session: Session,
    hours: tuple[datetime, datetime],
    newest: Priced | None,
    window: tuple[datetime, datetime, datetime],
) -> Stretch:
    begin, end, now = window
    times, own = _prices(leg, day, session, hours, newest)
    last = float(own[-1]) if len(own) else None
    base = _close(leg, day if session is Session.POST else table.previous_day(day.date))
    is_shown = (times >= epoch(begin)) & (times <= epoch(end))
    times, own = times[is_shown], own[is_shown]
    prices = own / leg.unit
    if leg is data.second:
        prices = prices * data.pair.shares / rates_at(times, data.rate)
    return Stretch(
        leg.symbol,
        session,
        max(hours[0], begin),
        min(hours[1], end),
        times,
        prices,
        last / base - 1 if last is not None and base else None,
        is_on=hours[0] <= now < hours[1],
    )


def _prices(
    leg: PairLeg, day: TradingDay, session: Session, hours: tuple[datetime, datetime], newest: Priced | None
) -> tuple[Seconds, Floats]:
    """Every price of one session in the listing's own unit, the newest known at its own time."""
    bars = Bars.empty() if leg.minutes is None else leg.minutes.bars
    length = Interval.M5.seconds if leg.minutes is None else leg.minutes.key.interval.seconds
    last = hours[1] + _AUCTION if session is Session.REGULAR and day.close == day.post_close else hours[1]
    inside = (bars.start >= epoch(hours[0])) & (bars.start < epoch(last)) & np.isfinite(bars.close)
    start, own = bars.start[inside], bars.close[inside]
    times = np.minimum(start + length, epoch(last))
    # The official close comes a moment after it.
    if newest is None or newest.session is not session or not hours[0] <= newest.at <= hours[1] + _AUCTION:
        return times, own
    at = epoch(newest.at)
    if len(start) and start[-1] > at:
        return times, own
    # Of the bar that is being made the price itself counts, at its own time.
    is_older = start + length <= at
    return np.append(times[is_older], at), np.append(own[is_older], newest.price)


def _close(leg: PairLeg, day: TradingDay | None) -> float | None:
    """The regular close of a day: of its daily bar, else of its last bar within it."""
    if day is None:
        return None
    if leg.daily is not None and len(leg.daily.bars):
        daily = leg.daily.bars
        row = int(np.searchsorted(daily.start, epoch(day.close))) - 1
        # A daily bar begins at its day's open.
        if row >= 0 and daily.start[row] >= epoch(day.pre_open):
            return float(daily.close[row])
    if leg.minutes is None:
        return None
    bars = leg.minutes.bars
    inside = np.flatnonzero((bars.start >= epoch(day.open)) & (bars.start < epoch(day.close)))
    return float(bars.close[inside[-1]]) if len(inside) else None
