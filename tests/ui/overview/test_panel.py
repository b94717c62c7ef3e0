"""The overview panel: tiles and their sizes, what is read out, the lists beside them, and when it rests."""

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow

from tests.pages.overview_page import OverviewPage
from tests.ui.exchange import NOON, fill
from tests.ui.portfolio.booked import bookings, news_of
from watcher.domain.errors import StoreError
from watcher.domain.overview.course import Course, Courses, Mark
from watcher.domain.overview.periods import Period
from watcher.domain.quote import RowFlag
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Group, Watchlist
from watcher.engine.messages import CoursesNews
from watcher.engine.overview_requests import LoadCourses
from watcher.engine.requests import Keep
from watcher.ui.actions import Actions
from watcher.ui.overview.acts import ACTS, OverviewAct
from watcher.ui.overview.choice import KEPT_AS, Choice, read
from watcher.ui.overview.panel import OverviewPanel

BABA, HK, PDD, BTC = (Symbol(one) for one in ("BABA", "9988.HK", "PDD", "BTC-USD"))
DAY = NOON.date()


@pytest.fixture
def page(qtbot, session, theme, market, window):
    fill(market)
    for symbol, cap in ((BABA, 2e11), (HK, 1e11), (PDD, 1e11)):
        market.capitalise(symbol, cap)
    panel = OverviewPanel(session, theme)
    qtbot.addWidget(panel)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    panel.resize(1000, 460)
    with qtbot.waitExposed(panel):
        panel.show()
    page = OverviewPage(panel, acts)
    page.settle()
    return page


def course(symbol=BABA, week=70.0, high=78.6, **more):
    bases = {Period.WEEK: Mark(week, DAY - timedelta(days=7))}
    ends = Mark(high, date(2023, 7, 31)), Mark(60.0, date(2023, 5, 25))
    known = Course(symbol, DAY, bases, *ends, before=Mark(78.96, date(2023, 11, 16)))
    return replace(known, **more)


def answer(engine, market, *courses, **dollars):
    engine.answer(LoadCourses, Courses(courses, dollars))
    market.read()


# ---- the map


def test_tiles_are_as_large_as_market_caps_and_say_the_day_s_move(page):
    assert page.faces == {BABA: "−0.60%", HK: "−1.82%", PDD: "+1.66%", BTC: "+1.12%"}
    whole = sum(map(page.area, page.tiles))
    viewport = page.map.viewport()
    assert whole == viewport.width() * viewport.height()
    assert page.area(BABA) / page.area(HK) == pytest.approx(2, rel=0.02)
    assert page.area(BTC) / whole == pytest.approx(0.01, rel=0.2)


def test_whoever_has_no_market_cap_is_small_and_named(page, market):
    assert "No market cap, smallest size: BTC-USD." in page.said
    market.quote("PDD", "118.60")
    page.second_passes()
    assert "No market cap, smallest size: PDD, BTC-USD." in page.said


def test_market_caps_in_several_currencies_wait_for_a_rate(page, market, engine):
    market.capitalise(HK, 7.8e11, "HKD")
    page.second_passes()
    assert "No exchange rate, smallest size: 9988.HK." in " ".join(page.said)
    # A currency that turned up is asked for, once.
    before = len(engine.requests(LoadCourses))
    answer(engine, market, USD=1.0)
    page.second_passes()
    market.quote("PDD", "118.70")
    page.second_passes()
    assert len(engine.requests(LoadCourses)) == before + 1
    answer(engine, market, USD=1.0, HKD=1 / 7.8)
    assert "exchange rate" not in " ".join(page.said)
    assert page.area(BABA) / page.area(HK) == pytest.approx(2, rel=0.02)


