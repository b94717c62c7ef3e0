"""Part W: how long the window's event loop is away while the program starts, fails, imports and writes.

On the wall, because that is what a user waits for: on a machine that others use, look at the smallest of
several runs.
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
    "start_gap_ms": "until the demo market has settled",
    "crowd_gap_ms": "while 5 000 symbols are added at 100 × speed",
    "live_start_gap_ms": "until live data are there",
    "faults_gap_ms": "while the source fails in three ways and heals",
    "writes_gap_ms": "while 200 alerts are stored",
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
        gap = statistics.median(run[key] for run in said)
        figures.append(Figure("W", f"longest gap {name}", "ms", gap, goal=most_goal(gap, MOST_MS, "ms")))
    return figures
