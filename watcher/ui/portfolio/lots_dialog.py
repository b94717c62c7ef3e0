"""The lots of a position, and what it would cost by every method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.breakdowns import OpenLot
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.money import major
from watcher.domain.portfolio.positions import Position
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, quantity, signed
from watcher.ui.portfolio.figure import LEFT, Figure
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.portfolio.terms import METHOD_NAMES
from watcher.ui.theme import Theme
from watcher.values import dataclass

_REPORT_COLUMN = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line of either table."""

    cells: tuple[str, ...]
    is_heading: bool = False


def _column(title: str, at: int, width: int = 110, *, is_left: bool = False) -> Figure[Line]:
    if is_left:
        return Figure(title, lambda row: row.cells[at], lambda _: None, LEFT, width=width)
    return Figure(title, lambda row: row.cells[at], lambda _: None, width=width)


class LotsDialog(QDialog):
    """Not modal; goes for good when it is closed."""

    def __init__(self, session: Session, theme: Theme, live: LivePosition, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("lots")
        self.setModal(False)
        position = live.position
        self._position = position
        self._private = theme.private
        self._open: Sequence[OpenLot] | None = None
        self._by_method: Mapping[CostMethod, Sequence[Position]] = {}
        theme.changed.connect(self._rewrite)
        self.setWindowTitle(tr("Lots of {label}").format(label=words.clean(position.security.label, 40)))
        own, report = major(position.currency), position.report
        self._lots: RowSheet[Line] = RowSheet(
            tr("Lots, oldest first"),
            (
                _column(tr("Opened"), 0, is_left=True),
                _column(tr("Shares"), 1, 90),
                _column(tr("Cost {own}").format(own=own), 2),
                _column(tr("Cost {report}").format(report=report), 3),
                _column(tr("Each"), 4),
            ),
            theme,
            self,
        )
        self._lots.view.setColumnHidden(_REPORT_COLUMN, own == report)
        self._methods: RowSheet[Line] = RowSheet(
            tr("By every method"),
            (
                _column(tr("Method"), 0, 150, is_left=True),
                _column(tr("Cost {report}").format(report=report), 1),
                _column(tr("Unrealised"), 2),
                _column(tr("Realised"), 3),
            ),
            theme,
            self,
        )
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._lots.view, 3)
        column.addWidget(QLabel(tr("By every method, for the whole account:"), self))
        column.addWidget(self._methods.view, 2)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.resize(theme.px(610), theme.px(460))
        for reply, slot in (
            (session.show_lots(position.security.id, position.account), self._on_lots),
            (session.compare_methods(), self._on_methods),
        ):
            reply.done.connect(slot)
            reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_lots(self, lots: Sequence[OpenLot]) -> None:
        self._open = lots
        self._rewrite()

    @Slot(object)
    def _on_methods(self, methods: Mapping[CostMethod, Sequence[Position]]) -> None:
        self._by_method = methods
        self._rewrite()

    @Slot()
    def _rewrite(self) -> None:
        """Write every figure anew: amounts may be hidden now."""
        if self._open is not None:
            self._show_lots(self._open)
        self._show_methods()

    def _show_lots(self, lots: Sequence[OpenLot]) -> None:
        private = self._private
        rows = []
        for lot in lots:
            each = None if lot.cost is None or not lot.quantity else lot.cost / lot.quantity
            cells = (
                dates.full(lot.day),
                private(quantity(lot.quantity)),
                private(money(lot.cost)),
                private(money(lot.cost_report)),
                words.DASH if each is None else words.number(each, 4),
            )
            rows.append(Line(cells))
        self._lots.show(rows)
        self._said.setText("" if rows else tr("Nothing is held any more."))

    def _show_methods(self) -> None:
        key, private = (self._position.security.id, self._position.account), self._private
        rows = []
        for method, positions in self._by_method.items():
            for one in positions:
                if (one.security.id, one.account) == key:
                    figures = (money(one.cost), signed(one.unrealised), signed(one.realised))
                    rows.append(
                        Line((METHOD_NAMES[method].capitalize(), *(private(text) for text in figures)))
                    )
        self._methods.show(rows)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)
