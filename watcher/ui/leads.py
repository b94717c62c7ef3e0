"""Where the palette and the menus lead: to a symbol, an alert, a setting, a dialog."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.symbols import Symbol
from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.palette.entries import Entry, Kind
from watcher.ui.panel_set import PanelSet
from watcher.ui.panels import ALERTS, CHART, NEWS, WATCHLIST
from watcher.ui.settings.entries import SETTINGS

if TYPE_CHECKING:
    from watcher.domain.alerts.alert import AlertId
    from watcher.ui.alerts.panel import AlertPanel
    from watcher.ui.chart.panel import ChartPanel
    from watcher.ui.news.panel import NewsPanel
    from watcher.ui.watchlist.panel import WatchlistPanel


class Leads(QObject):
    """Opens what was chosen; the panels have to be built by then."""

    def __init__(
        self, session: Session, settings: Settings, acts: Actions, panels: PanelSet, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._acts = acts
        self._panels = panels
        acts[Act.SETTINGS].triggered.connect(self._on_settings)
        panels.news_wanted.connect(self._on_news_wanted)
        panels.day_wanted.connect(self.show_day)
        acts[Act.ABOUT].triggered.connect(self._on_about)

    def follow(self, entry: Entry, *, edit: bool) -> None:
        """Go to what was chosen in the palette."""
        match entry.kind:
            case Kind.SYMBOL:
                self._session.select(Symbol(entry.key))
            case Kind.ACTION if entry.action is not None:
                entry.action.trigger()
            case Kind.ALERT:
                self._show_alert(cast("AlertId", entry.key), edit=edit)
            case Kind.SETTING:
                self._show_settings(entry.key)
            case Kind.ADD:
                cast("WatchlistPanel", self._panels[WATCHLIST.name]).add(Symbol(entry.key))

    def _show_alert(self, alert: AlertId, *, edit: bool) -> None:
        self._panels.docks.reveal(ALERTS.name)
        if alert in self._session.alerts:
            cast("AlertPanel", self._panels[ALERTS.name]).show_alert(alert, edit=edit)

    @Slot(str, object)
    def _on_news_wanted(self, symbol: Symbol, day: date) -> None:
        if NEWS.name not in self._panels:
            return
        if symbol != self._session.selected:
            self._session.select(symbol)
        self._panels.docks.reveal(NEWS.name)
        cast("NewsPanel", self._panels[NEWS.name]).show_day(day)

    @Slot(str, object)
    def show_day(self, symbol: Symbol, day: date) -> None:
        """Show the card of a symbol's day, over its chart."""
        if CHART.name in self._panels:
            cast("ChartPanel", self._panels[CHART.name]).show_day(symbol, day)

    @Slot()
    def _on_settings(self) -> None:
        self._show_settings()

    def _show_settings(self, key: str = "") -> None:
        # Seldom wanted, and the window opens sooner without it.
        from watcher.ui.settings.dialog import SettingsDialog

        window = self._window
        dialog = window.findChild(SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(self._session, self._settings, self._acts, window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if key:
            dialog.show_setting(key)

    @Slot()
    def _on_about(self) -> None:
        # Looks versions up, which takes long to import.
        from watcher.ui.about import AboutDialog

        AboutDialog(self._window).show()

    @property
    def _window(self) -> QWidget:
        # Not kept: the window keeps this.
        return cast("QWidget", self.parent())


def setting_entries() -> tuple[Entry, ...]:
    """The settings, for the palette to find."""
    return tuple(Entry(Kind.SETTING, one.key, one.title, f"{one.page}: {one.means}") for one in SETTINGS)
