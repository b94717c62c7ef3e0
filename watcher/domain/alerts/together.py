"""Alerts over several symbols: each price is trusted for itself, all of one moment are judged together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from watcher.domain.alerts.alert import LogEntry, Repeat
from watcher.domain.alerts.eligibility import Heard, Reason, age_limit, is_young
from watcher.domain.alerts.legs import Leg, is_closing_price, scene_of
from watcher.domain.alerts.lifecycle import take
from watcher.domain.alerts.listening import end_hole, explain, rewind, step_of
from watcher.domain.alerts.reasons import FIRED, PENDING
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.splits import moved_alike
from watcher.domain.alerts.steps import OWN, Step
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import NOT_MET, Taken, Watch, resting_word
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.symbols import Symbol


def hear_leg(
    watch: Watch, own: Tape, tape: Tape, heard: Heard, peers: Sequence[Tape], report: Report
) -> None:
    """Let an alert on `own` judge a price of another symbol; what it trusts waits in `pending`."""
    symbol = tape.instrument.symbol
    leg = watch.legs[symbol]
    if watch.alert.orphaned:
        return
    obs = heard.obs
    at, market_now = obs.received_time, obs.received_time - tape.delay

    def peers_moved(price: Decimal) -> bool:
        close = heard.previous_close or (leg.gate.last.price if leg.gate.last else price)
        moves = (peer.moved_on(heard.place.date) for peer in peers)
        return any(move is not None and moved_alike(move, price / close) for move in moves)

    is_last = (
        obs.session in leg.gate.sessions
        and not is_young(obs, tape.delay)
        and is_closing_price(tape, heard.place.date, leg.gate.sessions, market_now)
    )
    reason = leg.gate.judge(
        heard,
        needs_previous_close=False,
        is_split_known=tape.knows_split_on(heard.place.date),
        peers_moved=peers_moved,
        is_closing_price=is_last,
    )
    watch.is_unsaved = True
    if reason is not None:
        _refuse(watch, leg, heard, reason, report)
        return
    is_correction = leg.gate.is_correction(heard)
    seen, prior = leg.gate.accept(heard)
    leg.heard_at, leg.as_of = at, obs.quote_time
    watch.lift(report, symbol)
    inner = step_of(heard, seen, prior, is_after_halt=leg.gate.after_halt)
    inner.around = tape
    inner.day_volume = None if obs.day_volume is None else float(obs.day_volume)
    leg.gate.after_halt = False
    if is_last:
        # It brings the snapshot up to date, but nothing trades that could set anything off.
        watch.history.append(LogEntry(at, watch.alert.id, Reason.MARKET_CLOSED.value, heard.price, symbol))
        return
    watch.pending.append(Taken(leg_step(watch, own, inner, symbol), obs.session, at, is_correction))


def judge_together(watch: Watch, tape: Tape, report: Report) -> None:
    """Judge everything that was heard at one moment on the snapshot that it makes."""
    taken, watch.pending = watch.pending, []
    last = taken[-1]
    if tape.is_virtual:
        end_hole(watch, last.step.at, last.at, report)
        watch.heard_at, watch.evaluated_until = last.at, last.at
    verdict: str = NOT_MET
    if not watch.is_active:
        watch.undo = None
        verdict = resting_word(watch.alert)
    else:
        scene = scene_of(watch, tape, last.at)
        for one in taken:
            if _is_spent(watch, one, report):
                continue
            undo = watch.note_quiet()
            undo["symbol"] = one.step.symbol
            step = replace(one.step, scene=scene, is_partial=one is not last)
            if take(watch, step, one.session, one.at, report) is not None:
                undo["fired"] = True
                verdict = FIRED
        if verdict is not FIRED:
            verdict = _verdict(watch, last, report)
    price = last.step.price if last.step.heard is None else last.step.heard.price
    watch.history.append(LogEntry(last.at, watch.alert.id, verdict, price, last.step.symbol))
    if any(one.step.symbol == OWN for one in taken):
        watch.trail.append((tape.count, verdict))
        watch.note_word(tape.count + 1)


def _is_spent(watch: Watch, one: Taken, report: Report) -> bool:
    """Take the last price back where this one corrects it; whether it has had its fire."""
    undo = watch.undo
    if not one.is_correction or undo is None or undo.get("symbol", "") != one.step.symbol:
        return False
    if undo["fired"]:
        return watch.alert.repeat is Repeat.RATCHET
    rewind(watch, report)
    return False


def _verdict(watch: Watch, last: Taken, report: Report) -> str:
    if watch.rule.lacks:
        lacked = Reason(watch.rule.lacks)
        place, at = last.step.place, last.at
        explain(watch, place.date, at, last.step.price, lacked, report)
        return lacked.value
    return PENDING if watch.rule.is_pending else NOT_MET


def _refuse(watch: Watch, leg: Leg, heard: Heard, reason: Reason, report: Report) -> None:
    obs, tape, symbol = heard.obs, leg.tape, leg.symbol
    at, market_now = obs.received_time, obs.received_time - leg.tape.delay
    explain(watch, heard.place.date, at, heard.price, reason, report, symbol)
    watch.history.append(LogEntry(at, watch.alert.id, reason.value, heard.price, symbol))
    is_old = market_now - obs.quote_time > age_limit(obs.session)
    if reason in {Reason.STALE, Reason.AHEAD} or (reason is Reason.OUT_OF_ORDER and is_old):
        span = tape.places.span_at(market_now)
        if (
            watch.is_active
            and span is not None
            and span.session in leg.gate.sessions
            and (leg.heard_at is None or at - leg.heard_at > age_limit(span.session))
        ):
            watch.suspend(report, at, Reason.STALE, symbol)
        return
    leg.heard_at = at
    if reason is Reason.DUPLICATE:
        leg.as_of = market_now
        if watch.alert.symbol == PORTFOLIO and watch.hole is None:
            watch.evaluated_until = at
    if reason in {Reason.UNIT_CHANGED, Reason.POSSIBLE_SPLIT} and watch.is_active:
        watch.suspend(report, at, reason, symbol)


def leg_step(watch: Watch, tape: Tape, inner: Step, symbol: Symbol) -> Step:
    """A price of another symbol, as the alert's own symbol sees it: its price stands, its day counts."""
    last = watch.gate.last
    place = inner.place if tape.is_virtual else tape.places.at_arming(inner.at)
    return Step(
        price=inner.price if last is None else last.price,
        at=inner.at,
        place=place,
        prev=None if last is None else last.price,
        is_regular=inner.is_regular,
        candle=inner.candle,
        around=tape,
        symbol=symbol,
        heard=inner,
    )
