"""The rows of the alert list: a card for each alert, a heading above each group."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import AlertId
from watcher.language import tr
from watcher.ui.alerts import cards
from watcher.ui.alerts.arrangement import Heading, is_heading
from watcher.ui.table import Column, TableModel

Row = cards.Card | Heading


class RowMaker:
    """Makes rows from keys; `headings` is what the headings among them say."""

    def __init__(self, session: Session) -> None:
        self.cards = cards.CardMaker(session)
        self.headings: Mapping[str, Heading] = {}

    def __call__(self, key: str) -> Row:
        """The row of an alert, or of a group."""
        return self.headings[key] if is_heading(key) else self.cards(AlertId(key))


class AlertModel(TableModel[str, Row]):
    """Headings can be read, but not chosen."""

    def __init__(self, make_row: RowMaker, parent: QObject) -> None:
        super().__init__(COLUMNS, make_row, tip, parent)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and is_heading(self.keys[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def spoken(row: Row) -> str:
    """The row for those who hear it."""
    return row.text if isinstance(row, Heading) else cards.spoken(row)


def tip(row: Row) -> str:
    """All of a row, where the list has cut something off."""
    return "" if isinstance(row, Heading) else cards.tip(row)


COLUMNS: tuple[Column[Row], ...] = (Column(tr("Alert"), spoken),)
