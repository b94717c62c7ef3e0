"""The first part of the week that `python -m tests.endurance` lives through, and what it is judged by."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.endurance.gauges import Gauge
from tests.endurance.judging import as_json, as_tables, judged
from tests.endurance.market import KnownMarket, beginning
from tests.endurance.promises import Fired, Promise, broken
from tests.endurance.week import Report, Size, Week
from tests.yahoo.faults import Fault
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.symbols import Symbol

SHORT = Size(hours=0.06, symbols=12, alerts=8, seed=4, grace_minutes=1)
NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def test_some_minutes_of_the_week_leave_nothing_behind_and_lose_nothing(qapp, tmp_path):
    report = judged(Week(SHORT, tmp_path, lambda line: None).run())
    assert report.broken == ()
    assert report.starts == 2
    assert report.alerts >= SHORT.alerts


# ---- the plain reference


def promise(*due, name="a"):
    draft = AlertDraft(Symbol("BABA"), Side(SideKind.ABOVE, Decimal(90)))
    return Promise(draft, NOON, tuple(NOON + timedelta(hours=one) for one in due), name)


def fire(hour, sequence=1, alert="a", receipts=(("wire", "sent"),)):
    at = NOON + timedelta(hours=hour)
    return Fired(alert, sequence, at, at, (), "91", receipts)


def said(promises, fires, hours=24):
    return [sentence for _, sentence in broken(promises, fires, NOON + timedelta(hours=hours))]


def test_a_delayed_price_is_the_one_of_its_time():
    at = [beginning()]
    market = KnownMarket(lambda: at[0], beginning() + timedelta(days=2), 60, random.Random(1))
    delayed = [one for one in market.judged() if market.line(one).instrument.exchange.delay_min]
    for symbol in delayed:
        steps = market.steps(symbol)
        at[0] = steps[3].at + timedelta(minutes=1)
        stamp = market.stamp(symbol)
        assert stamp < steps[3].at
        assert market.line(symbol).price == market.price(symbol, stamp)
    assert delayed


def test_what_fired_once_when_it_was_met_is_kept():
    assert said([promise(3)], [fire(3)]) == []
    assert said([promise()], []) == []


@pytest.mark.parametrize(
    ("promises", "fires", "words"),
    [
        ([promise(3)], [], "never fired"),
        ([promise(3)], [fire(3), fire(4, 2)], "fired 2 times"),
        ([promise()], [fire(3)], "it was never met"),
        ([promise(3)], [fire(2)], "before it was met"),
        ([promise(3)], [fire(3, receipts=())], "has receipts ()"),
        ([promise(3)], [fire(3, receipts=(("wire", "waiting"),))], "waiting"),
        ([], [fire(3)], "which nobody set"),
    ],
)
def test_what_was_lost_doubled_or_made_up_is_said(promises, fires, words):
    (sentence,) = said(promises, fires)
    assert words in sentence


def test_what_was_met_just_before_the_end_may_be_on_its_way():
    assert said([promise(23)], []) == []


# ---- the judgement


def gauge(label, **more):
    values = {"resident_mb": 300.0, "threads": 7, "handles": 60, "objects": 300_000, "widgets": 600}
    return Gauge(label, **{**values, "database_mb": 10.0, "rows": Counter(alerts=500, firings=9), **more})


def report(*gauges):
    size = Size(hours=96, symbols=200, alerts=500)
    return Report(size, gauges, Counter(Fault), 500, 9, 1, 9, 3, 1000, (), 60.0)


FLAT = [gauge(f"day {number}") for number in range(1, 5)]


def test_flat_numbers_pass_and_are_told():
    flat = judged(report(*FLAT, gauge("end")))
    assert flat.broken == ()
    assert "Everything was kept." in as_tables(flat)
    assert '"label": "day 4"' in as_json(flat)


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ({"resident_mb": 340.0}, "memory, MB grew by 40"),
        ({"threads": 12}, "threads grew by 5"),
        ({"handles": 99}, "handles grew by 39"),
        ({"objects": 390_000}, "objects grew by 90,000"),
        ({"widgets": 700}, "widgets grew by 100"),
    ],
)
def test_a_number_that_grows_day_by_day_is_said(last, words):
    (sentence,) = judged(report(*FLAT[:-1], gauge("day 4", **last), gauge("end"))).broken
    assert sentence.startswith(words)


def test_a_table_that_grows_without_a_reason_is_said():
    rows = Counter(alerts=500, firings=9, moods=7, outbox=10)
    found = judged(report(*FLAT, replace(gauge("end"), rows=rows))).broken
    assert [sentence.partition(" (")[0].partition(":")[0] for sentence in found] == [
        "nobody has explained the growth of the table moods",
        "the table outbox has 10 rows, more than 9",
    ]
    (sentence,) = judged(report(*FLAT, gauge("end", database_mb=99.0))).broken
    assert sentence.startswith("the database has 99.0 MB")
