"""What the session passes on of what comes next: nothing is kept here, panels ask for what they show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.agenda_requests import ExportAgenda, LoadAgenda
from watcher.language import tr


class Agenda(Asking):
    """The part of the session that calendars are fed by."""

    agenda_changed = Signal(str)
    """The symbol of whose company more is known."""

    def load_agenda(self, symbols: Sequence[Symbol], first: date, last: date) -> Reply:
        """Read what is to happen to these and to what is held. Answers a tuple of AgendaEntry."""
        return self._ask(LoadAgenda(tuple(symbols), first, last))

    def export_agenda(self, symbols: Sequence[Symbol], first: date, last: date, path: Path) -> Reply:
        """Write the same to an iCalendar file. Answers how many entries it has."""
        return self._ask(
            ExportAgenda(tuple(symbols), first, last, path), tr("Writing {name} …").format(name=path.name)
        )
