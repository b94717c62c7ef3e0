"""The outbox at work: what was committed is sent, grouped, retried with back-off, and receipted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import Firing, Label
from watcher.domain.alerts.outbox import OutboxRow
from watcher.domain.channels import Share
from watcher.domain.errors import BusyError, StoreError
from watcher.domain.quiet import QuietHours
from watcher.engine.wording import Unchecked, Wording
from watcher.notify.channel import Channel, DeliveryError, Message
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.store.outbox import OutboxRepository

log = logging.getLogger(__name__)

GROUP_S = 10.0
FIRST_RETRY_S = 5.0
LONGEST_RETRY_S = 300.0
DISK_RETRY_S = 15.0
BUSY_RETRY_S = 1.0
HELD_S = 60.0
"""How long a late fire waits for the rest of the catching up."""
LONGEST_WAIT_S = 3600.0
SHORTEST_WAIT_S = 0.1
HERE = frozenset(("desktop", "tray", "sound"))
"""The channels that are seen or heard at this machine, by whoever is there."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides whether and how something is told now.

    `quiet` answers the quiet hours, `reminds` after how many seconds a fire is told again (0: not any
    more), `muted_until` until when its alert is snoozed.
    """

    quiet: Callable[[], QuietHours | None]
    reminds: Callable[[Firing], int]
    muted_until: Callable[[Firing], datetime | None]
    is_discreet: Callable[[], bool] = bool
    """Whether what the user owns stays hidden at this machine."""


class Delivery:
    """Sends what the outbox holds; each channel on its own, so that none blocks another.

    The first fire goes out at once; those that follow within 10 s become one notification of at most
    five lines (alerts.md §5). What was found late, left by an earlier run or held in quiet hours
    becomes one digest, without a sound.
    """

    def __init__(self, outbox: OutboxRepository, clock: Clock, wording: Wording, rules: Rules) -> None:
        self._outbox = outbox
        self._clock = clock
        self._wording = wording
        self._rules = rules
        self._posts: dict[str, _Post] = {}
        self._group: asyncio.TaskGroup | None = None
        self._left_behind: int | None = None
        self._unchecked: tuple[Unchecked, ...] = ()
        self._held_since: float | None = None
        self._is_quiet = False

    @property
    def channel_names(self) -> tuple[str, ...]:
        """The channels that a fire gets an outbox row for."""
        return tuple(self._posts)

    def add(self, channel: Channel) -> None:
        """Send through this one, too."""
        if channel.name not in self._posts:
            self._posts[channel.name] = _Post(channel)
            self._start(self._posts[channel.name])

    async def use(self, channels: Sequence[Channel]) -> None:
        """Send through these from now on, and through no others. Those that go are closed."""
        wanted = {channel.name: channel for channel in channels}
        for name, post in tuple(self._posts.items()):
            if wanted.get(name) is not post.channel:
                del self._posts[name]
                await self._end(post)
        for channel in channels:
            self.add(channel)

    def kick(self) -> None:
        """Something new was committed, or the rules are other ones."""
        for post in self._posts.values():
            post.news.set()

    def keep_quiet(self, on: bool) -> None:  # noqa: FBT001 - what was switched
        """Let nothing be seen or heard on this machine; when that ends, what was held is told."""
        self._is_quiet = on
        self.kick()

    def hold(self) -> None:
        """Catching up begins: what is found waits for the rest of it, to be told together."""
        self._held_since = asyncio.get_running_loop().time()
        self._unchecked = ()

    def release(self, unchecked: Sequence[Unchecked]) -> None:
        """Catching up has ended; of this nothing could be had."""
        self._held_since = None
        self._unchecked = tuple(unchecked)
        self.kick()

    async def run(self) -> None:
        """Deliver until cancelled; what an earlier run left behind goes first."""
        self._left_behind = self._last_id()
        async with asyncio.TaskGroup() as group:
            self._group = group
            for post in self._posts.values():
                self._start(post)
            # Channels come and go; the group must not end with the last of them.
            await asyncio.Event().wait()

    async def aclose(self) -> None:
        """Let go of every channel."""
        await self.use(())

    # ---- one channel

    def _start(self, post: _Post) -> None:
        if self._group is not None:
            post.task = self._group.create_task(self._run_post(post))

    async def _end(self, post: _Post) -> None:
        if post.task is not None:
            post.task.cancel()
            await asyncio.wait([post.task])
        await post.channel.aclose()

    async def _run_post(self, post: _Post) -> None:
        while True:
            post.news.clear()
            wait_s = await self._send_due(post)
            try:
                async with asyncio.timeout(min(wait_s, LONGEST_WAIT_S)):
                    await post.news.wait()
            except TimeoutError:
                continue

    async def _send_due(self, post: _Post) -> float:
        """Send what is due on a channel; answer in how many seconds to look again, news apart."""
        try:
            self._write_receipts(post)
            if self._is_quiet and post.channel.name in HERE:
                return LONGEST_WAIT_S
            now = self._clock.now()
            rows = self._rows(post, now)
            quiet = self._rules.quiet()
            quiet_until = None if quiet is None else quiet.ends_at(now)
            if quiet_until is not None:
                return self._until(quiet_until, now)
            due = [row for row in rows if row.next_try is None or row.next_try <= now]
            pause_s = post.pause_s(asyncio.get_running_loop().time())
            if due and pause_s > 0:
                # Something was sent a moment ago: what comes now waits for its companions.
                return pause_s
            if due:
                await self._send(post, due, quiet)
                return SHORTEST_WAIT_S
        except BusyError:
            return BUSY_RETRY_S
        except StoreError as error:
            log.warning("The outbox cannot be used: %s", error.sentence)
            return DISK_RETRY_S
        waits = [self._until(row.next_try, now) for row in rows if row.next_try is not None]
        held_s = [] if self._held_since is None else [HELD_S]
        return min([*waits, *held_s], default=LONGEST_WAIT_S)

    def _rows(self, post: _Post, now: datetime) -> list[OutboxRow]:
        """What waits for this channel, reminders included. Raises StoreError."""
        rows = [_timely(row, now, LONGEST_RETRY_S) for row in self._outbox.pending(post.channel.name)]
        if self._is_holding():
            rows = [row for row in rows if Label.LATE not in row.firing.labels]
        if not post.channel.keeps_trying:
            self._silence(post, [row for row in rows if self._is_left(row)])
            rows = [row for row in rows if not self._is_left(row)]
        return rows + self._reminders(post, now)

    def _reminders(self, post: _Post, now: datetime) -> list[OutboxRow]:
        """What is to be told again; a snoozed alert's after it has slept. Raises StoreError."""
        kept, ended = [], []
        for row in self._outbox.reminders(post.channel.name):
            after_s = self._rules.reminds(row.firing)
            if not after_s:
                ended.append(row.id)
                continue
            row = _timely(row, now, max(after_s, LONGEST_RETRY_S))  # noqa: PLW2901
            muted_until = self._rules.muted_until(row.firing)
            if muted_until is not None and row.next_try is not None:
                row = replace(row, next_try=max(muted_until, row.next_try))  # noqa: PLW2901
            kept.append(row)
        if ended:
            self._outbox.forget_reminders(ended)
        return kept

    def _silence(self, post: _Post, left: Sequence[OutboxRow]) -> None:
        """A sound is not made up for: what an earlier run left is closed. Raises StoreError."""
        if left:
            ids = [row.id for row in left]
            self._outbox.mark_failed(ids, self._clock.now(), None, "It was too late for a sound.")
            log.info("%s: nothing for %d fires of an earlier run.", post.channel.name, len(ids))

    async def _send(self, post: _Post, due: Sequence[OutboxRow], quiet: QuietHours | None) -> None:
        """Send the fresh, the reminders and the digest, each with its own receipt. Raises StoreError."""
        reminders = [row for row in due if row.is_reminder]
        late = [row for row in due if not row.is_reminder and self._is_late(row, quiet)]
        fresh = [row for row in due if not row.is_reminder and row not in late]
        share = post.channel.share
        if share.has_holdings and post.channel.name in HERE and self._rules.is_discreet():
            share = Share.NOTE
        if fresh:
            await self._try(post, fresh, self._wording.fresh([row.firing for row in fresh], share))
        if reminders:
            told = [row.firing for row in reminders]
            await self._try(post, reminders, self._wording.reminder(told, share))
        if late:
            told = [row.firing for row in late]
            await self._try(post, late, self._wording.digest(told, self._unchecked, share))

    async def _try(self, post: _Post, rows: Sequence[OutboxRow], message: Message) -> None:
        ids = [row.id for row in rows]
        name = post.channel.name
        try:
            await post.channel.send(message)
        except DeliveryError as error:
            now = self._clock.now()
            retry_s = min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** min(10, max(row.attempts for row in rows)))
            next_try = now + timedelta(seconds=retry_s) if post.channel.keeps_trying else None
            self._outbox.mark_failed(ids, now, next_try, error.sentence)
            log.info("%s: %s Next try in %.0f s.", name, error.sentence, retry_s)
            return
        post.sent_at = asyncio.get_running_loop().time()
        post.unreceipted += rows
        self._write_receipts(post)

    def _write_receipts(self, post: _Post) -> None:
        """Note on disk what was sent. Raises StoreError; then it is not sent again, but noted later."""
        if not post.unreceipted:
            return
        now = self._clock.now()
        remind = {
            row.id: now + timedelta(seconds=after_s)
            for row in post.unreceipted
            if (after_s := self._rules.reminds(row.firing))
        }
        self._outbox.mark_sent([row.id for row in post.unreceipted], now, remind)
        post.unreceipted = []

    # ---- what kind of row it is

    def _is_left(self, row: OutboxRow) -> bool:
        """Whether an earlier run committed it and did not send it."""
        return self._left_behind is not None and row.id <= self._left_behind

    def _is_late(self, row: OutboxRow, quiet: QuietHours | None) -> bool:
        was_quiet = quiet is not None and quiet.ends_at(row.firing.detected_at) is not None
        return Label.LATE in row.firing.labels or self._is_left(row) or was_quiet

    def _is_holding(self) -> bool:
        if self._held_since is None:
            return False
        return asyncio.get_running_loop().time() - self._held_since < HELD_S

    def _last_id(self) -> int:
        try:
            return self._outbox.last_id()
        except StoreError as error:
            log.warning("The outbox cannot be used: %s", error.sentence)
            return 0

    def _until(self, at: datetime, now: datetime) -> float:
        return max(SHORTEST_WAIT_S, self._clock.real_seconds((at - now).total_seconds()))


def _timely(row: OutboxRow, now: datetime, longest_s: float) -> OutboxRow:
    """The row; due at once where it would wait longer than it ever has to: the clock was set back since."""
    is_far = row.next_try is not None and row.next_try > now + timedelta(seconds=longest_s)
    return replace(row, next_try=now) if is_far else row


class _Post:
    """One channel at work."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.news = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.sent_at: float | None = None
        self.unreceipted: list[OutboxRow] = []
        """Sent, but the disk refused the receipt: not to be sent again."""

    def pause_s(self, now: float) -> float:
        """How long what is due waits for its companions."""
        return 0.0 if self.sent_at is None else self.sent_at + GROUP_S - now
