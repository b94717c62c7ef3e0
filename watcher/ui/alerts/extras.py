"""What may be said of an alert beside its sentence: a note, and when it ends."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from watcher.ui.alerts.terms import Field, MistakeError

LONGEST_NOTE = 500


class Extras(QWidget):
    """Two lines of fields below the sentence."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = QLineEdit(self)
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.setAccessibleName("Note")
        self._note.setPlaceholderText("shown with the alert; optional")
        self._ends = QComboBox(self)
        self._ends.addItems(["when I remove it", "at a set time"])
        self._ends.setAccessibleName("When the alert ends")
        self.expiry = QDateTimeEdit(self)
        self.expiry.setAccessibleName("Until")
        self.expiry.setDisplayFormat("ddd d MMM yyyy HH:mm")
        self.expiry.setCalendarPopup(True)
        self.expiry.hide()
        end = QHBoxLayout()
        end.setSpacing(6)
        end.addWidget(self._ends)
        end.addWidget(self.expiry)
        end.addStretch(1)
        title = QLabel("&Ends", self)
        title.setBuddy(self._ends)
        form = QFormLayout(self)
        form.setContentsMargins(0, 6, 0, 0)
        form.setSpacing(8)
        form.addRow("&Note", self._note)
        form.addRow(title, end)
        self._ends.currentIndexChanged.connect(self._on_end_chosen)
        self.expiry.dateTimeChanged.connect(self.edited)

    @property
    def note(self) -> str:
        """What the user wants to be reminded of."""
        return self._note.text().strip()

    def write(self, note: str, expires_at: datetime | None, proposed: datetime) -> None:
        """Put this into the fields; `proposed` is the end that is offered where there is none."""
        self._note.setText(note)
        self.expiry.setDateTime(QDateTime.fromSecsSinceEpoch(int((expires_at or proposed).timestamp())))
        self._ends.setCurrentIndex(0 if expires_at is None else 1)

    def expires_at(self, now: datetime) -> datetime | None:
        """When the alert ends; None for never. Raises MistakeError for a time that is over."""
        if self._ends.currentIndex() == 0:
            return None
        at = datetime.fromtimestamp(self.expiry.dateTime().toSecsSinceEpoch(), UTC)
        if at <= now:
            raise MistakeError(Field.EXPIRY, "The alert would end in the past.", "Choose a later time.")
        return at

    @Slot(int)
    def _on_end_chosen(self, at: int) -> None:
        self.expiry.setVisible(at == 1)
        self.edited.emit()
