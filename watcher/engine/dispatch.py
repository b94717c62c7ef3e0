"""Between a committed fire and its user: which channels there are, when they may speak, what is answered."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain.alerts.alert import Alert, AlertId, Firing
from watcher.domain.channels import BUILT_IN, ChannelSetup, Reach
from watcher.domain.errors import InputError, StoreError
from watcher.domain.quiet import QuietHours
from watcher.engine.alert_changes import Instruments
from watcher.engine.channel_desk import ChannelDesk
from watcher.engine.channel_requests import ChannelRequest, KeepQuiet
from watcher.engine.delivery import Delivery, Rules
from watcher.engine.letters import Letters
from watcher.engine.messages import Audience
from watcher.engine.tray_channel import TrayChannel
from watcher.engine.wording import Mention, Unchecked, Wording
from watcher.notify.channel import Channel, Choice, Chosen
from watcher.notify.service import ServiceChannel

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store

log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
_USUAL_PLACES = 2
_CHOICES = (Choice.OPEN, Choice.SNOOZE, Choice.REARM, Choice.ACKNOWLEDGE)

Alerts = Callable[[], Mapping[AlertId, Alert]]


class Dispatch:
    """Runs the delivery with the channels that the settings and the store name, as they are now."""

    def __init__(
        self,
        store: Store,
        parts: Parts,
        audience: Audience,
        alerts: Alerts,
        instruments: Instruments,
        *,
        mention: Mention,
        chosen: Chosen,
    ) -> None:
        self._store = store
        self._clock = parts.clock
        self._parts = parts
        self._alerts = alerts
        self._settings = parts.notifications
        self._known = parts.notifications()
        self._is_outdated = False
        self._secrets = None if parts.open_secrets is None else parts.open_secrets()

        def places(symbol: str) -> int:
            instrument = instruments(symbol)  # type: ignore[arg-type]  # a symbol is a name
            return _USUAL_PLACES if instrument is None else instrument.places

        choices = _CHOICES if parts.has_window else _CHOICES[1:]
        self._delivery = Delivery(
            store.outbox,
            parts.clock,
            Wording(places, mention, choices, parts.writing),
            Rules(self._quiet, self._reminds, self._muted_until, parts.is_discreet),
        )
        self._own = _built_in(parts, audience)
        for channel in self._own:
            if hasattr(channel, "chosen"):
                channel.chosen = chosen
        self._services: dict[ChannelSetup, Channel] = {}
        self._letters = Letters(store.letters, parts.clock, self._outside, self._quiet)
        self._desk = None if self._secrets is None else ChannelDesk(store, self._secrets, self._own)

    async def carry_out(self, request: ChannelRequest) -> Reach | None:
        """Do what is asked of channels. Raises WatcherError."""
        if isinstance(request, KeepQuiet):
            self._delivery.keep_quiet(request.on)
            return None
        if self._desk is None:
            raise InputError("There are no channels here.")
        answer = await self._desk.carry_out(request)
        self.look_again()
        return answer

    @property
    def channel_names(self) -> tuple[str, ...]:
        """The channels that a fire gets an outbox row for."""
        return self._delivery.channel_names

    def kick(self) -> None:
        """Something new was committed."""
        self._delivery.kick()

    def hold(self) -> None:
        """Catching up begins."""
        self._delivery.hold()

    def release(self, unchecked: Sequence[Unchecked]) -> None:
        """Catching up has ended."""
        self._delivery.release(unchecked)

    def begin(self) -> None:
        """Have every fire sent through the channels there are: it is this process that evaluates now."""
        try:
            channels = [*self._wanted(), *self._open(self._store.channels.all())]
            self._close_rows_of_the_gone({channel.name for channel in channels})
        except StoreError as error:
            log.warning("The channels cannot be read: %s", error.sentence)
            channels = self._wanted()
        for channel in channels:
            self._delivery.add(channel)

    def _close_rows_of_the_gone(self, used: Collection[str]) -> None:
        """What waits for a channel that was removed, or is switched off, is closed. Raises StoreError.

        A channel of this machine that is only missing now, as the tray is without a window, may come back.
        """
        off = {name for name, is_on in self._switches.items() if not is_on}
        waiting = {row.channel for row in self._store.outbox.pending()}
        gone = {name for name in waiting if name not in used and (name not in BUILT_IN or name in off)}
        if gone:
            self._store.outbox.give_up(gone, self._clock.now(), "The channel was removed or switched off.")

    def look_again(self) -> None:
        """Another process wrote to the store: there may be other channels."""
        self._is_outdated = True

    async def refresh(self) -> None:
        """Use the channels that are wanted now. A store that cannot be read changes nothing."""
        try:
            setups = self._store.channels.all()
            channels = [*self._wanted(), *self._open(setups)]
            gone = set(self._delivery.channel_names) - {channel.name for channel in channels}
            if gone:
                self._store.outbox.give_up(gone, self._clock.now(), "The channel was switched off.")
        except StoreError as error:
            log.warning("The channels cannot be read: %s", error.sentence)
            return
        await self._delivery.use(channels)
        self._delivery.kick()

    async def run(self) -> None:
        """Deliver, and follow the settings, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._delivery.run())
            group.create_task(self._letters.run())
            group.create_task(self._follow_settings())

    async def aclose(self) -> None:
        """Let go of every channel."""
        idle = [channel for channel in self._own if channel.name not in self._delivery.channel_names]
        await self._delivery.aclose()
        for channel in idle:
            await channel.aclose()

    async def _follow_settings(self) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            now = self._settings()
            if now != self._known or self._is_outdated:
                self._known, self._is_outdated = now, False
                await self.refresh()

    def _wanted(self) -> list[Channel]:
        """The machine's own channels that are switched on; the tray stands in for the desktop."""
        return [channel for channel in self._own if self._switches.get(channel.name, True)]

    @property
    def _switches(self) -> Mapping[str, bool]:
        desktop = self._known.desktop
        return {"desktop": desktop, "tray": desktop, "sound": self._known.sound}

    def _open(self, setups: Sequence[ChannelSetup]) -> list[Channel]:
        """The channels beyond this machine; one that has not changed stays as it is."""
        secrets = self._secrets
        if secrets is None:
            return []
        self._services = {
            setup: self._services.get(setup) or ServiceChannel(setup, secrets.find) for setup in setups
        }
        return list(self._services.values())

    def _outside(self) -> Iterable[Channel]:
        return self._services.values()

    # ---- the rules

    def _quiet(self) -> QuietHours | None:
        return self._known.quiet_hours

    def _reminds(self, firing: Firing) -> int:
        alert = self._alerts().get(firing.alert)
        return 0 if alert is None else alert.remind_s

    def _muted_until(self, firing: Firing) -> datetime | None:
        alert = self._alerts().get(firing.alert)
        return None if alert is None else alert.snoozed_until


def _built_in(parts: Parts, audience: Audience) -> tuple[Channel, ...]:
    channels = parts.open_channels()
    if parts.has_window and sys.platform != "linux":
        return (*channels, TrayChannel(audience))
    return channels
