"""Where requests come in: each is handed on to the desk where its noun is at home."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from watcher.domain.symbols import Symbol
from watcher.engine.agenda_requests import AgendaRequest
from watcher.engine.alert_requests import (
    AddAlert,
    ChangeAlerts,
    EditAlert,
    ImportAlerts,
    LogRequest,
    MarkFiringsRead,
    TrialRequest,
)
from watcher.engine.channel_requests import ChannelRequest
from watcher.engine.chart_requests import (
    ChartRequest,
    ComputeIndicators,
    FollowCharts,
    LoadActions,
    LoadBars,
    ShowSymbols,
)
from watcher.engine.charts import Charts
from watcher.engine.desks import Desks
from watcher.engine.digest_requests import WriteDigest
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.engine.files import carry_out_file
from watcher.engine.happening_requests import HappeningRequest
from watcher.engine.indicators import computed
from watcher.engine.known import Known
from watcher.engine.list_requests import ListRequest
from watcher.engine.messages import Answer, Audience
from watcher.engine.news_requests import NewsRequest
from watcher.engine.overview_requests import LoadCourses
from watcher.engine.pair_requests import PairRequest
from watcher.engine.patience import Patience
from watcher.engine.portfolio_requests import PortfolioRequest
from watcher.engine.requests import Keep, Recall, Search, TryAgain, Work, WriteNote
from watcher.feeds.feed import Feed

if TYPE_CHECKING:
    from watcher.store.settings import SettingsRepository

Elsewhere = (
    ListRequest
    | NewsRequest
    | AgendaRequest
    | LoadCourses
    | ChannelRequest
    | HappeningRequest
    | LogRequest
    | TrialRequest
    | ImportAlerts
    | PortfolioRequest
)
"""Requests about a noun that is at home in another module."""


class Counter:
    """Carries out requests one by one, and remembers what the window looks at.

    `on_wanted` is called where other symbols may have become urgent, `on_lists` after the lists have
    changed, with the symbols that were listed before.
    """

    def __init__(
        self,
        desks: Desks,
        known: Known,
        settings: SettingsRepository,
        audience: Audience,
        *,
        on_wanted: Callable[[], None],
        on_lists: Callable[[set[Symbol]], None],
    ) -> None:
        self._desks = desks
        self._known = known
        self._settings = settings
        self._audience = audience
        self._on_wanted = on_wanted
        self._on_lists = on_lists
        self._patience = Patience()
        self.visible: tuple[Symbol, ...] = ()
        self.selected: Symbol | None = None

    async def carry_out(self, number: int, request: Work, feed: Feed, charts: Charts) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        desks = self._desks
        if isinstance(request, LoadFigures):
            return await desks.figures.carry_out(number, request, feed)
        if isinstance(request, PairRequest):
            desks.pairs.note(request)
            self._on_wanted()
            return await desks.pairs.carry_out(number, request)
        if isinstance(request, Elsewhere):
            return await self._hand_on(request, feed)
        if isinstance(request, ChartRequest):
            return await self._serve_chart(number, request, charts)
        match request:
            case FollowCharts(keys):
                charts.follow(keys)
                self.selected = keys[0].symbol if keys else self.selected
                desks.news.show(self.selected)
                self._on_wanted()
            case ShowSymbols(symbols):
                self.visible = symbols
                self._on_wanted()
            case Search(text):
                return await feed.search(text)
            case WriteDigest():
                return await desks.digests.write()
            case AddAlert() | EditAlert() | ChangeAlerts() | MarkFiringsRead():
                symbol = request.draft.symbol if isinstance(request, AddAlert | EditAlert) else None
                quote = self._known.quotes().get(symbol) if symbol else None
                answer = await self._patience.do(lambda: desks.alerts.carry_out(request, quote))
                self._on_wanted()
                return answer
            case Keep() | Recall() | WriteNote():
                return await self._patience.do(lambda: self._remember(request))
            case TryAgain():
                feed.wake()
            case _:
                assert_never(request)
        return None

    async def _remember(self, request: Keep | Recall | WriteNote) -> object:
        match request:
            case Keep(name, text):
                self._settings.set(name, text)
            case Recall(name):
                return self._settings.get(name)
            case WriteNote(note):
                return self._desks.notes.write(note)
            case _:
                assert_never(request)
        return None

    async def _hand_on(self, request: Elsewhere, feed: Feed) -> object:
        """Have a request carried out where its noun is at home."""
        desks, quotes = self._desks, self._known.quotes()
        if isinstance(request, ListRequest):
            return await self._change_lists(request)
        if isinstance(request, NewsRequest):
            return await desks.news.carry_out(request, feed)
        if isinstance(request, AgendaRequest | LoadCourses | HappeningRequest):
            return await self._look_up(request)
        if isinstance(request, ImportAlerts):
            imported = desks.alerts.import_alerts(request.path, quotes.get)
            self._on_wanted()
            return imported
        if isinstance(request, TrialRequest):
            return await desks.trials.carry_out(request, desks.history, quotes.get(request.symbol))
        if isinstance(request, LogRequest):
            return desks.alerts.carry_out_log(request)
        if isinstance(request, PortfolioRequest):
            return await desks.answers.carry_out(request)
        return await desks.alerts.carry_out_channels(request)

    async def _look_up(self, request: AgendaRequest | LoadCourses | HappeningRequest) -> object:
        """What is stored of companies and days; the source may be asked afterwards."""
        if isinstance(request, AgendaRequest):
            return await self._desks.agenda.carry_out(request)
        if isinstance(request, LoadCourses):
            return await self._desks.overview.carry_out(request)
        return await self._desks.happenings.carry_out(request)

    async def _serve_chart(self, number: int, request: ChartRequest, charts: Charts) -> object:
        match request:
            case LoadActions(symbol):
                return await charts.actions(symbol)
            case ComputeIndicators():
                return await asyncio.to_thread(computed, request)
            case ExportBars() | SavePicture():
                return await carry_out_file(request)
            case LoadBars(key, start, extended_hours):
                stored = charts.stored(key, start, extended_hours=extended_hours)
                if stored is not None:
                    self._audience.post(Answer(number, stored, final=False))
                return await charts.fresh(key, start, extended_hours=extended_hours)

    async def _change_lists(self, request: ListRequest) -> object:
        lists = self._desks.lists
        before, listed = lists.all, set(lists.symbols)
        answer = await self._patience.do(lambda: self._desks.list_changes.carry_out(request))
        if lists.all != before:
            self._on_lists(listed)
        return answer
