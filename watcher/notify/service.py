"""Any service that the apprise library knows: ntfy, Telegram, Discord, Slack, e-mail, webhooks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from watcher.domain.channels import ChannelSetup, Source
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.notify.channel import DeliveryError, Message
from watcher.notify.patience import patiently
from watcher.notify.secrets import SecretError

SENDING_S = 20.0
KEYRING_S = 5.0
_TALKATIVE = ("apprise", "urllib3", "requests", "keyring", "secretstorage")

Find = Callable[[str], tuple[str | None, Source]]


class ServiceChannel:
    """Sends through one service; its address is looked up when it is first needed, and never logged."""

    keeps_trying = True

    def __init__(self, setup: ChannelSetup, find: Find) -> None:
        self.name = setup.name
        self.share = setup.share
        self._setup = setup
        self._find = find
        self._address: str | None = None

    async def send(self, message: Message) -> None:
        """Deliver one message as plain text."""
        address = self._address or await self._look_up()
        try:
            await patiently(lambda: notify(address, message), SENDING_S, f"channel {self.name}")
        except InputError as error:
            self._address = None
            raise DeliveryError(error.title, error.hint) from error
        except TimeoutError as error:
            raise DeliveryError(
                tr("{service} did not answer in {sending_s} s.").format(
                    service=self._setup.service, sending_s=f"{SENDING_S:.0f}"
                )
            ) from error
        self._address = address

    async def aclose(self) -> None:
        """Nothing is held between messages."""

    async def _look_up(self) -> str:
        try:
            address, _ = await patiently(lambda: self._find(self.name), KEYRING_S, "keyring")
        except TimeoutError as error:
            raise DeliveryError(tr("The keyring did not answer."), tr("Unlock it.")) from error
        except SecretError as error:
            raise DeliveryError(error.title, error.hint) from error
        if address is None:
            raise DeliveryError(
                tr("The address of the channel “{name}” is not known on this machine.").format(
                    name=self.name
                ),
                tr("Add the channel again, or set {variable}.").format(variable=self._setup.variable),
            )
        return address


def notify(address: str, message: Message) -> None:
    """Send now; blocks. Raises InputError for an address of no service, DeliveryError.

    Neither repeats the address, which holds passwords and tokens.
    """
    service = made(address)
    from apprise import NotifyFormat

    if not service.notify(
        body=message.body or message.title, title=message.title, body_format=NotifyFormat.TEXT
    ):
        raise DeliveryError(tr("The service did not take the message."), tr("Its address may have changed."))


def made(address: str) -> Any:
    """The service behind an address. Raises InputError if there is none."""
    _hush()
    import apprise

    services = apprise.Apprise()
    if not services.add(address):
        raise InputError(
            tr("No service has an address like this."),
            tr("How it is written for each service: https://appriseit.com/services/"),
        )
    return services


def _hush() -> None:
    """What these libraries log may hold addresses with tokens in them."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
