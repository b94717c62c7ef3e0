"""Which columns each list shows: sets of columns by name, remembered with the lists that use them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.ui.watchlist.columns import PICTURED, Field
from watcher.ui.watchlist.order import Order, SortBy
from watcher.values import dataclass

KEPT_AS = "watchlist columns"
LONGEST_NAME = 40
WIDEST = 1_000
NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Placed:
    """One column in its place; `width` is in pixels at the usual size of texts, None for the usual one."""

    field: Field
    width: int | None = None


Columns = tuple[Placed, ...]


def columns_of(*fields: Field) -> Columns:
    """These columns, as wide as they usually are."""
    return tuple(map(Placed, fields))


STANDARD = "Standard"
_NO_ORDER = Order()
_FIRST = (Field.SYMBOL, Field.LAST, Field.CHANGE)
SHIPPED: dict[str, Columns] = {
    STANDARD: columns_of(*PICTURED),
    "Ranges": columns_of(*PICTURED, Field.OPEN, Field.DAY_RANGE, Field.YEAR_RANGE, Field.VOLUME),
    "Figures": columns_of(*_FIRST, Field.CAP, Field.PE, Field.YTD, Field.YEAR_RANGE),
    "Alerts and notes": columns_of(*_FIRST, Field.ALERT, Field.NOTE),
}
"""The sets that come with the program; they can be changed on a list, but not overwritten."""
_TITLES = {
    STANDARD: tr("Standard"),
    "Ranges": tr("Ranges"),
    "Figures": tr("Figures"),
    "Alerts and notes": tr("Alerts and notes"),
}


def title_of(name: str) -> str:
    """How a set is called: one that the user saved by its name."""
    return _TITLES.get(name, name)


@dataclass(frozen=True, slots=True)
class View:
    """How one list is shown: its columns, the set they were taken from, and its order."""

    columns: Columns = SHIPPED[STANDARD]
    name: str = STANDARD
    order: Order = _NO_ORDER


class ColumnSets(QObject):
    """The sets and the views of all lists; what is changed is kept by the session at once."""

    changed = Signal()
    """The sets, or how the shown list is to be shown, are new."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._saved: dict[str, Columns] = {}
        self._views: dict[int, View] = {}
        self._is_kept = False

    def remember(self) -> None:
        """Be as the last time, and keep from now on what is changed."""
        self._is_kept = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @property
    def names(self) -> tuple[str, ...]:
        """All sets: the shipped ones, then the user's own."""
        return (*SHIPPED, *self._saved)

    @property
    def view(self) -> View:
        """How the shown list is shown."""
        shown = self._session.shown
        return View() if shown is None else self._views.get(shown.id, View())

    @property
    def is_own(self) -> bool:
        """Whether the shown list uses a set that the user saved."""
        return self.view.name in self._saved

    @property
    def is_altered(self) -> bool:
        """Whether the columns differ from the set that they were taken from."""
        return self.view.columns != self._columns(self.view.name)

    # ---- requests

    def choose(self, name: str) -> None:
        """Show the columns of this set."""
        self._show(replace(self.view, columns=self._columns(name), name=name))

    def arrange(self, columns: Columns) -> None:
        """Show these columns."""
        if columns != self.view.columns:
            self._show(replace(self.view, columns=columns))

    def toggle(self, field: Field) -> None:
        """Show a column behind the others, or show it no longer; the symbol stays."""
        columns = self.view.columns
        rest = tuple(placed for placed in columns if placed.field is not field)
        if field is not Field.SYMBOL:
            self.arrange(rest if len(rest) < len(columns) else (*columns, Placed(field)))

    def sort(self, order: Order) -> None:
        """Remember how the shown list is sorted."""
        if order != self.view.order:
            self._put(replace(self.view, order=order))

    def save(self, name: str) -> None:
        """Keep the shown columns under a name, and use that. Raises InputError for a shipped name."""
        checked = self._checked(name)
        self._saved[checked] = self.view.columns
        self._show(replace(self.view, name=checked))

    def rename(self, name: str) -> None:
        """Give the set of the shown list another name. Raises InputError for a name that is taken."""
        before, checked = self.view.name, self._checked(name)
        if checked == before:
            return
        if checked in self._saved:
            raise InputError(
                tr("There is already a set named “{checked}”.").format(checked=checked),
                tr("Choose another name."),
            )
        # The order of the others stays.
        self._saved = {checked if one == before else one: columns for one, columns in self._saved.items()}
        self._rename_in_views(before, checked)

    def delete(self) -> None:
        """Remove the set of the shown list; the lists that used it keep their columns."""
        gone = self.view.name
        if self._saved.pop(gone, None) is not None:
            self._rename_in_views(gone, STANDARD)

    # ---- within

    def _checked(self, name: str) -> str:
        short = " ".join(name.split())
        if not short:
            raise InputError(tr("A set of columns needs a name."), tr("For example: Dividends."))
        if len(short) > LONGEST_NAME:
            raise InputError(
                tr("The name of a set has at most {longest_name} letters.").format(longest_name=LONGEST_NAME)
            )
        if short in SHIPPED or short in _TITLES.values():
            raise InputError(
                tr("“{short}” comes with the program and stays as it is.").format(short=short),
                tr("Choose another name."),
            )
        return short

    def _columns(self, name: str) -> Columns:
        return self._saved.get(name) or SHIPPED.get(name) or SHIPPED[STANDARD]

    def _rename_in_views(self, before: str, name: str) -> None:
        self._views = {
            number: replace(view, name=name) if view.name == before else view
            for number, view in self._views.items()
        }
        self._keep()
        self.changed.emit()

    def _show(self, view: View) -> None:
        self._put(view)
        self.changed.emit()

    def _put(self, view: View) -> None:
        shown = self._session.shown
        if shown is not None:
            self._views[shown.id] = view
            self._keep()

    def _keep(self) -> None:
        if self._is_kept:
            self._session.keep(KEPT_AS, as_text(self._saved, self._views))

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        saved, views = read_text(text or "")
        # What the user has done since the start stands.
        self._saved = saved | self._saved
        self._views = views | self._views
        self.changed.emit()


