"""Case files: what is one, and what is said of what is none."""

import json

import pytest

from watcher.domain.errors import InputError
from watcher.engine.replay import replay_case, replay_file

INSTRUMENT = {"symbol": "BABA", "currency": "USD", "tick": "0.01", "calendar": "24/7"}
ALERT = {
    "id": "a",
    "symbol": "BABA",
    "condition": {"kind": "reaches", "level": "79.00"},
    "armed_at": "2023-11-24T14:59:00Z",
    "armed_price": "78.50",
}
QUOTE = {"symbol": "BABA", "price": "78.60", "quote_time": "2023-11-24T15:00:00Z", "session": "regular"}


def case(*events, alerts=(ALERT,)):
    return {"name": "a case", "instruments": [INSTRUMENT], "alerts": list(alerts), "events": list(events)}


def event(second=0, **content):
    return {"at": f"2023-11-24T15:00:{second:02d}Z", **content}


def test_a_case_gives_fires_states_and_a_log():
    later = {**QUOTE, "price": "79.10", "quote_time": "2023-11-24T15:00:05Z"}
    result = replay_case(case(event(quote=QUOTE), event(5, quote=later)))
    assert result["states"] == {"a": "fired"}
    assert [(fire["occurred_at"], fire["price"], fire["labels"]) for fire in result["fires"]] == [
        ("2023-11-24T15:00:05Z", "79.10", [])
    ]
    assert result["log"][-1]["reason"] == "fired"
    json.dumps(result)


def test_every_kind_of_event_is_accepted():
    symbol = {"symbol": "BABA"}
    rows = [
        ["2023-11-24T14:30:00Z", "78", "78", "78", "78"],
        ["2023-11-24T14:31:00Z", None, "78", "78", "78", 5],
    ]
    events = [
        event(quote=QUOTE),
        event(1, app="stop"),
        event(2, app="start"),
        event(3, app="sleep"),
        event(4, app="resume"),
        event(5, feed="down"),
        event(6, feed="up"),
        event(7, bars={**symbol, "interval": "1m", "rows": rows}),
        event(8, split={**symbol, "ex_date": "2023-11-27", "ratio": "2"}),
        event(9, holdings=[{**symbol, "quantity": "1", "average_cost": "1", "since": "2023-01-01"}]),
        event(10, calendar={**symbol, "event": "earnings", "date": "2023-11-27"}),
        *(
            event(11, alert={"id": "a", "action": word})
            for word in ("pause", "resume", "rearm", "acknowledge")
        ),
        event(12, alert={"id": "a", "action": "snooze", "until": "2023-11-24T16:00:00Z"}),
        event(13, alert={"id": "a", "action": "edit", "condition": {"kind": "below", "level": "70"}}),
        event(14, tick=True),
        event(15, alert={"id": "a", "action": "remove"}),
    ]
    assert replay_case(case(*events))["states"] == {}


def test_an_alert_hears_nothing_before_it_is_armed():
    high = {**QUOTE, "price": "79.10", "quote_time": "2023-11-24T14:58:00Z"}
    early = {"at": "2023-11-24T14:58:00Z", "quote": high}
    result = replay_case(
        case(early, alerts=[ALERT, {**ALERT, "id": "b", "armed_at": "2023-11-24T17:00:00Z"}])
    )
    assert result["fires"] == []
    assert result["states"] == {"a": "armed", "b": "armed"}


