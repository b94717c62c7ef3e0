"""Puts a weekly digest together from what is stored; asks nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

import numpy as np

from watcher.domain.agenda import AgendaEntry
from watcher.domain.alerts.afterwards import FireRecord, Horizon
from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.words import describe
from watcher.domain.bars import Bars, Interval
from watcher.domain.big_days import DEVIATIONS, WINDOW, DayMove, day_move, days_of, deviations
from watcher.domain.digest.digest import BigDay, Digest, Fire
from watcher.domain.digest.incidents import Incident, incidents, no_close
from watcher.domain.digest.moves import ListWeek, WeekMove, closes_of_week, list_week
from watcher.domain.digest.week import Week
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import Instrument
from watcher.domain.news import Story, matching
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.agenda import agenda, markets_of
from watcher.engine.digest_portfolio import HeldWeek, held_week
from watcher.engine.happening_desk import MOST_PEERS, span_of_day
from watcher.engine.news_desk import muted_sources
from watcher.engine.portfolio_data import load_valuation, pair_of
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.config import Portfolio as Settings
    from watcher.store.store import Store

BIG_DAYS = 12
STORIES = 12
HEADLINES = 3
_LINES = 10_000
_WEEKDAYS = 5
_TAIL = WINDOW + 30
"""Bars that are enough to judge every day of a week."""

Tables = Callable[[str], SessionTable]


@dataclass(frozen=True, slots=True)
class DigestWish:
    """Which week, by whose clocks, and what the portfolio is compared with."""

    week: Week
    zone: tzinfo
    benchmark: tuple[Symbol, ...] = ()


def collect(store: Store, settings: Settings, tables: Tables, wish: DigestWish, now: datetime) -> Digest:
    """Everything that is stored of a week, in words of the language that is spoken (`in_language`).

    Blocks for as long as that takes; raises StoreError.
    """
    return _Collecting(store, settings, tables, wish, now).digest()


def subjects(store: Store, settings: Settings, wish: DigestWish, now: datetime) -> tuple[Symbol, ...]:
    """Whose closes a digest needs: what is held with its exchange rates, what is compared, and all lists."""
    known = load_valuation(store, settings, now)
    held = held_week(store, known, wish.week, now)
    symbols = () if held is None else held.symbols
    currencies = {one.currency for one in known.portfolio.securities.values() if one.symbol in symbols}
    pairs = [pair_of(one, known.base) for one in sorted(currencies - {known.base}) if known.base]
    listed = (symbol for one in store.watchlists.all() for symbol in one.symbols)
    return tuple(dict.fromkeys((*symbols, *pairs, *wish.benchmark, *listed)))


class _Collecting:
    def __init__(
        self, store: Store, settings: Settings, tables: Tables, wish: DigestWish, now: datetime
    ) -> None:
        self._store = store
        self._settings = settings
        self._tables = tables
        self._wish = wish
        self._week = wish.week
        self._now = now
        self._begin, self._end = wish.week.span(wish.zone)
        self._lists = store.watchlists.all()
        self._instruments = {one.symbol: one for one in store.instruments.load_all()}
        self._fires = [
            one for one in store.later_prices.recent(_LINES) if self._is_within(one.firing.detected_at)
        ]

    def digest(self) -> Digest:
        known = load_valuation(self._store, self._settings, self._now)
        held = held_week(self._store, known, self._week, self._now, self._wish.benchmark)
        watched = [symbol for one in self._lists for symbol in one.symbols]
        symbols = list(dict.fromkeys((*watched, *(held.symbols if held is not None else ()))))
        bars = self._bars(symbols)
        moves = self._big_moves(symbols, bars)
        told = sorted(moves, key=lambda one: (-abs(one.deviations or 0.0), one.symbol))
        stories = self._worth_reading(symbols, {one.symbol for one in moves}, held)
        return Digest(
            week=self._week,
            written_at=self._now,
            zone=str(self._wish.zone),
            is_whole=self._is_over(symbols),
            portfolio=None if held is None else held.portfolio,
            lists=tuple(self._list_week(one.name, one.symbols, bars) for one in self._lists if one.symbols),
            big_days=tuple(
                sorted(map(self._big_day, told[:BIG_DAYS]), key=lambda one: (one.move.day, one.move.symbol))
            ),
            more_big_days=max(0, len(told) - BIG_DAYS),
            fires=tuple(sorted(map(self._fire, self._fires), key=lambda one: one.occurred_at)),
            incidents=(*self._logged_incidents(), *self._missing_closes(symbols, bars)),
            stories=stories[:STORIES],
            more_stories=max(0, len(stories) - STORIES),
            ahead=self._ahead(symbols),
        )

    def _is_within(self, at: datetime) -> bool:
        return self._begin <= at < self._end and at <= self._now

    def _is_over(self, symbols: Iterable[Symbol]) -> bool:
        """Whether nothing trades any more in this week; a weekend does not make the week longer."""
        saturday = self._begin + timedelta(days=_WEEKDAYS)
        over = all(
            day.post_close <= self._now
            for symbol in symbols
            if (table := self._table_of(symbol)) is not None and not table.is_always_open
            for day in table.days_between(self._week.first, self._week.last)[-1:]
        )
        return self._now >= self._end or (self._now >= saturday and over)

    def _instrument(self, symbol: Symbol) -> Instrument:
        return self._instruments.get(symbol) or Instrument(symbol)

    def _bars(self, symbols: Sequence[Symbol]) -> dict[Symbol, Bars]:
        """The last daily bars up to the end of the week, of those that have any."""
        found = {}
        until = min(self._end + timedelta(days=1), self._now)
        for symbol, bars in self._store.bars.load_many(symbols, Interval.D1).items():
            tail = bars.until(until)[-_TAIL:]
            days = days_of(tail, self._instrument(symbol).time_zone)
            found[symbol] = tail.picked(days <= self._week.last.toordinal())
        return found

    def _list_week(self, name: str, symbols: Iterable[Symbol], bars: Mapping[Symbol, Bars]) -> ListWeek:
        moves, unknown = [], []
        for symbol in symbols:
            one = self._instrument(symbol)
            closes = closes_of_week(bars.get(symbol, Bars.empty()), one.time_zone, self._week)
            if closes is None:
                unknown.append(symbol)
            else:
                moves.append(WeekMove(symbol, one.name, one.currency, one.places, *closes))
        return list_week(name, moves, unknown)

    def _big_moves(self, symbols: Iterable[Symbol], bars: Mapping[Symbol, Bars]) -> list[DayMove]:
        found = []
        for symbol in symbols:
            if symbol not in bars:
                continue
            zone = self._instrument(symbol).time_zone
            days = days_of(bars[symbol], zone)
            with np.errstate(invalid="ignore"):
                is_big = np.abs(deviations(bars[symbol].close)) > DEVIATIONS
            peers = {
                peer: (bars[peer], self._instrument(peer).time_zone)
                for peer in self._peers(symbol)
                if peer in bars
            }
            for day in days[is_big & (days >= self._week.first.toordinal())].tolist():
                move = day_move(symbol, date.fromordinal(day), bars[symbol], zone, peers)
                if move is not None:
                    found.append(move)
        return found

    def _peers(self, symbol: Symbol) -> list[Symbol]:
        """The others of the first list that it stands in."""
        of = next((one.symbols for one in self._lists if symbol in one.symbols), ())
        return [peer for peer in of if peer != symbol][:MOST_PEERS]

    def _big_day(self, move: DayMove) -> BigDay:
        session = self._table_of(move.symbol)
        begin, end = span_of_day(move.day, None if session is None else session.day_of(move.day))
        stories = self._store.news.of([move.symbol], since=begin, until=end)
        fires = [
            one
            for one in self._fires
            if one.firing.symbol == move.symbol and begin <= one.firing.occurred_at < end
        ]
        return BigDay(move, stories[:HEADLINES], len(fires))

    def _fire(self, record: FireRecord) -> Fire:
        firing = record.firing
        places = self._instrument(firing.symbol).places
        return Fire(
            symbol=firing.symbol,
            words=describe(firing.condition, places),
            occurred_at=firing.occurred_at,
            detected_at=firing.detected_at,
            price=firing.price,
            places=places,
            currency=firing.currency,
            note=firing.note,
            is_late=Label.LATE in firing.labels,
            after={horizon: record.change(horizon) for horizon in Horizon},
        )

    def _logged_incidents(self) -> tuple[Incident, ...]:
        symbols = {one.id: one.symbol for one in self._store.alerts.all()}
        for record in self._fires:
            symbols.setdefault(record.firing.alert, record.firing.symbol)
        end = min(self._end, self._now + timedelta(seconds=1))
        return incidents(self._store.alert_log.recent(_LINES), symbols, self._begin, end)

    def _missing_closes(self, symbols: Iterable[Symbol], bars: Mapping[Symbol, Bars]) -> list[Incident]:
        """Those of which closes are stored, but not up to the last session of the week."""
        found = []
        for symbol in symbols:
            table, one = self._table_of(symbol), self._instrument(symbol)
            if symbol not in bars or table is None or table.is_always_open:
                continue
            days = days_of(bars[symbol], one.time_zone)
            over = [
                day
                for day in table.days_between(self._week.first, self._week.last)
                if day.post_close <= self._now
            ]
            last = date.fromordinal(int(days[-1])) if len(days) else None
            if over and (last is None or last < over[-1].date):
                found.append(no_close(symbol, last, over[-1].close))
        return found

    def _worth_reading(
        self, symbols: Sequence[Symbol], moved: set[Symbol], held: HeldWeek | None
    ) -> tuple[Story, ...]:
        """The headlines of the week: what moved much, what is held, the unread first."""
        mine = set(held.symbols) if held is not None else set()
        until = min(self._end, self._now)
        written = self._store.news.of(symbols, since=self._begin, until=until)
        found = matching(written, "", muted_sources(self._store.settings))

        def weight(story: Story) -> tuple[int, int, int, int]:
            about = story.symbols
            return bool(about & moved), bool(about & mine), not story.is_read, len(about)

        # What is equal stays in its order, the newest first.
        return tuple(sorted(found, key=weight, reverse=True))

    def _ahead(self, symbols: Sequence[Symbol]) -> tuple[AgendaEntry, ...]:
        coming, today = self._week.next, self._now.astimezone(self._wish.zone).date()
        markets = markets_of(self._tables, map(self._instrument, symbols))
        return agenda(self._store, markets, self._instruments, symbols, coming.first, coming.last, today)

    def _table_of(self, symbol: Symbol) -> SessionTable | None:
        return self._table(self._instruments[symbol].calendar) if symbol in self._instruments else None

    def _table(self, code: str) -> SessionTable | None:
        with suppress(WatcherError):
            return self._tables(code)
        return None
