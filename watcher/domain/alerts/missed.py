"""Catching up, symbol by symbol: what was missed, which bars are asked for, and what they tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from watcher.domain.alerts import timing
from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.catch_up import fill
from watcher.domain.alerts.filling import CatchUp, Filling
from watcher.domain.alerts.hole import Hole
from watcher.domain.alerts.made_up import fill_together, others_before
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.then import as_it_was, has_fired_since, was_told
from watcher.domain.alerts.watch import Watch
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol


class Missed:
    """Keeps the requests for bars that are open, one filling per symbol.

    An alert over several symbols waits until the bars of all of them are there.
    """

    def __init__(self) -> None:
        self._fillings: dict[Symbol, Filling] = {}
        self._waiting: dict[AlertId, tuple[Watch, set[Symbol]]] = {}
        self._kept: dict[Symbol, Filling] = {}

    def come_back(self, tapes: Iterable[Tape], at: datetime) -> None:
        """Listening begins again at `at`: note for every alert what it has not heard."""
        self._waiting.clear()
        self._kept.clear()
        self._fillings |= self._to_fill(tapes, at)

    def come_back_to(self, tape: Tape, at: datetime) -> None:
        """The same for one symbol; what has been asked for already stays so."""
        self._fillings = self._to_fill([tape], at) | self._fillings

    def _to_fill(self, tapes: Iterable[Tape], at: datetime) -> dict[Symbol, Filling]:
        since: dict[Symbol, datetime] = {}
        for tape in tapes:
            for watch in tape.watches.values():
                hole = _hole(watch, tape, at)
                if hole is None:
                    continue
                symbols = [*watch.legs, *(() if tape.is_virtual else (watch.alert.symbol,))]
                for symbol in symbols:
                    since[symbol] = min(hole.since, since.get(symbol, hole.since))
                if watch.is_wide:
                    self._waiting[watch.alert.id] = (watch, set(symbols))
        return {symbol: Filling(symbol, start, at) for symbol, start in since.items()}

    def requests(self) -> tuple[CatchUp, ...]:
        """The bars to be asked for now; each request is given out once."""
        return tuple(request for filling in self._fillings.values() for request in filling.take_requests())

    def answered(self, symbol: Symbol, interval: Interval, bars: Bars) -> Filling | None:
        """Bars came; the filling once all that were waited for have."""
        filling = self._fillings.get(symbol)
        if filling is None or not filling.answer(interval, bars):
            return None
        if any(symbol in symbols for _, symbols in self._waiting.values()):
            self._kept[symbol] = filling
        return self._fillings.pop(symbol)

    def complete(self, symbol: Symbol) -> list[Watch]:
        """The alerts over several symbols that only waited for the bars of this one."""
        for _, missing in self._waiting.values():
            missing.discard(symbol)
        whole = [watch for watch, missing in self._waiting.values() if not missing]
        for watch in whole:
            del self._waiting[watch.alert.id]
        return whole

    def make_up_together(self, watch: Watch, own: Tape, at: datetime, report: Report) -> None:
        """Replay the bars that came to one of these."""
        hole, rows = watch.hole, {}
        tapes = {symbol: leg.tape for symbol, leg in watch.legs.items()}
        if not own.is_virtual:
            tapes[watch.alert.symbol] = own
        for symbol, tape in tapes.items():
            if symbol in self._kept:
                rows[symbol] = self._kept[symbol].reel(tape).rows()
        until = max((filling.until for filling in self._kept.values()), default=at)
        if hole is not None:
            has_bars = was_told(watch, hole)
            if not has_bars:
                with as_it_was(watch, hole):
                    has_bars = fill_together(watch, hole, rows, own, at, report)
            if has_bars:
                _close(watch, hole, until - own.delay)
        timing.expire_due(own, at, report)

    def let_go(self) -> None:
        """Forget the bars of alerts over several symbols, once none waits for more of them."""
        if not self._waiting:
            self._kept.clear()

    def fail(self, symbol: Symbol) -> None:
        """There will be no answer."""
        self._fillings.pop(symbol, None)
        for alert_id in [key for key, (_, missing) in self._waiting.items() if symbol in missing]:
            del self._waiting[alert_id]


def make_up(filling: Filling, tape: Tape, at: datetime, report: Report) -> None:
    """Replay the bars that came to every alert that missed them."""
    waiting = [watch for watch in tape.watches.values() if watch.hole is not None and not watch.is_wide]
    reel = filling.reel(tape)
    for watch in waiting:
        hole = watch.hole
        if hole is not None:
            has_bars = was_told(watch, hole)
            if not has_bars:
                with as_it_was(watch, hole):
                    has_bars = fill(watch, hole, reel, tape, at, report)
            if has_bars:
                _close(watch, hole, filling.until - tape.delay)
    timing.expire_due(tape, at, report)


def _close(watch: Watch, hole: Hole, until: datetime) -> None:
    watch.hole = None
    watch.evaluated_until = max(until, watch.evaluated_until or hole.since)
    watch.is_unsaved = True


def _hole(watch: Watch, tape: Tape, at: datetime) -> Hole | None:
    """What this alert missed until `at`; None where nothing of its sessions was traded since."""
    since, market_now = watch.evaluated_until, at - tape.delay
    if not watch.is_active or not watch.is_listening or since is None:
        return None
    watch.rule.interrupt(since)
    watch.rule.forget_window()
    watch.gate.drop_unconfirmed()
    for leg in watch.legs.values():
        leg.gate.drop_unconfirmed()
    if not tape.places.trades_between(since, market_now, watch.alert.sessions):
        return None
    last, kept = watch.gate.last, watch.hole
    if kept is not None and has_fired_since(watch, kept):
        # It has gone on from there: what was met before that is told.
        kept = None
    watch.hole = Hole(
        kept.since if kept is not None else since,
        kept.prev if kept is not None else (None if last is None else last.price),
        kept.place if kept is not None else (None if last is None else last.place),
        back_at=market_now,
        others=kept.others if kept is not None else others_before(watch),
        rule=None if kept is None else kept.rule,
        life=None if kept is None else kept.life,
    )
    watch.is_unsaved = True
    return watch.hole
