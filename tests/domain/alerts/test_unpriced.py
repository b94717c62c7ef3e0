"""`indicator` and `calendar`: bars that close and days that come."""

import pytest

from tests.domain.alerts.wide_case import at, bars, event, play, quote
from watcher.domain.errors import InputError

SMA = {
    "kind": "indicator",
    "name": "SMA",
    "parameters": {"timeperiod": 2},
    "interval": "1h",
    "comparison": "above",
    "value": "79",
}
HOURS = [("2023-11-22", "18:30", "78"), ("2023-11-22", "19:30", "78"), ("2023-11-22", "20:30", "78")]


def hours(clock, *closes):
    """Hourly bars of today after those of the day before: 14:30, 15:30, 16:30, 17:30 (half an hour)."""
    today = [("2023-11-24", f"{14 + number}:30", close) for number, close in enumerate(closes)]
    return bars(clock, "BABA", "1h", *HOURS, *today)


def tick(clock, day="2023-11-24"):
    return event(clock, day, tick=True)


def test_it_fires_on_the_bar_that_closes_above():
    played = play(SMA, hours("14:41", "80", "81"), tick("15:29:59"), tick("15:30"), tick("16:30"))
    assert played.fires == [("14:30:00", "80.00")]
    assert played.first("value") == "79"
    assert played.first("detected_at") == at("15:30")


def test_a_bar_that_has_not_closed_is_not_judged():
    assert not play(SMA, hours("14:41", "90"), tick("15:29:59")).fires


def test_a_bar_that_was_forming_when_it_was_asked_for_is_asked_for_again():
    forming = hours("15:29", "90")
    whole = hours("15:31", "78")
    played = play(SMA, forming, whole, tick("15:32"))
    assert played.fires == []


def test_the_last_bar_ends_with_the_session():
    played = play(SMA, hours("14:41", "78", "78", "78", "81"), tick("18:00"))
    assert (played.times, played.first("detected_at")) == (["17:30:00"], at("18:00"))


def test_already_above_when_armed_it_waits_for_a_fresh_meeting():
    high = [(day, clock, "85") for day, clock, _ in HOURS]

    def given(clock, *closes):
        today = [("2023-11-24", f"{14 + number}:30", close) for number, close in enumerate(closes)]
        return bars(clock, "BABA", "1h", *high, *today)

    ticks = [tick(f"{hour}:30") for hour in (15, 16, 17)]
    assert not play(SMA, given("14:41", "85", "85", "85"), *ticks).fires
    assert play(SMA, given("14:41", "70", "70", "95"), *ticks).times == ["16:30:00"]


def test_once_per_bar_fires_with_each_that_meets_it():
    ticks = [tick(f"{hour}:30") for hour in (15, 16, 17)]
    given = hours("14:41", "80", "81", "60")
    assert play(SMA, given, *ticks, repeat="bar").times == ["14:30:00", "15:30:00"]
    assert play(SMA, given, *ticks, repeat="bar").state == "armed"


def test_crossing_counts_on_the_bar_that_does_it():
    crosses = {**SMA, "comparison": "crosses_up"}
    ticks = [tick(f"{hour}:30") for hour in (15, 16, 17)]
    assert play(crosses, hours("14:41", "80", "81", "81"), *ticks, repeat="bar").times == ["14:30:00"]


def test_two_indicators_may_be_compared():
    golden = {
        "kind": "indicator",
        "name": "SMA",
        "parameters": {"timeperiod": 1},
        "interval": "1h",
        "comparison": "crosses_up",
        "other": {"name": "SMA", "parameters": {"timeperiod": 3}},
    }
    ticks = [tick(f"{hour}:30") for hour in (15, 16)]
    assert play(golden, hours("14:41", "77", "80"), *ticks).times == ["15:30:00"]


def test_one_output_of_several():
    band = {
        "kind": "indicator",
        "name": "BBANDS",
        "parameters": {"timeperiod": 2, "nbdevup": 1},
        "output": "upperband",
        "interval": "1h",
        "comparison": "above",
        "value": "80",
    }
    # 78 and 82: 80 on average, and 2 away from it.
    assert play(band, hours("14:41", "82"), tick("15:30")).first("value") == "82"


def test_too_few_bars_are_said():
    long = {**SMA, "parameters": {"timeperiod": 50}}
    played = play(long, hours("14:41", "90"), tick("15:30"))
    assert (played.fires, "no_history" in played.reasons) == ([], True)


def test_bars_that_closed_while_nobody_watched_are_late():
    events = (event("14:45", app="stop"), hours("14:46", "80", "81"), event("16:00", app="start"))
    assert play(SMA, *events).fires == [("14:30:00", "80.00", "late")]


def test_a_bar_that_ended_before_the_expiry_counts():
    given = hours("14:41", "80")
    assert play(SMA, given, tick("15:30:10"), expires_at=at("15:30:05")).times == ["14:30:00"]
    assert play(SMA, given, tick("15:30:10"), expires_at=at("15:29")).fires == []


