"""Ways to reach the user beyond this machine: what is known of each, its address excepted."""

from __future__ import annotations

import re
from enum import StrEnum

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.values import dataclass

BUILT_IN = ("desktop", "sound", "tray")
"""Channels of this machine; no other may be called like them."""
VARIABLE = "WATCHER_CHANNEL_"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")


class Share(StrEnum):
    """What the user agreed to have sent through a channel; each includes those before it."""

    PRICE = "price"
    NOTE = "note"
    HOLDINGS = "holdings"

    @property
    def has_note(self) -> bool:
        """Whether the user's own words may go out."""
        return self is not Share.PRICE

    @property
    def has_holdings(self) -> bool:
        """Whether what the user owns may go out."""
        return self is Share.HOLDINGS


@dataclass(frozen=True, slots=True)
class ChannelSetup:
    """One channel as it is stored. Its address is a secret: only the keyring, or the environment, has it."""

    name: str
    service: str
    """The scheme of its address: “ntfy”, “tgram”, “json” …"""
    share: Share = Share.PRICE

    @property
    def variable(self) -> str:
        """The environment variable that may hold its address."""
        return variable_of(self.name)


class Source(StrEnum):
    """Where the address of a channel comes from."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class ChannelShown:
    """A channel with where its address is, and what went wrong with it last (empty: nothing)."""

    setup: ChannelSetup
    source: Source
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How this machine can reach its user.

    `keyring` is what keeps the addresses, None where there is nothing that can be trusted with them;
    `player` is the program that plays sounds, None where there is none, and `wanted_players` what could
    be installed for it.
    """

    channels: tuple[ChannelShown, ...]
    keyring: str | None
    player: str | None
    wanted_players: str


def variable_of(name: str) -> str:
    """The environment variable for the address of the channel with this name."""
    return VARIABLE + re.sub(r"[^A-Z0-9]", "_", name.upper())


def check_name(name: str) -> str:
    """The name, if a channel can be called so. Raises InputError."""
    if _NAME.fullmatch(name) is None:
        raise InputError(
            tr("“{name}” cannot be the name of a channel.").format(name=name[:40]),
            tr("Use up to 32 letters, digits, “-” and “_”, for example “phone”."),
        )
    if name in BUILT_IN:
        raise InputError(
            tr("“{name}” is a channel of Watcher's own.").format(name=name), tr("Choose another name.")
        )
    return name


def service_of(address: str) -> str:
    """The scheme of an address. Raises InputError, which never repeats the address: it is a secret."""
    scheme, found, rest = address.strip().partition("://")
    if not found or not rest or re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme) is None:
        raise InputError(
            tr("This is not the address of a service."),
            tr(
                "It begins with the service's scheme, such as ntfy://, tgram://, discord://, "
                "slack:// or json://."
            ),
        )
    return scheme.lower()
