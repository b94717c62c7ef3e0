"""Choosing what the overview shows: three buttons in its header, and the same menus elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from watcher.bridge.session import Session
from watcher.domain.overview.periods import Period
from watcher.language import tr, unmarked
from watcher.ui import words
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.header import PanelHeader
from watcher.ui.overview.acts import BY_PERIOD, BY_SIZE, OF, PERIODS, SIZES, SOURCES, OverviewAct
from watcher.ui.overview.choice import KEPT_AS, Choice
from watcher.ui.tips import plain_tip

_LONGEST = 24
_BUTTONS = (
    (SOURCES, Menu.MAP_OF, tr("Tiles of {chosen}")),
    (SIZES, Menu.MAP_SIZE, tr("Size by {chosen}")),
    (PERIODS, Menu.MAP_COLOUR, tr("Colour by {chosen}")),
)


class Choosing(QObject):
    """Says `chosen` when the user wants another view, and remembers it."""

    chosen = Signal(object)
    """The Choice that is wanted now."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._choice = Choice()
        self._acts: Actions | None = None
        self._view: QWidget | None = None
        self._buttons: dict[str, QToolButton] = {}
        self._lists: list[QAction] = []
        session.watchlists_changed.connect(self._on_lists_changed)

    def join(self, acts: Actions, header: PanelHeader, view: QWidget) -> None:
        """Put the buttons into the header, and the menus behind the right button on the map."""
        self._acts, self._view = acts, view
        acts.menus[Menu.MAP_OF].addSeparator()
        for name, menu, said in _BUTTONS:
            button = _menu_button(acts.menus[menu], header)
            button.setProperty("said", said)
            self._buttons[name] = button
            header.add(button)
            button.show()
            acts.group(name).triggered.connect(self._on_triggered)
            view.addAction(acts.menus[menu].menuAction())
        for act, slot in ((OverviewAct.NEXT, self._on_next), (OverviewAct.PREVIOUS, self._on_previous)):
            acts[act].triggered.connect(slot)
            view.addAction(acts[act])
        self._on_lists_changed()

    def show(self, choice: Choice) -> None:
        """Have the menus and the buttons say what is shown."""
        self._choice = choice
        if self._acts is None:
            return
        for name, wanted in ((SOURCES, choice.of), (SIZES, choice.size), (PERIODS, choice.period)):
            for action in self._acts.group(name).actions():
                if _meant(action) == wanted:
                    action.setChecked(True)
            self._label(name, self._acts.group(name))

    def _label(self, name: str, group: QActionGroup) -> None:
        button, action = self._buttons[name], group.checkedAction()
        chosen = "" if action is None else _plain(action.text())
        button.setText(f"{words.clean(chosen, _LONGEST)} ▾")
        button.setAccessibleName(button.property("said").format(chosen=chosen))
        button.setToolTip(plain_tip(button.accessibleName()))

    @Slot()
    def _on_lists_changed(self) -> None:
        """Write the lists below the other sources."""
        if self._acts is None:
            return
        group, menu = self._acts.group(SOURCES), self._acts.menus[Menu.MAP_OF]
        for action in self._lists:
            group.removeAction(action)
            menu.removeAction(action)
            action.deleteLater()
        self._lists = []
        for one in self._session.watchlists:
            action = QAction(words.clean(one.name).replace("&", "&&"), self)
            action.setCheckable(True)
            action.setData(one.id)
            group.addAction(action)
            menu.addAction(action)
            self._lists.append(action)
        self.show(self._choice)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        name = action.objectName()
        if name in BY_SIZE:
            self._choose(replace(self._choice, size=BY_SIZE[name]))
        elif name in BY_PERIOD:
            self._choose(replace(self._choice, period=BY_PERIOD[name]))
        else:
            self._choose(replace(self._choice, of=OF.get(name, action.data())))
            self._reveal()

    def _reveal(self) -> None:
        """A list that was chosen in a menu elsewhere is to be seen, as everything else that is chosen."""
        if self._acts is not None and self._view is not None and not self._view.isVisible():
            self._acts[OverviewAct.OPEN].trigger()

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        periods = list(Period)
        at = periods.index(self._choice.period)
        self._choose(replace(self._choice, period=periods[(at + step) % len(periods)]))

    def _choose(self, choice: Choice) -> None:
        self._session.keep(KEPT_AS, choice.text)
        self.chosen.emit(choice)


def _meant(action: QAction) -> object:
    """What an action stands for."""
    name = action.objectName()
    return OF.get(name) or BY_SIZE.get(name) or BY_PERIOD.get(name) or action.data()


def _plain(text: str) -> str:
    """Without the marks of the letters that lead to it."""
    return "&".join(unmarked(part) for part in text.split("&&"))


def _menu_button(menu: QMenu, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
