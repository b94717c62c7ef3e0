"""The sentences of the status bar, per state and market."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.exchange import NOON, always, hong_kong, new_york
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.sessions import Market, SessionTable
from watcher.ui.status_words import Tone, feed_words, market_words, tone
from watcher.ui.words import clock_time

SOON = NOON + timedelta(seconds=20)
OLD = NOON - timedelta(minutes=12)


def said(state, freshest=NOON, **more):
    return feed_words(FeedStatus("Yahoo", state, **more), freshest, NOON).text


def test_streaming_says_how_many_and_how_old():
    assert said(FeedState.LIVE, streaming=True, symbols=12) == "Yahoo streaming · 12 symbols · now"
    fresh = NOON - timedelta(seconds=4)
    assert (
        said(FeedState.LIVE, fresh, streaming=True, symbols=1)
        == "Yahoo streaming · 1 symbol · newest 4 s ago"
    )


def test_polling_says_when_the_next_comes():
    text = said(FeedState.LIVE, OLD, symbols=12, next_try=SOON)
    assert text == f"Yahoo polling · 12 symbols · newest 12 min ago · next {clock_time(SOON, NOON)}"


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (FeedState.RATE_LIMITED, f"Yahoo limits requests; next try {clock_time(SOON, NOON)}"),
        (FeedState.PROVIDER_DOWN, "Yahoo does not answer properly; retrying in 20 s"),
        (FeedState.SLOW, "Yahoo does not answer properly; retrying in 20 s"),
        (FeedState.AUTH, "Yahoo does not answer properly; retrying in 20 s"),
        (FeedState.OFFLINE, "No connection; retrying in 20 s"),
        (FeedState.STALE, f"Yahoo sends old prices · newest 12 min ago · next {clock_time(SOON, NOON)}"),
        (
            FeedState.SUSPECT,
            f"Yahoo sends prices that look wrong · newest 12 min ago · next {clock_time(SOON, NOON)}",
        ),
        (
            FeedState.UNKNOWN,
            f"Yahoo does not know these symbols · newest 12 min ago · next {clock_time(SOON, NOON)}",
        ),
    ],
)
def test_trouble_is_said_with_the_age_and_the_next_try(state, text):
    shown = said(state, OLD, next_try=SOON)
    assert shown.startswith(text)
    assert "newest 12 min ago" in shown


def test_nothing_is_of_now_where_nothing_comes_any_more():
    assert said(FeedState.OFFLINE, NOON) == "No connection · newest 0 s ago"
    before_the_clock_was_set_back = NOON + timedelta(hours=1)
    assert said(FeedState.OFFLINE, before_the_clock_was_set_back) == "No connection · newest 0 s ago"
    assert said(FeedState.RATE_LIMITED, NOON, streaming=True) == "Yahoo limits requests · now"


def test_trouble_without_a_planned_try_promises_none():
    assert said(FeedState.RATE_LIMITED, None) == "Yahoo limits requests"
    assert said(FeedState.SLOW, None) == "Yahoo does not answer properly"


def test_a_try_that_is_due_is_going_on():
    assert said(FeedState.SLOW, None, next_try=NOON) == "Yahoo does not answer properly; retrying now"
    assert said(FeedState.STALE, None, next_try=NOON) == "Yahoo sends old prices"


def test_an_intercepted_connection_is_said_apart():
    detail = "The connection is intercepted; retrying in 9 s"
    assert said(FeedState.OFFLINE, None, detail=detail, next_try=SOON) == (
        "The connection is intercepted; retrying in 20 s"
    )


def test_before_the_first_answer_it_says_so():
    assert feed_words(FeedStatus(""), None, NOON).text == "Starting …"
    assert feed_words(FeedStatus("", detail="It has ended."), None, NOON).text == "It has ended."
    assert said(None, symbols=4) == "Yahoo: asking for prices …"
    assert said(None) == "Yahoo: nothing to ask for"


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (FeedState.LIVE, Tone.GOOD),
        (None, Tone.WAITING),
        (FeedState.OFFLINE, Tone.BAD),
        (FeedState.SLOW, Tone.TROUBLE),
    ],
)
def test_the_colour_agrees_with_the_words(state, shown):
    assert tone(state) is shown


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ((17, 17, 0), "NYSE open · closes 16:00 ET (4 h)"),
        ((17, 13, 45), "NYSE pre-market · opens 09:30 ET (45 min)"),
        ((17, 22, 0), "NYSE after hours · opens Mon 09:30 ET (2 d 16 h)"),
        ((18, 19, 30), "NYSE closed · opens Mon 09:30 ET (1 d 19 h)"),
    ],
)
def test_a_market_says_its_state_and_the_time_to_the_next(at, text):
    day, hour, minute = at
    assert market_words(new_york(), datetime(2023, 11, day, hour, minute, tzinfo=UTC)).text == text


def test_a_lunch_break_is_told_from_the_night():
    at = datetime(2023, 11, 16, 4, 40, tzinfo=UTC)
    assert market_words(hong_kong(), at).text == "HKEX lunch break · opens 13:00 HKT (20 min)"
    morning = datetime(2023, 11, 16, 3, 0, tzinfo=UTC)
    assert market_words(hong_kong(), morning).text == "HKEX open · breaks 12:00 HKT (1 h)"


def test_the_others_are_brief():
    assert market_words(hong_kong(), NOON, brief=True).text == "HKEX opens in 2 d 8 h"


def test_a_market_that_never_closes_and_one_without_days():
    assert market_words(always(), NOON).text == "Crypto open"
    bare = Market("XYZ", SessionTable("XXYZ", "UTC"))
    assert market_words(bare, NOON).text == "XYZ closed"


def test_it_knows_when_it_will_read_differently():
    fresh = NOON - timedelta(seconds=4.25)
    words = feed_words(FeedStatus("Yahoo", FeedState.LIVE, streaming=True), fresh, NOON)
    assert words.changes_in == pytest.approx(0.75)
    assert feed_words(FeedStatus("Yahoo", FeedState.LIVE), None, NOON).changes_in is None
