"""`alert`, every one of its actions, as words on a command line."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.making import quote
from watcher.paths import Profile
from watcher.store.store import Store

NOW = datetime(2023, 11, 24, 15, tzinfo=UTC)

CASE = {
    "name": "a gap over the level",
    "instruments": [{"symbol": "BABA", "currency": "USD", "tick": "0.01", "calendar": "XNYS"}],
    "alerts": [
        {
            "id": "a",
            "symbol": "BABA",
            "condition": {"kind": "below", "level": "86.00"},
            "repeat": "once",
            "sessions": ["regular"],
            "armed_at": "2023-11-15T15:00:00Z",
            "armed_price": "87.00",
        }
    ],
    "events": [
        {
            "at": "2023-11-15T15:00:05Z",
            "quote": {
                "symbol": "BABA",
                "price": "85.90",
                "quote_time": "2023-11-15T15:00:05Z",
                "session": "regular",
            },
        },
        {
            "at": "2023-11-15T15:20:00Z",
            "quote": {
                "symbol": "BABA",
                "price": "85.80",
                "quote_time": "2023-11-15T15:00:06Z",
                "session": "regular",
            },
        },
    ],
}


@pytest.fixture
def add(demo):
    def add(*words):
        said = demo("alert", "add", *words, "--json")
        assert said.code == 0, said.err
        return said.json

    return add


def state(demo, alert):
    return demo("alert", "show", alert["id"], "--json").json["shown_state"]


# ---- add


def test_an_alert_is_added_in_a_sentence(demo):
    said = demo("alert", "add", "baba", "below", "75")
    assert (said.code, said.err) == (0, "")
    assert said.out == "1: BABA below 75.00, once.\n"


def test_an_added_alert_has_these_keys(add):
    assert add("BABA", "below", "75", "--note", "buy some") == {
        "id": "1",
        "symbol": "BABA",
        "version": 1,
        "condition": {"kind": "below", "level": "75", "for_s": 0, "if_true_now": "wait"},
        "repeat": "once",
        "sessions": ["regular"],
        "cooldown_s": 300,
        "expires_at": None,
        "note": "buy some",
        "remind_s": 0,
        "currency": "",
        "armed_at": "2023-11-24T15:00:00Z",
        "armed_price": None,
        "state": "armed",
        "paused": False,
        "snoozed_until": None,
        "suspended": None,
        "expired": False,
        "orphaned": False,
        "words": "below 75.00",
        "shown_state": "armed",
    }


@pytest.mark.parametrize(
    ("words", "symbol", "said"),
    [
        (
            ["BABA", "relative", "KWEB,JD", "-3", "--days", "5"],
            "BABA",
            "trails KWEB and JD by 3 % over 5 days",
        ),
        (
            ["BABA", "premium", "9988.HK", "--ratio", "8", "2%"],
            "BABA",
            "2 % dearer than 8 × 9988.HK",
        ),
        (
            ["BABA", "indicator", "RSI(14)", "above", "70", "--interval", "1h"],
            "BABA",
            "RSI(14) above 70 on 1h bars",
        ),
        (
            ["BABA", "--intrabar", "indicator", "RSI", "above", "70", "--intrabar", "--interval", "1h"],
            "BABA",
            "RSI above 70 on 1h bars, also inside them",
        ),
        (["BABA", "calendar", "earnings", "3"], "BABA", "earnings in 3 days"),
        (["BABA", "position", "pnl_percent", "at_most", "-10"], "BABA", "position gain at most −10 %"),
        (["portfolio", "day_pnl", "at_most", "-500"], "portfolio", "gain of the day at most −500"),
        (["BABA", "portfolio", "value", "at_least", "9000"], "portfolio", "value at least 9,000"),
        (
            ["BABA", "all", "above 80", "volume 2"],
            "BABA",
            "above 80.00 and volume of 2 times the average of 20 days",
        ),
        (["BABA", "any", "below 75", "KWEB below 27"], "BABA", "below 75.00 or KWEB below 27.00"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_every_kind_can_be_typed(add, words, symbol, said):
    alert = add(*words)
    assert (alert["symbol"], alert["words"]) == (symbol, said)


def test_the_portfolio_has_no_price_of_its_own(watcher):
    said = watcher("alert", "add", "portfolio", "all", "above 80", "volume 2")
    assert (said.code, "needs a symbol" in said.err) == (1, True)


def test_editing_keeps_what_is_not_given(demo, add):
    add("BABA", "below", "75", "--note", "buy", "--repeat", "daily")
    edited = demo("alert", "edit", "1", "below", "74", "--json").json
    assert (edited["condition"]["level"], edited["note"], edited["repeat"]) == ("74", "buy", "daily")
    assert demo("alert", "edit", "1", "--note", "", "--cooldown", "1h").code == 0
    shown = demo("alert", "show", "1", "--json").json
    assert (shown["note"], shown["cooldown_s"], shown["condition"]["level"]) == ("", 3600, "74")
    assert demo("alert", "edit", "9", "below", "74").code == 1
    alone = demo("alert", "edit", "1", "--intrabar")
    assert (alone.code, "belongs to the words of a condition" in alone.err) == (1, True)


def test_every_option_is_kept(add):
    alert = add(
        "BABA",
        "trailing",
        "5%",
        "--repeat",
        "ratchet",
        "--sessions",
        "regular, pre",
        "--cooldown",
        "1h",
        "--expires",
        "2023-12-01T00:00:00+08:00",
    )
    assert (alert["repeat"], alert["sessions"], alert["cooldown_s"]) == ("ratchet", ["pre", "regular"], 3600)
    assert alert["expires_at"] == "2023-11-30T16:00:00Z"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("day_change", "-5"), "−5 % on the day"),
        (("day_change", "-.5%"), "−0.5 % on the day"),
        (("moves", "-3%", "30m"), "moves −3 % within 30 min"),
        (("above", "80", "for", "10m"), "above 80.00 for 10 min"),
        (("crosses", "84"), "crosses 84.00"),
        (("enters", "70", "80"), "enters 70.00 to 80.00"),
        (("gap", "-3%"), "opens −3 % from the last close"),
        (("new_high",), "new high of 52 weeks"),
        (("new_low", "--days", "20"), "new low of 20 days"),
        (("volume", "3", "--days", "10"), "volume of 3 times the average of 10 days"),
        (("data_health", "5m"), "no price for 5 min"),
    ],
)
def test_falls_are_typed_as_people_write_them(add, words, shown):
    assert add("BABA", *words)["words"] == shown


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("BABA", "under", "75"), 1, "There is no alert kind “under”."),
        (("BABA", "below"), 1, "“below” needs a number."),
        (("BABA", "below", "-5"), 1, "is not above 0"),
        (("BABA", "below", "nan"), 1, "is not a number"),
        (("<b>", "below", "5"), 1, "is not a symbol"),
        (("BABA", "below", "75", "--repeat", "ratchet"), 1, "ratchet"),
        (("BABA", "below", "75", "--days", "5"), 1, "“days 5” means nothing after “below”."),
        (("BABA", "new_high", "--days", "0"), 1, "“0” is not a number of days."),
        (("BABA",), 2, "CONDITION"),
        (("BABA", "below", "75", "--repeat", "often"), 2, "often"),
        (("BABA", "below", "75", "--cooldown", "soon"), 2, "such as 30s, 5m, 1h or 2d"),
        (("BABA", "below", "75", "--cooldown", "0m"), 2, "such as 30s, 5m, 1h or 2d"),
        (("BABA", "below", "75", "--sessions", "lunch"), 2, "is not a list of sessions (pre, regular"),
        (("BABA", "below", "75", "--expires", "tomorrow"), 2, "a date, a time and a zone"),
    ],
)
def test_words_that_are_no_alert_are_refused_in_one_line(demo, words, code, said):
    refused = demo("alert", "add", *words)
    assert refused.code == code
    assert said in refused.err
    assert len(refused.err.splitlines()) == 1
    assert demo("alert", "list", "--json").json == []


# ---- list and show


def test_alerts_are_listed(add, demo):
    first, second = add("BABA", "below", "75"), add("JD", "above", "30", "--note", "\x1b[2Jred")
    assert [one["id"] for one in demo("alert", "list", "--json").json] == [first["id"], second["id"]]
    title, *rows = demo("alert", "list").out.splitlines()
    assert title.split() == ["Id", "Symbol", "Condition", "Now", "Away", "Age", "Repeat", "State", "Note"]
    # No price is stored: nothing is said of one.
    assert rows[0].split() == ["1", "BABA", "below", "75.00", "–", "–", "–", "once", "armed"]
    assert "\x1b" not in rows[1]


@pytest.fixture
def store_quote(demo_profile):
    def store_quote(price, **fields):
        with Store.open(Profile(demo_profile).database, lambda: NOW) as store:
            moment = NOW - timedelta(minutes=3)
            heard = quote("BABA", price, quote_time=moment, received_time=moment, **fields)
            store.quotes.save_many([heard])

    return store_quote


def test_the_distance_is_that_of_the_last_price_stored_and_its_age_is_said(add, demo, store_quote):
    add("BABA", "below", "75")
    add("BABA", "above", "70")
    add("BABA", "day_change", "-5")
    add("BABA", "trailing", "5%")
    store_quote("78.45", previous_close=Decimal(80))
    rows = [line.split("  ") for line in demo("alert", "list").out.splitlines()[1:]]
    told = [[cell.strip() for cell in row if cell.strip()][3:6] for row in rows]
    assert told == [
        ["78.45", "4.4 %", "3 min"],
        ["78.45", "there", "3 min"],
        ["78.45", "3.1 points", "3 min"],
        ["78.45", "–", "3 min"],
    ]
    assert "78.45, 4.4 % away; the price is 3 min old" in demo("alert", "show", "1").out
    shown = demo("alert", "show", "1", "--json").json
    assert (shown["price"], shown["quote_time"], shown["age_s"]) == ("78.45", "2023-11-24T14:57:00Z", 180)
    assert shown["away_ratio"] == pytest.approx(0.04397706)


def test_where_no_price_is_stored_that_is_said(add, demo):
    add("BABA", "below", "75")
    assert "no price is stored" in demo("alert", "show", "1").out
    (shown,) = demo("alert", "list", "--json").json
    assert [shown[key] for key in ("price", "quote_time", "age_s", "away_ratio")] == [None] * 4


def test_one_alert_is_shown_whole(add, demo):
    added = add("BABA", "below", "75")
    assert added.items() <= demo("alert", "show", "1", "--json").json.items()
    add("JD", "below", "5", "--repeat", "rearm", "--cooldown", "1h", "--note", "buy", "--remind", "10m")
    lines = demo("alert", "show", "2").out.splitlines()
    assert [line.split(maxsplit=1) for line in lines if not line.startswith("Armed")] == [
        ["Alert", "2: JD below 5.00"],
        ["State", "armed"],
        ["Now", "no price is stored"],
        ["Repeat", "rearm, 1 h apart at least"],
        ["Sessions", "regular"],
        ["Reminder", "every 10 min until it is acknowledged"],
        ["Note", "buy"],
    ]


# ---- change


def test_an_alert_is_paused_resumed_rearmed_acknowledged_and_removed(add, demo):
    alert = add("BABA", "below", "75")
    for action, shown in [
        ("pause", "paused"),
        ("resume", "armed"),
        ("rearm", "armed"),
        ("acknowledge", "armed"),
    ]:
        assert demo("alert", action, alert["id"]).code == 0
        assert state(demo, alert) == shown
    other = add("JD", "below", "5")
    assert demo("alert", "remove", alert["id"], other["id"]).code == 0
    assert demo("alert", "list", "--json").json == []


def test_an_alert_sleeps_for_a_while(add, demo):
    alert = add("BABA", "below", "75")
    assert demo("alert", "snooze", alert["id"]).code == 0
    assert demo("alert", "show", "1", "--json").json["snoozed_until"] == "2023-11-24T16:00:00Z"
    assert demo("alert", "snooze", alert["id"], "--for", "2d").code == 0
    assert demo("alert", "show", "1", "--json").json["snoozed_until"] == "2023-11-26T15:00:00Z"


@pytest.mark.parametrize(
    "action", ["show", "pause", "resume", "snooze", "rearm", "acknowledge", "remove", "why"]
)
def test_an_alert_that_is_not_there_is_said(demo, action):
    said = demo("alert", action, "9")
    assert said.code == 1
    assert said.err == "watcher: There is no alert 9. “watcher alert list” shows those there are.\n"


# ---- replay


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE))
    return str(path)


def test_a_recorded_day_is_run_through_the_engine(watcher, case):
    said = watcher("alert", "replay", case, "--json")
    assert (said.code, said.err) == (0, "")
    answer = said.json
    assert set(answer) >= {"fires", "states", "log"}
    (fire,) = answer["fires"]
    assert (fire["alert"], fire["price"], fire["occurred_at"]) == ("a", "85.90", "2023-11-15T15:00:05Z")
    assert answer["states"] == {"a": "fired"}


def test_a_recorded_day_is_told_to_people(watcher, case):
    lines = watcher("alert", "replay", case).out.splitlines()
    assert lines[0].startswith("fire   a  2023-11-15T15:00:05Z  85.90")
    assert "state  a  fired" in lines
    assert any(line.startswith("log    a  ") for line in lines)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rubbish",
        b"[]",
        b"5",
        b'{"events": 3}',
        b'{"alerts": [{}]}',
        b"\xff\xfe\x00",
    ],
)
def test_rubbish_is_refused_in_one_line(watcher, tmp_path, content):
    path = tmp_path / "case.json"
    path.write_bytes(content)
    said = watcher("alert", "replay", str(path))
    assert said.code == 1
    assert len(said.err.splitlines()) == 1


def test_a_case_that_is_not_there_is_said(watcher, tmp_path):
    said = watcher("alert", "replay", str(tmp_path / "none.json"))
    assert said.code == 1
    assert len(said.err.splitlines()) == 1


def test_an_alert_needs_an_action(watcher):
    said = watcher("alert")
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


def test_a_note_keeps_its_plain_minus(watcher):
    assert watcher("alert", "add", "BABA", "day_change", "-5", "--note", "-5 is my limit").code == 0
    assert watcher("alert", "list", "--json").json[0]["note"] == "-5 is my limit"


def test_a_case_nested_too_deeply_is_one_clear_line(watcher, tmp_path):
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000)
    said = watcher("alert", "replay", str(path))
    assert (said.code, said.err.count("\n")) == (1, 1)


def test_an_alert_can_remind_until_it_is_acknowledged(add, watcher):
    assert add("BABA", "below", "75", "--remind", "10m")["remind_s"] == 600
    assert watcher("alert", "add", "BABA", "below", "75", "--remind", "0m").code == 2


def test_a_split_that_never_was_cannot_be_undone(add, demo):
    add("BABA", "below", "75")
    said = demo("alert", "undo-split", "1")
    assert (said.code, said.err.splitlines()) == (
        1,
        ["watcher: No split has changed alert 1. “watcher alert log” tells of splits."],
    )
