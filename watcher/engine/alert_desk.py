"""The alerts at work: judged on every price, committed before told, caught up after a pause."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from watcher.domain import dates
from watcher.domain.alerts.accounts import Ledger
from watcher.domain.alerts.alert import (
    Alert,
    AlertAction,
    AlertDraft,
    AlertId,
    AlertState,
    Firing,
    Outcome,
)
from watcher.domain.alerts.alert_file import AlertsImported
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.kinds import asks_holdings, others_of
from watcher.domain.alerts.market import Market, no_tape
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.channels import Reach
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.errors import BusyError, InputError, StoreError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Notice, Severity
from watcher.domain.quote import Observation, Quote
from watcher.domain.symbols import Symbol
from watcher.engine.afterwards import Afterwards
from watcher.engine.alert_answers import AlertAnswers
from watcher.engine.alert_changes import (
    SEEN_BY,
    Instruments,
    StoredAlerts,
    Tables,
    act,
    known,
    merged,
    price_now,
)
from watcher.engine.catching_up import CatchingUp
from watcher.engine.dispatch import Dispatch
from watcher.engine.held import held_now
from watcher.engine.messages import AlertsNews, Audience, ChartWanted, FiringsNews
from watcher.engine.requests import (
    AddAlert,
    ChangeAlerts,
    ChannelRequest,
    EditAlert,
    LogRequest,
    MarkFiringsRead,
)
from watcher.engine.wording import Unchecked, lost_words
from watcher.feeds.feed import Feed
from watcher.language import tr
from watcher.notify.channel import Choice, Subject

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.engine.history import HistoryDesk
    from watcher.store.store import Store

log = logging.getLogger(__name__)

SAVE_MEMORY_EVERY = timedelta(seconds=10)
RECENT_FIRINGS = 200
LONGEST_WAIT_S = 60.0
SNOOZE = timedelta(hours=1)
SHORTEST_WAIT_S = 0.05
_GONE = {FeedState.OFFLINE, FeedState.PROVIDER_DOWN, FeedState.RATE_LIMITED, FeedState.AUTH, FeedState.SLOW}


class AlertDesk:
    """Owns the evaluator while this process holds the profile's lock; else looks on what another writes."""

    def __init__(
        self, store: Store, parts: Parts, audience: Audience, tables: Tables, instruments: Instruments
    ) -> None:
        self._store = store
        self._clock = parts.clock
        self._lock = parts.lock
        self._restarts = parts.restarts
        self._audience = audience
        self._tables = tables
        self._instruments = instruments
        self._evaluator = Evaluator(tables, instruments)
        self._ledger = Ledger()
        self._feed: Feed | None = None
        self._is_evaluating = False
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
        self._answers = AlertAnswers(store, self._clock, tables, instruments)
        self._unread = 0
        self._unstored: list[Outcome] = []
        self._shown: dict[AlertId, Alert] = {}
        self._portfolio = parts.portfolio
        self._holdings = Holdings()
        self.live_holdings: Callable[[], Holdings | None] | None = None
        """Who knows what is held without reading all of the store; None where nobody does."""
        self._memory_due = self._clock.now() + SAVE_MEMORY_EVERY
        self._deadline_moved = asyncio.Event()
        self._in_charge = asyncio.Event()

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Every symbol that an alert looks at, in a list or not."""
        valued = Market(no_tape, self._instruments, self._holdings).valued
        found: dict[Symbol, None] = {}
        for alert in self._shown.values():
            if alert.symbol != PORTFOLIO:
                found[alert.symbol] = None
            found.update(dict.fromkeys(others_of(alert.condition, alert.symbol, valued)))
        return tuple(found)

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

    def _held(self, alerts: Iterable[Alert], now: datetime) -> Holdings:
        """What is held, where any alert asks for it."""
        if not any(asks_holdings(alert.condition) for alert in alerts):
            return Holdings()
        known = None if self.live_holdings is None else self.live_holdings()
        return held_now(self._store, self._portfolio(), now) if known is None else known

    def portfolio_changed(self) -> None:
        """Something was booked: alerts on what is held go by it. Raises StoreError."""
        holdings = self._held(self._shown.values(), self._clock.now())
        if holdings == self._holdings:
            return
        self._holdings = holdings
        if self._is_evaluating:
            self._commit(self._evaluator.hold(holdings, self._clock.now()))
            self._catching_up.want()

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
            self._memory_due = self._clock.now()
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

    # ---- requests

    async def carry_out(
        self, request: AddAlert | EditAlert | ChangeAlerts | MarkFiringsRead, quote: Quote | None
    ) -> object:
        """Do what is asked; it is on disk before this answers. Raises InputError, StoreError."""
        now = self._clock.now()
        match request:
            case AddAlert(draft):
                return self._add(request, now, quote)
            case EditAlert(alert, draft):
                return self._edit(alert, draft, now)
            case ChangeAlerts(ids, action, until):
                return self._act(ids, action, until, now)
            case MarkFiringsRead():
                self._store.firings.mark_read()
                self._tell_stored_firings()
                return None
            case _:
                assert_never(request)

    def symbols_changed(self, gone: Collection[Symbol], back: Collection[Symbol]) -> None:
        """These left every list: their alerts are orphaned, and never fire on; or came back: they go on.

        A disk that refuses leaves them as they are, and is said.
        """
        now = self._clock.now()
        leaving = [one.id for one in self._shown.values() if one.symbol in gone and not one.orphaned]
        coming = [one.id for one in self._shown.values() if one.symbol in back and one.orphaned]
        for ids, action in ((leaving, AlertAction.ORPHAN), (coming, AlertAction.ADOPT)):
            if ids:
                try:
                    self._act(ids, action, None, now)
                except (StoreError, InputError) as error:
                    self._notice(Severity.ERROR, error.title, error.hint)

    def import_alerts(self, path: Path, quote: Callable[[Symbol], Quote | None]) -> AlertsImported:
        """Set the alerts of a file. Raises InputError, StoreError."""
        imported = self._answers.bring_in(path, quote)
        self.reload()
        return imported

    async def carry_out_channels(self, request: ChannelRequest) -> Reach | None:
        """Do what is asked of the ways to reach the user. Raises WatcherError."""
        return await self._dispatch.carry_out(request)

    def carry_out_log(self, request: LogRequest) -> object:
        """Answer what was asked of the past. Raises InputError, StoreError, ProfileError."""
        return self._answers.answer(request, self._write_accounts)

    def _write_accounts(self) -> None:
        if self._is_evaluating:
            self._store_waiting()
            self._keep_accounts()

    def _add(self, request: AddAlert, now: datetime, quote: Quote | None) -> Alert:
        instrument = self._instruments(request.draft.symbol)
        table = None if instrument is None else self._tables(instrument.calendar)
        price = price_now(quote, now, table)
        if not self._is_evaluating:
            return self._show_stored_change(self._stored().add(request.draft, now, price))
        alert = self._store.alerts.new_id()
        self._commit_or_undo(self._evaluator.add(alert, request.draft, now, price))
        self.portfolio_changed()
        self._catching_up.want()
        return known(self._evaluator, alert)

    def _edit(self, alert: AlertId, draft: AlertDraft, now: datetime) -> Alert:
        if not self._is_evaluating:
            return self._show_stored_change(self._stored().edit(alert, draft, now))
        known(self._evaluator, alert)
        self._commit_or_undo(self._evaluator.edit(alert, draft, now))
        self.portfolio_changed()
        self._catching_up.want()
        return known(self._evaluator, alert)

    def _act(
        self, ids: Sequence[AlertId], action: AlertAction, until: datetime | None, now: datetime
    ) -> tuple[Alert, ...]:
        if not self._is_evaluating:
            before = self._stored().act(ids, action, until, now)
            self.reload()
            return before
        before = tuple(known(self._evaluator, alert) for alert in ids)
        if action in SEEN_BY:
            # First, so that all of it can be tried again where another program comes in between.
            self._store.firings.mark_read(ids)
        if action is AlertAction.REMOVE:
            self._store_waiting()
            self._store.alerts.remove(ids)
            self._evaluator.remove(*ids)
            self._tell_alerts((), removed=tuple(ids))
        else:
            self._commit_or_undo(act(self._evaluator, ids, action, until, now))
        if action in SEEN_BY:
            self._tell_stored_firings()
        return before

    def _stored(self) -> StoredAlerts:
        return StoredAlerts(self._store, self._tables, self._instruments)

    def _show_stored_change(self, alert: Alert) -> Alert:
        self._tell_alerts((alert,))
        return alert

    # ---- disk and memory

    def reload(self) -> None:
        """Another process changed alerts, or fired them: go on from what is on disk. Raises StoreError."""
        self._store_waiting()
        stored = {alert.id: alert for alert in self._store.alerts.all()}
        gone = tuple(alert for alert in self._shown if alert not in stored)
        changed = tuple(alert for alert in stored.values() if self._shown.get(alert.id) != alert)
        if self._is_evaluating:
            mine = {alert.id: alert for alert in self._evaluator.alerts.values()}
            changed = tuple(a for a in changed if _is_foreign(a, mine.get(a.id)))
            self._evaluator.load(changed)
            self._evaluator.remove(*gone)
            self._deadline_moved.set()
            self._catching_up.want()
        if not self._is_evaluating or self._store.firings.unread() != self._unread:
            self._tell_stored_firings()
        self._tell_alerts(changed, removed=gone)
        self.portfolio_changed()
        self._dispatch.look_again()

    def save(self) -> bool:
        """Write what had to wait, and now and then what alerts remember. Raises StoreError."""
        if not self._is_evaluating:
            return False
        has_waited = self._store_waiting()
        now = self._clock.now()
        if now >= self._memory_due:
            self._memory_due = now + SAVE_MEMORY_EVERY
            if unsaved := self._evaluator.unsaved():
                self._store.alerts.save_memory(unsaved)
            self._keep_accounts()
        return has_waited

    def _keep_accounts(self) -> None:
        """Write what was heard and what alerts made of it, so that anybody can ask. Raises StoreError."""
        self._store.explanations.save(*self._evaluator.accounts(self._ledger))

    def _store_waiting(self) -> bool:
        """Write what the disk refused, the oldest first; answer whether there was any. Raises StoreError."""
        has_waited = bool(self._unstored)
        while self._unstored:
            self._store_outcome(self._unstored[0])
            del self._unstored[0]
        return has_waited

    def _commit(self, *outcomes: Outcome) -> None:
        """Disk, then the audience. A disk that refuses is tried again every second, in order."""
        outcome = merged(outcomes)
        if outcome == Outcome():
            return
        self._deadline_moved.set()
        if self._unstored:
            self._unstored.append(outcome)
            return
        try:
            self._store_outcome(outcome)
        except StoreError as error:
            self._unstored.append(outcome)
            if isinstance(error, BusyError) and not outcome.firings:
                return  # the housekeeping tells it, once
            fired = (
                tr("{count} fired alerts wait to be stored. ").format(count=len(outcome.firings))
                if outcome.firings
                else ""
            )
            self._notice(Severity.ERROR, error.title, f"{fired}{error.hint}")

    def _commit_or_undo(self, outcome: Outcome) -> None:
        """For what a user asked: it is on disk, or it never happened. Raises StoreError."""
        try:
            # In order: what waits is older, and must not come to lie on top of this.
            self._store_waiting()
            self._store_outcome(outcome)
        except StoreError:
            changed = {alert.id for alert in outcome.alerts}
            kept = [alert for alert in self._store.alerts.all() if alert.id in changed]
            self._evaluator.remove(*(changed - {alert.id for alert in kept}))
            self._evaluator.load(kept)
            raise
        self._deadline_moved.set()

    def _store_outcome(self, outcome: Outcome) -> None:
        alerts = {alert.id: alert for alert in outcome.alerts}
        now = self._clock.now()
        muted = [
            firing.alert
            for firing in outcome.firings
            if (alert := alerts.get(firing.alert)) is not None
            and alert.snoozed_until is not None
            and alert.snoozed_until > now
        ]
        overtaken = self._store.alerts.commit_outcome(outcome, self._dispatch.channel_names, muted)
        if overtaken:
            self._give_way(overtaken)
        self._tell_alerts([alert for alert in outcome.alerts if alert.id not in overtaken])
        if outcome.firings:
            loud = tuple(firing for firing in outcome.firings if firing.alert not in muted)
            self._unread = self._store.firings.unread()
            self._audience.post(FiringsNews(loud, self._unread))
            self._dispatch.kick()

    def _give_way(self, overtaken: frozenset[AlertId]) -> None:
        """Another process changed or removed these meanwhile: what is on disk counts."""
        log.info("Alerts %s were changed by another process meanwhile.", ", ".join(sorted(overtaken)))
        current = [alert for alert in self._store.alerts.all() if alert.id in overtaken]
        gone = overtaken - {alert.id for alert in current}
        self._evaluator.load(current)
        self._evaluator.remove(*gone)
        self._tell_alerts(current, removed=tuple(gone))

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

    # ---- what is chosen in a notification

    def _on_chosen(self, choice: Choice, subject: Subject) -> None:
        """Do it; what is gone meanwhile is passed over, what cannot be stored is said."""
        if choice is Choice.OPEN:
            self._audience.post(ChartWanted(subject.symbol))
            return
        ids = [alert for alert in subject.alerts if alert in self._shown]
        now = self._clock.now()
        until = now + SNOOZE if choice is Choice.SNOOZE else None
        if ids:
            try:
                self._act(ids, AlertAction(choice.value), until, now)
            except (StoreError, InputError) as error:
                self._notice(Severity.ERROR, error.title, error.hint)

    # ---- telling

    def _tell_alerts(self, changed: Sequence[Alert], removed: tuple[AlertId, ...] = ()) -> None:
        self._shown.update((alert.id, alert) for alert in changed)
        for alert in removed:
            self._shown.pop(alert, None)
        if changed or removed:
            self._audience.post(AlertsNews(tuple(changed), removed))

    def _tell_stored_firings(self) -> None:
        recent = self._store.firings.recent(RECENT_FIRINGS)
        self._unread = self._store.firings.unread()
        self._audience.post(FiringsNews(recent[::-1], self._unread, fresh=False))

    def _notice(self, severity: Severity, title: str, hint: str = "") -> None:
        self._audience.post(Notice(self._clock.now(), severity, title, hint))


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


def _is_foreign(stored: Alert, mine: Alert | None) -> bool:
    """Whether somebody else wrote the alert: it differs in more than what is yet to be saved."""
    if mine is None:
        return True
    own = {"memory", "suspended"}
    return any(
        getattr(stored, name) != getattr(mine, name) for name in Alert.__dataclass_fields__ if name not in own
    )


def _stretch(one: Unchecked) -> str:
    since = one.since.astimezone()
    return tr("{symbol} from {day} {time}").format(
        symbol=one.symbol, day=dates.with_weekday(since), time=f"{since:%H:%M}"
    )
