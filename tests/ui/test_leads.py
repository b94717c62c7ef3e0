"""Where the window leads: from a panel that knows no other one to what it wants to be seen."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.pages.window_page import WindowPage
from tests.ui.alerts.making import firing
from tests.ui.exchange import fill
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.engine.happening_requests import LoadDay
from watcher.engine.messages import FiringsNews
from watcher.engine.news_requests import LoadNews
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.fired_list import FiredList
from watcher.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings)
    qtbot.addWidget(window)
    fill(market)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_day_on_the_chart_leads_to_its_news(window, session, engine):
    chart = window.panel("chart")
    session.select("BABA")
    window.panel("news").parentWidget().hide()
    chart.news_wanted.emit("JD", date(2023, 11, 16))
    news = window.panel("news")
    assert session.selected == "JD"
    assert news.isVisible()
    assert "16 Nov 2023 ×" in [button.text() for button in window.findChildren(QToolButton)]
    asked = engine.requests(LoadNews)[-1]
    assert (asked.symbols, asked.since.date()) == (("JD",), date(2023, 11, 16))


def test_a_fire_leads_to_the_card_of_its_day_at_its_exchange(window, session, engine, market):
    from watcher.ui.chart.events.day_dialog import DayDialog

    window.build_panels()
    session.select("PDD")
    late = firing(2, "BABA", age=timedelta(hours=16))
    market.instrument("BABA", time_zone="America/New_York")
    market.post(FiringsNews((late, firing(1, PORTFOLIO)), 0))
    market.read()
    fired = window.findChild(FiredList)
    fired.setCurrentIndex(fired.model().index(1, 0))
    QTest.keyClick(fired, Qt.Key.Key_Return)
    (asked,) = engine.requests(LoadDay)
    there = late.occurred_at.astimezone(ZoneInfo("America/New_York")).date()
    assert (asked.symbol, asked.day) == ("BABA", there) != ("BABA", late.occurred_at.date())
    assert "PDD" in asked.peers
    assert session.selected == "BABA"
    assert window.findChild(DayDialog).isVisible()
    window.findChild(DayDialog).close()
    # What the portfolio did has no card.
    fired.setCurrentIndex(fired.model().index(0, 0))
    window.actions_by_name[AlertAct.DAY].trigger()
    assert len(engine.requests(LoadDay)) == 1
    assert "no card of a day" in WindowPage(window).notice
