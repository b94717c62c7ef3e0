"""What goes for every kind alike."""

from decimal import Decimal

import pytest

from tests.domain.alerts.test_condition_json import WHOLE
from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.kinds import check_repeat, days_needed, rule_of
from watcher.domain.errors import InputError

RATCHETS = {"moves", "trailing"}
GRID = Grid(Decimal("0.01"))


@pytest.mark.parametrize("data", WHOLE, ids=lambda data: " ".join(map(str, data.values())))
def test_only_moves_and_trailing_can_be_a_ratchet(data):
    condition = condition_from_json(data)
    assert condition.kind == data["kind"]
    if data["kind"] in RATCHETS:
        check_repeat(condition, Repeat.RATCHET)
    else:
        with pytest.raises(InputError) as error:
            check_repeat(condition, Repeat.RATCHET)
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
