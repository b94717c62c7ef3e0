"""What may be asked about the portfolio, carried out."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

import numpy as np

from watcher.clock import Clock
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.errors import FeedError, InputError
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.benchmark import Comparison
from watcher.domain.portfolio.breakdowns import (
    Payment,
    SubPeriod,
    by_month,
    by_year,
    dividends_by_month,
    open_lots,
)
from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.measured import Performance
from watcher.domain.portfolio.performance import first_day, performance
from watcher.domain.portfolio.portfolio import positions
from watcher.domain.portfolio.positions import Position
from watcher.domain.portfolio.quick import quick_course
from watcher.domain.portfolio.returns import daily_returns, index_of
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.symbols import Symbol
from watcher.engine.bookings import Bookings
from watcher.engine.portfolio_data import Valuation, load_valuation, measured_against
from watcher.engine.portfolio_desk import PortfolioDesk
from watcher.engine.portfolio_files import FileRequest, PortfolioFiles, realised
from watcher.engine.portfolio_requests import (
    ChangeTransactions,
    CompareMethods,
    DismissProposal,
    DrawCourse,
    FindSecurity,
    ListRealised,
    MeasurePerformance,
    PortfolioRequest,
    ReadPortfolioSettings,
    RemoveAccount,
    RemoveSplit,
    SaveAccount,
    SavePrices,
    SaveRates,
    SaveSecurity,
    SaveSplit,
    ShowLots,
    UndoTransactions,
)
from watcher.engine.steps import in_steps
from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.engine.history import HistoryDesk
    from watcher.store.store import Store

_References = SaveAccount | RemoveAccount | SaveSecurity | SaveSplit | RemoveSplit | SavePrices | SaveRates
MANY = 2_000
"""So many transactions are changed at once that keeping their books would hold up prices."""
_Changes = ChangeTransactions | UndoTransactions
_Figures = MeasurePerformance | DrawCourse | ShowLots | CompareMethods | ListRealised


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A performance with what is shown beside it."""

    performance: Performance
    months: tuple[SubPeriod, ...]
    years: tuple[SubPeriod, ...]
    dividends: tuple[Payment, ...]
    benchmarks: tuple[Comparison, ...] = ()
    """In the order in which they were asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The course of the whole portfolio, and its time-weighted index, from 1 on the first day."""

    course: Course
    index: np.ndarray[tuple[int], np.dtype[np.float64]]
    currency: str


