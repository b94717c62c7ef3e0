"""What the parts of the evaluator share: the tapes of all symbols, and the alerts on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from watcher.domain.alerts import actions, timing
from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.lane import Lane
from watcher.domain.alerts.market import Market
from watcher.domain.alerts.missed import Missed
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.timetable import Timetable
from watcher.domain.alerts.watch import Watch
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.errors import InputError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr


class Floor:
    """`tables` gives the hours of an exchange by its code, `instruments` what is known of a symbol."""

    def __init__(
        self,
        tables: Callable[[str], SessionTable],
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._table_of = tables
        self._instrument_of = instruments
        self._tapes: dict[Symbol, Tape] = {}
        self._lanes: dict[Symbol, Lane] = {}
        self._made = 0
        self._watches: dict[AlertId, Watch] = {}
        self._timetable = Timetable(self._tape, self._settled)
        self._pending: dict[AlertId, Watch] = {}
        self._pending_at: datetime | None = None
        self._market = Market(self._tape, instruments)
        self._missed = Missed()
        self._is_running = True
        self._running_since: datetime | None = None

    def _tape(self, symbol: Symbol) -> Tape:
        tape = self._tapes.get(symbol)
        if tape is None:
            instrument = self._instrument_of(symbol) or Instrument(symbol)
            tape = self._tapes[symbol] = Tape(instrument, self._table_of(instrument.calendar), self._market)
        return tape

    def _know_again(self, tape: Tape, now: datetime) -> None:
        """The source has the symbol again: what was missed meanwhile is to be caught up with."""
        if tape.is_unknown:
            tape.is_unknown = False
            self._missed.come_back_to(tape, now)

    def _place_portfolio(self) -> None:
        """Let alerts on the whole portfolio go by the days of the exchange of what is held first."""
        holdings = self._market.holdings
        first = self._instrument_of(holdings.symbols[0]) if holdings.symbols else None
        calendar = ALWAYS_OPEN if first is None else first.calendar
        instrument = Instrument(PORTFOLIO, currency=holdings.currency, calendar=calendar)
        known = self._tapes.get(PORTFOLIO)
        if known is not None and known.instrument == instrument:
            return
        tape = self._tapes[PORTFOLIO] = Tape(instrument, self._table_of(calendar), self._market)
        if known is not None:
            tape.watches = known.watches
            for watch in tape.watches.values():
                watch.alert = replace(watch.alert, currency=holdings.currency)

    def _register(self, watch: Watch) -> None:
        """Let it hear the other symbols that it listens to, and of bars and days."""
        for leg in watch.legs.values():
            leg.tape.legs[watch.alert.id] = watch
        self._timetable.put(watch)

    def _forget(self, watch: Watch) -> None:
        for leg in watch.legs.values():
            self._settled(leg.symbol).legs.pop(watch.alert.id, None)
        self._timetable.forget(watch.alert.id)
        self._pending.pop(watch.alert.id, None)

    def _settled(self, symbol: Symbol) -> Tape:
        """The tape of a symbol with every alert of it up to date, and nobody riding."""
        if (lane := self._lanes.pop(symbol, None)) is not None:
            lane.settle()
        return self._tape(symbol)

    def _settle_lanes(self) -> None:
        for lane in self._lanes.values():
            lane.settle()

    def _watch(self, alert_id: AlertId) -> Watch:
        try:
            return self._watches[alert_id]
        except KeyError as missing:
            raise InputError(tr("There is no alert “{alert_id}”.").format(alert_id=alert_id)) from missing

    def _put(self, watch: Watch, tape: Tape) -> None:
        self._made += 1
        watch.order, watch.born_at = self._made, tape.count
        watch.note_word(tape.count + 1)
        self._watches[watch.alert.id] = tape.watches[watch.alert.id] = watch
        self._register(watch)

    def _peers_of(self, tape: Tape) -> tuple[Tape, ...]:
        calendar = tape.instrument.calendar
        return tuple(
            other
            for other in self._tapes.values()
            if other is not tape and other.instrument.calendar == calendar
        )

    def _pass_time(self, tape: Tape, now: datetime, report: Report) -> None:
        timing.pass_time(
            tape, self._peers_of(tape), now, self._running_since, report, is_running=self._is_running
        )

    def _apply_splits(self, tape: Tape, now: datetime, report: Report) -> None:
        today = tape.table.date_at(now - tape.delay)
        for (ex_date, ratio), is_applied in tape.splits.items():
            if is_applied or today is None or today < ex_date:
                continue
            tape.splits[ex_date, ratio] = True
            tape.gate.divide(ratio, ex_date)
            tape.past.divide(ratio, ex_date)
            self._market.split(tape.instrument.symbol, ex_date, ratio)
            for series in tape.series.values():
                series.divide(ratio, ex_date)
            for watch in tape.watches.values():
                actions.split(watch, tape, ex_date, ratio, now, report)
            for watch in tape.legs.values():
                own = self._settled(watch.alert.symbol)
                actions.split_other(watch, own, tape, ex_date, ratio, now, report)
