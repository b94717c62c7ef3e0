"""Channels beyond this machine: added, tried and removed; the same for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from watcher.domain.channels import ChannelSetup, ChannelShown, Reach, Share, Source, check_name, service_of
from watcher.domain.errors import InputError
from watcher.engine.channel_requests import (
    AddChannel,
    DeskRequest,
    RemoveChannel,
    ShareThrough,
    ShowReach,
    TryChannel,
)
from watcher.engine.wording import sample
from watcher.language import tr
from watcher.notify.channel import Channel
from watcher.notify.patience import patiently
from watcher.notify.secrets import SecretError, Secrets, keyring_name
from watcher.notify.service import KEYRING_S, ServiceChannel, made
from watcher.notify.sound import player, wanted

if TYPE_CHECKING:
    from watcher.store.store import Store

LIBRARY_S = 20.0
"""How long the library behind the services may take to be imported, and to look at an address."""


class ChannelDesk:
    """Lives in the store's thread; what asks the keyring or a service is waited for beside it."""

    def __init__(self, store: Store, secrets: Secrets, own: Sequence[Channel]) -> None:
        self._store = store
        self._secrets = secrets
        self._own = {channel.name: channel for channel in own}

    async def carry_out(self, request: DeskRequest) -> Reach | None:
        """Do what is asked. Raises InputError, SecretError, DeliveryError, StoreError."""
        match request:
            case AddChannel(name, address, share):
                await self.add(name, address, share)
            case ShareThrough(name, share):
                setup = self._setup(name)
                self._store.channels.save(ChannelSetup(setup.name, setup.service, share))
            case RemoveChannel(name):
                await self.remove(name)
            case TryChannel(name):
                await self.test(name)
                return None
            case ShowReach():
                pass
        return await self.reach()

    async def reach(self) -> Reach:
        """What there is."""
        setups, troubles = self._store.channels.all(), self._store.outbox.last_errors()

        def look() -> tuple[list[Source], str | None]:
            return [self._source(setup.name) for setup in setups], keyring_name()

        try:
            sources, ring = await patiently(look, KEYRING_S, "keyring")
        except TimeoutError:
            sources, ring = [Source.NOWHERE] * len(setups), None
        channels = tuple(
            ChannelShown(setup, source, troubles.get(setup.name, ""))
            for setup, source in zip(setups, sources, strict=True)
        )
        command = player()
        return Reach(channels, ring, None if command is None else command[0], wanted())

    def is_given(self, name: str) -> bool:
        """Whether the environment has this channel's address."""
        return self._secrets.given(name) is not None

    async def add(self, name: str, address: str, share: Share) -> ChannelSetup:
        """Keep the address in the keyring and the rest in the store; one of that name is replaced.

        Without an address, the environment has to have it.
        """
        check_name(name)
        given, source = (address, Source.KEYRING) if address else self._from_environment(name)
        service = service_of(given)
        # Looked at before it is kept: a slip is found while the user is there.
        await patiently(lambda: made(given), LIBRARY_S, "apprise")
        setup = ChannelSetup(name, service, share)
        if source is Source.KEYRING:
            await self._asked(lambda: self._secrets.keep(name, given))
        self._store.channels.save(setup)
        return setup

    async def remove(self, name: str) -> None:
        """Forget a channel and its address. What waited for it is given up by whoever delivers."""
        self._setup(name)
        self._store.channels.remove(name)
        await self._asked(lambda: self._secrets.forget(name))

    async def test(self, name: str) -> None:
        """Send a test through a channel."""
        if name == "sound" and player() is None:
            raise InputError(
                tr("No program that plays sounds was found."),
                tr("Install one of: {wanted}.").format(wanted=wanted()),
            )
        channel = self._own.get(name) or ServiceChannel(self._setup(name), self._secrets.find)
        await channel.send(sample())

    async def aclose(self) -> None:
        """Let go of the machine's own channels; for whoever made them for this alone."""
        for channel in self._own.values():
            await channel.aclose()

    def _setup(self, name: str) -> ChannelSetup:
        for setup in self._store.channels.all():
            if setup.name == name:
                return setup
        raise InputError(
            tr("There is no channel “{name}”.").format(name=name[:40]),
            tr("“watcher channel list” shows those there are."),
        )

    def _source(self, name: str) -> Source:
        try:
            return self._secrets.find(name)[1]
        except SecretError:
            return Source.NOWHERE

    def _from_environment(self, name: str) -> tuple[str, Source]:
        address = self._secrets.given(name)
        if address is None:
            raise InputError(
                tr("A channel needs the address of its service."),
                tr("Give it, or set {variable}.").format(variable=ChannelSetup(name, "").variable),
            )
        return address, Source.ENVIRONMENT

    async def _asked(self, work: Callable[[], None]) -> None:
        try:
            await patiently(work, LIBRARY_S, "keyring")
        except TimeoutError as error:
            raise SecretError(tr("The keyring did not answer."), tr("Unlock it, then try again.")) from error
