"""The line at the top of a panel: what it is, how many, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QTabBar, QToolButton, QWidget

from watcher.overriding import override

HEIGHT = 36
_LEFT, _RIGHT = 12, 8


class PanelHeader(QWidget):
    """Serves as a dock's title bar, too: what is not a button drags the panel.

    Where it is narrow, buttons whose action stands in its menu as well give way, the last one first.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = QLabel(title, self)
        self._title.setProperty("role", "title")
        self._note = QLabel(self)
        self._note.setProperty("role", "muted")
        self.buttons: list[QWidget] = []
        """What can be pressed in it, from left to right."""
        self._yielding: list[QToolButton] = []
        self._menus: list[QMenu] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        self._row.setSpacing(8)
        for label in (self._title, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._row.addWidget(label)
        self._note.hide()
        self._row.addStretch(1)

    @override
    def sizeHint(self) -> QSize:
        # A dock makes room for its title bar by this, not by the fixed height.
        return QSize(super().sizeHint().width(), HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), HEIGHT)

    @property
    def title(self) -> str:
        """What stands in front."""
        return self._title.text()

    @property
    def note(self) -> str:
        """What stands behind it, muted."""
        return self._note.text()

    def set_title(self, title: str) -> None:
        """Say what the panel shows; `title` is plain text."""
        self._title.setText(title)

    def show_title(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Have the title seen, or not, where a tab above says it."""
        self._title.setVisible(on)
        # Tabs in front have an edge of their own.
        is_tab = not on and any(isinstance(one, QTabBar) for one in self._placed[2:3])
        self._row.setContentsMargins(0 if is_tab else _LEFT, 0, _RIGHT, 0)

    def set_note(self, note: str) -> None:
        """Say a word more; `note` is plain text."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_button(self, action: QAction) -> None:
        """Put a button with the action's short text at the right end."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add(button)
        self._yielding.append(button)
        # Of what is added to a widget that is seen, Qt shows it in a later turn of the event loop.
        button.show()

    def lead(self, widget: QWidget) -> None:
        """Put a button behind the title; the line below tabs is that of the header."""
        below = Qt.AlignmentFlag.AlignBottom if isinstance(widget, QTabBar) else Qt.AlignmentFlag(0)
        self._row.insertWidget(2, widget, 0, below)
        self.buttons.insert(0, widget)

    def add_menu(self, menu: QMenu, name: str) -> None:
        """Put a button that opens this menu at the right end."""
        more = QToolButton(self)
        more.setText("…")
        more.setAccessibleName(name)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add(more)
        self._menus.append(menu)
        more.show()

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)
        self.buttons.append(widget)

    # ---- where there is little room

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._row.activate()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        in_menus = {action for menu in self._menus for action in menu.actions()}
        yielding = [button for button in self._yielding if button.defaultAction() in in_menus]
        shown = [one for one in self._placed if one in yielding or not one.isHidden()]
        while yielding and self._needed(shown) > self.width():
            shown.remove(yielding.pop())
        for button in self._yielding:
            if button.isHidden() is (button in shown):
                button.setVisible(button in shown)

    @property
    def _placed(self) -> list[QWidget]:
        """Everything in it, from left to right."""
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, QWidget)]

    def _needed(self, shown: list[QWidget]) -> int:
        margins = self._row.contentsMargins()
        widths = sum(one.sizeHint().width() + self._row.spacing() for one in shown)
        return margins.left() + widths - self._row.spacing() + margins.right()
