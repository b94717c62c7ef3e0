"""What time does to alerts without any price: silence, halts, cool-downs, new days, snoozes, expiry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from watcher.domain.alerts import lifecycle
from watcher.domain.alerts.alert import AlertState, Repeat
from watcher.domain.alerts.data_health import DataHealthRule
from watcher.domain.alerts.eligibility import OLDEST_REGULAR, Reason
from watcher.domain.alerts.legs import scene_of
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.steps import Step
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch, has_ended

# A limit of 90 s is kept at 90 s, and broken just after.
_A_MOMENT = timedelta(milliseconds=1)


def pass_time(
    tape: Tape,
    peers: Sequence[Tape],
    now: datetime,
    running_since: datetime | None,
    report: Report,
    *,
    is_running: bool,
) -> None:
    """Notice all that is due by `now` for the alerts of one symbol."""
    market_now = now - tape.delay
    on = tape.table.date_at(market_now)
    for watch in tape.watches.values():
        alert = watch.alert
        if alert.snoozed_until is not None and now >= alert.snoozed_until:
            watch.change(report, snoozed_until=None)
        if on is not None and watch.is_active:
            lifecycle.pass_time(watch, market_now, Place(on, ""), report)
    expire_due(tape, now, report)
    if tape.is_unknown:
        lose(tape, now, report)
    if is_running and not tape.is_virtual:
        _notice_silence(tape, now, running_since, report)
        _notice_halt(tape, peers, now, running_since, report)
        _notice_no_data(tape, peers, now, running_since, report)


def lose(tape: Tape, now: datetime, report: Report) -> None:
    """The source does not have the symbol: what waits for it says so until it is heard again."""
    for watch in tape.watches.values():
        if watch.is_active and watch.is_listening:
            watch.suspend(report, now, Reason.UNKNOWN_SYMBOL)
    for watch in tape.legs.values():
        if watch.is_active and watch.is_listening:
            watch.suspend(report, now, Reason.UNKNOWN_SYMBOL, tape.instrument.symbol)


def expire_due(tape: Tape, now: datetime, report: Report) -> None:
    """Mark what has lived out its time; what occurred before and is found later still counts."""
    for watch in tape.watches.values():
        if not has_ended(watch.alert) and lifecycle.has_expired(watch, now - tape.delay):
            lifecycle.expire(watch, now, report)


def close_the_books(tape: Tape, at: datetime) -> None:
    """Watching ends at `at`: what was heard until its market closed was watched until now."""
    market_now = at - tape.delay
    span = tape.places.span_at(market_now)
    for watch in tape.watches.values():
        heard_at, sessions = watch.heard_at, watch.alert.sessions
        if heard_at is None or (span is not None and span.session in sessions):
            continue
        covered = heard_at - tape.delay + OLDEST_REGULAR
        if not tape.places.trades_between(covered, market_now, sessions):
            watch.evaluated_until = max(market_now, watch.evaluated_until or market_now)


def deadlines(tape: Tape, now: datetime) -> Iterator[datetime]:
    """The instants at which `pass_time` may have something to do for one symbol, silence apart."""
    if (change := tape.table.next_change(now - tape.delay)) is not None:
        yield change.at + tape.delay
    if (span := tape.places.span_at(now - tape.delay)) is not None:
        yield span.end + tape.delay
    for watch in tape.watches.values():
        alert = watch.alert
        if alert.snoozed_until is not None:
            yield alert.snoozed_until
        if alert.expires_at is not None and not alert.expired and not has_ended(alert):
            yield alert.expires_at + tape.delay
        if not watch.is_active or alert.state is not AlertState.COOLING:
            continue
        if alert.repeat is Repeat.REARM and watch.cool_until is not None:
            yield watch.cool_until + tape.delay
        if alert.repeat is Repeat.DAILY and watch.fired_on is not None:
            following = tape.table.next_day(watch.fired_on)
            if following is not None:
                yield following.pre_open + tape.delay


def silences(tape: Tape, now: datetime, running_since: datetime | None) -> Iterator[datetime]:
    """The instants at which not having heard of one symbol will mean something."""
    if tape.is_virtual:
        return
    if not tape.is_halted and (frozen_at := tape.frozen_at(now, running_since)) is not None:
        yield frozen_at + _A_MOMENT
    for watch in tape.watches.values():
        if watch.is_active and (silent_at := tape.silent_at(watch, now, running_since)) is not None:
            yield silent_at
        if watch.is_active and watch.is_listening and watch.alert.suspended is None:
            stale_at = tape.stale_at(watch, now, running_since)
            if stale_at is not None:
                yield stale_at + _A_MOMENT
    for watch in tape.legs.values():
        if watch.is_active and watch.is_listening and tape.instrument.symbol not in watch.reasons:
            stale_at = tape.leg_stale_at(watch, now, running_since)
            if stale_at is not None:
                yield stale_at + _A_MOMENT


def _notice_silence(tape: Tape, now: datetime, running_since: datetime | None, report: Report) -> None:
    for watch in tape.watches.values():
        if not watch.is_active or not watch.is_listening or isinstance(watch.rule, DataHealthRule):
            continue
        stale_at = tape.stale_at(watch, now, running_since)
        if stale_at is None:
            # Closed: there is nothing to be heard.
            if watch.reasons.get(watch.alert.symbol) == Reason.STALE:
                watch.lift(report)
        elif now > stale_at and watch.alert.symbol not in watch.reasons:
            watch.suspend(report, now, Reason.STALE)
    symbol = tape.instrument.symbol
    for watch in tape.legs.values():
        if not watch.is_active or not watch.is_listening:
            continue
        stale_at = tape.leg_stale_at(watch, now, running_since)
        if stale_at is None:
            if watch.reasons.get(symbol) == Reason.STALE:
                watch.lift(report, symbol)
        elif now > stale_at and symbol not in watch.reasons:
            watch.suspend(report, now, Reason.STALE, symbol)


def _notice_halt(
    tape: Tape, peers: Sequence[Tape], now: datetime, running_since: datetime | None, report: Report
) -> None:
    frozen_at = tape.frozen_at(now, running_since)
    if tape.is_halted or tape.is_unknown or frozen_at is None or now <= frozen_at or tape.quoted_at is None:
        return
    if not any(peer.is_fresh(now) for peer in peers):
        return
    tape.is_halted = True
    for watch in tape.watches.values():
        watch.gate.after_halt = True
        watch.rule.interrupt(now - tape.delay)
        watch.rule.forget_window()
        watch.is_unsaved = True
        if watch.is_active and watch.is_listening and not isinstance(watch.rule, DataHealthRule):
            watch.suspend(report, now, Reason.HALTED)
    for watch in tape.legs.values():
        watch.legs[tape.instrument.symbol].gate.after_halt = True
        watch.rule.interrupt(now - tape.delay)
        watch.rule.forget_window()
        watch.is_unsaved = True
        if watch.is_active and watch.is_listening:
            watch.suspend(report, now, Reason.HALTED, tape.instrument.symbol)


def _notice_no_data(
    tape: Tape, peers: Sequence[Tape], now: datetime, running_since: datetime | None, report: Report
) -> None:
    """Fire the `data_health` alerts whose time is up; the prices of others show that the market is alive."""
    for watch in tuple(tape.watches.values()):
        rule, last = watch.rule, watch.gate.last
        silent_at = tape.silent_at(watch, now, running_since) if watch.is_active else None
        if silent_at is None or now < silent_at or last is None or not any(p.is_fresh(now) for p in peers):
            continue
        if not isinstance(rule, DataHealthRule):
            _tell_silence(watch, tape, now, report)
            continue
        if (hit := rule.falls_silent(last.price)) is None:
            continue
        if watch.alert.state in {AlertState.ARMED, AlertState.PENDING}:
            market_now = now - tape.delay
            session = tape.table.session_at(market_now) or last.session
            step = Step(hit.price, market_now, tape.places.of(market_now, session))
            lifecycle.fire(watch, hit, step, session, now, report, is_late=False)
        for other in tape.watches.values():
            if (
                other.is_active
                and other.is_listening
                and other.alert.suspended is None
                and not isinstance(other.rule, DataHealthRule)
            ):
                other.suspend(report, now, Reason.DATA_HEALTH)


def _tell_silence(watch: Watch, tape: Tape, now: datetime, report: Report) -> None:
    """Let an alert of several conditions judge that nothing is heard, which is one of them."""
    last, market_now = watch.gate.last, now - tape.delay
    if last is None or watch.alert.state not in {AlertState.ARMED, AlertState.PENDING}:
        return
    session = tape.table.session_at(market_now) or last.session
    step = Step(last.price, market_now, tape.places.of(market_now, session), around=tape, is_silence=True)
    if watch.is_wide:
        step.scene = scene_of(watch, tape, now)
    lifecycle.take(watch, step, session, now, report)


def follow_clock(tape: Tape, now: datetime) -> None:
    """What is noted as later than now was so before the clock was set back: all prices would be older."""
    market_now = now - tape.delay
    for watch in tape.watches.values():
        last = watch.gate.last
        if last is not None and last.is_arming and last.at > market_now:
            watch.gate.last = last._replace(at=market_now, place=tape.places.at_arming(market_now))
            watch.is_unsaved = True
        watch.heard_at = _not_after(now, watch.heard_at)
        watch.fresh_since = _not_after(market_now, watch.fresh_since)
        watch.evaluated_until = _not_after(market_now, watch.evaluated_until)


def _not_after(now: datetime, at: datetime | None) -> datetime | None:
    return None if at is None else min(at, now)
