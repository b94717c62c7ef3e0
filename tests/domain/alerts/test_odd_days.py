"""Days that are not like others: clocks that change, short days, lunch, a computer's clock set back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.domain.alerts.market import BABA, JD, A, B, draft
from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.trading_days import TradingDay


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def heard(text, price, session=Session.REGULAR, received=None):
    quoted = at(text)
    return Observation(
        BABA,
        Decimal(price),
        quote_time=quoted,
        received_time=quoted if received is None else at(received),
        session=session,
        source="test",
        currency="USD",
    )


def evaluator_of(*days, code="XNYS", zone="America/New_York"):
    table = SessionTable(code, zone, days)
    return Evaluator(lambda _code: table, lambda symbol: Instrument(symbol, currency="USD", calendar=code))


def new_york(date, opens, closes, pre, post):
    next_day = at(f"{date}T00:00") + timedelta(days=1)
    return TradingDay(
        at(f"{date}T00:00").date(),
        at(f"{date}T{opens}"),
        at(f"{date}T{closes}"),
        at(f"{date}T{pre}"),
        next_day + timedelta(hours=1) if post == "01:00" else at(f"{date}T{post}"),
    )


# Summer time ends on Sunday, 5 November: in UTC the market opens an hour later from Monday on.
FRIDAY = new_york("2023-11-03", "13:30", "20:00", "08:00", "23:59")
MONDAY = new_york("2023-11-06", "14:30", "21:00", "09:00", "01:00")
# The Friday after Thanksgiving closes at one o'clock.
SHORT = new_york("2023-11-24", "14:30", "18:00", "09:00", "22:00")
AFTER = new_york("2023-11-27", "14:30", "21:00", "09:00", "01:00")


def fires(evaluator, *observations):
    return [
        (firing.occurred_at, firing.price)
        for obs in observations
        for firing in evaluator.observe(obs).firings
    ]


def test_a_daily_alert_fires_once_a_day_over_the_change_of_the_clocks():
    evaluator = evaluator_of(FRIDAY, MONDAY)
    evaluator.add(A, draft("above 80", repeat=Repeat.DAILY), at("2023-11-03T13:31"), Decimal(79))
    said = fires(
        evaluator,
        heard("2023-11-03T13:35", 79),
        heard("2023-11-03T13:36", 81),
        heard("2023-11-03T15:00", 79),
        heard("2023-11-03T15:01", 81),
        # At this time of the UTC day the market was open on Friday; now it is not yet.
        heard("2023-11-06T13:40", 79, Session.PRE),
        heard("2023-11-06T13:41", 81, Session.PRE),
        heard("2023-11-06T14:31", 79),
        heard("2023-11-06T14:32", 81),
    )
    assert said == [(at("2023-11-03T13:36"), 81), (at("2023-11-06T14:32"), 81)]


def test_the_evening_of_a_half_day_is_no_regular_session():
    evaluator = evaluator_of(SHORT, AFTER)
    evaluator.add(A, draft("above 80"), at("2023-11-24T15:00"), Decimal(79))
    said = fires(
        evaluator,
        heard("2023-11-24T17:59", 79),
        heard("2023-11-24T18:30", 81, Session.POST),
        heard("2023-11-24T20:30", 82, Session.POST),
        heard("2023-11-27T14:30", 81),
    )
    assert said == [(at("2023-11-27T14:30"), 81)]


HONG_KONG = TradingDay(
    at("2023-11-24T00:00").date(),
    *[at("2023-11-24T01:30"), at("2023-11-24T08:00")] * 2,
    break_start=at("2023-11-24T04:00"),
    break_end=at("2023-11-24T05:00"),
)


def test_what_crossed_over_lunch_fires_with_the_first_price_after_it():
    evaluator = evaluator_of(HONG_KONG, code="XHKG", zone="Asia/Hong_Kong")
    evaluator.add(A, draft("crosses_up 80"), at("2023-11-24T03:00"), Decimal(79))
    assert fires(evaluator, heard("2023-11-24T03:59", 79)) == []
    assert evaluator.tick(at("2023-11-24T04:30")).firings == ()
    assert fires(evaluator, heard("2023-11-24T05:00:05", 81)) == [(at("2023-11-24T05:00:05"), 81)]


def test_lunch_is_no_silence():
    evaluator = evaluator_of(HONG_KONG, code="XHKG", zone="Asia/Hong_Kong")
    evaluator.add(A, draft("data_health 30m"), at("2023-11-24T03:00"), Decimal(79))
    evaluator.add(B, draft("below 1", JD), at("2023-11-24T03:00"), Decimal(79))
    assert fires(evaluator, heard("2023-11-24T03:59", 79)) == []
    for moment in ("04:35", "05:00", "05:20", "05:40"):
        # Another symbol of the exchange is heard of whenever it trades.
        other = replace(heard(f"2023-11-24T{moment}", 79), symbol=JD)
        said = (*evaluator.observe(other).firings, *evaluator.tick(at(f"2023-11-24T{moment}")).firings)
        assert bool(said) is (moment == "05:40")


@pytest.mark.parametrize("back", [timedelta(minutes=1), timedelta(hours=1), timedelta(days=2)])
def test_a_clock_that_is_set_back_and_right_again_loses_and_doubles_nothing(back):
    evaluator = evaluator_of(SHORT, AFTER)
    evaluator.add(
        A, draft("crosses_up 80", repeat=Repeat.REARM, cooldown_s=60), at("2023-11-24T15:00"), Decimal(79)
    )

    def wrong(text):
        return (at(text) - back).isoformat()[:19]

    said = fires(evaluator, heard("2023-11-24T15:01", 79), heard("2023-11-24T15:02", 81))
    assert said == [(at("2023-11-24T15:02"), 81)]
    evaluator.tick(at(wrong("2023-11-24T15:03")))
    meanwhile = fires(
        evaluator,
        heard("2023-11-24T15:03", 81, received=wrong("2023-11-24T15:03")),
        heard("2023-11-24T15:04", 81, received=wrong("2023-11-24T15:04")),
    )
    assert meanwhile == []
    evaluator.tick(at("2023-11-24T15:10"))
    again = fires(
        evaluator,
        heard("2023-11-24T15:10", 81),
        heard("2023-11-24T15:11", 79),
        heard("2023-11-24T15:12", 81),
        heard("2023-11-24T15:12:05", 81),
    )
    assert again == [(at("2023-11-24T15:12"), 81)]
