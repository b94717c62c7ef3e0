"""The alert panel: every alert with its distance and its switch, and below them what fired."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.alerts import cards
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.arranging import Arranging
from watcher.ui.alerts.card_delegate import CardDelegate
from watcher.ui.alerts.changes import Removed
from watcher.ui.alerts.commands import Command, Commands
from watcher.ui.alerts.dialog import AlertDialog
from watcher.ui.alerts.doing import Doing, unread
from watcher.ui.alerts.empty import EmptyPage
from watcher.ui.alerts.fired_panel import FiredPanel
from watcher.ui.alerts.leaving import LeavingBar
from watcher.ui.alerts.live_cards import LiveCards
from watcher.ui.alerts.log_dialog import LogDialog
from watcher.ui.alerts.search_line import SearchLine
from watcher.ui.alerts.transfer import Transfer
from watcher.ui.alerts.unknown import UnknownBar
from watcher.ui.alerts.why_dialog import WhyDialog
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

LEAST_HEIGHT = 120
BEST_SIZE = QSize(345, 640)


class AlertPanel(Panel):
    """Shows the session's alerts, live, and does with them what the user asks."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alerts")
        self._session = session
        self._arranging = Arranging(session, self)
        self._search = SearchLine(self)
        self._live = LiveCards(session, self._arranging, self._search, self)
        self._header = PanelHeader(tr("Alerts"), self)
        self._list = self._live.list
        self._list.setItemDelegate(CardDelegate(self._live.model, theme, self))
        self._commands = Commands(self._list)
        self._doing = Doing(session, self)
        self._transfer = Transfer(session, self)
        self._leaving = LeavingBar(session, self)
        self._unknown = UnknownBar(session, self)
        self._none = QLabel(tr("No alert suits the search. Press Esc to see all of them."), self)
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._none.setContentsMargins(14, 10, 14, 10)
        self._empty = EmptyPage(self)
        self._fired = FiredPanel(session, theme, self)
        self._lay_out()
        self._connect(theme)
        self._live.begin()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        for widget in (self._search, self._leaving, self._unknown, self._none, self._empty):
            column.addWidget(widget)
        column.addWidget(self._list, 3)
        column.addSpacing(8)
        column.addWidget(self._fired, 2)
        column.addStretch(0)
        self._list.setMinimumHeight(LEAST_HEIGHT)
        self.setFocusProxy(self._list)

    def _connect(self, theme: Theme) -> None:
        self._live.changed.connect(self._fit)
        theme.changed.connect(self._list.viewport().update)
        self._list.chosen.connect(self._on_chosen)
        self._list.switched.connect(self._on_switched)
        self._search.left.connect(self._on_search_left)
        self._leaving.keep_wanted.connect(self._on_keep_wanted)
        self._leaving.remove_wanted.connect(self._on_remove_wanted)
        self._unknown.remove_wanted.connect(self._on_remove_wanted)
        self._unknown.failed.connect(self.failed)
        for doer in (self._doing, self._transfer):
            doer.done.connect(self.done)
            doer.failed.connect(self.failed)
        self._doing.edit_wanted.connect(self._open_dialog)
        self._doing.why_wanted.connect(self._open_why)
        self._list.activated.connect(self._on_activated)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        self._commands.asked.connect(self._on_asked)
        self._empty.new_wanted.connect(self.new_alert)
        self._fired.failed.connect(self.failed)
        self._fired.log_wanted.connect(self.open_log)
        self._fired.day_wanted.connect(self.day_wanted)

    # ---- what the window does with it

    @override
    def sizeHint(self) -> QSize:
        return BEST_SIZE

    @property
    @override
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    @override
    def join(self, acts: Actions) -> None:
        self._header.add_button(acts[AlertAct.NEW])
        acts.menus[Menu.ALERTS].addMenu(self._commands)
        self._header.add_menu(acts.menus[Menu.ALERTS], tr("Search, groups, log and files of alerts"))
        for act, slot in (
            (AlertAct.NEW, self.new_alert),
            (AlertAct.SEARCH, self._search.open),
            (AlertAct.PAUSE, self._on_pause_all),
            (AlertAct.RESUME, self._on_resume_all),
            (AlertAct.LOG, self.open_log),
            (AlertAct.IMPORT, self._transfer.choose_import),
            (AlertAct.EXPORT, self._transfer.choose_export),
        ):
            acts[act].triggered.connect(slot)
        self._arranging.join(acts)
        self._fired.offer(acts[AlertAct.DAY])

    @override
    def remember(self) -> None:
        self._arranging.remember()

    @Slot()
    def new_alert(self) -> None:
        """Let the user set an alert, on the selected symbol to begin with."""
        self._open_dialog(None)

    @Slot()
    def open_log(self) -> None:
        """Show the log of all alerts."""
        dialog = self.window().findChild(LogDialog)
        if dialog is None:
            dialog = LogDialog(self._session, self.window())
            dialog.day_wanted.connect(self.day_wanted)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_alert(self, alert: AlertId, *, edit: bool) -> None:
        """Mark an alert, and let the user edit it or handle its card by keys."""
        if self._live.model.position(alert) is None:
            self._search.clear()
        self._select(self._session.alerts[alert].symbol)
        self._list.mark(alert)
        if edit:
            self._open_dialog(self._session.alerts[alert])
        else:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def rewrite(self) -> None:
        self._live.rewrite()
        self._fired.rewrite()

    @override
    def restore(self, deed: Removed) -> None:
        self._doing.restore(deed.alerts)

    # ---- the list

    @Slot()
    def _fit(self) -> None:
        """Give the list the room among its neighbours that its cards need."""
        self._list.setMaximumHeight(max(LEAST_HEIGHT, self._list.full_height))
        has_any, alerts = bool(self._live.model.keys), self._session.alerts
        self._list.setVisible(has_any)
        self._none.setVisible(bool(alerts) and not has_any)
        self._empty.setVisible(not alerts)
        self._say_how_many()

    def _say_how_many(self) -> None:
        alerts = self._session.alerts.values()
        armed = sum(cards.is_watching(alert) for alert in alerts)
        suspended = sum(cards.standing(alert) is cards.Standing.SUSPENDED for alert in alerts)
        note = tr("{armed} armed").format(armed=armed) if alerts else ""
        self._header.set_note(
            tr("{note} · {suspended} suspended").format(note=note, suspended=suspended) if suspended else note
        )

    # ---- what the user does

    @Slot(str)
    def _on_chosen(self, alert: AlertId) -> None:
        self._select(self._session.alerts[alert].symbol)

    def _select(self, symbol: Symbol) -> None:
        """Show what an alert is about; the whole portfolio has no chart."""
        if symbol != PORTFOLIO:
            self._session.select(symbol)

    @Slot(str)
    def _on_switched(self, key: AlertId) -> None:
        self._doing.switch([self._session.alerts[key]])

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._open_dialog(self._session.alerts[AlertId(self._live.model.keys[index.row()])])

    @property
    def _marked(self) -> list[Alert]:
        return [self._session.alerts[alert] for alert in self._list.all_marked]

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        marked = self._marked
        if marked:
            unseen = unread(self._session)
            is_unread = any(alert.id in unseen for alert in marked)
            self._commands.open_for(marked, self._session.now(), at, is_unread=is_unread)

    @Slot(Command)
    def _on_asked(self, command: Command) -> None:
        marked = self._marked
        if marked:
            self._doing.do(command, marked)

    @Slot()
    def _on_pause_all(self) -> None:
        self._doing.pause(self._live.listed)

    @Slot()
    def _on_resume_all(self) -> None:
        self._doing.resume(self._live.listed)

    @Slot()
    def _on_search_left(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- symbols that left

    @Slot(object)
    def _on_keep_wanted(self, alerts: tuple[Alert, ...]) -> None:
        self._doing.do(Command.KEEP, alerts)

    @Slot(object)
    def _on_remove_wanted(self, alerts: tuple[Alert, ...]) -> None:
        self._doing.do(Command.REMOVE, alerts)

    # ---- dialogs

    @Slot(Alert)
    def _open_why(self, alert: Alert) -> None:
        for open_one in self.window().findChildren(WhyDialog):
            if open_one.isVisible() and open_one.alert_id == alert.id:
                open_one.raise_()
                open_one.activateWindow()
                return
        WhyDialog(self._session, alert.id, self.window()).show()

    @Slot(Alert)
    def _open_dialog(self, alert: Alert | None) -> None:
        wanted = None if alert is None else alert.id
        for open_one in self.window().findChildren(AlertDialog):
            if open_one.isVisible() and open_one.alert_id == wanted:
                open_one.raise_()
                open_one.activateWindow()
                return
        dialog = AlertDialog(self._session, alert, self.window())
        dialog.stored.connect(self._on_stored)
        dialog.show()

    @Slot(object)
    def _on_stored(self, alert: Alert) -> None:
        self._select(alert.symbol)
        self._list.mark(alert.id)
