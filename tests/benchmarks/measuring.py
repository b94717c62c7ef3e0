"""Times things side by side: one of each in turn, round after round; a busy machine is busy for all."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Work = Callable[[], object]


def interleaved(works: Mapping[str, Work], rounds: int, warm_up: int = 1) -> dict[str, list[float]]:
    """Milliseconds of every round of every work, after `warm_up` rounds that do not count.

    It is this thread's time on the processor: on a machine that others use, too, the wall's
    clock measures them. What waits for a disk or another thread is timed elsewhere, by the wall.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(warm_up + rounds):
        for name, work in works.items():
            begun = time.thread_time()
            work()
            if number >= warm_up:
                taken[name].append((time.thread_time() - begun) * 1000)
    return taken


def medians(works: Mapping[str, Work], rounds: int, warm_up: int = 1) -> dict[str, float]:
    """The median milliseconds of each."""
    return {name: statistics.median(taken) for name, taken in interleaved(works, rounds, warm_up).items()}


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]
