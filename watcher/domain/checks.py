"""Whether a row is believed before it is shown, and how far a shown one can be trusted (yahoo.md §7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import Observation, Quote, RowFlag, Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol

MOST_AHEAD = timedelta(minutes=2)
JUMP_FACTOR = 5
STALE_AFTER = timedelta(seconds=180)
LOST_RACE = timedelta(seconds=180)
SHORTEST_NIGHT = timedelta(minutes=30)
"""Between two days of an exchange lies more; those of what never closes end with UTC's."""

_SAME_WITHIN = Decimal("0.05")


class Verdict(StrEnum):
    """What is done with a row that was heard."""

    BELIEVED = "believed"
    SUSPECT = "suspect"
    """The old value stays, and is marked."""
    IGNORED = "ignored"
    """It lost a race against a newer value; nothing changes."""


class RowChecker:
    """Judges rows; remembers of each symbol the jump that waits to be repeated."""

    def __init__(self) -> None:
        self._held: dict[Symbol, Quote] = {}

    def judge(self, previous: Quote | None, new: Quote, now: datetime) -> Verdict:
        """Tell whether `new` may replace `previous`, the last row believed.

        Prices are finite and above zero, times at most 2 min ahead and never
        before those shown; a move by a factor of 5 or more, up or down, waits
        until a second poll repeats it.
        """
        if any(not price.is_finite() or price <= 0 or at > now + MOST_AHEAD for price, at in _prices(new)):
            return Verdict.SUSPECT
        if previous is None:
            return Verdict.BELIEVED
        if (behind := _behind(previous, new)) > timedelta(0):
            raced = new.source != previous.source and behind <= LOST_RACE
            return Verdict.IGNORED if raced else Verdict.SUSPECT
        if not _jumps(previous, new):
            self._held.pop(new.symbol, None)
            return Verdict.BELIEVED
        held = self._held.get(new.symbol)
        if held is not None and held.received_time < new.received_time and _repeats(held, new):
            del self._held[new.symbol]
            return Verdict.BELIEVED
        self._held[new.symbol] = new
        return Verdict.SUSPECT


def row_status(quote: Quote | None, flag: RowFlag, now: datetime, table: SessionTable | None) -> RowStatus:
    """Judge a row by its flag, its age and its exchange's hours.

    Stale is an age, less the source's stated delay, of more than 180 s in the
    regular session; after an opening or a lunch break it counts from there.
    While the market rests it is a row that was last heard so long before the
    end of trading: what came after that is not known.
    """
    if flag is RowFlag.UNKNOWN or quote is None:
        return RowStatus.UNKNOWN_SYMBOL if flag is RowFlag.UNKNOWN else RowStatus.STALE
    if flag is RowFlag.SUSPECT:
        return RowStatus.SUSPECT
    market_then = now - timedelta(seconds=quote.delay_s)
    if table is None:
        return RowStatus.CLOSED
    if table.state_at(market_then) is not MarketState.REGULAR:
        heard = max(quote.newest_time, quote.received_time - timedelta(seconds=quote.delay_s))
        has_missed = any(end - heard > STALE_AFTER for end in _ends(table, market_then))
        return RowStatus.STALE if has_missed else RowStatus.CLOSED
    if market_then - max(quote.newest_time, *_openings(table, market_then)) > STALE_AFTER:
        return RowStatus.STALE
    return RowStatus.DELAYED if quote.delay_s else RowStatus.LIVE


def before(known: Quote, heard: Observation, table: SessionTable | None) -> Quote:
    """The row that a streamed price goes into: with the figures of its day, which may be a new one."""
    was, at = known.quote_time, heard.quote_time
    if table is None or heard.session is not Session.REGULAR or at <= was:
        return known
    if at - was < SHORTEST_NIGHT and at.date() == was.date():
        # Thousands of these come in a second, and the look into a calendar is not free.
        return known
    own, day = table.day_at(was), table.day_at(at)
    if own is None or day is None or own.date == day.date:
        return known
    heard_until = max(was, known.received_time - timedelta(seconds=known.delay_s))
    is_next = table.previous_day(day.date) == own
    return known.before_new_day(is_close=is_next and own.close - heard_until <= STALE_AFTER)


def _openings(table: SessionTable, at: datetime) -> list[datetime]:
    """When this day's trading began or went on, as far as that has happened."""
    day = table.day_at(at)
    openings = [] if day is None else [day.open, day.break_end]
    return [opening for opening in openings if opening is not None and opening <= at]


def _ends(table: SessionTable, at: datetime) -> list[datetime]:
    """When trading last ended, as far as the table knows; a break is such an end."""
    day = table.day_at(at)
    if day is None:
        return []
    before = table.previous_day(day.date)
    ends = [day.close, day.break_start, None if before is None else before.close]
    return [end for end in ends if end is not None and end <= at]


def _prices(quote: Quote) -> Iterator[tuple[Decimal, datetime]]:
    yield quote.price, quote.quote_time
    if quote.extended is not None:
        yield quote.extended.price, quote.extended.quote_time


def _behind(previous: Quote, new: Quote) -> timedelta:
    """By how much the new row is older than the one shown, in either kind of session."""
    behind = previous.quote_time - new.quote_time
    if previous.extended is not None and new.extended is not None:
        behind = max(behind, previous.extended.quote_time - new.extended.quote_time)
    return behind


def _jumps(previous: Quote, new: Quote) -> bool:
    if _apart(previous.price, new.price):
        return True
    return new.extended is not None and _apart(new.price, new.extended.price)


def _apart(one: Decimal, other: Decimal) -> bool:
    return max(one, other) >= JUMP_FACTOR * min(one, other)


def _repeats(held: Quote, new: Quote) -> bool:
    pairs = zip(_prices(held), _prices(new), strict=False)
    return all(abs(after - before) <= before * _SAME_WITHIN for (before, _), (after, _) in pairs)
