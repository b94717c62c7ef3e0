"""What a user, or a split, does to an alert."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from watcher.domain.alerts.alert import Alert, AlertDraft, AlertId, AlertState, Repeat
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.kinds import check_terms, rule_of
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.rules import Memory
from watcher.domain.alerts.splits import divided, divided_other, ratio_in_words, split_in_words
from watcher.domain.alerts.steps import OWN
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch, has_ended
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

SPLIT = "split"
SPLIT_UNDONE = "split_undone"
ACKNOWLEDGED = "acknowledged"
ORPHANED = "orphaned"
_UNDONE = "undone"
_LEFT = "left alone"


def begin(alert_id: AlertId, draft: AlertDraft, tape: Tape, now: datetime, price: Decimal | None) -> Watch:
    """A new alert, armed. Raises InputError where the repeat does not suit the kind."""
    check_terms(draft.condition, draft.repeat)
    alert = Alert(
        id=alert_id,
        symbol=draft.symbol,
        condition=draft.condition,
        repeat=draft.repeat,
        sessions=draft.sessions,
        cooldown_s=draft.cooldown_s,
        expires_at=draft.expires_at,
        note=draft.note,
        remind_s=draft.remind_s,
        currency=tape.instrument.currency,
        armed_at=now,
    )
    watch = Watch.of(alert, tape)
    watch.level_set_at = now
    _start(watch, tape, now, price)
    return watch


def arm_as_written(watch: Watch, tape: Tape) -> None:
    """Arm an alert that was read without memory, at the time and price it says."""
    alert = watch.alert
    check_terms(alert.condition, alert.repeat)
    if not alert.currency:
        watch.alert = replace(alert, currency=tape.instrument.currency)
        watch.gate.currency = tape.instrument.currency
    if alert.armed_at is None:
        return
    market_time = alert.armed_at - tape.delay
    for leg in watch.legs.values():
        leg.arm(alert.armed_at)
    price = None if alert.armed_price is None else tape.grid.snap(alert.armed_price)
    watch.arm(price, market_time, tape.places.at_arming(market_time))
    watch.evaluated_until = market_time
    watch.level_set_at = alert.armed_at
    watch.heard_at = alert.armed_at if price is not None else None
    watch.as_of = market_time if price is not None else None


def edit(watch: Watch, tape: Tape, draft: AlertDraft, now: datetime, price: Decimal | None = None) -> None:
    """Another condition or other sessions arm afresh, these at `price`; the rest is just written down."""
    check_terms(draft.condition, draft.repeat)
    alert = watch.alert
    is_new = draft.condition != alert.condition or draft.sessions != alert.sessions
    watch.alert = replace(
        alert,
        condition=draft.condition,
        repeat=draft.repeat,
        sessions=draft.sessions,
        cooldown_s=draft.cooldown_s,
        expires_at=draft.expires_at,
        note=draft.note,
        remind_s=draft.remind_s,
        expired=alert.expired and draft.expires_at == alert.expires_at,
    )
    if not is_new:
        return
    watch.gate.sessions = draft.sessions
    watch.rule = rule_of(draft.condition, tape.grid, tape.grid_of)
    watch.look_around(tape)
    watch.level_set_at = now
    currency = watch.gate.currency = tape.instrument.currency or alert.currency
    watch.alert = replace(watch.alert, state=AlertState.ARMED, suspended=None, currency=currency)
    # What it heard last was in the unit of the level before.
    is_known = alert.currency in {"", currency}
    _start(watch, tape, now, price if draft.sessions != alert.sessions else None, is_known=is_known)


def pause(watch: Watch, now: datetime, report: Report) -> None:
    """Its prices are still followed, so that resuming knows where it stands."""
    watch.rule.interrupt(now)
    watch.change(report, paused=True, suspended=None)


def resume(watch: Watch, tape: Tape, now: datetime, report: Report) -> None:
    """Armed afresh at the price of this moment; one that fired for good stays so.

    `daily` that has fired today stays cooling: once per exchange day.
    """
    watch.change(report, paused=False, suspended=None)
    if has_ended(watch.alert):
        return
    fired_on, today = watch.fired_on, tape.table.date_at(now - tape.delay)
    _start(watch, tape, now, None)
    is_spent = watch.alert.repeat is Repeat.DAILY and fired_on is not None and fired_on == today
    watch.fired_on = fired_on if is_spent else None
    watch.change(report, state=AlertState.COOLING if is_spent else AlertState.ARMED)
    report.changed[watch.alert.id] = watch


def rearm(watch: Watch, tape: Tape, now: datetime, report: Report) -> None:
    """Armed afresh at the price of this moment, fired or not."""
    watch.change(report, paused=False, suspended=None, state=AlertState.ARMED)
    _start(watch, tape, now, None)
    report.changed[watch.alert.id] = watch


def acknowledge(watch: Watch, now: datetime, report: Report) -> None:
    """Fired becomes done; in other states there is nothing to acknowledge."""
    if watch.alert.state is AlertState.FIRED:
        watch.change(report, state=AlertState.DONE)
        watch.say(report, now, ACKNOWLEDGED)


def snooze(watch: Watch, until: datetime, now: datetime, report: Report) -> None:
    """Only delivery is muted."""
    watch.change(report, snoozed_until=until if until > now else None)


def orphan(watch: Watch, now: datetime, report: Report) -> None:
    """Its symbol is gone."""
    if not watch.alert.orphaned:
        watch.change(report, orphaned=True, suspended=None)
        watch.say(report, now, ORPHANED)


def adopt(watch: Watch, tape: Tape, now: datetime, report: Report) -> None:
    """Its symbol is back; nothing is known of the time between."""
    watch.change(report, orphaned=False)
    resume(watch, tape, now, report)


def split(watch: Watch, tape: Tape, ex_date: date, ratio: Decimal, now: datetime, report: Report) -> None:
    """Divide what was meant in old shares, once; a level that was set on the day or later is left alone."""
    key = [ex_date.isoformat(), str(ratio)]
    if any(row[:2] == key for row in watch.splits):
        return
    watch.splits.append(key)
    last, hole = watch.gate.last, watch.hole
    set_on = None if watch.level_set_at is None else tape.table.date_at(watch.level_set_at)
    if set_on is not None and set_on >= ex_date:
        key.append(_LEFT)
        return
    is_old = last is None or last.place.date < ex_date
    before, after = watch.alert.condition, divided(watch.alert.condition, ratio, watch.grid)
    _replace_condition(watch, tape, after, ratio if is_old else Decimal(1), OWN)
    if last is not None and not is_old:
        watch.rule.divide_late(ratio, last.price)
    watch.gate.divide(ratio, ex_date)
    if hole is not None and hole.prev is not None and hole.place is not None and hole.place.date < ex_date:
        hole.prev /= ratio
        hole.rule = None if hole.rule is None else _divided_memory(watch, tape, hole.rule, ratio)
    price = watch.alert.armed_price
    watch.change(report, condition=after, armed_price=None if price is None else price / ratio)
    if watch.alert.suspended == Reason.POSSIBLE_SPLIT:
        watch.lift(report)
    report.changed[watch.alert.id] = watch
    watch.say(report, now, SPLIT, split_in_words(before, after, ratio))


def split_other(
    watch: Watch, own: Tape, tape: Tape, ex_date: date, ratio: Decimal, now: datetime, report: Report
) -> None:
    """Another symbol that an alert on `own` looks at was split."""
    symbol = tape.instrument.symbol
    leg, key = watch.legs[symbol], _key(ex_date, ratio, symbol)
    if any(row[:2] == key for row in watch.splits):
        return
    watch.splits.append(key)
    set_on = None if watch.level_set_at is None else tape.table.date_at(watch.level_set_at)
    last = leg.gate.last
    is_old = last is None or last.place.date < ex_date
    leg.gate.divide(ratio, ex_date)
    if leg.armed is not None and is_old:
        leg.armed /= ratio
    if watch.reasons.get(symbol) == Reason.POSSIBLE_SPLIT:
        watch.lift(report, symbol)
    if set_on is not None and set_on >= ex_date:
        key.append(_LEFT)
        return
    before = watch.alert.condition
    after = divided_other(before, symbol, ratio, tape.grid)
    _replace_condition(watch, own, after, ratio if is_old else Decimal(1), symbol)
    watch.change(report, condition=after)
    report.changed[watch.alert.id] = watch
    watch.say(report, now, SPLIT, f"{symbol}: {split_in_words(before, after, ratio)}")


def undo_split(
    watch: Watch, own: Tape, tape: Tape, ex_date: date, ratio: Decimal, now: datetime, report: Report
) -> None:
    """Multiply again what that split of `tape`'s symbol divided, for an alert on `own`."""
    symbol = OWN if tape is own else tape.instrument.symbol
    for row in watch.splits:
        if row == _key(ex_date, ratio, symbol):
            row.append(_UNDONE)
            back, known = Decimal(1) / ratio, watch.alert.condition
            if symbol == OWN:
                after = divided(known, back, watch.grid)
                price = watch.alert.armed_price
                watch.change(report, armed_price=None if price is None else price * ratio)
            else:
                after = divided_other(known, symbol, back, tape.grid)
            _replace_condition(watch, own, after, back, symbol)
            watch.change(report, condition=after)
            watch.say(report, now, SPLIT_UNDONE, f"({ratio_in_words(ratio)})")


