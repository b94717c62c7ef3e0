"""Part B: what one price costs a chart of 300 visible bars, and how long it takes to the pixel."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from threading import Event, Thread

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Slot

from tests.benchmarks.charts import CandleExample, Curve, FinplotChart, LiveChart, OurChart
from tests.benchmarks.figures import Figure, Goal, faster_goal, most_goal, share_goal
from tests.benchmarks.measuring import interleaved, percentile
from tests.benchmarks.peers import CURVE, EXAMPLE, FINPLOT, has
from tests.benchmarks.screen import PaintWatch, application
from tests.benchmarks.walk import tick, walk
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.clock import SystemClock
from watcher.domain.bars import Bars, BarsKey, Floats, Interval
from watcher.domain.symbols import Symbol
from watcher.engine.messages import TailNews

MANY, FEW, VISIBLE = 1_000_000, 1_000, 300
TIMES, ROUNDS = 10, 15
SLOW_ROUNDS = 8
RATES = {10: 20.0, 1_000: 3.0, 10_000: 3.0}
"""Prices a second, and for how many seconds: of less than a hundred prices the slowest would be the p99."""

LATEST_MS = {10: (3, 5), 1_000: (12, 20), 10_000: (12, 20)}
MOST_CORE_PERCENT = 15
_KEY = BarsKey(Symbol("BABA"), Interval.M1)
_BURST_S = 0.001
_MOST_PRICES = 100_000


def measure() -> list[Figure]:
    """All figures of this part."""
    application()
    many = walk(MANY)
    return [*_costs(many, walk(FEW)), *_latencies(many)]


# ---- the cost of a price


def _costs(many: Bars, few: Bars) -> list[Figure]:
    quick: dict[str, LiveChart] = {"ours": OurChart(many), "ours, 1 000": OurChart(few)}
    slow: dict[str, LiveChart] = {CURVE: Curve(many), f"{EXAMPLE}, 1 000": CandleExample(few)}
    if has(FINPLOT):
        slow |= {FINPLOT: FinplotChart(many), f"{FINPLOT}, 1 000": FinplotChart(few)}
    for name, chart in (quick | slow).items():
        size = FEW if "1 000" in name else MANY
        chart.screen.frame(lambda chart=chart, size=size: chart.look_at(size - VISIBLE, size))
    taken: dict[str, float] = {}
    for what in ("tick", "new_bar"):
        works = {f"{name} {what}": _repeated(chart, what, TIMES) for name, chart in quick.items()}
        slow_works = {f"{name} {what}": _repeated(chart, what, 1) for name, chart in slow.items()}
        # Both in the same stretch of time, the quick ones in bundles.
        for name, values in interleaved(works | slow_works, SLOW_ROUNDS, warm_up=2).items():
            taken[name] = statistics.median(values) / (TIMES if name in works else 1)
    for chart in (quick | slow).values():
        chart.close()
    return _cost_figures(taken)


def _cost_figures(taken: dict[str, float]) -> list[Figure]:
    ours, bar = taken["ours tick"], taken["ours new_bar"]
    finplot = taken.get(f"{FINPLOT} tick")
    peers = {FINPLOT: finplot, CURVE: taken[f"{CURVE} tick"]}
    few_peers = {
        FINPLOT: taken.get(f"{FINPLOT}, 1 000 tick"),
        EXAMPLE: taken[f"{EXAMPLE}, 1 000 tick"],
    }
    bar_peers = {FINPLOT: taken.get(f"{FINPLOT} new_bar"), CURVE: taken[f"{CURVE} new_bar"]}
    few = taken["ours, 1 000 tick"]
    return [
        Figure("B", "tick at 1 000 000 bars", "ms", ours, peers, goal=most_goal(ours, 1, "ms")),
        Figure(
            "B", "the same beside finplot", "ms", ours, peers, goal=faster_goal(ours, 40, finplot, FINPLOT)
        ),
        Figure("B", "tick at 1 000 bars", "ms", few, few_peers, goal=most_goal(few, 1, "ms")),
        Figure(
            "B", "new bar at 1 000 000 bars", "ms", bar, bar_peers, goal=share_goal(bar, 2, ours, "a tick")
        ),
    ]


def _repeated(chart: LiveChart, what: str, times: int) -> Callable[[], None]:
    numbers = count(1)

    def once() -> None:
        getattr(chart, what)(next(numbers))

    def work() -> None:
        for _ in range(times):
            chart.screen.frame(once)

    return work


# ---- from a thread to the pixel


@dataclass(frozen=True, slots=True)
class Journey:
    """How long each price took to its pixel, what that cost, and whether the last one was painted."""

    waits_ms: list[float]
    core_percent: float
    painted_last: bool


def _latencies(bars: Bars) -> list[Figure]:
    figures: list[Figure] = []
    for rate, seconds in RATES.items():
        journey = _travel(bars, rate, seconds)
        middle, late = percentile(journey.waits_ms, 50), percentile(journey.waits_ms, 99)
        name = f"tick to pixel, {rate} a second"
        half, most = LATEST_MS[rate]
        figures += [
            Figure("B", f"{name}, p50", "ms", middle, goal=most_goal(middle, half, "ms")),
            Figure("B", f"{name}, p99", "ms", late, goal=most_goal(late, most, "ms")),
            Figure(
                "B",
                f"{name}, GUI thread",
                "% of a core",
                journey.core_percent,
                goal=most_goal(journey.core_percent, MOST_CORE_PERCENT, "%"),
            ),
            Figure(
                "B",
                f"{name}, last price painted",
                "1 is yes",
                float(journey.painted_last),
                goal=Goal(float(journey.painted_last), 1, "always", is_least=True),
            ),
        ]
    return figures


class _NoEngine:
    def submit(self, number: int, request: object) -> None:
        """Nothing is asked here."""


class Traveller(QObject):
    """Takes prices as the chart's panel does, and notes when each is on screen, by its volume."""

    def __init__(self, session: Session, chart: OurChart, sent: list[float], last: int) -> None:
        super().__init__()
        self._chart = chart
        self._sent, self._last = sent, last
        self._taken = self._shown = 0
        self.waits_ms: list[float] = []
        self.loop = QEventLoop()
        self._watch = PaintWatch(chart.view.viewport())
        self._watch.painted.connect(self._on_painted)
        session.bars_changed.connect(self._on_bars_changed)

    @Slot(object, object)
    def _on_bars_changed(self, _key: BarsKey, tail: Bars) -> None:
        self._chart.view.merge(tail)
        self._taken = _number(tail)

    @Slot()
    def _on_painted(self) -> None:
        now = time.perf_counter()
        self.waits_ms += [(now - at) * 1000 for at in self._sent[self._shown : self._taken]]
        self._shown = self._taken
        if self._shown == self._last:
            self.loop.quit()

    @property
    def has_shown_last(self) -> bool:
        """Whether the newest price that was sent is on screen."""
        return self._shown == self._last


