"""What the program has to tell its user beside prices: one kind of message for every place."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


class Severity(StrEnum):
    """How much attention it deserves."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: what happened and, in `hint`, what to do about it."""

    at: datetime
    severity: Severity
    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The database cannot be opened and nothing is watched: why, and what to do.

    `copy_made_at` is of the newest good copy that can be gone back to; None where there is none. `is_lost`
    says that the file is damaged and there is no such copy: all that is left is to begin with an empty one.
    """

    title: str
    hint: str = ""
    copy_made_at: datetime | None = None
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What the tray is to show, where the desktop has no other way: plain text, about this symbol."""

    title: str
    body: str
    symbol: Symbol | None
