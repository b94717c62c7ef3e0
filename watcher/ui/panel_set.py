"""The panels of one window: built when their time has come, shown, gone to and written anew by name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from watcher.bridge.session import Session
from watcher.ui.actions import Actions
from watcher.ui.docks import Docks, go_to, specs, toggle
from watcher.ui.panel import Panel
from watcher.ui.panels import Place
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.lazy import LazyPanel
    from watcher.ui.notices import Notices
    from watcher.ui.undo import Undo


class PanelSet(QObject):
    """Gives each panel its place and its actions, and hears what it has done and what failed."""

    news_wanted = Signal(str, object)
    """A panel's `news_wanted`."""
    day_wanted = Signal(str, object)
    """A panel's `day_wanted`."""

    def __init__(
        self, places: Sequence[Place], session: Session, theme: Theme, acts: Actions, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._places = tuple(places)
        self._session = session
        self._theme = theme
        self._acts = acts
        self._panels: dict[str, Panel] = {}
        self._hearers: tuple[Notices, Undo] | None = None
        self.docks = Docks(self._places, window)
        acts.add(tuple(specs(self._places)), window)
        for place in self._places:
            acts.enable(place.acts, False)
            acts[go_to(place)].setData(place.name)
            acts[go_to(place)].triggered.connect(self._on_go_to)
            if place.name in self.docks:
                self.docks.follow(place, acts[toggle(place)])
            for spec in place.acts:
                if spec.reveals:
                    # The panel connects later, and does it once it is seen.
                    acts[spec.act].setData(place.name)
                    acts[spec.act].triggered.connect(self._on_reveal)

    def __getitem__(self, name: str) -> Panel:
        return self._panels[name]

    def __contains__(self, name: str) -> bool:
        return name in self._panels

    def __iter__(self) -> Iterator[Panel]:
        return (self._panels[place.name] for place in self._places if place.name in self._panels)

    @property
    def tab_stops(self) -> Iterator[QWidget]:
        """Where the tab key stops, panel by panel."""
        return (stop for panel in self for stop in panel.tab_stops)

    def attach(self, notices: Notices, undo: Undo) -> None:
        """Have what panels do and what fails told from now on."""
        self._hearers = (notices, undo)
        for name in self.docks:
            self.docks[name].raised.connect(notices.stay_in_front)
        for panel in self:
            self._hear(panel)

    def _hear(self, panel: Panel) -> None:
        if self._hearers is not None:
            notices, undo = self._hearers
            panel.failed.connect(notices.show_error)
            undo.watch(panel)

    def build(self, *, at_once: bool, remember: bool, most: int | None = None) -> None:
        """Build the panels that are wanted at once, or those that are slow to import.

        `most` is how many of them now.
        """
        for place in list(self._chosen(at_once=at_once))[:most]:
            panel = self._open(place, remember=remember)
            panel.news_wanted.connect(self.news_wanted)
            panel.day_wanted.connect(self.day_wanted)
            self._hear(panel)
        if not at_once and self.is_whole:
            self.size_as_designed()

    @property
    def slow(self) -> tuple[LazyPanel, ...]:
        """Those that are slow to import, in the order in which they are built."""
        return tuple(place.panel for place in self._chosen(at_once=False))

    @property
    def is_whole(self) -> bool:
        """Whether all of them are built."""
        return len(self._panels) == len(self._places)

    def _open(self, place: Place, *, remember: bool) -> Panel:
        """Build a panel in its place. A bug in one does not take the others down."""
        window, before = self._window, set(self._widgets)
        try:
            panel = place.panel.load()(self._session, self._theme, window)
            self._panels[place.name] = panel
            self.docks.hold(place, panel, window)
            self._acts.enable(place.acts, True)
            panel.join(self._acts)
            if remember:
                panel.remember()
        except Exception:  # noqa: BLE001 - whatever is wrong in there, the window goes on
            from watcher.ui.broken_panel import BrokenPanel

            # As any bug that nobody caught: logged, and shown with its details.
            sys.excepthook(*sys.exc_info())
            for half_built in set(self._widgets) - before:
                # It would be shown with the window, and hear of prices.
                shiboken6.delete(half_built)
            self._acts.enable(place.acts, False)
            panel = self._panels[place.name] = BrokenPanel(place.title, window)
            self.docks.hold(place, panel, window)
        return panel

    def _chosen(self, *, at_once: bool) -> Iterable[Place]:
        return (
            place for place in self._places if place.at_once is at_once and place.name not in self._panels
        )

    @property
    def _widgets(self) -> list[QWidget]:
        """All that lie in the window itself."""
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        return self._window.findChildren(QWidget, options=directly)

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())

    @Slot()
    def size_as_designed(self) -> None:
        """Give every area the size that suits the window as it is now."""
        self.docks.best_sizes(self._window)

    @Slot()
    def rewrite(self) -> None:
        """Have every panel write its texts anew."""
        for panel in self:
            panel.rewrite()

    def calm(self) -> None:
        """End what moves, for a picture."""
        for panel in self:
            panel.calm()

    @Slot()
    def _on_reveal(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.docks.reveal(action.data())

    @Slot()
    def _on_go_to(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and action.data() in self._panels:
            self.docks.reveal(action.data())
            panel = self._panels[action.data()]
            (panel.focusProxy() or panel).setFocus(Qt.FocusReason.ShortcutFocusReason)
