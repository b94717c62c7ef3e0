"""Causes in words: what people read, and which state it is."""

import datetime as dt

import pytest

from watcher.domain.errors import FeedError
from watcher.domain.feed_state import FeedState
from watcher.feeds.yahoo.trouble import Cause, YahooError

NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC)
IN_20_S = NOW + dt.timedelta(seconds=19.5)


def test_a_limit_names_the_time_of_the_next_try():
    said = Cause.RATE_LIMITED.sentence(NOW, IN_20_S)
    assert said == f"Yahoo limits requests; next try {IN_20_S.astimezone():%H:%M}"


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (Cause.AUTH, "Yahoo does not answer properly; retrying in 20 s"),
        (Cause.PROVIDER_DOWN, "Yahoo does not answer properly; retrying in 20 s"),
        (Cause.SLOW, "Yahoo does not answer properly; retrying in 20 s"),
        (Cause.OFFLINE, "No connection; retrying in 20 s"),
        (Cause.INTERCEPTED, "The connection is intercepted; retrying in 20 s"),
    ],
)
def test_the_others_count_the_seconds(cause, said):
    assert cause.sentence(NOW, IN_20_S) == said


def test_a_try_that_is_overdue_is_not_negative():
    assert Cause.OFFLINE.sentence(IN_20_S, NOW) == "No connection; retrying in 0 s"


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_a_state_and_an_error_with_a_hint(cause):
    error = YahooError(cause, "details")
    assert isinstance(error, FeedError)
    assert error.hint
    assert error.title == f"{cause.words}."
    assert error.state is (FeedState.OFFLINE if cause is Cause.INTERCEPTED else FeedState(cause.name))
