"""The watchlist as its user sees it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QTabBar, QTableView

from tests.pages.dragging import place_of
from watcher.ui.watchlist.add_box import AddBox


class WatchlistPage:
    def __init__(self, panel):
        self.panel = panel
        self.table = panel.findChild(QTableView)
        self.field = panel.findChild(AddBox).findChild(QLineEdit)
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

    # ---- lists

    @property
    def tabs(self):
        """The names on the tabs; the shown one in brackets. Nothing while there are none."""
        bar = self.panel.findChild(QTabBar)
        if not bar.isVisibleTo(self.panel):
            return []
        names = [bar.tabText(at).replace("&&", "&") for at in range(bar.count())]
        return [f"[{name}]" if at == bar.currentIndex() else name for at, name in enumerate(names)]

    def click_tab(self, at):
        bar = self.panel.findChild(QTabBar)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())

    def _slim(self, name):
        fields = self.panel.findChildren(QLineEdit)
        return next(field for field in fields if field.accessibleName() == name)

    @property
    def naming(self):
        """The field for a list's name, or None while it is closed."""
        field = self._slim("Name of the list")
        return field if field.isVisibleTo(self.panel) else None

    @property
    def naming_said(self):
        label = self.naming.parentWidget().findChild(QLabel)
        return label.text() if label.isVisibleTo(self.panel) else ""

    @property
    def filter(self):
        """The field to filter by, or None while it is closed."""
        field = self._slim("Filter the list")
        return field if field.isVisibleTo(self.panel) else None

    # ---- marking and dragging

    @property
    def held(self):
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.symbols[row] for row in rows]

    def hold(self, *symbols):
        """Click the first, and the others with Ctrl."""
        for number, symbol in enumerate(symbols):
            keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            at = self.table.visualRect(self.table.model().index(self.symbols.index(symbol), 0)).center()
            QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, keys, at)

    def drag_to_row(self, mime, at, *, drops=True):
        """Drag over the upper half of a row (behind the last one for a big number), then drop or go."""
        rect = self.table.visualRect(self.table.model().index(min(at, len(self.symbols) - 1), 0))
        y = rect.top() + 3 if at < len(self.symbols) else rect.bottom() + 30
        return _drag(self.table.viewport(), QPoint(20, y), mime, drops=drops)

    def drag_to_tab(self, mime, at, *, drops=True):
        bar = self.panel.findChild(QTabBar)
        return _drag(bar, bar.tabRect(at).center(), mime, drops=drops)

    @property
    def header(self):
        header = self.panel.header
        return f"{header.title} {header.note}".strip()

    @property
    def empty_text(self):
        """What stands in place of the list, or nothing."""
        label = self.table.viewport().findChild(QLabel)
        return "" if label.isHidden() else label.text()


def _drag(widget, at, mime, *, drops):
    """What the windowing system sends; whether the widget would take it, and took it."""
    more = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = place_of(at)
    taken = []
    last = QDropEvent(at.toPointF(), Qt.DropAction.MoveAction, *more) if drops else QDragLeaveEvent()
    for event in (
        QDragEnterEvent(place, Qt.DropAction.MoveAction, *more),
        QDragMoveEvent(place, Qt.DropAction.MoveAction, *more),
        last,
    ):
        event.ignore()
        QApplication.sendEvent(widget, event)
        taken.append(event.isAccepted())
        if len(taken) == 2:
            widget.window().grab()
    return taken
