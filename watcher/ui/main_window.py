"""The window: panels around a chart, a top bar, a status bar, and what is done in them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QToolButton, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.ui.actions import Act, Actions, Menu
from watcher.ui.docks import SIDE, Dock, Placeholder
from watcher.ui.figures.panel import FiguresPanel
from watcher.ui.lazy import ALERTS, CHART, Importer, LazyPanel
from watcher.ui.notices import Notices
from watcher.ui.palette.entries import Entry, Kind
from watcher.ui.palette.palette import Palette
from watcher.ui.placement import Placement, best_size, bring_on_screen
from watcher.ui.settings.entries import SETTINGS
from watcher.ui.status_bar import StatusBar
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Mode, Theme
from watcher.ui.top_bar import TopBar
from watcher.ui.watchlist.edits import Done
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.panel import WatchlistPanel

if TYPE_CHECKING:
    from watcher.ui.alerts.panel import AlertPanel

KEPT_AS = "window"
SMALLEST = QSize(900, 500)


class MainWindow(QMainWindow):
    """Shows itself with the list first; the chart and the alerts are imported after the first paint."""

    built = Signal()
    """The chart and the alerts are there."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        *,
        chart: LazyPanel = CHART,
        alerts: LazyPanel = ALERTS,
        remembers: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main")
        self.setWindowTitle("Watcher – demo market" if session.is_demo else "Watcher")
        self.setMinimumSize(SMALLEST)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._wardrobe = Wardrobe(theme)
        self._lazy = (chart, alerts)
        self._alert_panel: AlertPanel | None = None
        self._was_painted = False
        self._is_placed = False
        self._set_mode = theme.mode
        self._switched_to: Mode | None = None
        self._removed: list[Done | Alert] = []
        self._acts = Actions(theme, self)
        self._notices = Notices(session, theme, self)
        self._importer = Importer(self._lazy)
        self._first_paint = QTimer(self)
        self._first_paint.setSingleShot(True)
        self._watchlist = WatchlistPanel(session, theme, self)
        self._figures = FiguresPanel(session, theme, self)
        self._status = StatusBar(session, theme, self)
        self._make_docks()
        self._fill_headers()
        self._palette = Palette(
            session, theme, self._top.search, self._acts.menus.values(), setting_entries(), self
        )
        self._connect()
        self._watchlist.setFocus()
        self.resize(best_size())
        self._default = Placement.of(self)
        self._remembers = remembers
        if remembers:
            session.recall(KEPT_AS).done.connect(self._on_recalled)

    def _make_docks(self) -> None:
        self._top = TopBar(self._session, self._theme, self._acts, self)
        self.setMenuWidget(self._top)
        self.setStatusBar(self._status)
        self.setCentralWidget(Placeholder("Opening the chart …", self))
        for corner, area in (
            (Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)
        self._watchlist_dock = Dock("dock watchlist", "Watchlist", self)
        self._figures_dock = Dock("dock figures", "Key figures", self)
        self._alerts_dock = Dock("dock alerts", "Alerts", self)
        self._watchlist_dock.hold(self._watchlist, self._watchlist.header)
        self._figures_dock.hold(self._figures, self._figures.header)
        self._alerts_dock.hold(Placeholder("Opening the alerts …", self), None)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._watchlist_dock)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._figures_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._alerts_dock)

    def _fill_headers(self) -> None:
        header, acts = self._watchlist.header, self._acts
        header.add_button(acts[Act.ADD])
        more = QToolButton(header)
        more.setText("…")
        more.setAccessibleName("Sort and remove")
        more.setMenu(acts.list_menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        header.add(more)
        for act in (Act.REMOVE, Act.COPY, Act.PASTE, Act.UP, Act.DOWN, Act.MOVE):
            self._watchlist.addAction(acts[act])
        _in_order(*self._top.buttons, *header.buttons, self._watchlist.lists.focus_widget, self._watchlist)
        self._status.show_messages_by(acts[Act.MESSAGES])
        for dock in (self._watchlist_dock, self._figures_dock, self._alerts_dock):
            acts.menus[Menu.VIEW].addAction(dock.toggleViewAction())

    def _connect(self) -> None:
        acts, editor, lists = self._acts, self._watchlist.editor, self._watchlist.lists
        for act, slot in (
            (Act.FIND, self._palette.open),
            (Act.ADD, self._on_add),
            (Act.FILTER, self._on_filter),
            (Act.REMOVE, editor.remove),
            (Act.COPY, editor.copy),
            (Act.PASTE, editor.paste),
            (Act.UP, editor.move_up),
            (Act.DOWN, editor.move_down),
            (Act.MOVE, editor.choose_list),
            (Act.IMPORT, editor.choose_import),
            (Act.EXPORT, editor.choose_export),
            (Act.NEW_LIST, lists.create_list),
            (Act.RENAME_LIST, lists.rename),
            (Act.DELETE_LIST, lists.delete),
            (Act.NEXT_LIST, lists.show_next),
            (Act.PREVIOUS_LIST, lists.show_previous),
            (Act.LIST_LEFT, lists.move_left),
            (Act.LIST_RIGHT, lists.move_right),
            (Act.UNDO, self._on_undo),
            (Act.NEW_ALERT, self._on_new_alert),
            (Act.RETRY, self._session.try_again),
            (Act.THEME, self._on_theme),
            (Act.SETTINGS, self._on_settings),
            (Act.RESET_LAYOUT, self._on_reset_layout),
            (Act.MESSAGES, self._notices.toggle_history),
            (Act.ABOUT, self._on_about),
            (Act.QUIT, self.close),
        ):
            acts[act].triggered.connect(slot)
        acts[Act.FULL_SCREEN].toggled.connect(self._on_full_screen)
        acts.sort_chosen.connect(self._on_sort)
        self._palette.chosen.connect(self._on_chosen)
        self._settings.changed.connect(self._on_setting_changed)
        self._watchlist.done.connect(self._on_done)
        self._watchlist.failed.connect(self._notices.show_error)
        self._notices.unread_changed.connect(self._on_unread)
        self._first_paint.timeout.connect(self._importer.start)
        self._importer.done.connect(self.build_panels, Qt.ConnectionType.QueuedConnection)

    # ---- for those who own the window

    @property
    def actions_by_name(self) -> Actions:
        """Everything that can be done here."""
        return self._acts

    @Slot()
    def build_panels(self) -> None:
        """Build the chart and the alerts now, if they are not built yet."""
        if self._alert_panel is None:
            chart, alerts = self._lazy
            panel = chart.load()(self._session, self._theme, self)
            self.setCentralWidget(panel)
            panel.show()
            self._hold_alerts(cast("AlertPanel", alerts.load()(self._session, self._theme, self)))
            self.resizeDocks([self._alerts_dock], [SIDE], Qt.Orientation.Horizontal)
            self.built.emit()

    @property
    def is_built(self) -> bool:
        """Whether the chart and the alerts are there."""
        return self._alert_panel is not None

    def _hold_alerts(self, panel: AlertPanel) -> None:
        self._alert_panel = panel
        self._alerts_dock.hold(panel, panel.header)
        panel.header.add_button(self._acts[Act.NEW_ALERT])
        _in_order(*panel.header.buttons, panel)
        panel.removed.connect(self._on_alert_removed)
        panel.failed.connect(self._notices.show_error)

    @Slot(str)
    def raise_and_show(self, symbol: Symbol | None = None) -> None:
        """Bring the window to the front, on this symbol."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if symbol:
            self._session.select(symbol)

    def restore_placement(self, text: str) -> None:
        """Put window and panels to where they were; what is read back later then changes nothing."""
        placement = Placement.read(text)
        if placement is not None and not self._is_placed:
            self._is_placed = True
            if placement.theme is not None and placement.instead_of is self._set_mode:
                self._switch_theme(placement.theme)
            placement.apply(self)

    def keep_placement(self) -> str:
        """Have it remembered where window and panels are; the text is what `restore_placement` takes."""
        text = Placement.of(self, self._switched_to, self._set_mode).text()
        self._session.keep(KEPT_AS, text)
        return text

    def grab_picture(self, size: QSize) -> QImage:
        """A picture of the whole window in this size, one pixel a point, with nothing in motion."""
        self.build_panels()
        self.resize(size)
        self._watchlist.calm()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        self.grab()
        self.render(image)
        return image

    # ---- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._first_paint.start(0)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._remembers:
            self.keep_placement()
        super().closeEvent(event)

    # ---- what is done

    @Slot()
    def _on_add(self) -> None:
        self._watchlist_dock.show()
        self._watchlist_dock.raise_()
        self._watchlist.open_add()

    @Slot()
    def _on_filter(self) -> None:
        self._watchlist_dock.show()
        self._watchlist_dock.raise_()
        self._watchlist.open_filter()

    @Slot(Done)
    def _on_done(self, done: Done) -> None:
        if done.can_be_undone:
            self._removed.append(done)
            self._acts[Act.UNDO].setEnabled(True)
        if done.said:
            severity = Severity.WARNING if done.is_partial else Severity.INFO
            action = self._acts[Act.UNDO] if done.can_be_undone else None
            self._notices.offer(Notice(self._session.now(), severity, done.said), action)

    @Slot(Alert)
    def _on_alert_removed(self, alert: Alert) -> None:
        self._removed.append(alert)
        self._acts[Act.UNDO].setEnabled(True)
        text = f"The alert on {alert.symbol} was removed."
        self._notices.offer(Notice(self._session.now(), Severity.INFO, text), self._acts[Act.UNDO])

    @Slot()
    def _on_undo(self) -> None:
        removed = self._removed.pop()
        self._acts[Act.UNDO].setEnabled(bool(self._removed))
        if isinstance(removed, Done):
            self._watchlist.restore(removed)
        elif self._alert_panel is not None:
            self._alert_panel.restore(removed)

    @Slot(object, bool)
    def _on_chosen(self, entry: Entry, edit: bool) -> None:  # noqa: FBT001 - the signal's argument
        match entry.kind:
            case Kind.SYMBOL:
                self._session.select(Symbol(entry.key))
            case Kind.ACTION if entry.action is not None:
                entry.action.trigger()
            case Kind.ALERT:
                self._show_alert(AlertId(entry.key), edit=edit)
            case Kind.SETTING:
                self._show_settings(entry.key)
            case Kind.ADD:
                self._watchlist.add(Symbol(entry.key))

    def _show_alert(self, alert: AlertId, *, edit: bool) -> None:
        self.build_panels()
        self._alerts_dock.show()
        self._alerts_dock.raise_()
        if self._alert_panel is not None and alert in self._session.alerts:
            self._alert_panel.show_alert(alert, edit=edit)

    @Slot()
    def _on_new_alert(self) -> None:
        self.build_panels()
        self._alerts_dock.show()
        self._alerts_dock.raise_()
        if self._alert_panel is not None:
            self._alert_panel.new_alert()

    @Slot(object)
    def _on_sort(self, by: SortBy) -> None:
        self._watchlist.sort_by(by)

    @Slot()
    def _on_theme(self) -> None:
        self._switch_theme(Mode.LIGHT if self._theme.name == "dark" else Mode.DARK)

    def _switch_theme(self, mode: Mode) -> None:
        self._switched_to = mode
        self._theme.set_mode(mode)

    @Slot()
    def _on_settings(self) -> None:
        self._show_settings()

    def _show_settings(self, key: str = "") -> None:
        # Seldom wanted, and the window opens sooner without it.
        from watcher.ui.settings.dialog import SettingsDialog

        dialog = self.findChild(SettingsDialog) or SettingsDialog(self._session, self._settings, self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if key:
            dialog.show_setting(key)

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        wanted = self._settings.config.appearance
        if key == "appearance.theme" or Mode(wanted.theme) is not self._set_mode:
            self._set_mode, self._switched_to = Mode(wanted.theme), None
        self._theme.adopt(replace(wanted, theme=self._switched_to or wanted.theme))

    @Slot(bool)
    def _on_full_screen(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    @Slot()
    def _on_reset_layout(self) -> None:
        self._default.lay_out(self)
        bring_on_screen(self)

    @Slot(int)
    def _on_unread(self, count: int) -> None:
        self._acts.show_unread(count)
        self._status.show_unread(count)

    @Slot()
    def _on_about(self) -> None:
        # Looks versions up, which takes long to import.
        from watcher.ui.about import AboutDialog

        AboutDialog(self).show()

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        if text is not None:
            self.restore_placement(text)


def setting_entries() -> tuple[Entry, ...]:
    """The settings, for the palette to find."""
    return tuple(Entry(Kind.SETTING, one.key, one.title, f"{one.page}: {one.means}") for one in SETTINGS)


def _in_order(*widgets: QWidget) -> None:
    """Have the tab key go from one to the next, as they are read."""
    for before, after in pairwise(widget.focusProxy() or widget for widget in widgets):
        QWidget.setTabOrder(before, after)
