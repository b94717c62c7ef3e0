"""The alerts at work: judged on every price, committed before told, caught up after a pause."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain import dates
from watcher.domain.alerts.accounts import Ledger
from watcher.domain.alerts.alert import (
    Alert,
    AlertState,
    Firing,
    Outcome,
)
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.errors import StoreError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Severity
from watcher.domain.quote import Observation
from watcher.domain.symbols import Symbol
from watcher.engine.afterwards import Afterwards
from watcher.engine.alert_changes import (
    Instruments,
    Tables,
)
from watcher.engine.catching_up import CatchingUp
from watcher.engine.dispatch import Dispatch
from watcher.engine.messages import Audience
from watcher.engine.wording import Unchecked, lost_words
from watcher.feeds.feed import Feed
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.engine.history import HistoryDesk
    from watcher.store.store import Store
from watcher.engine.alert_orders import AlertOrders

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 60.0
SHORTEST_WAIT_S = 0.05
_GONE = {FeedState.OFFLINE, FeedState.PROVIDER_DOWN, FeedState.RATE_LIMITED, FeedState.AUTH, FeedState.SLOW}


class AlertDesk(AlertOrders):
    """Owns the evaluator while this process holds the profile's lock; else looks on what another writes."""

    def __init__(
        self, store: Store, parts: Parts, audience: Audience, tables: Tables, instruments: Instruments
    ) -> None:
        super().__init__(store, parts, audience, tables, instruments)
        self._lock = parts.lock
        self._restarts = parts.restarts
        self._feed: Feed | None = None
        self._dispatch = Dispatch(
            store,
            parts,
            audience,
            lambda: self._shown,
            instruments,
            mention=self._mention,
            chosen=self._on_chosen,
        )
        self._catching_up = CatchingUp(
            self._clock,
            store.company_dates,
            tables,
            instruments,
            lambda: self._evaluator if self._is_evaluating else None,
            lambda: self.symbols,
            self._commit,
            self._dispatch.hold,
            self._on_caught_up,
        )
        self._in_charge = asyncio.Event()

    # ---- starting and stopping

    def show_stored(self) -> None:
        """Tell the audience what is on disk."""
        self._tell_alerts(self._store.alerts.all())
        self._tell_stored_firings()

    def start(self, feed: Feed, history: HistoryDesk) -> None:
        """Begin to evaluate, or to look on where another process does."""
        self._feed = feed
        self._catching_up.connect(feed, history)
        try:
            is_mine = self._take_over()
        except StoreError as error:  # said, and tried again every second
            self._notice(Severity.ERROR, error.title, error.hint)
            return
        if not is_mine:
            holder = self._lock.holder()
            who = (
                tr("process {pid}, “{role}”").format(pid=holder.pid, role=holder.role)
                if holder is not None
                else tr("another process")
            )
            self._notice(
                Severity.INFO,
                tr("Another Watcher ({who}) watches this profile's alerts.").format(who=who),
                tr("This one shows them, and takes over when it ends."),
            )

    def take_over_if_free(self) -> None:
        """Become the evaluator once the other process has ended."""
        if not self._is_evaluating and self._take_over():
            self._notice(Severity.INFO, tr("This Watcher now watches the alerts."))

    def _take_over(self) -> bool:
        if not self._lock.acquire():
            return False
        now = self._clock.now()
        stored = self._store.alerts.all()
        self._holdings = self._held(stored, now)
        self._evaluator = self._new_evaluator(_anew(stored, now) if self._restarts else stored, now)
        self._ledger = Ledger()
        if not self._restarts:
            self._evaluator.recall(self._store.explanations.heard(), self._store.explanations.verdicts())
        self._is_evaluating = True
        self._dispatch.begin()
        if self._restarts:
            self._commit(Outcome(tuple(self._evaluator.alerts.values())))
        self._commit(self._evaluator.started(now))
        self._catching_up.want()
        self._in_charge.set()
        return True

    def instruments_changed(self) -> None:
        """Ticks, hours or delays are other than the evaluator took them for: it begins anew with them."""
        if self._is_evaluating:
            alerts = tuple(self._evaluator.alerts.values())
            self._evaluator = self._new_evaluator(alerts, self._clock.now())
            self._commit(self._evaluator.started(self._clock.now()))
            self._catching_up.want()

    def _new_evaluator(self, alerts: Sequence[Alert], now: datetime) -> Evaluator:
        evaluator = Evaluator(self._tables, self._instruments)
        evaluator.hold(self._holdings, now)
        evaluator.load(alerts)
        self._catching_up.past.forget()
        return evaluator

    async def run(self) -> None:
        """Deliver, catch up and keep deadlines until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._deliver())
            group.create_task(self._keep_deadlines())
            group.create_task(self._catching_up.run())
            group.create_task(self._look_afterwards())

    async def _deliver(self) -> None:
        """Send what fired; not while another process watches, which sends it too."""
        await self._in_charge.wait()
        await self._dispatch.run()

    async def _look_afterwards(self) -> None:
        """See what becomes of the price after each fire."""
        afterwards = Afterwards(
            self._store.later_prices,
            self._clock,
            self._tables,
            self._instruments,
            lambda: self._is_evaluating,
        )
        if self._feed is not None:
            await afterwards.run(self._feed)

    async def close(self) -> None:
        """Note when this ended, so that the next start knows from where to catch up."""
        if self._is_evaluating:
            self._commit(self._evaluator.stopped(self._clock.now()))
            self._memory_due = self._accounts_due = self._clock.now()
            try:
                self.save()
            except StoreError as error:
                log.warning("The alerts' last state was not stored: %s", error.sentence)
            self._is_evaluating = False
        await self._dispatch.aclose()
        self._lock.release()

    # ---- what is heard

    def hear(self, heard: Sequence[Observation]) -> None:
        """Judge prices; everything they set off is on disk before anybody is told."""
        if not self._is_evaluating:
            return
        # What came in one answer is one snapshot for the alerts that look at several symbols.
        outcomes = [self._evaluator.observe(one) for one in heard]
        self._commit(*outcomes, self._evaluator.judge_together())

    def poll_failed(self, symbols: frozenset[Symbol]) -> None:
        """Nothing was heard of these."""
        if self._is_evaluating:
            self._commit(self._evaluator.poll_failed(symbols, self._clock.now()))

    def symbols_unknown(self, symbols: frozenset[Symbol]) -> None:
        """The source does not have these: what they suspend is said once, until it knows them again."""
        if not self._is_evaluating:
            return
        outcome = self._evaluator.unknown(symbols, self._clock.now())
        self._commit(outcome)
        suspended = [alert.id for alert in outcome.alerts if alert.suspended == Reason.UNKNOWN_SYMBOL]
        if suspended:
            looked_at = {one for alert in suspended for one in self._evaluator.listens_to(alert)}
            self._notice(Severity.WARNING, *lost_words(symbols & looked_at, len(suspended)))
        # What is back was not heard for a while.
        self._catching_up.want()

    def feed_changed(self, before: FeedStatus, after: FeedStatus) -> None:
        """The source went away or came back."""
        was_gone, is_gone = before.state in _GONE, after.state in _GONE
        if not self._is_evaluating or was_gone == is_gone:
            return
        now = self._clock.now()
        self._commit(self._evaluator.feed_down(now) if is_gone else self._evaluator.feed_up(now))
        self._catching_up.want()

    def resumed(self) -> None:
        """The machine slept."""
        if self._is_evaluating:
            self._commit(self._evaluator.resumed(self._clock.now()))
            self._catching_up.want()

    # ---- time and catching up

    async def _keep_deadlines(self) -> None:
        """Let time pass for the alerts exactly when it matters to one of them."""
        while True:
            self._deadline_moved.clear()
            wait_s = LONGEST_WAIT_S
            if self._is_evaluating:
                now = self._clock.now()
                self._commit(self._evaluator.tick(now))
                if self._evaluator.waits_for_bars:
                    self._catching_up.want()
                deadline = self._evaluator.next_deadline(now)
                if deadline is not None:
                    wait_s = self._clock.real_seconds(max(0.0, (deadline - now).total_seconds()))
            try:
                async with asyncio.timeout(max(SHORTEST_WAIT_S, min(wait_s, LONGEST_WAIT_S))):
                    await self._deadline_moved.wait()
            except TimeoutError:
                continue

    def split(self, symbol: Symbol, splits: Sequence[Split]) -> None:
        """The source knows of splits: levels follow, once for each."""
        self._catching_up.split(symbol, splits)

    def dividend(self, symbol: Symbol, dividends: Sequence[Dividend]) -> None:
        """The source knows of cash dividends: a fire on the ex-date mentions it."""
        self._catching_up.dividend(symbol, dividends)

    def _on_caught_up(self, unchecked: Sequence[Unchecked]) -> None:
        """A round of catching up has ended: what was found is told together, and what was not checked."""
        self._dispatch.release(unchecked)
        if unchecked:
            self._notice(
                Severity.WARNING,
                tr("Some alerts could not be caught up: no bars came for {named}.").format(
                    named=", ".join(_stretch(one) for one in unchecked)
                ),
                tr("What happened there is checked as soon as the bars can be had."),
            )

    def _mention(self, firing: Firing) -> str:
        instrument = self._instruments(firing.symbol)
        table = None if instrument is None else self._tables(instrument.calendar)
        return self._catching_up.dividends.mention(firing, table)


def _anew(alerts: Sequence[Alert], now: datetime) -> list[Alert]:
    """For a clock that began anew: as if set now, because what they remember has not happened yet."""
    return [
        replace(
            alert,
            state=AlertState.ARMED if alert.state is AlertState.COOLING else alert.state,
            armed_at=now,
            armed_price=None,
            suspended=None,
            memory={},
        )
        for alert in alerts
    ]


def _stretch(one: Unchecked) -> str:
    since = one.since.astimezone()
    return tr("{symbol} from {day} {time}").format(
        symbol=one.symbol, day=dates.with_weekday(since), time=f"{since:%H:%M}"
    )
