"""When the price is looked at again after a fire, and what that says of an alert."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import always_open, hong_kong, new_york
from tests.store.test_alerts import firing
from watcher.domain.alerts.afterwards import FireRecord, Horizon, LaterPrice, due_at, worth

NEW_YORK, HONG_KONG, ALWAYS = new_york(), hong_kong(), always_open()


def utc(text):
    return datetime.fromisoformat(f"{text}+00:00")


@pytest.mark.parametrize(
    ("table", "at", "hour", "day", "days"),
    [
        (NEW_YORK, "2023-11-15T15:00", "2023-11-15T16:00", "2023-11-16T15:00", "2023-11-22T15:00"),
        # Half an hour before the close: the other half is the next morning's.
        (NEW_YORK, "2023-11-15T20:30", "2023-11-16T15:00", "2023-11-16T20:30", "2023-11-22T20:30"),
        # The last minutes of a day before a half-day and a holiday.
        (NEW_YORK, "2023-11-22T20:00", "2023-11-22T21:00", "2023-11-24T18:00", None),
        # Before the open, and after the close.
        (NEW_YORK, "2023-11-15T10:00", "2023-11-15T15:30", "2023-11-16T14:30", "2023-11-22T14:30"),
        (NEW_YORK, "2023-11-15T23:00", "2023-11-16T15:30", "2023-11-17T14:30", "2023-11-24T14:30"),
        # Lunch in Hong Kong does not count, and nobody is at work in it.
        (HONG_KONG, "2023-11-14T03:30", "2023-11-14T05:30", "2023-11-15T03:30", None),
        (HONG_KONG, "2023-11-14T04:30", "2023-11-14T06:00", "2023-11-15T04:30", None),
        (ALWAYS, "2023-11-18T23:30", "2023-11-19T00:30", "2023-11-19T23:30", "2023-11-23T23:30"),
        (NEW_YORK, "2023-11-24T19:00", None, None, None),
        (NEW_YORK, "2023-11-24T17:30", None, None, None),
    ],
)
def test_time_passes_while_the_market_is_open(table, at, hour, day, days):
    found = [due_at(table, utc(at), horizon) for horizon in Horizon]
    assert found == [None if text is None else utc(text) for text in (hour, day, days)]


@given(st.integers(0, 60 * 24 * 9))
def test_it_is_always_later_and_in_a_regular_session(minutes):
    at = utc("2023-11-14T00:00") + timedelta(minutes=minutes)
    for horizon in Horizon:
        due = due_at(NEW_YORK, at, horizon)
        if due is not None:
            day = NEW_YORK.day_at(due)
            assert due > at
            assert day.open <= due <= day.close


def test_before_the_known_days_nothing_is_known_but_the_first():
    assert due_at(NEW_YORK, utc("2023-11-13T15:00"), Horizon.HOUR) == utc("2023-11-14T15:30")
    assert NEW_YORK.days[0].date == date(2023, 11, 14)


def record(number, alert="1", direction="up", price="100", **later):
    fire = firing(alert, sequence=number, direction=direction, price=Decimal(price))
    names = {"hour": Horizon.HOUR, "day": Horizon.DAY, "days": Horizon.DAYS}
    prices = {
        names[name]: LaterPrice(
            names[name], fire.occurred_at, None if value is None else Decimal(value), is_settled=True
        )
        for name, value in later.items()
    }
    return FireRecord(number, fire, prices)


def test_a_change_counts_in_the_direction_of_the_fire():
    up, down = record(1, hour="105"), record(2, direction="down", hour="105")
    assert up.change(Horizon.HOUR) == down.change(Horizon.HOUR) == pytest.approx(0.05)
    assert up.gain(Horizon.HOUR) == pytest.approx(0.05)
    assert down.gain(Horizon.HOUR) == pytest.approx(-0.05)


def test_what_is_not_known_is_no_zero():
    assert record(1).change(Horizon.HOUR) is None
    assert record(1, hour=None).gain(Horizon.HOUR) is None
    assert record(1, price="0", hour="5").change(Horizon.HOUR) is None


def test_the_most_worthwhile_comes_first_and_the_unknown_last():
    rows = worth(
        [
            record(1, "slow", days="101"),
            record(2, "new"),
            record(3, "good", days="110"),
            record(4, "good", days="90", hour="103"),
            record(5, "good", days="130"),
        ]
    )
    assert [row.alert for row in rows] == ["good", "slow", "new"]
    good = rows[0]
    assert (good.fires, good.known[Horizon.DAYS], good.went_on[Horizon.DAYS]) == (3, 3, 2)
    assert good.gain[Horizon.DAYS] == pytest.approx(0.1)
    assert (good.known[Horizon.HOUR], good.gain[Horizon.DAY]) == (1, None)
    assert good.firing.sequence == 5
