"""The panel of key figures follows the selection."""

import gc
import weakref
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.exchange import fill, new_york
from tests.ui.figures.test_sections import HISTORY
from watcher.domain.bars import Bars
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.feed_state import FeedState
from watcher.domain.key_figures import FigureHistory
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import LoadBars
from watcher.engine.figure_requests import LoadFigures
from watcher.ui.actions import Actions
from watcher.ui.figures.acts import ACTS, FiguresAct
from watcher.ui.figures.company import CompanyFigures
from watcher.ui.figures.figures import TITLES
from watcher.ui.figures.group_sheet import GroupSheet
from watcher.ui.figures.panel import FiguresPanel
from watcher.ui.style import Wardrobe


class FiguresPage:
    def __init__(self, panel):
        self.panel = panel

    def __getitem__(self, title):
        return self._label(title).text()

    def _label(self, title):
        self.panel.calm()
        found = self.panel.findChildren(QLabel)
        return next(label for label in found if label.accessibleDescription() == title)

    def colour(self, title):
        return self._label(title).palette().windowText().color()

    @property
    def header(self):
        return f"{self.panel.header.title} {self.panel.header.note}"


@pytest.fixture
def panel(qtbot, session, theme):
    panel = FiguresPanel(session, theme)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def page(panel):
    return FiguresPage(panel)


def answer(session, engine, market, close, kind=LoadBars):
    key = engine.requests(LoadBars)[-1].key
    start = int(datetime(2022, 12, 30, 14, 30, tzinfo=UTC).timestamp())
    bars = Bars.of([start], [1.0], [close], [1.0], [close], [0.0])
    data = ChartData(key, bars, session.instruments[key.symbol], new_york().table)
    engine.answer(LoadBars, data)
    market.read()


def test_with_nothing_selected_there_are_dashes(page):
    assert page.header == "Key figures "
    assert {page[title] for title in TITLES} == {"–"}


def test_with_nothing_to_select_it_says_what_to_do(panel, market, session):
    message = panel.findChild(CompanyFigures)._message
    panel.show()
    # As long as the lists are on their way there may be a selection.
    assert message.isHidden()
    market.list()
    assert message.text() == "No symbol is selected. Choose one in the watchlist."
    assert message.isVisible()
    market.list("BABA")
    session.select(Symbol("BABA"))
    assert message.isHidden()


def test_it_follows_selection_and_prices(page, market, session):
    fill(market)
    assert (page.header, page["Previous close"]) == ("BABA key figures", "78.96")
    session.select(Symbol("PDD"))
    assert (page.header, page["Previous close"]) == ("PDD key figures", "116.66")
    market.quote("PDD", "118.60", "116.67")
    assert page["Previous close"] == "116.67"
    market.quote("BABA", "1", "2")
    assert page["Previous close"] == "116.67"


def test_the_year_is_asked_for_once_the_selection_rests(page, market, session, engine, theme, qtbot):
    fill(market)
    session.select(Symbol("PDD"))
    session.select(Symbol("BABA"))
    assert engine.requests(LoadBars) == []
    qtbot.waitUntil(lambda: len(engine.requests(LoadBars)) == 1)
    assert engine.requests(LoadBars)[0].start == datetime(2022, 12, 18, tzinfo=UTC)
    answer(session, engine, market, 88.09)
    assert page["YTD"] == "−10.90%"
    assert page.colour("YTD") == QColor(theme.tokens.down)
    market.quote("BABA", "100.00", "78.96")
    assert page.colour("YTD") == QColor(theme.tokens.up)
    theme.set_mode("light")
    assert page.colour("YTD") == QColor(theme.tokens.up)


def test_the_year_is_asked_for_once_a_symbol(page, panel, market, session, engine):
    fill(market)
    panel._ask_year()
    answer(session, engine, market, 88.09)
    session.select(Symbol("PDD"))
    assert page["YTD"] == "–"
    session.select(Symbol("BABA"))
    panel._ask_year()
    assert page["YTD"] == "−10.90%"
    assert len(engine.requests(LoadBars)) == 1


def test_an_answer_that_comes_late_is_shown_where_it_belongs(page, panel, market, session, engine):
    fill(market)
    panel._ask_year()
    session.select(Symbol("PDD"))
    answer(session, engine, market, 88.09)
    assert page["YTD"] == "–"
    session.select(Symbol("BABA"))
    assert page["YTD"] == "−10.90%"


def test_bars_that_cannot_be_had_leave_the_dash_and_are_asked_for_again(page, panel, market, engine):
    fill(market)
    panel._ask_year()
    engine.answer(LoadBars, error=FeedError("No connection."))
    market.read()
    assert page["YTD"] == "–"
    panel._ask_year()
    assert len(engine.requests(LoadBars)) == 2


def test_once_the_source_is_back_the_year_is_asked_for_again(page, panel, market, session, engine):
    fill(market)
    market.status(FeedState.OFFLINE)
    panel._ask_year()
    engine.answer(LoadBars, error=FeedError("No connection."))
    market.read()
    market.status()
    assert len(engine.requests(LoadBars)) == 2
    answer(session, engine, market, 88.09)
    assert page["YTD"] == "−10.90%"
    market.status(FeedState.OFFLINE)
    market.status()
    assert len(engine.requests(LoadBars)) == 2


