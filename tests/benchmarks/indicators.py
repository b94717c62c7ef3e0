"""Part G: indicators over a million bars, and what one price costs five of them, beside TA-Lib and pandas."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import talib

from tests.benchmarks.figures import Figure, most_goal, share_goal
from tests.benchmarks.measuring import medians
from tests.benchmarks.walk import tick, walk
from watcher.domain.bars import Bars
from watcher.domain.indicators.formulas import formula
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run

MANY = 1_000_000
ROUNDS = 9
OFTEN = 4
TICKS = 10_000
MOST_TICK_US = 5
TALIB, PANDAS = "TA-Lib", "pandas"
FIVE = ("SMA", "EMA", "RSI", "MACD", "ATR")
NAMES = (*FIVE, "BBANDS", "ADX", "STOCH", "CCI", "KC", "DONCHIAN", "SAR", "OBV")

Work = Callable[[], object]


def measure() -> list[Figure]:
    """All figures of this part."""
    bars = walk(MANY)
    return [*_wholes(bars), *_ticks(bars)]


def _wholes(bars: Bars) -> list[Figure]:
    """Each over all bars, as the chart does it: the columns are checked for holes once for all of them."""
    inputs = Inputs(bars)
    works: dict[str, Work] = {"copy": bars.close.copy, "holes": lambda: _checked(bars)}
    for name in NAMES:
        alone = _talib(name, bars)
        # Whoever comes first pays for the room that the system gives: neither of the two does.
        works |= {f"{name} first": alone, name: _often(_ours(name, inputs)), f"{name} {TALIB}": _often(alone)}
    pandas = _pandas(bars)
    works |= {f"{name} {PANDAS}": work for name, work in pandas.items()}
    taken = medians(works, ROUNDS)
    for name in NAMES:
        taken |= {one: taken[one] / OFTEN for one in (name, f"{name} {TALIB}")}
    figures = [
        _whole(
            f"{name} of 1 000 000 bars",
            taken[name],
            taken[f"{name} {TALIB}"],
            taken.get(f"{name} {PANDAS}"),
            taken["copy"],
        )
        for name in NAMES
    ]
    together = sum(taken[name] for name in NAMES) + taken["holes"]
    alone = sum(taken[f"{name} {TALIB}"] for name in NAMES)
    return [*figures, _whole(f"all {len(NAMES)}, looking for holes included", together, alone, None, None)]


def _often(work: Work) -> Work:
    """In a row: the first pays for the room that the system gives, whoever comes first."""

    def often() -> None:
        for _ in range(OFTEN):
            work()

    return often


def _whole(name: str, ours: float, alone: float, pandas: float | None, copy: float | None) -> Figure:
    peers = {TALIB: alone} | ({} if pandas is None else {PANDAS: pandas})
    return Figure("G", name, "ms", ours, peers, copy, share_goal(ours, 1.2, alone, TALIB))


def _ticks(bars: Bars) -> list[Figure]:
    """One price on five indicators, and the same computed anew as their libraries would."""
    inputs = Inputs(bars)
    runs = [Run(indicator(name), {}, inputs) for name in FIVE]
    rows = [_row(tick(bars, number)) for number in range(TICKS)]

    def ours() -> None:
        for row in rows:
            for run in runs:
                run.tick(row)

    wholes = {name: _talib(name, bars) for name in FIVE}
    frames = _pandas(bars)
    taken = medians(
        {
            "ours": ours,
            TALIB: lambda: [work() for work in wholes.values()],
            PANDAS: lambda: [frames[name]() for name in FIVE if name in frames],
        },
        ROUNDS,
    )
    cost = taken["ours"] * 1000 / TICKS
    peers = {name: taken[name] * 1000 for name in (TALIB, PANDAS)}
    return [
        Figure(
            "G", f"a tick on {', '.join(FIVE)}", "µs", cost, peers, goal=most_goal(cost, MOST_TICK_US, "µs")
        )
    ]


def _row(bars: Bars) -> tuple[float, ...]:
    return tuple(column[-1].item() for column in bars.columns)


def _checked(bars: Bars) -> None:
    Inputs(bars).traded(("open", "high", "low", "close", "volume"))


def _ours(name: str, inputs: Inputs) -> Work:
    kind = indicator(name)
    parameters = kind.checked({})
    compute = formula(kind)
    return lambda: compute(inputs, parameters)


def _talib(name: str, bars: Bars) -> Work:
    kind = indicator(name)
    function = getattr(talib, name)
    columns = [getattr(bars, one) for one in kind.inputs]
    parameters = kind.checked({})
    return lambda: function(*columns, **parameters)


def _pandas(bars: Bars) -> Mapping[str, Work]:
    close, high, low = (pd.Series(column) for column in (bars.close, bars.high, bars.low))

    def rsi() -> object:
        moved = close.diff()
        gain = moved.clip(lower=0).ewm(alpha=1 / 14, adjust=False).mean()
        loss = -moved.clip(upper=0).ewm(alpha=1 / 14, adjust=False).mean()
        return 100 - 100 / (1 + gain / loss)

    def macd() -> object:
        line = close.ewm(span=12, adjust=False).mean() - close.ewm(span=26, adjust=False).mean()
        signal = line.ewm(span=9, adjust=False).mean()
        return line, signal, line - signal

    def atr() -> object:
        before = close.shift()
        ranges = pd.concat([high - low, (high - before).abs(), (low - before).abs()], axis=1)
        return ranges.max(axis=1).ewm(alpha=1 / 14, adjust=False).mean()

    def bands() -> object:
        rolling = close.rolling(20)
        middle, wide = rolling.mean(), 2 * rolling.std()
        return middle + wide, middle, middle - wide

    return {
        "SMA": lambda: close.rolling(20).mean(),
        "EMA": lambda: close.ewm(span=20, adjust=False).mean(),
        "RSI": rsi,
        "MACD": macd,
        "ATR": atr,
        "BBANDS": bands,
    }
