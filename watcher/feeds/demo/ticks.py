"""The single trades within a minute of the demo market, true to the minute's bar."""

from __future__ import annotations

import numpy as np

from watcher.domain.bars import Seconds
from watcher.domain.quote import Session
from watcher.feeds.demo.minutes import MINUTE_S, PARTS, MinuteTape
from watcher.feeds.demo.noise import Purpose, stream
from watcher.values import dataclass

_REGULAR_TICKS = 20
_EXTENDED_TICKS = 5
_MINUTE_MS = MINUTE_S * 1_000


@dataclass(frozen=True, slots=True, eq=False)
class Ticks:
    """Trades in order: when (epoch milliseconds), at what (points), and how much by then in this minute."""

    time_ms: Seconds
    price: Seconds
    volume: Seconds


def minute_ticks(seed: int, symbol: str, tape: MinuteTape, row: int, grid: int) -> Ticks:
    """The trades of one minute: from its open to its close, touching its high and its low."""
    count = _REGULAR_TICKS if PARTS[tape.part[row]] is Session.REGULAR else _EXTENDED_TICKS
    start = int(tape.start[row])
    chance = stream(seed, symbol, Purpose.TICKS, start)
    high, low = int(tape.high[row]), int(tape.low[row])
    extremes = chance.choice(np.arange(1, count - 1), 2, replace=False)
    knots = np.array([0, *extremes, count - 1])
    levels = np.array([tape.open[row], high, low, tape.close[row]])
    order = np.argsort(knots)
    path = np.interp(np.arange(count), knots[order], levels[order])
    path += (high - low) * 0.2 * chance.standard_normal(count)
    price = np.clip(np.rint(path / grid).astype(np.int64) * grid, low, high)
    price[knots] = levels
    time_ms = start * 1_000 + ((np.arange(count) + chance.random(count)) * (_MINUTE_MS / count)).astype(
        np.int64
    )
    volume = int(tape.volume[row]) * np.arange(1, count + 1) // count
    return Ticks(time_ms, price, volume)
