"""Addresses of channels: in the system's keyring, or from the environment for this run; nowhere else."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from watcher.domain.channels import Source, variable_of
from watcher.domain.errors import WatcherError
from watcher.language import tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

T = TypeVar("T")

SERVICE = "watcher"
_LEAST_PRIORITY = 1
"""What the keyring library recommends; below it are files in plain text."""


class SecretError(WatcherError):
    """An address cannot be kept or found."""


class Secrets:
    """The addresses of one profile's channels. Everything here may block: the keyring may ask its user.

    `owner` names the profile, so that two of them do not overwrite each other's.
    """

    def __init__(self, owner: str, environment: Mapping[str, str] = os.environ) -> None:
        self._owner = owner
        self._environment = environment

    def given(self, name: str) -> str | None:
        """The address that this run was given; asks nobody."""
        return self._environment.get(variable_of(name)) or None

    def find(self, name: str) -> tuple[str | None, Source]:
        """The address of a channel, and where it was found; what this run was given comes first."""
        given = self.given(name)
        if given is not None:
            return given, Source.ENVIRONMENT
        ring = _keyring()
        kept = None if ring is None else _asked(lambda: ring.get_password(SERVICE, self._user(name)))
        return kept, Source.KEYRING if kept else Source.NOWHERE

    def keep(self, name: str, address: str) -> None:
        """Put an address into the keyring. Raises SecretError where there is none."""
        ring = _keyring()
        if ring is None:
            raise SecretError(
                tr(
                    "This system has no keyring to keep the address in, and Watcher writes secrets "
                    "nowhere else."
                ),
                tr("Set {variable_of} to the address when you start Watcher.").format(
                    variable_of=variable_of(name)
                ),
            )
        _asked(lambda: ring.set_password(SERVICE, self._user(name), address))

    def forget(self, name: str) -> None:
        """Take an address out of the keyring; it may not be there."""
        ring = _keyring()
        if ring is not None and _asked(lambda: ring.get_password(SERVICE, self._user(name))) is not None:
            _asked(lambda: ring.delete_password(SERVICE, self._user(name)))

    def _user(self, name: str) -> str:
        return f"{name} ({self._owner})"


def keyring_name() -> str | None:
    """What the system's keyring is called; None where there is none that can be trusted."""
    ring = _keyring()
    return None if ring is None else str(ring.name)


def _keyring() -> KeyringBackend | None:
    import keyring

    try:
        ring = keyring.get_keyring()
        is_safe = ring.priority >= _LEAST_PRIORITY
    except (*_failures(), *_misnamed()) as error:
        log.info("There is no keyring: %s", error)
        return None
    return ring if is_safe else None


def _asked(work: Callable[[], T]) -> T:
    """Ask the keyring, and say its failures in words."""
    try:
        return work()
    except _failures() as error:
        raise SecretError(
            tr("The keyring did not answer."), tr("Unlock it, then try again. ({error})").format(error=error)
        ) from error


def _failures() -> tuple[type[Exception], ...]:
    """What a keyring raises when it cannot: the library passes on some of what Linux's own raises."""
    from keyring.errors import KeyringError

    # RuntimeError: a backend says so where it cannot work.
    general = (KeyringError, RuntimeError, OSError)
    if sys.platform != "linux":
        return general
    from jeepney import DBusErrorResponse
    from secretstorage.exceptions import SecretStorageException

    return (*general, DBusErrorResponse, SecretStorageException)


def _misnamed() -> tuple[type[Exception], ...]:
    """What the library raises where its own settings cannot be read, or name a keyring that is not there."""
    from configparser import Error

    return (Error, ImportError, AttributeError, ValueError)
