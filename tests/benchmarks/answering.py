"""Part W: how long the window's event loop is away while the program starts, fails, imports and writes.

On the wall, because that is what a user waits for; beside it what the window's thread computed of that
itself: the rest was waiting for other threads, and on a machine that others use for them.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, most_goal
from tests.benchmarks.processes import Launcher

ROUNDS = 3
MOST_MS = 100
NAMES = {
    "start": "until the demo market has settled",
    "crowd": "while 5 000 symbols are added at 100 × speed",
    "live_start": "until live data are there",
    "faults": "while the source fails in three ways and heals",
    "writes": "while 200 alerts are stored",
}


def measure() -> list[Figure]:
    """All figures of this part."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        launcher = Launcher(Path(folder))
        said = [
            launcher.program("window", "crowded", str(launcher.fresh_profile()), "--speed", "100").said
            | launcher.program("faulty", str(launcher.fresh_profile())).said
            for _ in range(ROUNDS)
        ]
    figures = []
    for key, name in NAMES.items():
        gap, work = (statistics.median(run[f"{key}_{what}_ms"] for run in said) for what in ("gap", "work"))
        goal = most_goal(gap, MOST_MS, "ms")
        figures.append(Figure("W", f"longest gap {name}", "ms", gap, {"its own work": work}, goal=goal))
    return figures
