"""The ticks of a time axis at given moments, each made once; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from watcher.ui.plotting.starts import Starts, Times
from watcher.ui.plotting.time_names import Rank, Step, TimeTick, names_of
from watcher.ui.words import formats

_MOST_KNOWN = 4_096


class KnownTicks:
    """A view that is panned, or moves on by a bar, has nearly the same ticks as before.

    What is at a moment stays so once a bar has begun after it, unless bars come between others: then the
    old ones are another array.
    """

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._ticks: dict[int, TimeTick | None] = {}
        self._before: tuple[Sequence[int], list[TimeTick]] = ((), [])

    def at(self, moments: Sequence[int], step: Step, starts: Times, zone: ZoneInfo) -> list[TimeTick]:
        """Those at moments that follow each other in steps, ascending."""
        of = (starts.old if isinstance(starts, Starts) else starts, step, zone, formats())
        if len(self._of) != len(of) or any(a is not b for a, b in zip(self._of, of, strict=True)):
            self._of = of
            self._ticks.clear()
        elif moments == self._before[0]:
            # Most new bars move the view on by less than a step.
            return self._before[1]
        known = self._ticks
        new = [number for number in range(1, len(moments)) if moments[number] not in known]
        if new:
            if len(known) >= _MOST_KNOWN:
                known.clear()
                new = [1, len(moments) - 1]
            # What one is called depends on the moment before.
            made = _made(moments[new[0] - 1 : new[-1] + 1], step, starts, zone)
            known.update(zip(moments[new[0] : new[-1] + 1], made[1:], strict=False))
        # But the first of all on the bar before it.
        found = [*_made(moments[:1], step, starts, zone), *map(known.get, moments[1:])]
        ticks = [tick for tick in found if tick is not None]
        self._before = (moments, ticks)
        return ticks


def _made(moments: Sequence[int], step: Step, starts: Times, zone: ZoneInfo) -> list[TimeTick | None]:
    """A tick for each moment that a bar begins at or after; None where it is the one before again."""
    before: int | None = None
    used, count = -1, len(starts)
    names = names_of(zone, formats())
    made: list[TimeTick | None] = []
    for index in starts.searchsorted(moments).tolist():
        if index >= count:
            break
        if index == used:
            made.append(None)
            continue
        if before is None and index > 0:
            before = int(starts[index - 1])
        # The bar's own time: what falls into a lunch break is named by where trading goes on.
        at = int(starts[index])
        rank, text = names[at, before, step.rank, step.count]
        used, before = index, at
        # The first bar of all begins nothing: it gives way to what does.
        made.append(TimeTick(index, text, rank if index else Rank.TIME))
    return made
