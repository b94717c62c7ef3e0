"""Made-up bars in any number."""

from __future__ import annotations

import numpy as np

from watcher.domain.bars import Bars

MINUTE_S = 60
_FIRST = 1_000_000_000


def walk(count: int, seed: int = 1, step_s: int = MINUTE_S) -> Bars:
    """A random walk with volume, the same for the same seed."""
    random = np.random.default_rng(seed)
    close = 100 * np.exp(np.cumsum(random.normal(scale=0.001, size=count)))
    opened = np.concatenate((close[:1], close[:-1]))
    reach = close * random.exponential(0.0007, size=(2, count))
    high, low = np.maximum(opened, close) + reach[0], np.minimum(opened, close) - reach[1]
    start = _FIRST + step_s * np.arange(count)
    return Bars.of(start, opened, high, low, close, random.integers(100, 10_000, size=count))


def tick(bars: Bars, number: int) -> Bars:
    """The last bar again, its close a little further on; the number is its volume."""
    last = bars[-1:]
    close = last.open * (1 + 0.0005 * (number % 3 - 1))
    high, low = np.maximum(last.high, close), np.minimum(last.low, close)
    return Bars.of(last.start, last.open, high, low, close, [float(number)])


def next_bar(bars: Bars, number: int) -> Bars:
    """A new bar, `number` after the last one."""
    last = bars[-1:]
    start = last.start + MINUTE_S * number
    return Bars.of(start, last.close, last.high, last.low, last.open, last.volume)