def test_a_split_divides_a_value_that_is_a_price():
    early = {**SMA, "value": "158"}
    split = event("14:40:30", split={"symbol": "BABA", "ex_date": "2023-11-24", "ratio": "2"})
    armed = {"armed_at": at("20:00", "2023-11-22"), "armed_price": "156.00"}
    assert play(early, split, hours("14:41", "80"), tick("15:30"), **armed).times == ["14:30:00"]
    rsi = {"kind": "indicator", "name": "RSI", "interval": "1h", "comparison": "above", "value": "70"}
    played = play(rsi, split, hours("14:41", "80"), tick("15:30"), **armed)
    assert "→" not in "".join(entry["detail"] for entry in played.result["log"])


def test_a_part_of_several_is_completed_by_a_bar():
    together = {"kind": "all", "conditions": [SMA, {"kind": "below", "level": "82"}]}
    heard = (quote("14:42", "BABA", "80.00"), quote("15:29", "BABA", "80.00"))
    played = play(together, hours("14:41", "80", "81"), *heard, tick("15:30"))
    assert played.fires == [("14:30:00", "80.00")]


@pytest.mark.parametrize("bad", [{"name": "NOPE"}, {"parameters": {"nope": 1}}, {"output": "nope"}])
def test_what_is_no_indicator_is_no_case(bad):
    with pytest.raises(InputError, match=r"alerts\[0\]"):
        play({**SMA, **bad})


def test_only_indicators_fire_once_per_bar():
    with pytest.raises(InputError, match="once per bar"):
        play({"kind": "above", "level": "80"}, repeat="bar")


EARNINGS = {"kind": "calendar", "event": "earnings", "days_before": 3}


def date(clock, on, what="earnings", day="2023-11-24"):
    return event(clock, day, calendar={"symbol": "BABA", "event": what, "date": on})


def test_it_fires_on_the_exchange_day_so_many_days_before():
    played = play(
        EARNINGS, date("14:41", "2023-11-30"), tick("08:59", "2023-11-27"), tick("09:00", "2023-11-27")
    )
    assert played.fires == [("09:00:00", "78.00")]
    assert played.state == "fired"


def test_a_date_that_becomes_known_later_fires_then():
    assert play(EARNINGS, date("14:41", "2023-11-25")).times == ["14:41:00"]
    assert not play(EARNINGS, date("14:41", "2023-11-23")).fires


def test_a_day_on_which_nothing_trades_is_told_on_the_one_before():
    """Three days before Wednesday the 29th is a Sunday."""
    assert play(EARNINGS, date("14:41", "2023-11-29")).times == ["14:41:00"]


def test_it_fires_once_for_each_date():
    days = [tick("15:00", day) for day in ("2023-11-27", "2023-11-28", "2023-11-29", "2023-11-30")]
    terms = {"repeat": "rearm", "cooldown_s": 1}
    assert play(EARNINGS, date("14:41", "2023-11-30"), *days, **terms).times == ["15:00:00"]
    two = (date("14:41", "2023-11-30"), date("14:42", "2023-12-01"))
    assert len(play(EARNINGS, *two, *days, **terms).fires) == 2


def test_arming_it_again_does_not_tell_a_date_twice():
    again = event("14:42", alert={"id": "a", "action": "rearm"})
    assert play(EARNINGS, date("14:41", "2023-11-27"), again, tick("14:43")).times == ["14:41:00"]


def test_other_dates_are_nothing_to_it():
    assert not play(EARNINGS, date("14:41", "2023-11-25", "ex_dividend")).fires
    ex = {"kind": "calendar", "event": "ex_dividend", "days_before": 0}
    played = play(ex, date("14:41", "2023-11-27", "ex_dividend"), tick("15:00"), tick("15:00", "2023-11-27"))
    assert played.times == ["15:00:00"]


def test_before_any_price_it_fires_without_one():
    played = play(EARNINGS, date("14:41", "2023-11-25"), armed_price=None)
    assert played.fires == [("14:41:00", None)]


def test_a_day_that_came_while_nobody_watched_is_late():
    events = (
        date("14:41", "2023-11-30"),
        event("15:00", app="stop"),
        event("15:00", "2023-11-28", app="start"),
    )
    assert play(EARNINGS, *events).fires == [("15:00:00", "78.00", "late")]


def test_silence_of_the_symbol_does_not_suspend_it():
    assert play(EARNINGS, date("14:41", "2023-12-20"), tick("15:30")).state == "armed"
    assert play(SMA, hours("14:41", "78"), tick("15:25")).state == "armed"


def test_a_date_is_a_part_of_several():
    together = {"kind": "all", "conditions": [EARNINGS, {"kind": "below", "level": "75"}]}
    heard = (quote("14:41:10", "BABA", "76.00"), quote("14:41:20", "BABA", "74.90"))
    assert play(together, date("14:41", "2023-11-25"), *heard).times == ["14:41:20"]
    either = {"kind": "any", "conditions": [EARNINGS, {"kind": "below", "level": "75"}]}
    assert play(either, date("14:41", "2023-11-25")).times == ["14:41:00"]
