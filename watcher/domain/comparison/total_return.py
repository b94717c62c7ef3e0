"""What a holder had, dividends put back into the same shares on the ex-date."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from watcher.domain.bars import Bars, Floats
from watcher.domain.corporate_actions import Dividend
from watcher.domain.indicators.days import trading_day, trading_days
from watcher.domain.sessions import SessionTable


def total_return(bars: Bars, dividends: Iterable[Dividend], table: SessionTable | None) -> Floats:
    """Closes with older ones lowered by what was paid since, so that ratios are total returns.

    A dividend D lowers all closes before its ex-date by the factor 1 − D ÷ the last close before it
    (as the source's own adjusted closes: CRSP's method). One not below that close is no cash dividend
    of this share and is left out. Closes and dividends are of the same splits.
    """
    values = bars.close.copy()
    if not len(values):
        return values
    days = trading_days(bars.start, table)
    factors = np.ones(len(values) + 1)
    for paid in dividends:
        first = int(np.searchsorted(days, trading_day(paid.ex_start, table)))
        before = bars.close[first - 1] if 0 < first < len(values) else np.nan
        if 0 < paid.amount < before:
            factors[first] *= 1 - paid.amount / before
    # factors[i] holds what has to be applied to every bar before i.
    values *= np.cumprod(factors[::-1])[::-1][1:]
    return values
