"""The status bar says what is so, and looks again only when that changes by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from tests.pages.status_page import StatusPage
from tests.ui.exchange import NOON, fill
from watcher.bridge.session import Session
from watcher.clock import FixedClock, ScaledClock
from watcher.domain.feed_state import FeedState
from watcher.ui.status_bar import StatusBar
from watcher.ui.status_words import Tone
from watcher.ui.wake import LONGEST_MS, SHORTEST_MS, Wake


@pytest.fixture
def bar(session, theme, window):
    return StatusBar(session, theme, window)


@pytest.fixture
def page(bar):
    return StatusPage(bar)


def timer(bar):
    return bar._wake._timer


def test_at_the_start_it_waits(page):
    assert (page.feed, page.dot, page.markets, page.saved) == ("Starting …", Tone.WAITING, [], "")


def test_it_says_feed_markets_and_disk(page, market):
    fill(market)
    assert page.feed == "Yahoo streaming · 4 symbols · now"
    assert page.dot is Tone.GOOD
    assert page.markets == ["NYSE open · closes 16:00 ET (4 h)", "HKEX opens in 2 d 8 h"]
    assert page.saved == f"All quotes saved {NOON.astimezone():%H:%M:%S}"


def test_trouble_changes_words_and_colour(page, market, clock):
    fill(market)
    market.status(FeedState.OFFLINE, next_try=clock.now() + timedelta(seconds=20))
    assert page.feed == "No connection; retrying in 20 s · newest 1 s ago"
    assert page.dot is Tone.BAD


def test_the_demo_market_is_always_named(session, theme, window):
    assert "Demo market" not in StatusPage(StatusBar(session, theme, window)).texts
    session.is_demo = True
    assert "Demo market" in StatusPage(StatusBar(session, theme, window)).texts


def test_the_age_goes_on_by_itself(page, bar, market, clock):
    fill(market)
    assert timer(bar).isActive()
    clock.move(seconds=5)
    bar._wake.rang.emit()
    assert page.feed.endswith("newest 5 s ago")
    assert SHORTEST_MS <= timer(bar).interval() <= SHORTEST_MS + 10


def test_it_sleeps_as_long_as_it_reads_the_same(bar, market, clock):
    fill(market)
    clock.move(minutes=10, seconds=1)
    bar._wake.rang.emit()
    assert timer(bar).interval() > 50_000


def test_a_price_after_a_long_silence_wakes_it(bar, market, clock, page):
    fill(market)
    clock.move(minutes=10, seconds=1)
    bar._wake.rang.emit()
    market.quote("PDD", "118.61", "116.66")
    assert timer(bar).interval() <= SHORTEST_MS + 10


def test_with_a_clock_that_stands_still_nothing_ticks(mailbox, engine, theme, window):
    session = Session(mailbox, engine, FixedClock(NOON), parent=window)
    bar = StatusBar(session, theme, window)
    bar._on_quotes_changed(frozenset())
    Wake(session, window).plan(0.0)
    assert not any(found.isActive() for found in window.findChildren(QTimer))


def test_a_fast_clock_rings_once_a_second_at_most(mailbox, engine, window):
    wake = Wake(Session(mailbox, engine, ScaledClock(NOON, 1_000.0), parent=window), window)
    wake.plan(1.0)
    assert wake._timer.interval() == SHORTEST_MS
    wake.plan(1e12)
    assert wake._timer.interval() == LONGEST_MS


def test_a_ring_that_comes_before_is_kept(session, window):
    wake = Wake(session, window)
    wake.plan(1.5)
    wake.plan_within(3.0)
    assert wake._timer.interval() < 2_000
    wake.plan(None)
    assert not wake._timer.isActive()


def test_every_tone_has_a_colour_and_a_shape_of_its_own(bar, theme):
    pictures = set()
    for tone in Tone:
        bar._dot.show_tone(tone)
        pictures.add(bytes(bar._dot.grab().toImage().constBits()))
    assert len(pictures) == len(Tone)


def test_what_does_not_fit_is_cut_and_told_in_full_below_the_mouse(bar, market, qtbot):
    fill(market)
    bar.resize(500, 26)
    bar.show()
    qtbot.waitExposed(bar)
    assert "HKEX closed · opens Mon 09:30 HKT" in bar._markets.toolTip()
    bar.grab()
    assert bar._feed.width() >= bar._feed.fontMetrics().horizontalAdvance(bar._feed.text())
    assert bar._markets.width() < bar._markets.sizeHint().width()
