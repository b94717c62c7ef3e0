"""Row checks: what is believed, held, ignored; and how far a shown row can be trusted (yahoo.md §7)."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from watcher.domain.checks import RowChecker, Verdict, row_status
from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.quote import ExtendedPrice, Quote, RowFlag, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.trading_days import TradingDay

NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC)
BELIEVED, SUSPECT, IGNORED = Verdict.BELIEVED, Verdict.SUSPECT, Verdict.IGNORED


def seconds(number):
    return dt.timedelta(seconds=number)


def quote(price="100", at=NOW, received=NOW, **more):
    return Quote("BABA", Decimal(price), at, received, **({"source": "Yahoo"} | more))


def extended(price, at=NOW, session=Session.POST):
    return ExtendedPrice(Decimal(price), at, session)


def test_a_first_row_is_believed():
    assert RowChecker().judge(None, quote(), NOW) is BELIEVED


@pytest.mark.parametrize("price", ["nan", "inf", "-inf", "0", "-1"])
def test_a_price_that_is_none_is_suspect_even_at_first(price):
    assert RowChecker().judge(None, quote(price), NOW) is SUSPECT
    assert RowChecker().judge(None, quote(extended=extended(price)), NOW) is SUSPECT


def test_two_minutes_ahead_is_believed_and_more_is_not():
    checker = RowChecker()
    assert checker.judge(None, quote(at=NOW + seconds(120)), NOW) is BELIEVED
    assert checker.judge(None, quote(at=NOW + seconds(121)), NOW) is SUSPECT
    assert checker.judge(None, quote(extended=extended("100", NOW + seconds(121))), NOW) is SUSPECT


def test_a_repeated_row_is_believed():
    assert RowChecker().judge(quote(), quote(), NOW) is BELIEVED


def test_an_older_row_is_suspect():
    assert RowChecker().judge(quote(), quote(at=NOW - seconds(1)), NOW) is SUSPECT


def test_an_older_extended_price_is_suspect():
    shown = quote(extended=extended("101"))
    late = quote(extended=extended("101", NOW - seconds(1)))
    assert RowChecker().judge(shown, late, NOW) is SUSPECT
    assert RowChecker().judge(shown, quote(), NOW) is BELIEVED
    assert RowChecker().judge(quote(), late, NOW) is BELIEVED


def test_a_poll_that_lost_a_race_against_the_stream_is_ignored():
    streamed = quote(source="Yahoo stream")
    assert RowChecker().judge(streamed, quote(at=NOW - seconds(180)), NOW) is IGNORED
    assert RowChecker().judge(streamed, quote(at=NOW - seconds(181)), NOW) is SUSPECT


@pytest.mark.parametrize(("price", "verdict"), [("499", BELIEVED), ("500", SUSPECT), ("10000", SUSPECT)])
def test_a_jump_up_by_five_or_more_is_held(price, verdict):
    assert RowChecker().judge(quote(), quote(price), NOW) is verdict


@pytest.mark.parametrize(("price", "verdict"), [("20.01", BELIEVED), ("20", SUSPECT), ("1", SUSPECT)])
def test_a_jump_down_by_five_or_more_is_held(price, verdict):
    assert RowChecker().judge(quote(), quote(price), NOW) is verdict


def test_an_extended_price_far_from_the_regular_one_is_held():
    assert RowChecker().judge(quote(), quote(extended=extended("10000")), NOW) is SUSPECT


def test_a_held_jump_is_believed_when_a_second_poll_repeats_it():
    checker = RowChecker()
    assert checker.judge(quote(), quote("500"), NOW) is SUSPECT
    again = quote("510", at=NOW + seconds(15), received=NOW + seconds(15))
    assert checker.judge(quote(), again, NOW + seconds(15)) is BELIEVED


def test_the_same_answer_judged_twice_does_not_repeat_itself():
    checker = RowChecker()
    assert checker.judge(quote(), quote("500"), NOW) is SUSPECT
    assert checker.judge(quote(), quote("500"), NOW) is SUSPECT


def test_another_jump_elsewhere_is_held_anew():
    checker = RowChecker()
    checker.judge(quote(), quote("500"), NOW)
    assert checker.judge(quote(), quote("10000", received=NOW + seconds(15)), NOW) is SUSPECT
    assert checker.judge(quote(), quote("10000", received=NOW + seconds(30)), NOW) is BELIEVED


def test_a_sane_row_in_between_forgets_the_jump():
    checker = RowChecker()
    checker.judge(quote(), quote("500"), NOW)
    assert checker.judge(quote(), quote("101", received=NOW + seconds(15)), NOW) is BELIEVED
    assert checker.judge(quote(), quote("500", received=NOW + seconds(30)), NOW) is SUSPECT


def at(hour, minute=0, second=0):
    return dt.datetime(2026, 11, 18, hour, minute, second, tzinfo=dt.UTC)


DAY = TradingDay(
    dt.date(2026, 11, 18), at(14, 30), at(21), at(9), at(23, 59), break_start=at(17), break_end=at(18)
)
TABLE = SessionTable("XNYS", "America/New_York", (DAY,))


def status(row, now, flag=RowFlag.NONE, table=TABLE):
    return row_status(row, flag, now, table)


def test_a_fresh_row_is_live_and_a_late_exchange_s_is_delayed():
    assert status(quote(at=at(15)), at(15, 3)) is RowStatus.LIVE
    assert status(quote(at=at(15), delay_s=900), at(15, 15)) is RowStatus.DELAYED


def test_more_than_180_s_beyond_the_delay_is_stale():
    assert status(quote(at=at(15)), at(15, 3, 1)) is RowStatus.STALE
    assert status(quote(at=at(15), delay_s=900), at(15, 18)) is RowStatus.DELAYED
    assert status(quote(at=at(15), delay_s=900), at(15, 18, 1)) is RowStatus.STALE


def test_yesterday_s_price_is_not_stale_right_after_the_opening():
    yesterday = quote(at=at(15) - dt.timedelta(days=1))
    assert status(yesterday, at(14, 33)) is RowStatus.LIVE
    assert status(yesterday, at(14, 33, 1)) is RowStatus.STALE


def test_the_morning_s_price_is_not_stale_right_after_lunch():
    morning = quote(at=at(16, 59), received=at(17))
    assert status(morning, at(17, 30)) is RowStatus.CLOSED
    assert status(morning, at(18, 3)) is RowStatus.LIVE
    assert status(morning, at(18, 3, 1)) is RowStatus.STALE


def test_a_closed_market_is_closed_and_a_delayed_one_opens_late():
    assert status(quote(at=at(15), received=at(21, 1)), at(22)) is RowStatus.CLOSED
    assert status(quote(at=at(15)), at(22), table=None) is RowStatus.CLOSED
    assert status(quote(at=at(3), delay_s=900), at(14, 40)) is RowStatus.CLOSED


@pytest.mark.parametrize(
    ("received", "delay_s", "now", "expected"),
    [
        (at(20, 57), 0, at(22), RowStatus.CLOSED),
        (at(20, 56, 59), 0, at(22), RowStatus.STALE),
        (at(21, 12), 900, at(22), RowStatus.CLOSED),
        (at(21, 11, 59), 900, at(22), RowStatus.STALE),
        (at(15, 30), 0, at(17, 30), RowStatus.STALE),
        (at(15, 30), 0, at(21) + dt.timedelta(days=3), RowStatus.STALE),
        (at(21), 0, at(9, 30) + dt.timedelta(days=1), RowStatus.CLOSED),
        (at(16), 0, at(9, 30) + dt.timedelta(days=1), RowStatus.STALE),
    ],
)
def test_a_row_that_missed_the_end_of_trading_is_stale_until_it_is_heard_again(
    received, delay_s, now, expected
):
    tomorrow = TradingDay(
        DAY.date + dt.timedelta(days=1),
        *(each + dt.timedelta(days=1) for each in (at(14, 30), at(21), at(9))),
        at(23, 59) + dt.timedelta(days=1),
    )
    table = SessionTable("XNYS", "America/New_York", (DAY, tomorrow))
    row = quote(at=at(15), received=received, delay_s=delay_s)
    assert status(row, now, table=table) is expected


def test_a_market_that_never_closes_goes_stale_at_any_hour():
    always = SessionTable(ALWAYS_OPEN, "UTC")
    assert status(quote(at=at(3)), at(3, 4), table=always) is RowStatus.STALE


def test_what_stands_against_a_row_comes_before_its_age():
    row = quote(at=at(15))
    assert status(row, at(15), RowFlag.SUSPECT) is RowStatus.SUSPECT
    assert status(row, at(15), RowFlag.UNKNOWN) is RowStatus.UNKNOWN_SYMBOL
    assert status(None, at(15), RowFlag.UNKNOWN) is RowStatus.UNKNOWN_SYMBOL
    assert status(None, at(15)) is RowStatus.STALE


def test_an_extended_price_counts_for_the_age_of_a_row():
    row = replace(quote(at=at(15)), extended=extended("99", at(15, 10)))
    assert status(row, at(15, 12)) is RowStatus.LIVE
