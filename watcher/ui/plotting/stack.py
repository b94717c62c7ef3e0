"""How the height of a chart is shared out between the prices and the panes below them; no Qt."""

from __future__ import annotations

from collections.abc import Sequence

DIVIDER_PX = 1
GRIP_PX = 4
"""How near to a divider one takes hold of it."""
LEAST_SHARE = 0.06
_PRICES_SHARE = 0.3
MOST_SHARE = 1 - _PRICES_SHARE


def heights(total: int, shares: Sequence[float]) -> tuple[int, ...]:
    """Pixels of the prices and of each pane, dividers left out; the prices keep a good part of it."""
    free = max(0, total - DIVIDER_PX * len(shares))
    wanted = sum(shares)
    scale = min(1.0, MOST_SHARE / wanted) if wanted else 1.0
    panes = [int(free * share * scale) for share in shares]
    return (free - sum(panes), *panes)


def dragged(shares: Sequence[float], divider: int, by: float) -> tuple[float, ...]:
    """The shares when the divider above the pane `divider` is moved up by the share `by` of the height.

    What the pane gains, the strip above it loses; neither is made too small to be taken hold of.
    """
    moved = list(shares)
    if divider == 0:
        most = MOST_SHARE - sum(shares[1:])
        moved[0] = min(max(shares[0] + by, LEAST_SHARE), max(LEAST_SHARE, most))
        return tuple(moved)
    both = shares[divider] + shares[divider - 1]
    moved[divider] = min(max(shares[divider] + by, LEAST_SHARE), max(LEAST_SHARE, both - LEAST_SHARE))
    moved[divider - 1] = both - moved[divider]
    return tuple(moved)
