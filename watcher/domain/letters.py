"""What is sent through the channels and is no alert: the weekly digest in a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from watcher.domain.channels import Share
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one channel. `bodies` has a text for each share: what is agreed to at last counts.

    `about` says what it is of: the same is sent through a channel once.
    """

    id: int
    about: str
    channel: str
    title: str
    bodies: Mapping[Share, str]
    written_at: datetime
    attempts: int = 0
    next_try: datetime | None = None
