"""The overview as a user sees and hears it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget

from watcher.ui.overview.heat_map import HeatMap
from watcher.ui.overview.line_list import LineList


class OverviewPage:
    """Tiles by their symbols, lines as they are read out."""

    def __init__(self, panel, acts):
        self.panel, self.acts = panel, acts
        self.map = panel.findChild(HeatMap)
        self.list = panel.findChild(LineList)

    @property
    def tiles(self):
        """What each tile says, by its symbol, the largest first."""
        return {tile.symbol: tile for tile in self.map.tiles}

    @property
    def faces(self):
        """What stands on each tile."""
        return {symbol: tile.move for symbol, tile in self.tiles.items()}

    def area(self, symbol):
        """How many pixels a tile has."""
        rect = self.map.visualRect(self.index(symbol))
        return rect.width() * rect.height()

    def index(self, symbol):
        model = self.map.model()
        return model.index(list(self.tiles).index(symbol), 0)

    @property
    def lines(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def section(self, name):
        """The lines below a heading, without it."""
        return [line.removeprefix(f"{name}, ") for line in self.lines if line.startswith(f"{name}, ")]

    @property
    def labels(self):
        return [label for label in self.panel.findChildren(QLabel) if label.isVisibleTo(self.panel)]

    @property
    def readout(self):
        """The line below the map."""
        named = {label.accessibleDescription(): label.text() for label in self.labels}
        return named["What is looked at"]

    @property
    def said(self):
        """Everything that stands in words."""
        return [label.text() for label in self.labels]

    @property
    def is_empty(self):
        return self.panel.findChild(QStackedWidget).currentIndex() == 0

    @property
    def buttons(self):
        return [button.text() for button in self.panel.header.buttons]

    @property
    def spoken(self):
        """The map as a screen reader finds it."""
        found = QAccessible.queryAccessibleInterface(self.map)
        children = [found.child(at) for at in range(found.childCount())]
        return {child.text(QAccessible.Text.Name): child.rect() for child in children}

    def do(self, act):
        self.acts[act].trigger()

    def point_at(self, symbol):
        QTest.mouseMove(self.map.viewport(), self.map.visualRect(self.index(symbol)).center())

    def point_away(self):
        QApplication.sendEvent(self.map, QEvent(QEvent.Type.Leave))
        self.map.clearFocus()

    def click(self, symbol):
        at = self.map.visualRect(self.index(symbol)).center()
        QTest.mouseClick(self.map.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.map, key)

    def choose_line(self, start):
        """Press Enter on the first line that begins so."""
        row = next(at for at, line in enumerate(self.lines) if line.startswith(start))
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        QTest.keyClick(self.list, Qt.Key.Key_Return)

    def second_passes(self):
        """What was heard is shown at the end of a second."""
        if self.panel._gather.isActive():
            self.panel._gather.stop()
            self.panel._gather.timeout.emit()

    def settle(self):
        self.panel._settle.timeout.emit()
