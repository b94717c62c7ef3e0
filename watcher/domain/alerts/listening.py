"""What one alert makes of one observation: refuse it with a reason, or trust and evaluate it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from watcher.domain.alerts.alert import AlertState, LogEntry, Repeat
from watcher.domain.alerts.eligibility import Heard, Reason, age_limit
from watcher.domain.alerts.lifecycle import FIRED, PENDING, confirm, take
from watcher.domain.alerts.rules import Step, Touch
from watcher.domain.alerts.seen import Seen
from watcher.domain.alerts.splits import moved_alike
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import NOT_MET, Report, Watch, is_lasting
from watcher.domain.quote import Session


def trust(tape: Tape, heard: Heard) -> bool:
    """Keep the price that new alerts on this symbol start from; whether this is one."""
    gate = tape.gate
    if gate.judge(heard, needs_previous_close=False, is_split_known=True, peers_moved=_never) is not None:
        return False
    gate.accept(heard)
    return True


def listen(watch: Watch, tape: Tape, heard: Heard, peers: Sequence[Tape], report: Report) -> None:
    """Let one alert judge an observation, and evaluate it if it is eligible."""
    if watch.alert.orphaned:
        return

    def peers_moved(price: Decimal) -> bool:
        close = heard.previous_close or (watch.gate.last.price if watch.gate.last else price)
        moves = (peer.moved_on(heard.place.date) for peer in peers)
        return any(move is not None and moved_alike(move, price / close) for move in moves)

    reason = watch.gate.judge(
        heard,
        needs_previous_close=watch.rule.needs_previous_close,
        is_split_known=tape.knows_split_on(heard.place.date),
        peers_moved=peers_moved,
    )
    watch.is_unsaved = True
    if reason is None:
        verdict = _evaluate(watch, tape, heard, report)
    else:
        verdict = _refuse(watch, tape, heard, reason, report)
    watch.trail.append((tape.count, verdict))
    watch.note_word(tape.count + 1)


def _refuse(watch: Watch, tape: Tape, heard: Heard, reason: Reason, report: Report) -> str:
    obs = heard.obs
    at, market_now = obs.received_time, obs.received_time - tape.delay
    _explain(watch, heard, reason, report)
    is_old = market_now - obs.quote_time > age_limit(obs.session)
    if reason is Reason.STALE or (reason is Reason.OUT_OF_ORDER and is_old):
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
    if reason is Reason.DUPLICATE and watch.hole is None:
        watch.evaluated_until = market_now
        if watch.is_active and confirm(watch, market_now, obs.session, at, report) is not None:
            return FIRED
    return reason.value


def _explain(watch: Watch, heard: Heard, reason: Reason, report: Report) -> None:
    """Log a reason when it starts; the harmless ones once a day."""
    if watch.said_on != heard.place.date:
        watch.said_on = heard.place.date
        watch.said.clear()
    if reason not in watch.said:
        watch.said.add(reason)
        report.log.append(LogEntry(heard.obs.received_time, watch.alert.id, reason.value, heard.price))


def _evaluate(watch: Watch, tape: Tape, heard: Heard, report: Report) -> str:
    obs, gate = heard.obs, watch.gate
    at = obs.received_time
    watch.said = {reason for reason in watch.said if is_lasting(Reason(reason))}
    _end_hole(watch, heard, report)
    is_correction = gate.is_correction(heard)
    is_late = _is_late_to_open(watch, tape, heard)
    seen, prior = gate.accept(heard)
    watch.heard_at = watch.trusted_at = at
    watch.evaluated_until = at - gate.delay
    watch.change(report, suspended=None)
    step = _step(heard, seen, prior, is_after_halt=gate.after_halt)
    step.is_late_to_open, step.around = is_late, tape
    step.day_volume = None if obs.day_volume is None else float(obs.day_volume)
    gate.after_halt = False
    if not watch.is_active:
        watch.undo = None
        return watch.alert.shown_state
    if is_correction and watch.undo is not None:
        if watch.undo["fired"] and watch.alert.repeat is Repeat.RATCHET:
            return NOT_MET
        if not watch.undo["fired"]:
            _rewind(watch, report)
    undo = watch.note_quiet()
    firing = take(watch, step, obs.session, at, report)
    if firing is not None:
        undo["fired"] = True
        return FIRED
    if watch.rule.lacks:
        lacked = Reason(watch.rule.lacks)
        _explain(watch, heard, lacked, report)
        return lacked.value
    return PENDING if watch.rule.is_pending else NOT_MET


def _rewind(watch: Watch, report: Report) -> None:
    undo = watch.undo or {}
    watch.rule.rewind(undo["rule"])
    watch.has_come_back = undo["has_come_back"]
    watch.change(report, state=AlertState(undo["state"]))


def _end_hole(watch: Watch, heard: Heard, report: Report) -> None:
    """Watching goes on before any bars came: say so. They are still replayed should they come."""
    hole = watch.hole
    if hole is None or hole.until is not None:
        return
    hole.until = heard.obs.quote_time
    detail = f"from {hole.since.isoformat()} to {hole.until.isoformat()}"
    watch.say(report, heard.obs.received_time, Reason.NOT_MONITORED, detail)


def _is_late_to_open(watch: Watch, tape: Tape, heard: Heard) -> bool:
    """Whether this is the first price after a time without ears that the day's open lies in."""
    hole, day = watch.hole, tape.table.day_at(heard.obs.quote_time)
    if day is None or hole is None or hole.back_at is None:
        return False
    return hole.until == heard.obs.quote_time and hole.since <= day.open < hole.back_at


def _step(heard: Heard, seen: Seen, prior: Seen | None, *, is_after_halt: bool) -> Step:
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
