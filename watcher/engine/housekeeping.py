"""Once a second: write what is new, see what others wrote, notice that the machine slept."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.domain.errors import StoreError
from watcher.domain.notices import Notice, Severity
from watcher.engine.messages import Audience, SavedNews

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.engine.service import Service
    from watcher.store.store import Store

log = logging.getLogger(__name__)

EVERY_S = 1.0
FIRST_VIEW_EVERY = timedelta(seconds=30)
BACKUP_EVERY = timedelta(hours=1)
SLEPT_S = 30.0
"""The clock ran this much further than the loop: the machine slept, or somebody set the clock."""


class Housekeeping:
    """Keeps disk and memory together. A disk that refuses is told once, and tried again every second."""

    def __init__(self, service: Service, store: Store, parts: Parts, audience: Audience) -> None:
        self._service = service
        self._store = store
        self._clock = parts.clock
        self._first_view = parts.first_view
        self._backed_up = parts.backed_up
        self._backup_due = self._clock.now()
        self._audience = audience
        self._version = store.data_version()
        self._first_view_due = self._clock.now() + timedelta(seconds=2)
        self._trouble = ""

    async def run(self) -> None:
        """Go round until cancelled."""
        loop = asyncio.get_running_loop()
        offset_s = self._clock.now().timestamp() - loop.time()
        while True:
            await asyncio.sleep(EVERY_S)
            now_offset_s = self._clock.now().timestamp() - loop.time()
            slept_s, offset_s = now_offset_s - offset_s, now_offset_s
            if slept_s > SLEPT_S and self._clock.real_seconds(1.0) == 1.0:
                log.info("The machine slept for %.0f s.", slept_s)
                self._service.wake()
            self.save()
            self._look()

    def save(self) -> None:
        """Write what is new; never raises for a disk that refuses."""
        try:
            if self._service.desk.save() | self._service.save_quotes():
                self._audience.put("saved", SavedNews(self._clock.now()))
            self._back_up()
        except StoreError as error:
            self._tell(error)
        else:
            self._trouble = ""
        self._write_first_view()

    def close(self) -> None:
        """The last round."""
        self._first_view_due = self._clock.now()
        self.save()

    def _look(self) -> None:
        """See what another process wrote."""
        try:
            version = self._store.data_version()
            if version != self._version:
                self._version = version
                self._service.reload()
            self._service.desk.take_over_if_free()
        except StoreError as error:
            self._tell(error)

    def _back_up(self) -> None:
        now = self._clock.now()
        if self._backed_up is None or now < self._backup_due:
            return
        self._backup_due = now + BACKUP_EVERY
        from watcher.store.backup import daily_backup

        daily_backup(self._backed_up, now)

    def _write_first_view(self) -> None:
        now = self._clock.now()
        if self._first_view is None or now < self._first_view_due:
            return
        self._first_view_due = now + FIRST_VIEW_EVERY
        from watcher.store.first_view import write_first_view

        try:
            write_first_view(self._first_view, self._service.first_view(now))
        except StoreError as error:
            self._tell(error)

    def _tell(self, error: StoreError) -> None:
        if error.title != self._trouble:
            self._trouble = error.title
            self._audience.post(Notice(self._clock.now(), Severity.ERROR, error.title, error.hint))
