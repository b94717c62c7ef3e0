"""Catching up: passing over bars that cannot matter must change nothing."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.alerts.test_against_reference import ARMED_AT, BABA, CONDITIONS, DAILY, INSTRUMENT, TABLE
from watcher.domain.alerts import catch_up
from watcher.domain.alerts.alert_json import alert_from_json
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.bars import Bars, Interval

NOW = TABLE.days[-1].close
KINDS = [
    *CONDITIONS,
    {"kind": "trailing", "amount": "0.20"},
    {"kind": "above", "level": "100.05", "for_s": 600},
    {"kind": "below", "level": "100.05", "if_true_now": "fire"},
    {"kind": "leaves", "low": "99.97", "high": "100.02"},
    {"kind": "moves", "within_s": 600, "percent": "0.1"},
    {"kind": "any", "conditions": [{"kind": "above", "level": "100.10"}, {"kind": "gap", "percent": "-0.1"}]},
]


def history(seed, step):
    """Minutes of three days, their pre-market and after-hours too, some missing; wandering by thousandths."""
    source = random.Random(seed)
    rows, price = [], 100.0
    for day in TABLE.days[1:4]:
        at = day.pre_open + timedelta(hours=4)
        price += source.choice([-0.15, 0, 0, 0.15])
        while at < day.post_close - timedelta(hours=3):
            at += timedelta(minutes=source.choice([1, 1, 1, 1, 2, 30]))
            close = price + source.choice([-step, 0, step])
            high, low = max(price, close) + step, min(price, close) - source.choice([0, step])
            shown = float("nan") if source.random() < 0.01 else close
            rows.append((int(at.timestamp()), price, high, low, shown, source.randrange(9)))
            price = close + (100.0 - close) * 0.02
    return Bars.of(*zip(*rows, strict=True))


def alert_of(condition, **terms):
    return alert_from_json(
        {"id": "a", "symbol": BABA, "condition": condition, "armed_at": ARMED_AT.isoformat()} | terms
    )


def caught_up(alert, bars, *, passes_over):
    """What comes of an alert that nobody watched for three days."""
    with pytest.MonkeyPatch.context() as patch:
        if not passes_over:
            patch.setattr(catch_up, "next_to_judge", lambda _watch, _strip, _tick, at, _end, _price: at)
        evaluator = Evaluator(lambda _code: TABLE, lambda _symbol: INSTRUMENT)
        evaluator.learn(BABA, DAILY, ARMED_AT)
        evaluator.load([alert])
        evaluator.started(NOW)
        outcomes = []
        while requests := evaluator.catch_up_requests():
            for request in requests:
                answer = bars if request.interval is Interval.M1 else Bars.empty()
                outcomes.append(evaluator.replay(BABA, request.interval, answer, NOW))
        return outcomes, evaluator.alerts


@pytest.mark.parametrize("condition", KINDS, ids=lambda one: "-".join(map(str, one.values()))[:50])
@settings(max_examples=8)
@given(
    seed=st.integers(0, 10_000),
    step=st.sampled_from([0.004, 0.01, 0.03]),
    repeat=st.sampled_from(["once", "rearm", "rearm", "daily"]),
    cooldown_s=st.sampled_from([0, 90, 300, 3600]),
    start=st.sampled_from(["99.90", "100.00", "100.10", None]),
    expires=st.sampled_from([None, None, datetime(2023, 11, 24, 15, 0, tzinfo=UTC)]),
    sessions=st.sampled_from([["regular"], ["regular"], ["pre", "regular", "post"]]),
)
def test_passing_over_quiet_bars_changes_nothing(
    condition, seed, step, repeat, cooldown_s, start, expires, sessions
):
    if condition["kind"] in {"trailing", "moves"} and repeat == "daily":
        repeat = "ratchet"
    alert = alert_of(
        condition,
        repeat=repeat,
        cooldown_s=cooldown_s,
        armed_price=start,
        sessions=sessions,
        expires_at=None if expires is None else expires.isoformat(),
    )
    bars = history(seed, step)
    assert caught_up(alert, bars, passes_over=True) == caught_up(alert, bars, passes_over=False)


def test_most_bars_of_a_quiet_time_are_passed_over():
    judged, judge = [], catch_up.take

    def take(watch, step, *rest):
        judged.append(step.at)
        return judge(watch, step, *rest)

    alert = alert_of({"kind": "above", "level": "120.00"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catch_up, "take", take)
        caught_up(alert, history(1, 0.01), passes_over=True)
    assert len(judged) == 2  # the first, and the last that becomes the last price
