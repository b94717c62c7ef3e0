"""The table of positions, live, with sums below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.portfolio.figure import ordered
from watcher.ui.portfolio.position_rows import (
    FIGURES,
    FOREIGN,
    Grouping,
    Key,
    PositionMaker,
    PositionRow,
    grouped,
)
from watcher.ui.portfolio.positions_foot import PositionsFoot
from watcher.ui.portfolio.sheet import Sheet
from watcher.ui.portfolio.total_words import notice_words, total_words, totals_explained
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme

_ACCOUNT_COLUMN = 1
_BY_VALUE = 5
_LOW_ROWS = 8


class PositionsPage(QWidget):
    """Follows the session: rows come and go with what is booked, their figures with every price."""

    chosen = Signal(str)
    """The symbol of the row that the user went to."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._account = ""
        self._shows_closed = self._is_low = False
        self._order, self._descends = _BY_VALUE, True
        self._make_row = PositionMaker(session, theme)
        columns = [figure.column() for figure in FIGURES]
        self._model: TableModel[Key, PositionRow] = TableModel(columns, self._make_row, _tip, self)
        self.sheet: Sheet[Key, PositionRow] = Sheet(tr("Positions"), FIGURES, self._model, theme, self)
        self._foot = PositionsFoot(self._explained, self)
        self._grouping = self._foot.grouping
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._foot)
        session.portfolio_changed.connect(self.list_anew)
        session.positions_changed.connect(self._on_positions_changed)
        theme.changed.connect(self.rewrite)
        self.sheet.order_chosen.connect(self._on_order)
        self.sheet.selectionModel().currentRowChanged.connect(self._on_current)
        self._grouping.currentIndexChanged.connect(self._on_grouping)
        self.list_anew()

    # ---- what is shown

    def show_account(self, account: str) -> None:
        """Show the positions of one account, or (empty) of all."""
        self._account = account
        self.list_anew()

    def show_closed(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Show positions of which nothing is held any more."""
        self._shows_closed = on
        self.list_anew()

    @property
    def current(self) -> LivePosition | None:
        """The position that keys act on."""
        keys = self.sheet.chosen
        return self._session.positions.get(keys[0]) if keys else None

    @Slot()
    def list_anew(self) -> None:
        """List what there is, in order and in groups."""
        positions = self._session.positions
        wanted = [
            key
            for key, row in positions.items()
            if (not self._account or key[1] == self._account)
            and (self._shows_closed or row.position.quantity or (row.position.is_cash and row.position.value))
        ]
        by = Grouping(self._grouping.currentData())
        groups = grouped(wanted, positions.__getitem__, by, self._account_name)
        self._make_row.headings = dict(groups)
        keys = [one for head, inside in groups.items() for one in (head, *self._sorted(inside))]
        self._model.replace(keys or self._sorted(wanted))
        accounts = {key[1] for key in wanted}
        self.sheet.setColumnHidden(_ACCOUNT_COLUMN, len(accounts) < 2)  # noqa: PLR2004 - one needs no name
        base = self._session.portfolio.base if self._session.portfolio is not None else ""
        is_foreign = any(positions[key].position.currency != base for key in wanted)
        for column in FOREIGN:
            self.sheet.setColumnHidden(column, not is_foreign)
        self.sheet.show_order(self._order, descending=self._descends)
        self.rewrite()

    def _sorted(self, keys: Sequence[Key]) -> list[Key]:
        return ordered(keys, self._make_row, FIGURES[self._order], descending=self._descends)

    def _account_name(self, account: str) -> str:
        news = self._session.portfolio
        known = None if news is None else news.portfolio.accounts.get(account)  # type: ignore[call-overload]
        return known.name if known is not None else account

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        self._model.forget_all(0, len(self._model.keys) - 1)
        self._write_totals()

    def _write_totals(self) -> None:
        totals = self._session.portfolio_totals
        if totals is not None:
            self._foot.say(total_words(totals, self._theme), notice_words(totals))

    def _explained(self) -> str:
        totals, rows = self._session.portfolio_totals, self._session.positions.values()
        return "" if totals is None else totals_explained(totals, rows, self._theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < _LOW_ROWS * self.sheet.verticalHeader().defaultSectionSize()
        if is_low is not self._is_low:
            self._is_low = is_low
            self._foot.fold(on=is_low)

    # ---- what happens

    @Slot(frozenset)
    def _on_positions_changed(self, keys: frozenset[Key]) -> None:
        """New prices: the rows stay where they are, so that nothing moves under the mouse."""
        if self._make_row.headings:
            keys |= frozenset(self._make_row.headings)
        self._model.forget(keys, 0, len(self._model.keys) - 1)
        self._write_totals()

    @Slot(int)
    def _on_order(self, column: int) -> None:
        first = column > _ACCOUNT_COLUMN
        self._descends = not self._descends if column == self._order else first
        self._order = column
        self.list_anew()

    @Slot()
    def _on_grouping(self) -> None:
        self.list_anew()

    @Slot()
    def _on_current(self) -> None:
        at = self.sheet.currentIndex().row()
        if not 0 <= at < len(self._model.keys) or self._model.row(at).is_heading:
            return
        security = self._session.positions[self._model.keys[at]].position.security
        if security.symbol:
            self.chosen.emit(Symbol(security.symbol))


def _tip(row: PositionRow) -> str:
    return row.tip
