"""The actions of window and panels as Qt knows them, and the menus made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from watcher.language import english, tr, unmarked
from watcher.ui import icons
from watcher.ui.acts import DRAWN, INSIDE, Act, Menu, Spec
from watcher.ui.theme import Theme

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Actions(QObject):
    """Every action by its name; whoever can do one connects to it.

    The actions of a panel that is not built yet are switched off until `enable`.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._specs: dict[str, Spec] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._adopted: set[str] = set()
        self.menu = QMenu(window)
        self.menus: dict[Menu, QMenu] = {}
        for place in Menu:
            outer = self.menus[INSIDE[place]] if place in INSIDE else self.menu
            self.menus[place] = QMenu(place.title, window)
            if outer is self.menu:
                outer.addMenu(self.menus[place])
        self._icons: dict[tuple[icons.Draw, str], QIcon] = {}
        self._is_dressed = False
        theme.changed.connect(self._on_theme_changed)

    def __getitem__(self, act: str) -> QAction:
        return self._actions[act]

    @property
    def specs(self) -> Iterable[Spec]:
        """How each is shown and reached, in the order of the menus."""
        return self._specs.values()

    def add(self, specs: Sequence[Spec], window: QWidget) -> None:
        """Put more actions into the menus."""
        for spec in specs:
            action = QAction(spec.text, window)
            action.setObjectName(spec.act)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.setCheckable(spec.checkable)
            # In its place a menu shows whether it is on.
            action.setIconVisibleInMenu(not spec.checkable)
            if spec.short:
                action.setIconText(spec.short)
            if spec.group:
                self.group(spec.group).addAction(action)
            self.register(spec, action)
            if spec.is_local:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
        for inner, outer in INSIDE.items():
            if not self.menus[inner].isEmpty():
                self.menus[outer].addMenu(self.menus[inner])
        if self._is_dressed:
            self._draw_these(specs)

    def give_keys(self, given: Mapping[str, list[QKeySequence]]) -> None:
        """Have these keys lead to these actions, and say so in the tooltips."""
        for act, keys in given.items():
            if act in self._adopted:
                _give(self._actions[act], keys)
            elif self._actions[act].shortcuts() != keys:
                self._actions[act].setShortcuts(keys)
                self._actions[act].setToolTip(self.tip(self._specs[act]))

    def register(self, spec: Spec, action: QAction) -> None:
        """Take an action that Qt has made itself into the menus."""
        self._specs[spec.act], self._actions[spec.act] = spec, action
        if self._is_dressed:
            self._word(spec)
        self.menus[spec.menu].addAction(action)

    def dress(self) -> None:
        """Give all of them their icons and tooltips, now and from now on: no first picture needs them."""
        if not self._is_dressed:
            self._is_dressed = True
            for spec in self._specs.values():
                self._word(spec)
            self.adopt()
            self._draw()

    def _word(self, spec: Spec) -> None:
        action = self._actions[spec.act]
        if not spec.short:
            # Qt takes a letter's mark out of what a button is called, but leaves the “(S)” of “设置(&S)”.
            action.setIconText(unmarked(spec.text))
        action.setToolTip(self.tip(spec))

    def draw(self, acts: Iterable[str]) -> None:
        """Draw the icons of these: their buttons are in the first picture."""
        self._draw_these(self._specs[act] for act in acts)

    def tip(self, spec: Spec) -> str:
        """What the action's tooltip says: what it is and by which keys it is reached."""
        said = spec.tip or unmarked(spec.text)
        keys = _written(self._actions[spec.act].shortcuts())
        return f"{said} ({keys})" if keys else said

    def adopt(self) -> None:
        """Take in what panels have put into the menus themselves, so that its keys can change, too.

        What has taken the place of another one of the same name has its keys from now on.
        """
        known = set(self._actions.values())
        for place, menu in self.menus.items():
            for action in _entries(menu):
                if action not in known and action.shortcuts():
                    known.add(action)
                    self._adopt(place, action)
        self._draw_adopted()

    def _adopt(self, place: Menu, action: QAction) -> None:
        name = f"{place}: {action.objectName() or english(action.text())}".replace("&", "").casefold()
        if name in self._adopted:
            _give(action, self._actions[name].shortcuts())
        else:
            keys = (keys.toString(_PORTABLE) for keys in action.shortcuts())
            is_local = action.shortcutContext() is not Qt.ShortcutContext.WindowShortcut
            draw = DRAWN.get(place, icons.right)
            self._specs[name] = Spec(name, action.text(), place, draw, tuple(keys), is_local=is_local)
            self._adopted.add(name)
        self._actions[name] = action

    def enable(self, specs: Iterable[Spec], on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Switch these on or off."""
        for spec in specs:
            self._actions[spec.act].setEnabled(on)

    def show_unread(self, count: int) -> None:
        """Say how many messages nobody has looked at."""
        said = self.tip(self._specs[Act.MESSAGES])
        self[Act.MESSAGES].setIconText(str(count))
        if count:
            name = unmarked(self._specs[Act.MESSAGES].text)
            said = said.replace(name, tr("{name}, {count} unread").format(name=name, count=count))
        self[Act.MESSAGES].setToolTip(said)

    @property
    def top_menus(self) -> tuple[QMenu, ...]:
        """The menus that open inside no other one."""
        return tuple(menu for place, menu in self.menus.items() if place not in INSIDE)

    def group(self, name: str) -> QActionGroup:
        """The actions of which exactly one is checked; it says which was chosen."""
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._is_dressed:
            self._draw()
        else:
            self.draw([act for act, action in self._actions.items() if not action.icon().isNull()])

    def _draw(self) -> None:
        self._draw_these(spec for spec in self._specs.values() if spec.act not in self._adopted)
        self._draw_adopted()

    def _draw_adopted(self) -> None:
        self.menus[Menu.SORT].setIcon(self._icon(icons.sort))
        ours = {id(self._actions[act]) for act in self._specs if act not in self._adopted}
        for place, drawn in DRAWN.items():
            for action in leaves(self.menus[place]):
                if id(action) not in ours and not action.isCheckable() and not _has_button(action):
                    action.setIcon(self._icon(drawn))

    def _draw_these(self, specs: Iterable[Spec]) -> None:
        is_dark = self._theme.name == "dark"
        for spec in specs:
            draw = icons.sun if spec.act == Act.THEME and is_dark else spec.draw
            self._actions[spec.act].setIcon(self._icon(draw))

    def _icon(self, draw: icons.Draw) -> QIcon:
        """Drawn once for each colour: many actions look the same, and the window waits for all of them."""
        key = (draw, self._theme.tokens.muted)
        if key not in self._icons:
            self._icons[key] = icons.icon(*key)
        return self._icons[key]


def _written(keys: Iterable[QKeySequence]) -> str:
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def _give(action: QAction, keys: Sequence[QKeySequence]) -> None:
    """Other keys; the tooltip that a panel wrote names them at its end."""
    before, now = _written(action.shortcuts()), _written(keys)
    said, told = action.toolTip(), f" ({before})" if before else ""
    action.setShortcuts(list(keys))
    if said.endswith(told):
        said = said.removesuffix(told)
        action.setToolTip(f"{said} ({now})" if now else said)


def _entries(menu: QMenu) -> Iterator[QAction]:
    """Everything in a menu, what opens another one included."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield action
            yield from _entries(inner)
        elif action.text() and not action.isSeparator():
            yield action


def _has_button(action: QAction) -> bool:
    """Whether a button shows its text, and would show an icon instead."""
    return any(isinstance(one, QToolButton) for one in action.associatedObjects())


def leaves(menu: QMenu) -> Iterator[QAction]:
    """The entries of a menu and of those in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        elif action.text() and not action.isSeparator():
            yield action
