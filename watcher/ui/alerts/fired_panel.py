"""The lower part of the alert panel: what fired, and what of it nobody has seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.alerts import fired
from watcher.ui.alerts.days import day_of
from watcher.ui.alerts.fired_list import FiredList
from watcher.ui.header import PanelHeader
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake, until_midnight

LEAST_HEIGHT = 110
_NO_LIMIT = 16_777_215


class FiredPanel(QWidget):
    """Shows the session's fires, newest first, and lets them be marked read."""

    failed = Signal(WatcherError)
    log_wanted = Signal()
    day_wanted = Signal(str, object)
    """The card of the day (date) on which an alert on this symbol fired."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fired")
        self._session = session
        self._make_row = fired.FireMaker(session)
        self._model: TableModel[str, fired.Fire] = TableModel(fired.COLUMNS, self._make_row, fired.tip, self)
        self._header = PanelHeader(tr("Fired"), self)
        self._read = QToolButton(self._header)
        self._read.setText(tr("Mark read"))
        self._read.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._log = QToolButton(self._header)
        self._log.setText(tr("Log"))
        self._log.setToolTip(tr("All that fired and was decided, and what was worth it"))
        self._log.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._log.clicked.connect(self.log_wanted)
        self._header.add(self._read)
        self._header.add(self._log)
        self._list = FiredList(self._model, theme, self)
        self._empty = QLabel(tr("Nothing has fired yet."), self)
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        edge = QWidget(self)
        edge.setProperty("role", "header")
        edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        edge.setFixedHeight(1)
        column.addWidget(edge)
        for widget in (self._header, self._empty, self._list):
            column.addWidget(widget, 0 if widget is self._header else 1)
        self._wake = Wake(session, self)
        # At midnight “today” is another day.
        self._wake.rang.connect(self._on_firings_changed)
        session.firings_changed.connect(self._on_firings_changed)
        session.instruments_changed.connect(self._on_instruments_changed)
        theme.changed.connect(self._list.viewport().update)
        self._list.chosen.connect(self._on_chosen)
        self._list.activated.connect(self._on_activated)
        self._read.clicked.connect(self._on_read)
        self._on_firings_changed()

    @Slot()
    def _on_firings_changed(self) -> None:
        keys = self._make_row.take()
        self._model.replace(keys)
        self._model.forget(keys, 0, len(keys) - 1)
        session = self._session
        new = tr("{unread} new · ").format(unread=f"{session.unread:,}") if session.unread else ""
        said = fired.summary(session.firings, session.unread, session.now())
        self._header.set_note(f"{new}{said}" if keys else "")
        self._read.setVisible(session.unread > 0)
        self._wake.plan(until_midnight(session.now()) if keys else None)
        self._empty.setVisible(not keys)
        self._list.setVisible(bool(keys))
        self.setMinimumHeight(LEAST_HEIGHT if keys else 0)
        self.setMaximumHeight(_NO_LIMIT if keys else self.sizeHint().height())

    @Slot(frozenset)
    def _on_instruments_changed(self, _symbols: frozenset[Symbol]) -> None:
        self._model.forget(list(self._model.keys), 0, len(self._model.keys) - 1)

    def offer(self, action: QAction) -> None:
        """Have this action lead to the day of the fire that is marked, from the list's own menu, too."""
        action.triggered.connect(self._on_day_wanted)
        self._list.addAction(action)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def rewrite(self) -> None:
        """Write all texts anew."""
        self._on_firings_changed()

    @Slot(str)
    def _on_chosen(self, symbol: Symbol) -> None:
        self._session.select(symbol)

    @Slot()
    def _on_day_wanted(self) -> None:
        self._open_day(max(0, self._list.currentIndex().row()))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._open_day(index.row())

    def _open_day(self, row: int) -> None:
        """The day of the exchange on which that one fired."""
        fire = self._make_row.known[self._model.keys[row]] if row < len(self._model.keys) else None
        if fire is None:
            self.failed.emit(InputError(tr("Nothing has fired yet.")))
            return
        try:
            day = day_of(self._session, fire.symbol, fire.occurred_at)
        except InputError as error:
            self.failed.emit(error)
        else:
            self.day_wanted.emit(fire.symbol, day)

    @Slot()
    def _on_read(self) -> None:
        self._session.mark_firings_read().failed.connect(self.failed)
        # The button goes away with the last unread one.
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
