"""Part I: what the whole window costs while little happens, or nothing."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, Goal, share_goal
from tests.benchmarks.peers import CURVE
from tests.benchmarks.processes import Launcher

ROUNDS = 1
MOST_CURVES, MOST_CURVES_HIDDEN = 2.3, 0.46
"""1.5 % and 0.3 % of a core, where pyqtgraph's curve at one update a second takes 0.65 %."""

SECOND_MS, TIMER_SLACK_MS = 1_000, 20


def measure() -> list[Figure]:
    """All figures of this part."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        launcher = Launcher(Path(folder))
        runs = [launcher.program("at_rest", str(launcher.fresh_profile())).said for _ in range(ROUNDS)]
        peers = [launcher.program("peers_at_rest").said for _ in range(ROUNDS)]
    said = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    curve, idle = (statistics.median(run[f"{name}_percent"] for run in peers) for name in ("curve", "idle"))
    what = f"{said['symbols']:g} symbols"
    shortest = said["shortest_ms"]
    return [
        Figure(
            "I",
            f"window, {what} at 1 update a second each, in one answer",
            "% of a core",
            said["together_percent"],
            {f"{CURVE}, 1 update": curve},
            idle,
            share_goal(said["together_percent"], MOST_CURVES, curve, CURVE),
        ),
        Figure(
            "I",
            f"window, {what} at 1 update a second each, one after the other",
            "% of a core",
            said["apart_percent"],
            {f"{CURVE}, 1 update": curve},
            idle,
        ),
        Figure(
            "I",
            f"hidden in the tray, the same, {said['alerts']:g} alerts armed",
            "% of a core",
            said["hidden_percent"],
            {f"{CURVE}, 1 update": curve},
            idle,
            share_goal(said["hidden_percent"], MOST_CURVES_HIDDEN, curve, CURVE),
        ),
        Figure("I", "window while nothing is heard", "% of a core", said["quiet_percent"], floor=idle),
        Figure(
            "I",
            "most frequent timer while nothing is heard",
            "ms",
            shortest,
            goal=Goal(shortest, SECOND_MS - TIMER_SLACK_MS, "none faster than once a second", is_least=True),
        ),
    ]
