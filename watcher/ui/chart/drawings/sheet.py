"""The drawings of one symbol with what is chosen among them, and every step back and forth; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from watcher.domain.drawings import MOST, Drawing

_MOST_STEPS = 200


class Sheet:
    """`changed` is called after every change: `add`, `change`, `remove`, `undo`, `redo`."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._drawings: tuple[Drawing, ...] = ()
        self._back: list[tuple[Drawing, ...]] = []
        self._forth: list[tuple[Drawing, ...]] = []
        self.chosen: int | None = None
        """The id of the drawing that keys and menu act on."""

    @property
    def drawings(self) -> Sequence[Drawing]:
        """What there is, from bottom to top."""
        return self._drawings

    @property
    def current(self) -> Drawing | None:
        """The chosen drawing."""
        return next((one for one in self._drawings if one.id == self.chosen), None)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forth."""
        return bool(self._forth)

    @property
    def is_full(self) -> bool:
        """Whether no more drawings have room."""
        return len(self._drawings) >= MOST

    def load(self, drawings: Sequence[Drawing]) -> None:
        """Another symbol's; nothing of before can be undone."""
        self._drawings = tuple(drawings)
        self._back, self._forth, self.chosen = [], [], None

    def add(self, drawing: Drawing) -> Drawing:
        """Put it on top, with an id of its own, and choose it."""
        number = 1 + max((one.id for one in self._drawings), default=0)
        added = replace(drawing, id=number)
        self.chosen = number
        self._step((*self._drawings, added))
        return added

    def change(self, drawing: Drawing) -> None:
        """Put it in the place of the one with its id."""
        self._step(tuple(drawing if one.id == drawing.id else one for one in self._drawings))

    def remove(self, *ids: int) -> None:
        """Take these away."""
        self._step(tuple(one for one in self._drawings if one.id not in ids))

    def undo(self) -> None:
        """Go a step back."""
        if self._back:
            self._forth.append(self._drawings)
            self._show(self._back.pop())

    def redo(self) -> None:
        """Go a step forth."""
        if self._forth:
            self._back.append(self._drawings)
            self._show(self._forth.pop())

    def choose_next(self, step: int) -> None:
        """Choose the next drawing, or with −1 the one before."""
        ids = [one.id for one in self._drawings]
        if not ids:
            return
        at = ids.index(self.chosen) + step if self.chosen in ids else (0 if step > 0 else -1)
        self.chosen = ids[at % len(ids)]

    def _step(self, drawings: tuple[Drawing, ...]) -> None:
        if drawings == self._drawings:
            return
        self._back = [*self._back, self._drawings][-_MOST_STEPS:]
        self._forth = []
        self._show(drawings)

    def _show(self, drawings: tuple[Drawing, ...]) -> None:
        self._drawings = drawings
        if self.current is None:
            self.chosen = None
        self._changed()
