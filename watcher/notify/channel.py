"""What every delivery channel does with a message about alerts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from watcher.domain.errors import WatcherError


class DeliveryError(WatcherError):
    """A channel could not deliver; it is tried again."""


@dataclass(frozen=True, slots=True)
class Message:
    """One notification: `title` begins with symbol, level, price and direction; plain text throughout."""

    title: str
    body: str = ""
    urgent: bool = True


class Channel(Protocol):
    """One way to reach the user. `name` is what an outbox row holds; never a secret."""

    name: str

    async def send(self, message: Message) -> None:
        """Deliver, or raise DeliveryError. Must end by itself within a few seconds."""
        ...

    async def aclose(self) -> None:
        """Let go of connections; idempotent."""
        ...
