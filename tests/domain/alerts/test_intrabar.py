"""`indicator` inside its bars: asked for, each price counts as if the bar closed there."""

import json

from tests.domain.alerts.wide_case import alert, at, bars, daily, play, quote
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.wide import Foreign

SMA = {
    "kind": "indicator",
    "name": "SMA",
    "parameters": {"timeperiod": 2},
    "interval": "5m",
    "comparison": "above",
    "value": "80",
    "intrabar": True,
}
PAST = bars("14:41", "BABA", "5m", ("14:30", "78.00"), ("14:35", "78.40"))


def test_a_price_inside_the_bar_fires_at_once():
    played = play(SMA, PAST, quote("14:42", "BABA", "81.59"), quote("14:43", "BABA", "81.60"))
    assert played.fires == [("14:43:00", "81.60")]
    assert played.first("value") == "80"


def test_without_the_wish_only_a_close_counts():
    closed = {key: value for key, value in SMA.items() if key != "intrabar"}
    played = play(closed, PAST, quote("14:43", "BABA", "85.00"), quote("14:44", "BABA", "78.40"))
    assert played.fires == []


def test_the_close_counts_too_and_prices_stand_for_it_until_it_is_known():
    rising = quote("14:44:50", "BABA", "81.00"), quote("14:45:05", "BABA", "79.10")
    assert play(SMA, PAST, *rising).fires == [("14:45:05", "79.10")]
    told = bars("14:45:01", "BABA", "5m", ("14:30", "78.00"), ("14:35", "78.40"), ("14:40", "81.70"))
    assert play(SMA, PAST, rising[0], told, quote("14:45:05", "BABA", "77.00")).fires == [
        ("14:40:00", "81.70")
    ]


def test_what_was_met_when_armed_waits_for_a_fresh_meeting():
    events = [quote(clock, "BABA", price) for clock, price in (("14:41:30", "82.00"), ("14:42", "81.00"))]
    again = quote("14:43", "BABA", "81.80")
    armed = {"armed_at": at("14:41"), "armed_price": "82.00"}
    assert play(SMA, PAST, events[0], again, **armed).fires == []
    assert play(SMA, PAST, *events, again, **armed).fires == [("14:43:00", "81.80")]


def test_once_per_bar_is_once_whatever_the_price_does_in_it():
    prices = [
        quote(clock, "BABA", price)
        for clock, price in (("14:42", "82.00"), ("14:43", "78.00"), ("14:44", "82.00"), ("14:46", "82.00"))
    ]
    closed = bars("14:47", "BABA", "5m", ("14:30", "78.00"), ("14:35", "78.40"), ("14:40", "82.00"))
    assert play(SMA, PAST, *prices, closed, repeat="bar").times == ["14:42:00", "14:46:00"]


def test_a_daily_bar_counts_the_volume_and_the_range_of_the_day():
    past = daily("BABA", "78.00", "78.00", "78.00", "78.00")
    average = {**SMA, "name": "MAX", "interval": "1d", "value": "80.5"}
    volume = {**average, "name": "OBV", "parameters": {}, "value": "1900"}
    told = quote("14:42", "BABA", "78.10", day_high="80.60", day_low="77.00", day_volume=900)
    assert play({**average, "name": "MIDPRICE", "value": "78.8"}, past, told).times == ["14:42:00"]
    assert play(volume, past, quote("14:41", "BABA", "77.90", day_volume=100), told).times == ["14:42:00"]


def test_unknown_bars_are_said_and_nothing_is_made_up():
    played = play(SMA, quote("14:42", "BABA", "85.00"))
    assert played.fires == []
    assert "no_history" in played.reasons


def test_in_several_each_price_counts_for_it():
    both = {"kind": "all", "conditions": [SMA, {"kind": "above", "level": "81"}]}
    assert play(both, PAST, quote("14:42", "BABA", "80.90"), quote("14:43", "BABA", "81.60")).times == [
        "14:43:00"
    ]


def test_an_older_program_keeps_it_and_does_not_judge_it_otherwise():
    stored = alert_to_json(alert_from_json(alert(SMA)))
    assert stored["version"] == 2
    assert stored["condition"]["intrabar"] is True
    plain = {key: value for key, value in SMA.items() if key != "intrabar"}
    older = alert_to_json(alert_from_json(alert(plain)))
    assert older["version"] == 1
    assert "intrabar" not in older["condition"]
    read = alert_from_json({**stored, "version": 3}, is_stored=True)
    assert isinstance(read.condition, Foreign)
    assert alert_to_json(read)["condition"] == stored["condition"]


def test_a_correction_takes_the_price_out_of_the_bar():
    middle = {**SMA, "name": "MIDPRICE", "value": "79"}
    low, later = quote("14:42", "BABA", "76.00"), quote("14:43", "BABA", "80.00")
    corrected = quote("14:42:05", "BABA", "78.50", quoted=at("14:42"))
    assert play(middle, PAST, low, later).fires == []
    assert play(middle, PAST, low, corrected, later).fires == [("14:43:00", "80.00")]


def test_its_json_survives_a_restart_in_the_middle_of_a_bar():
    read = alert_from_json(json.loads(json.dumps(alert_to_json(alert_from_json(alert(SMA))))))
    assert read.condition.intrabar
