"""Several transactions edited at once: their account, their note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.transactions import Transaction
from watcher.language import tr
from watcher.ui.portfolio.form_dialog import FormDialog
from watcher.ui.words import clean

_AS_IT_IS = tr("as it is")


class BulkDialog(FormDialog):
    """`booked` carries the Change, which is taken back as a whole."""

    booked = Signal(object)

    def __init__(self, session: Session, chosen: Sequence[Transaction], parent: QWidget) -> None:
        title = tr("Edit {count} transactions").format(count=f"{len(chosen):,}")
        super().__init__("bulk", title, parent)
        self._session = session
        self._chosen = tuple(chosen)
        self._account = QComboBox(self)
        self._account.addItem(_AS_IT_IS, "")
        news = session.portfolio
        for account in () if news is None else news.portfolio.accounts.values():
            self._account.addItem(clean(account.name, 60), account.id)
        self._has_note = QCheckBox(tr("Give them this &note:"), self)
        self._note = QLineEdit(self)
        self._note.setMaxLength(1000)
        self._note.setAccessibleName(tr("Note"))
        self._note.setEnabled(False)
        self._has_note.toggled.connect(self._note.setEnabled)
        self._show_fields(((tr("&Account"), self._account),))
        self._form.addRow(self._has_note, self._note)

    @override
    @Slot()
    def _on_save(self) -> None:
        account, note = self._account.currentData(), self._note.text().strip()
        after = tuple(
            replace(
                one, account=account or one.account, note=note if self._has_note.isChecked() else one.note
            )
            for one in self._chosen
        )
        if after == self._chosen:
            self.close()
            return
        reply = self._session.change_transactions(Change(self._chosen, after))
        reply.done.connect(self._on_booked)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_booked(self, change: object) -> None:
        self.booked.emit(change)
        self.close()
