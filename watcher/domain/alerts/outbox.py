"""What still has to be delivered: one fire on its way through one channel (alerts.md §5)."""

from __future__ import annotations

from datetime import datetime

from watcher.domain.alerts.alert import Firing
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Names a channel, never its address. `next_try` None: at once.

    `is_reminder`: it was sent before, and nobody has acknowledged it.
    """

    id: int
    firing: Firing
    channel: str
    attempts: int = 0
    next_try: datetime | None = None
    is_reminder: bool = False
