"""`alert log`, `why` and `worth`: what fired, why, and what came after."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from watcher.domain.alerts.afterwards import Horizon, LaterPrice
from watcher.domain.alerts.alert import AlertId, Firing, Label, LogEntry, Outcome
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.quote import Session
from watcher.store.store import Store


@pytest.fixture
def add(demo):
    def add(*words):
        return demo("alert", "add", *words, "--json").json

    return add


@pytest.fixture
def fired(watcher, demo_profile, add):
    """An alert that fired once, as an engine writes it."""
    alert = add("BABA", "below", "75")
    at = datetime.fromisoformat("2023-11-24T15:01:00+00:00")
    firing = Firing(
        AlertId(alert["id"]),
        "BABA",
        1,
        Side(SideKind.BELOW, Decimal(75)),
        Decimal("74.10"),
        at,
        at,
        Session.REGULAR,
        frozenset({Label.GAPPED}),
        note="buy",
        currency="USD",
    )
    line = LogEntry(at, AlertId(alert["id"]), "fired", Decimal("74.10"), "gapped")
    with Store.open(demo_profile / "watcher.db", lambda: at) as store:
        store.alerts.commit_outcome(Outcome((), (firing,), (line,)))
    return alert


def test_what_fired_is_listed(fired, demo):
    expected = {
        "alert": "1",
        "symbol": "BABA",
        "event": "fired",
        "words": "below 75.00",
        "price": "74.10",
        "currency": "USD",
        "occurred_at": "2023-11-24T15:01:00Z",
        "detected_at": "2023-11-24T15:01:00Z",
        "session": "regular",
        "direction": "",
        "labels": ["gapped"],
        "returned": False,
        "note": "buy",
        "after": {},
    }
    assert demo("alert", "log", "--json").json == [expected]
    assert demo("alert", "log", "1", "--json").json == [expected]
    assert demo("alert", "log", "2", "--json").json == []
    _, row = demo("alert", "log").out.splitlines()
    assert row.split() == [
        *("2023-11-24T15:01:00Z", "BABA", "below", "75.00", "74.10", "gapped"),
        *("–", "–", "–", "buy"),
    ]


@pytest.fixture
def followed(fired, demo_profile):
    """What became of the price, and why it fired."""
    at = datetime.fromisoformat("2023-11-24T15:01:00+00:00")
    later = at + timedelta(hours=1)
    with Store.open(demo_profile / "watcher.db", lambda: at) as store:
        store.later_prices.save(
            [
                (1, LaterPrice(Horizon.HOUR, later, Decimal("77.805"), later, is_settled=True)),
                (1, LaterPrice(Horizon.DAY, later)),
                (1, LaterPrice(Horizon.DAYS, later, is_settled=True)),
            ]
        )
        store.alert_log.add([LogEntry(at, AlertId("1"), "stale", Decimal(74), "suspended")])
        store.explanations.save(
            {
                "BABA": {
                    "count": 3,
                    "heard": [
                        {
                            "at": "2023-11-24T15:00:59+00:00",
                            "quote_time": "2023-11-24T15:00:58+00:00",
                            "price": "75.10",
                            "session": "regular",
                        },
                        {
                            "at": "2023-11-24T15:01:00+00:00",
                            "quote_time": "2023-11-24T15:01:00+00:00",
                            "price": "74.10",
                            "session": "pre",
                        },
                    ],
                }
            },
            {"1": {"born_at": 1, "trail": [[3, "session"]], "words": [[2, "not_met"]]}},
        )


def test_what_came_after_is_listed(followed, demo):
    (fire,) = demo("alert", "log", "--json").json
    assert fire["after"]["1h"] == {
        "due_at": "2023-11-24T16:01:00Z",
        "at": "2023-11-24T16:01:00Z",
        "price": "77.805",
        "change_ratio": pytest.approx(0.05),
    }
    assert fire["after"]["1d"]["price"] is None
    assert "+5.00%" in demo("alert", "log").out
    (row,) = demo("alert", "worth", "--json").json
    assert (row["alert"], row["symbol"], row["words"], row["fires"]) == ("1", "BABA", "below 75.00", 1)
    assert row["after"]["1h"] == {"known": 1, "went_on": 1, "mean_change_ratio": pytest.approx(0.05)}
    assert row["after"]["5d"] == {"known": 0, "went_on": 0, "mean_change_ratio": None}
    assert "0 of 0" in demo("alert", "worth").out


def test_nothing_was_worth_anything_before_anything_fired(demo):
    assert demo("alert", "worth").out == "Nothing has fired yet.\n"
    assert demo("alert", "worth", "--json").json == []


def test_the_log_is_filtered_and_taken_along(followed, demo):
    everything = demo("alert", "log", "--all", "--json").json
    assert [line.get("event") for line in everything] == ["stale", "fired"] or [
        line.get("event") for line in everything
    ] == ["fired", "stale"]
    assert len(demo("alert", "log", "--all", "--find", "too OLD", "--json").json) == 1
    assert demo("alert", "log", "--symbol", "JD", "--json").json == []
    assert demo("alert", "log", "--from", "2023-11-24T15:02:00Z", "--json").json == []
    assert len(demo("alert", "log", "--to", "2023-11-24T15:02:00Z", "--json").json) == 1
    titles, row = demo("alert", "log", "--csv").out.splitlines()
    assert titles.startswith("time,alert,symbol,event,words,price,labels,note,price 1h,change 1h")
    assert row == "2023-11-24T15:01:00Z,1,BABA,fired,below 75.00,74.10,gapped,buy,77.805,0.050000,,,,"


def test_a_note_in_the_csv_starts_no_formula(fired, demo, demo_profile):
    with Store.open(demo_profile / "watcher.db", lambda: datetime.now(UTC)) as store:
        (one,) = store.firings.recent(1)
        store.alerts.commit_outcome(Outcome((), (replace(one, sequence=2, note="=HYPERLINK(1)"),)))
    assert "'=HYPERLINK(1)" in demo("alert", "log", "--csv").out


def test_why_it_fired_is_said(fired, demo):
    assert demo("alert", "why", "1", "--json").json == {
        "id": "1",
        "state": "armed",
        "suspended": None,
        "observations": [],
        "log": [
            {
                "at": "2023-11-24T15:01:00Z",
                "alert": "1",
                "reason": "fired",
                "price": "74.10",
                "detail": "gapped",
                "why": "It fired.",
            }
        ],
    }
    first, second, _, _, row = demo("alert", "why", "1").out.splitlines()
    assert first == "1: BABA below 75.00 is armed."
    assert second == "No observation of it is stored yet."
    assert row.split() == ["2023-11-24T15:01:00Z", "fired", "74.10", "It", "fired.", "gapped"]
    assert demo("alert", "why", "9").code == 1


def test_why_it_did_not_fire_is_said_price_by_price(followed, demo):
    found = demo("alert", "why", "1", "--json").json["observations"]
    assert [(one["price"], one["evaluated"]) for one in found] == [("75.10", "not_met"), ("74.10", "session")]
    assert found[1] == {
        "at": "2023-11-24T15:01:00Z",
        "symbol": "BABA",
        "quote_time": "2023-11-24T15:01:00Z",
        "price": "74.10",
        "session": "pre",
        "evaluated": "session",
        "why": "From a session that this alert does not listen to.",
    }
    assert "The condition was not met." in demo("alert", "why", "1").out