def test_an_alert_without_a_time_is_armed_at_the_first_event():
    alert = {key: value for key, value in ALERT.items() if key != "armed_at"}
    later = {**QUOTE, "price": "79.10", "quote_time": "2023-11-24T15:00:05Z"}
    assert replay_case(case(event(tick=True), event(5, quote=later), alerts=[alert]))["states"] == {
        "a": "fired"
    }


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "“instruments” is a list"),
        (
            case(alerts=[{**ALERT, "condition": {"kind": "oracle"}}]),
            "alerts[0]: There is no alert kind “oracle”",
        ),
        (case(alerts=[{**ALERT, "symbol": "JD"}]), "alerts[0]: its symbol JD is not among the instruments"),
        (case(alerts=[3]), "alerts[0]: an alert is an object"),
        (case(3), "events[0]: an event is an object"),
        (case({"tick": True}), "events[0]: “at” is missing"),
        (case(event(nonsense=1)), "events[0]: an event has “at” and one of"),
        (case(event(app="dance")), "events[0].app: it is one of start"),
        (case(event(feed="dance")), "events[0].feed: it is one of down"),
        (case(event(quote={**QUOTE, "symbol": "JD"})), "events[0].quote: its symbol JD"),
        (case(event(quote={**QUOTE, "price": "much"})), "events[0].quote: it cannot be read"),
        (case(event(quote={**QUOTE, "quote_time": "2023-11-24T15:00:00"})), "has no zone"),
        (
            case(event(bars={"symbol": "BABA", "interval": "1m", "rows": [[]]})),
            "events[0].bars.rows.[0]: a bar has start",
        ),
        (case(alerts=[ALERT, ALERT]), "alerts[1]: there is an alert “a” already"),
        (case(alerts=[{**ALERT, "armed_price": "0"}]), "armed_price 0 is not above 0"),
        (case(alerts=[{**ALERT, "repeat": "always"}]), "repeat “always” is none of once, daily"),
        (case(alerts=[{**ALERT, "sessions": []}]), "sessions is a list of one or more of pre"),
        (case(alerts=[{**ALERT, "cooldown_s": 10**18}]), "is not a whole number"),
        (
            case(alerts=[{**ALERT, "condition": {"kind": "above", "level": True}}]),
            "level “True” is not a number",
        ),
        (case(event(quote="80")), "events[0]: “quote” is an object"),
        (
            case(event(split={"symbol": "BABA", "ex_date": "soon", "ratio": "2"})),
            "ex_date “soon” is not a day",
        ),
        (
            {**case(), "instruments": [{"symbol": "BABA", "tick": "0"}]},
            "instruments[0]: its tick 0 is not above 0",
        ),
        (
            {**case(), "instruments": [{"symbol": "BABA", "calendar": "XXXX"}]},
            "instruments[0]: No trading hours are known",
        ),
        (case(event(alert={"id": "a", "action": "sing"})), "events[0].alert: there is no action “sing”"),
        (case(event(alert={"id": "z", "action": "edit"})), "events[0].alert: there is no alert “z”"),
    ],
)
def test_what_is_no_case_is_said_with_its_place(data, said):
    with pytest.raises(InputError) as error:
        replay_case(data)
    assert said in error.value.sentence


def test_an_hour_is_sixty_minutes():
    rsi = {"kind": "indicator", "name": "RSI", "interval": "60m", "comparison": "above", "value": "1"}
    bars = event(bars={"symbol": "BABA", "interval": "60m", "rows": []})
    assert replay_case(case(bars, alerts=[{**ALERT, "condition": rsi}]))["states"] == {"a": "armed"}


def test_numbers_and_days_beyond_all_measure_are_unknown_or_long_ago():
    odd = {**QUOTE, "day_volume": "1e400", "day_high": "1e400"}
    dated = {"kind": "calendar", "event": "earnings", "days_before": 3}
    alerts = [ALERT, {**ALERT, "id": "b", "condition": dated}]
    long_ago = event(1, calendar={"symbol": "BABA", "event": "earnings", "date": "0001-01-01"})
    states = replay_case(case(event(quote=odd), long_ago, event(2, tick=True), alerts=alerts))["states"]
    assert states == {"a": "armed", "b": "armed"}


def test_a_file_that_is_not_json_is_said_with_its_line(tmp_path):
    path = tmp_path / "case.json"
    path.write_text('{"name": "x",\n "events": [,]}')
    with pytest.raises(InputError, match="line 2"):
        replay_file(path)


def test_a_file_that_is_no_object_or_not_there_is_no_case(tmp_path):
    path = tmp_path / "case.json"
    with pytest.raises(InputError, match="could not be read"):
        replay_file(path)
    path.write_bytes(b'{"name":\n"\xe9"}')
    with pytest.raises(InputError, match="line 2: it is not text"):
        replay_file(path)
    path.write_text("[]")
    with pytest.raises(InputError, match="line 1"):
        replay_file(path)


BROKEN = """{
  "name": "a case", "instruments": [{"symbol": "BABA", "calendar": "24/7"}],
  "alerts": [
    {"id": "a", "symbol": "BABA",
     "condition": {"kind": "above", "level": "80"}}
  ],
  "events": [
    {"at": "2023-11-24T15:00:00Z", "tick": true},
    {"at": "2023-11-24T15:00:01Z",
     "quote": {"symbol": "BABA",
               "price": "80",
               "quote_time": "yesterday"}}
  ]
}"""


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("", "", 10, "yesterday"),
        ('"level": "80"', '"level": "high"', 4, "unusable value"),
        ('"tick": true', '"tock": true', 8, "one of"),
        ('"name"', "name", 2, "property name"),
        ('"alerts": [', '"alerts": 7, "x": [', 3, "“alerts” is a list"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path, old, new, line, said):
    path = tmp_path / "case.json"
    path.write_text(BROKEN.replace(old, new, 1) if old else BROKEN)
    with pytest.raises(InputError) as error:
        replay_file(path)
    assert f"line {line}: " in error.value.title
    assert said in error.value.title