class PortfolioAnswers:
    """Changes the portfolio, reads and writes its files, and measures it in a thread of its own."""

    def __init__(self, store: Store, desk: PortfolioDesk, clock: Clock) -> None:
        self._store = store
        self._desk = desk
        self._clock = clock
        self._files = PortfolioFiles(store, desk, clock)
        self._changing = asyncio.Lock()
        self.history: HistoryDesk | None = None

    async def carry_out(self, request: PortfolioRequest) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        await self._desk.loaded()
        if isinstance(request, _Changes):
            return await self._change(request)
        if isinstance(request, _References):
            await self._refer(request)
            return None
        if isinstance(request, FileRequest):
            return await self._files.carry_out(request)
        if isinstance(request, _Figures):
            return await self._figure(request)
        match request:
            case FindSecurity(symbol, currency):
                there = self._desk.live.portfolio.securities.values()
                found = next((one for one in there if one.symbol == symbol), None)
                return found or Bookings(self._store).security(symbol, currency)
            case DismissProposal(security, day):
                self._desk.dismiss(security, day)
            case ReadPortfolioSettings():
                await self._desk.reload_own()
            case _:
                assert_never(request)
        return None

    async def _figure(self, request: _Figures) -> object:
        live = self._desk.live
        match request:
            case MeasurePerformance():
                return await self._measure(request)
            case DrawCourse(start, end):
                return await self._draw(start, end)
            case ShowLots(security, account):
                holding = live.holding((security, account))
                return () if holding is None else open_lots(holding)
            case CompareMethods():
                return await asyncio.to_thread(_compared, await self._apart(), live.today)
            case ListRealised():
                return await realised(live)
            case _:
                assert_never(request)

    async def _change(self, request: _Changes) -> object:
        bookings = Bookings(self._store)
        async with self._changing:
            if isinstance(request, UndoTransactions):
                done = bookings.undo(request.change)
            else:
                portfolio, more = self._desk.live.portfolio, (request.accounts, request.securities)
                done = await in_steps(bookings.applying(request.change, portfolio, *more))
            if len(done.before) + len(done.after) <= MANY:
                await self._desk.booked(done)
            else:
                await self._read_again()
        return done

    async def _read_again(self) -> None:
        """A change of many holds up nothing: it is read from the disk, where it stands, step by step."""
        try:
            await self._desk.reload_own()
        except asyncio.CancelledError:
            # Whoever ends the reading does not take the change back: it is read later, and can be undone.
            self._desk.reload()

    async def _refer(self, request: _References) -> None:
        kept = self._store.portfolio
        match request:
            case SaveAccount(account):
                kept.save_account(account)
            case RemoveAccount(account_id):
                kept.remove_account(account_id)
            case SaveSecurity(security):
                kept.save_security(security)
            case SaveSplit(split):
                kept.save_split(split)
            case RemoveSplit(split):
                kept.remove_split(split)
            case SavePrices(prices):
                kept.save_prices(prices)
            case SaveRates(rates):
                kept.save_rates(rates)
            case _:
                assert_never(request)
        await self._desk.reload_own()

    async def _measure(self, request: MeasurePerformance) -> Measured:
        now = self._clock.now()
        await self._fetch([symbol for basket in request.benchmarks for symbol in basket])
        known = await self._apart()
        terms = known.terms(known.base)
        end = request.end or now.astimezone(known.zone).date()
        start = request.start or min(first_day(known.portfolio, terms) or end, end)
        _check(start, end)
        found = await asyncio.to_thread(
            performance, known.portfolio, terms, known.prices, start, end, request.of
        )
        compared = tuple(
            measured_against(self._store, known, found, basket, now) for basket in request.benchmarks
        )
        paid = [holding for holding in self._desk.live.holdings() if _is_asked(holding.security, request)]
        return Measured(
            found,
            by_month(found),
            by_year(found),
            tuple(one for one in dividends_by_month(paid) if _is_within(one, start, end)),
            compared,
        )

    async def _draw(self, start: date | None, end: date | None) -> Drawn:
        live = self._desk.live
        moves = {security: list(live.moves(security)) for security in live.portfolio.securities}
        known = await self._apart()
        return await asyncio.to_thread(_drawn, known, moves, start, end or live.today)

    async def _fetch(self, symbols: Sequence[Symbol]) -> None:
        """Bring the closes of a benchmark up to date, as far as the source answers."""
        for symbol in symbols:
            if self.history is not None:
                with suppress(FeedError):
                    await self.history.fresh(BarsKey(symbol, Interval.D1), None, extended_hours=False)

    async def _apart(self) -> Valuation:
        """The portfolio with prices and rates of its own, all of them read, for another thread."""
        portfolio = self._desk.live.portfolio
        known = load_valuation(self._store, self._desk.settings, self._clock.now(), portfolio)
        for security in portfolio.securities:
            known.prices.closes(security)
            # Prices go on being judged between two of them.
            await asyncio.sleep(0)
        return known


def _check(start: date, end: date) -> None:
    if start > end:
        raise InputError(
            tr("The period ends on {end}, before it begins on {start}.").format(end=end, start=start)
        )


def _drawn(
    known: Valuation, moves: dict[SecurityId, list[tuple[int, Decimal]]], start: date | None, last: date
) -> Drawn:
    terms = known.terms(known.base)
    first = start or min(first_day(known.portfolio, terms) or last, last)
    _check(first, last)
    course = quick_course(known.portfolio, moves, terms, known.prices, first, last)
    return Drawn(course, index_of(daily_returns(course)), known.base)


def _compared(known: Valuation, day: date) -> dict[CostMethod, tuple[Position, ...]]:
    terms = {method: known.terms(known.base, method) for method in CostMethod}
    return {
        method: positions(known.portfolio, chosen, known.prices, day, known.base)
        for method, chosen in terms.items()
    }


def _is_asked(security: str, request: MeasurePerformance) -> bool:
    return request.of is None or security in request.of


def _is_within(one: Payment, start: date, end: date) -> bool:
    return (start.year, start.month) <= (one.year, one.month) <= (end.year, end.month)
