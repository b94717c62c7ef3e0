"""An import before it is booked: what each row becomes, what is missing, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.imports import ImportOptions, ImportPreview, ImportRun
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.portfolio.columns_form import ColumnsForm
from watcher.ui.portfolio.deeds import imported
from watcher.ui.portfolio.figure import ordered
from watcher.ui.portfolio.import_rows import FIGURES, PreviewRow, counts, preview_rows, uncovered_words
from watcher.ui.portfolio.row_sheet import no_tip
from watcher.ui.portfolio.sheet import Sheet
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.engine.reading import ColumnsRead

_NEEDS_HEIGHT = 150


class ImportDialog(QDialog):
    """Not modal. Nothing is booked before its button is pressed; `booked` carries what was (`Deed`)."""

    booked = Signal(object)

    def __init__(self, session: Session, theme: Theme, path: Path, parent: QWidget, more: int = 0) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("import")
        self.setModal(False)
        title = tr("Import {name}; {count} more to come") if more else tr("Import {name}")
        self.setWindowTitle(title.format(name=clean(path.name, 80), count=more))
        self._session = session
        self._path = path
        self._preview: ImportPreview | None = None
        self._reply: Reply | None = None
        self._booking: Reply | None = None
        self._rows: list[PreviewRow] = []
        self._symbols: dict[str, QLineEdit] = {}
        self._columns: ColumnsForm | None = None
        self._order, self._descends = 1, False
        self._said_before = ""
        self._make_widgets(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._rewrite)
        self.resize(760, 560)
        self.read()

    def _make_widgets(self, theme: Theme) -> None:
        self._account = QLineEdit(self)
        self._account.setPlaceholderText(tr("as the file says"))
        self._account.setAccessibleName(tr("Into the account"))
        self._state, self._uncovered, self._said = (QLabel(self) for _ in range(3))
        for label, role in ((self._state, "title"), (self._uncovered, "attention"), (self._said, "error")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.hide()
        self._model: TableModel[int, PreviewRow] = TableModel(
            [figure.column() for figure in FIGURES], self._row_at, no_tip, self
        )
        self._sheet: Sheet[int, PreviewRow] = Sheet(tr("Rows of the file"), FIGURES, self._model, theme, self)
        self._needs = QScrollArea(self)
        self._needs.setWidgetResizable(True)
        self._needs.setMaximumHeight(_NEEDS_HEIGHT)
        self._needs.setAccessibleName(tr("Symbols that the file does not name"))
        self._needs.hide()
        self._skip = QCheckBox(tr("Import the rest &without the rows that are wrong"), self)
        self._skip.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._book = QPushButton(tr("&Import"), self)
        self._buttons.addButton(self._book, QDialogButtonBox.ButtonRole.AcceptRole)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Into the &account"), self._account)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addLayout(form)
        self._mapping = QVBoxLayout()
        column.addLayout(self._mapping)
        column.addWidget(self._sheet, 1)
        for widget in (self._needs, self._uncovered, self._said, self._skip, self._buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self._account.editingFinished.connect(self._on_edited)
        self._sheet.order_chosen.connect(self._on_order)
        self._skip.toggled.connect(self._allow)
        self._buttons.accepted.connect(self._on_book)
        self._buttons.rejected.connect(self.reject)

    # ---- reading

    @Slot()
    def read(self) -> None:
        """Read the file with what the fields say."""
        try:
            options = self._options()
        except InputError as error:
            self._complain(error)
            return
        if self._reply is not None:
            self._reply.cancel()
            self._session.give_up_on(self._reply)
        self._state.setText(tr("Reading the file …"))
        self._state.show()
        self._preview = None
        self._allow()
        self._reply = self._session.preview_import(self._path, options)
        self._reply.done.connect(self._on_preview)
        self._reply.failed.connect(self._on_unreadable)

    def _options(self) -> ImportOptions:
        symbols: dict[str, Symbol] = {}
        for isin, field in self._symbols.items():
            if field.text().strip():
                symbols[isin] = parse_symbol(field.text())
        columns = self._columns.columns if self._columns is not None else None
        return ImportOptions(self._account.text().strip() or None, symbols or None, columns)

    @Slot(object)
    def _on_preview(self, preview: ImportPreview) -> None:
        self._reply = None
        self._preview = preview
        self._state.setText(f"{clean(preview.batch.format, 60)}: {counts(preview)}")
        self._said.hide()
        self._rewrite()
        self._uncovered.setVisible(bool(preview.uncovered))
        self._skip.setVisible(bool(preview.rejected) and bool(preview.new))
        self._show_needs(preview)
        self._allow()
        if preview.rejected and not preview.new and not preview.duplicates:
            self._ask_columns()

    @Slot()
    def _rewrite(self) -> None:
        """Write every row anew: amounts may be hidden now."""
        if self._preview is not None:
            self._rows = preview_rows(self._preview)
            self._list_anew()
            self._uncovered.setText(uncovered_words(self._preview))

    @Slot(WatcherError)
    def _on_unreadable(self, error: WatcherError) -> None:
        self._reply = None
        self._rows = []
        self._list_anew()
        self._state.setText(tr("Nothing can be imported."))
        self._complain(error)
        self._ask_columns()

    def _ask_columns(self) -> None:
        """A table whose headings are not understood may be read once somebody says which column is what."""
        if self._columns is None:
            # What is no table has said already why it cannot be read.
            self._session.read_columns(self._path).done.connect(self._on_columns)

    @Slot(object)
    def _on_columns(self, read: ColumnsRead) -> None:
        if self._columns is None:
            self._columns = ColumnsForm(read, self)
            self._columns.changed.connect(self.read)
            self._mapping.addWidget(self._columns)

    def _show_needs(self, preview: ImportPreview) -> None:
        """A field for each ISIN without a symbol; those that were filled in stay while they are read anew."""
        if not preview.needs:
            self._needs.setVisible(bool(self._symbols))
            return
        if set(self._symbols) >= {need.isin for need in preview.needs}:
            return
        inside = QWidget()
        form = QFormLayout(inside)
        form.addRow(
            QLabel(tr("Which symbols are these? They can be left out; then they have no live price."))
        )
        before = {isin: field.text() for isin, field in self._symbols.items()}
        self._symbols = {}
        for need in preview.needs:
            field = QLineEdit(before.get(need.isin, ""), inside)
            field.setPlaceholderText(tr("for example BABA"))
            field.setAccessibleName(tr("Symbol of {name}").format(name=clean(need.name or need.isin, 60)))
            field.editingFinished.connect(self._on_edited)
            name = QLabel(clean(f"{need.isin}  {need.name}", 60), inside)
            name.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(name, field)
            self._symbols[need.isin] = field
        self._needs.setWidget(inside)
        self._needs.show()

    # ---- what happens

    @Slot()
    def _on_edited(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit) and field.isModified():
            field.setModified(False)
            self.read()

    @Slot(int)
    def _on_order(self, column: int) -> None:
        self._descends = not self._descends if column == self._order else False
        self._order = column
        self._list_anew()

    def _list_anew(self) -> None:
        keys = ordered(range(len(self._rows)), self._row_at, FIGURES[self._order], descending=self._descends)
        self._model.replace(keys)
        self._model.forget_all(0, len(keys) - 1)
        self._sheet.show_order(self._order, descending=self._descends)

    @Slot()
    def _allow(self) -> None:
        preview = self._preview
        new = 0 if preview is None else len(preview.new)
        wrong = preview is not None and bool(preview.rejected) and not self._skip.isChecked()
        self._book.setText(tr("&Import {new}").format(new=f"{new:,}") if new else tr("&Import"))
        self._book.setEnabled(bool(new) and not wrong)
        if preview is not None and not new and not preview.rejected:
            self._state.setText(tr("{text} – all of it is there already.").format(text=self._state.text()))

    @Slot()
    def _on_book(self) -> None:
        if self._preview is None:
            return
        self._book.setEnabled(False)
        columns, self._said_before = self._columns, self._state.text()
        self._state.setText(tr("Importing {name} …").format(name=clean(self._path.name, 80)))
        self._said.hide()
        reply = self._booking = self._session.book_import(
            self._preview,
            self._path.name,
            skip_bad=self._skip.isChecked(),
            heading=columns.heading if columns is not None else "",
            columns=columns.columns if columns is not None else None,
        )
        reply.done.connect(self._on_booked)
        reply.failed.connect(self._on_refused)

    @override
    def reject(self) -> None:
        """End what is going on; an import that is being booked says itself whether that was too late."""
        if self._booking is not None:
            self._session.give_up_on(self._booking)
            return
        if self._reply is not None:
            self._session.give_up_on(self._reply)
        # A name that is half typed would have the file read anew as it loses the keys.
        self._account.blockSignals(True)
        super().reject()

    @Slot(object)
    def _on_booked(self, run: ImportRun | None) -> None:
        self._booking = None
        if run is not None:
            count = (
                tr("1 transaction was")
                if run.added == 1
                else tr("{added} transactions were").format(added=f"{run.added:,}")
            )
            self.booked.emit(
                imported(
                    tr("{count} imported from {file}.").format(count=count, file=clean(run.file, 60)), run.id
                )
            )
        self.close()

    @Slot(WatcherError)
    def _on_refused(self, error: WatcherError) -> None:
        self._booking = None
        self._state.setText(self._said_before)
        self._allow()
        self._complain(error)

    def _complain(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)
        self._said.show()

    def _row_at(self, at: int) -> PreviewRow:
        return self._rows[at]
