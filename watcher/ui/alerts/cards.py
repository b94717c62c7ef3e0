"""What the card of one alert says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId, AlertState, Firing, Repeat, Tried
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.distance import heard, percent_away
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import duration
from watcher.domain.quote import Session as TradingSession
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.alerts.moments import time_of_day, until
from watcher.ui.alerts.trial import card_line, now_words
from watcher.ui.condition_words import away_words, condition_words, measured_words
from watcher.ui.tips import plain_tip
from watcher.ui.wake import until_midnight
from watcher.values import dataclass

REPEATS = {
    Repeat.ONCE: tr("Once"),
    Repeat.DAILY: tr("Once a day"),
    Repeat.REARM: tr("Every time"),
    Repeat.RATCHET: tr("Every further step"),
    Repeat.BAR: tr("Once per bar"),
}
_SESSION_WORDS = {
    TradingSession.PRE: tr("pre-market"),
    TradingSession.REGULAR: tr("regular hours"),
    TradingSession.POST: tr("post-market"),
    TradingSession.OVERNIGHT: tr("overnight"),
}
_REASONS = {
    "stale": tr("no price heard"),
    "data_health": tr("no price heard"),
    "possible_split": tr("the price moved like a split; check the level"),
    "unit_changed": tr("the price is in another unit than the level"),
    "halted?": tr("trading seems halted"),
    "unconfirmed": tr("the last price is not confirmed"),
    "unknown_kind": tr("a newer version knows this kind"),
}
_QUIET = {AlertState.ARMED, AlertState.DRAFT}
WATCHING = {AlertState.ARMED, AlertState.PENDING, AlertState.COOLING, AlertState.WAITING_RESET}


class Standing(Enum):
    """What matters most about an alert, at one glance."""

    ARMED = tr("armed")
    SUSPENDED = tr("suspended")
    PAUSED = tr("paused")
    FIRED = tr("fired")
    OVER = tr("over")


@dataclass(frozen=True, slots=True)
class Card:
    """One alert as it is shown; texts are clean. `news` stands in a third line where there is any."""

    id: AlertId
    symbol: Symbol
    title: str
    terms: str
    news: str
    standing: Standing
    is_on: bool
    note: str
    is_trial: bool = False
    """Whether the third line is about the past."""


class CardMaker:
    """Makes cards from what the session knows now; `latest` is the newest fire of each alert."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.latest: Mapping[AlertId, Firing] = {}
        self.trials: dict[AlertId, tuple[Condition, Tried]] = {}
        """How often each would have fired in the last year on these terms, as far as it is known."""

    def __call__(self, key: AlertId) -> Card:
        """The alert's card as it is now."""
        session, alert = self._session, self._session.alerts[key]
        instrument = session.instruments.get(alert.symbol)
        places = instrument.places if instrument else 2
        note = words.clean(alert.note)
        news = _news(session, alert, self.latest.get(key), places)
        trial = "" if news else self._trial(alert)
        away = away_words(
            alert.condition,
            percent_away(alert.condition, session.quotes.get(alert.symbol), alert.sessions)
            if is_watching(alert)
            else None,
        )
        is_usual = alert.sessions == {TradingSession.REGULAR}
        terms = (
            _repeat(alert),
            tr("reminds every {duration}").format(duration=duration(alert.remind_s))
            if alert.remind_s
            else "",
            "" if is_usual else hours_words(alert.sessions),
            away or self._measured(alert),
            tr("paused") if alert.paused else "",
            note and f"“{note}”",
        )
        return Card(
            id=key,
            symbol=Symbol(subject(alert.symbol)),
            title=condition_words(alert.condition, places),
            terms=" · ".join(term for term in terms if term),
            news=news or trial,
            standing=standing(alert),
            is_on=is_watching(alert),
            note=note,
            is_trial=bool(trial),
        )

    def is_tall(self, alert: Alert, now: datetime) -> bool:
        """Whether the alert's card has a third line."""
        return has_news(alert, now) or bool(self._trial(alert))

    def _measured(self, alert: Alert) -> str:
        condition, tried = self.trials.get(alert.id, (None, None))
        return now_words(tried, alert.condition) if tried is not None and condition == alert.condition else ""

    def _trial(self, alert: Alert) -> str:
        condition, tried = self.trials.get(alert.id, (None, None))
        return card_line(tried) if tried is not None and tried.bars and condition == alert.condition else ""


