"""Cases: recorded days and what must come of them, in the format of alerts.md §7."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from watcher.engine.replay import replay_case

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_recorded_day_comes_out_as_the_rules_say(path):
    case = json.loads(path.read_text(encoding="utf-8"))
    result = replay_case(case)
    expect = case["expect"]
    if "fires" in expect:
        assert len(result["fires"]) == len(expect["fires"]), result
        for fired, wanted in zip(result["fires"], expect["fires"], strict=True):
            assert {key: comparable(key, fired[key]) for key in wanted} == {
                key: comparable(key, value) for key, value in wanted.items()
            }
    states = expect.get("states", {})
    assert {key: result["states"][key] for key in states} == states, result
    for entry in expect.get("log_has", []):
        assert any(entry.items() <= line.items() for line in result["log"]), result["log"]
    for entry in expect.get("log_has_not", []):
        assert not any(entry.items() <= line.items() for line in result["log"]), result["log"]


def comparable(key, value):
    """Prices as decimals, labels as sets."""
    if key == "price":
        return Decimal(value)
    return frozenset(value) if key == "labels" else value
