"""The colours of the calendar; what they say is written, too."""

from __future__ import annotations

from PySide6.QtGui import QColor

from watcher.domain.agenda import AgendaKind
from watcher.ui.theme import Tokens


def colour(kind: AgendaKind | None, tokens: Tokens) -> QColor:
    """What an entry of this kind is marked with."""
    match kind:
        case AgendaKind.EARNINGS | AgendaKind.CALL:
            return QColor(tokens.accent)
        case AgendaKind.EX_DIVIDEND | AgendaKind.PAY:
            return QColor(tokens.alert)
        case AgendaKind.SPLIT:
            return QColor(tokens.text)
        case _:
            return QColor(tokens.muted)
