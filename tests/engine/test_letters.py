"""The digest through the channels: once, retried, and never more than was agreed to."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from tests.engine.listening import Wire, until
from tests.reports.test_digest_sheet import EMPTY, FIRE, MOVE, PORTFOLIO, THURSDAY
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.channels import Share
from watcher.domain.digest.digest import BigDay
from watcher.domain.digest.moves import WeekMove, list_week
from watcher.domain.formats import Formats
from watcher.domain.quiet import QuietHours
from watcher.engine.digest_letter import about, bodies_of, title_of
from watcher.engine.letters import FIRST_RETRY_S, TOO_LATE, Letters

BODIES = {share: share.value for share in Share}


def move(symbol, close):
    return WeekMove(symbol, "", "USD", 2, 100.0, close, THURSDAY)


DIGEST = replace(
    EMPTY,
    portfolio=PORTFOLIO,
    lists=(list_week("My secret plan", [move("BABA", 90.0), move("JD", 105.0)], []),),
    big_days=(BigDay(MOVE), BigDay(replace(MOVE, symbol="HELD"))),
    fires=(FIRE, replace(FIRE, symbol="portfolio"), replace(FIRE, symbol="HELD")),
    ahead=(
        AgendaEntry(date(2023, 11, 22), AgendaKind.EX_DIVIDEND, "Ex-dividend, 1.05 USD a share", "BABA"),
        AgendaEntry(date(2023, 11, 22), AgendaKind.EARNINGS, "Earnings", "HELD"),
        AgendaEntry(date(2023, 11, 23), AgendaKind.HOLIDAY, "NYSE is closed"),
    ),
)


def test_each_share_has_its_own_text_and_none_says_more_than_was_agreed_to():
    bodies = bodies_of(DIGEST, {"BABA", "JD"}, Formats())
    assert bodies[Share.PRICE].splitlines() == [
        "JD +5.00%, BABA -10.00%",
        "Big days: BABA -9.14% (Thu)",
        "Alerts fired: 1 (BABA)",
        "Next week: Wed BABA Ex-dividend, 1.05 USD a share; Thu NYSE is closed",
    ]
    assert bodies[Share.NOTE].splitlines()[0] == "My secret plan: JD +5.00%, BABA -10.00%"
    for share in (Share.PRICE, Share.NOTE):
        assert not any(word in bodies[share] for word in ("HELD", "portfolio", "9,068", "-13.68"))
    everything = bodies[Share.HOLDINGS]
    assert "Portfolio -13.68%, KWEB -6.58%; 9,068.00 USD (-1,537.50)" in everything
    assert "Alerts fired: 3 (BABA, portfolio, HELD)" in everything
    assert (about(DIGEST), title_of(DIGEST)) == ("digest 2023-W46", "Watcher: week 2023-W46")
    assert "1,05 USD" in bodies_of(DIGEST, {"BABA"}, Formats(decimal=",", thousands="."))[Share.PRICE]
    assert set(bodies_of(EMPTY, (), Formats()).values()) == {""}


def test_what_is_posted_twice_is_sent_once(store, clock):
    for _ in range(2):
        store.letters.post("digest 2023-W46", ["phone", "mail"], "Week", BODIES, clock.now())
    found = store.letters.pending()
    assert [(one.channel, one.title, one.bodies) for one in found] == [
        ("phone", "Week", BODIES),
        ("mail", "Week", BODIES),
    ]
    store.letters.mark_sent(found[0].id, clock.now())
    store.letters.post("digest 2023-W46", ["phone"], "Week", BODIES, clock.now())
    assert [one.channel for one in store.letters.pending()] == ["mail"]


@pytest.fixture
def phone():
    return Wire("phone")


@pytest.fixture
def letters(store, clock, phone):
    store.letters.post("digest 2023-W46", ["phone"], "Week", BODIES, clock.now())
    return Letters(store.letters, clock, lambda: [phone], lambda: None)


def look(letters):
    asyncio.run(letters.look())


@pytest.mark.parametrize("share", Share)
def test_what_is_agreed_to_when_it_is_sent_counts(letters, phone, store, share):
    phone.share = share
    look(letters)
    look(letters)
    (message,) = phone.sent
    assert (message.title, message.body, message.is_silent) == ("Week", share.value, True)
    assert store.letters.pending() == ()


def test_a_channel_that_fails_is_tried_again_for_three_days(letters, phone, store, clock):
    phone.broken = True
    look(letters)
    look(letters)
    (waiting,) = store.letters.pending()
    assert (waiting.attempts, waiting.next_try) == (1, clock.now() + timedelta(seconds=FIRST_RETRY_S))
    clock.forward(TOO_LATE.total_seconds())
    look(letters)
    assert store.letters.pending() == ()
    assert phone.sent == []


def test_a_letter_to_a_channel_that_is_gone_waits_and_is_given_up(letters, store, clock):
    letters._channels = list
    look(letters)
    assert len(store.letters.pending()) == 1
    clock.forward(TOO_LATE.total_seconds())
    look(letters)
    assert store.letters.pending() == ()


def test_in_quiet_hours_it_waits(letters, phone):
    letters._quiet = lambda: QuietHours(time(0), time(23, 59), "UTC")
    look(letters)
    assert phone.sent == []


def test_what_went_out_without_a_receipt_is_not_sent_again(letters, phone, disk, store, expect_log):
    expect_log("Letters cannot be sent: The disk is full.")
    disk.is_full = True
    look(letters)
    disk.is_full = False
    look(letters)
    assert (len(phone.sent), store.letters.pending()) == (1, ())


def test_a_week_without_holdings_a_benchmark_or_moves_says_the_rest():
    empty = replace(DIGEST, portfolio=replace(PORTFOLIO, twr=None), lists=(list_week("A", [], ["X"]),))
    assert bodies_of(empty, {"BABA"}, Formats())[Share.HOLDINGS].startswith("Big days: ")
    alone = replace(DIGEST, portfolio=replace(PORTFOLIO, benchmark_twr=None))
    assert "Portfolio -13.68%; 9,068.00 USD" in bodies_of(alone, (), Formats())[Share.HOLDINGS]


def test_it_is_looked_again_and_again(letters, phone, monkeypatch):
    monkeypatch.setattr("watcher.engine.letters.LOOK_EVERY_S", 0)

    async def go_on():
        running = asyncio.create_task(letters.run())
        await until(lambda: phone.sent)
        running.cancel()

    asyncio.run(go_on())
    assert len(phone.sent) == 1


def test_nobody_to_send_to_is_no_error(store, clock):
    store.letters.post("digest", [], "Week", BODIES, clock.now())
    assert store.letters.pending() == ()
