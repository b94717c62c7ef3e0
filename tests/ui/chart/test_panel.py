"""The chart panel beside a session: what it asks for, and what it says."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from tests.making import hong_kong, instrument, new_york
from tests.pages.chart_page import ChartPage
from tests.ui.plotting.charting import bars, walk
from watcher.domain.alerts.alert import Alert
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import Bars, BarsKey, ChartRange, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import FeedError
from watcher.domain.feed_state import FeedState
from watcher.domain.quote import RowFlag
from watcher.domain.sessions import Market
from watcher.engine.chart_requests import FollowCharts, LoadBars
from watcher.engine.messages import Answer, TailNews
from watcher.engine.requests import Keep, Recall, TryAgain
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.dates import Dates
from watcher.ui.chart.dates_choice import DatesPopup
from watcher.ui.chart.grid.grid_state import GridState
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.kinds import KIND_NAMES
from watcher.ui.plotting.navigation import with_room
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.style import Wardrobe

DAY_S = 86_400
LAST_OPEN = int(datetime(2023, 11, 24, 14, 30, tzinfo=UTC).timestamp())


def daily(count=600, seed=1):
    return walk(count, seed, first=LAST_OPEN - (count - 1) * DAY_S)


def minutes():
    table = new_york()
    starts = np.concatenate(
        [np.arange(d.pre_open.timestamp(), d.post_close.timestamp(), 60, dtype=np.int64) for d in table.days]
    )
    return Bars(starts, *walk(len(starts), spread=0.01).columns[1:])


def data(of, symbol="BABA", interval=Interval.D1, table=None, *, extended=False, **more):
    known = replace(instrument(symbol), has_extended_hours=extended)
    return ChartData(BarsKey(symbol, interval), of, known, table or new_york(), **more)


@pytest.fixture
def panel(qtbot, session, theme):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 640)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def page(panel):
    return ChartPage(panel)


@pytest.fixture
def answer(engine, market):
    """Answer the latest request for bars."""

    def answer(value=None, error=None):
        engine.answer(LoadBars, value, error)
        market.read()

    return answer


@pytest.fixture
def progress(engine, market):
    def progress(value):
        number = next(n for n, request in reversed(engine.asked) if isinstance(request, LoadBars))
        market.post(Answer(number, value, None, final=False))

    return progress


@pytest.fixture
def shown(page, session, answer):
    """A chart of a year of daily bars."""
    session.select("BABA")
    answer(data(daily()))
    return page


def asked(engine):
    return engine.requests(LoadBars)[-1]


# ---- what it asks for


def test_nothing_selected_is_said_with_what_to_do(page):
    assert page.message == "No symbol is selected. Choose one in the watchlist."
    assert not page.has_chart


def test_nothing_selected_any_more_is_said_and_the_same_symbol_comes_back(shown, session, engine, answer):
    session.select("")
    assert shown.message == "No symbol is selected. Choose one in the watchlist."
    assert engine.requests(FollowCharts)[-1].keys == ()
    session.select("BABA")
    answer(data(daily()))
    assert shown.has_chart


def test_a_selection_asks_for_all_daily_bars_and_follows_them(page, session, engine):
    session.select("BABA")
    assert asked(engine) == LoadBars(BarsKey("BABA", Interval.D1), None, False)
    assert engine.requests(FollowCharts)[-1].keys == (BarsKey("BABA", Interval.D1),)


def test_a_panel_made_late_shows_what_is_selected(qtbot, session, engine, theme):
    session.select("JD")
    panel = ChartPanel(session, theme)
    assert asked(engine).key.symbol == "JD"
    panel.deleteLater()


def test_a_day_asks_for_a_week_of_minutes_with_extended_hours(shown, session, engine, clock):
    shown.click("1D")
    assert asked(engine) == LoadBars(BarsKey("BABA", Interval.M1), clock.now() - timedelta(days=7), True)
    assert engine.requests(FollowCharts)[-1].keys == (BarsKey("BABA", Interval.M1),)
    assert shown.interval == "1 minute"


def test_ranges_that_share_their_bars_ask_once(shown, engine):
    before = len(engine.requests(LoadBars))
    shown.click("Max")
    assert shown.panel.view.visible == with_room(0, 600)
    shown.click("3M")
    assert shown.panel.view.visible[0] == 600 - 93
    assert len(engine.requests(LoadBars)) == before


def test_an_interval_can_be_chosen_from_those_that_suit(shown, engine):
    assert shown.intervals == ["1 hour", "1 day", "1 week"]
    shown.choose_interval("1 week")
    assert asked(engine).key.interval is Interval.W1
    assert shown.interval == "1 week"
    assert shown.chosen_range == "1Y"


# ---- waiting, nothing, failure


def test_a_short_wait_says_nothing(page, session):
    session.select("BABA")
    assert page.message == ""


def test_a_longer_wait_is_said(page, session, qtbot):
    session.select("BABA")
    qtbot.waitUntil(lambda: page.message == "Opening BABA …")


def test_the_chart_appears_with_the_bars(shown):
    assert shown.has_chart
    assert len(shown.panel.view.series) == 600
    assert shown.note == ""


def test_stored_bars_are_shown_at_once_and_say_their_age(page, session, progress, answer):
    session.select("BABA")
    stored_at = datetime(2023, 11, 22, 18, 0, tzinfo=UTC)
    progress(data(daily(500), stored_at=stored_at))
    assert page.has_chart
    assert page.note == f"Stored {stored_at.astimezone():%d %b %H:%M} · updating …"
    answer(data(daily(600)))
    assert page.note == ""
    assert len(page.panel.view.series) == 600


def test_empty_storage_is_not_shown(page, session, progress):
    session.select("BABA")
    progress(data(daily(0)))
    assert not page.has_chart


def test_no_bars_say_so_and_what_may_help(page, session, answer, engine):
    session.select("XYZ")
    answer(data(daily(0), "XYZ"))
    assert page.message.startswith("No 1 day bars for XYZ yet.")
    assert "another interval" in page.message
    page.retry()
    assert len(engine.requests(LoadBars)) == 2


def test_a_failure_without_bars_is_the_feeds_sentence_with_a_way_to_try_again(page, session, answer, engine):
    session.select("BABA")
    answer(error=FeedError("Yahoo limits requests.", "Wait a minute."))
    assert page.message == "Yahoo limits requests. Wait a minute."
    page.retry()
    assert engine.requests(TryAgain)
    answer(data(daily()))
    assert page.has_chart


def test_a_failure_over_stored_bars_keeps_them_and_says_they_are_old(page, session, progress, answer):
    session.select("BABA")
    progress(data(daily(), stored_at=datetime(2023, 11, 22, tzinfo=UTC)))
    answer(error=FeedError("No connection.", "Check the network."))
    assert page.has_chart
    assert page.note == "These bars are old: No connection. Check the network."
    page.retry()
    assert page.note == "Asking again …"
    answer(data(daily()))
    assert page.note == ""
    assert not page.can_retry


def test_a_failure_once_more_does_not_go_on_saying_that_it_is_asked(page, session, answer):
    session.select("BABA")
    answer(error=FeedError("No connection.", "Check the network."))
    page.retry()
    assert page.note == "Asking again …"
    answer(error=FeedError("No connection.", "Check the network."))
    assert page.note == ""


def test_what_could_not_be_had_is_asked_for_again_once_its_source_is_back(
    page, session, engine, market, progress, answer
):
    session.select("BABA")
    market.status(FeedState.OFFLINE)
    progress(data(daily(), stored_at=datetime(2023, 11, 22, tzinfo=UTC)))
    answer(error=FeedError("No connection.", "Check the network."))
    market.status(FeedState.LIVE)
    assert len(engine.requests(LoadBars)) == 2
    answer(data(daily()))
    assert page.note == ""
    assert not page.can_retry
    market.status(FeedState.OFFLINE)
    market.status(FeedState.LIVE)
    assert len(engine.requests(LoadBars)) == 2


def test_what_a_live_source_has_not_is_not_asked_for_again_and_again(session, engine, page, market, answer):
    session.select("XYZ")
    market.status(FeedState.LIVE)
    answer(error=FeedError("Yahoo has no bars of XYZ."))
    market.status(FeedState.LIVE, symbols=1)
    market.status(FeedState.LIVE, symbols=2)
    assert len(engine.requests(LoadBars)) == 1


def test_no_bars_after_stored_ones_end_the_word_that_those_are_updated(page, session, progress, answer):
    session.select("BABA")
    progress(data(daily(), stored_at=datetime(2023, 11, 22, tzinfo=UTC)))
    assert "updating" in page.note
    answer(data(daily(0)))
    assert page.note == ""


def test_what_was_repaired_is_said(page, session, answer):
    session.select("BABA")
    answer(data(daily(), notes=("3 bars came twice; the last of each was kept.",)))
    assert page.note == "3 bars came twice; the last of each was kept."


# ---- late answers


def test_a_late_answer_to_an_old_request_is_dropped(page, session, engine, market):
    session.select("BABA")
    late = engine.asked[-1][0]
    session.select("JD")
    market.post(Answer(late, data(daily(), "BABA")))
    assert not page.has_chart
    engine.answer(LoadBars, data(daily(seed=2), "JD"))
    market.read()
    assert page.panel.view.subject.symbol == "JD"


def test_another_symbol_shows_none_of_the_old_bars(shown, session):
    session.select("JD")
    assert not shown.has_chart


# ---- live


def tail(market, of, symbol="BABA", interval=Interval.D1):
    key = BarsKey(symbol, interval)
    market.mailbox.put(("tail", key), TailNews(key, of))
    market.read()


def test_the_live_end_moves_the_last_bar(shown, market):
    tail(market, bars([123.0], first=LAST_OPEN))
    assert shown.panel.view.series.last_close == 123.0
    tail(market, bars([124.0], first=LAST_OPEN + DAY_S))
    assert len(shown.panel.view.series) == 601


def test_the_range_of_a_day_keeps_its_morning_and_begins_anew_the_next_day(page, session, market, answer):
    session.select("BABA")
    answer(data(daily()))
    page.click("1D")
    known, openings = minutes(), [int(day.pre_open.timestamp()) for day in new_york().days]
    begin, next_day = np.searchsorted(known.start, openings[-2:]).tolist()
    answer(data(known[: begin + 20], interval=Interval.M1, extended=True))
    view = page.panel.view
    assert view.visible == with_room(begin, begin + 20)
    for row in range(begin + 20, begin + 50):
        tail(market, known[row : row + 1], interval=Interval.M1)
    assert view.visible == with_room(begin, begin + 50)
    tail(market, known[begin + 50 : next_day + 10], interval=Interval.M1)
    assert view.visible == with_room(next_day, next_day + 10)


def test_the_live_end_of_another_chart_changes_nothing(shown, market):
    before = shown.panel.view.series.last_close
    tail(market, bars([123.0], first=LAST_OPEN), "JD")
    tail(market, bars([123.0], first=LAST_OPEN), interval=Interval.M1)
    assert shown.panel.view.series.last_close == before


def test_a_live_end_before_any_bars_waits(page, session, market):
    session.select("BABA")
    tail(market, bars([123.0], first=LAST_OPEN))
    assert not page.has_chart


def test_the_head_follows_the_quote(shown, market):
    market.instrument("BABA", name="Alibaba Group")
    market.markets(Market("NYSE", new_york()))
    market.quote("BABA", price="78.49", previous="78.96", extended="78.31")
    assert shown.head == [
        "78.49",
        "−0.47 (−0.60%)",
        "Post-market 78.31 −0.23%",
        "Alibaba Group · BABA · NYSE · USD · open",
    ]
    market.quote("JD", price="1.00")
    assert shown.head[0] == "78.49"


def test_the_extended_price_is_never_cut_off(shown, market, qtbot):
    market.quote("BABA", price="78.49", extended="78.31")
    label = next(w for w in shown.panel.head.children() if getattr(w, "text", str)().startswith("Post"))
    for width in (1_000, 500, 1_000):
        shown.panel.resize(width, 640)
        qtbot.waitUntil(lambda: label.width() >= label.sizeHint().width())


def test_the_words_beside_the_price_stand_on_its_line(shown, market, theme):
    # In the fonts of the program, whichever test ran before.
    Wardrobe(theme)
    shown.panel.resize(1_000, 640)
    market.quote("BABA", price="78.49", previous="78.96", extended="78.31")
    head = shown.panel.head
    labels = (head._price, head._change, head._extended)
    head._lines.activate()
    lines = {
        label.geometry().bottom() - label.contentsMargins().bottom() - label.fontMetrics().descent()
        for label in labels
    }
    assert len(lines) == 1
    assert len({label.fontMetrics().descent() for label in labels}) > 1


def test_what_came_with_the_bars_is_said_until_more_is_known(shown, market, session):
    market.quote("BABA")
    market.markets(Market("NYSE", new_york()))
    assert shown.head[-1] == "BABA Group · BABA · NYSE · USD · open"
    session.select("JD")
    assert shown.head[-1] == "JD"


def test_the_change_is_coloured_and_signed(shown, market, theme):
    for price, colour in (("79.00", theme.tokens.up), ("78.00", theme.tokens.down)):
        market.quote("BABA", price=price, previous="78.50")
        label = next(w for w in shown.panel.head.children() if getattr(w, "text", str)().endswith("%)"))
        assert colour in label.styleSheet()


def test_the_state_of_the_market_is_said_anew_when_it_changes(shown, session, market, clock):
    market.instrument("BABA", name="Alibaba Group")
    market.markets(Market("NYSE", new_york()))
    assert shown.head[-1].endswith("open")
    clock.move(hours=12)
    shown.panel.active._parts[0]._wake.rang.emit()
    assert shown.head[-1].endswith("closed 17 Nov 16:00 ET")


def test_a_price_that_nothing_follows_is_old_above_the_chart(shown, market, clock):
    market.instrument("BABA", name="Alibaba Group")
    market.markets(Market("NYSE", new_york()))
    market.quote("BABA")
    assert shown.head[-1] == "Alibaba Group · BABA · NYSE · USD · open"
    wake = shown.panel.active._parts[0]._wake
    assert wake.is_planned
    clock.move(seconds=200)
    wake.rang.emit()
    assert shown.head[-1] == "3 min old · Alibaba Group · BABA · NYSE · USD · open"
    market.quote("BABA")
    assert shown.head[-1] == "Alibaba Group · BABA · NYSE · USD · open"
    market.quote("BABA", flag=RowFlag.SUSPECT)
    assert shown.head[-1].startswith("⚠ unconfirmed · ")


def test_what_trades_at_the_hours_of_another_exchange_says_so_too(shown, market):
    market.instrument("BABA", name="Alibaba Group", exchange="NASDAQ", calendar="XNAS")
    market.markets(Market("NYSE", new_york(), frozenset({"XNAS"})))
    assert shown.head[-1] == "Alibaba Group · BABA · NASDAQ · USD · open"


def test_alerts_of_the_symbol_are_lines(shown, market):
    below = Side(SideKind.BELOW, Decimal("75.5"))
    market.alerts(Alert("1", "BABA", below), Alert("2", "JD", below))
    assert [line.text for line in shown.panel.view.marks.alerts] == ["Below 75.50"]


def test_the_last_price_is_measured_against_the_quotes_previous_close(shown, market):
    market.quote("BABA", previous="78.96")
    assert shown.panel.view.marks.reference == 78.96


# ---- days that come and go


def test_a_day_chart_begins_with_the_last_session(shown, answer):
    shown.click("1D")
    answer(data(minutes(), interval=Interval.M1))
    view = shown.panel.view
    begin = new_york().days[-1].pre_open.timestamp()
    assert view.series.starts[int(view.visible[0])] == begin
    assert view.hours is not None


def test_days_that_have_come_since_are_known(shown, answer, market):
    table = new_york()
    shown.click("1D")
    old = type(table)(table.calendar, table.time_zone, table.days[:3])
    answer(data(minutes(), interval=Interval.M1, table=old))
    view = shown.panel.view
    view.look_at((0.0, float(len(view.series))))
    dark = len(view.hours.spans(view.series.starts, 0, len(view.series)))
    market.instrument("BABA")
    market.markets(Market("NYSE", table))
    assert len(view.hours.spans(view.series.starts, 0, len(view.series))) > dark


def test_prices_too_small_for_their_grid_are_written_in_full(page, session, answer):
    session.select("SHIB")
    answer(data(bars([0.00001, 0.000012], spread=0.000001, first=LAST_OPEN), "SHIB"))
    assert page.panel.view.subject.places == 8


def test_a_quote_before_its_bars_is_shown_above(page, session, market):
    session.select("BABA")
    market.quote("BABA", price="78.49")
    assert page.head[0] == "78.49"


def test_with_nothing_selected_nothing_is_asked(page, engine):
    page.click("5Y")
    page.panel.active.retry()
    assert page.panel.state.chart_range is ChartRange.Y5
    assert not engine.requests(LoadBars)


# ---- any dates


def test_any_days_can_be_shown_and_are_kept(shown, engine):
    shown.panel.remember()
    assert shown.choose_dates("2022-05-02", "June 2023") == ""
    view = shown.panel.view
    first, last = (view.series.starts[int(x)] for x in (view.visible[0], view.visible[1] - 1))
    assert datetime.fromtimestamp(first, UTC).date() == date(2022, 5, 2)
    assert datetime.fromtimestamp(last, UTC).date() == date(2023, 6, 30)
    assert shown.chosen_range == []
    assert shown.interval == "1 day"
    assert shown.button("2 May 2022 – 30 Jun 2023").isChecked()
    assert kept(engine).dates == Dates(date(2022, 5, 2), date(2023, 6, 30))
    view.look_at((0.0, 50.0))
    view.go_home()
    assert view.series.starts[int(view.visible[0])] == first


def test_a_range_ends_the_days(shown):
    shown.choose_dates("2022-05-02", "2022-06-30")
    shown.click("1Y")
    assert shown.panel.state.dates is None
    assert shown.chosen_range == "1Y"
    assert not shown.button("Dates").isChecked()


def test_days_of_this_week_are_shown_in_minutes_from_then_on(shown, engine):
    shown.choose_dates("2023-11-15", "2023-11-16")
    assert shown.interval == "1 minute"
    shown.choose_interval("1 hour")
    shown.choose_dates("2022-05-02", "2022-06-01")
    assert asked(engine).start < datetime(2022, 5, 2, tzinfo=UTC)


def test_what_is_no_day_is_said_and_changes_nothing(shown):
    before = shown.panel.state
    said = shown.choose_dates("yesterday-ish", "")
    assert said.startswith("“yesterday-ish” is no day that can be read.")
    assert shown.panel.state == before


def test_today_has_begun_where_the_exchange_is(shown, answer, session):
    session.select("9988.HK")
    answer(data(daily(), "9988.HK", table=hong_kong()))
    tomorrow = (session.now() + timedelta(days=1)).astimezone(ZoneInfo("Asia/Hong_Kong")).date()
    assert shown.choose_dates("2023-11-18", "") == ""
    assert shown.panel.state.dates.last == date(2023, 11, 18)
    assert "has not come yet" in shown.choose_dates(str(tomorrow), "")


# ---- extended hours


def test_the_dates_are_asked_for_on_the_screen(shown, qtbot):
    panel = shown.panel
    room = panel.screen().availableGeometry()
    panel.move(room.right() - 250, room.bottom() - 120)
    shown.choose_dates("tomorrow", "")
    popup = panel.findChild(DatesPopup)
    action = next(a for a in panel.findChildren(QAction) if a.shortcut().toString() == "Alt+0")
    action.trigger()
    assert room.contains(popup.geometry())
    button = panel.active.toolbar.button(action)
    assert not popup.geometry().intersects(QRect(button.mapToGlobal(QPoint(0, 0)), button.size()))
    popup.hide()


def test_where_there_are_no_extended_hours_it_is_said_why(shown, answer):
    button = shown.button("Ext. hours")
    assert "of a day or more" in button.toolTip()
    shown.click("1D")
    answer(data(minutes(), interval=Interval.M1))
    assert not button.isEnabled()
    assert button.toolTip() == "This market has no extended hours (Alt+E)"
    shown.choose_kind("Line")
    assert not button.isEnabled()
    assert not button.isChecked()


def test_extended_hours_can_be_left_out(shown, engine, answer, market):
    assert not shown.button("Ext. hours").isEnabled()
    shown.click("1D")
    answer(data(minutes(), interval=Interval.M1, extended=True))
    shown.click("Ext. hours")
    assert asked(engine).extended_hours is False
    table = new_york()
    regular = ExtendedHours(table).regular(minutes())
    answer(data(regular, interval=Interval.M1, extended=True))
    size = len(shown.panel.view.series)
    close = table.days[-1].close.timestamp()
    tail(market, bars([78.0, 79.0], step_s=60, first=int(close) - 60), interval=Interval.M1)
    assert len(shown.panel.view.series) == size
    shown.click("Ext. hours")
    assert asked(engine).extended_hours is True


# ---- little room


def test_without_room_the_ranges_are_a_menu_and_their_keys_go_on(shown, market, qtbot):
    panel = shown.panel
    market.quote("BABA", price="178.49", previous="178.96")
    panel.resize(1_000, 640)
    assert shown.button("5Y").isVisible()
    panel.resize(340, 500)
    qtbot.waitUntil(lambda: not shown.button("5Y").isVisible())
    assert shown.button("1Y ▾").isVisible()
    panel.activateWindow()
    QTest.keyClick(panel, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert panel.state.chart_range is ChartRange.Y5
    assert shown.button("5Y ▾").isVisible()
    next(a for a in shown.button("5Y ▾").menu().actions() if a.text() == "6M").trigger()
    assert panel.state.chart_range is ChartRange.M6


def test_without_room_the_keys_of_the_toolbar_go_on(shown):
    panel = shown.panel
    panel.resize(340, 500)
    assert not shown.button("Log").isVisible()
    panel.activateWindow()
    QTest.keyClick(panel, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert panel.state.scale is ScaleKind.LOG


# ---- tools


def test_measuring_is_a_button_that_goes_out_when_it_is_done(shown):
    shown.click("Measure")
    view = shown.panel.view
    assert shown.button("Measure").isChecked()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "bars" in view.accessibleDescription() or "bar ·" in view.accessibleDescription()
    shown.click("Measure")
    assert not shown.button("Measure").isChecked()


def test_what_was_measured_is_forgotten_with_the_symbol(shown, session, answer):
    shown.click("Measure")
    QTest.keyClick(shown.panel.view, Qt.Key.Key_Left)
    session.select("JD")
    answer(data(daily(seed=5), "JD"))
    assert not shown.button("Measure").isChecked()


def test_the_heights_of_panes_are_kept(shown, engine):
    shown.panel.remember()
    state = shown.panel.state.with_part("pane heights", {"rsi": 0.33, "bad": "high"})
    shown.panel.active.change_state(state)
    view = shown.panel.view
    assert view._known_shares == {"rsi": 0.33}
    view.panes_resized.emit()
    assert kept(engine).parts["pane heights"]["rsi"] == 0.33


# ---- the bar's end


def test_the_time_to_the_end_of_the_newest_bar_stands_at_its_price(shown, answer, market, clock, qtbot):
    shown.click("1D")
    trading = minutes()
    answer(data(trading.until(clock.now()), interval=Interval.M1))
    view = shown.panel.view
    clock.move(seconds=13)
    market.markets(Market("NYSE", new_york()))
    market.instrument("BABA")
    tail(market, bars([78.0], first=int(clock.now().timestamp()) - 13), interval=Interval.M1)
    shown.panel.active._parts[-1]._count()
    assert view._content.countdown == "00:47"
    clock.move(hours=12)
    shown.panel.active._parts[-1]._count()
    assert view._content.countdown == ""


# ---- what is kept


def kept(engine):
    return GridState.read(engine.requests(Keep)[-1].text).charts[0].state


def test_how_the_chart_is_set_is_kept_and_recalled(shown, engine, session, market):
    shown.panel.remember()
    shown.click("5Y")
    shown.choose_interval("1 week")
    shown.click("Log")
    wanted = ChartState(ChartRange.Y5, Interval.W1, scale=ScaleKind.LOG)
    assert kept(engine) == wanted
    assert shown.panel.view.scale.kind is ScaleKind.LOG
    another = ChartPanel(session, shown.panel.active.theme)
    another.remember()
    engine.answer(Recall, json.dumps(wanted.json()))
    market.read()
    assert another.state == wanted
    assert ChartPage(another).chosen_range == "5Y"
    another.deleteLater()


def test_what_is_recalled_late_does_not_undo_a_choice(page, engine, market):
    page.panel.remember()
    page.click("5Y")
    engine.answer(Recall, json.dumps(ChartState(ChartRange.D1, Interval.M1).json()))
    market.read()
    assert page.chosen_range == "5Y"


def test_bars_are_drawn_as_the_user_chooses(shown, engine):
    shown.panel.remember()
    assert shown.kinds == ["Candles", "Hollow candles", "Bars", "Line", "Area", "Heikin-Ashi"]
    for kind, name in reversed(KIND_NAMES.items()):
        shown.choose_kind(name)
        assert shown.kind == name
        assert shown.panel.view.kind is kept(engine).kind is kind


def test_the_scale_is_linear_logarithmic_or_in_percent(shown):
    for text, kind in (
        ("Log", ScaleKind.LOG),
        ("%", ScaleKind.PERCENT),
        ("Log", ScaleKind.LOG),
        ("Log", ScaleKind.LINEAR),
    ):
        shown.click(text)
        assert shown.panel.view.scale.kind is kind
    assert not shown.button("Log").isChecked()


# ---- keys


def test_every_range_has_a_button_and_a_shortcut(page):
    expected = {chart_range.value: f"Alt+{n}" for n, chart_range in enumerate(ChartRange, 1)}
    assert expected.items() <= page.shortcuts.items()
    for text in expected:
        assert page.button(text).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_range_can_be_pressed_by_keyboard(shown):
    shown.press("5Y")
    assert shown.panel.state.chart_range is ChartRange.Y5
    assert shown.chosen_range == "5Y"


def test_a_shortcut_changes_the_range(shown, qtbot):
    shown.panel.activateWindow()
    QTest.keyClick(shown.panel, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert shown.panel.state.chart_range is ChartRange.MAX


def test_the_panels_focus_is_the_charts(shown):
    assert shown.panel.focusProxy() is shown.panel.view


def test_pyqtgraph_is_loaded_with_the_first_bars_and_not_before():
    code = (
        "import sys, watcher.ui.chart.panel;"
        "sys.exit(any(name.split('.')[0] in {'pyqtgraph', 'pandas'} for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
