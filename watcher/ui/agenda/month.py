"""A month as a widget: a week a row, in each day what happens on it, as far as there is room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from watcher.domain import dates
from watcher.domain.agenda import AgendaEntry
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.agenda.colours import colour
from watcher.ui.agenda.lines import own_day, text_of
from watcher.ui.table import Column, Index, TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

DAYS = 7
_PAD = 4
_NUMBER = 22
_DOT = 2.5


def first_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def month_after(first: date, count: int = 1) -> date:
    """The first day of the month so many months later, or earlier; at the ends of time it stays."""
    months = first.year * 12 + first.month - 1 + count
    year, month = divmod(months, 12)
    return date(year, month + 1, 1) if date.min.year < year < date.max.year else first


def weeks_of(first: date) -> Sequence[date]:
    """The Mondays of the weeks that a month touches."""
    monday = first - timedelta(days=first.weekday())
    last = month_after(first) - timedelta(days=1)
    return [monday + timedelta(days=n) for n in range(0, (last - monday).days + 1, DAYS)]


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day as it is shown."""

    day: date
    entries: tuple[AgendaEntry, ...]
    is_today: bool
    is_inside: bool
    """Not of the month before or after."""

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Whose entries there are."""
        return tuple(dict.fromkeys(one.symbol for one in self.entries if one.symbol is not None))

    @property
    def spoken(self) -> str:
        """The day for those who hear it."""
        texts = (f"{one.symbol or ''} {text_of(one)}".strip() for one in self.entries)
        said = "; ".join(texts)
        day = dates.short_spoken(self.day)
        if self.is_today:
            day = tr("Today, {day}").format(day=day)
        return f"{day}: {said or tr('nothing')}"


Week = tuple[MonthDay, ...]


class MonthModel(TableModel[date, Week]):
    """Weeks by their Mondays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            [Column(name, _spoken(at)) for at, name in enumerate(dates.WEEKDAYS)],
            self._week,
            _nothing,
            parent,
        )
        self._entries: Mapping[date, tuple[AgendaEntry, ...]] = {}
        self._first = self._today = date.min

    def show(self, first: date, entries: Sequence[AgendaEntry], today: date) -> None:
        """Show the month that begins with this day."""
        by_day: dict[date, list[AgendaEntry]] = {}
        for one in entries:
            by_day.setdefault(own_day(one), []).append(one)
        self._entries = {day: tuple(some) for day, some in by_day.items()}
        self._first, self._today = first, today
        self.replace(weeks_of(first))
        self.forget_all(0, len(self.keys) - 1)

    def day(self, index: Index) -> MonthDay:
        """The day at a place."""
        return self.row(index.row())[index.column()]

    def _week(self, monday: date) -> Week:
        days = (monday + timedelta(days=n) for n in range(DAYS))
        return tuple(
            MonthDay(
                day,
                self._entries.get(day, ()),
                day == self._today,
                (day.year, day.month) == (self._first.year, self._first.month),
            )
            for day in days
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return plain_tip(*self.day(index).spoken.split("; "))
        return super().data(index, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # Above the numbers of the days.
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


def _spoken(at: int) -> Any:
    def of(week: Week) -> str:
        return week[at].spoken

    return of


def _nothing(_week: Week) -> str:
    return ""


class DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, and a line for each entry while there is room."""

    def __init__(self, model: MonthModel, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._plain = Texts(self._theme.font(SMALL_PX))
        self._strong = Texts(self._theme.font(SMALL_PX, QFont.Weight.DemiBold))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shown, tokens = self._model.day(index), self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.grid))
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), QColor(tokens.grid))
        if shown.is_today:
            painter.fillRect(rect.x(), rect.y(), rect.width(), 2, QColor(tokens.accent))
        y = rect.y() + _PAD - 1.0
        number = self._strong if shown.is_today else self._plain
        outer = tokens.accent if shown.is_today else tokens.text if shown.is_inside else tokens.faint
        painter.setPen(QColor(outer))
        number.left(painter, rect.x() + _PAD, y, str(shown.day.day), self._theme.px(_NUMBER))
        room = max(1, int((rect.height() - _PAD) // self._plain.height))
        left = rect.x() + _PAD + self._theme.px(_NUMBER)
        for at, entry in enumerate(shown.entries[:room]):
            is_last = at == room - 1 and len(shown.entries) > room
            right = float(rect.right() - _PAD)
            if is_last:
                painter.setPen(QColor(tokens.muted))
                right = self._plain.right(painter, right, y, f"+{len(shown.entries) - room}", 40) - _PAD
            self._entry(painter, entry, left, y, right)
            y += self._plain.height
        painter.restore()

    def _entry(self, painter: QPainter, entry: AgendaEntry, x: float, y: float, right: float) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(entry.kind, tokens))
        painter.drawEllipse(QPointF(x, y + self._plain.height / 2), _DOT, _DOT)
        x += 2 * _DOT + 2
        if entry.symbol is not None and right > x:
            painter.setPen(QColor(tokens.text))
            x = self._strong.left(painter, x, y, entry.symbol, right - x) + _PAD
        if right - x > self._plain.height:
            painter.setPen(QColor(tokens.muted))
            self._plain.left(painter, x, y, text_of(entry), right - x)


class MonthView(QTableView):
    """Seven columns; the arrows go from day to day."""

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("month")
        self.setAccessibleName(tr("Month"))
        self._days = model
        self.setModel(model)
        self.setItemDelegate(DayDelegate(model, theme, self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(20)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().hide()

    def choose(self, day: date) -> None:
        """Go to a day, if it is shown."""
        for row in range(len(self._days.keys)):
            for column in range(DAYS):
                index = self._days.index(row, column)
                if self._days.day(index).day == day:
                    self.setCurrentIndex(index)
