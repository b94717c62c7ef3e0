"""Part H: resident memory of whole processes."""

from __future__ import annotations

import datetime as dt
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, most_goal
from tests.benchmarks.peers import FINPLOT, PLOT_WIDGET, WIDGET, has
from tests.benchmarks.processes import Launcher
from tests.yahoo.certs import make_certificates
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo
from watcher.paths import Profile
from watcher.store.store import Store

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
        lives = [_live(launcher) for _ in range(ROUNDS)]
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
    whole, live = (
        statistics.median(said["resident_mb"] - said["bars"] * BAR_MB for said in some)
        for some in (wholes, lives)
    )
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
            f"whole program on live data of the imitation, {lives[0]['symbols']} symbols, {what}",
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


def _live(launcher: Launcher) -> dict[str, float]:
    """What a window on live data says of itself; the source is in this process, and not in that one."""
    profile = Profile(launcher.fresh_profile())
    profile.create()
    with tempfile.TemporaryDirectory(prefix="yahoo-") as folder:
        market = Market(lambda: dt.datetime.now(dt.UTC))
        with Yahoo(make_certificates(Path(folder)), market) as yahoo:
            with Store.open(profile.database, market.now) as store:
                store.watchlists.create("Mine", market.symbols)
            program = "tests.benchmarks.programs.window"
            return launcher.run(program, "live", str(profile.root), where=yahoo.environment).said
