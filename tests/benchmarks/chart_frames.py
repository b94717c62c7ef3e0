"""Part A: a frame while panning and zooming with everything visible, the crosshair, the first paint."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from itertools import count

from tests.benchmarks.charts import (
    CandleExample,
    Chart,
    EmptyView,
    FinplotChart,
    Floor,
    MplfinanceChart,
    OurChart,
)
from tests.benchmarks.figures import Figure, Goal, faster_goal, most_goal, ratio, share_goal
from tests.benchmarks.measuring import interleaved, medians
from tests.benchmarks.peers import EMPTY, EXAMPLE, FINPLOT, MPLFINANCE, has
from tests.benchmarks.screen import application
from tests.benchmarks.walk import walk
from watcher.domain.bars import Bars

MANY, SOME, FEW = 1_000_000, 100_000, 1_000
FRAMES, ROUNDS = 10, 15
FIRST_PAINTS = 3


def measure() -> list[Figure]:
    """All figures of this part."""
    application()
    many, few = walk(MANY), walk(FEW)
    return [*_first_paint(many), *_frames(many, few)]


def _first_paint(many: Bars) -> list[Figure]:
    works = {"ours": _opening(lambda: OurChart(many))}
    if has(FINPLOT):
        works[FINPLOT] = _opening(lambda: FinplotChart(many))
    taken = medians(works, FIRST_PAINTS)
    example = _once(_opening(lambda: CandleExample(walk(SOME))))
    peer = taken.get(FINPLOT)
    return [
        Figure(
            "A",
            "first paint of 1 000 000 bars",
            "ms",
            taken["ours"],
            {FINPLOT: peer, f"{EXAMPLE} of 100 000": example},
            goal=share_goal(taken["ours"], 0.25, peer, FINPLOT),
        )
    ]


def _frames(many: Bars, few: Bars) -> list[Figure]:
    charts: dict[str, Chart] = {
        "ours": OurChart(many, averages=True),
        "ours, 1 000": OurChart(few, averages=True),
        "ours, at rest": OurChart(many, averages=True),
        "floor": Floor(),
        EMPTY: EmptyView(),
    }
    if has(FINPLOT):
        charts[FINPLOT] = FinplotChart(many, averages=True)
        charts[f"{FINPLOT}, 1 000"] = FinplotChart(few, averages=True)
    if has(MPLFINANCE):
        charts[f"{MPLFINANCE}, 1 000"] = MplfinanceChart(few)
    charts[f"{EXAMPLE}, 1 000"] = CandleExample(few)
    # Whoever stops and points does so over a view that has come to rest; nobody waits for that here.
    still = charts["ours, at rest"]
    works = {
        name: _moving(chart, FEW if "1 000" in name else MANY)
        for name, chart in charts.items()
        if chart is not still
    }
    works["crosshair"] = _hovering(still)
    if FINPLOT in charts:
        works[f"{FINPLOT}'s crosshair"] = _hovering(charts[FINPLOT])
    # The quick ones often, the slow ones less so.
    slow = {name: works.pop(name) for name in list(works) if name.startswith((FINPLOT, EXAMPLE, MPLFINANCE))}
    taken: dict[str, float | None] = {}
    for some, rounds in (({name: _often(work) for name, work in works.items()}, ROUNDS), (slow, FRAMES)):
        for name, values in interleaved(some, rounds, warm_up=2).items():
            taken[name] = statistics.median(values) / (FRAMES if some is not slow else 1)
    for chart in charts.values():
        chart.close()
    return _figures(taken)


def _figures(taken: dict[str, float | None]) -> list[Figure]:
    ours, few = taken["ours"], taken["ours, 1 000"]
    finplot = taken.get(FINPLOT)
    return [
        Figure(
            "A",
            "frame, 1 000 000 bars and two averages visible",
            "ms",
            ours,
            {FINPLOT: finplot, EMPTY: taken[EMPTY]},
            taken["floor"],
            share_goal(ours, 2.5, taken[EMPTY], "an empty view without axes"),
        ),
        Figure("A", "the same, in milliseconds", "ms", ours, goal=most_goal(ours, 2, "ms")),
        Figure(
            "A",
            "the same beside finplot",
            "ms",
            ours,
            {FINPLOT: finplot},
            goal=faster_goal(ours, 40, finplot, FINPLOT),
        ),
        Figure(
            "A",
            "frame, 1 000 bars and two averages visible",
            "ms",
            few,
            {
                FINPLOT: taken.get(f"{FINPLOT}, 1 000"),
                EXAMPLE: taken[f"{EXAMPLE}, 1 000"],
                MPLFINANCE: taken.get(f"{MPLFINANCE}, 1 000"),
            },
            taken["floor"],
            Goal(ratio(ours, few), 1.3, "1 000 000 bars ≤ 1.3 × 1 000"),
        ),
        Figure(
            "A",
            "crosshair move over 1 000 000 bars at rest",
            "ms",
            taken["crosshair"],
            {FINPLOT: taken.get(f"{FINPLOT}'s crosshair")},
            goal=share_goal(taken["crosshair"], 0.5, ours, "a frame"),
        ),
    ]


def _opening(build: Callable[[], Chart]) -> Callable[[], None]:
    def work() -> None:
        build().close()
        application().sendPostedEvents()

    return work


def _moving(chart: Chart, bars: int) -> Callable[[], None]:
    """Each call is one frame of a view that pans and zooms a little."""
    numbers = count()

    def work() -> None:
        number = next(numbers)
        x0, x1 = bars * 0.002 * (number % 7), bars * (1 - 0.002 * (3 * number % 7))
        chart.screen.frame(lambda: chart.look_at(x0, x1))

    return work


def _hovering(chart: Chart) -> Callable[[], None]:
    numbers = count()
    return lambda: chart.screen.frame(lambda: chart.hover(next(numbers)))


def _often(work: Callable[[], None]) -> Callable[[], None]:
    def works() -> None:
        for _ in range(FRAMES):
            work()

    return works


def _once(work: Callable[[], None]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000
