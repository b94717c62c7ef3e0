"""The engine: one background thread that hears every price, judges every alert and writes every byte."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import TYPE_CHECKING

from watcher.domain.errors import StoreError, WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.engine.assembly import Parts
from watcher.engine.housekeeping import Housekeeping
from watcher.engine.messages import Answer, Audience
from watcher.engine.requests import Request
from watcher.engine.runtime import STOP_PATIENCE_S, BugReporter, LoopThread
from watcher.engine.service import Service

if TYPE_CHECKING:
    from watcher.store.store import Store

log = logging.getLogger(__name__)


class Engine:
    """Runs from `start` to `stop`; every request gets its answers through the audience."""

    def __init__(self, parts: Parts, audience: Audience, report_bug: BugReporter) -> None:
        self._parts = parts
        self._audience = audience
        self._report_bug = report_bug
        self._thread = LoopThread(self._live, "engine")
        self._service: Service | None = None
        self._failure: WatcherError | None = None
        self._early: list[tuple[int, Request]] = []
        self._running: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self, patience_s: float = STOP_PATIENCE_S) -> bool:
        """End and wait; answer whether it ended in time. Twice, and before `start`, is harmless."""
        return self._thread.stop(patience_s)

    def submit(self, number: int, request: Request) -> None:
        """Have a request carried out; called from any thread."""
        if not self._thread.call(self._begin, number, request):
            log.info("The engine has ended; %s was not carried out.", type(request).__name__)

    # ---- in the engine's thread

    async def _live(self) -> None:
        try:
            store = self._parts.open_store()
        except StoreError as error:
            await self._refuse(error)
            return
        try:
            await self._serve(store)
        finally:
            store.close()

    async def _serve(self, store: Store) -> None:
        service = Service(store, self._parts, self._audience)
        service.show_stored()
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
            for task in self._running:
                task.cancel()
            await feed.aclose()
            await service.close()
            housekeeping.close()

    async def _refuse(self, error: StoreError) -> None:
        """Without a store no promise can be kept: say why, answer everything so, and wait for the end."""
        self._failure = error
        self._audience.post(Notice(self._parts.clock.now(), Severity.ERROR, error.title, error.hint))
        for number, _ in self._early:
            self._audience.post(Answer(number, error=error))
        await asyncio.Event().wait()

    def _begin(self, number: int, request: Request) -> None:
        if self._failure is not None:
            self._audience.post(Answer(number, error=self._failure))
        elif self._service is None:
            self._early.append((number, request))
        else:
            task = asyncio.ensure_future(self._answer(number, self._service.carry_out(number, request)))
            self._running.add(task)
            task.add_done_callback(self._on_done)

    async def _answer(self, number: int, work: Awaitable[object]) -> None:
        try:
            value = await work
        except WatcherError as error:
            self._audience.post(Answer(number, error=error))
        else:
            self._audience.post(Answer(number, value))

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (bug := task.exception()) is not None:
            self._report_bug(bug)
