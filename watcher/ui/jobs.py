"""What the program is busy with for longer than a moment: in the status bar, with a way to end it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from watcher.bridge.asking import Job
from watcher.bridge.session import Session
from watcher.language import tr
from watcher.ui.elided import ElidedLabel
from watcher.ui.theme import Theme
from watcher.ui.words import clean

PATIENCE_MS = 700
"""What is done by then is not worth a word."""
_BAR = 90
_LONGEST = 60


class JobsPiece(QWidget):
    """Names the oldest job, how far it is and how many there are beside it; hidden while there is none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._cancel: QAction | None = None
        self._text = ElidedLabel(tr("What is being done"), self, 260)
        self._text.setProperty("role", "small")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._button = QToolButton(self)
        self._button.setAccessibleName(tr("Cancel what is being done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget in (self._text, self._bar, self._button):
            row.addWidget(widget)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_long)
        session.jobs_changed.connect(self._on_changed)
        self.hide()

    def cancel_by(self, action: QAction) -> None:
        """Have this action end the oldest job."""
        self._cancel = action
        self._button.setDefaultAction(action)
        self._button.setAccessibleName(tr("Cancel what is being done"))
        action.triggered.connect(self._on_cancel)
        action.setEnabled(False)

    @property
    def _job(self) -> Job | None:
        return next(iter(self._session.jobs.values()), None)

    @Slot()
    def _on_changed(self) -> None:
        if self._job is None:
            self._patience.stop()
            self.hide()
            self._allow(on=False)
        elif self.isHidden():
            if not self._patience.isActive():
                self._patience.start()
        else:
            self._write()

    @Slot()
    def _on_long(self) -> None:
        self._write()
        self.show()
        self._allow(on=True)

    @Slot()
    def _on_cancel(self) -> None:
        job = self._job
        if job is not None:
            self._session.give_up(job.number)

    def _allow(self, *, on: bool) -> None:
        if self._cancel is not None:
            self._cancel.setEnabled(on)

    def _write(self) -> None:
        job, others = self._job, len(self._session.jobs) - 1
        if job is None:
            return
        total, done = job.progress.total, job.progress.done
        # Without a total the bar would run to and fro, which moves more than it says.
        self._bar.setVisible(total > 0 or not self._theme.reduced_motion)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        said = clean(job.title, _LONGEST)
        self._text.setText(tr("{said} · {others} more").format(said=said, others=others) if others else said)
        self._bar.setAccessibleName(said)
