"""Part D: from the start of a process to its painted window, against a bare `PlotWidget`; warm."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figures import Figure, Goal, most_goal, ratio
from tests.benchmarks.peers import FINPLOT, PLOT_WIDGET, WIDGET, has
from tests.benchmarks.processes import Launcher, Run

ROUNDS = 5
MOST_GAP_MS = 60


def measure() -> list[Figure]:
    """All figures of this part."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        launcher = Launcher(Path(folder))
        used = launcher.used_profile()
        runs: dict[str, Callable[[], Run]] = {
            PLOT_WIDGET: lambda: launcher.program("bare_plot"),
            WIDGET: lambda: launcher.program("bare_widget"),
            "empty": lambda: launcher.window("painted", launcher.fresh_profile()),
            "stored": lambda: launcher.window_again("painted", used),
            "chart": lambda: launcher.window_again("chart", used),
            "version": lambda: launcher.run("watcher", "--version"),
            "alerts": lambda: launcher.run("watcher", "--profile", str(used), "--demo", "alert", "list"),
        }
        if has(FINPLOT):
            runs[FINPLOT] = lambda: launcher.program("finplot_example")
        taken: dict[str, list[Run]] = {name: [] for name in runs}
        for number in range(ROUNDS + 1):
            for name, run in runs.items():
                done = run()
                # The first round compiles the bytecode.
                if number:
                    taken[name].append(done)
    return _figures(taken)


def _figures(taken: dict[str, list[Run]]) -> list[Figure]:
    def painted(name: str, what: str = "painted") -> float | None:
        return statistics.median(run.ms(what) for run in taken[name]) if name in taken else None

    def whole(name: str) -> float:
        return statistics.median(run.whole_ms for run in taken[name])

    base = painted(PLOT_WIDGET)
    peers = {PLOT_WIDGET: base, WIDGET: painted(WIDGET), FINPLOT: painted(FINPLOT)}
    rows = statistics.median(run.said["rows"] for run in taken["stored"])
    figures = [
        Figure(
            "D", name, "ms", ours, peers, goal=Goal(ratio(ours, base), limit, f"≤ {limit} × {PLOT_WIDGET}")
        )
        for name, ours, limit in (
            ("empty window painted", painted("empty"), 0.55),
            (f"watchlist with {rows:.0f} stored prices painted", painted("stored"), 0.8),
            ("chart with stored bars painted", painted("chart", "chart"), 1.3),
            ("watcher --version", whole("version"), 0.1),
            ("watcher alert list", whole("alerts"), 0.6),
        )
    ]
    gap = statistics.median(run.said["gap_ms"] for run in taken["chart"])
    goal = most_goal(gap, MOST_GAP_MS, "ms")
    return [
        *figures,
        Figure("D", "longest gap of the event loop while the rest is imported", "ms", gap, goal=goal),
    ]
