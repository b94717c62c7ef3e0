"""A column of figures: what stands in it, what it is sorted by, and what colour it has."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from enum import Enum, auto
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt

from watcher.ui.table import Column
from watcher.values import dataclass

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Tone(Enum):
    """What colour a figure has; its sign says the same."""

    PLAIN = auto()
    UP = auto()
    DOWN = auto()
    MUTED = auto()


class AnyRow(Protocol):
    """What every row of a sheet can say of itself."""

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading between rows."""
        ...


Row = TypeVar("Row", bound=AnyRow)
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figure(Generic[Row]):
    """One column. `order` sorts by it: a number or a text, None last; `bar` is a part (0 to 1) to draw."""

    title: str
    text: Callable[[Row], str]
    order: Callable[[Row], float | str | None]
    align: Qt.AlignmentFlag = RIGHT
    tone: Callable[[Row], Tone] | None = None
    bar: Callable[[Row], float | None] | None = None
    width: int = 96

    def column(self) -> Column[Row]:
        """The same for the model."""
        return Column(self.title, self.text, self.align)


def ordered(
    keys: Sequence[Key], row_of: Callable[[Key], Row], figure: Figure[Row], *, descending: bool
) -> list[Key]:
    """Keys by one column of their rows."""

    def value(key: Key) -> float | str | None:
        return figure.order(row_of(key))

    return sorted_by(keys, value, descending=descending)


def sorted_by(
    keys: Sequence[Key], value_of: Callable[[Key], float | str | None], *, descending: bool
) -> list[Key]:
    """Keys by their values; what is not known stands last either way, equal ones stay as they were."""
    known: list[tuple[float | str, Key]] = []
    unknown: list[Key] = []
    for key in keys:
        value = value_of(key)
        if value is None:
            unknown.append(key)
        else:
            known.append((value, key))
    known.sort(key=lambda pair: pair[0], reverse=descending)
    return [key for _, key in known] + unknown
