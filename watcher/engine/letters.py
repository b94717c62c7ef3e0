"""Letters on their way: each through its channel, retried with back-off, never more than was agreed to."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.errors import StoreError
from watcher.domain.quiet import QuietHours
from watcher.notify.channel import Channel, DeliveryError, Message

if TYPE_CHECKING:
    from watcher.domain.letters import Letter
    from watcher.store.letters import LettersRepository

log = logging.getLogger(__name__)

LOOK_EVERY_S = 30.0
FIRST_RETRY_S, LONGEST_RETRY_S = 60.0, 3_600.0
TOO_LATE = timedelta(days=3)
"""Nobody wants last week's digest in the middle of this one."""


class Letters:
    """Sends what waits, while this process is the one that delivers."""

    def __init__(
        self,
        store: LettersRepository,
        clock: Clock,
        channels: Callable[[], Iterable[Channel]],
        quiet: Callable[[], QuietHours | None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._channels = channels
        self._quiet = quiet
        self._unreceipted: set[int] = set()
        """Sent, but the disk refused the receipt: not to be sent again."""

    async def run(self) -> None:
        """Look now and then, until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> None:
        """Send what is due. A store that refuses is asked again later."""
        now = self._clock.now()
        quiet = self._quiet()
        if quiet is not None and quiet.ends_at(now) is not None:
            return
        try:
            for letter in self._store.pending():
                if letter.next_try is None or letter.next_try <= now:
                    await self._send(letter, now)
        except StoreError as error:
            log.warning("Letters cannot be sent: %s", error.sentence)

    async def _send(self, letter: Letter, now: datetime) -> None:
        """Through the channel as it is now: who agreed to less meanwhile gets less. Raises StoreError."""
        if letter.id in self._unreceipted:
            self._receipt(letter, now)
            return
        channel = next((one for one in self._channels() if one.name == letter.channel), None)
        is_late = now - letter.written_at >= TOO_LATE
        if channel is None:
            if is_late:
                self._store.mark_failed(letter.id, now, None, "There is no such channel any more.")
            return
        try:
            await channel.send(
                Message(letter.title, letter.bodies[channel.share], urgent=False, is_silent=True)
            )
        except DeliveryError as error:
            retry = timedelta(seconds=min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** min(10, letter.attempts)))
            next_try = None if is_late else now + retry
            self._store.mark_failed(letter.id, now, next_try, error.sentence)
            log.info("%s: %s was not sent: %s", letter.channel, letter.about, error.sentence)
        else:
            self._unreceipted.add(letter.id)
            self._receipt(letter, now)

    def _receipt(self, letter: Letter, now: datetime) -> None:
        self._store.mark_sent(letter.id, now)
        self._unreceipted.discard(letter.id)
