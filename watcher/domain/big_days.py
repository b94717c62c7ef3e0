"""Days that moved a stock far more than its days do, and how much of the move was its own.

Measured against the 120 sessions before, so that a day is judged by what was usual until then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Bars, Floats
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

WINDOW = 120
"""Sessions before a day that say what is usual."""
LEAST = 40
"""With fewer, nothing is said."""
VOLUME_WINDOW = 20
DEVIATIONS = 2.5
"""Standard deviations from which on a day is a big one."""
_DAY_S = 86_400
_SPAN_S = 14 * _DAY_S
"""No clock is put forward and back again within two weeks: where both ends agree, so does what is between."""
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class PeerMove:
    """What another symbol did on the day; None where it did not trade or nothing is stored."""

    symbol: Symbol
    move: float | None


@dataclass(frozen=True, slots=True)
class DayMove:
    """One day of one symbol. All moves are ratios (−0.091 is a fall of 9.1 %), close to close.

    `deviations` says how many usual days the move is, `gap` how much of it was there at the open,
    `volume_ratio` how the volume compares with the average of the 20 sessions before. `own` is what is
    left when the peers' move is taken out as it went along before (`beta` of their mean, by least
    squares). What cannot be known is None.
    """

    symbol: Symbol
    day: date
    close: float
    move: float
    deviations: float | None
    gap: float | None
    volume_ratio: float | None
    peers: tuple[PeerMove, ...] = ()
    peers_mean: float | None = None
    beta: float | None = None
    own: float | None = None


def days_of(bars: Bars, zone: str) -> NDArray[np.int64]:
    """The day of each daily bar at its exchange, as proleptic ordinals."""
    starts = bars.start
    if not len(starts):
        return np.zeros(0, dtype=np.int64)
    there = ZoneInfo(zone or "UTC")
    spans = starts // _SPAN_S
    offsets = np.zeros(len(starts), dtype=np.int64)
    begins = np.flatnonzero(np.diff(spans, prepend=spans[:1] - 1))
    for begin, end in zip(begins, [*begins[1:], len(starts)], strict=True):
        first, last = (_offset(int(spans[begin]) * _SPAN_S + late, there) for late in (0, _SPAN_S))
        offsets[begin:end] = (
            first if first == last else [_offset(start, there) for start in starts[begin:end].tolist()]
        )
    return (starts + offsets) // _DAY_S + _EPOCH


def _offset(at: int, there: ZoneInfo) -> int:
    """How far the clocks there are ahead of UTC, in seconds."""
    return int((datetime.fromtimestamp(at, there).utcoffset() or timedelta(0)).total_seconds())


def moves(closes: Floats) -> Floats:
    """The move of each day against the close before; NaN for the first, and where a close is no price."""
    found = np.full(len(closes), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        found[1:] = closes[1:] / closes[:-1] - 1
    found[~np.isfinite(found)] = np.nan
    return found


def deviations(closes: Floats) -> Floats:
    """How many standard deviations of the 120 sessions before each day moved; NaN where that is unknown."""
    found = moves(closes)
    known = np.isfinite(found)
    filled = np.where(known, found, 0.0)
    zero = np.zeros(1)
    counts, sums, squares = (
        np.concatenate((zero, np.cumsum(column))) for column in (known, filled, filled * filled)
    )
    ends = np.arange(len(found))
    starts = np.maximum(0, ends - WINDOW)
    count, total, square = (column[ends] - column[starts] for column in (counts, sums, squares))
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = (square - total * total / count) / (count - 1)
        usual = np.sqrt(np.maximum(variance, 0.0))
        result = found / usual
    result[(count < LEAST) | ~(usual > 0)] = np.nan
    return np.asarray(result, dtype=np.float64)


def big_days(closes: Floats) -> NDArray[np.intp]:
    """The indices of the days that moved by more than 2.5 standard deviations."""
    with np.errstate(invalid="ignore"):
        return np.flatnonzero(np.abs(deviations(closes)) > DEVIATIONS)


def day_move(
    symbol: Symbol,
    day: date,
    bars: Bars,
    zone: str,
    peers: Mapping[Symbol, tuple[Bars, str]] | None = None,
) -> DayMove | None:
    """What a symbol did on one day, and its peers beside it; None where it did not trade or was new."""
    days = days_of(bars, zone)
    at = int(np.searchsorted(days, day.toordinal()))
    if at == 0 or at >= len(days) or days[at] != day.toordinal():
        return None
    own_moves = moves(bars.close)
    if not np.isfinite(own_moves[at]):
        return None
    others = {name: _by_day(found, where) for name, (found, where) in (peers or {}).items()}
    peer_moves = tuple(PeerMove(name, by_day.get(day.toordinal())) for name, by_day in others.items())
    known = [one.move for one in peer_moves if one.move is not None]
    mean = float(np.mean(known)) if known else None
    beta = _beta(days, own_moves, at, list(others.values())) if mean is not None else None
    move = float(own_moves[at])
    return DayMove(
        symbol=symbol,
        day=day,
        close=float(bars.close[at]),
        move=move,
        deviations=_known(deviations(bars.close[max(0, at - WINDOW - 1) : at + 1])[-1]),
        gap=_known(bars.open[at] / bars.close[at - 1] - 1),
        volume_ratio=_volume_ratio(bars.volume, at),
        peers=peer_moves,
        peers_mean=mean,
        beta=beta,
        own=None if beta is None or mean is None else move - beta * mean,
    )


def _by_day(bars: Bars, zone: str) -> dict[int, float]:
    pairs = zip(days_of(bars, zone).tolist(), moves(bars.close).tolist(), strict=True)
    return {day: move for day, move in pairs if np.isfinite(move)}


def _beta(
    days: NDArray[np.int64], own: Floats, at: int, others: Sequence[Mapping[int, float]]
) -> float | None:
    """How much of the peers' mean move the stock went along with, over the 120 sessions before."""
    xs, ys = [], []
    for index in range(max(1, at - WINDOW), at):
        day = int(days[index])
        known = [by_day[day] for by_day in others if day in by_day]
        if known and np.isfinite(own[index]):
            xs.append(float(np.mean(known)))
            ys.append(float(own[index]))
    if len(xs) < LEAST:
        return None
    x, y = np.asarray(xs), np.asarray(ys)
    x = x - x.mean()
    spread = float(x @ x)
    return float(x @ (y - y.mean())) / spread if spread > 0 else None


def _volume_ratio(volume: Floats, at: int) -> float | None:
    before = volume[max(0, at - VOLUME_WINDOW) : at]
    before = before[np.isfinite(before)]
    usual = float(before.mean()) if len(before) else 0.0
    return _known(volume[at] / usual) if usual > 0 else None


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
