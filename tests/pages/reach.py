"""The window as it is read out and gone through by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QMenu, QTabBar, QWidget

ROLE = QAccessible.Role
SPOKEN = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.SpinBox,
    ROLE.Slider,
    ROLE.ProgressBar,
    ROLE.PageTab,
    ROLE.List,
    ROLE.ListItem,
    ROLE.Table,
    ROLE.Cell,
    ROLE.Tree,
    ROLE.TreeItem,
    ROLE.MenuItem,
}
"""What has to say what it is."""
MOST = 40
"""Of a long list the first rows stand for all."""


def spoken(widget):
    """Everything in a widget that a screen reader finds: role, name, and where it is."""
    yield from _spoken(QAccessible.queryAccessibleInterface(widget), "")


def _spoken(found, path):
    if found is None or not found.isValid() or found.state().invisible:
        return
    thing = found.object()
    here = f"{path}/{type(thing).__name__ if thing else found.role().name}"
    yield found.role(), found.text(QAccessible.Text.Name).strip(), found.state().focusable, here
    for at in range(min(found.childCount(), MOST)):
        yield from _spoken(found.child(at), here)


def nameless(widget):
    """What can be used, or has to be read, and does not say what it is."""
    # The field inside a box of choices or a number is spoken of by the box.
    inner = ("ComboBox/QLineEdit", "_Combo/QLineEdit", "SpinBox/QLineEdit", "_Spin/QLineEdit")
    return [
        f"{role.name} {path}"
        for role, name, focusable, path in spoken(widget)
        if (focusable or role in SPOKEN) and not name and not path.endswith(inner)
    ]


def stops(window):
    """Where the tab key stops, in its order, from where the keys are now."""
    first = window.focusWidget() or window
    found, widget = [], first
    while True:
        if widget.isVisible() and widget.isEnabled() and _takes_tab(widget) and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first:
            return found


def _takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus & ~Qt.FocusPolicy.ClickFocus)


def only_by_mouse(window):
    """Buttons and lists that no key leads to."""
    reached = set(stops(window))
    return [
        _shown(widget)
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and isinstance(widget, QAbstractButton | QAbstractScrollArea | QTabBar)
        and widget.isEnabled()
        and not _is_inner(widget)
        and widget not in reached
        and not _has_keys(widget)
    ]


def _shown(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"


def _is_inner(widget):
    """A part of another control: arrows of a tab bar, the list behind a box of choices, a scroll area."""
    if isinstance(widget, QAbstractScrollArea) and type(widget).__name__ == "QScrollArea":
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QTabBar) or type(parent).__name__ == "QComboBoxPrivateContainer"


def _has_keys(widget):
    action = widget.defaultAction() if hasattr(widget, "defaultAction") else None
    return action is not None and bool(action.shortcuts())


def unmarked(window):
    """Tab stops that look the same with and without the keys."""
    # The keys that a test before this one has pressed last are no longer held.
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    # A list may be ordered anew just then, and lose its current row: it gets a second look.
    return [_shown(one) for one in stops(window) if _looks_same(one, window) and _looks_same(one, window)]


def _looks_same(widget, window):
    host = widget.parentWidget() or widget
    window.setFocus()
    QApplication.sendPostedEvents()
    before = host.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()
    return widget.hasFocus() and host.grab().toImage() == before


def menu_items(menu):
    """Every entry of a menu and the menus in it."""
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            yield from menu_items(action.menu())
        elif not action.isSeparator():
            yield action
