"""Which symbols are asked for next, together with whom, and when (yahoo.md §7)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime
from functools import cache

from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import Urgency, Wanted
from watcher.feeds.yahoo.breaker import Jitter
from watcher.feeds.yahoo.cadence import Pace, due_at, interval_s, next_opening, pace
from watcher.feeds.yahoo.timings import BATCH, Timings
from watcher.values import dataclass

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Group:
    """Symbols for one request; its urgency is that of the most urgent."""

    symbols: tuple[Symbol, ...]
    urgency: Urgency


class Schedule:
    """The watched symbols and when each was last asked for.

    `instrument` and `table` tell what is known of a symbol and of a calendar, or None:
    what is not known yet is taken to be trading. `unknown` are asked for seldom.
    """

    def __init__(
        self,
        timings: Timings,
        jitter: Jitter,
        instrument: Callable[[Symbol], Instrument | None],
        table: Callable[[str], SessionTable | None],
    ) -> None:
        self.unknown: frozenset[Symbol] = frozenset()
        self._timings = timings
        self._jitter = jitter
        self._instrument = instrument
        self._table = table
        self._wanted: dict[Symbol, Urgency] = {}
        self._asked: dict[Symbol, datetime] = {}
        self._stretch = 1.0

    @property
    def symbols(self) -> Collection[Symbol]:
        """All that are watched."""
        return self._wanted.keys()

    def want(self, wanted: Iterable[Wanted]) -> None:
        """Watch these and no others."""
        self._wanted = {each.symbol: each.urgency for each in wanted}
        self._asked = {symbol: at for symbol, at in self._asked.items() if symbol in self._wanted}

    def wake(self) -> None:
        """Everything is due."""
        self._asked.clear()

    def asked(self, symbols: Iterable[Symbol], now: datetime) -> None:
        """These were asked for, whatever came of it."""
        self._asked.update((symbol, now) for symbol in symbols)
        self._stretch = 1.0 + self._timings.jitter_ratio * self._jitter()

    def groups(self, now: datetime, *, streaming: bool) -> list[Group]:
        """What is due, the most urgent first; free places of a request go to what is not due yet."""
        due_of = self._due_times(now, streaming=streaming)
        ordered = sorted(due_of, key=lambda symbol: (due_of[symbol] > now, *self._rank(symbol)))
        due = sum(at <= now for at in due_of.values())
        return [
            Group(tuple(ordered[start : start + BATCH]), self._wanted[ordered[start]])
            for start in range(0, due, BATCH)
        ]

    def next_due(self, now: datetime, *, streaming: bool, before: Urgency | None = None) -> datetime | None:
        """When the first of them is due, of those more urgent than `before`; None when there is none."""
        due_of = self._due_times(now, streaming=streaming)
        asked_about = [one for one in due_of if before is None or self._wanted[one] < before]
        return min((due_of[one] for one in asked_about), default=None)

    def streamed(self, now: datetime) -> list[Symbol]:
        """Those worth streaming: their market is known to move now; the most urgent of them."""
        paces = self._paces(now)
        moving = [
            symbol
            for symbol in sorted(self._wanted, key=self._rank)
            if self._instrument(symbol) is not None and paces(symbol) is not Pace.CLOSED
        ]
        return moving[: self._timings.stream_symbols]

    def is_lively(self, now: datetime) -> bool:
        """Whether any symbol worth streaming is in its regular session."""
        paces = self._paces(now)
        return any(paces(symbol) is Pace.REGULAR for symbol in self.streamed(now))

    def _rank(self, symbol: Symbol) -> tuple[Urgency, datetime]:
        return self._wanted[symbol], self._asked.get(symbol, _LONG_AGO)

    def _due_times(self, now: datetime, *, streaming: bool) -> dict[Symbol, datetime]:
        paces, opening = self._paces(now), self._openings()
        return {
            symbol: due_at(
                asked,
                interval_s(paces(symbol), self._timings, streaming=streaming),
                None if asked is None else opening(symbol, asked),
                now,
                self._stretch,
            )
            for symbol in self._wanted
            for asked in (self._asked.get(symbol),)
        }

    def _paces(self, now: datetime) -> Callable[[Symbol], Pace]:
        @cache
        def of(calendar: str, delay_s: int) -> Pace:
            table = self._table(calendar)
            return Pace.REGULAR if table is None else pace(table, now, delay_s, self._timings)

        def of_symbol(symbol: Symbol) -> Pace:
            known = self._instrument(symbol)
            if symbol in self.unknown:
                return Pace.CLOSED
            return Pace.REGULAR if known is None else of(known.calendar, known.delay_s)

        return of_symbol

    def _openings(self) -> Callable[[Symbol, datetime], datetime | None]:
        @cache
        def of(calendar: str, after: datetime) -> datetime | None:
            table = self._table(calendar)
            return None if table is None else next_opening(table, after)

        def of_symbol(symbol: Symbol, after: datetime) -> datetime | None:
            known = self._instrument(symbol)
            return None if known is None else of(known.calendar, after)

        return of_symbol
