"""The evaluator against the plain reference, on random sequences of observations."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.alerts.reference import fires_of
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.bars import Bars, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay

BABA = Symbol("BABA")
ARMED_AT = datetime(2023, 11, 21, 20, 59, tzinfo=UTC)


def day(number):
    at = datetime(2023, 11, number, tzinfo=UTC)
    hours = (timedelta(hours=hour) for hour in (14.5, 21, 9, 25))
    return TradingDay(at.date(), *(at + hour for hour in hours))


TABLE = SessionTable("XNYS", "America/New_York", [day(number) for number in (20, 21, 22, 24, 27)])
INSTRUMENT = Instrument(BABA, currency="USD", calendar="XNYS")

CONDITIONS = [
    {"kind": "reaches", "level": "100.00"},
    {"kind": "crosses", "level": "100.00"},
    {"kind": "crosses_up", "level": "100.10"},
    {"kind": "crosses_down", "level": "99.90"},
    {"kind": "above", "level": "100.10"},
    {"kind": "below", "level": "99.90"},
    {"kind": "day_change", "percent": "0.2"},
    {"kind": "day_change", "percent": "-0.2"},
    {"kind": "trailing", "percent": "0.3"},
    {"kind": "trailing", "percent": "0.3", "direction": "up"},
    {"kind": "enters", "low": "99.95", "high": "100.05"},
    {"kind": "leaves", "low": "99.90", "high": "100.10"},
    {"kind": "gap", "percent": "0.1"},
    {"kind": "gap", "percent": "-0.1"},
    {"kind": "new_high", "days": 2},
    {"kind": "new_low", "days": 1},
    {"kind": "volume", "multiple": "1.5", "days": 2},
    {"kind": "above", "level": "99.95", "for_s": 60},
    {
        "kind": "all",
        "conditions": [{"kind": "above", "level": "99.98"}, {"kind": "below", "level": "100.04"}],
    },
    {"kind": "moves", "percent": "-0.15", "within_s": 120},
    *(
        {
            "kind": "indicator",
            "name": "SMA",
            "parameters": {"timeperiod": 2},
            "interval": "1d",
            "comparison": comparison,
            "value": value,
            "intrabar": True,
        }
        for comparison, value in (("below", "99.943"), ("crosses_up", "99.973"))
    ),
]
PAST = [
    (date(2023, 11, number), Decimal(high), Decimal(low), volume)
    for number, high, low, volume in (
        (20, "100.12", "99.95", 900),
        (21, "100.05", "99.90", 700),
        (22, "100.15", "99.85", 1_100),
        (24, "100.08", "99.92", 500),
    )
]
DAILY = Bars.of(
    [int(datetime(row[0].year, row[0].month, row[0].day, 14, 30, tzinfo=UTC).timestamp()) for row in PAST],
    *([float(row[at]) for row in PAST] for at in (1, 1, 2, 2, 3)),
)

moments = st.tuples(
    st.integers(9980, 10020),
    st.sampled_from([1, 2, 5, 15, 30, 60, 80, 80, 300, 60_000]),
    st.sampled_from(
        [""] * 12
        + ["duplicate", "older", "correction", "correction", "nan", "zero", "late", "wild", "post"]
        + ["no range", "zero range"]
    ),
    st.sampled_from([None, None, 9990, 10000, 10010]),
    st.sampled_from([None, 0, 2, 15]),
)
sequences = st.lists(moments, min_size=20, max_size=60)


def observations(rows):
    """Turn drawn rows into observations in two or more regular sessions, in the order of hearing."""
    volume = 0
    heard, at, on = [], datetime(2023, 11, 22, 14, 30, tzinfo=UTC), None
    high = low = Decimal(100)
    for cents, step_s, oddity, close, reach in rows:
        price, quoted = Decimal(cents) / 100, at + timedelta(seconds=step_s)
        while TABLE.session_at(quoted) is not Session.REGULAR:
            quoted += timedelta(hours=1)
            if quoted > TABLE.days[-1].close:
                return heard
        received, session = quoted + timedelta(seconds=1), Session.REGULAR
        match oddity:
            case "duplicate" if heard:
                price, quoted = heard[-1].price, heard[-1].quote_time
            case "older" if heard:
                quoted = heard[-1].quote_time - timedelta(seconds=30)
            case "correction" if heard:
                quoted = heard[-1].quote_time
            case "nan":
                price = Decimal("NaN")
            case "zero":
                price = Decimal(0)
            case "late":
                received = quoted + timedelta(seconds=100)
            case "wild":
                price = Decimal(cents) / 100 * Decimal("1.3")
            case "post":
                session = Session.POST
        at = max(at, received)
        if on != TABLE.date_at(quoted):
            on, high, low = TABLE.date_at(quoted), Decimal(cents) / 100, Decimal(cents) / 100
            volume = 0
        volume += step_s
        if reach is not None:
            high = max(high, Decimal(cents + reach) / 100)
            low = min(low, Decimal(cents - reach) / 100)
        wrong = {"no range": Decimal("NaN"), "zero range": Decimal(0)}.get(oddity)
        heard.append(
            Observation(
                symbol=BABA,
                price=price,
                quote_time=quoted,
                received_time=max(received, at),
                session=session,
                source="test",
                currency="USD",
                day_high=wrong if wrong is not None else high if reach is not None else None,
                day_low=wrong if wrong is not None else low if reach is not None else None,
                previous_close=None if close is None else Decimal(close) / 100,
                day_volume=None if reach is None else volume,
            )
        )
    return heard


def new_evaluator():
    evaluator = Evaluator(lambda _code: TABLE, lambda _symbol: INSTRUMENT)
    evaluator.learn(BABA, DAILY, ARMED_AT)
    evaluator.learn_bars(BABA, Interval.D1, DAILY[:2], ARMED_AT + timedelta(minutes=2))
    return evaluator


def alert_of(condition, repeat, price, cooldown_s=60, alert_id="a"):
    return alert_from_json(
        {
            "id": alert_id,
            "symbol": "BABA",
            "condition": condition,
            "repeat": repeat,
            "cooldown_s": cooldown_s,
            "armed_at": ARMED_AT.isoformat(),
            "armed_price": str(price),
        }
    )


def told(firings):
    return [
        (firing.occurred_at, firing.price, frozenset(label.value for label in firing.labels))
        for firing in firings
    ]


@pytest.mark.parametrize(
    "condition", CONDITIONS, ids=lambda condition: "-".join(map(str, condition.values())).replace(" ", "")
)
@settings(max_examples=60)
@given(rows=sequences, repeat=st.sampled_from(["once", "rearm", "daily"]), start=st.integers(9980, 10020))
def test_it_fires_as_the_reference_does(condition, rows, repeat, start):
    heard, price = observations(rows), Decimal(start) / 100
    evaluator = new_evaluator()
    evaluator.load([alert_of(condition, repeat, price)])
    firings = [firing for obs in heard for firing in evaluator.observe(obs).firings]
    assert told(firings) == fires_of(condition, repeat, 60, ARMED_AT, price, heard, TABLE.date_at, PAST)


@settings(max_examples=25)
@given(rows=sequences, cut=st.integers(0, 59), start=st.integers(9980, 10020))
def test_a_kill_at_any_point_loses_and_doubles_nothing(rows, cut, start):
    heard = observations(rows)
    alerts = [
        alert_of(condition, repeat, Decimal(start) / 100, alert_id=f"{index}{repeat}")
        for index, condition in enumerate([*CONDITIONS, {"kind": "moves", "within_s": 600, "percent": "0.1"}])
        for repeat in ("once", "rearm", "daily")
    ]
    whole, first, second = new_evaluator(), new_evaluator(), new_evaluator()
    whole.load(alerts)
    first.load(alerts)
    expected = [firing for obs in heard for firing in whole.observe(obs).firings]
    firings = [firing for obs in heard[:cut] for firing in first.observe(obs).firings]
    saved = [json.dumps(alert_to_json(alert)) for alert in first.alerts.values()]
    second.load(alert_from_json(json.loads(text)) for text in saved)
    firings += [firing for obs in heard[cut:] for firing in second.observe(obs).firings]
    assert firings == expected
    assert second.alerts == whole.alerts


@settings(max_examples=30)
@given(rows=sequences)
def test_many_alerts_fire_as_each_would_alone(rows):
    heard = observations(rows)
    alerts = [
        alert_of(condition, "rearm", "100.00", alert_id=str(index))
        for index, condition in enumerate(CONDITIONS)
    ]
    together = new_evaluator()
    together.load(alerts)
    firings = [firing for obs in heard for firing in together.observe(obs).firings]
    for alert in alerts:
        alone = new_evaluator()
        alone.load([alert])
        own = [firing for obs in heard for firing in alone.observe(obs).firings]
        assert [firing for firing in firings if firing.alert == alert.id] == own


@settings(max_examples=30)
@given(rows=sequences)
def test_the_same_day_twice_is_told_the_same(rows):
    heard = observations(rows)

    def play():
        evaluator = new_evaluator()
        evaluator.load([alert_of(CONDITIONS[1], "rearm", "100.00")])
        return [evaluator.observe(obs) for obs in heard]

    assert play() == play()
