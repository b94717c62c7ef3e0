"""How large each tile is: by its weight in the portfolio, by market cap, or all alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import isfinite

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

MOST = 500
"""So many tiles can still be told apart."""
_LEAST_SHARE = 0.01
_LEAST_OF_EVEN = 0.2


class Size(StrEnum):
    """What the area of a tile stands for."""

    WEIGHT = "weight"
    CAP = "cap"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Areas:
    """Shares of the whole map, which add up to 1, the largest first.

    `unknown` have no figure and the smallest area, `left_out` none at all: there are too many.
    """

    shares: Mapping[Symbol, float]
    unknown: tuple[Symbol, ...] = ()
    left_out: tuple[Symbol, ...] = ()


def areas(symbols: Iterable[Symbol], amounts: Mapping[Symbol, float], most: int = MOST) -> Areas:
    """Share the map out by these amounts, of whatever sign; what has none is shown, but small.

    Where nothing has an amount all are alike. None is smaller than can be found: a hundredth of what
    is known, or a fifth of an even share where there are many.
    """
    wanted = tuple(dict.fromkeys(symbols))
    known = {one: abs(amounts[one]) for one in wanted if one in amounts and isfinite(amounts[one])}
    total = sum(known.values())
    unknown = tuple(one for one in wanted if one not in known)
    ordered = sorted(wanted, key=lambda one: -known.get(one, 0.0))
    shown, left_out = ordered[:most], tuple(ordered[most:])
    if total <= 0:
        even = dict.fromkeys(shown, 1 / len(shown)) if shown else {}
        return Areas(even, unknown, left_out)
    least = total * min(_LEAST_SHARE, _LEAST_OF_EVEN / len(shown))
    drawn = {one: max(known.get(one, 0.0), least) for one in shown}
    whole = sum(drawn.values())
    return Areas({one: size / whole for one, size in drawn.items()}, unknown, left_out)
