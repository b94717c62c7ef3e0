"""The one place for messages: a slim bar that comes and goes, and a list of what was said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui import icons
from watcher.ui.header import PanelHeader
from watcher.ui.table import Column, TableModel
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip
from watcher.ui.words import clean, formats, time

SHOWN_MS = 8_000
KEPT = 200
_LONGEST = 1_000
_WIDTH = 560
_GAP = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Letters of the program's own font: what others lack is an empty box there.
_MARKS = {Severity.INFO: "Ⓘ", Severity.WARNING: "⚠", Severity.ERROR: "✗"}


class Notices(QObject):
    """Shows what the session tells, keeps the last 200, and counts those nobody has looked at."""

    unread_changed = Signal(int)

    def __init__(self, session: Session, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._notices: dict[int, Notice] = {}
        self._number = 0
        self._is_quiet = False
        self._unread = 0
        self.bar = NoticeBar(theme, window)
        columns = (Column(tr("Message"), _line, _LEFT),)
        self._model: TableModel[int, Notice] = TableModel(columns, self._notices.__getitem__, _tip, self)
        self.history = NoticeHistory(self._model, window)
        session.noticed.connect(self.show)
        window.installEventFilter(self)

    @Slot(Notice)
    def show(self, notice: Notice) -> None:
        """Show a message now."""
        self.offer(notice, None)

    @Slot(WatcherError)
    def show_error(self, error: WatcherError) -> None:
        """Show what failed and what to do about it."""
        self.show(Notice(self._session.now(), Severity.ERROR, error.title, error.hint))

    def offer(self, notice: Notice, action: QAction | None) -> None:
        """Show a message with something that can be done about it."""
        self._number += 1
        self._notices[self._number] = notice
        self._model.replace([self._number, *self._model.keys][:KEPT])
        self._notices.pop(self._number - KEPT, None)
        if self._is_quiet:
            self._count()
            return
        self.bar.present(notice, action)
        self._place()
        if notice.severity is not Severity.INFO and not self.history.isVisible():
            self._count()

    def withdraw(self, action: QAction) -> None:
        """Put away the message that offers this: it is done, or means another thing by now."""
        if self.bar.offers(action):
            self.bar.hide()

    def set_quiet(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Let nothing pop up: what is said is kept, and counted as unread."""
        self._is_quiet = on
        if on:
            self.bar.hide()
            self.history.hide()

    def _count(self) -> None:
        self._unread += 1
        self.unread_changed.emit(self._unread)

    @Slot()
    def toggle_history(self) -> None:
        """Open or close the list of what was said."""
        if self.history.isVisible():
            self.history.hide()
            return
        self.bar.hide()
        self._unread = 0
        self.unread_changed.emit(0)
        self._place()
        self.history.open()

    @Slot()
    def stay_in_front(self) -> None:
        """A panel that is gone to covers no message."""
        for shown in (self.bar, self.history):
            if shown.isVisible():
                shown.raise_()

    @Slot()
    def rewrite(self) -> None:
        """Write the times of what was said anew."""
        self._model.forget(self._model.keys, 0, len(self._model.keys) - 1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        area = self.bar.window().contentsRect().adjusted(_GAP, 0, -_GAP, -_GAP - 26)
        width = min(_WIDTH, area.width())
        self.bar.setFixedWidth(width)
        self.bar.adjustSize()
        self.bar.move(area.center().x() - width // 2, area.bottom() - self.bar.height())
        height = min(320, area.height())
        self.history.setGeometry(QRect(area.right() - width, area.bottom() - height, width, height))


class NoticeBar(QWidget):
    """One message; a plain one goes by itself, a warning stays until it is put away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._severity = Severity.INFO
        self._mark, self._text = QLabel(self), QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._button, self._close = QToolButton(self), QToolButton(self)
        self._close.setAccessibleName(tr("Close the message"))
        self._close.clicked.connect(self.hide)
        self._button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        for widget in (self._mark, self._text, self._button, self._close):
            row.addWidget(widget, 1 if widget is self._text else 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def present(self, notice: Notice, action: QAction | None) -> None:
        """Show this message instead of what is shown."""
        text = _sentence(notice)
        self._severity = notice.severity
        self._mark.setText(_MARKS[notice.severity])
        self._text.setText(text)
        self._button.setVisible(action is not None)
        for old in self._button.actions():
            self._button.removeAction(old)
        if action is not None:
            self._button.setDefaultAction(action)
            self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(text)
        self._colour()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if notice.severity is Severity.INFO:
            self._timer.start()
        else:
            self._timer.stop()

    def offers(self, action: QAction) -> bool:
        """Whether it has a button for this."""
        return not self._button.isHidden() and self._button.defaultAction() is action

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _colour(self) -> None:
        tokens = self._theme.tokens
        colours = {Severity.INFO: tokens.accent, Severity.WARNING: tokens.alert, Severity.ERROR: tokens.bad}
        self._mark.setStyleSheet(f"color: {colours[self._severity]};")
        self._close.setIcon(icons.icon(icons.close, tokens.muted))


class NoticeHistory(QWidget):
    """The last messages, newest first."""

    def __init__(self, model: TableModel[int, Notice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header = PanelHeader(tr("Messages"), self)
        close = QToolButton(header)
        close.setText(tr("Close"))
        close.clicked.connect(self.hide)
        header.add(close)
        self._list = QListView(self)
        self._list.setModel(model)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("role", "choices")
        self._list.setAccessibleName(tr("Messages, newest first"))
        self._empty = QLabel(tr("Nothing was said so far."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (header, self._empty, self._list):
            column.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Show the list, ready for the arrow keys."""
        any_said = self._list.model().rowCount() > 0
        self._empty.setVisible(not any_said)
        self._list.setVisible(any_said)
        self.show()
        self.raise_()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _line(notice: Notice) -> str:
    at = f"{dates.weekday(formats().own(notice.at))} {time(notice.at, seconds=True)}"
    return f"{at}  {_MARKS[notice.severity]}  {_sentence(notice)}"


def _sentence(notice: Notice) -> str:
    return clean(f"{notice.title} {notice.hint}".strip(), _LONGEST)


def _tip(notice: Notice) -> str:
    # Qt reads markup in tooltips; a message may carry a name from outside.
    return plain_tip(_sentence(notice))
