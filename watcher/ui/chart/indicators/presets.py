"""Sets of indicators under names that the user gave them, the same for all charts."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.ui.chart.indicators.chosen import Chosen, as_json, from_json

KEPT_AS = "indicator presets"
_LONGEST_NAME = 40


class Presets(QObject):
    """Read once; every change is kept at once."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._sets: dict[str, tuple[Chosen, ...]] = {}
        self._is_read = False

    def read(self) -> None:
        """Read what is kept, once."""
        if self._is_read:
            return
        self._is_read = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @property
    def sets(self) -> Mapping[str, tuple[Chosen, ...]]:
        """What there is, by name."""
        return self._sets

    def save(self, name: str, chosen: tuple[Chosen, ...]) -> None:
        """Keep a set under a name, instead of one that is called so. Raises InputError."""
        name = " ".join(name.split())
        if not name:
            raise InputError(tr("A preset needs a name."), tr("Type one beside the button."))
        if len(name) > _LONGEST_NAME:
            raise InputError(
                tr("That name is too long."),
                tr("Give one of at most {longest_name} characters.").format(longest_name=_LONGEST_NAME),
            )
        if not chosen:
            raise InputError(tr("There is nothing to save."), tr("Add an indicator first."))
        self._set({**self._sets, name: chosen})

    def delete(self, name: str) -> None:
        """Forget a set; it may be gone already."""
        self._set({key: chosen for key, chosen in self._sets.items() if key != name})

    def _set(self, sets: dict[str, tuple[Chosen, ...]]) -> None:
        self._sets = sets
        self._session.keep(KEPT_AS, json.dumps({name: as_json(chosen) for name, chosen in sets.items()}))
        self.changed.emit()

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        try:
            kept = json.loads(text or "{}")
        except ValueError:
            return
        if isinstance(kept, dict):
            read = {str(name): from_json(chosen) for name, chosen in kept.items()}
            # What was saved before this came counts more.
            self._sets = {name: chosen for name, chosen in read.items() if chosen} | self._sets
            self.changed.emit()
