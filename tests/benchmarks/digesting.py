"""Part K: the digest of a week for 200 symbols and a year of transactions, with news of every symbol."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from tests.benchmarks.figures import Figure, most_goal
from tests.benchmarks.owning import NOW, fill, symbols
from watcher.config import Portfolio as Settings
from watcher.domain.digest.week import Week
from watcher.domain.news import Story, StoryId
from watcher.domain.symbols import Symbol
from watcher.engine.digest import DigestWish, collect
from watcher.engine.digest_files import write_digest
from watcher.feeds.calendars import session_table
from watcher.store.store import Store

SYMBOLS, TRANSACTIONS, YEARS = 200, 1_000, 1
HEADLINES = 5
"""Of each symbol, over the week."""
ROUNDS = 3


def measure() -> list[Figure]:
    """From the store to a file, the libraries imported by the first of the rounds."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        path = Path(folder, "watcher.db")
        fill(path, TRANSACTIONS, SYMBOLS, YEARS)
        with Store.open(path, lambda: NOW) as store:
            names = symbols(SYMBOLS)
            store.watchlists.create("Everything", names)
            store.news.save(_stories(names))
            html = max(_ms(lambda: _write(store, Path(folder, "week.html"))) for _ in range(ROUNDS))
            pdf = max(_ms(lambda: _write(store, Path(folder, "week.pdf"))) for _ in range(ROUNDS))
    return [
        Figure(
            "K", "digest of 200 symbols as HTML, the slowest", "ms", html, goal=most_goal(html, 3_000, "ms")
        ),
        Figure("K", "the same as PDF", "ms", pdf, goal=most_goal(pdf, 10_000, "ms")),
    ]


def _write(store: Store, file: Path) -> None:
    week = Week.last_whole(NOW.date())
    wish = DigestWish(week, ZoneInfo("UTC"), (symbols(1)[0],))
    write_digest(collect(store, Settings(), session_table, wish, NOW), file)


def _stories(names: list[Symbol]) -> list[Story]:
    return [
        Story(
            StoryId(f"{name}-{number}"),
            f"What happened to {name} in the course of the day, part {number}",
            "Wire",
            NOW - timedelta(days=2 + number, minutes=at),
            frozenset({name}),
            f"https://news.example/{name}/{number}",
        )
        for at, name in enumerate(names)
        for number in range(HEADLINES)
    ]


def _ms(work: Callable[[], None]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
