"""The alert dialog as its user sees it."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)


class AlertDialogPage:
    def __init__(self, dialog):
        self.dialog = dialog

    def _named(self, kind, name):
        return next(widget for widget in self.dialog.findChildren(kind) if widget.accessibleName() == name)

    @property
    def sentence(self):
        """What stands in the fields that are shown, in order."""
        said = []
        rows = self.dialog.findChild(QWidget, "sentence").findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        for row in sorted(rows, key=lambda row: (row.geometry().center().y() // 10, row.x())):
            if row.isHidden():
                continue
            if isinstance(row, QComboBox):
                said.append(row.currentText())
            elif isinstance(row, QLabel | QLineEdit):
                said.append(row.text())
        return " ".join(text for text in said if text)

    @property
    def number_field(self):
        names = ("Price", "Size of the move", "Days", "Minutes", "Multiple of the average")
        return next(f for f in self.dialog.findChildren(QLineEdit) if f.accessibleName() in names)

    @property
    def number(self):
        return self.number_field.text()

    def type_number(self, text):
        self._type(self.number_field, text)

    def type(self, name, text):
        self._type(self._named(QLineEdit, name), text)

    def text(self, name):
        return self._named(QLineEdit, name).text()

    def choose(self, name, text):
        combo = self._named(QComboBox, name)
        assert combo.findText(text) >= 0, f"{name} does not offer {text}"
        combo.setCurrentIndex(combo.findText(text))

    def tick(self, text):
        """Tick the box with these words."""
        boxes = self.dialog.findChildren(QCheckBox)
        box = next(one for one in boxes if one.text() == text and one.isVisible())
        box.click()

    def offered(self, name):
        combo = self._named(QComboBox, name)
        return [combo.itemText(at) for at in range(combo.count())]

    def type_symbol(self, text):
        combo = self._named(QComboBox, "Symbol")
        self._type(combo.lineEdit(), text)

    def end_at(self, at):
        self.choose("When the alert ends", "at a set time")
        edit = self.dialog.findChild(QDateTimeEdit)
        edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))

    @property
    def reminder(self):
        """How often it reminds; nothing where it does not."""
        minutes = self._named(QSpinBox, "Minutes between reminders")
        return minutes.text() if minutes.isEnabled() else ""

    def remind(self, minutes):
        self._named(QCheckBox, "Repeat until I have seen it").click()
        self._named(QSpinBox, "Minutes between reminders").setValue(minutes)

    @property
    def reading(self):
        """The live line below the sentence."""
        return self.dialog.findChild(QLabel, "reading").text()

    @property
    def question(self):
        """What is asked, with the answers, or nothing."""
        box = self.dialog.findChild(QWidget, "question")
        if box.isHidden():
            return ()
        return (box.findChild(QLabel).text(), *(b.text() for b in box.findChildren(QRadioButton)))

    def answer(self, text):
        box = self.dialog.findChild(QWidget, "question")
        next(button for button in box.findChildren(QRadioButton) if button.text() == text).click()

    @property
    def error(self):
        labels = [label for label in self.dialog.findChildren(QLabel) if label.property("role") == "error"]
        return "".join(label.text() for label in labels if not label.isHidden())

    @property
    def focused(self):
        """The accessible name of the field that is written in."""
        widget = self.dialog.focusWidget()
        return widget.accessibleName()

    @property
    def title(self):
        return self.dialog.windowTitle()

    @property
    def save_button(self):
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() != "Cancel")

    def save(self):
        self.save_button.click()

    def press(self, key):
        QTest.keyClick(self.dialog.focusWidget() or self.dialog, key)

    def _type(self, field, text):
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
