"""A split, or a change of what an ADS stands for, that the source does not know of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import InputError
from watcher.domain.portfolio.securities import Security, Split
from watcher.language import tr
from watcher.ui.numbers import read_number
from watcher.ui.portfolio.amounts import quantity
from watcher.ui.portfolio.day_range import as_date
from watcher.ui.portfolio.deeds import applied, removed
from watcher.ui.portfolio.form_dialog import FormDialog
from watcher.ui.words import clean

_WIDE = 520


class SplitDialog(FormDialog):
    """`told` carries the deed, which can be taken back."""

    told = Signal(object)

    def __init__(self, session: Session, security: Security, parent: QWidget) -> None:
        title = tr("Split of {label}").format(label=clean(security.label, 40))
        super().__init__("split", title, parent)
        self._session = session
        self._security = security
        news = session.portfolio
        splits = () if news is None else news.portfolio.splits
        self._there = {one.day: one for one in splits if one.security == security.id}
        self._split: Split | None = None
        self._ratio = QLineEdit(self)
        self._ratio.setPlaceholderText(tr("8 for eight new for one; 0 takes that of the day away"))
        self._day = QDateEdit(self)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        today = session.now().date()
        self._day.setDate(QDate(today.year, today.month, today.day))
        self.setMinimumWidth(_WIDE)
        known = ", ".join(
            tr("{ratio} for 1 on {day}").format(ratio=quantity(one.ratio), day=dates.full(day))
            for day, one in sorted(self._there.items())
        )
        there = QLabel(known or tr("none"), self)
        there.setWordWrap(True)
        self._show_fields(
            (
                (tr("One unit &became"), self._ratio),
                (tr("at the open of the &day"), self._day),
                (tr("There are"), there),
            )
        )

    @override
    @Slot()
    def _on_save(self) -> None:
        self._said.clear()
        day = as_date(self._day.date())
        try:
            ratio = self._typed(day)
        except InputError as error:
            self._on_failed(error)
            return
        self._split = Split(self._security.id, day, ratio)
        ask = self._session.save_split if ratio else self._session.remove_split
        reply = ask(self._split)
        reply.done.connect(self._on_saved)
        reply.failed.connect(self._on_failed)

    def _typed(self, day: date) -> Decimal:
        ratio = read_number(self._ratio.text())
        if ratio < 0 or (not ratio and day not in self._there):
            raise InputError(
                tr("There is no such split."),
                tr("Write how many units one became, for example 8, or 0.1 where ten became one."),
            )
        return ratio

    @Slot(object)
    def _on_saved(self, _answer: object) -> None:
        if self._split is not None:
            before = self._there.get(self._split.day)
            if before is not None and not self._split.ratio:
                self.told.emit(removed(before))
            else:
                self.told.emit(applied(self._split, before))
        self.close()
