"""What wants an answer stands first, what is over last; among equals the nearest."""

from decimal import Decimal

from tests.making import quote
from tests.ui.alerts.making import alert
from watcher.domain.alerts.alert import AlertState
from watcher.ui.alerts.order import listed


def level(number, value, symbol="BABA", **more):
    return alert(number, symbol, {"kind": "crosses", "level": value}, **more)


def ids(alerts, *quotes):
    return [int(key[1:]) for key in listed(alerts, {one.symbol: one for one in quotes})]


def test_fired_ones_stand_first_and_those_that_are_over_last():
    alerts = [
        level(1, "80", state=AlertState.DONE),
        level(2, "80", paused=True),
        level(3, "80"),
        level(4, "80", state=AlertState.FIRED),
        level(5, "80", expired=True),
    ]
    assert ids(alerts) == [4, 3, 2, 1, 5]


def test_a_suspended_one_stays_among_those_that_watch():
    assert ids([level(1, "90"), level(2, "80", suspended="stale")], quote("BABA", "78")) == [2, 1]


def test_within_a_symbol_the_nearest_comes_first():
    day = alert(4, condition={"kind": "day_change", "percent": "-1.5"})
    moves = alert(5, condition={"kind": "moves", "percent": "3", "within_s": 60})
    alerts = [moves, level(1, "90"), level(2, "70"), level(3, "79"), day, level(6, "1", "AMZN")]
    row = quote("BABA", "78", previous_close=Decimal(78))
    assert ids(alerts, row) == [6, 3, 4, 2, 1, 5]


def test_without_a_price_the_order_is_still_one():
    assert ids([level(2, "70"), level(1, "90")]) == [1, 2]
