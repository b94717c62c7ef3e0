"""What may be said of an alert beside its sentence: a note, when it ends, how often it reminds."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from watcher.language import tr
from watcher.ui.alerts.terms import Field, MistakeError

LONGEST_NOTE = 500
USUAL_REMINDER_MIN = 10
LONGEST_REMINDER_MIN = 1440
_MINUTE_S = 60
_TEXT_MARGIN = 5


class Extras(QWidget):
    """Three lines of fields below the sentence."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = QLineEdit(self)
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.setAccessibleName(tr("Note"))
        self._note.setPlaceholderText(tr("shown with the alert; optional"))
        self._ends = QComboBox(self)
        self._ends.addItems([tr("when I remove it"), tr("at a set time")])
        self._ends.setAccessibleName(tr("When the alert ends"))
        self.expiry = QDateTimeEdit(self)
        self.expiry.setAccessibleName(tr("Until"))
        self.expiry.setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "date and time as Qt writes them"))
        self.expiry.setCalendarPopup(True)
        self.expiry.hide()
        end = QHBoxLayout()
        end.setSpacing(6)
        end.addWidget(self._ends)
        end.addWidget(self.expiry)
        end.addStretch(1)
        title = QLabel(tr("&Ends"), self)
        title.setBuddy(self._ends)
        self._reminds = QCheckBox(tr("until I have seen it, every"), self)
        self._reminds.setAccessibleName(tr("Repeat until I have seen it"))
        self._minutes = QSpinBox(self)
        self._minutes.setRange(1, LONGEST_REMINDER_MIN)
        self._minutes.setSuffix(tr(" min"))
        self._minutes.setAccessibleName(tr("Minutes between reminders"))
        self._minutes.setEnabled(False)
        reminder = QHBoxLayout()
        reminder.setSpacing(6)
        reminder.addWidget(self._reminds)
        reminder.addWidget(self._minutes)
        reminder.addStretch(1)
        repeats = QLabel(tr("&Repeat"), self)
        repeats.setBuddy(self._reminds)
        for line in (*self.expiry.findChildren(QLineEdit), *self._minutes.findChildren(QLineEdit)):
            # The style keeps its text at the very border.
            line.setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        form = QFormLayout(self)
        form.setContentsMargins(0, 6, 0, 0)
        form.setSpacing(8)
        form.addRow(tr("&Note"), self._note)
        form.addRow(title, end)
        form.addRow(repeats, reminder)
        self._ends.currentIndexChanged.connect(self._on_end_chosen)
        self.expiry.dateTimeChanged.connect(self.edited)
        self._reminds.toggled.connect(self._minutes.setEnabled)

    @property
    def note(self) -> str:
        """What the user wants to be reminded of."""
        return self._note.text().strip()

    @property
    def remind_s(self) -> int:
        """After how many seconds it is told again until it was seen; 0 for never."""
        return self._minutes.value() * _MINUTE_S if self._reminds.isChecked() else 0

    def write(self, note: str, expires_at: datetime | None, proposed: datetime, remind_s: int) -> None:
        """Put this into the fields; `proposed` is the end that is offered where there is none."""
        self._note.setText(note)
        self._reminds.setChecked(remind_s > 0)
        self._minutes.setValue(-(-remind_s // _MINUTE_S) or USUAL_REMINDER_MIN)
        self.expiry.setDateTime(QDateTime.fromSecsSinceEpoch(int((expires_at or proposed).timestamp())))
        self._ends.setCurrentIndex(0 if expires_at is None else 1)

    def expires_at(self, now: datetime) -> datetime | None:
        """When the alert ends; None for never. Raises MistakeError for a time that is over."""
        if self._ends.currentIndex() == 0:
            return None
        at = datetime.fromtimestamp(self.expiry.dateTime().toSecsSinceEpoch(), UTC)
        if at <= now:
            raise MistakeError(
                Field.EXPIRY, tr("The alert would end in the past."), tr("Choose a later time.")
            )
        return at

    @Slot(int)
    def _on_end_chosen(self, at: int) -> None:
        self.expiry.setVisible(at == 1)
        self.edited.emit()
