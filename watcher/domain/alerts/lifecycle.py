"""The life of an alert from one trusted price to the next: armed, pending, fired, cooling, waiting, armed."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.domain.alerts.alert import Alert, AlertState, Firing, Label, LogEntry, Repeat
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.reasons import EXPIRED, FIRED, TOO_MANY
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.alerts.watch import FIRES_WITHIN, MOST_FIRES, Watch
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.quote import Session

_RESTING = frozenset({AlertState.COOLING, AlertState.WAITING_RESET})


def take(watch: Watch, step: Step, session: Session, detected_at: datetime, report: Report) -> Firing | None:
    """Feed one eligible price (or bar) to an alert that is active; the firing, if that is one.

    A price at or after the expiry only expires it; one before it counts, whenever it was found.
    """
    if has_expired(watch, step.at):
        expire(watch, detected_at, report)
        return None
    if watch.alert.state in _RESTING and watch.rule.judged_on not in {None, step.place.date}:
        watch.has_come_back = True
    pass_time(watch, step.at, step.place, report)
    is_resting = watch.alert.state in _RESTING or _is_cooling(watch, step.at)
    hit = watch.rule.step(step)
    if is_resting:
        if watch.rule.has_come_back(step):
            watch.has_come_back = True
            pass_time(watch, step.at, step.place, report)
        return None
    if hit is None or (watch.alert.repeat is Repeat.BAR and watch.rule.has_fired_in_bar):
        _follow_pending(watch, report)
        return None
    is_late = step.is_late
    firing = fire(watch, hit, step, session, detected_at, report, is_late=is_late)
    if is_late and watch.alert.state is AlertState.COOLING and watch.rule.has_come_back(step):
        # The bar's close came after its extreme.
        watch.has_come_back = True
    return firing


def confirm(
    watch: Watch, market_now: datetime, session: Session, detected_at: datetime, report: Report
) -> Firing | None:
    """A poll repeated the last price: what is pending goes on, and may be complete.

    `occurred_at` is the quote's own time, as in every other fire.
    """
    last = watch.gate.last
    if watch.alert.state is not AlertState.PENDING or last is None or has_expired(watch, market_now):
        return None
    hit = watch.rule.confirm(last.price, market_now, last.place)
    if hit is None:
        return None
    step = Step(last.price, last.at, last.place)
    return fire(watch, hit, step, session, detected_at, report, is_late=False)


def fire(
    watch: Watch,
    hit: Hit,
    step: Step,
    session: Session,
    detected_at: datetime,
    report: Report,
    *,
    is_late: bool,
) -> Firing:
    """Fire, and go to where the repeat leads. The sixteenth fire within 3 minutes pauses the alert."""
    alert = watch.alert
    watch.sequence += 1
    watch.rule.fired(hit)
    firing = Firing(
        alert=alert.id,
        symbol=alert.symbol,
        sequence=watch.sequence,
        condition=alert.condition,
        price=None if hit.price.is_nan() else hit.price,
        value=watch.rule.value,
        closed=step.closed,
        occurred_at=step.at,
        detected_at=detected_at,
        session=session,
        labels=hit.labels | {Label.LATE} if is_late else hit.labels,
        direction=hit.direction,
        window_start=hit.window_start,
        note=alert.note,
        currency=_unit(alert, step),
    )
    report.firings.append(firing)
    if watch.undo is not None:
        # A correction of the last price cannot take a fire back, whatever set it off.
        watch.undo["fired"] = True
    watch.has_come_back = False
    watch.fired_on = step.place.date
    watch.cool_until = step.at + timedelta(seconds=alert.cooldown_s)
    match alert.repeat:
        case Repeat.ONCE:
            watch.change(report, state=AlertState.FIRED, expired=False, suspended=None)
        case Repeat.DAILY | Repeat.REARM:
            watch.change(report, state=AlertState.COOLING)
        case Repeat.BAR:
            watch.change(report, state=AlertState.ARMED)
        case Repeat.RATCHET:
            watch.rule.rebase(Start(hit.price, step.at, step.place))
            watch.change(report, state=AlertState.ARMED)
    report.changed[alert.id] = watch
    watch.is_unsaved = True
    report.log.append(LogEntry(detected_at, alert.id, FIRED, firing.price))
    _limit_flood(watch, step.at, detected_at, report)
    return firing


def pass_time(watch: Watch, market_now: datetime, place: Place, report: Report) -> None:
    """What time alone does: a cool-down ends, a new exchange day begins."""
    alert = watch.alert
    if alert.state not in _RESTING:
        return
    if alert.repeat is Repeat.DAILY:
        if watch.fired_on is None or place.date > watch.fired_on:
            _rearm(watch, market_now, report)
        return
    if watch.cool_until is not None and market_now < watch.cool_until:
        return
    if watch.has_come_back:
        _rearm(watch, market_now, report)
    else:
        watch.change(report, state=AlertState.WAITING_RESET)


def has_expired(watch: Watch, at: datetime) -> bool:
    """Whether `at` is past the alert's expiry; the very instant is."""
    expires_at = watch.alert.expires_at
    return expires_at is not None and at >= expires_at


def expire(watch: Watch, at: datetime, report: Report) -> None:
    """Nothing after this counts."""
    if not watch.alert.expired:
        watch.change(report, expired=True)
        watch.say(report, at, EXPIRED)


def _unit(alert: Alert, step: Step) -> str:
    """What its amounts are in: an alert without a symbol goes by what the holdings are added up in."""
    if alert.symbol == PORTFOLIO and step.scene is not None:
        return step.scene.holdings.currency
    return alert.currency


def _is_cooling(watch: Watch, at: datetime) -> bool:
    """Whether a price was made in the cool-down, even if it was heard after."""
    is_rearmed = watch.alert.repeat is Repeat.REARM
    return is_rearmed and watch.cool_until is not None and at < watch.cool_until


def _rearm(watch: Watch, market_now: datetime, report: Report) -> None:
    watch.fresh_since = market_now
    watch.change(report, state=AlertState.ARMED)


def _follow_pending(watch: Watch, report: Report) -> None:
    wanted = AlertState.PENDING if watch.rule.is_pending else AlertState.ARMED
    watch.change(report, state=wanted)


def _limit_flood(watch: Watch, occurred_at: datetime, detected_at: datetime, report: Report) -> None:
    watch.fires.append(occurred_at)
    if len(watch.fires) > MOST_FIRES and occurred_at - watch.fires[0] <= FIRES_WITHIN:
        watch.fires.clear()
        watch.change(report, paused=True)
        watch.say(report, detected_at, TOO_MANY)