def _key(ex_date: date, ratio: Decimal, symbol: Symbol) -> list[str]:
    return [ex_date.isoformat(), f"{ratio}@{symbol}" if symbol else str(ratio)]


def _divided_memory(watch: Watch, own: Tape, memory: Memory, ratio: Decimal) -> Memory:
    """What the rule remembered before the split, in new shares."""
    rule = rule_of(watch.alert.condition, watch.grid, own.grid_of)
    rule.restore(memory)
    rule.divide(ratio)
    return rule.dump()


def _replace_condition(watch: Watch, own: Tape, condition: Condition, ratio: Decimal, symbol: Symbol) -> None:
    rule = rule_of(condition, watch.grid, own.grid_of)
    rule.restore(watch.rule.dump())
    if symbol == OWN:
        rule.divide(ratio)
    else:
        rule.divide_other(symbol, ratio)
    watch.rule = rule
    watch.undo = None


def _start(watch: Watch, tape: Tape, now: datetime, price: Decimal | None, *, is_known: bool = True) -> None:
    """Arm at `price`, or at the last price that this alert or any on its symbol trusts, if one is known."""
    market_time = now - tape.delay
    gate = watch.gate
    for leg in watch.legs.values():
        leg.arm(now)
    place = tape.places.at_arming(market_time)
    known = gate.last
    if Session.REGULAR in gate.sessions and tape.gate.last is not None:
        known = tape.gate.last if known is None or tape.gate.last.at > known.at else known
    known = known if is_known else None
    if gate.suspect is not None:
        price = gate.suspect
    if price is not None:
        price = tape.grid.snap(price)
    if known is not None and (price is None or price == known.price):
        watch.arm(known.price, market_time, place)
        # The quote itself stays known, so that hearing it again is a repetition; its day's extremes
        # do not: they may be older than this arming.
        gate.last = known._replace(high=None, low=None, extremes_at=None)
    else:
        watch.arm(price, market_time, place)
    watch.heard_at = now if gate.last is not None else None
    watch.as_of = None if gate.last is None else market_time
    watch.evaluated_until = market_time
    watch.alert = replace(
        watch.alert, armed_at=now, armed_price=None if gate.last is None else gate.last.price
    )