def standing(alert: Alert) -> Standing:
    """The one word for it."""
    if alert.orphaned or alert.expired:
        return Standing.OVER
    if alert.paused:
        return Standing.PAUSED
    if alert.state is AlertState.FIRED:
        return Standing.FIRED
    if alert.state is AlertState.DONE:
        return Standing.OVER
    return Standing.SUSPENDED if alert.suspended is not None else Standing.ARMED


def is_watching(alert: Alert) -> bool:
    """Whether it will fire when its condition is met, as far as that can be seen."""
    return alert.state in WATCHING and not (alert.paused or alert.expired or alert.orphaned)


def has_news(alert: Alert, now: datetime) -> bool:
    """Whether its card has a third line."""
    return (
        alert.orphaned
        or alert.expired
        or alert.suspended is not None
        or alert.state not in _QUIET
        or (alert.snoozed_until is not None and alert.snoozed_until > now)
    )


def next_change(session: Session, key: AlertId) -> float | None:
    """After how many seconds the card reads differently although nothing is heard; None for never."""
    alert, now = session.alerts[key], session.now()
    quote = session.quotes.get(alert.symbol)
    waits = []
    if alert.suspended == "stale" and quote is not None:
        waits.append(words.until_span_changes(now - heard(quote, alert.sessions)[1], growing=True))
    if alert.snoozed_until is not None and alert.snoozed_until > now:
        waits.append((alert.snoozed_until - now).total_seconds())
    if alert.state not in _QUIET:
        waits.append(until_midnight(now))
    return min(waits, default=None)


def tip(card: Card) -> str:
    """All of a card, where the list has cut something off."""
    # Qt reads markup in tooltips; a note is text.
    return plain_tip(f"{card.symbol} {card.title}", card.terms, card.news)


def spoken(card: Card) -> str:
    """The card for those who hear it."""
    lines = [f"{card.symbol} {card.title}", card.standing.value, card.terms, card.news]
    return ", ".join(line for line in lines if line)


def _repeat(alert: Alert) -> str:
    if alert.repeat is Repeat.REARM:
        return tr("{repeats}, {duration} cool-down").format(
            repeats=REPEATS[alert.repeat], duration=duration(alert.cooldown_s)
        )
    return REPEATS[alert.repeat]


def hours_words(sessions: frozenset[TradingSession]) -> str:
    """When an alert listens: “regular hours”, “all hours”, “pre-market + regular hours”."""
    if sessions == set(TradingSession):
        return tr("all hours")
    return " + ".join(word for session, word in _SESSION_WORDS.items() if session in sessions)


def _news(session: Session, alert: Alert, firing: Firing | None, places: int) -> str:
    now = session.now()
    parts = [_life(alert, firing, places, now)]
    if alert.suspended is not None and not alert.paused:
        parts.append(_suspension(session, alert))
    if alert.snoozed_until is not None and alert.snoozed_until > now:
        parts.append(tr("Silent until {until}").format(until=until(alert.snoozed_until, now)))
    return " · ".join(part for part in parts if part)


def _life(alert: Alert, firing: Firing | None, places: int, now: datetime) -> str:
    fired = tr("Fired")
    if firing is not None:
        price = words.price(firing.price, places)
        fired = tr("Fired {time_of_day} at {price}").format(
            time_of_day=time_of_day(firing.occurred_at, now),
            price=measured_words(firing.condition, price),
        )
    if alert.orphaned:
        return tr("⚠ its symbol left the lists: switch it on to go on, or remove it")
    if alert.expired:
        at = f" {until(alert.expires_at, now)}" if alert.expires_at is not None else ""
        return tr("Expired{at}").format(at=at)
    match alert.state:
        case AlertState.FIRED:
            return fired
        case AlertState.DONE:
            return tr("{fired} · seen").format(fired=fired)
        case AlertState.PENDING:
            return tr("True now, waiting for its time to pass")
        case AlertState.COOLING:
            return tr("{fired} · resting").format(fired=fired)
        case AlertState.WAITING_RESET:
            return tr("{fired} · waiting for the price to come back").format(fired=fired)
        case _:
            return ""


def _suspension(session: Session, alert: Alert) -> str:
    code = alert.suspended or ""
    reason = _REASONS.get(code, words.clean(code.replace("_", " ")))
    quote = session.quotes.get(alert.symbol)
    if code == "stale" and quote is not None:
        reason += tr(" for {span}").format(span=words.span(session.now() - heard(quote, alert.sessions)[1]))
    return tr("⚠ suspended: {reason}").format(reason=reason)
