"""Files that are dragged onto the window."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.pages.dragging import place_of
from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import AlertPanel, ChartPanel, PortfolioPanel, faked
from watcher.engine.list_requests import ImportFile
from watcher.ui.file_drops import DropHint
from watcher.ui.main_window import MainWindow
from watcher.ui.watchlist.panel import WatchlistPanel

BUTTON = Qt.MouseButton.LeftButton
KEYS = Qt.KeyboardModifier.ShiftModifier
"""It asks for the files to be moved."""
COPY = Qt.DropAction.CopyAction
OFFERED = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


class Dragging:
    """A hand that drags files over a window, told as the windowing system tells it.

    What was entered is always left or dropped on again: Qt remembers the widget that a drag is over by its
    bare address, and would send the next drag of the process there.
    """

    def __init__(self, window, *paths):
        self.window = window
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    def enter(self, widget):
        """Come over the window, then over the hint that it lays over itself."""
        at = place_of(widget.mapTo(self.window, widget.rect().center()))
        event = self._send(self.window, QDragEnterEvent(at, OFFERED, self.data, BUTTON, KEYS))
        if event.isAccepted():
            self._send(self.window, QDragLeaveEvent())
            self._send(self.hint, QDragEnterEvent(at, OFFERED, self.data, BUTTON, KEYS))
        return event.isAccepted()

    @property
    def hint(self):
        return next((one for one in self.window.findChildren(DropHint) if one.isVisible()), None)

    def move(self, widget):
        at = place_of(widget.mapTo(self.window, widget.rect().center()))
        self._send(self.hint, QDragMoveEvent(at, OFFERED, self.data, BUTTON, KEYS))
        return self.hint.accessibleName()

    def drop(self, widget):
        at = QPointF(widget.mapTo(self.window, widget.rect().center()))
        self._send(self.hint, QDropEvent(at, OFFERED, self.data, BUTTON, KEYS))

    def leave(self):
        self._send(self.hint, QDragLeaveEvent())

    def _send(self, widget, event):
        QApplication.sendEvent(widget, event)
        if not isinstance(event, QDragLeaveEvent):
            # A program that is told that its files were moved may remove them.
            assert not event.isAccepted() or event.dropAction() == COPY
        return event


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=faked(ChartPanel, AlertPanel, PortfolioPanel))
    qtbot.addWidget(window)
    fill(market)
    window.resize(1280, 720)
    window.show()
    window.build_panels()
    return window


def panel(window, kind):
    return window.findChild(kind)


def test_a_file_dropped_anywhere_is_for_the_portfolio(window, tmp_path):
    file = tmp_path / "statement.csv"
    file.touch()
    drag = Dragging(window, file)
    assert drag.enter(window.centralWidget())
    assert drag.hint.accessibleName() == "Drop to import transactions"
    assert drag.hint.geometry() == window.rect()
    drag.hint.grab()
    drag.drop(window.centralWidget())
    assert panel(window, PortfolioPanel).taken == [file]
    assert drag.hint is None


def test_dropped_on_the_list_it_is_a_list_of_symbols(window, engine, tmp_path):
    file = tmp_path / "list.txt"
    file.touch()
    drag = Dragging(window, file)
    drag.enter(window.centralWidget())
    assert "symbols" in drag.move(panel(window, WatchlistPanel))
    drag.drop(panel(window, WatchlistPanel))
    assert [one.path for one in engine.requests(ImportFile)] == [file]
    assert panel(window, PortfolioPanel).taken == []


def test_a_folder_is_refused_with_a_sentence_and_the_files_beside_it_are_taken(window, tmp_path):
    folder, file = tmp_path / "2024", tmp_path / "a.csv"
    folder.mkdir()
    file.touch()
    drag = Dragging(window, folder, file)
    drag.enter(window.centralWidget())
    drag.drop(window.centralWidget())
    assert WindowPage(window).notice.endswith("2024 is a folder. Drop the files that are in it.")
    assert panel(window, PortfolioPanel).taken == [file]


def test_what_is_no_file_is_not_taken_and_a_hint_goes_when_the_hand_has_left(window, tmp_path):
    web = Dragging(window)
    web.data.setUrls([QUrl("https://example.com/a.csv")])
    assert not web.enter(window.centralWidget())
    drag = Dragging(window, tmp_path / "a.csv")
    drag.enter(window.centralWidget())
    drag.leave()
    assert drag.hint is None


def test_a_backup_is_no_panels_and_goes_to_those_who_restore_it(window, session, tmp_path):
    wanted = []
    session.backup_wanted.connect(wanted.append)
    backup = tmp_path / "Mine.Watcher-Backup"
    backup.touch()
    hand = Dragging(window, tmp_path / "trades.csv", backup)
    portfolio = panel(window, PortfolioPanel)
    assert hand.enter(portfolio)
    assert hand.move(portfolio) == "Restore a backup"
    hand.drop(portfolio)
    assert wanted == [str(backup)]
    assert portfolio.taken == []
