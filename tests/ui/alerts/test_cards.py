"""What the card of an alert says in each of its states."""

from datetime import timedelta
from decimal import Decimal

import pytest

from tests.ui.alerts.making import BELOW_75, alert, firing
from tests.ui.exchange import NOON, fill
from watcher.domain.alerts.alert import AlertId, AlertState, Repeat
from watcher.domain.quote import Session
from watcher.ui import words
from watcher.ui.alerts import cards
from watcher.ui.alerts.cards import CardMaker, Standing, has_news, next_change


@pytest.fixture
def card(market, session):
    fill(market)
    maker = CardMaker(session)

    def make(*fires, **more):
        market.alerts(alert(**more))
        maker.latest = {one.alert: one for one in fires}
        return maker(AlertId("a1"))

    return make


def test_it_says_terms_distance_and_note(card):
    made = card(note="add to position")
    assert (made.symbol, made.title) == ("BABA", "below 75.00")
    assert made.terms == "Once · 4.4 % away · “add to position”"
    assert (made.news, made.standing, made.is_on) == ("", Standing.ARMED, True)


@pytest.mark.parametrize(
    ("more", "terms"),
    [
        ({"repeat": Repeat.DAILY}, "Once a day · 4.4 % away"),
        ({"repeat": Repeat.REARM, "cooldown_s": 3600}, "Every time, 1 h cool-down · 4.4 % away"),
        ({"sessions": frozenset(Session)}, "Once · all hours · 4.4 % away"),
        (
            {"sessions": frozenset({Session.PRE, Session.REGULAR})},
            "Once · pre-market + regular hours · 4.4 % away",
        ),
        ({"condition": {"kind": "day_change", "percent": "-5"}}, "Once · 4.4 points away"),
        ({"condition": {"kind": "moves", "percent": "-5", "within_s": 60}}, "Once"),
        ({"symbol": "NVDA"}, "Once"),
        ({"paused": True}, "Once · paused"),
    ],
)
def test_terms_are_in_plain_words(card, more, terms):
    assert card(**more).terms == terms


def test_a_note_is_shown_as_text_in_one_line(card):
    made = card(note="<b>sell</b>\n\u202enow" + "x" * 10_000)
    assert made.note.startswith("<b>sell</b> now")
    assert len(made.note) <= 200
    assert "&lt;b&gt;" in cards.tip(made)


FIRED = firing(age=timedelta(hours=2), price="74.90")


@pytest.mark.parametrize(
    ("more", "standing", "is_on", "news"),
    [
        ({"paused": True}, Standing.PAUSED, False, ""),
        ({"state": AlertState.FIRED}, Standing.FIRED, False, "Fired 15:00:00 at 74.90"),
        ({"state": AlertState.DONE}, Standing.OVER, False, "Fired 15:00:00 at 74.90 · seen"),
        ({"state": AlertState.COOLING}, Standing.ARMED, True, "Fired 15:00:00 at 74.90 · resting"),
        (
            {"state": AlertState.WAITING_RESET},
            Standing.ARMED,
            True,
            "Fired 15:00:00 at 74.90 · waiting for the price to come back",
        ),
        ({"state": AlertState.PENDING}, Standing.ARMED, True, "True now, waiting for its time to pass"),
        (
            {"orphaned": True},
            Standing.OVER,
            False,
            "⚠ its symbol left the lists: switch it on to go on, or remove it",
        ),
        ({"expired": True}, Standing.OVER, False, "Expired"),
        (
            {"expired": True, "expires_at": NOON - timedelta(days=1)},
            Standing.OVER,
            False,
            "Expired Thu 16 Nov 17:00",
        ),
        ({"suspended": "stale"}, Standing.SUSPENDED, True, "⚠ suspended: no price heard for 1 s"),
        ({"suspended": "stale", "symbol": "NVDA"}, Standing.SUSPENDED, True, "⚠ suspended: no price heard"),
        (
            {"suspended": "possible_split"},
            Standing.SUSPENDED,
            True,
            "⚠ suspended: the price moved like a split; check the level",
        ),
        ({"suspended": "a_new_reason"}, Standing.SUSPENDED, True, "⚠ suspended: a new reason"),
        ({"snoozed_until": NOON + timedelta(hours=1)}, Standing.ARMED, True, "Silent until 18:00"),
        (
            {"snoozed_until": NOON + timedelta(days=1), "suspended": "stale"},
            Standing.SUSPENDED,
            True,
            "⚠ suspended: no price heard for 1 s · Silent until Sat 18 Nov 17:00",
        ),
    ],
)
def test_every_state_says_so_in_words(card, more, standing, is_on, news):
    made = card(FIRED, **more)
    assert (made.standing, made.is_on, made.news) == (standing, is_on, news)
    assert has_news(alert(**more), NOON) is bool(news)


def test_a_fire_that_is_no_longer_listed_is_still_said(card):
    assert card(state=AlertState.FIRED).news == "Fired"


def test_a_snooze_that_is_over_says_nothing(card):
    past = NOON - timedelta(minutes=1)
    assert card(snoozed_until=past).news == ""
    assert not has_news(alert(snoozed_until=past), NOON)


@pytest.mark.parametrize(
    ("more", "wait_s"),
    [
        ({}, None),
        ({"suspended": "stale"}, 1),
        ({"suspended": "stale", "symbol": "NVDA"}, None),
        ({"snoozed_until": NOON + timedelta(minutes=5)}, 300),
        ({"state": AlertState.FIRED}, 7 * 3600),
    ],
)
def test_a_card_knows_when_it_will_read_differently(card, session, more, wait_s):
    card(**more)
    assert next_change(session, AlertId("a1")) == wait_s


def test_it_is_read_aloud_with_its_state(card):
    assert cards.spoken(card()) == "BABA below 75.00, armed, Once · 4.4 % away"


def test_a_level_has_the_decimals_of_its_instrument(card, market):
    market.instrument("BABA", tick=Decimal("0.001"))
    assert card(condition=BELOW_75).title == "below 75.000"


def test_amounts_of_the_portfolio_have_its_currency(card):
    words.add_up_in("EUR")
    lost = {"kind": "portfolio", "metric": "day_pnl", "comparison": "at_most", "threshold": "-500"}
    made = card(firing(condition=lost, price="-3365.35"), condition=lost, state=AlertState.FIRED)
    assert made.title == "gain of the day at most −500 EUR"
    assert made.news.endswith("at −3,365.35 EUR")
    percent = {"kind": "portfolio", "metric": "day_percent", "comparison": "at_most", "threshold": "-5"}
    assert card(condition=percent).title == "gain of the day at most −5 %"


def test_what_the_portfolio_gained_when_it_fired_is_hidden_when_discreet(card):
    lost = {"kind": "portfolio", "metric": "day_pnl", "comparison": "at_most", "threshold": "-500"}
    words.hide_amounts(True)
    try:
        made = card(firing(condition=lost, price="-3365.35"), condition=lost, state=AlertState.FIRED)
    finally:
        words.hide_amounts(False)
    assert made.news.endswith(f" at {words.HIDDEN}")
    assert "365" not in cards.spoken(made)
