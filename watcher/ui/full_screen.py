"""What fills the screen: the window, or its chart alone."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QObject, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.keys import shown
from watcher.ui.placement import VERSION, put_back
from watcher.ui.top_bar import TopBar

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Afterwards everything lies as it lay before.

    Around the chart alone only the status bar stays: it says how far prices can be trusted. The top bar
    comes back for as long as something is looked for in it. Whoever opens a panel ends it.
    """

    def __init__(self, session: Session, acts: Actions, top: TopBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._acts = acts
        self._top = top
        self._before: QByteArray | None = None
        """How the panels lay, while the chart is alone."""
        self._was_full = False
        self._is_changing = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._on_top_left)
        acts[Act.FULL_SCREEN].triggered.connect(self._on_full_screen)
        acts[Act.CHART_ALONE].triggered.connect(self._on_chart_alone)
        for act in (Act.FIND, Act.MENU):
            acts[act].triggered.connect(self._on_top_wanted)
        top.search.closed.connect(self._soon.start)
        acts.menu.aboutToHide.connect(self._soon.start)
        window.installEventFilter(self)

    @property
    def is_chart_alone(self) -> bool:
        """Whether nothing but the chart is seen."""
        return self._before is not None

    @Slot()
    def end(self) -> None:
        """Put back what stood around the chart, if it is alone."""
        before, self._before = self._before, None
        if before is None:
            return
        window = self._window
        self._is_changing = True
        self._top.show()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~_FULL)
        put_back(window, before)
        self._is_changing = False
        self._say()

    def _begin(self) -> None:
        window = self._window
        self._is_changing = True
        self._was_full = window.isFullScreen()
        self._before = window.saveState(VERSION)
        for dock in self._docks:
            dock.toggleViewAction().toggled.connect(self._on_dock_toggled, Qt.ConnectionType.UniqueConnection)
            dock.hide()
        self._top.hide()
        window.setWindowState(window.windowState() | _FULL)
        centre = window.centralWidget()
        if centre is not None:
            (centre.focusProxy() or centre).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._is_changing = False
        self._say()
        keys = shown([QKeySequence(Qt.Key.Key_Escape), *self._acts[Act.CHART_ALONE].shortcuts()])
        said = tr("The chart fills the screen. Everything comes back by {keys}.").format(keys=keys)
        self._session.tell(Notice(self._session.now(), Severity.INFO, said))

    def _say(self) -> None:
        """Check what is so."""
        is_full = self._window.isFullScreen() and not self.is_chart_alone
        for act, on in ((Act.FULL_SCREEN, is_full), (Act.CHART_ALONE, self.is_chart_alone)):
            with QSignalBlocker(self._acts[act]):
                self._acts[act].setChecked(on)

    # ---- what the user does

    @Slot(bool)
    def _on_full_screen(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.end()
        window = self._window
        window.setWindowState(window.windowState() | _FULL if on else window.windowState() & ~_FULL)
        self._say()

    @Slot(bool)
    def _on_chart_alone(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        if on:
            self._begin()
        else:
            self.end()

    @Slot(bool)
    def _on_dock_toggled(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        """Somebody wants to see a panel."""
        if on and self.is_chart_alone and not self._is_changing:
            action = self.sender()
            self.end()
            for dock in self._docks:
                if dock.toggleViewAction() is action:
                    dock.show()
                    dock.raise_()

    @Slot()
    def _on_top_wanted(self) -> None:
        if self.is_chart_alone:
            self._top.show()
            layout = self._window.layout()
            if layout is not None:
                # What opens below it has to know where it is.
                layout.activate()

    @Slot()
    def _on_top_left(self) -> None:
        if self.is_chart_alone and not self._top.search.hasFocus() and not self._acts.menu.isVisible():
            self._top.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape, where nobody else wants it; and desktops that leave the full screen themselves."""
        if not self.is_chart_alone or self._is_changing:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif event.type() is QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._was_full = False
            self.end()
        return False

    @property
    def _docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())
