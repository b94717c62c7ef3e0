"""Writes digests: when asked, and once a week by itself where the user wants that."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.domain.digest.digest import WrittenDigest
from watcher.domain.digest.week import Week
from watcher.domain.errors import FeedError, InputError, WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import parse_symbol
from watcher.feeds.calendars import session_table
from watcher.language import in_language, tr
from watcher.setting_rules import EXCHANGE, LOCAL

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.domain.digest.digest import Digest
    from watcher.domain.symbols import Symbol
    from watcher.engine.assembly import Parts
    from watcher.engine.history import HistoryDesk
    from watcher.engine.messages import Audience
    from watcher.language import Translator

log = logging.getLogger(__name__)

FIRST_S, EVERY_S = 60.0, 900.0
"""After the start there is enough to do; who opens the window only for minutes gets a digest, too."""
MORNING = timedelta(hours=7)
"""So late on a Saturday, by the user's clock, the week before is told."""


def zone_of(config: Config) -> ZoneInfo:
    """By whose clock a week begins: the chosen one, else the one in which the portfolio's days end."""
    named = config.formats.zone
    return ZoneInfo(config.portfolio.time_zone if named in {EXCHANGE, LOCAL} else named)


def benchmark_of(config: Config) -> tuple[Symbol, ...]:
    """What the settings compare the portfolio with. Raises InputError."""
    return tuple(parse_symbol(text) for text in config.digest.benchmark.split(",") if text.strip())


class DigestDesk:
    """Reads the store beside the engine, in a thread of its own: prices go on being heard."""

    def __init__(self, parts: Parts, audience: Audience) -> None:
        self._parts = parts
        self._audience = audience
        self._failed: Week | None = None
        self.history: HistoryDesk | None = None
        """Where closes come from; None until there is a source."""

    async def write(self) -> WrittenDigest:
        """Write the digest of the last week that is over. Raises WatcherError."""
        await self._bring_benchmark()
        written = await asyncio.to_thread(self._write, self._week(), needs_whole=False)
        if written is None:
            raise InputError(tr("There is no profile to keep a digest in."))
        return written

    async def run(self) -> None:
        """Look now and then whether one is due, until cancelled."""
        await asyncio.sleep(FIRST_S)
        while True:
            await self.look()
            await asyncio.sleep(EVERY_S)

    async def look(self) -> None:
        """Write the one that is due, if any, and say where it is; what goes wrong is said once a week."""
        week = self._week()
        if not self._is_due(week):
            return
        try:
            await self._bring_benchmark()
            written = await asyncio.to_thread(self._write, week, needs_whole=True)
        except WatcherError as error:
            log.info("The digest of %s could not be written: %s", week, error.sentence)
            self._failed = week
            self._tell(
                Severity.WARNING,
                tr("The weekly digest was not written. {title}").format(title=error.title),
                error.hint,
            )
            return
        if written is not None:
            self._tell(
                Severity.INFO,
                tr("The digest of week {week} is written.").format(week=week),
                tr("It is in {path}.").format(path=written.path),
            )

    async def _bring_benchmark(self) -> None:
        """Fetch the closes that the portfolio is compared with; without them the digest says so."""
        from watcher.domain.bars import BarsKey, Interval

        for symbol in benchmark_of(self._parts.config()):
            if self.history is not None:
                with suppress(FeedError):
                    await self.history.fresh(BarsKey(symbol, Interval.D1), None, extended_hours=False)

    def _is_due(self, week: Week) -> bool:
        folder, config = self._parts.digests, self._parts.config()
        is_wanted = config.digest.weekly or config.digest.send
        if folder is None or not is_wanted or week == self._failed:
            return False
        saturday = week.span(zone_of(config))[1] - timedelta(days=2)
        return self._now() >= saturday + MORNING and not _path(folder, week).exists()

    def _write(self, week: Week, *, needs_whole: bool) -> WrittenDigest | None:
        """Collect and write; None where there is no folder, or the week is not whole but has to be."""
        from watcher.engine.digest_files import keep_digest

        if self._parts.digests is None:
            return None
        translator = self._parts.translator(self._parts.config().appearance.language)
        found = self._collected(week, translator)
        if needs_whole and not found.is_whole:
            return None
        if needs_whole and self._parts.config().digest.send:
            # First: it can be done again, and a digest that is in the archive is not written again.
            self._post(found, translator)
        with in_language(translator):
            path = keep_digest(found, self._parts.digests, self._parts.writing())
        return WrittenDigest(path, week, tuple(one.move for one in found.big_days))

    # Imports come before the language of the digest: what modules call things stays that of the window.

    def _post(self, found: Digest, translator: Translator | None) -> None:
        """Have it sent through every channel beyond this machine, by whoever delivers. Raises StoreError."""
        from watcher.engine.digest_letter import about, bodies_of, title_of

        with self._parts.open_store() as store:
            listed = {symbol for one in store.watchlists.all() for symbol in one.symbols}
            with in_language(translator):
                title, bodies = title_of(found), bodies_of(found, listed, self._parts.writing())
            channels = [setup.name for setup in store.channels.all()]
            store.letters.post(about(found), channels, title, bodies, self._now())

    def _collected(self, week: Week, translator: Translator | None) -> Digest:
        from watcher.engine.digest import DigestWish, collect

        config = self._parts.config()
        wish = DigestWish(week, zone_of(config), benchmark_of(config))
        with self._parts.open_store() as store, in_language(translator):
            return collect(store, config.portfolio, session_table, wish, self._now())

    def _week(self) -> Week:
        return Week.last_whole(self._now().astimezone(zone_of(self._parts.config())).date())

    def _now(self) -> datetime:
        return self._parts.clock.now()

    def _tell(self, severity: Severity, title: str, hint: str) -> None:
        self._audience.post(Notice(self._now(), severity, title, hint))


def _path(folder: Path, week: Week) -> Path:
    return folder / f"{week}.html"
