"""Catching up, symbol by symbol: what was missed, which bars are asked for, and what they tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from watcher.domain.alerts import timing
from watcher.domain.alerts.catch_up import CatchUp, Filling, fill, from_first_event, rows_of
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Hole, Report, Watch
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol


class Missed:
    """Keeps the requests for bars that are open, one filling per symbol."""

    def __init__(self) -> None:
        self._fillings: dict[Symbol, Filling] = {}

    def come_back(self, tapes: Iterable[Tape], at: datetime) -> None:
        """Listening begins again at `at`: note for every alert what it has not heard."""
        for tape in tapes:
            holes = [hole for watch in tape.watches.values() if (hole := _hole(watch, tape, at)) is not None]
            if holes:
                symbol = tape.instrument.symbol
                self._fillings[symbol] = Filling(symbol, min(hole.since for hole in holes), at)

    def requests(self) -> tuple[CatchUp, ...]:
        """The bars to be asked for now; each request is given out once."""
        return tuple(request for filling in self._fillings.values() for request in filling.take_requests())

    def answered(self, symbol: Symbol, interval: Interval, bars: Bars) -> Filling | None:
        """Bars came; the filling once all that were waited for have."""
        filling = self._fillings.get(symbol)
        if filling is None or not filling.answer(interval, bars):
            return None
        return self._fillings.pop(symbol)

    def fail(self, symbol: Symbol) -> None:
        """There will be no answer."""
        self._fillings.pop(symbol, None)


def make_up(filling: Filling, tape: Tape, at: datetime, report: Report) -> None:
    """Replay the bars that came to every alert that missed them."""
    waiting = [watch for watch in tape.watches.values() if watch.hole is not None]
    rows = rows_of(from_first_event(filling.bars, waiting), tape.places, tape.grid)
    for watch in tuple(tape.watches.values()):
        hole = watch.hole
        if hole is not None and fill(watch, hole, rows, tape, at, report):
            watch.hole = None
            watch.evaluated_until = max(filling.until - tape.delay, watch.evaluated_until or hole.since)
            watch.is_unsaved = True
    timing.expire_due(tape, at, report)


def _hole(watch: Watch, tape: Tape, at: datetime) -> Hole | None:
    """What this alert missed until `at`; None where nothing of its sessions was traded since."""
    since, market_now = watch.evaluated_until, at - tape.delay
    if not watch.is_active or since is None:
        return None
    watch.rule.interrupt(since)
    watch.rule.forget_window()
    watch.gate.drop_unconfirmed()
    if not tape.places.trades_between(since, market_now, watch.alert.sessions):
        return None
    last, kept = watch.gate.last, watch.hole
    watch.hole = Hole(
        kept.since if kept is not None else since,
        kept.prev if kept is not None else (None if last is None else last.price),
        kept.place if kept is not None else (None if last is None else last.place),
        back_at=market_now,
    )
    watch.is_unsaved = True
    return watch.hole
