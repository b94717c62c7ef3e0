"""The alert panel: every alert with its distance and its switch, and below them what fired."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertAction, AlertId, AlertState
from watcher.domain.symbols import Symbol
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.alerts import cards
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.card_delegate import CardDelegate
from watcher.ui.alerts.card_list import CardList
from watcher.ui.alerts.changes import Change, Removed, Restoring
from watcher.ui.alerts.commands import Command, Commands
from watcher.ui.alerts.dialog import AlertDialog
from watcher.ui.alerts.empty import EmptyPage
from watcher.ui.alerts.fired_panel import FiredPanel
from watcher.ui.alerts.order import listed
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake

WRITE_EVERY_MS = 500
"""Distances follow the price at most this often: they are read, not watched."""
SORT_EVERY_MS = 10_000
SNOOZE = timedelta(hours=1)
LEAST_HEIGHT = 120
BEST_SIZE = QSize(345, 640)


class AlertPanel(Panel):
    """Shows the session's alerts, live, and does with them what the user asks."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alerts")
        self._session = session
        self._ticked: set[Symbol] = set()
        self._by_symbol: dict[Symbol, list[AlertId]] = {}
        # Not a method of the panel: that would tie the two into a cycle.
        self._make_card = cards.CardMaker(session)
        self._model: TableModel[AlertId, cards.Card] = TableModel(
            cards.COLUMNS, self._make_card, cards.tip, self
        )
        self._header = PanelHeader("Alerts", self)
        self._list = CardList(self._model, self)
        self._list.setItemDelegate(CardDelegate(self._model, theme, self))
        self._commands = Commands(self._list)
        self._empty = EmptyPage(self)
        self._fired = FiredPanel(session, theme, self)
        self._writing = QTimer(self, singleShot=True, interval=WRITE_EVERY_MS)
        self._sorting = QTimer(self, singleShot=True, interval=SORT_EVERY_MS)
        self._settling = QTimer(self, singleShot=True, interval=WRITE_EVERY_MS)
        self._wake = Wake(session, self)
        self._lay_out()
        self._connect(theme)
        self._on_firings_changed()
        self._list_anew()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._empty)
        column.addWidget(self._list, 3)
        column.addSpacing(8)
        column.addWidget(self._fired, 2)
        column.addStretch(0)
        self._list.setMinimumHeight(LEAST_HEIGHT)
        self.setFocusProxy(self._list)

    def _connect(self, theme: Theme) -> None:
        session = self._session
        session.alerts_changed.connect(self._on_alerts_changed)
        session.firings_changed.connect(self._on_firings_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_instruments_changed)
        theme.changed.connect(self._list.viewport().update)
        self._list.chosen.connect(self._on_chosen)
        self._list.switched.connect(self._on_switched)
        self._list.activated.connect(self._on_activated)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        self._list.seen_changed.connect(self._on_time)
        self._commands.asked.connect(self._on_asked)
        self._empty.new_wanted.connect(self.new_alert)
        self._fired.failed.connect(self.failed)
        self._writing.timeout.connect(self._write)
        self._sorting.timeout.connect(self._sort)
        self._settling.timeout.connect(self._sort)
        self._wake.rang.connect(self._on_time)

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
        acts[AlertAct.NEW].triggered.connect(self.new_alert)
        acts.menus[Menu.ALERTS].addMenu(self._commands)

    @Slot()
    def new_alert(self) -> None:
        """Let the user set an alert, on the selected symbol to begin with."""
        self._open_dialog(None)

    def show_alert(self, alert: AlertId, *, edit: bool) -> None:
        """Mark an alert, and let the user edit it or handle its card by keys."""
        self._session.select(self._session.alerts[alert].symbol)
        self._list.mark(alert)
        if edit:
            self._open_dialog(self._session.alerts[alert])
        else:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def rewrite(self) -> None:
        self._forget(list(self._model.keys))
        self._fired.rewrite()

    @override
    def restore(self, deed: Removed) -> None:
        Restoring(self._session, deed.alert, self).failed.connect(self.failed)

    # ---- what the session says

    @Slot(object, object)
    def _on_alerts_changed(self, changed: tuple[Alert, ...], removed: tuple[AlertId, ...]) -> None:
        if removed or any(self._model.position(alert.id) is None for alert in changed):
            self._list_anew()
            return
        now = self._session.now()
        self._forget([alert.id for alert in changed])
        for alert in changed:
            self._list.set_tall(alert.id, is_tall=cards.has_news(alert, now))
        self._settling.start()
        self._say_how_many()
        self._on_time()

    @Slot()
    def _on_firings_changed(self) -> None:
        before = self._make_card.latest
        latest = {firing.alert: firing for firing in reversed(self._session.firings)}
        self._make_card.latest = latest
        self._forget([alert for alert in {*before, *latest} if before.get(alert) != latest.get(alert)])

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        self._ticked |= symbols
        for timer in (self._writing, self._sorting):
            if self._by_symbol and not timer.isActive():
                timer.start()

    @Slot(frozenset)
    def _on_instruments_changed(self, symbols: frozenset[Symbol]) -> None:
        self._forget([alert for symbol in symbols for alert in self._by_symbol.get(symbol, ())])

    # ---- the list

    @Slot()
    def _write(self) -> None:
        ticked, self._ticked = self._ticked, set()
        self._forget([alert for symbol in ticked for alert in self._by_symbol.get(symbol, ())])

    def _forget(self, alerts: list[AlertId]) -> None:
        seen = self._list.seen()
        self._model.forget(alerts, seen.start, seen.stop - 1)

    def _list_anew(self) -> None:
        by_symbol: defaultdict[Symbol, list[AlertId]] = defaultdict(list)
        for alert in self._session.alerts.values():
            by_symbol[alert.symbol].append(alert.id)
        self._by_symbol = dict(by_symbol)
        self._model.replace(self._order())
        self._fit()

    @Slot()
    def _sort(self) -> None:
        """Sort again, but never below the mouse."""
        if self._list.underMouse():
            self._sorting.start()
            return
        self._model.reorder(self._order())
        self._fit()

    def _order(self) -> list[AlertId]:
        return listed(self._session.alerts.values(), self._session.quotes)

    def _fit(self) -> None:
        """Give each card, and the list among its neighbours, the room it needs."""
        now, alerts = self._session.now(), self._session.alerts
        self._list.fit({key for key, alert in alerts.items() if cards.has_news(alert, now)})
        self._list.setMaximumHeight(max(LEAST_HEIGHT, self._list.full_height))
        self._list.setVisible(bool(alerts))
        self._empty.setVisible(not alerts)
        self._say_how_many()
        self._on_time()

    @Slot()
    def _on_time(self) -> None:
        """Say the ages anew, and come back when one of them reads differently."""
        keys = [self._model.keys[at] for at in self._list.seen()]
        waits = [(key, cards.next_change(self._session, key)) for key in keys]
        self._forget([key for key, wait in waits if wait is not None])
        self._wake.plan(min((wait for _, wait in waits if wait is not None), default=None))

    def _say_how_many(self) -> None:
        alerts = self._session.alerts.values()
        armed = sum(cards.is_watching(alert) for alert in alerts)
        suspended = sum(cards.standing(alert) is cards.Standing.SUSPENDED for alert in alerts)
        note = f"{armed} armed" if alerts else ""
        self._header.set_note(f"{note} · {suspended} suspended" if suspended else note)

    # ---- what the user does

    @Slot(str)
    def _on_chosen(self, alert: AlertId) -> None:
        self._session.select(self._session.alerts[alert].symbol)

    @Slot(str)
    def _on_switched(self, key: AlertId) -> None:
        alert = self._session.alerts[key]
        if cards.is_watching(alert):
            self._change(key, AlertAction.PAUSE)
        elif alert.orphaned:
            self._change(key, AlertAction.ADOPT)
        elif alert.expired:
            # Armed again it would be over at once: its terms have to change first.
            self._open_dialog(alert)
        else:
            self._change(key, AlertAction.RESUME if alert.paused else AlertAction.REARM)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._open_dialog(self._session.alerts[self._model.keys[index.row()]])

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        marked = self._list.marked
        if marked is not None:
            self._commands.open_for(self._session.alerts[marked], at)

    @Slot(Command)
    def _on_asked(self, command: Command) -> None:
        marked = self._list.marked
        if marked is None:
            return
        alert = self._session.alerts[marked]
        match command:
            case Command.EDIT:
                self._open_dialog(alert)
            case Command.SWITCH:
                self._on_switched(marked)
            case Command.REARM if not alert.paused:
                self._change(marked, AlertAction.REARM)
            case Command.SNOOZE if cards.is_watching(alert):
                self._change(marked, AlertAction.SNOOZE)
            case Command.ACKNOWLEDGE if alert.state is AlertState.FIRED:
                self._change(marked, AlertAction.ACKNOWLEDGE)
            case Command.REMOVE:
                self._change(marked, AlertAction.REMOVE)

    def _change(self, alert: AlertId, action: AlertAction) -> None:
        change = Change(self)
        change.failed.connect(self.failed)
        if action is AlertAction.REMOVE:
            change.done.connect(self._on_removed)
        until = self._session.now() + SNOOZE if action is AlertAction.SNOOZE else None
        change.act(self._session, [alert], action, until)

    @Slot(object)
    def _on_removed(self, before: tuple[Alert, ...]) -> None:
        for alert in before:
            self.done.emit(Removed(alert))

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
        self._session.select(alert.symbol)
        self._list.mark(alert.id)
