"""Part F: bars, quotes and alerts on disk, beside SQLite with a row a bar.

DuckDB and Parquet are left out: they are no dependency of anything here.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path

import numpy as np

from tests.benchmarks.figures import Figure, Goal, most_goal, ratio, share_goal
from tests.benchmarks.measuring import medians, percentile
from tests.benchmarks.walk import next_bar, walk
from tests.making import quote
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.conditions import Level, LevelKind
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.symbols import Symbol
from watcher.store.store import Store

MANY, YEARS_10, SYMBOLS = 1_000_000, 2_520, 500
ROUNDS = 5
ONE_MANY = 100
"""A single series is read so many times a round: once takes too little to be timed."""

QUOTES, BATCH = 10_000, 1_000
COMMITS = 200
ROW_A_BAR = "row a bar"
DAY_S = 86_400
_NOW = datetime(2023, 11, 24, 14, 30, tzinfo=UTC)
_BIG = BarsKey(Symbol("BIG"), Interval.M1)
_NAMES = tuple(Symbol(f"S{number}") for number in range(SYMBOLS))

Works = dict[str, Callable[[], object]]


def measure() -> list[Figure]:
    """All figures of this part."""
    with (
        tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder,
        Store.open(Path(folder, "ours.db"), lambda: _NOW) as store,
        closing(RowABar(Path(folder, "rows.db"))) as rows,
    ):
        return [
            *_bars(store, rows, Path(folder)),
            *_appending(store),
            *_quotes(store),
            *_alerts(store),
        ]


class RowABar:
    """The peer: SQLite as one would use it at first, every bar a row under its key."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.execute(
            "CREATE TABLE bars (symbol TEXT, interval TEXT, start INTEGER, open REAL, high REAL, low REAL,"
            " close REAL, volume REAL, PRIMARY KEY (symbol, interval, start)) WITHOUT ROWID"
        )

    def save(self, key: BarsKey, bars: Bars) -> None:
        """Insert or replace every bar in one transaction."""
        rows = zip(*(column.tolist() for column in bars.columns), strict=True)
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany(
            "INSERT INTO bars VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET open = excluded.open,"
            " high = excluded.high, low = excluded.low, close = excluded.close, volume = excluded.volume",
            ((key.symbol, key.interval.value, *row) for row in rows),
        )
        self._database.execute("COMMIT")

    def load(self, key: BarsKey) -> Bars:
        """One series as arrays."""
        found = self._database.execute(
            "SELECT start, open, high, low, close, volume FROM bars"
            " WHERE symbol = ? AND interval = ? ORDER BY start",
            (key.symbol, key.interval.value),
        ).fetchall()
        return Bars.of(*np.array(found).T)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _bars(store: Store, rows: RowABar, folder: Path) -> list[Figure]:
    big, daily = walk(MANY), [walk(YEARS_10, seed, DAY_S) for seed in range(SYMBOLS)]
    written = medians(
        {"ours": lambda: store.bars.save(_BIG, big), ROW_A_BAR: lambda: rows.save(_BIG, big)},
        rounds=1,
        warm_up=0,
    )
    for symbol, bars in zip(_NAMES, daily, strict=True):
        store.bars.save(BarsKey(symbol, Interval.D1), bars)
        rows.save(BarsKey(symbol, Interval.D1), bars)
    floor = folder / "floor.bin"
    np.stack([column.astype(np.float64) for column in big.columns]).tofile(floor)
    taken = medians(_reading(store, rows, floor), ROUNDS)
    return _bar_figures(taken, written)


def _reading(store: Store, rows: RowABar, floor: Path) -> Works:
    days = [BarsKey(symbol, Interval.D1) for symbol in _NAMES]
    return {
        "million": lambda: store.bars.load(_BIG),
        "million rows": lambda: rows.load(_BIG),
        "million floor": lambda: np.fromfile(floor),
        "all": lambda: store.bars.load_many(_NAMES, Interval.D1),
        "all rows": lambda: [rows.load(key) for key in days],
        "one": lambda: [store.bars.load(days[number]) for number in range(ONE_MANY)],
        "one rows": lambda: [rows.load(days[number]) for number in range(ONE_MANY)],
    }


