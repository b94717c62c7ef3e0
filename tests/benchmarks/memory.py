"""Part H: resident memory of whole processes."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, most_goal
from tests.benchmarks.peers import FINPLOT, PLOT_WIDGET, WIDGET, has
from tests.benchmarks.processes import Launcher

ROUNDS = 3
BAR_MB = 48 / 1e6
MOST_MB = 260
MOST_CHART_MB = 40
MANY = 1_000_000


def measure() -> list[Figure]:
    """All figures of this part."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        launcher = Launcher(Path(folder))
        used = launcher.used_profile()
        wholes = [launcher.window_again("settled", used).said for _ in range(ROUNDS)]
        charts = [launcher.program("chart_memory", str(MANY)).said for _ in range(ROUNDS)]
        bare: dict[str, float | None] = {
            name: statistics.median(launcher.program(module).said["resident_mb"] for _ in range(ROUNDS))
            for name, module in ((WIDGET, "bare_widget"), (PLOT_WIDGET, "bare_plot"))
        }
        bare[FINPLOT] = (
            statistics.median(launcher.program("finplot_example").said["resident_mb"] for _ in range(ROUNDS))
            if has(FINPLOT)
            else None
        )
    whole = statistics.median(said["resident_mb"] - said["bars"] * BAR_MB for said in wholes)
    live = statistics.median(said["live_mb"] - said["bars"] * BAR_MB for said in wholes)
    chart = statistics.median(said["chart_mb"] - MANY * BAR_MB for said in charts)
    symbols = wholes[0]["symbols"]
    what = "beyond 48 bytes a bar shown"
    return [
        Figure(
            "H",
            f"whole program, demo market, {symbols} symbols, {what}",
            "MB",
            whole,
            bare,
            goal=most_goal(whole, MOST_MB, "MB"),
        ),
        Figure(
            "H",
            "the same with yfinance imported, as on live data",
            "MB",
            live,
            goal=most_goal(live, MOST_MB, "MB"),
        ),
        Figure(
            "H",
            f"chart of 1 000 000 bars, {what}",
            "MB",
            chart,
            goal=most_goal(chart, MOST_CHART_MB, "MB"),
        ),
    ]
