"""The log of all alerts, to be filtered and taken along, and which of them were worth it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.alerts.afterwards import Horizon, Worth
from watcher.domain.alerts.logbook import LogFilter, LogLine
from watcher.domain.alerts.wide_words import subject
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.alerts.days import day_of
from watcher.ui.alerts.moments import time_of_day
from watcher.ui.alerts.sheet import Sheet
from watcher.ui.condition_words import condition_words, speaks_of_money
from watcher.ui.table import Column, TableModel

TYPED_MS = 250
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MEANS = tr(
    "Mean change in the direction of each fire, in trading time. “Went on”: how "
    "often the price was further that way after five days."
)


class LogDialog(QDialog):
    """Not modal; goes for good when it is closed. Follows what fires."""

    day_wanted = Signal(str, object)
    """The card of the day (date) on which a line was written about this symbol."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("alert log")
        self.setWindowTitle(tr("Log of alerts"))
        self.setModal(False)
        self._session = session
        self._lines: list[LogLine] = []
        self._worth: tuple[Worth, ...] = ()
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search symbol, level, note, label or reason"))
        self._search.setAccessibleName(tr("Search the log"))
        self._search.setClearButtonEnabled(True)
        self._only_fires = QCheckBox(tr("Only what &fired"), self)
        self._only_fires.setChecked(True)
        self._export = QPushButton(tr("&Export CSV …"), self)
        self._export.setAutoDefault(False)
        self._note = QLabel(self)
        self._note.setObjectName("note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("role", "muted")
        self._log_model: TableModel[int, LogLine] = TableModel(self._columns(), self._line_at, _no_tip, self)
        self._worth_model: TableModel[int, Worth] = TableModel(
            self._worth_columns(), self._worth_at, _no_tip, self
        )
        self._log = Sheet(self._log_model, tr("What fired and what was decided, newest first"), self)
        self._worth_sheet = Sheet(self._worth_model, tr("What each alert was worth"), self)
        self._typing = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._lay_out()
        self._connect()
        self.resize(960, 560)
        self.look()

    def _lay_out(self) -> None:
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        first, second = QWidget(tabs), QWidget(tabs)
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._only_fires)
        top.addWidget(self._export)
        column = QVBoxLayout(first)
        column.addLayout(top)
        column.addWidget(self._log, 1)
        column.addWidget(self._note)
        means = QLabel(_MEANS, second)
        means.setWordWrap(True)
        means.setProperty("role", "muted")
        other = QVBoxLayout(second)
        other.addWidget(self._worth_sheet, 1)
        other.addWidget(means)
        tabs.addTab(first, tr("&Log"))
        tabs.addTab(second, tr("&Worth it?"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(tabs)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.look)
        self._only_fires.toggled.connect(self.look)
        self._export.clicked.connect(self._on_export)
        self._log.activated.connect(self._on_line_opened)
        self._session.firings_changed.connect(self.look)

    @property
    def _wanted(self) -> LogFilter:
        return LogFilter(text=self._search.text(), fires_only=self._only_fires.isChecked())

    @Slot()
    def look(self) -> None:
        """Ask again."""
        for reply, slot in (
            (self._session.show_log(self._wanted), self._on_lines),
            (self._session.show_worth(), self._on_worth),
        ):
            reply.done.connect(slot)
            reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_lines(self, lines: list[LogLine]) -> None:
        was_empty, self._lines = not self._lines, lines
        self._log_model.replace(range(len(lines)))
        self._log_model.forget(range(len(lines)), 0, len(lines) - 1)
        if was_empty:
            self._log.fit()
        count = len(lines)
        self._note.setText(
            tr("{count} {lines}, newest first").format(
                count=f"{count:,}", lines=tr("line") if count == 1 else tr("lines")
            )
            if count
            else tr("Nothing suits the search.")
            if self._search.text()
            else tr("Nothing has fired yet.")
        )
        self._export.setEnabled(bool(lines))

    @Slot(object)
    def _on_worth(self, rows: tuple[Worth, ...]) -> None:
        was_empty, self._worth = not self._worth, rows
        self._worth_model.replace(range(len(rows)))
        self._worth_model.forget(range(len(rows)), 0, len(rows) - 1)
        if was_empty:
            self._worth_sheet.fit()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._note.setText(error.sentence)

    @Slot(QModelIndex)
    def _on_line_opened(self, index: QModelIndex) -> None:
        line = self._lines[index.row()]
        at = line.at if line.record is None else line.record.firing.occurred_at
        try:
            day = day_of(self._session, line.symbol, at)
        except InputError as error:
            self._on_failed(error)
        else:
            self.day_wanted.emit(line.symbol, day)

    @Slot()
    def _on_export(self) -> None:
        dialog = QFileDialog(self, tr("Export the log"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr("Table (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("alerts.csv")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        reply = self._session.export_log(self._wanted, Path(path))
        reply.done.connect(self._on_exported)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_exported(self, count: int) -> None:
        self._note.setText(
            tr("1 line was exported.")
            if count == 1
            else tr("{count} lines were exported.").format(count=f"{count:,}")
        )

    # ---- rows

    def _line_at(self, at: int) -> LogLine:
        return self._lines[at]

    def _worth_at(self, at: int) -> Worth:
        return self._worth[at]

    def _places(self, symbol: Symbol) -> int:
        instrument = self._session.instruments.get(symbol)
        return instrument.places if instrument else 2

    def _columns(self) -> tuple[Column[LogLine], ...]:
        def when(line: LogLine) -> str:
            return time_of_day(line.at, self._session.now())

        def price(line: LogLine) -> str:
            shown = words.price(line.price, self._places(line.symbol))
            return words.private(shown) if _is_of_money(line) else shown

        return (
            Column(tr("When"), when, _LEFT),
            Column(tr("Symbol"), _symbol, _LEFT),
            Column(tr("What"), _what, _LEFT),
            Column(tr("Price"), price),
            Column(tr("+1 h"), _later(Horizon.HOUR)),
            Column(tr("+1 d"), _later(Horizon.DAY)),
            Column(tr("+5 d"), _later(Horizon.DAYS)),
            Column(tr("Note"), _note, _LEFT),
        )

    def _worth_columns(self) -> tuple[Column[Worth], ...]:
        def terms(row: Worth) -> str:
            return condition_words(row.firing.condition, self._places(row.symbol))

        return (
            Column(tr("Symbol"), _worth_symbol, _LEFT),
            Column(tr("Alert"), terms, _LEFT),
            Column(tr("Fires"), _fires),
            Column(tr("+1 h"), _gain(Horizon.HOUR)),
            Column(tr("+1 d"), _gain(Horizon.DAY)),
            Column(tr("+5 d"), _gain(Horizon.DAYS)),
            Column(tr("Went on"), _went_on, _LEFT),
        )


_LABELS = {"gapped": tr("gapped"), "touched": tr("touched"), "late": tr("late")}


def _symbol(line: LogLine) -> str:
    return subject(line.symbol)


def _what(line: LogLine) -> str:
    labels = f" ({', '.join(_LABELS.get(one, one) for one in line.labels)})" if line.labels else ""
    said = condition_words(line.record.firing.condition) if line.record and _is_of_money(line) else line.words
    return f"{words.clean(said)}{labels}"


def _is_of_money(line: LogLine) -> bool:
    return line.record is not None and speaks_of_money(line.record.firing.condition)


def _note(line: LogLine) -> str:
    return words.clean(line.note)


def _later(horizon: Horizon) -> Callable[[LogLine], str]:
    def text(line: LogLine) -> str:
        change = line.change(horizon)
        return words.DASH if change is None else words.percent(change)

    return text


def _worth_symbol(row: Worth) -> str:
    return subject(row.symbol)


def _fires(row: Worth) -> str:
    return str(row.fires)


def _gain(horizon: Horizon) -> Callable[[Worth], str]:
    def text(row: Worth) -> str:
        gain = row.gain[horizon]
        return words.DASH if gain is None else words.percent(gain)

    return text


def _went_on(row: Worth) -> str:
    known = row.known[Horizon.DAYS]
    return (
        tr("{went_on} of {known}").format(went_on=row.went_on[Horizon.DAYS], known=known)
        if known
        else tr("not known yet")
    )


def _no_tip(_row: object) -> str:
    return ""
