"""The dialog says live where the price is and what would fire."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.making import quote
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.formats import Formats
from watcher.domain.quote import ExtendedPrice, Session
from watcher.ui import words
from watcher.ui.alerts.reading import price_line, read

REGULAR = frozenset({Session.REGULAR})
BABA = quote("BABA", "78.49", previous_close=Decimal("78.96"))


def line(quote, **data):
    return read(condition_from_json(data), quote, REGULAR, 2).line


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "reaches", "level": "75"}, "Now 78.49, 4.4 % away. Fires when it falls to 75.00."),
        ({"kind": "reaches", "level": "80"}, "Now 78.49, 1.9 % away. Fires when it rises to 80.00."),
        ({"kind": "reaches", "level": "78.5"}, "Now 78.49, 0.01 % away. Fires when it rises to 78.50."),
        (
            {"kind": "crosses", "level": "84"},
            "Now 78.49, 7.0 % away. Fires when it gets to 84.00 from either side.",
        ),
        ({"kind": "crosses_up", "level": "84"}, "Now 78.49, 7.0 % away. Fires when it rises to 84.00."),
        (
            {"kind": "crosses_up", "level": "75"},
            "Now 78.49, 4.4 % away. Fires when it rises to 75.00. It has to fall below first.",
        ),
        (
            {"kind": "crosses_down", "level": "80"},
            "Now 78.49, 1.9 % away. Fires when it falls to 80.00. It has to rise above first.",
        ),
        ({"kind": "crosses_down", "level": "75"}, "Now 78.49, 4.4 % away. Fires when it falls to 75.00."),
        (
            {"kind": "above", "level": "80", "for_s": 600},
            "Now 78.49, 1.9 % away. Fires once it is at or above 80.00 for 10 min without a break.",
        ),
        ({"kind": "below", "level": "75"}, "Now 78.49, 4.4 % away. Fires once it is at or below 75.00."),
        (
            {"kind": "day_change", "percent": "-5"},
            "Now −0.6 % on the day, 4.4 points away. Fires at −5 % or further down.",
        ),
        (
            {"kind": "day_change", "percent": "3"},
            "Now −0.6 % on the day, 3.6 points away. Fires at +3 % or further up.",
        ),
        (
            {"kind": "moves", "percent": "-3", "within_s": 1800},
            "Now 78.49. Fires on a fall of 3 % from the highest price of the last 30 min.",
        ),
        (
            {"kind": "moves", "amount": "2", "within_s": 3600},
            "Now 78.49. Fires on a rise of 2.00 from the lowest price of the last 1 h.",
        ),
        (
            {"kind": "trailing", "percent": "5"},
            "Now 78.49. Fires when it falls to 74.57; if it rises before, the level goes along.",
        ),
        (
            {"kind": "trailing", "amount": "2", "direction": "up"},
            "Now 78.49. Fires when it rises to 80.49; if it falls before, the level goes along.",
        ),
        ({"kind": "trailing", "amount": "90"}, "Now 78.49. It cannot fall that far."),
        (
            {"kind": "enters", "low": "70", "high": "75"},
            "Now 78.49, 4.4 % away. Fires when it gets into 70.00 to 75.00.",
        ),
        (
            {"kind": "leaves", "low": "70", "high": "80"},
            "Now 78.49, 1.9 % away. Fires when it gets out of 70.00 to 80.00.",
        ),
        (
            {"kind": "leaves", "low": "70", "high": "75"},
            "Now 78.49. Fires when it gets out of 70.00 to 75.00.",
        ),
        (
            {"kind": "gap", "percent": "-3"},
            "Now 78.49. Fires when the first trade of a day is −3 % or further away.",
        ),
        (
            {"kind": "data_health", "silent_s": 300},
            "Now 78.49. Fires when nothing trustworthy is heard for 5 min, while others of its market are.",
        ),
        (
            {"kind": "new_high", "days": 252},
            "Now 78.49. Fires above the highest price of the 252 trading days before.",
        ),
        (
            {"kind": "new_low", "days": 20},
            "Now 78.49. Fires below the lowest price of the 20 trading days before.",
        ),
        (
            {"kind": "volume", "multiple": "2", "days": 20},
            "Now 78.49. Fires once the day's volume is 2 times the average of 20 days, or more.",
        ),
    ],
)
def test_every_kind_says_what_would_fire(data, said):
    assert line(BABA, **data) == said


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        ({"kind": "above", "level": "75"}, "Wait until it happens afresh"),
        ({"kind": "below", "level": "78.49"}, "Wait until it happens afresh"),
        ({"kind": "day_change", "percent": "-0.5"}, "Wait for the next day"),
    ],
)
def test_what_is_true_already_is_asked_about(data, answer):
    reading = read(condition_from_json(data), BABA, REGULAR, 2)
    assert reading.line.endswith("already there.")
    assert reading.question.answers == (answer, "Tell me now")


def test_a_rise_on_the_day_is_true_already_too():
    rising = quote("BABA", "84", previous_close=Decimal(80))
    reading = read(condition_from_json({"kind": "day_change", "percent": "3"}), rising, REGULAR, 2)
    assert reading.question is not None


def test_a_price_on_the_level_asks_for_the_way():
    reading = read(condition_from_json({"kind": "reaches", "level": "78.490"}), BABA, REGULAR, 2)
    assert reading.line == "Now 78.49, on the level."
    assert reading.question.asked.startswith("The price is on this level now.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "reaches", "level": "75"}, "the first price heard says from which side"),
        ({"kind": "trailing", "percent": "5"}, "The high counts from the first price heard."),
        (
            {"kind": "trailing", "percent": "5", "direction": "up"},
            "The low counts from the first price heard.",
        ),
        ({"kind": "crosses_up", "level": "75"}, "Fires when it rises to 75.00."),
        ({"kind": "crosses_down", "level": "75"}, "Fires when it falls to 75.00."),
    ],
)
def test_without_a_price_it_says_so(data, said):
    shown = line(None, **data)
    assert shown.startswith("No price is known yet.")
    assert said in shown


def test_without_a_previous_close_the_day_is_unknown():
    reading = line(quote("BABA", "78.49", previous_close=None), kind="day_change", percent="-5")
    assert reading == "Now unknown on the day. Fires at −5 % or further down."


def test_a_price_outside_regular_hours_counts_only_for_those_who_listen():
    later = ExtendedPrice(Decimal("74.00"), BABA.quote_time + timedelta(hours=1), Session.POST)
    row = replace(BABA, extended=later)
    condition = condition_from_json({"kind": "below", "level": "75"})
    assert read(condition, row, REGULAR, 2).question is None
    assert read(condition, row, frozenset(Session), 2).question is not None


def test_before_the_open_the_day_is_measured_against_the_last_close():
    later = ExtendedPrice(Decimal("74.00"), BABA.quote_time + timedelta(hours=12), Session.PRE)
    condition = condition_from_json({"kind": "day_change", "percent": "-5"})
    reading = read(condition, replace(BABA, extended=later), frozenset(Session), 2)
    assert reading.line == "Now −5.7 % on the day, already there."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "reaches", "level": "1000"}, "Now 78,49, 1.174,0 % away. Fires when it rises to 1.000,00."),
        (
            {"kind": "premium", "local": "9988.HK", "ratio": "8", "percent": "2.5"},
            "Now 78,49. Fires when it is 2,5 % dearer than 8 × 9988.HK.",
        ),
    ],
)
def test_all_of_it_is_written_as_its_user_writes_numbers(data, said):
    words.write_as(Formats(",", "."))
    assert line(BABA, **data) == said


def test_while_the_fields_make_no_sense_the_price_stands_alone():
    assert price_line(BABA, REGULAR, 2) == "Now 78.49."
    assert price_line(None, REGULAR, 2) == "No price is known yet."
