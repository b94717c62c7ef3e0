"""Hands news from the engine's thread to the GUI's: the newest per key, and a queue of what counts singly."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock

from watcher.engine.messages import Keyed, Queued


class Mailbox:
    """Keeps one value per key and every queued one until they are collected.

    A slow reader sees fewer values, never older ones; a stalled one costs memory
    for one value per key. `ring` is called, in the writer's thread, only when the
    box was empty, and once more when something that counts singly comes: a burst
    costs one event.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._latest: dict[Hashable, Keyed] = {}
        self._queue: list[Queued] = []
        self._ring: Callable[[], object] | None = None

    def listen(self, ring: Callable[[], object]) -> None:
        """Have `ring` called from now on; once at once if something waits already."""
        with self._lock:
            self._ring = ring
            waiting = bool(self._latest or self._queue)
        if waiting:
            ring()

    def put(self, key: Hashable, news: Keyed) -> None:
        """Leave a value in place of the one with its key."""
        with self._lock:
            was_empty = not self._latest and not self._queue
            self._latest[key] = news
            ring = self._ring
        if was_empty and ring is not None:
            ring()

    def post(self, news: Queued) -> None:
        """Leave a value behind all others; it is never merged."""
        with self._lock:
            had_none = not self._queue
            self._queue.append(news)
            ring = self._ring
        if had_none and ring is not None:
            ring()

    @property
    def is_urgent(self) -> bool:
        """Whether something waits that counts singly."""
        return bool(self._queue)

    def drain(self) -> tuple[list[Keyed], list[Queued]]:
        """Take everything out."""
        with self._lock:
            latest, self._latest = self._latest, {}
            queue, self._queue = self._queue, []
        return list(latest.values()), queue
