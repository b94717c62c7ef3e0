"""The chart panel as its user sees it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from watcher.ui.chart.dates_choice import DatesPopup


class ChartPage:
    def __init__(self, panel):
        self.panel = panel

    @property
    def head(self):
        """The texts above the chart."""
        return [label.text() for label in self.panel.head.findChildren(QLabel) if label.text()]

    @property
    def message(self):
        """What stands in place of the chart."""
        shown = [label for label in self.panel.findChildren(QLabel) if label.isVisibleTo(self.panel)]
        inside = [label for label in shown if label.property("role") in {"title", "muted"}]
        return " ".join(label.text() for label in inside if label.text() and label.wordWrap())

    @property
    def note(self):
        """What is said about the bars' age."""
        notes = [
            label
            for label in self.panel.active.top.findChildren(QLabel)
            if label.accessibleDescription() == "How fresh the bars are"
        ]
        return notes[0].text()

    @property
    def has_chart(self):
        view = self.panel.view
        return view is not None and view.isVisibleTo(self.panel)

    def button(self, text):
        return next(b for b in self.panel.active.top.findChildren(QToolButton) if b.text() == text)

    def click(self, text):
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def press(self, text):
        """Reach a button by keyboard and press it."""
        button = self.button(text)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    @property
    def chosen_range(self):
        checked = [b.text() for b in self.panel.head.findChildren(QToolButton) if b.isChecked()]
        return checked[0] if len(checked) == 1 else checked

    @property
    def interval(self):
        return self._interval_button.text().removesuffix(" ▾")

    @property
    def intervals(self):
        return [action.text() for action in self._interval_button.defaultAction().menu().actions()]

    def choose_interval(self, text):
        next(a for a in self._interval_button.defaultAction().menu().actions() if a.text() == text).trigger()

    def choose_dates(self, first, last):
        """Type two days; answers what is wrong with them."""
        action = next(a for a in self.panel.findChildren(QAction) if a.shortcut().toString() == "Alt+0")
        action.trigger()
        popup = self.panel.findChild(DatesPopup)
        fields = {field.accessibleName(): field for field in popup.findChildren(QLineEdit)}
        for name, text in (("From", first), ("To", last)):
            fields[name].clear()
            QTest.keyClicks(fields[name], text)
        QTest.keyClick(fields["To"], Qt.Key.Key_Return)
        said = next(label.text() for label in popup.findChildren(QLabel) if label.wordWrap())
        is_open = popup.isVisible()
        popup.hide()
        return said if is_open else ""

    @property
    def kind(self):
        return self._named("Chart type").text().removesuffix(" ▾")

    @property
    def kinds(self):
        return [action.text() for action in self._named("Chart type").defaultAction().menu().actions()]

    def choose_kind(self, text):
        menu = self._named("Chart type").defaultAction().menu()
        next(a for a in menu.actions() if a.text() == text).trigger()

    @property
    def _interval_button(self):
        return self._named("Interval")

    def _named(self, name):
        return next(b for b in self.panel.active.top.findChildren(QToolButton) if b.accessibleName() == name)

    @property
    def shortcuts(self):
        actions = self.panel.findChildren(QAction)
        return {
            action.text(): action.shortcut().toString()
            for action in actions
            if not action.shortcut().isEmpty()
        }

    def retry(self):
        """Press the button that tries again, wherever it is."""
        buttons = [*self.panel.findChildren(QPushButton), *self.panel.findChildren(QToolButton)]
        button = next(b for b in buttons if b.text() == "Try again" and b.isVisibleTo(self.panel))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def can_retry(self):
        buttons = [*self.panel.findChildren(QPushButton), *self.panel.findChildren(QToolButton)]
        return any(b.text() == "Try again" and b.isVisibleTo(self.panel) for b in buttons)
