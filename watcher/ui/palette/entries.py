"""What the palette can find: entries made from the session and from the window's menus."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from enum import Enum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from watcher.bridge.session import Session
from watcher.domain.instrument import SearchHit
from watcher.domain.symbols import Symbol
from watcher.language import english, tr, unmarked
from watcher.ui.words import LONGEST_TEXT
from watcher.values import dataclass


class Kind(Enum):
    """What an entry is, in the order in which equals are shown."""

    SYMBOL = tr("Symbol")
    ACTION = tr("Action")
    ALERT = tr("Alert")
    SETTING = tr("Setting")
    ADD = tr("Add")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose. Texts may come from strangers: whoever shows them cleans them.

    `key` says what is meant: a symbol, an alert's id, a setting's name; of an action, its place.
    """

    kind: Kind
    key: str
    title: str
    detail: str = ""
    keys: str = ""
    """The shortcut that does the same."""
    action: QAction | None = None
    also: str = ""
    """What it is found by as well: its English name, which the manual calls it by."""


def symbol_entries(session: Session) -> Iterator[Entry]:
    """Every symbol of every list, once."""
    known = session.instruments
    for symbol in dict.fromkeys(symbol for one in session.watchlists for symbol in one.symbols):
        instrument = known.get(symbol)
        name = instrument.name[:LONGEST_TEXT] if instrument is not None else ""
        yield Entry(Kind.SYMBOL, symbol, symbol, name)


def action_entries(menus: Iterable[QMenu]) -> Iterator[Entry]:
    """Everything in the menus that can be done now."""
    for menu in menus:
        yield from _of_menu(menu, _plain(menu.title()))


def alert_entries(session: Session) -> Iterator[Entry]:
    """Every alert, in words."""
    # Seldom wanted, and the window opens sooner without it.
    from watcher.ui.condition_words import condition_words

    known = session.instruments
    for alert in session.alerts.values():
        instrument = known.get(alert.symbol)
        said = condition_words(alert.condition, instrument.places if instrument is not None else 2)
        yield Entry(Kind.ALERT, alert.id, f"{alert.symbol} {said}", alert.note[:LONGEST_TEXT])


def hit_entries(hits: Sequence[SearchHit], watched: Container[Symbol]) -> Iterator[Entry]:
    """What the source of prices found; what is watched already is shown, not added."""
    for hit in hits:
        detail = " · ".join(part[:LONGEST_TEXT] for part in (hit.name, hit.exchange) if part)
        yield Entry(Kind.SYMBOL if hit.symbol in watched else Kind.ADD, hit.symbol, hit.symbol, detail)


def _of_menu(menu: QMenu, path: str) -> Iterator[Entry]:
    for at, action in enumerate(menu.actions()):
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, _plain(inner.title()))
        elif action.isEnabled() and not action.isSeparator() and action.text():
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            mark = "✓ " if action.isCheckable() and action.isChecked() else ""
            title = _plain(action.text())
            plain = _plain(english(action.text()))
            also = plain if plain != title else ""
            yield Entry(Kind.ACTION, f"{path} {at}", title, mark + path, shortcut, action, also)


def _plain(text: str) -> str:
    """A menu's text without the mark of its letter."""
    return unmarked(text.replace("&&", "\0")).replace("\0", "&")