def as_text(saved: dict[str, Columns], views: dict[int, View]) -> str:
    """Sets and views as they are kept."""
    return json.dumps(
        {
            "sets": {name: _plain(columns) for name, columns in saved.items()},
            "lists": {
                number: {
                    "set": view.name,
                    "columns": _plain(view.columns),
                    "sort": [view.order.by.name, view.order.reverse],
                }
                for number, view in views.items()
            },
        }
    )


def read_text(text: str) -> tuple[dict[str, Columns], dict[int, View]]:
    """The same read back; what cannot be read is left out, be it all."""
    try:
        data = json.loads(text)
        saved = {str(name): _columns(columns) for name, columns in data["sets"].items()}
        return saved, {int(number): _view(view) for number, view in data["lists"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}, {}


def _plain(columns: Columns) -> list[list[str | int | None]]:
    return [[placed.field.value, placed.width] for placed in columns]


def _columns(data: Iterable[tuple[str, int | None]]) -> Columns:
    """Columns that this version knows; a newer one may have written others."""
    known = {field.value for field in Field}
    placed = {
        name: Placed(Field(name), None if width is None else min(WIDEST, max(NARROWEST, int(width))))
        for name, width in data
        if name in known
    }
    symbol = placed.get(Field.SYMBOL, Placed(Field.SYMBOL))
    return tuple(placed.values()) if Field.SYMBOL in placed else (symbol, *placed.values())


def _view(data: dict[str, Any]) -> View:
    by, reverse = data["sort"]
    order = Order(SortBy[by], bool(reverse)) if by in SortBy.__members__ else Order()
    return View(_columns(data["columns"]), str(data["set"]), order)
