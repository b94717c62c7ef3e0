"""Catching up: skipping what cannot matter must change nothing."""

import random
from decimal import Decimal

import pytest

from tests.domain.alerts.market import BABA, A, B, at, bars, draft, new_evaluator
from watcher.domain.alerts.alert import Repeat

NOW = ("21:00", 24)


def history(seed):
    """Four hundred minutes of two days, wandering around 78."""
    source = random.Random(seed)
    rows, price = [], 78.0
    for number in (22, 24):
        for minute in range(200):
            step = source.choice([-0.05, 0.0, 0.05])
            rows.append(
                (
                    f"{15 + minute // 60}:{minute % 60:02d}",
                    number,
                    price,
                    price + 0.04,
                    price - 0.04,
                    price + step,
                )
            )
            price += step
    return bars(*rows)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    "words", ["crosses 78.60", "above 78.60", "below 77.40", "trailing 1%", "reaches 77.20"]
)
def test_skipping_a_quiet_start_changes_no_fire(seed, words):
    told = []
    for company in (False, True):
        evaluator = new_evaluator()
        evaluator.add(A, draft(words, repeat=Repeat.REARM), at("20:59", 21), Decimal(78))
        if company:
            # A window wants every bar, so that nothing is skipped.
            evaluator.add(B, draft("moves 50% 30m"), at("20:59", 21), Decimal(78))
        evaluator.started(at(*NOW))
        firings = []
        for request in evaluator.catch_up_requests():
            firings += evaluator.replay(BABA, request.interval, history(seed), at(*NOW)).firings
        alert = evaluator.alerts[A]
        told.append((firings, alert.state, alert.memory["gate"]["last"][:4], alert.memory["rule"]))
    assert told[0] == told[1]
