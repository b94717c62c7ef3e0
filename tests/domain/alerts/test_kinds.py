"""What goes for every kind alike."""

from decimal import Decimal

import pytest

from tests.domain.alerts.market import at
from tests.domain.alerts.test_condition_json import WHOLE
from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.kinds import check_terms, days_needed, rule_of
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.steps import Start, Step
from watcher.domain.alerts.typed import parse_words
from watcher.domain.errors import InputError

RATCHETS = {"moves", "trailing"}
GRID = Grid(Decimal("0.01"))


@pytest.mark.parametrize("data", WHOLE, ids=lambda data: " ".join(map(str, data.values())))
def test_only_moves_and_trailing_can_be_a_ratchet(data):
    condition = condition_from_json(data)
    assert condition.kind == data["kind"]
    if data["kind"] in RATCHETS:
        check_terms(condition, Repeat.RATCHET)
    else:
        with pytest.raises(InputError) as error:
            check_terms(condition, Repeat.RATCHET)
        assert f"“{data['kind']}” cannot be a ratchet" in error.value.title


@pytest.mark.parametrize("data", WHOLE, ids=lambda data: " ".join(map(str, data.values())))
def test_a_fresh_rule_is_not_met_and_remembers_itself(data):
    condition = condition_from_json(data)
    rule, other = rule_of(condition, GRID), rule_of(condition, GRID)
    other.restore(rule.dump())
    assert other.dump() == rule.dump()
    assert not rule.is_pending


def test_only_what_looks_back_needs_days():
    needed = {data["kind"]: days_needed(condition_from_json(data)) for data in WHOLE}
    assert {kind for kind, days in needed.items() if days} == {"new_high", "new_low", "volume"}


LOOKING_BACK = ["gap -3", "new_high 2", "new_low 2", "volume 2 2", "data_health 5m"]
PLACE = Place(at("0:00").date(), "2023-11-22/regular")


@pytest.mark.parametrize("words", LOOKING_BACK)
def test_what_nothing_was_heard_of_is_neither_met_nor_over(words):
    rule = rule_of(parse_words([words]), GRID)
    rule.divide(Decimal(2))
    assert not rule.holds(Decimal(80))
    if words.startswith("new"):
        assert not rule.has_come_back(Step(Decimal(80), at("15:00"), PLACE))


def test_a_gap_that_a_split_follows_is_measured_in_new_shares():
    rule = rule_of(parse_words(["gap -3"]), GRID)
    assert rule.step(Step(Decimal(75), at("14:30"), PLACE, previous_close=Decimal(78)))
    assert not rule.holds(Decimal(77))
    rule.divide(Decimal(2))
    assert rule.holds(Decimal("37.50"))
    assert not rule.holds(Decimal(38))


def test_a_split_keeps_what_an_extreme_is_compared_with():
    rule = rule_of(parse_words(["new_high 2"]), GRID)
    rule.arm(Start(Decimal(80), at("14:00"), PLACE))
    rule.step(Step(Decimal(81), at("14:30"), PLACE, prev=Decimal(80)))
    rule.divide(Decimal(2))
    assert (rule.dump()["last"], rule.dump()["unjudged"]) == ("40.5", "40")


def test_silence_is_met_until_a_price_is_heard():
    rule = rule_of(parse_words(["data_health 5m"]), GRID)
    assert rule.falls_silent(Decimal(80))
    assert rule.falls_silent(Decimal(80)) is None
    assert rule.holds(Decimal(80))
    rule.step(Step(Decimal(80), at("15:00"), PLACE))
    assert not rule.holds(Decimal(80))
