"""What one alert makes of one observation: refuse it with a reason, or trust and evaluate it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from watcher.domain.alerts.alert import AlertState, LogEntry, Repeat
from watcher.domain.alerts.eligibility import Heard, Reason, age_limit, is_young
from watcher.domain.alerts.legs import is_closing_price
from watcher.domain.alerts.lifecycle import confirm, take
from watcher.domain.alerts.reasons import FIRED, PENDING
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.seen import Seen
from watcher.domain.alerts.splits import moved_alike
from watcher.domain.alerts.steps import Step, Touch
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.then import note
from watcher.domain.alerts.watch import NOT_MET, Taken, Watch, is_lasting, resting_word
from watcher.domain.alerts.wide import Foreign
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol


def trust(tape: Tape, heard: Heard) -> bool:
    """Keep the price that new alerts on this symbol start from; whether this is one."""
    gate = tape.gate
    if gate.judge(heard, needs_previous_close=False, is_split_known=True, peers_moved=_never) is not None:
        return False
    gate.accept(heard)
    return True


def listen(watch: Watch, tape: Tape, heard: Heard, peers: Sequence[Tape], report: Report) -> None:
    """Let one alert judge an observation, and evaluate it if it is eligible."""
    if watch.alert.orphaned or isinstance(watch.alert.condition, Foreign):
        return

    def peers_moved(price: Decimal) -> bool:
        close = heard.previous_close or (watch.gate.last.price if watch.gate.last else price)
        moves = (peer.moved_on(heard.place.date) for peer in peers)
        return any(move is not None and moved_alike(move, price / close) for move in moves)

    is_last = _is_last_of_closed(watch, tape, heard)
    reason = watch.gate.judge(
        heard,
        needs_previous_close=watch.rule.needs_previous_close,
        is_split_known=tape.knows_split_on(heard.place.date),
        peers_moved=peers_moved,
        is_closing_price=is_last,
    )
    watch.is_unsaved = True
    if reason is None and is_last:
        watch.gate.accept(heard)
        watch.heard_at, watch.as_of = heard.obs.received_time, heard.obs.quote_time
        verdict = Reason.MARKET_CLOSED.value
    elif reason is None:
        verdict = _evaluate(watch, tape, heard, report)
    else:
        verdict = _refuse(watch, tape, heard, reason, report)
    if watch.pending:
        return
    if watch.is_wide:
        watch.history.append(LogEntry(heard.obs.received_time, watch.alert.id, verdict, heard.price))
    watch.trail.append((tape.count, verdict))
    watch.note_word(tape.count + 1)


def _is_last_of_closed(watch: Watch, tape: Tape, heard: Heard) -> bool:
    """Whether it is the last price of a market that does not trade, for an alert that compares."""
    obs, sessions = heard.obs, watch.gate.sessions
    market_now = obs.received_time - tape.delay
    return (
        watch.is_wide
        and obs.session in sessions
        and not is_young(obs, tape.delay)
        and is_closing_price(tape, heard.place.date, sessions, market_now)
    )


def _refuse(watch: Watch, tape: Tape, heard: Heard, reason: Reason, report: Report) -> str:
    obs = heard.obs
    at, market_now = obs.received_time, obs.received_time - tape.delay
    explain(watch, heard.place.date, at, heard.price, reason, report)
    is_old = market_now - obs.quote_time > age_limit(obs.session)
    if reason in {Reason.STALE, Reason.AHEAD} or (reason is Reason.OUT_OF_ORDER and is_old):
        span = tape.places.span_at(market_now)
        # Nothing but stale quotes was heard for as long as a good one may be old.
        if (
            watch.is_active
            and span is not None
            and span.session in watch.alert.sessions
            and (watch.heard_at is None or at - watch.heard_at > age_limit(span.session))
        ):
            watch.suspend(report, at, Reason.STALE)
        return reason.value
    watch.heard_at = at
    if reason in {Reason.UNIT_CHANGED, Reason.POSSIBLE_SPLIT} and watch.is_active:
        watch.suspend(report, at, reason)
    if reason is Reason.DUPLICATE:
        watch.as_of = market_now
    if reason is Reason.DUPLICATE and watch.hole is None:
        watch.evaluated_until = market_now
        # A halted market answers with its last price, too: that confirms nothing.
        if (
            watch.is_active
            and not tape.is_halted
            and confirm(watch, market_now, obs.session, at, report) is not None
        ):
            return FIRED
    return reason.value


def explain(
    watch: Watch,
    on: date,
    at: datetime,
    price: Decimal | None,
    reason: Reason,
    report: Report,
    symbol: Symbol | None = None,
) -> None:
    """Log a reason when it starts; the harmless ones once a day."""
    # Before the open, each answer holds yesterday's last price beside today's.
    if watch.said_on is None or on > watch.said_on:
        watch.said_on = on
        watch.said.clear()
    said = reason.value if symbol is None else f"{reason.value} {symbol}"
    if said not in watch.said:
        watch.said.add(said)
        report.log.append(LogEntry(at, watch.alert.id, reason.value, price, symbol or ""))


def _evaluate(watch: Watch, tape: Tape, heard: Heard, report: Report) -> str:
    obs, gate = heard.obs, watch.gate
    at = obs.received_time
    watch.said = {said for said in watch.said if " " in said or is_lasting(Reason(said))}
    end_hole(watch, obs.quote_time, at, report)
    is_correction = gate.is_correction(heard)
    is_late = _is_late_to_open(watch, tape, heard)
    seen, prior = gate.accept(heard)
    watch.heard_at = watch.trusted_at = at
    watch.as_of = obs.quote_time
    watch.evaluated_until = at - gate.delay
    watch.lift(report)
    step = step_of(heard, seen, prior, is_after_halt=gate.after_halt)
    step.is_late_to_open, step.around = is_late, tape
    step.day_volume = None if obs.day_volume is None else float(obs.day_volume)
    gate.after_halt = False
    if watch.is_wide:
        watch.pending.append(Taken(step, obs.session, at, is_correction))
        return NOT_MET
    if not watch.is_active:
        watch.undo = None
        return resting_word(watch.alert)
    if is_correction and watch.undo is not None:
        if watch.undo["fired"] and watch.alert.repeat is Repeat.RATCHET:
            return NOT_MET
        if not watch.undo["fired"]:
            rewind(watch, report)
    undo = watch.note_quiet()
    firing = take(watch, step, obs.session, at, report)
    if firing is not None:
        undo["fired"] = True
        return FIRED
    if watch.rule.lacks:
        lacked = Reason(watch.rule.lacks)
        explain(watch, heard.place.date, at, heard.price, lacked, report)
        return lacked.value
    return PENDING if watch.rule.is_pending else NOT_MET


def rewind(watch: Watch, report: Report) -> None:
    """Take back what the last price did."""
    undo = watch.undo or {}
    watch.rule.rewind(undo["rule"])
    watch.has_come_back = undo["has_come_back"]
    watch.change(report, state=AlertState(undo["state"]))


def end_hole(watch: Watch, quote_time: datetime, at: datetime, report: Report) -> None:
    """Watching goes on before any bars came: say so. They are still replayed should they come."""
    hole = watch.hole
    if hole is None or hole.until is not None:
        return
    hole.until = quote_time
    note(watch, hole)
    detail = f"from {hole.since.isoformat()} to {hole.until.isoformat()}"
    watch.say(report, at, Reason.NOT_MONITORED, detail)


def _is_late_to_open(watch: Watch, tape: Tape, heard: Heard) -> bool:
    """Whether this is the first price after a time without ears that the day's open lies in."""
    hole, day = watch.hole, tape.table.day_at(heard.obs.quote_time)
    if day is None or hole is None or hole.back_at is None:
        return False
    return hole.until == heard.obs.quote_time and hole.since <= day.open < hole.back_at


def step_of(heard: Heard, seen: Seen, prior: Seen | None, *, is_after_halt: bool) -> Step:
    """A trusted price, with all that the one before it says about it."""
    is_regular = seen.session is Session.REGULAR
    touch = None
    if (
        prior is not None
        and not prior.is_arming
        and prior.session is Session.REGULAR
        and seen.session is Session.REGULAR
        and prior.place.date == seen.place.date
        and (prior.high is not None or prior.low is not None)
    ):
        touch = Touch(prior.high, seen.high, prior.low, seen.low, prior.extremes_at or prior.at)
    return Step(
        price=seen.price,
        at=seen.at,
        place=seen.place,
        prev=None if prior is None else prior.price,
        is_break=prior is not None and prior.place.session != seen.place.session,
        is_after_halt=is_after_halt,
        low=min(seen.price, heard.low or seen.price) if is_regular else seen.price,
        high=max(seen.price, heard.high or seen.price) if is_regular else seen.price,
        previous_close=seen.previous_close,
        touch=touch,
        is_regular=is_regular,
    )


def _never(_price: Decimal) -> bool:
    return False
