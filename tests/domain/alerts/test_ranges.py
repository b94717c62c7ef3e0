"""Ranges inside bars, and in what a restart remembers; the rest is in the cases."""

from decimal import Decimal

import pytest

from tests.domain.alerts.market import BABA, A, at, bars, draft, new_evaluator, quote
from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.conditions import Range, RangeKind
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.ranges import RangeRule
from watcher.domain.alerts.steps import Start, Step, Touch

PLACE = Place(at("0:00").date(), "2023-11-22/regular")
ENTERS, LEAVES = "enters 70 80", "leaves 70 80"


def found(words, price, *rows):
    """What a day of bars tells, missed by an alert that was armed at `price` the evening before."""
    evaluator = new_evaluator()
    evaluator.add(A, draft(words), at("20:59", 21), Decimal(price))
    evaluator.started(at("15:00"))
    (request,) = evaluator.catch_up_requests()
    missed = bars(*((f"14:{30 + n}", 22, *row) for n, row in enumerate(rows)))
    return [
        (firing.price, firing.direction, firing.labels - {Label.LATE})
        for firing in evaluator.replay(BABA, request.interval, missed, at("15:00")).firings
    ]


@pytest.mark.parametrize(
    ("words", "price", "rows", "fire"),
    [
        (ENTERS, "69", [(69, 69.5, 68, 69.2)], None),
        (ENTERS, "69", [(69, 71, 68, 70.5)], ("70", "up")),
        (ENTERS, "69", [(69, 71, 68, 69.2)], ("70", "up")),
        (ENTERS, "81", [(81, 82, 79, 79.5)], ("80", "down")),
        (ENTERS, "81", [(81, 82, 79, 81.5)], ("80", "down")),
        (ENTERS, "81", [(81, 82, 80.5, 81.5)], None),
        (ENTERS, "75", [(75, 76, 74, 75)], None),
        (LEAVES, "75", [(75, 81, 74, 76)], ("80", "up")),
        (LEAVES, "75", [(75, 76, 69, 74)], ("70", "down")),
        (LEAVES, "75", [(75, 81, 74, 80.5)], ("80", "up")),
        (LEAVES, "75", [(75, 76, 69, 69.5)], ("70", "down")),
        (LEAVES, "75", [(75, 80, 70, 75)], None),
        (LEAVES, "85", [(85, 86, 84, 85)], None),
    ],
)
def test_a_bar_tells_at_which_border(words, price, rows, fire):
    assert found(words, price, *rows) == ([] if fire is None else [(Decimal(fire[0]), fire[1], frozenset())])


@pytest.mark.parametrize(
    ("words", "price", "opened", "way"), [(ENTERS, "69", 75, "up"), (LEAVES, "75", 69, "down")]
)
def test_an_open_on_the_other_side_is_a_gap(words, price, opened, way):
    row = (opened, opened + 0.5, opened - 0.5, opened)
    assert found(words, price, row) == [(Decimal(opened), way, frozenset({Label.GAPPED}))]


def test_extremes_of_before_the_arming_prove_nothing():
    evaluator = new_evaluator()
    evaluator.add(A, draft(ENTERS), at("14:30:30"), Decimal(69))
    evaluator.started(at("15:00"))
    (request,) = evaluator.catch_up_requests()
    missed = bars(("14:30", 22, 69, 71, 68, 69.2))
    assert not evaluator.replay(BABA, request.interval, missed, at("15:00")).firings


def test_without_a_price_at_arming_the_first_one_tells_the_side():
    evaluator = new_evaluator()
    evaluator.add(A, draft(ENTERS), at("14:40"))
    assert not evaluator.observe(quote("14:45", "75")).firings
    assert not evaluator.observe(quote("14:46", "81")).firings
    assert evaluator.observe(quote("14:47", "79")).firings


@pytest.mark.parametrize(
    ("price", "touch"), [(81, (69, 75, None, None)), (69, (None, None, 81, 75))], ids=["high", "low"]
)
def test_an_extreme_that_the_price_contradicts_proves_nothing(price, touch):
    rule = RangeRule(Range(RangeKind.ENTERS, Decimal(70), Decimal(80)), Grid(Decimal("0.01")))
    rule.arm(Start(Decimal(price), at("14:40"), PLACE))
    told = Touch(*(None if value is None else Decimal(value) for value in touch), at("14:45"))
    step = Step(Decimal(price), at("14:46"), PLACE, prev=Decimal(price), touch=told)
    assert rule.step(step) is None


def test_a_split_keeps_the_side_of_the_last_price():
    evaluator = new_evaluator()
    evaluator.add(A, draft("enters 140 160"), at("20:58", 21), Decimal(138))
    evaluator.observe(quote("20:59", "138", 21))
    evaluator.split(BABA, at("0:00").date(), Decimal(2), at("14:00"))
    assert not evaluator.observe(quote("14:31", "69.90")).firings
    assert evaluator.observe(quote("14:32", "70.00")).firings
