"""What a notification says: symbol, level, price and direction first; never more than was agreed to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from watcher.domain import dates
from watcher.domain.alerts.alert import Firing, Label
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.condition_json import condition_to_json
from watcher.domain.alerts.wide import Portfolio
from watcher.domain.alerts.wide_words import PERCENT, subject, unit_of
from watcher.domain.alerts.words import describe
from watcher.domain.channels import Share
from watcher.domain.formats import Formats
from watcher.domain.plain import plain
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.notify.channel import Choice, Message, Subject
from watcher.values import dataclass

LINES = 5
"""The most that a body has."""
LONGEST_NOTE = 300
SHORT_NOTE = 60
"""Where it shares a line."""
_DIRECTIONS = {"up": "▲", "down": "▼"}
_HOLDINGS = {"position", "portfolio"}

Places = Callable[[Symbol], int]
Mention = Callable[[Firing], str]
"""What else there is to say of a fire: the ex-date of a dividend, or nothing."""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A stretch of which no bars could be had: what happened in it is not known."""

    symbol: Symbol
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes messages; `choices` are what the user may do from them."""

    places: Places
    mention: Mention
    choices: tuple[Choice, ...]
    writing: Callable[[], Formats] = Formats
    """How the user has numbers and times written."""

    def fresh(self, firings: Sequence[Firing], share: Share) -> Message:
        """What just fired: one in full, several in at most five lines."""
        first = firings[0]
        if len(firings) == 1:
            title, body = self.headline(first, share), self._details(first, share)
        else:
            title = tr("{headline} and {count} more").format(
                headline=self.headline(first, share), count=len(firings) - 1
            )
            body = "\n".join(_cut([self._line(firing, share) for firing in firings], LINES))
        return self._message(title, body, firings, direction=_common_direction(firings))

    def reminder(self, firings: Sequence[Firing], share: Share) -> Message:
        """What was told before and nobody has acknowledged."""
        first = firings[0]
        more = tr(" and {count} more").format(count=len(firings) - 1) if len(firings) > 1 else ""
        lines = [self._line(firing, share) for firing in firings]
        body = "\n".join([tr("Not acknowledged yet."), *_cut(lines, LINES - 1)])
        title = f"{self.headline(first, share)}{more}"
        return self._message(title, body, firings, direction=_common_direction(firings))

    def digest(self, firings: Sequence[Firing], unchecked: Sequence[Unchecked], share: Share) -> Message:
        """What was found or is told late, without a sound, and what could not be checked."""
        is_found = all(Label.LATE in firing.labels for firing in firings)
        first = firings[0]
        more = tr(" and {count} more").format(count=len(firings) - 1) if len(firings) > 1 else ""
        headline = f"{self.headline(first, share)}{more}"
        title = (tr("{headline}, found late") if is_found else tr("{headline}, told late")).format(
            headline=headline
        )
        last = [self._unchecked_words(unchecked)] if unchecked else []
        if len(firings) == 1:
            lines = self._details(first, share).splitlines()
        else:
            lines = [self._line(firing, share) for firing in firings]
        body = "\n".join([*_cut(lines, LINES - len(last)), *last])
        return self._message(title, body, firings, is_silent=True)

    def headline(self, firing: Firing, share: Share) -> str:
        """Symbol, level, price, direction: the first words of every notification."""
        if tells_holdings(firing.condition) and not share.has_holdings:
            return tr("{subject} alert on your holdings fired").format(subject=subject(firing.symbol)).strip()
        places = self.places(firing.symbol)
        arrow = _DIRECTIONS.get(firing.direction, "")
        writing = self.writing()
        words = writing.sentence(describe(firing.condition, places))
        unit = unit_of(firing)
        if unit and unit != PERCENT:
            words = f"{words} {unit}"
        price = "" if firing.price is None else f": {writing.number(firing.price, places)}"
        if unit and isinstance(firing.condition, Portfolio):
            price = f"{price} {unit}"
        return f"{subject(firing.symbol)} {words}{price} {arrow}".strip()

    def _details(self, firing: Firing, share: Share) -> str:
        """Time, session, labels, dividend and note, in one line each."""
        said = [_label(label) for label in sorted(firing.labels)]
        if firing.returned:
            said.append(tr("the price has come back since"))
        if firing.closed:
            said.append(tr("{symbols} closed: at its last price").format(symbols=", ".join(firing.closed)))
        if firing.value is not None and (share.has_holdings or not tells_holdings(firing.condition)):
            value = f"{firing.value.normalize():f} {unit_of(firing)}".strip()
            said.append(self.writing().sentence(tr("measured {value}").format(value=value)))
        when = f"{self._when(firing.occurred_at)}, {_session(firing.session)}"
        note = plain(firing.note, LONGEST_NOTE) if share.has_note else ""
        return "\n".join(line for line in (when, ", ".join(said), self.mention(firing), note) if line)

    def _line(self, firing: Firing, share: Share) -> str:
        """All of a fire in one line of several; the regular session goes without saying."""
        said = [self.headline(firing, share), self._time(firing.occurred_at)]
        said += [_session(firing.session)] if firing.session is not Session.REGULAR else []
        said += [_short(label) for label in sorted(firing.labels)]
        said += [tr("come back since")] if firing.returned else []
        note = plain(firing.note, SHORT_NOTE) if share.has_note else ""
        return " · ".join([*said, *(word for word in (self.mention(firing), note) if word)])

    def _when(self, at: datetime) -> str:
        writing = self.writing()
        own = writing.own(at)
        return f"{dates.with_weekday(own)} {writing.time(own, seconds=True)} {own:%Z}"

    def _time(self, at: datetime) -> str:
        writing = self.writing()
        return writing.time(writing.own(at))

    def _unchecked_words(self, unchecked: Sequence[Unchecked]) -> str:
        own = self.writing().own
        named = [
            tr("{symbol} from {weekday} {time}").format(
                symbol=one.symbol, weekday=dates.weekday(own(one.since)), time=self._time(one.since)
            )
            for one in unchecked
        ]
        more = tr(" and {count} more").format(count=len(named) - 3) if len(named) > 3 else ""  # noqa: PLR2004 (as many as fit a line)
        return tr("Could not be checked: {named}{more}").format(named=", ".join(named[:3]), more=more)

    def _message(
        self,
        title: str,
        body: str,
        firings: Sequence[Firing],
        *,
        direction: str = "",
        is_silent: bool = False,
    ) -> Message:
        alerts = tuple(dict.fromkeys(firing.alert for firing in firings))
        return Message(
            title,
            body,
            urgent=not is_silent,
            direction=direction,
            is_silent=is_silent,
            subject=Subject(firings[0].symbol, alerts),
            choices=self.choices,
        )


def _label(label: Label) -> str:
    match label:
        case Label.GAPPED:
            return tr("gapped: the level itself was not traded")
        case Label.TOUCHED:
            return tr("touched between two prices")
        case Label.LATE:
            return tr("found late")


def _short(label: Label) -> str:
    match label:
        case Label.GAPPED:
            return tr("gapped")
        case Label.TOUCHED:
            return tr("touched")
        case Label.LATE:
            return tr("late")


def _session(session: Session) -> str:
    match session:
        case Session.REGULAR:
            return tr("regular session")
        case Session.PRE:
            return tr("pre session")
        case Session.POST:
            return tr("post session")
        case Session.OVERNIGHT:
            return tr("overnight session")


def lost_words(symbols: Collection[Symbol], count: int) -> tuple[str, str]:
    """That the source does not have symbols that so many alerts look at: what it means, and what to do."""
    named = ", ".join(sorted(symbols))
    what = (
        tr("an alert is suspended") if count == 1 else tr("{count} alerts are suspended").format(count=count)
    )
    return (
        tr("The source does not know {symbols}: {what}.").format(symbols=named, what=what),
        tr("It may have been delisted or renamed. Alerts go on when it is back, or on its new symbol."),
    )


def sample() -> Message:
    """What “send a test” sends."""
    return Message(
        tr("Watcher: this is a test"),
        tr("An alert that fires is told like this: symbol, level, price and direction first."),
        urgent=False,
    )


def _cut(lines: Sequence[str], room: int) -> list[str]:
    """The first lines, the last of them saying how many more there are."""
    if len(lines) <= room:
        return list(lines)
    return [*lines[: room - 1], tr("… and {count} more").format(count=len(lines) - room + 1)]


def _common_direction(firings: Sequence[Firing]) -> str:
    directions = {firing.direction for firing in firings}
    return directions.pop() if len(directions) == 1 else ""


def tells_holdings(condition: Condition) -> bool:
    """Whether its words and its price say what the user owns."""
    return _has_holdings(condition_to_json(condition))


def _has_holdings(data: Mapping[str, Any]) -> bool:
    return data.get("kind") in _HOLDINGS or any(_has_holdings(one) for one in data.get("conditions", ()))
