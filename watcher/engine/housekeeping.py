"""Once a second: write what is new, see what others wrote; once a day: a backup, a shorter log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.domain.errors import BusyError, ProfileError, StoreError
from watcher.domain.notices import Notice, Severity
from watcher.engine.messages import Audience, SavedNews
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.engine.service import Service
    from watcher.store.store import Store

log = logging.getLogger(__name__)

EVERY_S = 1.0
CHORES_EVERY_S = 3600.0
FIRST_VIEW_EVERY = timedelta(seconds=30)
SLEPT_S = 30.0
"""The clock ran so much further than the loop, or less far: the machine slept, or somebody set the clock."""


class Housekeeping:
    """Keeps disk and memory together.

    A disk that refuses is told once, and tried again every second.
    """

    def __init__(self, service: Service, store: Store, parts: Parts, audience: Audience) -> None:
        self._service = service
        self._store = store
        self._clock = parts.clock
        self._first_view = parts.first_view
        self._first_chart = parts.first_chart
        self._written_chart: object = None
        self._backed_up = parts.backed_up
        self._audience = audience
        self._version = store.data_version()
        self._first_view_due = self._clock.now() + timedelta(seconds=2)
        self._pruned_on: date | None = None
        self._troubles: dict[str, str] = {}

    async def run(self) -> None:
        """Go on until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._go_round())
            group.create_task(self._do_chores())

    async def _go_round(self) -> None:
        loop = asyncio.get_running_loop()
        offset_s = self._clock.now().timestamp() - loop.time()
        while True:
            await asyncio.sleep(EVERY_S)
            now_offset_s = self._clock.now().timestamp() - loop.time()
            slept_s, offset_s = now_offset_s - offset_s, now_offset_s
            if abs(slept_s) > SLEPT_S and self._clock.real_seconds(1.0) == 1.0:
                log.info("The machine slept, or its clock was set: %+.0f s.", slept_s)
                self._service.wake()
            self.save()
            self._look()

    def save(self) -> None:
        """Write what is new; never raises for a disk that refuses."""
        with self._telling("saving"):
            if self._service.save():
                self._audience.put("saved", SavedNews(self._clock.now()))
        if self._first_view is not None and self._clock.now() >= self._first_view_due:
            with self._telling("first view"):
                self._write_first_view(self._first_view)

    def close(self) -> None:
        """The last round."""
        self._first_view_due = self._clock.now()
        self.save()
        with self._telling("first view"):
            self._write_first_chart(is_last=True)

    def _look(self) -> None:
        """See what another process wrote, and whether it still watches the alerts."""
        with self._telling("looking"):
            version = self._store.data_version()
            if version != self._version:
                self._service.reload()
                self._version = version
            self._service.desks.alerts.take_over_if_free()

    async def _do_chores(self) -> None:
        """A copy of the database and a shorter log of the alerts, once a day each; hourly looks whether."""
        from watcher.store.backup import daily_backup

        while True:
            now = self._clock.now()
            if self._backed_up is not None:
                with self._telling("backup"):
                    await asyncio.to_thread(daily_backup, self._backed_up, now)
            if self._pruned_on != now.date():
                with self._telling("alert log"):
                    self._store.alert_log.prune()
                    self._store.explanations.keep_only([one.id for one in self._store.alerts.all()])
                    self._store.news.prune(now)
                    self._pruned_on = now.date()
            await asyncio.sleep(CHORES_EVERY_S)

    def _write_first_view(self, path: Path) -> None:
        from watcher.store.first_view import write_first_view

        now = self._clock.now()
        self._first_view_due = now + FIRST_VIEW_EVERY
        write_first_view(path, self._service.first_view(now))
        self._write_first_chart()

    def _write_first_chart(self, *, is_last: bool = False) -> None:
        """Write what the chart shows: when it shows something else, and at the end. It is a big file."""
        from watcher.store.first_chart import write_first_chart

        chart = self._service.first_chart()
        if self._first_chart is None or chart is None:
            return
        what = (chart.data.key, chart.extended_hours)
        if what != self._written_chart or is_last:
            write_first_chart(self._first_chart, chart)
            self._written_chart = what

    @contextmanager
    def _telling(self, job: str) -> Iterator[None]:
        """Tell the audience of a disk that refuses: once, until the job is done."""
        try:
            yield
        except (StoreError, ProfileError) as error:
            if error.title not in self._troubles.values():
                self._tell(error)
            self._troubles[job] = error.title
        else:
            self._troubles.pop(job, None)

    def _tell(self, error: StoreError | ProfileError) -> None:
        now = self._clock.now()
        if isinstance(error, BusyError):
            notice = Notice(
                now,
                Severity.WARNING,
                tr("The database is in use by another program."),
                tr(
                    "Nothing is lost: what is new is saved as soon as it lets go. If that takes "
                    "long, end the program that has {path} open."
                ).format(path=self._store.path),
            )
        else:
            notice = Notice(now, Severity.ERROR, error.title, error.hint)
        self._audience.post(notice)
