"""The tabs above the list, one for each list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from watcher.bridge.session import Session
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.theme import Theme
from watcher.ui.watchlist.dragging import symbols_in
from watcher.ui.watchlist.edits import label, short


class ListTabs(QTabBar):
    """Shows which list is open, and lets the user choose, move and drop on one; hidden while there is one."""

    arranged = Signal(object)
    """The lists in the order that the user gave them (tuple of int)."""
    dropped = Signal(int, object)
    """Symbols (tuple of Symbol) were dropped on the tab of this list."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._below: int | None = None
        self.setAccessibleName(tr("Lists"))
        self.setProperty("role", "lists")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setAcceptDrops(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._on_current_changed)
        self.tabMoved.connect(self._on_tab_moved)
        session.watchlists_changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show the lists as they are now."""
        lists, shown = self._session.watchlists, self._session.shown
        self.blockSignals(True)
        while self.count() > len(lists):
            self.removeTab(self.count() - 1)
        for at, one in enumerate(lists):
            if at == self.count():
                self.addTab("")
            self.setTabText(at, label(one.name))
            self.setTabData(at, one.id)
            self.setTabToolTip(
                at, tr("{count} symbols (Ctrl+PgUp, Ctrl+PgDown)").format(count=f"{len(one.symbols):,}")
            )
            self.setAccessibleTabName(at, short(one.name))
            if shown is not None and one.id == shown.id:
                self.setCurrentIndex(at)
        self.blockSignals(False)
        self.setVisible(len(lists) > 1)

    @Slot(int)
    def _on_current_changed(self, at: int) -> None:
        self._session.show_list(self.tabData(at))

    @Slot()
    def _on_tab_moved(self) -> None:
        self.arranged.emit(tuple(self.tabData(at) for at in range(self.count())))

    # ---- dropping

    def _target(self, event: QDropEvent) -> int | None:
        """The tab below the mouse that can take what is dragged."""
        at = self.tabAt(event.position().toPoint())
        return at if at >= 0 and at != self.currentIndex() and symbols_in(event.mimeData()) else None

    def _show_target(self, at: int | None) -> None:
        if at != self._below:
            self._below = at
            self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(symbols_in(event.mimeData())))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_target(self._target(event))
        event.setAccepted(self._below is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_target(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        at = self._target(event)
        self._show_target(None)
        event.setAccepted(at is not None)
        if at is not None:
            self.dropped.emit(self.tabData(at), symbols_in(event.mimeData()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._below is not None:
            painter = QPainter(self)
            painter.setPen(self._theme.tokens.accent)
            painter.drawRect(self.tabRect(self._below).adjusted(1, 1, -2, -2))
            painter.end()
