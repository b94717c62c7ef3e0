"""Colours, size of texts and density change live: the window looks as if it had been opened that way."""

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QWidget

from tests.pages.pictures import count, has, part
from tests.ui.alerts.making import alert, firing
from tests.ui.exchange import fill
from tests.ui.portfolio.booked import bookings, news_of
from watcher.config import Appearance
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.engine.messages import FiringsNews
from watcher.ui.alerts.card_list import CardList
from watcher.ui.alerts.fired_list import FiredList
from watcher.ui.elided import ElidedLabel
from watcher.ui.main_window import MainWindow
from watcher.ui.theme import LIGHT, Pair, Theme, paired
from watcher.ui.watchlist.table import WatchTable

SMALLEST = QSize(1280, 720)
LOOKS = (
    Appearance("dark", "red_up"),
    Appearance("light", "colour_blind"),
    Appearance("dark", text_size="large"),
    Appearance("light", text_size="small", rows="compact"),
    Appearance("dark", "colour_blind", "large", "compact"),
)


@pytest.fixture
def make(qtbot, session, settings, market):
    themes = []

    def make(look):
        theme = Theme()
        themes.append(theme)
        theme.adopt(look)
        window = MainWindow(session, theme, settings)
        qtbot.addWidget(window)
        window.show()
        window.build_panels()
        return window, theme

    fill(market)
    market.alerts(alert(1, "BABA"), alert(2, "PDD", note="sell"))
    market.post(FiringsNews((firing(1),), 1, fresh=False))
    yield make
    for theme in themes:
        theme.deleteLater()


@pytest.mark.parametrize(
    "look", LOOKS, ids=lambda look: "-".join(map(str, (look.theme, look.colours, look.text_size)))
)
def test_a_look_put_on_live_is_the_look_of_a_fresh_window(make, look, qtbot):
    worn, theme = make(Appearance("dark"))
    worn.grab_picture(SMALLEST)
    theme.adopt(look)
    live = [worn.grab_picture(SMALLEST)]
    worn.hide()
    fresh, _ = make(look)
    wanted = fresh.grab_picture(SMALLEST)
    qtbot.waitUntil(lambda: live.append(worn.grab_picture(SMALLEST)) or live[-1] == wanted)


def test_the_sheet_of_a_look_is_taken_off_before_another_is_put_on(make, qtbot):
    class Dressed(QWidget):
        def changeEvent(self, event):
            if event.type() is QEvent.Type.StyleChange:
                worn.append(QApplication.instance().styleSheet())

    worn = []
    _, theme = make(Appearance("dark"))
    dressed = Dressed()
    qtbot.addWidget(dressed)
    dressed.ensurePolished()
    before = QApplication.instance().styleSheet()
    worn.clear()
    theme.adopt(Appearance("light"))
    assert worn[0] == ""
    assert worn[-1] == QApplication.instance().styleSheet() != before


@pytest.mark.parametrize("size", ["small", "normal", "large"])
@pytest.mark.parametrize("rows", ["comfortable", "compact"])
def test_nothing_is_cut_off_in_a_small_window(make, size, rows):
    window, _ = make(Appearance("dark", text_size=size, rows=rows))
    window.grab_picture(SMALLEST)
    for dock in window.findChildren(QDockWidget):
        if dock.visibleRegion().isEmpty():
            continue  # behind another one, in a tab of its own
        assert window.rect().contains(dock.geometry()), dock.objectName()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            wanted = label.fontMetrics().horizontalAdvance(label.text())
            assert isinstance(label, ElidedLabel) or label.contentsRect().width() >= wanted, label.text()
            assert label.height() >= label.fontMetrics().height(), label.text()


def test_where_red_rises_what_was_green_is_red(make):
    pictures = []
    for colours in ("green_up", "red_up"):
        window, _ = make(Appearance("light", colours))
        table = window.findChild(WatchTable)
        pictures.append(part(window.grab_picture(SMALLEST), window, table))
        window.hide()
    usual, other = pictures
    assert count(usual, LIGHT.up) == count(other, LIGHT.down) > 0
    assert count(usual, LIGHT.down) == count(other, LIGHT.up) > 0


def test_the_safe_pair_leaves_no_red_and_no_green(make):
    window, _ = make(Appearance("light", "colour_blind"))
    picture = window.grab_picture(SMALLEST)
    safe = paired(LIGHT, Pair.COLOUR_BLIND)
    assert has(picture, safe.up)
    assert not has(picture, LIGHT.up)
    assert not has(picture, LIGHT.down)


@pytest.mark.parametrize("kind", [WatchTable, CardList, FiredList])
def test_lists_write_in_the_size_that_was_chosen(make, kind):
    window, theme = make(Appearance("dark"))
    found = window.findChild(kind)
    delegate = found.itemDelegate()
    sizes = []
    for size in ("small", "normal", "large"):
        theme.adopt(Appearance("dark", text_size=size))
        inks = found.painter.inks if kind is WatchTable else None
        bold, small = (inks.bold, inks.small) if inks else (delegate._bold, delegate._small)
        sizes.append((bold.font.pixelSize(), small.font.pixelSize()))
    expected = [11, 12, 14] if kind is FiredList else [12, 13, 15]
    assert sizes == list(zip(expected, [10, 11, 13], strict=True))


def test_looks_change_in_a_storm_of_ticks(make, market, qtbot):
    window, theme = make(Appearance("dark"))
    for number in range(24):
        market.quote("BABA", f"{70 + number % 7}.{number:02}", age_s=0)
        market.clock.move(seconds=1)
        theme.adopt(LOOKS[number % len(LOOKS)])
        window.grab()
    theme.adopt(Appearance("dark"))
    assert has(window.grab_picture(SMALLEST), theme.tokens.selection)


def test_what_was_written_before_the_portfolio_is_known_gets_its_currency(make, market):
    window, _ = make(LOOKS[0])
    lost = {"kind": "portfolio", "metric": "day_pnl", "comparison": "at_most", "threshold": "-500"}
    market.post(FiringsNews((firing(1, PORTFOLIO, lost, "-3365.35"),), 1, fresh=False))
    fires = window.findChild(FiredList).model()
    assert "at −3,365.35" in fires.index(0, 0).data()
    market.post(news_of(bookings()))
    assert "at −3,365.35 USD" in fires.index(0, 0).data()


def test_a_window_that_was_empty_at_first_is_laid_out_as_any_other(qtbot, session, theme, settings, market):
    heights = []
    for listed in (True, False):
        window = MainWindow(session, theme, settings, furnished=listed, listed=listed)
        qtbot.addWidget(window)
        window.resize(1600, 1000)
        window.grab()
        window.grab_picture(QSize(1600, 1000))
        docks = (window.findChild(QDockWidget, f"dock {name}") for name in ("watchlist", "figures"))
        heights.append([dock.height() for dock in docks])
    assert heights[0] == heights[1]
