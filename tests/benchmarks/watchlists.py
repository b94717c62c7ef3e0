"""Part C: lists of many symbols under a storm of prices, sorted by what the prices change."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from threading import Event, Thread

from PySide6.QtCore import QEventLoop, QTimer

from tests.benchmarks.figures import Figure, Goal, most_goal
from tests.benchmarks.measuring import percentile
from tests.benchmarks.screen import application
from tests.benchmarks.tables import CellTable, Contender, NoList, OurList, ProxyTable, WidgetTable
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import FRAME_MS
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.messages import Keyed, Queued, QuoteNews

LOADS = {(1, 10): 3, (20, 1_000): 26, (500, 10_000): 35, (10_000, 10_000): 9, (10_000, 100_000): 30}
"""Rows and updates a second, and the most percent of a core that the list may take."""

SECONDS, WARM_UP_S = 3.0, 0.7
LEAST_FRAMES, MOST_LATER_MS = 0.95, 5
FEWEST_IN_A_STORM = 1_000
_PRICES = 3
_BURST_S = 0.001
_PEERS: Mapping[str, Callable[[Sequence[Quote], Mailbox], Contender]] = {
    "QTableWidget": WidgetTable,
    "signal per cell": CellTable,
    "sorting proxy": ProxyTable,
}


@dataclass(frozen=True, slots=True)
class Storm:
    """What a table did while prices came."""

    core_percent: float
    frames: float
    late_ms: float


def measure() -> list[Figure]:
    """All figures of this part."""
    application()
    figures: list[Figure] = []
    for (rows, rate), most in LOADS.items():
        pool = _pool(rows)
        floor = _weather(NoList, pool, rate)
        ours = _weather(OurList, pool, rate)
        peers = {name: _weather(make, pool, rate) for name, make in _PEERS.items()}
        name = f"{rows:,} rows × {rate:,} a second".replace(",", " ")
        figures += _figures(name, most, ours, peers, floor, is_storm=rate >= FEWEST_IN_A_STORM)
    return figures


def _figures(
    name: str, most: float, ours: Storm, peers: Mapping[str, Storm], floor: Storm, *, is_storm: bool
) -> list[Figure]:
    cores = {peer: storm.core_percent for peer, storm in peers.items()}
    core = Figure(
        "C",
        f"{name}, GUI thread",
        "% of a core",
        ours.core_percent,
        cores,
        floor.core_percent,
        most_goal(ours.core_percent, most, "%"),
    )
    if not is_storm:
        return [core]
    # On a machine that others use, too, frames come late without any list.
    kept, later = ours.frames / floor.frames, ours.late_ms - floor.late_ms
    frames = Figure(
        "C",
        f"{name}, frames",
        "a second",
        ours.frames,
        {peer: storm.frames for peer, storm in peers.items()},
        floor.frames,
        Goal(kept, LEAST_FRAMES, f"≥ {LEAST_FRAMES:g} × the floor", is_least=True),
    )
    late = Figure(
        "C",
        f"{name}, late frames p99",
        "ms",
        ours.late_ms,
        {peer: storm.late_ms for peer, storm in peers.items()},
        floor.late_ms,
        Goal(later, MOST_LATER_MS, f"≤ {MOST_LATER_MS} ms beyond the floor"),
    )
    return [core, frames, late]


def _weather(
    make: Callable[[Sequence[Quote], Mailbox], Contender], pool: Sequence[Sequence[QuoteNews]], rate: int
) -> Storm:
    """Send prices into a fresh table for a while, and watch it."""
    mailbox = WatchedBox()
    table = make([news.quote for news in pool[0] if news.quote is not None], mailbox)
    table.show()
    over = Event()
    sender = Thread(target=_send, args=(pool, mailbox, rate, over), name="prices")
    sender.start()
    _let_run(WARM_UP_S)
    gc.collect()
    # As the program does once it is up.
    gc.freeze()
    mailbox.drained_at.clear()
    begun, begun_cpu = time.perf_counter(), time.thread_time()
    _let_run(SECONDS)
    core = (time.thread_time() - begun_cpu) / (time.perf_counter() - begun)
    over.set()
    sender.join()
    gc.unfreeze()
    at = mailbox.drained_at
    table.close()
    _let_run(0.05)
    late = [(after - before) * 1000 - FRAME_MS for before, after in pairwise(at)]
    return Storm(core * 100, len(at) / SECONDS, percentile(late, 99) if late else SECONDS * 1000)


class WatchedBox(Mailbox):
    """Notes when it is emptied: once a frame, if the table keeps up, whatever is to be painted then."""

    def __init__(self) -> None:
        super().__init__()
        self.drained_at: list[float] = []

    def drain(self) -> tuple[list[Keyed], list[Queued]]:
        self.drained_at.append(time.perf_counter())
        return super().drain()


def _let_run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _pool(rows: int) -> list[list[QuoteNews]]:
    """Every symbol at a few prices, made beforehand: their making is not what is measured."""
    at = datetime.now(UTC)
    chance = random.Random(1)
    starts = [chance.randrange(1_000, 50_000) for _ in range(rows)]
    return [
        [
            QuoteNews(symbol := Symbol(f"S{number:05}"), _quote(symbol, start, step, at))
            for number, start in enumerate(starts)
        ]
        for step in range(_PRICES)
    ]


def _quote(symbol: Symbol, start: int, step: int, at: datetime) -> Quote:
    price = Decimal(start + step * (1 + start % 7)) / 100
    return Quote(
        symbol, price, at, at, "benchmark", "USD", f"Company {symbol}", "NYSE", Decimal(start + 3) / 100
    )


def _send(pool: Sequence[Sequence[QuoteNews]], mailbox: Mailbox, rate: int, over: Event) -> None:
    """Put prices at a steady rate, in bursts of a millisecond's worth where there are more than that."""
    chance = random.Random(2)
    rows = len(pool[0])
    order = [chance.randrange(rows) for _ in range(65_536)]
    keys = [("quote", news.symbol) for news in pool[0]]
    begun = time.perf_counter()
    number = 0
    while not over.wait(max(_BURST_S, begun + (number + 1) / rate - time.perf_counter())):
        due = int((time.perf_counter() - begun) * rate)
        while number < due:
            row = order[number & 65_535]
            mailbox.put(keys[row], pool[number % _PRICES][row])
            number += 1
