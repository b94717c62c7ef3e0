"""A question with two answers inside the alert dialog."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from watcher.ui.alerts.reading import Question


class QuestionBox(QWidget):
    """Shows itself while there is something to ask; the first answer is the usual one."""

    answered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._question: Question | None = None
        self._asked = QLabel(self)
        self._asked.setWordWrap(True)
        self._answers = (QRadioButton(self), QRadioButton(self))
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._asked)
        for answer in self._answers:
            group.addButton(answer)
            column.addWidget(answer)
        self._answers[0].setChecked(True)
        group.buttonClicked.connect(self.answered)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether there is a question."""
        return self._question is not None

    @property
    def is_second(self) -> bool:
        """Whether something is asked and the second answer was given."""
        return self._question is not None and self._answers[1].isChecked()

    def ask(self, question: Question | None) -> None:
        """Ask this, or nothing. Another question begins with its usual answer."""
        if question == self._question:
            return
        self._question = question
        if question is not None:
            self._asked.setText(f"⚠ {question.asked}")
            for button, text in zip(self._answers, question.answers, strict=True):
                button.setText(text)
            self._answers[0].setChecked(True)
        self.setVisible(question is not None)
