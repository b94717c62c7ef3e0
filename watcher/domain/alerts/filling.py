"""Which bars are asked for to make up for what nobody watched, and whether they have come (alerts.md §4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from watcher.domain.alerts.reel import Reel
from watcher.domain.alerts.tape import Tape
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

INTERVALS = (Interval.M1, Interval.M5, Interval.D1)
_REACH = {Interval.M1: timedelta(days=7), Interval.M5: timedelta(days=60)}


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Bars that are needed: those of `symbol` from `since` to `until`."""

    symbol: Symbol
    interval: Interval
    since: datetime
    until: datetime


class Filling:
    """The bars of one symbol that were asked for and have come so far.

    Each stretch of the time is asked for in the finest interval that reaches back to it; where
    that has none, in the next coarser one.
    """

    def __init__(self, symbol: Symbol, since: datetime, until: datetime) -> None:
        self._open = [CatchUp(symbol, *piece) for piece in _pieces(since, until)]
        self._unasked = list(self._open)
        self._bars: dict[Interval, Bars] = {}
        self._reel: Reel | None = None
        self.until = until

    def take_requests(self) -> tuple[CatchUp, ...]:
        """What is still to be asked for; each is given out once."""
        unasked, self._unasked = self._unasked, []
        return tuple(unasked)

    def answer(self, interval: Interval, bars: Bars) -> bool:
        """Bars came; whether that was the last answer waited for."""
        known = self._bars.get(interval)
        self._bars[interval] = bars if known is None else known.merged(bars)
        self._reel = None
        still_open = []
        for request in self._open:
            if request.interval is not interval or len(_inside(bars, request)):
                if request.interval is not interval:
                    still_open.append(request)
                continue
            coarser = INTERVALS[INTERVALS.index(interval) + 1 :]
            if coarser:
                again = replace(request, interval=coarser[0])
                still_open.append(again)
                self._unasked.append(again)
        self._open = still_open
        return not still_open

    def reel(self, tape: Tape) -> Reel:
        """All that came, to be replayed."""
        if self._reel is None:
            self._reel = Reel(self._bars, tape.places, tape.grid)
        return self._reel


def _pieces(since: datetime, until: datetime) -> Iterator[tuple[Interval, datetime, datetime]]:
    edge = since
    for interval in reversed(INTERVALS):
        reach = _REACH.get(interval)
        finer = INTERVALS[: INTERVALS.index(interval)]
        end = until - _REACH[finer[-1]] if finer else until
        start = edge if reach is None else max(edge, until - reach)
        if start < end:
            yield interval, start, end
            edge = end


def _inside(bars: Bars, request: CatchUp) -> Bars:
    first = request.since - timedelta(seconds=request.interval.seconds)
    return bars.since(first).until(request.until)
