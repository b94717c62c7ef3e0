"""What can be asked of the engine about the ways on which it tells: one frozen value per request."""

from __future__ import annotations

from dataclasses import field

from watcher.domain.channels import Share
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class ShowReach:
    """Say how this machine can reach its user. Answers Reach."""


@dataclass(frozen=True, slots=True)
class AddChannel:
    """Send what fires to a service, too; its address goes to the keyring. Answers Reach."""

    name: str
    address: str = field(repr=False)
    share: Share = Share.PRICE


@dataclass(frozen=True, slots=True)
class ShareThrough:
    """Agree to more, or less, being sent through a channel. Answers Reach."""

    name: str
    share: Share


@dataclass(frozen=True, slots=True)
class RemoveChannel:
    """Forget a channel and its address. Answers Reach."""

    name: str


@dataclass(frozen=True, slots=True)
class TryChannel:
    """Send a test through a channel. Answers None once it was taken."""

    name: str


@dataclass(frozen=True, slots=True)
class KeepQuiet:
    """Show and sound nothing on this machine; afterwards tell what was held back. Answers None."""

    on: bool


DeskRequest = ShowReach | AddChannel | ShareThrough | RemoveChannel | TryChannel


ChannelRequest = DeskRequest | KeepQuiet
