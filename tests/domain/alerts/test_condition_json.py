"""Conditions as JSON: every kind there and back, and what is said of what is none."""

import pytest

from watcher.domain.alerts.alert_json import alert_from_json
from watcher.domain.alerts.condition_json import condition_from_json, condition_to_json
from watcher.domain.errors import InputError

WHOLE = [
    {"kind": "reaches", "level": "75.00"},
    {"kind": "crosses", "level": "75.00"},
    {"kind": "crosses_up", "level": "75.00"},
    {"kind": "crosses_down", "level": "75.00"},
    {"kind": "above", "level": "80", "for_s": 600, "if_true_now": "fire"},
    {"kind": "below", "level": "80", "for_s": 0, "if_true_now": "wait"},
    {"kind": "enters", "low": "70", "high": "80.50"},
    {"kind": "leaves", "low": "70", "high": "80.50"},
    {"kind": "day_change", "percent": "-5", "if_true_now": "wait"},
    {"kind": "moves", "within_s": 1800, "percent": "-3"},
    {"kind": "moves", "within_s": 1800, "amount": "2.5"},
    {"kind": "trailing", "direction": "down", "percent": "5"},
    {"kind": "trailing", "direction": "up", "amount": "4"},
    {"kind": "new_high", "days": 252},
    {"kind": "new_low", "days": 20},
    {"kind": "gap", "percent": "-3"},
    {"kind": "data_health", "silent_s": 300},
    {"kind": "volume", "multiple": "2.5", "days": 10},
]


@pytest.mark.parametrize("data", WHOLE, ids=lambda data: " ".join(map(str, data.values())))
def test_what_is_stored_is_read_again(data):
    assert condition_to_json(condition_from_json(data)) == data


@pytest.mark.parametrize(
    ("data", "whole"),
    [
        ({"kind": "new_high"}, {"kind": "new_high", "days": 252}),
        ({"kind": "volume", "multiple": 2}, {"kind": "volume", "multiple": "2", "days": 20}),
        ({"kind": "trailing", "percent": "5"}, {"kind": "trailing", "direction": "down", "percent": "5"}),
    ],
)
def test_what_is_not_said_takes_its_default(data, whole):
    assert condition_to_json(condition_from_json(data)) == whole


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "There is no alert kind “None”"),
        ({"kind": ["above"]}, "There is no alert kind"),
        ({"kind": "oracle"}, "There is no alert kind “oracle”"),
        ({"kind": "reaches"}, "needs level"),
        ({"kind": "reaches", "level": "0"}, "unusable value: level 0"),
        ({"kind": "reaches", "level": "NaN"}, "unusable value: level NaN"),
        ({"kind": "reaches", "level": "dear"}, "unusable value"),
        ({"kind": "above", "level": "80", "for_s": -1}, "for_s -1"),
        ({"kind": "above", "level": "80", "if_true_now": "perhaps"}, "perhaps"),
        ({"kind": "day_change", "percent": "0"}, "percent 0"),
        ({"kind": "moves", "percent": "1", "within_s": 0}, "within_s 0"),
        ({"kind": "moves", "within_s": 60}, "either a percent or an amount"),
        ({"kind": "moves", "within_s": 60, "percent": "0"}, "either a percent or an amount"),
        ({"kind": "trailing", "percent": "1", "amount": "1"}, "either a percent or an amount"),
        ({"kind": "trailing", "percent": "-1"}, "direction is a key of its own"),
        ({"kind": "enters", "low": "80", "high": "70"}, "low 80 lies above high 70"),
        ({"kind": "gap", "percent": "0"}, "percent 0"),
        ({"kind": "data_health", "silent_s": 0}, "silent_s 0"),
        ({"kind": "new_high", "days": 0}, "days 0"),
        ({"kind": "new_high", "days": 1_000_000}, "days 1000000"),
        ({"kind": "volume", "multiple": "-1"}, "multiple -1"),
    ],
)
def test_what_is_no_condition_is_said(data, said):
    with pytest.raises(InputError) as error:
        condition_from_json(data)
    assert said in error.value.title


CONDITION = {"kind": "reaches", "level": "75"}
ALERT = {"id": "a", "symbol": "BABA", "condition": CONDITION}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"id": "a", "condition": CONDITION}, "An alert needs symbol"),
        ({**ALERT, "repeat": "hourly"}, "hourly"),
        ({**ALERT, "armed_at": "2023-11-22T15:00:00"}, "has no zone"),
        ({**ALERT, "armed_price": "dear"}, "unusable value"),
    ],
)
def test_what_is_no_alert_is_said(data, said):
    with pytest.raises(InputError) as error:
        alert_from_json(data)
    assert said in error.value.title
