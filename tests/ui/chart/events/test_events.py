"""Marks of what happened: where they stand, what the readout says, the card of a day by mouse and keys."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from tests.domain.test_news import story
from tests.making import instrument, new_york
from tests.pages.chart_page import ChartPage
from tests.ui.plotting.charting import bars, walk
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.big_days import DayMove, PeerMove
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import StoreError
from watcher.domain.formats import Formats
from watcher.domain.happenings import DayCard, DayOfHolding, Happening, HappeningKind, Happenings
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import LoadBars
from watcher.engine.happening_requests import LoadDay, LoadHappenings
from watcher.engine.messages import StoriesNews
from watcher.ui import words
from watcher.ui.chart.events.day_dialog import DayDialog
from watcher.ui.chart.events.overlay import FOOT, EventMarks
from watcher.ui.chart.events.words import day_lines, happened
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.series import Series

K = HappeningKind
BABA = Symbol("BABA")
FIRST = 1_700_000_000
DAY_S = 86_400


def happening(kind=K.NEWS, bar=0, **more):
    return Happening(kind, FIRST + bar * DAY_S, **more)


@pytest.fixture
def marks(theme):
    return EventMarks(theme)


def test_a_thing_belongs_to_the_last_bar_that_had_begun(marks):
    marks.set_happenings(
        [happening(bar=2), Happening(K.NEWS, FIRST + 3 * DAY_S - 1), Happening(K.NEWS, FIRST - 1)]
    )
    marks.follow(Series(bars([1, 2, 3, 4, 5])), 0)
    assert marks.indices == [2]
    assert len(marks.at(2)) == 2


def test_of_daily_bars_the_day_counts_and_a_weekend_goes_to_the_next(marks):
    def at(day, hour):
        return Happening(K.NEWS, int(datetime(2023, 11, day, hour, tzinfo=UTC).timestamp()), f"{day} {hour}")

    days = [15, 16, 17, 20]
    start = [int(datetime(2023, 11, day, 14, 30, tzinfo=UTC).timestamp()) for day in days]
    series = Series(type(bars([1]))(*(column for column in _daily(start))))
    marks.follow(series, 0)
    marks.set_happenings([at(16, 12), at(16, 21), at(18, 10), at(22, 10), at(1, 10)], "America/New_York")
    found = {index: [one.text for one in marks.at(index)] for index in marks.indices}
    assert found == {1: ["16 21", "16 12"], 3: ["22 10", "18 10"]}


def _daily(start):
    import numpy as np

    prices = np.full(len(start), 80.0)
    return np.asarray(start, dtype=np.int64), prices, prices, prices, prices, prices


def test_the_readout_says_what_matters_most_first(marks):
    marks.set_happenings(
        [
            happening(text="<b>A headline</b>"),
            happening(K.BIG_DAY, value=-0.0914, beside=-0.013),
            happening(K.DIVIDEND, value=1.0),
            happening(K.SPLIT, value=8.0),
            happening(K.EARNINGS),
        ]
    )
    marks.follow(Series(bars([1, 2])), 0)
    said = [word.text for word in marks.words(0)]
    assert said == ["! 14 Nov 2023: −9.14%, peers −1.30%", "S 8-for-1 split", "E Earnings", "and 2 more"]
    assert not marks.words(1)


def test_no_bars_have_no_marks(marks):
    marks.set_happenings([happening()])
    marks.follow(Series(bars([])), 0)
    assert marks.indices == []


# ---- on the chart


def data(of, symbol="BABA", interval=Interval.D1):
    return ChartData(BarsKey(Symbol(symbol), interval), of, instrument(symbol), new_york())


@pytest.fixture
def panel(qtbot, session, theme, market, engine):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    market.list("BABA", "JD")
    session.select(BABA)
    engine.answer(LoadBars, data(walk(40)))
    market.read()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def part(panel):
    return next(part for part in panel.active._parts if type(part).__name__ == "Events")


def tell(engine, market, *happenings, symbol=BABA):
    engine.answer(LoadHappenings, Happenings(symbol, happenings))
    market.read()


def place_of(panel, index):
    view = panel.view
    x0, x1 = view.visible
    wide = view.plot_size().width() / (x1 - x0)
    return QPoint(round((index + 0.5 - x0) * wide), round(view.price_height - FOOT))


def card(**more):
    move = DayMove(
        BABA, date(2023, 11, 16), 79.11, -0.0914, -3.4, -0.07, 3.2,
        (PeerMove(Symbol("JD"), -0.01), PeerMove(Symbol("GONE"), None)), -0.013, 1.2, -0.0758,
    )  # fmt: skip
    return DayCard(move, **more)


def the_dialog(panel):
    return panel.window().findChild(DayDialog)


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def test_what_happened_is_asked_with_the_lists_other_symbols_as_peers(panel, engine):
    assert engine.requests(LoadHappenings)[-1] == LoadHappenings(BABA, ("BABA", "JD"))


def test_a_mark_is_painted_at_its_bar(panel, part, engine, market, theme, qtbot):
    tell(engine, market, happening(K.BIG_DAY, bar=0, value=-0.09))
    part._marks._zone = ""
    index = 30
    part._marks.set_happenings([Happening(K.BIG_DAY, panel.view.series.starts[index], value=-0.09)])
    panel.view.refresh()
    image = panel.view.grab().toImage()
    at = place_of(panel, index) * image.devicePixelRatio()
    wanted = QColor(theme.tokens.alert)
    around = [image.pixelColor(at.x() + dx, at.y() + dy) for dx in range(-9, 10) for dy in range(-9, 10)]
    assert any(abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) < 40 for c in around)


def test_a_late_answer_about_another_symbol_is_dropped(panel, part, engine, market):
    tell(engine, market, happening(), symbol=Symbol("JD"))
    assert part._known == ()


def test_the_button_hides_the_marks_and_that_is_kept(panel, part, engine, market):
    page = ChartPage(panel)
    tell(engine, market, happening(bar=3))
    button = page.button("Events")
    assert button.isChecked()
    page.click("Events")
    assert panel.state.parts["events"] is False
    assert not part._is_shown
    page.click("Events")
    assert "events" not in panel.state.parts


def test_peers_that_are_lacking_are_brought_where_somebody_stays(panel, part, engine, market, session):
    engine.answer(LoadHappenings, Happenings(BABA, (), (Symbol("JD"),)))
    market.read()
    assert part._bringing.is_planned
    part._bringing.rang.emit()
    assert engine.requests(LoadHappenings)[-1] == LoadHappenings(BABA, ("BABA", "JD"), brings=True)
    engine.answer(LoadHappenings, Happenings(BABA, (), (Symbol("JD"),)))
    market.read()
    session.select("JD")
    engine.answer(LoadBars, data(walk(40), "JD"))
    market.read()
    assert not part._bringing.is_planned, "who goes on asks for nothing"


def test_new_headlines_are_asked_for(panel, engine, mailbox, market):
    asked = len(engine.requests(LoadHappenings))
    mailbox.post(StoriesNews(frozenset((Symbol("NVDA"),))))
    mailbox.post(StoriesNews(frozenset((BABA,))))
    market.read()
    assert len(engine.requests(LoadHappenings)) == asked + 1


def test_what_is_newly_known_of_the_company_is_asked_for(panel, engine, session):
    asked = len(engine.requests(LoadHappenings))
    session.agenda_changed.emit("NVDA")
    session.agenda_changed.emit("BABA")
    assert len(engine.requests(LoadHappenings)) == asked + 1


def test_a_click_on_a_mark_opens_its_day_and_elsewhere_nothing(panel, part, engine, market):
    mark(panel, part, 30)
    viewport = panel.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(panel, 20))
    assert engine.requests(LoadDay) == []
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(panel, 30))
    (asked,) = engine.requests(LoadDay)
    assert asked.symbol == BABA
    assert the_dialog(panel).isVisible()


def mark(panel, part, index):
    part._marks.set_happenings([Happening(K.NEWS, panel.view.series.starts[index])])
    panel.view.refresh()
    panel.view.grab()


def test_the_mouse_on_a_mark_reads_out_its_bar_however_narrow_that_is(panel, part):
    view = panel.view
    view.look_at((-500.0, 1_500.0))
    mark(panel, part, 30)
    QTest.mouseMove(view.viewport(), place_of(panel, 30) + QPoint(7, 0))
    assert view.crosshair.index == 30
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), place_of(panel, 30) + QPoint(7, -30))
    assert view.crosshair.index == 39
    ChartPage(panel).click("Events")
    QTest.mouseMove(view.viewport(), place_of(panel, 30) + QPoint(7, 0))
    assert view.crosshair.index == 39


def test_enter_opens_the_day_of_the_bar_and_the_card_says_all(panel, engine, market):
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    engine.answer(LoadDay, card(stories=(story("1", "<b>Cloud</b> stays"),), after_hours=-0.002))
    market.read()
    dialog = the_dialog(panel)
    said = texts(dialog)
    assert "BABA · 16 November 2023: −9.14%, peers −1.30%" in said
    for line in ("79.11", "3.4 standard deviations", "−7.58% (it followed its peers 1.20 to 1)", "−7.00%",
                 "3.2 × the average of 20 days", "−0.20%", "JD", "GONE", "–"):  # fmt: skip
        assert line in said
    news = dialog.findChild(QListWidget)
    assert news.item(0).text() == "<b>Cloud</b> stays · Wire"
    QTest.mouseClick(
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy"), Qt.MouseButton.LeftButton
    )
    assert "Its own: −7.58%" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_card_writes_numbers_as_the_user_does_and_small_prices_whole():
    words.write_as(Formats(decimal=",", thousands="."))
    said = dict(day_lines(DayCard(replace(card().move, close=0.00001234))))
    assert said["Close"] == "0,00001234"
    assert said["Its own"] == "−7,58% (it followed its peers 1,20 to 1)"


def test_a_day_without_trade_and_a_failure_are_said(panel, part, engine, market):
    part.open_day(BABA, date(2023, 11, 18))
    engine.answer(LoadDay, None)
    market.read()
    assert "BABA did not trade on that day, or nothing is stored about it." in texts(the_dialog(panel))
    part.open_day(BABA, date(2023, 11, 16))
    engine.answer(LoadDay, error=StoreError("The disk failed.", "Check it."))
    market.read()
    assert any("The disk failed." in text for text in texts(the_dialog(panel)))
    the_dialog(panel).close()


@pytest.mark.parametrize(
    ("kind", "value", "text", "said"),
    [
        (K.DIVIDEND, 1.05, "USD", "Dividend 1.05 USD"),
        (K.DIVIDEND, 0.0048, "HKD", "Dividend 0.0048 HKD"),
        (K.DIVIDEND, 2.0, "", "Dividend 2.00"),
        (K.SPLIT, 1.5, "", "3-for-2 split"),
        (K.SPLIT, 0.1, "", "1-for-10 split"),
    ],
)
def test_amounts_and_ratios_are_said_as_they_are(kind, value, text, said):
    assert happened(Happening(kind, FIRST, text, value)) == said


HELD = DayOfHolding(Decimal(15), Decimal("-119.40"), "USD")
ACTIONS = (
    Happening(K.DIVIDEND, FIRST, "USD", 1.05),
    Happening(K.SPLIT, FIRST, value=8.0),
    Happening(K.EARNINGS, FIRST),
)


@pytest.fixture
def opened(panel, part, engine, market):
    part.open_day(BABA, date(2023, 11, 16))
    engine.answer(LoadDay, card(actions=ACTIONS, holding=HELD))
    market.read()
    yield the_dialog(panel)
    the_dialog(panel).close()


def test_the_card_says_what_the_company_did_and_what_the_day_did_to_the_holding(opened):
    said = texts(opened)
    for line in ("1.05 USD a share", "8-for-1", "on this day", "You held", "15", "−119.40 USD"):
        assert line in said


def test_an_open_card_hides_amounts_as_soon_as_they_are_to_be_hidden(panel, part, opened):
    words.hide_amounts(True)
    part.rewrite()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = texts(opened)
    assert said.count(words.HIDDEN) == 2
    assert "−119.40 USD" not in said


def test_the_card_leads_to_the_news_of_its_day(panel, opened):
    asked = []
    panel.news_wanted.connect(lambda symbol, day: asked.append((symbol, day)))
    button = next(b for b in opened.findChildren(QPushButton) if b.text() == "News of the day")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("BABA", date(2023, 11, 16))]


def test_without_a_day_there_is_no_way_to_its_news(panel, part, engine, market):
    part.open_day(BABA, date(2023, 11, 18))
    engine.answer(LoadDay, None)
    market.read()
    buttons = the_dialog(panel).findChildren(QPushButton)
    assert not next(b for b in buttons if b.text() == "News of the day").isEnabled()
    the_dialog(panel).close()


def test_the_time_of_results_is_told_by_the_user_s_clock():
    at = int(datetime(2023, 11, 16, 12, 30, tzinfo=UTC).timestamp())
    words.write_as(Formats(zone=ZoneInfo("Asia/Hong_Kong")))
    assert happened(Happening(K.EARNINGS, at, value=1.0)) == "Earnings, 20:30"
    assert happened(Happening(K.EARNINGS, at)) == "Earnings"
    reported = card(actions=(Happening(K.EARNINGS, at, value=1.0),))
    assert ("Earnings", "20:30") in day_lines(reported)
