"""What the status bar says, in words (the states are those of yahoo.md §7)."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

from watcher.domain import dates
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.sessions import Market, MarketState
from watcher.language import tr
from watcher.ui import words
from watcher.values import dataclass

_FRESH = timedelta(seconds=2)


class Tone(Enum):
    """How the dot is coloured; the words say the same."""

    GOOD = "good"
    TROUBLE = "trouble"
    BAD = "bad"
    WAITING = "waiting"


_TONES = {
    None: Tone.WAITING,
    FeedState.LIVE: Tone.GOOD,
    FeedState.OFFLINE: Tone.BAD,
    FeedState.PROVIDER_DOWN: Tone.BAD,
    FeedState.AUTH: Tone.BAD,
}
_NAMES = {"Demo market": tr("Demo market")}
"""Sources that have a name in every language."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text, and after how many seconds it will read differently by itself (None: never)."""

    text: str
    changes_in: float | None = None


def tone(state: FeedState | None) -> Tone:
    """The colour of a state."""
    return _TONES.get(state, Tone.TROUBLE)


def feed_words(status: FeedStatus, freshest: datetime | None, now: datetime) -> Said:
    """How the source is doing, how old the freshest price is, when the next try comes."""
    source = _NAMES.get(status.source, status.source) or tr("The source")
    age = _age(freshest, now, comes=status.streaming or status.state is FeedState.LIVE)
    match status.state:
        case None if not status.source:
            return Said(words.clean(status.detail) or tr("Starting …"))
        case None:
            return Said(
                f"{source}: {(tr('asking for prices …') if status.symbols else tr('nothing to ask for'))}"
            )
        case FeedState.LIVE:
            how = (
                tr("{source} streaming").format(source=source)
                if status.streaming
                else tr("{source} polling").format(source=source)
            )
            return _joined(how, _count(status.symbols), age, None if status.streaming else _next(status, now))
        case FeedState.RATE_LIMITED:
            at = (
                ""
                if status.next_try is None
                else tr("; next try {clock_time}").format(clock_time=words.clock_time(status.next_try, now))
            )
            return _joined(tr("{source} limits requests{at}").format(source=source, at=at), age)
        case FeedState.AUTH | FeedState.PROVIDER_DOWN | FeedState.SLOW:
            retry = _retry(status, now)
            return _joined(
                _semicolon(tr("{source} does not answer properly").format(source=source), retry), age
            )
        case FeedState.OFFLINE:
            # The detail names a next try too; this line counts down to it by itself.
            what = words.clean(status.detail).partition(";")[0].rstrip(".") or tr("No connection")
            return _joined(_semicolon(what, _retry(status, now)), age)
        case FeedState.STALE:
            return _joined(tr("{source} sends old prices").format(source=source), age, _next(status, now))
        case FeedState.SUSPECT:
            return _joined(
                tr("{source} sends prices that look wrong").format(source=source), age, _next(status, now)
            )
        case FeedState.UNKNOWN:
            return _joined(
                tr("{source} does not know these symbols").format(source=source), age, _next(status, now)
            )


def market_words(market: Market, now: datetime, *, brief: bool = False) -> Said:
    """What an exchange is doing, and the time to its next open or close."""
    state, change = market.table.state_at(now), market.table.next_change(now)
    name = _STATES[state].format(market.name)
    if change is None:
        return Said(name)
    left = change.at - now
    verb = (
        tr("closes")
        if change.state is MarketState.CLOSED
        else tr("breaks")
        if change.state is MarketState.BREAK
        else tr("opens")
    )
    changes_in = words.until_span_changes(left, growing=False)
    if brief:
        return Said(
            tr("{name} {verb} in {span}").format(name=market.name, verb=verb, span=words.span(left)),
            changes_in,
        )
    at = _market_time(change.at, now, market.table.time_zone)
    return Said(f"{name} · {verb} {at} ({words.span(left)})", changes_in)


_STATES = {
    MarketState.PRE: tr("{} pre-market"),
    MarketState.REGULAR: tr("{} open"),
    MarketState.BREAK: tr("{} lunch break"),
    MarketState.POST: tr("{} after hours"),
    MarketState.CLOSED: tr("{} closed"),
}


def _market_time(at: datetime, now: datetime, zone: str) -> str:
    shown = words.formats().market_zone(zone)
    there = at.astimezone(shown)
    day = "" if there.date() == now.astimezone(shown).date() else f"{dates.weekday(there)} "
    return f"{day}{words.market_time(at, zone)}"


def _age(freshest: datetime | None, now: datetime, *, comes: bool) -> Said | None:
    if freshest is None:
        return None
    age = now - freshest
    # Where nothing comes any more no price is of now, nor is one from before the clock was set back.
    if comes and age < _FRESH:
        return Said(tr("now"), (_FRESH - age).total_seconds())
    return Said(
        tr("newest {span} ago").format(span=words.span(age)), words.until_span_changes(age, growing=True)
    )


def _retry(status: FeedStatus, now: datetime) -> Said | None:
    if status.next_try is None:
        return None
    left = status.next_try - now
    if left <= timedelta(0):
        return Said(tr("retrying now"))
    return Said(
        tr("retrying in {span}").format(span=words.span(left)), words.until_span_changes(left, growing=False)
    )


def _next(status: FeedStatus, now: datetime) -> str | None:
    if status.next_try is None or status.next_try <= now:
        return None
    return tr("next {clock_time}").format(clock_time=words.clock_time(status.next_try, now))


def _count(symbols: int) -> str:
    return (
        tr("{symbols} symbol").format(symbols=symbols)
        if symbols == 1
        else tr("{symbols} symbols").format(symbols=symbols)
    )


def _semicolon(what: str, then: Said | None) -> Said:
    return (
        Said(what)
        if then is None
        else Said(tr("{what}; {then}").format(what=what, then=then.text), then.changes_in)
    )


def _joined(*parts: Said | str | None) -> Said:
    said = [Said(part) if isinstance(part, str) else part for part in parts if part is not None]
    waits = [part.changes_in for part in said if part.changes_in is not None]
    return Said(" · ".join(part.text for part in said), min(waits, default=None))
