"""What is asked while an alert is written: when it would have fired, and which levels are worth one."""

import asyncio
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.domain.alerts.test_backtest import DAILY
from tests.making import quote, tables
from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.bars import Interval
from watcher.domain.errors import FeedError, InputError
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import OfferLevels, TryAlert
from watcher.engine.trial_desk import TrialDesk

BABA = Symbol("BABA")


@pytest.fixture
def trials(store, parts, feed):
    return TrialDesk(store, parts, tables, feed.known.get)


def ask(trials, request, history, heard=None):
    return asyncio.run(trials.carry_out(request, history, heard))


def test_it_is_tried_on_bars_that_are_fetched(trials, history, feed, clock):
    clock.time = datetime(2023, 11, 25, tzinfo=UTC)
    feed.histories[BABA, Interval.D1] = DAILY
    found = ask(trials, TryAlert(BABA, parse_words(["crosses_up 80"]), Repeat.ONCE), history)
    assert (len(found.fires), found.bars) == (2, 4)


def test_only_stored_bars_cost_no_request(trials, history, feed):
    wish = TryAlert(BABA, parse_words(["crosses_up 80"]), Repeat.ONCE, is_stored_only=True)
    assert ask(trials, wish, history) is None
    assert feed.asked == []


def test_a_source_that_is_silent_says_so(trials, history, feed):
    feed.broken = FeedError("It is silent.")
    with pytest.raises(FeedError, match="silent"):
        ask(trials, TryAlert(BABA, parse_words(["below 75"]), Repeat.ONCE), history)


@pytest.mark.parametrize(
    ("symbol", "words"),
    [(BABA, "calendar earnings 3"), (BABA, "data_health 5m"), (PORTFOLIO, "portfolio day_pnl at_most -5")],
)
def test_what_history_says_nothing_about_is_refused(trials, history, symbol, words):
    with pytest.raises(InputError):
        ask(trials, TryAlert(symbol, parse_words([words]), Repeat.ONCE), history)


def test_before_there_is_a_source_there_is_no_answer(trials):
    assert ask(trials, TryAlert(BABA, parse_words(["below 75"]), Repeat.ONCE), None) is None


def test_levels_come_from_the_quote_where_there_are_no_bars(trials, history, feed):
    feed.broken = FeedError("It is silent.")
    heard = quote(price=Decimal(80), previous_close=Decimal(79), year_high=Decimal(120))
    found = {one.words: one.price for one in ask(trials, OfferLevels(BABA), history, heard)}
    assert (found["previous close"], found["52-week high"]) == (Decimal("79.00"), Decimal("120.00"))
    assert ask(trials, OfferLevels(BABA), history) == ()
