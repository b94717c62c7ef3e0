"""What an alert would have done."""

from decimal import Decimal

import pytest

from tests.domain.alerts.market import BABA, TABLE, at, bars
from watcher.domain.alerts.alert import Label, Repeat
from watcher.domain.alerts.backtest import Past, would_fire
from watcher.domain.alerts.typed import parse_words
from watcher.domain.bars import Bars, Interval
from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument

INSTRUMENT = Instrument(BABA, currency="USD", calendar="XNYS")
DAILY = bars(
    ("14:30", 20, 78, 79, 77, 78.5),
    ("14:30", 21, 78.6, 80.5, 78, 80.2),
    ("14:30", 22, 80.1, 80.3, 76, 76.5),
    ("14:30", 24, 81.0, 82.0, 80.5, 81.5),
)


def fires(words, repeat=Repeat.ONCE, rows=DAILY, interval=Interval.D1):
    condition = parse_words([words])
    return [
        (firing.occurred_at, firing.price, firing.labels)
        for firing in would_fire(
            condition, repeat, {BABA: Past(INSTRUMENT, rows)}, BABA, interval, lambda _code: TABLE
        ).fires
    ]


def test_it_would_have_fired_where_the_bar_got_to_the_level():
    assert fires("reaches 80") == [(at("14:30", 21), Decimal("80.00"), frozenset())]


def test_it_would_have_fired_again_after_coming_back():
    assert fires("crosses_up 80", Repeat.REARM) == [
        (at("14:30", 21), Decimal("80.00"), frozenset()),
        (at("14:30", 24), Decimal("81.00"), frozenset({Label.GAPPED})),
    ]


def test_day_changes_are_judged_on_closes():
    assert fires("day_change -4") == [(at("14:30", 22), Decimal("76.50"), frozenset())]


def test_no_history_would_have_fired_nothing():
    assert fires("reaches 80", rows=Bars.empty()) == []
    assert fires("reaches 80", rows=bars(("10:00", 20, 78, 99, 77, 78)), interval=Interval.M1) == []


def test_a_repeat_that_does_not_suit_is_refused():
    with pytest.raises(InputError):
        fires("reaches 80", Repeat.RATCHET)
