"""Where the window leads: from a panel that knows no other one to what it wants to be seen."""

from datetime import date

import pytest
from PySide6.QtWidgets import QToolButton

from tests.ui.exchange import fill
from watcher.engine.news_requests import LoadNews
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
