"""What a notification says: symbol, level, price and direction first; never more than was agreed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from watcher.domain.alerts.alert import Firing, Label
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.condition_json import condition_to_json
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.domain.channels import Share
from watcher.domain.formats import Formats
from watcher.domain.plain import plain
from watcher.domain.symbols import Symbol
from watcher.notify.channel import Choice, Message, Subject

LINES = 5
"""The most that a body has."""
LONGEST_NOTE = 300
_DIRECTIONS = {"up": "▲", "down": "▼"}
_HOLDINGS = {"position", "portfolio"}
_LABELS = {
    Label.GAPPED: "gapped: the level itself was not traded",
    Label.TOUCHED: "touched between two prices",
    Label.LATE: "found late",
}
_SHORT = {Label.GAPPED: "gapped", Label.TOUCHED: "touched", Label.LATE: "late"}

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
            title = f"{self.headline(first, share)} and {len(firings) - 1} more"
            body = "\n".join(_cut([self._line(firing, share) for firing in firings], LINES))
        return self._message(title, body, firings, direction=_common_direction(firings))

    def reminder(self, firings: Sequence[Firing], share: Share) -> Message:
        """What was told before and nobody has acknowledged."""
        first = firings[0]
        more = f" and {len(firings) - 1} more" if len(firings) > 1 else ""
        lines = [self._line(firing, share) for firing in firings]
        body = "\n".join(["Not acknowledged yet.", *_cut(lines, LINES - 1)])
        title = f"{self.headline(first, share)}{more}"
        return self._message(title, body, firings, direction=_common_direction(firings))

    def digest(self, firings: Sequence[Firing], unchecked: Sequence[Unchecked], share: Share) -> Message:
        """What was found or is told late, without a sound, and what could not be checked."""
        is_found = all(Label.LATE in firing.labels for firing in firings)
        first, more = firings[0], f" and {len(firings) - 1} more" if len(firings) > 1 else ""
        title = f"{self.headline(first, share)}{more}, {'found' if is_found else 'told'} late"
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
            return f"{subject(firing.symbol)} alert on your holdings fired".strip()
        places = self.places(firing.symbol)
        arrow = _DIRECTIONS.get(firing.direction, "")
        writing = self.writing()
        words = writing.sentence(describe(firing.condition, places))
        price = "" if firing.price is None else f": {writing.number(firing.price, places)}"
        return f"{subject(firing.symbol)} {words}{price} {arrow}".strip()

    def _details(self, firing: Firing, share: Share) -> str:
        """Time, session, labels, dividend and note, in one line each."""
        said = [_LABELS[label] for label in sorted(firing.labels)]
        if firing.returned:
            said.append("the price has come back since")
        if firing.closed:
            said.append(f"{', '.join(firing.closed)} closed: at its last price")
        if firing.value is not None and (share.has_holdings or not tells_holdings(firing.condition)):
            said.append(self.writing().sentence(f"measured {firing.value.normalize():f}"))
        when = f"{self._when(firing.occurred_at)}, {firing.session.value} session"
        note = plain(firing.note, LONGEST_NOTE) if share.has_note else ""
        return "\n".join(line for line in (when, ", ".join(said), self.mention(firing), note) if line)

    def _line(self, firing: Firing, share: Share) -> str:
        said = [self.headline(firing, share), self._time(firing.occurred_at)]
        said += [_SHORT[label] for label in sorted(firing.labels)]
        said += ["come back since"] if firing.returned else []
        return " · ".join([*said, *(word for word in [self.mention(firing)] if word)])

    def _when(self, at: datetime) -> str:
        writing = self.writing()
        own = writing.own(at)
        return f"{own:%a %d %b} {writing.time(own, seconds=True)} {own:%Z}"

    def _time(self, at: datetime) -> str:
        writing = self.writing()
        return writing.time(writing.own(at))

    def _unchecked_words(self, unchecked: Sequence[Unchecked]) -> str:
        own = self.writing().own
        named = [f"{one.symbol} from {own(one.since):%a} {self._time(one.since)}" for one in unchecked]
        more = f" and {len(named) - 3} more" if len(named) > 3 else ""  # noqa: PLR2004 (as many as fit a line)
        return f"Could not be checked: {', '.join(named[:3])}{more}"

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


def sample() -> Message:
    """What “send a test” sends."""
    return Message(
        "Watcher: this is a test",
        "An alert that fires is told like this: symbol, level, price and direction first.",
        urgent=False,
    )


def _cut(lines: Sequence[str], room: int) -> list[str]:
    """The first lines, the last of them saying how many more there are."""
    if len(lines) <= room:
        return list(lines)
    return [*lines[: room - 1], f"… and {len(lines) - room + 1} more"]


def _common_direction(firings: Sequence[Firing]) -> str:
    directions = {firing.direction for firing in firings}
    return directions.pop() if len(directions) == 1 else ""


def tells_holdings(condition: Condition) -> bool:
    """Whether its words and its price say what the user owns."""
    return _has_holdings(condition_to_json(condition))


def _has_holdings(data: Mapping[str, Any]) -> bool:
    return data.get("kind") in _HOLDINGS or any(_has_holdings(one) for one in data.get("conditions", ()))
