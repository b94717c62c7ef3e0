"""The outbox at work: what was committed is sent, grouped, retried with back-off, and receipted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import Firing, Label
from watcher.domain.alerts.outbox import OutboxRow
from watcher.domain.alerts.words import describe
from watcher.domain.errors import StoreError
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.notify.channel import Channel, DeliveryError, Message

if TYPE_CHECKING:
    from watcher.store.outbox import OutboxRepository

log = logging.getLogger(__name__)

GROUP_S = 10.0
LINES = 5
FIRST_RETRY_S = 5.0
LONGEST_RETRY_S = 300.0
DISK_RETRY_S = 15.0
_DIRECTIONS = {"up": "▲", "down": "▼"}


class Delivery:
    """Sends what the outbox holds; each channel on its own, so that none blocks another.

    The first fire goes out at once; those that follow within 10 s become one notification
    of at most five lines (alerts.md §5).
    """

    def __init__(
        self,
        outbox: OutboxRepository,
        channels: Mapping[str, Channel],
        clock: Clock,
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._outbox = outbox
        self._channels = channels
        self._clock = clock
        self._instruments = instruments
        self._news = {name: asyncio.Event() for name in channels}
        # Sent, but the disk refused the receipt: not to be sent again.
        self._sent: dict[str, list[int]] = {name: [] for name in channels}

    @property
    def channel_names(self) -> tuple[str, ...]:
        """The channels that a fire gets an outbox row for."""
        return tuple(self._channels)

    def kick(self) -> None:
        """Something new was committed."""
        for event in self._news.values():
            event.set()

    async def run(self) -> None:
        """Deliver until cancelled; what an earlier run left behind goes first."""
        async with asyncio.TaskGroup() as group:
            for name in self._channels:
                group.create_task(self._run_channel(name))

    async def _run_channel(self, name: str) -> None:
        news = self._news[name]
        while True:
            news.clear()
            wait_s = await self._send_due(name)
            try:
                await asyncio.wait_for(news.wait(), wait_s)
            except TimeoutError:
                continue
            if wait_s is None or wait_s > GROUP_S:
                continue
            # Something was sent a moment ago: what comes now waits for its companions.
            await asyncio.sleep(wait_s)

    async def _send_due(self, name: str) -> float | None:
        """Send what is due on a channel; answer in how many seconds to look again, None for on news only."""
        now = self._clock.now()
        try:
            self._write_receipts(name)
            rows = [row for row in self._outbox.pending() if row.channel == name]
            due = [row for row in rows if row.next_try is None or row.next_try <= now]
            if due:
                return await self._send(name, due)
        except StoreError as error:
            log.warning("The outbox cannot be used: %s", error.sentence)
            return DISK_RETRY_S
        if not rows:
            return None
        soonest = min(row.next_try for row in rows if row.next_try is not None)
        return max(0.1, self._clock.real_seconds((soonest - now).total_seconds()))

    async def _send(self, name: str, due: Sequence[OutboxRow]) -> float:
        ids = [row.id for row in due]
        try:
            await self._channels[name].send(compose([row.firing for row in due], self._instruments))
        except DeliveryError as error:
            retry_s = min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** max(row.attempts for row in due))
            now = self._clock.now()
            self._outbox.mark_failed(ids, now, now + timedelta(seconds=retry_s), error.sentence)
            log.info("%s: %s Next try in %.0f s.", name, error.sentence, retry_s)
            return max(0.1, self._clock.real_seconds(retry_s))
        self._sent[name] += ids
        self._write_receipts(name)
        return GROUP_S

    def _write_receipts(self, name: str) -> None:
        """Note on disk what was sent. Raises StoreError."""
        if self._sent[name]:
            self._outbox.mark_sent(self._sent[name], self._clock.now())
            self._sent[name] = []


def compose(firings: Sequence[Firing], instruments: Callable[[Symbol], Instrument | None]) -> Message:
    """One notification for these fires: the newest names itself, of many the first five lines are shown."""
    lines = [headline(firing, instruments(firing.symbol)) for firing in firings]
    if len(firings) == 1:
        return Message(lines[0], details(firings[0]))
    more = [f"… and {len(lines) - LINES} more"] if len(lines) > LINES else []
    return Message(f"{len(firings)} alerts fired", "\n".join([*lines[:LINES], *more]))


def headline(firing: Firing, instrument: Instrument | None) -> str:
    """Symbol, level, price, direction: the first words of every notification."""
    places = instrument.places if instrument is not None else 2
    arrow = _DIRECTIONS.get(firing.direction, "")
    words = describe(firing.condition, places)
    return f"{firing.symbol} {words}: {firing.price:,.{places}f} {arrow}".rstrip()


def details(firing: Firing) -> str:
    """Time, session, labels and note of a fire, in one line each."""
    when = f"{firing.occurred_at:%Y-%m-%d %H:%M:%S} UTC, {firing.session.value} session"
    said = [_LABELS[label] for label in sorted(firing.labels)]
    if firing.returned:
        said.append("the price has come back since")
    return "\n".join(line for line in (when, ", ".join(said), firing.note) if line)


_LABELS = {
    Label.GAPPED: "gapped: the level itself was not traded",
    Label.TOUCHED: "touched between two prices",
    Label.LATE: "found late",
}
