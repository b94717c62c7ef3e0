"""The panel of two listings: what it says when, how it is gone through, and how pairs come and go."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.domain.comparison.pairing import NOW, PAIR, leg, moment, pair_data
from tests.making import quote
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.comparison.pair_now import Priced
from watcher.domain.errors import StoreError
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import ExtendedPrice, RowFlag, Session
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.engine.messages import PairsNews, QuoteNews
from watcher.engine.pair_requests import LeavePair, LoadPair, SetPairs
from watcher.ui.actions import Actions
from watcher.ui.pair.acts import ACTS, PairAct
from watcher.ui.pair.dialog import PairDialog
from watcher.ui.pair.panel import PairPanel
from watcher.ui.pair.premium_view import PremiumView
from watcher.ui.pair.strip_view import StripView, spread
from watcher.ui.pair.wording import said_of

OWN = TwoListings(Symbol("RIO"), Symbol("RIO.L"), 1, Symbol("GBP=X"))


class PairPage:
    """What a user sees of it."""

    def __init__(self, panel, acts, window):
        self.panel, self.acts, self.window = panel, acts, window
        self.strip, self.year = panel.findChild(StripView), panel.findChild(PremiumView)

    @property
    def said(self):
        """Every text that can be read now."""
        labels = [label for label in self.panel.findChildren(QLabel) if label.isVisibleTo(self.panel)]
        return "\n".join(label.text() for label in labels if label.text())

    @property
    def sessions(self):
        return self.strip.accessibleDescription().split("; ")

    def show_pair(self, market, engine, data):
        self.panel._settle.timeout.emit()
        engine.answer(LoadPair, data)
        market.read()

    def fill_in(self, *texts):
        dialog = self.window.findChild(PairDialog)
        for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
            field.setText(text)
        dialog._on_accepted()
        return dialog


@pytest.fixture
def page(qtbot, session, theme, market, clock):
    clock.at = NOW
    window = QWidget()
    qtbot.addWidget(window)
    panel = PairPanel(session, theme, window)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    window.resize(900, 300)
    panel.resize(900, 300)
    window.show()
    market.list("BABA", "NVDA", "RIO")
    return PairPage(panel, acts, window)


def hear(market, symbol, price, at, **more):
    currency = {"BABA": "USD"}.get(symbol, "HKD")
    row = quote(symbol, price, quote_time=at, received_time=at, currency=currency, **more)
    market.mailbox.put(("quote", symbol), QuoteNews(Symbol(symbol), row, RowFlag.NONE))
    market.read()


def prices(market, rate=True):
    late = ExtendedPrice(Decimal("79.50"), moment(16, 21, 58), Session.POST)
    hear(market, "BABA", "79.10", moment(16, 21), extended=late)
    hear(market, "9988.HK", "84.10", moment(16, 8))
    if rate:
        hear(market, "HKD=X", "7.7500", NOW)


def test_the_prices_stand_there_with_their_times_and_what_follows_from_them(page, engine, market, session):
    session.select(Symbol("9988.HK"))
    assert "Loading BABA and 9988.HK …" in page.said
    prices(market)
    page.show_pair(market, engine, pair_data())
    premium = 79.5 * 7.75 / (84.10 * 8) - 1
    assert f"−{abs(premium) * 100:.2f}%" in page.said
    assert "79.50 USD\n84.10 HKD\n7.7500" in page.said
    assert "21:58, post-market\n08:00, closed\n22:00" in page.said
    implied = 79.5 * 7.75 / 8
    assert f"9988.HK would open at {implied:.2f} HKD" in page.said
    assert "going by BABA at 79.50 USD (21:58) and HKD=X. It opens Fri 17 Nov 01:30." in page.said
    assert page.panel.header.note == "BABA and 9988.HK × 8"


def test_each_session_of_the_strip_is_read_out_and_gone_through_by_keys(page, engine, market, session):
    session.select(Symbol("BABA"))
    prices(market)
    page.show_pair(market, engine, pair_data())
    assert len(page.sessions) == 5
    QTest.keyClick(page.strip, Qt.Key.Key_Home)
    QTest.keyClick(page.strip, Qt.Key.Key_Right)
    assert page.sessions == [
        f"9988.HK, regular session, 01:30 to 08:00: +{(84.1 / 83 - 1) * 100:.2f}% against the close before"
    ]
    QTest.keyClick(page.strip, Qt.Key.Key_End)
    assert page.sessions[0].endswith(f"+{(79.5 / 79 - 1) * 100:.2f}% against the day's close, still going on")
    QTest.keyClick(page.strip, Qt.Key.Key_Escape)
    assert len(page.sessions) == 5


def test_the_year_is_summed_up_and_read_by_day(page, engine, market, session):
    session.select(Symbol("BABA"))
    prices(market)
    page.show_pair(market, engine, pair_data())
    values = [86 * 7.80 / (82 * 8) - 1, 87 * 7.81 / (83 * 8) - 1, 79 * 7.79 / (84 * 8) - 1]
    now = 79.5 * 7.75 / (84.10 * 8) - 1
    lower = sum(one < now for one in values) / 3
    said = page.year.accessibleDescription()
    assert (
        said == f"Mean −{-sum(values) / 3 * 100:.2f}% of 3 days; lower than now on {lower * 100:.0f}% of them"
    )
    QTest.keyClick(page.year, Qt.Key.Key_Home)
    assert page.year.accessibleDescription() == f"14 Nov 2023: +{values[0] * 100:.2f}%"
    QTest.keyClick(page.year, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.year.accessibleDescription().startswith("16 Nov 2023: ")


def test_what_is_old_or_missing_is_named(page, engine, market, session, clock):
    session.select(Symbol("BABA"))
    prices(market, rate=False)
    page.show_pair(market, engine, replace(pair_data(), rate=leg("HKD=X", trouble="No bars of HKD=X.")))
    assert "No rate: there is no price of HKD=X (HKD for one USD), and without it no premium." in page.said
    assert "HKD=X: No bars of HKD=X." in page.said
    assert "would open" not in page.said
    clock.move(minutes=40)
    page.panel.rewrite()
    assert "21:58, post-market, 42 min old" in page.said
    assert "The premium rests" not in page.said
    hear(market, "HKD=X", "7.7500", clock.now())
    page.panel.rewrite()
    assert "The premium rests on a price that is old or unconfirmed: BABA." in page.said


def test_without_a_network_what_is_stored_stays_and_says_so(page, engine, market, session):
    session.select(Symbol("BABA"))
    prices(market)
    stored = pair_data()
    legs = [
        replace(one, daily=replace(one.daily, stored_at=moment(16, 20)), trouble="No connection.")
        for one in stored.legs
    ]
    page.show_pair(market, engine, replace(stored, first=legs[0], second=legs[1], rate=legs[2]))
    assert "BABA: No connection. 9988.HK: No connection." in page.said
    assert "Bars are as stored 2 h ago." in page.said
    assert len(page.sessions) == 5


def test_a_symbol_without_another_listing_says_what_to_do(page, session, market, engine):
    session.select(Symbol("NVDA"))
    assert "NVDA is not paired with another listing." in page.said
    assert "“+ Pair” above adds one of your own" in page.said
    page.panel._settle.timeout.emit()
    assert engine.requests(LoadPair) == []


def test_without_a_symbol_it_says_which_are_paired(qtbot, session, theme):
    panel = PairPanel(session, theme)
    qtbot.addWidget(panel)
    assert panel._message.text().startswith("Select a symbol that trades at two exchanges: BABA and 9988.HK")


def test_a_pair_is_added_and_taken_back(page, session, market, engine, qtbot):
    market.instrument("RIO")
    session.select(Symbol("RIO"))
    assert not page.acts[PairAct.REMOVE].isEnabled()
    page.acts[PairAct.ADD].trigger()
    dialog = page.window.findChild(PairDialog)
    assert [field.text() for field in dialog.findChildren(QLineEdit)][:4] == ["RIO", "", "1", "USD"]
    page.fill_in("RIO", "rio.l", "none", "USD", "GBp")
    assert "“none” is not a number." in dialog._said.text()
    page.fill_in("RIO", "rio.l", "1", "USD", "GBp")
    assert engine.requests(SetPairs) == [SetPairs((OWN,))]
    market.post(PairsNews((OWN,)))
    with qtbot.waitSignal(page.panel.done) as done:
        engine.answer(SetPairs, ())
        market.read()
    assert done.args[0].said == "RIO and RIO.L are a pair now."
    assert "Loading RIO and RIO.L …" in page.said
    assert page.acts[PairAct.REMOVE].isEnabled()
    page.panel.restore(done.args[0])
    assert engine.requests(SetPairs)[-1] == SetPairs(())


def test_a_pair_of_one_s_own_is_removed_and_what_fails_is_told(page, session, market, engine, qtbot):
    market.post(PairsNews((OWN,)))
    session.select(Symbol("RIO"))
    page.acts[PairAct.REMOVE].trigger()
    assert engine.requests(SetPairs)[-1] == SetPairs(())
    with qtbot.waitSignal(page.panel.failed):
        engine.answer(SetPairs, error=StoreError("The disk is full."))
        market.read()


def test_bars_are_asked_for_while_they_are_seen_and_left_alone_afterwards(page, session, engine):
    session.select(Symbol("BABA"))
    page.panel.hide()
    page.panel._settle.timeout.emit()
    assert engine.requests(LoadPair) == []
    assert engine.requests(LeavePair)
    page.panel.show()
    page.panel._settle.timeout.emit()
    assert engine.requests(LoadPair) == [LoadPair(PAIR)]
    for _ in range(5):
        page.panel._wake.rang.emit()
    assert len(engine.requests(LoadPair)) == 2


def test_what_the_mouse_is_over_is_said_and_both_look_the_same_small(page, engine, market, session):
    session.select(Symbol("BABA"))
    prices(market)
    page.show_pair(market, engine, pair_data())
    room = page.strip._room
    assert "9988.HK, regular session" in page.strip._said_at(room.left() + room.width() * 5 / 24)
    assert page.strip._said_at(room.left() + room.width() * 5 / 24).endswith(f"{83.5 * 8 / 7.8:.2f} USD")
    assert page.strip._said_at(0) == ""
    wide = page.panel.grab().toImage()
    page.panel.resize(320, 500)
    assert page.panel.grab().toImage() != wide


@pytest.mark.parametrize(
    ("status", "state", "said"),
    [
        (RowStatus.SUSPECT, MarketState.REGULAR, "22:00, ⚠ unconfirmed"),
        (RowStatus.UNKNOWN_SYMBOL, None, "22:00, symbol not found"),
        (RowStatus.DELAYED, MarketState.REGULAR, "22:00, delayed 15 min"),
        (RowStatus.CLOSED, MarketState.BREAK, "22:00, lunch break"),
        (RowStatus.LIVE, MarketState.REGULAR, "22:00"),
    ],
)
def test_what_stands_against_a_price_is_said(status, state, said):
    one = Priced(Symbol("BABA"), 79.0, "USD", NOW, Session.REGULAR, status, state, 900)
    assert said_of(one, NOW) == said


def test_the_dialog_knows_the_currencies_of_what_is_watched(page, session, market):
    market.instrument("RIO")
    page.acts[PairAct.ADD].trigger()
    dialog = page.window.findChild(PairDialog)
    symbol, other, _, own, foreign = dialog.findChildren(QLineEdit)
    for field, text, currency in ((symbol, "rio", own), (other, "9988.hk", foreign)):
        field.setText(text)
        field.editingFinished.emit()
        assert currency.text() == {"rio": "USD", "9988.hk": "HKD"}[text]
    other.setText("rio.l")
    foreign.clear()
    other.editingFinished.emit()
    assert foreign.text() == ""


def test_labels_of_sessions_make_room_for_each_other_before_anything_is_cut():
    assert spread([100, 110, 200], [40, 40, 40], 300) == [100, 146, 200]
    # What comes last pushes those before it.
    assert spread([100, 160, 200], [40, 40, 80], 240) == [68, 114, 160]
    # Where all of it is too long, the order stays.
    assert spread([0, 10], [90, 90], 100) == [0, 10]


def test_a_listing_without_a_session_in_a_day_leaves_its_line_empty(page, engine, market, session):
    session.select(Symbol("BABA"))
    prices(market)
    page.show_pair(market, engine, pair_data())
    strip = page.strip._strip
    for kept in ("BABA", "9988.HK", ""):
        some = tuple(one for one in strip.stretches if one.symbol == kept)
        page.strip.show_strip(replace(strip, stretches=some), Symbol("BABA"), "USD")
        assert not page.strip.grab().isNull()