def test_all_alike_and_without_any_figure_they_are_alike(page, market):
    page.do("size by equal")
    assert len({page.area(one) // 2_000 for one in page.tiles}) == 1
    page.do("size by weight")
    assert "None of these is held: all are alike." in page.said
    assert page.buttons[1] == "Weight in the portfolio ▾"


def test_a_longer_period_goes_by_stored_closes_and_says_since_when(page, market, engine):
    page.do("colour by week")
    assert page.faces == dict.fromkeys((BABA, HK, PDD, BTC), "–")
    assert engine.requests(LoadCourses) == [LoadCourses((BABA, HK, PDD, BTC))]
    answer(engine, market, course())
    assert page.faces[BABA] == f"+{100 * (78.49 / 70 - 1):.2f}%"
    page.point_at(BABA)
    assert page.readout.startswith(
        "BABA · Alibaba · 78.49 · +12.13% in a week, since 10 Nov 2023 · 1 s ago · 50.0%"
    )
    page.point_at(HK)
    assert "– no close is stored from when that began" in page.readout


def test_closes_that_come_in_later_are_shown_at_the_end_of_the_second(page, market, engine):
    page.do("colour by week")
    answer(engine, market)
    assert page.faces[PDD] == "–"
    market.post(CoursesNews(Courses((course(PDD, 100.0, before=Mark(116.66, date(2023, 11, 16))),))))
    assert page.faces[PDD] == "–"
    page.second_passes()
    assert page.faces[PDD] == "+18.60%"


def test_exchange_rates_that_come_with_the_closes_are_nobody_on_the_map(page, engine, market):
    market.quote("HKD=X", "7.90", "7.80")
    rate = course(Symbol("HKD=X"), high=7.9, before=Mark(7.8, date(2023, 11, 16)))
    answer(engine, market, course(), rate)
    market.post(CoursesNews(Courses((rate,), {"HKD": 1 / 7.9})))
    page.second_passes()
    assert not [line for line in page.lines if "HKD=X" in line]


def test_of_very_many_prices_those_on_the_map_are_shown_first(page, market, monkeypatch):
    monkeypatch.setattr("watcher.ui.overview.board.MANY", 2)
    for symbol in (BABA, HK, PDD, BTC):
        market.quote(symbol, "100.00", "80.00")
    page.second_passes()
    assert sorted(page.faces.values()).count("+25.00%") == 2
    page.second_passes()
    assert set(page.faces.values()) == {"+25.00%"}
    assert not page.panel._gather.isActive()


def test_since_the_close_counts_what_is_traded_outside_the_session(page, market):
    market.quote("BABA", "78.49", "78.96", extended="80.00")
    page.do("size by equal")
    page.do("colour by close")
    assert page.faces[BABA] == "+1.92%"
    page.point_at(BABA)
    assert page.readout.startswith("BABA · Alibaba · 80.00 · +1.92% since the close")


@pytest.mark.parametrize(
    ("flag", "why"),
    [(RowFlag.UNKNOWN, "symbol not found"), (RowFlag.SUSPECT, "its price is not confirmed")],
)
def test_what_cannot_be_trusted_is_a_dash_and_says_why(page, market, flag, why):
    market.flag(PDD, flag)
    page.second_passes()
    assert page.faces[PDD] == "–"
    page.point_at(PDD)
    assert f"– {why}" in page.readout
    assert page.section("Best on the day") == ["BTC-USD, Bitcoin, +1.12%"]


def test_an_old_price_is_a_dash_and_says_how_old(page, market, clock):
    clock.move(minutes=12)
    page.panel._wake.rang.emit()
    assert page.faces == {BABA: "–", HK: "−1.82%", PDD: "–", BTC: "–"}
    page.point_at(BABA)
    assert "– its price is 12 min old" in page.readout
    page.point_away()
    assert page.readout.startswith("0 up, 1 down, 3 without a move")


def test_a_price_that_a_session_has_passed_by_is_old_on_a_weekend_too(page, clock):
    clock.move(days=5)
    page.panel._wake.rang.emit()
    assert set(page.faces.values()) == {"–"}


def test_the_readout_says_the_delay_and_hides_only_own_amounts(page, market, theme):
    page.point_at(HK)
    assert "15 min late by its exchange" in page.readout
    market.post(news_of(bookings()))
    page.do("overview of held")
    page.do("size by weight")
    page.point_at(BABA)
    shown = page.readout
    assert "100.0% of the portfolio, $1.18K" in shown
    theme.set_discreet(True)
    assert page.readout == shown.replace("$1.18K", "•••••")


def test_groups_are_those_of_the_list_or_the_lists(page, market):
    tech = Watchlist(1, "Tech", (BABA, PDD, HK), (Group("Peers & friends", 1),))
    market.lists(tech, Watchlist(2, "Coins", (BTC, BABA)), shown=1)
    page.settle()
    assert [one.name for one in page.map._headings] == ["Peers & friends"]
    page.do("overview of all")
    assert [one.name for one in page.map._headings] == ["Tech", "Coins"]
    assert [tile.symbol for tile in page.map.tiles] == [BABA, PDD, HK, BTC]
    assert page.panel.header.note == "All lists"


def test_folding_a_group_of_the_list_begins_nothing_anew(page, market):
    tech = Watchlist(1, "Tech", (BABA, PDD, HK), (Group("Peers", 1),))
    market.lists(tech, shown=1)
    page.panel.calm()
    market.lists(replace(tech, groups=(Group("Peers", 1, is_folded=True),)), shown=1)
    assert not page.panel._settle.isActive()
    market.lists(replace(tech, symbols=(BABA, PDD)), shown=1)
    assert page.panel._settle.isActive()


def test_one_list_stays_whichever_is_shown_and_one_that_goes_is_let_go(page, market, session):
    lists = (Watchlist(1, "A & B", (BABA,)), Watchlist(2, "Coins", (BTC,)))
    market.lists(*lists, shown=1)
    next(a for a in page.acts.group("overview source").actions() if a.text() == "Coins").trigger()
    assert (page.panel.header.note, page.buttons[0], list(page.tiles)) == ("Coins", "Coins ▾", [BTC])
    market.lists(lists[0])
    page.settle()
    assert (page.panel.header.note, page.buttons[0]) == ("A & B", "The shown list ▾")


def test_a_list_chosen_elsewhere_brings_the_panel_to_the_front(page, market):
    market.lists(Watchlist(1, "A & B", (BABA,)), Watchlist(2, "Coins", (BTC,)), shown=1)
    opened = []
    page.acts[OverviewAct.OPEN].triggered.connect(lambda *_: opened.append(1))
    page.panel.hide()
    next(a for a in page.acts.group("overview source").actions() if a.text() == "Coins").trigger()
    assert len(opened) == 1


def test_holdings_stand_by_sector_and_what_has_no_symbol_is_named(page, market):
    news = news_of(bookings())
    share = replace(news.rows[0].position.security, sector="Retail")
    house = replace(share, id="House", symbol=None, name="A <house>", by_hand=True)
    rows = [replace(row, position=replace(row.position, security=share)) for row in news.rows]
    rows.append(replace(rows[0], position=replace(rows[0].position, security=house)))
    market.post(replace(news, rows=tuple(rows)))
    page.do("overview of held")
    page.settle()
    assert list(page.tiles) == [BABA]
    assert [one.name for one in page.map._headings] == ["Retail"]
    assert "Held, but without a symbol, and not on the map: A <house>." in page.said


# ---- keys, mouse, screen readers


def test_the_arrows_go_to_the_neighbour_and_enter_selects_it_everywhere(page, session):
    page.do(OverviewAct.OPEN)
    page.press(Qt.Key.Key_Home)
    assert page.map.current == BABA
    page.press(Qt.Key.Key_Right)
    assert page.map.current in {HK, PDD}
    there = page.map.current
    page.press(Qt.Key.Key_Return)
    assert session.selected == there
    page.press(Qt.Key.Key_Left)
    assert page.map.current == BABA
    page.press(Qt.Key.Key_End)
    assert page.map.current == BTC
    assert page.readout.startswith("BTC-USD · Bitcoin")


def test_asked_for_again_it_takes_the_whole_screen_and_then_goes_back(qtbot, page):
    main = QMainWindow()
    qtbot.addWidget(main)
    dock = QDockWidget("Overview", main)
    dock.setWidget(page.panel)
    main.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    main.setCentralWidget(QLineEdit(main))
    with qtbot.waitExposed(main):
        main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.centralWidget().setFocus()
    floats = []
    for _ in range(3):
        page.do(OverviewAct.OPEN)
        qtbot.waitUntil(page.map.hasFocus)
        floats.append(dock.isFloating())
    page.panel.setParent(None)
    assert floats == [False, True, False]


def test_a_click_selects_and_the_selection_of_others_is_followed(page, session):
    page.click(PDD)
    assert session.selected == PDD
    session.select(HK)
    assert page.map.current == HK


def test_every_tile_is_found_by_screen_readers_where_it_is(page):
    QAccessible.setActive(True)
    said = list(page.spoken)
    assert said[0].startswith(
        "BABA, Alibaba, 78.49, −0.60% on the day, 1 s ago, 50.0% of the market cap shown"
    )
    assert len(said) == 4
    rects = [page.spoken[one] for one in said]
    assert rects[0].width() * rects[0].height() == page.area(BABA)


def test_the_mouse_wanders_without_drawing_the_tiles_anew(page, monkeypatch):
    page.point_at(PDD)
    page.panel.grab()
    drawn = []
    monkeypatch.setattr(page.map._painter, "tile", lambda *a, **k: drawn.append(a))
    for symbol in page.tiles:
        page.point_at(symbol)
        page.panel.grab()
    assert drawn == []
    page.do("colour by week")
    page.panel.grab()
    assert len(drawn) == 4


def test_periods_are_gone_through_and_what_is_chosen_is_kept(page, engine):
    page.do(OverviewAct.PREVIOUS)
    assert page.buttons == ["The shown list ▾", "Market cap ▾", "1 year ▾"]
    page.do(OverviewAct.NEXT)
    page.do(OverviewAct.NEXT)
    kept = engine.requests(Keep)[-1]
    assert (kept.name, read(kept.text).period) == (KEPT_AS, Period.CLOSE)


def test_how_it_was_is_remembered(page, engine, market):
    page.panel.remember()
    engine.answer_recall(KEPT_AS, Choice(period=Period.WEEK).text)
    market.read()
    assert page.buttons[2] == "1 week ▾"


UNREADABLE = (None, "", "[]", "{", '{"period": 7}', '{"of": "nobody"}', json.dumps({"size": None}))


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_read_is_as_at_first(text):
    assert read(text) == Choice()


def test_what_is_kept_is_read_back():
    for choice in (Choice(), Choice(3, period=Period.YEAR)):
        assert read(choice.text) == choice


# ---- the lists beside it


def test_movers_extremes_and_markets_are_listed_and_lead_to_their_symbols(page, engine, market, session):
    answer(engine, market, course())
    assert page.section("Best on the day") == ["PDD, PDD Holdings, +1.66%", "BTC-USD, Bitcoin, +1.12%"]
    assert page.section("Worst on the day") == ["9988.HK, Alibaba-W, −1.82%", "BABA, Alibaba, −0.60%"]
    assert page.section("At a 52-week extreme") == ["BABA, high of 31 Jul, 0.1% away, 78.60"]
    assert page.section("Markets") == [
        "NYSE, NYSE open · closes 16:00 ET (4 h)",
        "HKEX, HKEX closed · opens Mon 09:30 HKT (2 d 8 h)",
        "Crypto, Crypto open",
    ]
    page.choose_line("Worst on the day, 9988.HK")
    assert session.selected == HK
    page.choose_line("Markets, NYSE")
    assert session.selected == BABA
    page.choose_line("Markets, Crypto")
    assert session.selected == BTC


def test_where_there_is_room_twice_as_many_movers_are_listed(page, market):
    names = [f"S{n}" for n in range(12)]
    for at, name in enumerate(names):
        market.quote(name, f"{101 + at}.00", "100.00")
    market.list(*names)
    for height, count in ((460, 5), (900, 10)):
        page.panel.resize(1000, height)
        page.panel.grab()
        page.settle()
        assert len(page.section("Best on the day")) == count


def test_a_new_high_is_of_today_or_of_its_day(page, engine, market, clock):
    answer(engine, market, course())
    market.quote("BABA", "78.49", "78.96", day_high=Decimal("79.00"))
    page.second_passes()
    assert page.section("At a 52-week extreme") == ["BABA, new high today, 79.00"]
    clock.move(hours=5)
    market.quote("BABA", "78.49", "78.96", day_high=Decimal("79.00"))
    clock.move(hours=19)
    page.panel._wake.rang.emit()
    assert page.section("At a 52-week extreme") == ["BABA, new high on 17 Nov, 79.00"]


def test_that_nobody_is_at_an_extreme_is_said(page):
    assert page.section("At a 52-week extreme") == ["–, none within 0.5%"]


def test_unusual_days_of_a_market_are_named(page, clock):
    clock.move(days=6)
    page.panel._wake.rang.emit()
    (line, *_) = page.section("Markets")
    assert line.endswith("· holiday")


# ---- when it works and when it rests


def test_prices_are_shown_once_a_second_at_most(page, market):
    market.quote("BABA", "80.00")
    market.quote("BABA", "81.00")
    assert page.faces[BABA] == "−0.60%"
    assert page.panel._gather.isActive()
    page.second_passes()
    assert page.faces[BABA] == "+2.58%"


def test_out_of_sight_it_does_nothing_and_catches_up_when_seen(page, market, engine):
    market.quote("BABA", "80.00")
    page.panel.hide()
    asked = len(engine.asked)
    market.quote("BABA", "81.00")
    market.list("BABA", "KWEB")
    market.post(news_of(bookings()))
    assert not any(timer.isActive() for timer in (page.panel._gather, page.panel._settle))
    assert not page.panel._wake.is_planned
    assert len(engine.asked) == asked
    page.panel.show()
    page.settle()
    assert list(page.tiles) == [BABA, Symbol("KWEB")]
    assert page.faces[BABA] == "+2.58%"


def test_tiles_keep_their_places_while_shares_change_little(page, market):
    before = page.area(BABA)
    market.capitalise(BABA, 2.05e11)
    page.second_passes()
    assert page.area(BABA) == before
    market.capitalise(BABA, 4e11)
    page.second_passes()
    assert page.area(BABA) > before * 1.2


def test_the_next_day_s_closes_are_asked_for_once(page, engine, market, clock):
    answer(engine, market, course())
    before = len(engine.requests(LoadCourses))
    clock.move(days=3)
    market.quote("BABA", "78.00")
    page.second_passes()
    market.quote("BABA", "78.10")
    page.second_passes()
    assert len(engine.requests(LoadCourses)) == before + 1


def test_where_closes_cannot_be_read_the_day_is_shown_and_the_reason(page, engine, market, qtbot):
    with qtbot.waitSignal(page.panel.failed):
        engine.answer(LoadCourses, error=StoreError("The database is damaged."))
        market.read()
    assert page.faces[BABA] == "−0.60%"
    assert any(said.startswith("The database is damaged.") for said in page.said)
    before = len(engine.requests(LoadCourses))
    market.capitalise(HK, 7.8e11, "HKD")
    page.second_passes()
    assert len(engine.requests(LoadCourses)) == before
    # Who comes back to it tries again.
    page.panel.hide()
    page.panel.show()
    page.settle()
    assert len(engine.requests(LoadCourses)) == before + 1


def test_an_empty_list_and_an_empty_portfolio_say_what_to_do(page, market):
    market.list()
    page.settle()
    assert page.is_empty
    assert any("Press Ctrl+N" in said for said in page.said)
    page.do("overview of held")
    assert "Opening the lists …" in page.said
    market.post(news_of([], price=None))
    page.settle()
    assert any(said.startswith("Nothing is held yet.") for said in page.said)