def _travel(bars: Bars, rate: int, seconds: float) -> Journey:
    chart = OurChart(bars)
    chart.screen.frame(lambda: chart.look_at(MANY - VISIBLE, MANY))
    mailbox = Mailbox()
    session = Session(mailbox, _NoEngine(), SystemClock())
    sent: list[float] = []
    last = int(rate * seconds)
    traveller = Traveller(session, chart, sent, last)
    sender = Thread(target=_send, args=(bars, mailbox, sent, rate, last), name="prices")
    begun, begun_cpu = time.perf_counter(), time.thread_time()
    sender.start()
    traveller.loop.exec()
    core = (time.thread_time() - begun_cpu) / (time.perf_counter() - begun)
    sender.join()
    chart.close()
    session.deleteLater()
    return Journey(traveller.waits_ms, core * 100, traveller.has_shown_last)


def _volume(number: int) -> Floats:
    """The number of a price as the volume of its bar: a little more each time, less than other bars have.

    One that outgrew all others in view would rescale them: that is a frame, not a tick.
    """
    return np.array([1 + number / _MOST_PRICES])


def _number(tail: Bars) -> int:
    return round((float(tail.volume[-1]) - 1) * _MOST_PRICES)


def _send(bars: Bars, mailbox: Mailbox, sent: list[float], rate: int, last: int) -> None:
    """Put prices at a steady rate, in bursts of a millisecond's worth where there are more than that."""
    pause = Event()
    begun = time.perf_counter()
    pool = [tick(bars, number) for number in range(3)]
    number = 0
    while number < last:
        due = min(last, int((time.perf_counter() - begun) * rate) + 1)
        while number < due:
            like = pool[number % 3]
            number += 1
            news = TailNews(_KEY, Bars(*like.columns[:5], _volume(number)))
            sent.append(time.perf_counter())
            mailbox.put(("tail", _KEY), news)
        pause.wait(max(_BURST_S, begun + number / rate - time.perf_counter()))