def _bar_figures(taken: Mapping[str, float], written: Mapping[str, float]) -> list[Figure]:
    one, one_row = taken["one"] / ONE_MANY, taken["one rows"] / ONE_MANY
    rate, row_rate = MANY / written["ours"] / 1000, MANY / written[ROW_A_BAR] / 1000
    return [
        Figure(
            "F",
            "1 000 000 bars into arrays",
            "ms",
            taken["million"],
            {ROW_A_BAR: taken["million rows"]},
            taken["million floor"],
            share_goal(taken["million"], 0.05, taken["million rows"], f"a {ROW_A_BAR}"),
        ),
        Figure(
            "F",
            "500 symbols × 2 520 daily bars into arrays",
            "ms",
            taken["all"],
            {ROW_A_BAR: taken["all rows"]},
            goal=share_goal(taken["all"], 0.03, taken["all rows"], f"a {ROW_A_BAR}"),
        ),
        Figure("F", "one symbol, 2 520 bars", "ms", one, {ROW_A_BAR: one_row}),
        Figure(
            "F",
            "bars written a second",
            "millions",
            rate,
            {ROW_A_BAR: row_rate},
            goal=Goal(ratio(rate, row_rate), 1, f"≥ 1 × a {ROW_A_BAR}", is_least=True),
        ),
    ]


def _appending(store: Store) -> list[Figure]:
    """One bar behind a million: what is written is one chunk, so it costs what one behind 2 000 costs."""
    big, small = walk(MANY), BarsKey(Symbol("SMALL"), Interval.M1)
    few = walk(MANY % 4096)
    store.bars.save(small, few)
    numbers = count(1)

    def append(key: BarsKey, bars: Bars) -> Callable[[], None]:
        return lambda: store.bars.save(key, next_bar(bars, next(numbers)))

    taken = medians({"million": append(_BIG, big), "one chunk": append(small, few)}, ROUNDS * 4)
    return [
        Figure(
            "F",
            "append a bar to 1 000 000",
            "ms",
            taken["million"],
            {"to one chunk": taken["one chunk"]},
            goal=share_goal(taken["million"], 2, taken["one chunk"], "to one chunk alone"),
        )
    ]


def _quotes(store: Store) -> list[Figure]:
    """10 000 quotes of 500 symbols in a second: the engine keeps the newest of each, once a second."""
    made = [quote(symbol, price=f"{80 + number / 100:.2f}") for number, symbol in enumerate(_NAMES)]
    batches = [
        [replace(made[number % SYMBOLS], symbol=Symbol(f"Q{number}")) for number in range(at, at + BATCH)]
        for at in range(0, QUOTES, BATCH)
    ]
    taken = medians(
        {
            "newest": lambda: store.quotes.save_many(made),
            "all": lambda: [store.quotes.save_many(batch) for batch in batches],
        },
        ROUNDS,
    )
    newest, every = taken["newest"] / 10, taken["all"] / 10
    return [
        Figure(
            "F",
            "10 000 quotes a second of 500 symbols",
            "% of a core",
            newest,
            {"each written": every},
            goal=most_goal(newest, 10, "% of a core"),
        )
    ]


def _alerts(store: Store) -> list[Figure]:
    """On the wall: `synchronous=FULL` waits for the disk."""
    level = Level(LevelKind.REACHES, Decimal("75.00"))
    taken = []
    for number in range(COMMITS):
        alert = Alert(AlertId(str(number)), Symbol("BABA"), level, note="x" * 40)
        begun = time.perf_counter()
        store.alerts.save([alert])
        taken.append((time.perf_counter() - begun) * 1000)
    late = percentile(taken, 99)
    middle = percentile(taken, 50)
    return [
        Figure("F", "alert on disk, p50", "ms", middle),
        Figure("F", "alert on disk, p99", "ms", late, goal=most_goal(late, 10, "ms")),
    ]
