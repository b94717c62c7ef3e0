"""A restart at any moment loses nothing: with and without one, a day comes out the same."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.alerts.wide_case import DAYS
from watcher.domain.alerts.alert import Alert, AlertId, Repeat
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.held import Held, Holdings
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.bars import Bars
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Session
from watcher.domain.symbols import Symbol
from watcher.feeds.calendars import session_table

OPEN = datetime(2023, 11, 24, 14, 40, tzinfo=UTC)
SYMBOLS = [Symbol("BABA"), Symbol("KWEB")]
KINDS = [
    "relative KWEB -2 2 days",
    "relative KWEB 2 2 days now",
    "premium KWEB ratio 3 -5%",
    "position pnl_percent at_most -10",
    "position weight at_least 75",
    "portfolio day_pnl at_most -150",
    "all above 79; KWEB below 28",
    "all crosses_up 79; volume 2 2",
    "any above 80 for 30s; KWEB crosses 28",
    "all relative KWEB -2 2 days; below 79",
]
PRICES = {"BABA": [76, 77, 78, 79, 80], "KWEB": [27, 28, 29]}


def instrument(symbol):
    return Instrument(symbol, currency="USD", calendar="XNYS")


def past(close):
    starts = [int(datetime.fromisoformat(f"{day}T14:30:00+00:00").timestamp()) for day in DAYS]
    closes = [float(close)] * len(starts)
    return Bars.of(starts, closes, closes, closes, closes, [500.0] * len(starts))


def evaluator(alerts, now):
    made = Evaluator(session_table, instrument)
    made.hold(
        Holdings(
            {one: Held(one, Decimal(100), Decimal(85 if one == "BABA" else 28)) for one in SYMBOLS}, "USD"
        ),
        OPEN - timedelta(days=2),
    )
    made.load(alerts)
    for symbol, close in (("BABA", 78), ("KWEB", 28)):
        made.learn(Symbol(symbol), past(close), now)
    return made


def observation(second, symbol, price, volume):
    at = OPEN + timedelta(seconds=second)
    return Observation(
        symbol=Symbol(symbol),
        price=Decimal(price),
        quote_time=at,
        received_time=at,
        session=Session.REGULAR,
        source="test",
        currency="USD",
        previous_close=Decimal(78 if symbol == "BABA" else 28),
        day_volume=volume,
    )


def through_disk(alerts):
    return [alert_from_json(json.loads(json.dumps(alert_to_json(one))), is_stored=True) for one in alerts]


@pytest.mark.parametrize("words", KINDS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_restart_between_two_prices_changes_nothing(words, data):
    condition = parse_words([words])
    symbol = PORTFOLIO if words.startswith("portfolio") else Symbol("BABA")
    repeat = data.draw(st.sampled_from([Repeat.ONCE, Repeat.REARM, Repeat.DAILY]))
    alert = Alert(
        AlertId("a"), symbol, condition, repeat, cooldown_s=20, armed_at=OPEN, armed_price=Decimal("78.00")
    )
    names = data.draw(st.lists(st.sampled_from(["BABA", "KWEB"]), min_size=2, max_size=14))
    heard = [
        observation(10 * number, name, data.draw(st.sampled_from(PRICES[name])), 100 * number * number)
        for number, name in enumerate(names, 1)
    ]
    stop = data.draw(st.integers(0, len(heard)))
    whole, broken = evaluator([alert], OPEN), evaluator([alert], OPEN)
    fires, again = [], []
    for number, one in enumerate(heard):
        if number == stop:
            broken = evaluator(through_disk(broken.alerts.values()), one.received_time)
        for made, into in ((whole, fires), (broken, again)):
            into += made.observe(one).firings
            into += made.judge_together().firings
    assert [(one.occurred_at, one.price) for one in again] == [(one.occurred_at, one.price) for one in fires]
    ends = [next(iter(made.alerts.values())).shown_state for made in (whole, broken)]
    assert ends[0] == ends[1]
