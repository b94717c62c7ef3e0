"""What every delivery channel does with a message about alerts."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from watcher.domain.alerts.alert import AlertId
from watcher.domain.channels import Share
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


class DeliveryError(WatcherError):
    """A channel could not deliver; it is tried again."""


class Choice(StrEnum):
    """What can be done about a notification, from the notification itself."""

    OPEN = "open"
    SNOOZE = "snooze"
    REARM = "rearm"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message is about: the symbol of its first fire, and every alert in it."""

    symbol: Symbol
    alerts: tuple[AlertId, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One notification: `title` begins with symbol, level, price and direction; plain text throughout.

    `direction` is “up”, “down” or empty, and chooses the sound; a silent message makes none.
    """

    title: str
    body: str = ""
    urgent: bool = True
    direction: str = ""
    is_silent: bool = False
    subject: Subject | None = None
    choices: tuple[Choice, ...] = ()


Chosen = Callable[[Choice, Subject], None]


class Channel(Protocol):
    """One way to reach the user. `name` is what an outbox row holds; never a secret.

    `share` is what may go out through it. Without `keeps_trying` what failed once is given up:
    a sound that comes five minutes late helps nobody.
    """

    name: str
    share: Share
    keeps_trying: bool

    async def send(self, message: Message) -> None:
        """Deliver, or raise DeliveryError. Must end by itself within half a minute."""
        ...

    async def aclose(self) -> None:
        """Let go of connections; idempotent."""
        ...
