"""One symbol as the evaluator follows it: its exchange, its alerts, and how lively it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from datetime import date, datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.eligibility import OLDEST_REGULAR, Gate, Heard, is_ahead
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.kinds import days_needed
from watcher.domain.alerts.legs import limit_of
from watcher.domain.alerts.market import Market
from watcher.domain.alerts.past import Past
from watcher.domain.alerts.places import Places, Span
from watcher.domain.alerts.series import Series
from watcher.domain.alerts.splits import on_new_basis
from watcher.domain.alerts.watch import EXPLAINED, Watch
from watcher.domain.alerts.wide import PORTFOLIO, DatedEvent
from watcher.domain.bars import Bars, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol

FROZEN_AFTER = timedelta(minutes=5)
_REGULAR = frozenset({Session.REGULAR})


class Tape:
    """What is known of one symbol beside its alerts.

    `gate` trusts what a plain alert (regular session) would: the price that new alerts start
    from. `quoted_at` is the newest regular quote's time, `renewed_at` when it was received.
    """

    def __init__(self, instrument: Instrument, table: SessionTable, market: Market | None = None) -> None:
        self.instrument = instrument
        self.market = market or Market(lambda _symbol: self, lambda _symbol: instrument)
        self.places = Places(table)
        self.table = table
        self.grid = Grid(instrument.tick)
        self.delay = timedelta(seconds=instrument.delay_s)
        self.watches: dict[AlertId, Watch] = {}
        self.legs: dict[AlertId, Watch] = {}
        """The alerts on other symbols that listen to this one, too."""
        self.events: dict[DatedEvent, dict[date, datetime]] = {}
        """The company's known dates, and since when each is known."""
        self.series: dict[Interval, Series] = {}
        """Bars that indicators are computed over."""
        self.gate = Gate(_REGULAR, "", self.delay)
        self.quoted_at: datetime | None = None
        self.renewed_at: datetime | None = None
        self.count = 0
        self.heard: deque[Observation] = deque(maxlen=EXPLAINED)
        self.is_halted = False
        self.is_unknown = False
        """Whether the source says that it does not have it."""
        self.past = Past(self.places)
        self.asked_at: datetime | None = None
        """When bars of the past were asked for last."""
        self.splits: dict[tuple[date, Decimal], bool] = {}
        """Known splits, and whether each has been applied."""

    def read(self, obs: Observation) -> Heard:
        """Put the prices of an observation on the grid and find its place in the calendar."""
        grid = self.grid
        price, close = grid.snap_or_none(obs.price) or None, grid.snap_or_none(obs.previous_close) or None
        place = self.places.of(obs.quote_time, obs.session)
        if price is not None and close is not None:
            for ex_date, ratio in self.splits:
                close = on_new_basis(price, close, ratio) if ex_date == place.date else close
        return Heard(
            obs, price, place, grid.snap_or_none(obs.day_high), grid.snap_or_none(obs.day_low), close
        )

    def days_before(self, on: date, count: int) -> Bars | None:
        """The last completed daily bars before an exchange day."""
        return self.past.days_before(on, count)

    def series_of(self, interval: Interval) -> Series:
        """The bars that indicators over them are judged on."""
        return self.series.setdefault(interval, Series(interval, self.places))

    def dates(self, event: DatedEvent) -> Collection[date]:
        """The known dates of the company for an event."""
        return self.events.get(event, {})

    def grid_of(self, symbol: Symbol) -> Grid:
        """On which grid another symbol's prices lie."""
        return self.grid if symbol == self.instrument.symbol else self.market.tape(symbol).grid

    @property
    def is_virtual(self) -> bool:
        """Whether it stands for the whole portfolio, which no exchange quotes."""
        return self.instrument.symbol == PORTFOLIO

    def days_needed(self, on: date) -> int:
        """How many days of the past before `on` alerts are judged with."""
        symbol = self.instrument.symbol
        held = self.market.holdings.by_symbol.get(symbol)
        days_held = 0
        if held is not None and held.since is not None and held.since < on:
            days_held = len(self.table.days_between(held.since, on - timedelta(days=1)))
        alerts = [watch.alert for watch in (*self.watches.values(), *self.legs.values())]
        return max((days_needed(one.condition, one.symbol, symbol, days_held) for one in alerts), default=0)

    @property
    def shortest_silence(self) -> timedelta:
        """After how long without a word something has to be looked after in the regular session."""
        asked = [watch.silent_s for watch in self.watches.values()]
        return min((OLDEST_REGULAR, *(timedelta(seconds=one) for one in asked if one is not None)))

    def silent_at(self, watch: Watch, now: datetime, running_since: datetime | None) -> datetime | None:
        """When a `data_health` alert will have waited for long enough; None for others and closed markets."""
        silent_s = watch.silent_s
        span = self.places.span_at(now - self.delay)
        if silent_s is None or span is None or span.session not in watch.alert.sessions:
            return None
        known = self._since(watch, watch.trusted_at, span, running_since)
        return max(known) + timedelta(seconds=silent_s) if known else None

    def hear(self, heard: Heard) -> None:
        """Note a sign of life, whoever may trust it."""
        obs = heard.obs
        if heard.price is None or obs.session is not Session.REGULAR or is_ahead(obs):
            return
        if self.quoted_at is None or obs.quote_time > self.quoted_at:
            self.quoted_at, self.renewed_at = obs.quote_time, obs.received_time
            self.is_halted = False

    def moved_on(self, on: date) -> Decimal | None:
        """The newest regular price of that day against its previous close; None where that is unknown."""
        for obs in reversed(self.heard):
            heard = self.read(obs)
            if heard.price is None or obs.session is not Session.REGULAR or heard.previous_close is None:
                continue
            return heard.price / heard.previous_close if heard.place.date == on else None
        return None

    def knows_split_on(self, on: date) -> bool:
        """Whether an event explains a move on this day."""
        return any(ex_date == on for ex_date, _ in self.splits)

    def is_fresh(self, now: datetime) -> bool:
        """Whether its newest regular quote is no older than a trusted one may be."""
        return self.quoted_at is not None and now - self.delay - self.quoted_at <= OLDEST_REGULAR

    def stale_at(self, watch: Watch, now: datetime, running_since: datetime | None) -> datetime | None:
        """When `watch` will have been unheard for too long; None while its market is closed."""
        span = self.places.span_at(now - self.delay)
        if span is None or span.session not in watch.alert.sessions:
            return None
        known = self._since(watch, watch.heard_at, span, running_since)
        return max(known) + limit_of(watch, span.session) if known else None

    def leg_stale_at(self, watch: Watch, now: datetime, running_since: datetime | None) -> datetime | None:
        """The same for an alert on another symbol that listens to this one."""
        span = self.places.span_at(now - self.delay)
        leg = watch.legs[self.instrument.symbol]
        if span is None or span.session not in leg.gate.sessions:
            return None
        known = self._since(watch, leg.heard_at, span, running_since)
        return max(known) + limit_of(watch, span.session) if known else None

    def _since(
        self, watch: Watch, heard_at: datetime | None, span: Span, running_since: datetime | None
    ) -> list[datetime]:
        """The instants that silence is counted from, the latest of them."""
        since = [heard_at, running_since, watch.fresh_since and watch.fresh_since + self.delay]
        if not self.table.is_always_open:
            since.append(span.start + self.delay)
        return [at for at in since if at is not None]

    def frozen_at(self, now: datetime, running_since: datetime | None) -> datetime | None:
        """When a standstill becomes a suspected halt; None outside the regular session."""
        span = self.places.span_at(now - self.delay)
        if span is None or span.session is not Session.REGULAR:
            return None
        known = [at for at in (self.renewed_at, running_since) if at is not None]
        if not self.table.is_always_open:
            known.append(span.start + self.delay)
        return max(known) + FROZEN_AFTER if known else None
