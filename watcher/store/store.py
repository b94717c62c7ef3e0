"""The open database: what the engine, or a command, reads and writes; one repository per noun."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from watcher.store.alert_log import AlertLogRepository
from watcher.store.alerts import AlertsRepository
from watcher.store.channels import ChannelsRepository
from watcher.store.company_dates import CompanyDatesRepository
from watcher.store.connection import BUSY_S, Connection
from watcher.store.corporate_actions import CorporateActionsRepository
from watcher.store.explanations import ExplanationsRepository
from watcher.store.firings import FiringsRepository
from watcher.store.import_runs import ImportRunsRepository
from watcher.store.instruments import InstrumentsRepository
from watcher.store.key_figures import KeyFiguresRepository
from watcher.store.later_prices import LaterPricesRepository
from watcher.store.letters import LettersRepository
from watcher.store.news import NewsRepository
from watcher.store.notes import NotesRepository
from watcher.store.opening import open_connection
from watcher.store.outbox import OutboxRepository
from watcher.store.portfolio import PortfolioRepository
from watcher.store.quotes import QuotesRepository
from watcher.store.settings import SettingsRepository
from watcher.store.watchlists import WatchlistsRepository

if TYPE_CHECKING:
    from watcher.store.bars import BarsRepository


class Store:
    """Belongs to the thread that opened it: SQLite refuses every other.

    Every method blocks for as long as the disk takes, and raises StoreError when the disk, another
    process or a broken file prevents it; then nothing of that call was written, and the store goes on.
    """

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self.watchlists = WatchlistsRepository(connection)
        self.notes = NotesRepository(connection)
        self.quotes = QuotesRepository(connection)
        self.instruments = InstrumentsRepository(connection)
        self._now = now
        self.alerts = AlertsRepository(connection)
        self.firings = FiringsRepository(connection)
        self.outbox = OutboxRepository(connection)
        self.letters = LettersRepository(connection)
        self.channels = ChannelsRepository(connection)
        self.explanations = ExplanationsRepository(connection)
        self.later_prices = LaterPricesRepository(connection)
        self.alert_log = AlertLogRepository(connection, now)
        self.settings = SettingsRepository(connection)
        self.news = NewsRepository(connection)
        self.corporate_actions = CorporateActionsRepository(connection, now)
        self.company_dates = CompanyDatesRepository(connection, now)
        self.key_figures = KeyFiguresRepository(connection, now)
        self.portfolio = PortfolioRepository(connection)
        self.import_runs = ImportRunsRepository(connection)

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime], *, busy_s: float = BUSY_S) -> Self:
        """Open the database, made and brought up to date if need be. `now` is the clock's.

        `busy_s` is how long a write waits for another process to finish its own. Raises DamagedError
        (it names the newest good backup), NewerError, StoreError.
        """
        return cls(open_connection(path, now, busy_s), now)

    @cached_property
    def bars(self) -> BarsRepository:
        """The bars; they bring numpy, which most commands can do without."""
        from watcher.store.bars import BarsRepository

        return BarsRepository(self._connection, self._now)

    @property
    def path(self) -> Path:
        """Where the database is."""
        return self._connection.path

    def wait_at_most(self, first_s: float, again_s: float) -> None:
        """Wait for another program so long, and while it still has not let go only `again_s`."""
        self._connection.wait_at_most(first_s, again_s)

    def data_version(self) -> int:
        """A number that differs from the last one if another connection has written since."""
        return int(self._connection.pragma("data_version"))

    def close(self) -> None:
        """Let go of the file; idempotent."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
