"""Part E: what judging costs, with few alerts and with many; catching up; trying an alert on a year."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import numpy as np

from tests.benchmarks.figures import Figure, Goal, most_goal, ratio
from tests.benchmarks.walk import walk
from tests.making import day, instrument
from watcher.domain.alerts.alert import Alert, AlertId, Repeat
from watcher.domain.alerts.backtest import Past, would_fire
from watcher.domain.alerts.conditions import Level, LevelKind, Side, SideKind
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.bars import Bars, Interval
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol

SYMBOLS = tuple(Symbol(f"S{number}") for number in range(500))
FEW, MANY = 10, 100_000
OBSERVATIONS = 60_000
CAUGHT_UP, DAYS, MINUTES = 200, 21, 390
CROWD = 10_000
LEAST_A_SECOND = 200_000
_OPEN = datetime(2023, 11, 15, 14, 30, tzinfo=UTC)
_FIRST = datetime(2023, 10, 2, tzinfo=UTC)
_TABLE = SessionTable(
    "XNYS",
    "America/New_York",
    [day(at.date()) for number in range(60) if (at := _FIRST + timedelta(days=number)).weekday() < 5],
)
_INSTRUMENTS = {symbol: instrument(symbol) for symbol in SYMBOLS}


def measure() -> list[Figure]:
    """All figures of this part."""
    return [*_throughput(), _catching_up(CAUGHT_UP), _catching_up(CROWD), _memory(), _trying()]


def _throughput() -> list[Figure]:
    heard = _observations()
    few, some, many = (
        _rate(_evaluator(count, symbols), heard)
        for count, symbols in ((FEW, SYMBOLS), (FEW, SYMBOLS[:1]), (MANY, SYMBOLS))
    )
    crowded = _rate(_evaluator(MANY, SYMBOLS[:1]), heard)
    return [
        Figure(
            "E",
            f"observations judged a second, {FEW} alerts",
            "thousands",
            few / 1000,
            goal=Goal(few, LEAST_A_SECOND, f"≥ {LEAST_A_SECOND:,} a second", is_least=True),
        ),
        Figure(
            "E",
            f"the same with {MANY:,} alerts on {len(SYMBOLS)} symbols",
            "thousands",
            many / 1000,
            goal=Goal(ratio(many, few), 0.5, f"≥ 0.5 × with {FEW}", is_least=True),
        ),
        Figure(
            "E",
            f"the same with {MANY:,} alerts on one of the symbols",
            "thousands",
            crowded / 1000,
            goal=Goal(ratio(crowded, some), 0.5, f"≥ 0.5 × with {FEW} on it", is_least=True),
        ),
    ]


def _evaluator(count: int, symbols: Sequence[Symbol]) -> Evaluator:
    """So many alerts, spread over these symbols; no price of the benchmark gets to any of them."""
    evaluator = Evaluator(lambda _code: _TABLE, _INSTRUMENTS.get)
    evaluator.load(
        Alert(
            AlertId(str(number)),
            symbols[number % len(symbols)],
            Side(SideKind.ABOVE, 150 + number * Decimal("0.01")),
            armed_at=_OPEN,
            armed_price=Decimal(100),
            currency="USD",
        )
        for number in range(count)
    )
    return evaluator


def _observations() -> list[Observation]:
    """A second apart for each symbol, wandering by a cent, as a stream says them."""
    heard = []
    for number in range(OBSERVATIONS):
        at = _OPEN + timedelta(seconds=number // len(SYMBOLS), milliseconds=number % len(SYMBOLS))
        heard.append(
            Observation(
                symbol=SYMBOLS[number % len(SYMBOLS)],
                price=Decimal(10_000 + number // len(SYMBOLS) % 7) / 100,
                quote_time=at,
                received_time=at,
                session=Session.REGULAR,
                source="benchmark",
                currency="USD",
                previous_close=Decimal(100),
                day_volume=1000 + number,
            )
        )
    return heard


def _rate(evaluator: Evaluator, heard: Sequence[Observation]) -> float:
    """Observations a second; the first of each symbol does not count."""
    for obs in heard[: len(SYMBOLS) * 2]:
        evaluator.observe(obs)
    rest = heard[len(SYMBOLS) * 2 :]
    observe = evaluator.observe
    begun = time.thread_time()
    for obs in rest:
        observe(obs)
    return len(rest) / (time.thread_time() - begun)


def _catching_up(count: int) -> Figure:
    """A month of minutes for each symbol, with alerts that wait where the price was now and then.

    Every fifth may fire again and again, the others once.
    """
    # As many of them trade.
    days = [one for one in _TABLE.days if one.open < _OPEN][-DAYS:]
    starts = np.concatenate(
        [int(one.open.timestamp()) + 60 * np.arange(MINUTES, dtype=np.int64) for one in days]
    )
    symbols = SYMBOLS[:CAUGHT_UP]
    past = {
        symbol: Bars.of(starts, *walk(len(starts), seed).columns[1:]) for seed, symbol in enumerate(symbols)
    }
    levels = {
        symbol: np.percentile(bars.high, np.linspace(90, 10, count // CAUGHT_UP)).round(2).tolist()
        for symbol, bars in past.items()
    }
    evaluator = Evaluator(lambda _code: _TABLE, _INSTRUMENTS.get)
    evaluator.load(
        Alert(
            AlertId(f"{symbol} {number}"),
            symbol,
            Level(LevelKind.CROSSES, Decimal(str(level))),
            Repeat.ONCE if number % 5 else Repeat.REARM,
            armed_at=days[0].open - timedelta(days=1),
            armed_price=Decimal(str(round(float(past[symbol].open[0]), 2))),
            currency="USD",
        )
        for symbol in symbols
        for number, level in enumerate(levels[symbol])
    )
    now = days[-1].close + timedelta(hours=1)
    evaluator.started(now)
    begun = time.thread_time()
    replayed = fired = 0
    while requests := evaluator.catch_up_requests():
        for request in requests:
            answer = past[request.symbol] if request.interval is Interval.M1 else Bars.empty()
            replayed += len(answer)
            fired += len(evaluator.replay(request.symbol, request.interval, answer, now).firings)
    taken = time.thread_time() - begun
    return Figure(
        "E",
        f"30 days of minutes of {CAUGHT_UP} symbols ({replayed:,} bars) caught up, "
        f"{count:,} alerts, {fired:,} fires",
        "s",
        taken,
        goal=most_goal(taken, 10, "s"),
    )


def _memory() -> Figure:
    """What each of many alerts takes while it waits: Python's own memory, what it shares not counted."""
    tracemalloc.start()
    evaluator = _evaluator(CROWD, SYMBOLS)
    taken = tracemalloc.get_traced_memory()[0] / CROWD / 1000
    tracemalloc.stop()
    assert evaluator.alerts
    return Figure("E", f"memory of each of {CROWD:,} alerts", "kB", taken)


def _trying() -> Figure:
    """One alert on a year of daily bars, as its dialog does while one types."""
    year = walk(252, 3, 86_400)
    past = {SYMBOLS[0]: Past(_INSTRUMENTS[SYMBOLS[0]], year)}
    level = Level(LevelKind.CROSSES, Decimal(str(round(float(np.median(year.close)), 2))))
    taken = []
    for _ in range(9):
        begun = time.thread_time()
        would_fire(level, Repeat.REARM, past, SYMBOLS[0], Interval.D1, lambda _code: _TABLE)
        taken.append((time.thread_time() - begun) * 1000)
    middle = sorted(taken)[len(taken) // 2]
    return Figure("E", "one alert tried on a year of days", "ms", middle, goal=most_goal(middle, 50, "ms"))
