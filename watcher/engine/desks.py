"""The desks of the engine: each is at home with one noun, and carries out what is asked about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from watcher.domain.sessions import SessionTable
from watcher.engine.agenda_desk import AgendaDesk
from watcher.engine.alert_desk import AlertDesk
from watcher.engine.digest_desk import DigestDesk
from watcher.engine.figure_desk import FigureDesk
from watcher.engine.happening_desk import HappeningDesk
from watcher.engine.history import HistoryDesk
from watcher.engine.known import Known
from watcher.engine.list_desk import ListDesk
from watcher.engine.lists import Lists
from watcher.engine.messages import Audience
from watcher.engine.news_desk import NewsDesk
from watcher.engine.note_desk import NoteDesk
from watcher.engine.overview_desk import OverviewDesk
from watcher.engine.pair_bars import PairBars
from watcher.engine.pair_desk import PairDesk
from watcher.engine.portfolio_answers import PortfolioAnswers
from watcher.engine.portfolio_desk import PortfolioDesk
from watcher.engine.trial_desk import TrialDesk

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store


class Desks:
    """All of them, put together; `connect` gives those that need it the history of prices."""

    def __init__(
        self,
        store: Store,
        parts: Parts,
        audience: Audience,
        tables: Callable[[str], SessionTable],
        known: Known,
    ) -> None:
        clock, instrument = parts.clock, known.instrument
        self._store = store
        self._clock = clock
        self._tables = tables
        self._known = known
        self.lists = Lists(store.watchlists)
        self.list_changes = ListDesk(self.lists, store.settings, instrument)
        self.notes = NoteDesk(store.notes, audience)
        self.alerts = AlertDesk(store, parts, audience, tables, instrument)
        self.trials = TrialDesk(store, parts, tables, instrument)
        self.news = NewsDesk(store, clock, audience)
        self.portfolio = PortfolioDesk(store, parts, audience, known.quotes, instrument)
        self.answers = PortfolioAnswers(store, self.portfolio, clock)
        self.agenda = AgendaDesk(
            store, clock, audience, tables, known.instruments, self.portfolio.held_symbols
        )
        self.figures = FigureDesk(store, clock, audience, instrument)
        self.pairs = PairDesk(store.settings, audience)
        self.overview = OverviewDesk(store, clock, audience, known.instruments, known.quotes)
        self.digests = DigestDesk(parts, audience)
        self.alerts.live_holdings, self.alerts.days = self.portfolio.held, self.portfolio.days
        self.agenda.on_sector = self.portfolio.sector
        known.on_quote = self.portfolio.hear
        self._history: HistoryDesk | None = None
        self._happenings: HappeningDesk | None = None

    def connect(self, history: HistoryDesk) -> None:
        """Bars can be had from now on."""
        self._history = self.answers.history = self.digests.history = history
        self.pairs.bars = PairBars(history, self._tables, self._known.instrument, self._clock.now)
        self._happenings = HappeningDesk(self._store, history, self.portfolio.booked_now, self._clock)

    @property
    def history(self) -> HistoryDesk:
        """The bars."""
        if self._history is None:
            raise _too_early()
        return self._history

    @property
    def happenings(self) -> HappeningDesk:
        """What happened on a day."""
        if self._happenings is None:
            raise _too_early()
        return self._happenings


def _too_early() -> RuntimeError:
    return RuntimeError("the service is used before it is connected")
