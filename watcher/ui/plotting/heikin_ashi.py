"""Heikin-Ashi candles: they begin in the middle of the one before and close at the bar's mean; no Qt."""

from __future__ import annotations

import numpy as np

from watcher.domain.bars import Bars, Floats

_BLOCK = 64
"""0.5 ** 64 of a price is less than it can be told from."""


def heikin_ashi(bars: Bars, before: tuple[float, float] | None = None) -> Bars:
    """The averaged candles of these bars.

    `before` are open and close of the averaged candle before the first; without one the first
    begins in the middle of its own bar. Source: Valcu, "Using the Heikin-Ashi technique", Technical
    Analysis of Stocks & Commodities, February 2004.
    """
    close = (bars.open + bars.high + bars.low + bars.close) / 4
    if not len(bars):
        return bars
    first = (bars.open[0] + bars.close[0]) / 2 if before is None else (before[0] + before[1]) / 2
    open_ = _halved(close, float(first))
    high = np.maximum(bars.high, np.maximum(open_, close))
    low = np.minimum(bars.low, np.minimum(open_, close))
    return Bars(bars.start, open_, high, low, close, bars.volume)


def _halved(close: Floats, first: float) -> Floats:
    """open[i] = (open[i - 1] + close[i - 1]) / 2, beginning with `first`.

    Within blocks step by step for all blocks at once; what a block starts from has faded when it ends.
    """
    count = len(close)
    if count <= _BLOCK:
        return _one_by_one(close, first)
    blocks = -(-count // _BLOCK)
    padded = np.zeros(blocks * _BLOCK)
    padded[1:count] = close[:-1]
    steps = np.ascontiguousarray(padded.reshape(blocks, _BLOCK).T) / 2
    opens = np.empty_like(steps)
    opens[0] = np.concatenate(([first], _block_opens(close, blocks)))
    for step in range(1, _BLOCK):
        opens[step] = opens[step - 1] / 2 + steps[step]
    return np.ascontiguousarray(opens.T).reshape(-1)[:count]


def _block_opens(close: Floats, blocks: int) -> Floats:
    """The opens at which all blocks but the first begin: of the closes before, each counts half the next."""
    weights = 0.5 ** np.arange(_BLOCK, 0, -1)
    return np.lib.stride_tricks.sliding_window_view(close, _BLOCK)[::_BLOCK][: blocks - 1] @ weights


def _one_by_one(close: Floats, first: float) -> Floats:
    opens = np.empty(len(close))
    opens[0] = first
    for index, before in enumerate(close[:-1].tolist()):
        first = opens[index + 1] = (first + before) / 2
    return opens
