"""The watchlist as its user sees it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QTableView


class WatchlistPage:
    def __init__(self, panel):
        self.panel = panel
        self.table = panel.findChild(QTableView)
        self.field = panel.findChild(QLineEdit)
        self.suggestions = panel.findChild(QListView)

    @property
    def symbols(self):
        return [text.split()[0] for text in self.column(0)]

    def column(self, number):
        model = self.table.model()
        return [model.index(row, number).data() for row in range(model.rowCount())]

    def row(self, symbol):
        """All that one row says."""
        at = self.symbols.index(symbol)
        return " | ".join(self.column(number)[at] for number in range(4))

    def tip(self, symbol):
        at = self.symbols.index(symbol)
        return self.table.model().index(at, 0).data(Qt.ItemDataRole.ToolTipRole)

    @property
    def marked(self):
        index = self.table.currentIndex()
        return self.symbols[index.row()] if index.isValid() else None

    def click(self, symbol):
        at = self.table.visualRect(self.table.model().index(self.symbols.index(symbol), 0)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, key):
        QTest.keyClick(self.table, key)

    def is_adding(self):
        return not self.field.isHidden() and self.field.parentWidget().isVisibleTo(self.panel)

    def type(self, text):
        QTest.keyClicks(self.field, text)

    def press_in_field(self, key):
        QTest.keyClick(self.field, key)

    @property
    def typed(self):
        return self.field.text()

    @property
    def said(self):
        """The sentence below the field."""
        box = self.field.parentWidget()
        return next(label.text() for label in box.findChildren(QLabel) if label.property("role") == "error")

    @property
    def suggested(self):
        model = self.suggestions.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def header(self):
        header = self.panel.header
        return f"{header.title} {header.note}".strip()

    @property
    def empty_text(self):
        """What stands in place of the list, or nothing."""
        label = self.table.viewport().findChild(QLabel)
        return "" if label.isHidden() else label.text()