def test_with_nothing_selected_no_year_is_asked_for(panel, engine):
    panel._ask_year()
    assert engine.requests(LoadBars) == []


def test_the_panel_is_freed_with_its_last_reference(session, theme, market):
    fill(market)
    panel = FiguresPanel(session, theme)
    ghost = weakref.ref(panel)
    gc.disable()
    try:
        del panel
        assert ghost() is None
    finally:
        gc.enable()


# ---- the company


def known(engine, market, history):
    engine.answer(LoadFigures, history)
    market.read()


def company(panel):
    return panel._company.text.splitlines()


def test_figures_of_the_company_are_asked_for_once_the_selection_rests(panel, market, session, engine):
    fill(market)
    panel._settle.timeout.emit()
    assert engine.requests(LoadFigures) == [LoadFigures(Symbol("BABA"))]
    assert company(panel) == []
    known(engine, market, HISTORY)
    assert "Valuation" in company(panel)
    over = (105.2 / 78.49 - 1) * 100
    assert f"Target over the price\t+{over:.2f}%" in company(panel)
    market.quote("BABA", "80.00")
    panel._soon.timeout.emit()
    assert f"Target over the price\t+{(105.2 / 80 - 1) * 100:.2f}%" in company(panel)
    session.select(Symbol("PDD"))
    assert company(panel) == []
    session.select(Symbol("BABA"))
    assert "Valuation" in company(panel)


def test_why_there_is_nothing_newer_and_nothing_at_all_is_said(panel, market, engine, session):
    fill(market)
    said = panel._company._message
    panel._company.load()
    known(engine, market, replace(HISTORY, trouble="No connection."))
    assert (said.text(), "Valuation" in company(panel)) == ("No connection.", True)
    session.select(Symbol("BTC-USD"))
    panel._company.load()
    known(engine, market, FigureHistory("BTC-USD"))
    assert said.text() == "Nothing more is known of BTC-USD."
    panel._company.load()
    engine.answer(LoadFigures, error=StoreError("The database is damaged."))
    market.read()
    assert said.text() == "The database is damaged."


def test_once_the_source_is_back_what_it_could_not_say_is_asked_for_again(panel, market, engine):
    fill(market)
    market.status(FeedState.OFFLINE)
    panel._company.load()
    known(engine, market, replace(HISTORY, trouble="No connection."))
    market.status()
    assert len(engine.requests(LoadFigures)) == 2
    known(engine, market, HISTORY)
    assert panel._company._message.isHidden()
    market.status(FeedState.OFFLINE)
    market.status()
    assert len(engine.requests(LoadFigures)) == 2


def test_groups_come_one_in_each_turn_and_change_all_at_once(panel, market, engine, qtbot):
    fill(market)
    panel._settle.timeout.emit()
    known(engine, market, HISTORY)
    shown = panel.findChild(GroupSheet)

    def headings():
        found = shown.findChildren(QLabel)
        return [one.text() for one in found if one.property("role") == "title"]

    titles = [section.title for section in panel._company._shown]
    assert headings() == titles[:1]
    qtbot.waitUntil(lambda: headings() == titles)
    assert len(shown._lines) == len(titles) + sum(len(one.rows) for one in panel._company._shown)
    panel._company.search("target")
    assert len(shown._lines) == sum(1 + len(one.rows) for one in panel._company._shown) < 10
    panel._company.search("")
    assert len(shown._lines) == sum(1 + len(one.rows) for one in panel._company._shown)


def test_no_long_value_of_another_group_cuts_a_name(panel, market, engine, theme):
    Wardrobe(theme)
    panel.resize(352, 900)
    panel.show()
    fill(market)
    panel._settle.timeout.emit()
    known(engine, market, HISTORY)
    shown = panel.findChild(GroupSheet)
    panel._company.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    lines = [line for line in shown._lines if len(line) > 1]
    name = next(line[0] for line in lines if line[0].text() == "P/E, last 12 months")
    assert name.width() >= name.sizeHint().width()
    assert any(value.width() < value.sizeHint().width() for _, value, _ in lines)
    # And the values of all groups stand in a column.
    ends = {value.geometry().right() for _, value, _ in lines}
    assert max(ends) - min(ends) <= 1


def test_they_are_searched_and_copied(panel, page, market, engine, theme, qtbot):
    fill(market)
    window = QWidget()
    qtbot.addWidget(window)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    panel._company.load()
    known(engine, market, HISTORY)
    panel._search.setText("yield")
    acts[FiguresAct.COPY].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "BABA",
        "Dividends",
        "Yield\t1.39%\t17 Nov 2023",
        "Yield, 5 years\t–",
    ]
    panel._search.setText("no such thing")
    assert panel._company._message.text() == "No figure has “no such thing” in it."
    panel._search.clear()
    acts[FiguresAct.COPY].trigger()
    assert "Previous close\t78.96" in QGuiApplication.clipboard().text()
    panel._search.setText("beta")
    acts[FiguresAct.SEARCH].trigger()
    assert panel._search.selectedText() == "beta"
