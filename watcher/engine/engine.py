"""The engine: one background thread that hears every price, judges every alert and writes every byte."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from watcher.domain.errors import StoreError, WatcherError
from watcher.domain.feed_state import FeedStatus
from watcher.domain.notices import Notice, Refused, Severity
from watcher.engine.assembly import Parts
from watcher.engine.backing_up import carry_out_backup
from watcher.engine.backup_requests import BackUp, ExamineBackup
from watcher.engine.housekeeping import Housekeeping
from watcher.engine.messages import Answer, Audience
from watcher.engine.requests import BeginEmpty, GiveUp, GoBack, Request
from watcher.engine.runtime import STOP_PATIENCE_S, BugReporter, LoopThread
from watcher.engine.service import Service
from watcher.engine.steps import tell_progress_to
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.store.store import Store

Replaced = TypeVar("Replaced")

BUSY_S = 1.0
STILL_BUSY_S = 0.02
"""How long a write may keep the engine from hearing prices while another program has the database."""


class Engine:
    """Runs from `start` to `stop`; every request gets its answers through the audience."""

    def __init__(self, parts: Parts, audience: Audience, report_bug: BugReporter) -> None:
        self._parts = parts
        self._audience = audience
        self._report_bug = report_bug
        self._thread = LoopThread(self._live, "engine")
        self._service: Service | None = None
        self._failure: WatcherError | None = None
        self._can_go_back = False
        self._early: list[tuple[int, Request]] = []
        self._running: dict[asyncio.Task[None], int] = {}
        self._given_up: set[int] = set()

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self, patience_s: float = STOP_PATIENCE_S) -> bool:
        """End and wait; answer whether it ended in time. Twice, and before `start`, is harmless."""
        return self._thread.stop(patience_s)

    def submit(self, number: int, request: Request) -> None:
        """Have a request carried out; called from any thread."""
        if not self._thread.call(self._begin, number, request):
            self._audience.post(Answer(number, error=_ended()))

    # ---- in the engine's thread

    async def _live(self) -> None:
        try:
            with self._parts.open_store() as store:
                store.wait_at_most(BUSY_S, STILL_BUSY_S)
                service = Service(store, self._parts, self._audience)
                service.show_stored()
                await self._serve(service, store)
        except StoreError as error:
            await self._refuse(error)
        finally:
            self._fail(_ended())
            # Nothing that stood in the status bar is true any more.
            self._audience.put("status", FeedStatus(source="", detail=_ended().sentence))

    async def _serve(self, service: Service, store: Store) -> None:
        feed = self._parts.open_feed()
        housekeeping = Housekeeping(service, store, self._parts, self._audience)
        try:
            await service.connect(feed)
            self._service = service
            early, self._early = self._early, []
            for number, request in early:
                self._begin(number, request)
            async with asyncio.TaskGroup() as group:
                group.create_task(feed.run(service))
                group.create_task(housekeeping.run())
                for job in service.jobs():
                    group.create_task(job)
        finally:
            self._fail(_ended())
            await self._let_go()
            await feed.aclose()
            await service.close()
            housekeeping.close()

    async def _refuse(self, error: StoreError) -> None:
        """Without a store no promise can be kept: say why, answer everything so, and wait for the end."""
        if self._parts.has_window:
            self._audience.post(self._refused(error))
        else:
            self._audience.post(Notice(self._parts.clock.now(), Severity.ERROR, error.title, error.hint))
        self._audience.put("status", FeedStatus(source="", detail=error.title))
        self._fail(error)
        self._can_go_back = True
        await asyncio.Event().wait()

    def _refused(self, error: StoreError) -> Refused:
        from watcher.store.faults import DamagedError

        if self._parts.backed_up is None or not isinstance(error, DamagedError):
            return Refused(error.title, error.hint)
        return Refused(error.title, error.hint, error.copy_made_at, is_lost=error.copy_made_at is None)

    async def _go_back(self) -> datetime:
        """Restore the newest good copy; whoever asked starts anew on it."""
        from watcher.store.backup import restore_newest

        restored = await self._replacing(restore_newest)
        if restored is None:
            raise StoreError(tr("There is no good copy to go back to."))
        return restored.made_at

    async def _begin_empty(self) -> Path | None:
        """Set the database aside; whoever asked starts anew without one."""
        from watcher.store.backup import set_aside

        return await self._replacing(set_aside)

    async def _replacing(self, how: Callable[[Path, datetime], Replaced]) -> Replaced:
        """Put something else in the database's place while nobody has it open. Raises StoreError."""
        path, lock = self._parts.backed_up, self._parts.lock
        if path is None or not lock.acquire():
            raise StoreError(
                tr("Another Watcher has this database; nothing was changed."), tr("End it, then try again.")
            )
        try:
            return await asyncio.to_thread(how, path, self._parts.clock.now())
        finally:
            lock.release()

    def _fail(self, error: WatcherError) -> None:
        """From now on this is the answer to everything."""
        self._failure = error
        early, self._early = self._early, []
        for number, _ in early:
            self._audience.post(Answer(number, error=error))

    async def _let_go(self) -> None:
        """End what is still being carried out, before the store is closed under it."""
        running = tuple(self._running)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)

    def _begin(self, number: int, request: Request) -> None:
        if isinstance(request, BackUp | ExamineBackup):
            self._carry_out(number, carry_out_backup(self._parts, request))
        elif self._can_go_back and isinstance(request, GoBack | BeginEmpty):
            self._carry_out(number, self._go_back() if isinstance(request, GoBack) else self._begin_empty())
        elif self._failure is not None or isinstance(request, GoBack | BeginEmpty):
            self._audience.post(Answer(number, error=self._failure or _broken()))
        elif self._service is None:
            self._early.append((number, request))
        elif isinstance(request, GiveUp):
            self._give_up(request.request)
            self._audience.post(Answer(number))
        else:
            self._carry_out(number, self._service.carry_out(number, request))

    def _carry_out(self, number: int, work: Awaitable[object]) -> None:
        task = asyncio.ensure_future(self._answer(number, work))
        self._running[task] = number
        task.add_done_callback(self._on_done)

    def _give_up(self, request: int) -> None:
        for task, number in self._running.items():
            if number == request:
                self._given_up.add(number)
                task.cancel()

    async def _answer(self, number: int, work: Awaitable[object]) -> None:
        tell_progress_to(lambda progress: self._audience.post(Answer(number, progress, final=False)))
        try:
            value = await work
        except WatcherError as error:
            self._audience.post(Answer(number, error=error))
        else:
            self._audience.post(Answer(number, value))

    def _on_done(self, task: asyncio.Task[None]) -> None:
        """Whoever asked is answered in any case: a dialog must not stay busy for ever."""
        number = self._running.pop(task)
        if task.cancelled():
            error = _given_up() if number in self._given_up else _ended()
            self._given_up.discard(number)
            self._audience.post(Answer(number, error=error))
        elif (bug := task.exception()) is not None:
            self._report_bug(bug)
            self._audience.post(Answer(number, error=_broken()))


def _ended() -> WatcherError:
    return WatcherError(tr("Watcher's engine has ended; this was not done."), tr("Start Watcher again."))


def _given_up() -> WatcherError:
    return WatcherError(tr("It was cancelled."))


def _broken() -> WatcherError:
    return WatcherError(tr("Something went wrong inside Watcher."), tr("It was reported; this was not done."))
