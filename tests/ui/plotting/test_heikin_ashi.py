"""Averaged candles."""

import numpy as np
import pytest

from tests.ui.plotting.charting import walk
from watcher.domain.bars import Bars
from watcher.ui.plotting.heikin_ashi import heikin_ashi


def plainly(bars):
    """By the definition, one after the other."""
    rows = []
    for o, h, lo, c in zip(bars.open, bars.high, bars.low, bars.close, strict=True):
        close = (o + h + lo + c) / 4
        open_ = (rows[-1][0] + rows[-1][3]) / 2 if rows else (o + c) / 2
        rows.append((open_, max(h, open_, close), min(lo, open_, close), close))
    return np.array(rows).T


def columns(bars):
    return np.array(bars.columns[1:5])


@pytest.mark.parametrize("count", [1, 2, 63, 64, 65, 128, 200, 1_000])
def test_each_candle_follows_from_the_one_before(count):
    bars = walk(count)
    assert columns(heikin_ashi(bars)) == pytest.approx(plainly(bars), rel=1e-12)


def test_going_on_is_the_same_as_beginning_anew():
    bars = walk(300)
    whole = heikin_ashi(bars)
    tail = heikin_ashi(bars[290:], (whole.open[289], whole.close[289]))
    assert columns(tail) == pytest.approx(columns(whole)[:, 290:], rel=1e-12)


def test_no_bars_are_no_candles():
    assert not len(heikin_ashi(Bars.empty()))
