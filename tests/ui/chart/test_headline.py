"""What stands above the chart."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.making import always_open, at, hong_kong, instrument, new_york, quote
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import ExtendedPrice, Session
from watcher.ui.chart.headline import headline

CLOSED = datetime(2023, 11, 25, 3, tzinfo=UTC)


def said(row=None, of=None, table=None, now=CLOSED, status=RowStatus.CLOSED):
    return headline("BABA", row, of, table, now, status)


def test_price_change_and_percent():
    found = said(quote(price="78.49", previous_close=Decimal("78.96")))
    assert (found.price, found.change, found.rises) == ("78.49", "−0.47 (−0.60%)", False)


def test_a_rise_has_its_sign():
    found = said(quote(price="87.00", previous_close=Decimal("86.00")))
    assert (found.change, found.rises) == ("+1.00 (+1.16%)", True)


def test_without_a_previous_close_there_is_no_change():
    found = said(quote(previous_close=None))
    assert (found.change, found.rises) == ("", None)


def test_nothing_known_is_a_dash():
    found = said()
    assert (found.price, found.change, found.extended, found.about) == ("–", "", "", "BABA")


@pytest.mark.parametrize(
    ("session", "name"),
    [(Session.PRE, "Pre-market"), (Session.POST, "Post-market"), (Session.OVERNIGHT, "Overnight")],
)
def test_a_later_price_outside_the_session_is_named(session, name):
    row = quote(price="78.49", extended=ExtendedPrice(Decimal("78.31"), at(60), session))
    assert said(row).extended == f"{name} 78.31 −0.23%"


def test_an_earlier_price_outside_the_session_is_left_out():
    row = quote(extended=ExtendedPrice(Decimal("78.31"), at(-60), Session.PRE))
    assert said(row).extended == ""


def test_a_price_that_came_in_the_regular_session_is_not_extended():
    assert said(quote(extended=ExtendedPrice(Decimal("78.31"), at(60), Session.REGULAR))).extended == ""


def test_whose_price_it_is_and_when_the_market_closed():
    found = said(quote(), instrument(), new_york())
    assert found.about == "BABA Group · BABA · NYSE · USD · closed 24 Nov 13:00 ET"


def test_what_only_the_quote_knows_is_used():
    found = said(quote(name="Alibaba", exchange="NYSE"))
    assert found.about == "Alibaba · BABA · NYSE · USD"


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (at(0), "open"),
        (at(-3_600), "pre-market"),
        (at(8 * 3_600), "after hours"),
        (at(-40 * 86_400), "closed"),
    ],
)
def test_the_market_state_in_words(now, state):
    assert said(None, instrument(), new_york(), now).about.endswith(f"USD · {state}")


def test_the_lunch_break_and_zones_without_a_short_name():
    noon = datetime(2023, 11, 15, 4, 30, tzinfo=UTC)
    assert said(None, instrument(), hong_kong(), noon).about.endswith("lunch break")
    night = noon + timedelta(hours=8)
    assert said(None, instrument(), hong_kong(), night).about.endswith("closed 15 Nov 16:00 HKT")


def test_what_never_closes_and_what_comes_late():
    about = said(None, instrument(delay_s=900), always_open()).about
    assert about.endswith("always open · 15 min late")


def test_a_hostile_name_stays_one_short_line():
    about = said(None, instrument().__class__("BABA", "<b>\u202eevil</b>\n" + "x" * 10_000)).about
    assert len(about) < 80
    assert "\u202e" not in about
    assert "\n" not in about


def test_places_are_the_instruments():
    found = said(quote(price="1.0851", previous_close=Decimal("1.08")), instrument(tick=Decimal("0.0001")))
    assert found.price == "1.0851"
    assert found.change.startswith("+0.0051")


@pytest.mark.parametrize(
    ("status", "doubt"),
    [
        (RowStatus.STALE, "5 min old"),
        (RowStatus.SUSPECT, "⚠ unconfirmed"),
        (RowStatus.UNKNOWN_SYMBOL, "symbol not found"),
    ],
)
def test_a_price_that_cannot_be_trusted_says_why_before_all_else(status, doubt):
    found = said(quote(), instrument(), new_york(), at(300), status)
    assert found.about == f"{doubt} · BABA Group · BABA · NYSE · USD · open"


def test_nothing_is_old_where_there_is_no_price_yet():
    assert said(None, status=RowStatus.STALE).about == "BABA"
