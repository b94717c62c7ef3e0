"""One price that an alert trusted, as it is remembered, and its JSON."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from watcher.domain.alerts.places import Place
from watcher.domain.quote import Session


class Seen(NamedTuple):
    """One eligible price, or the price at arming, as it is remembered.

    `high`, `low` are the day's extremes as last reported in a regular quote of that day, at
    `extremes_at`.
    """

    at: datetime
    price: Decimal
    place: Place
    session: Session
    is_arming: bool = False
    high: Decimal | None = None
    low: Decimal | None = None
    extremes_at: datetime | None = None
    previous_close: Decimal | None = None


def divided_seen(seen: Seen | None, ratio: Decimal, ex_date: date) -> Seen | None:
    """A price of before the day of a split, in new shares."""
    if seen is None or seen.place.date >= ex_date:
        return seen

    def part(value: Decimal | None) -> Decimal | None:
        return None if value is None else value / ratio

    return seen._replace(
        price=seen.price / ratio,
        high=part(seen.high),
        low=part(seen.low),
        previous_close=part(seen.previous_close),
    )


def seen_to_json(seen: Seen) -> list[Any]:
    """As JSON's types, in the order of its fields."""
    return [
        seen.at.isoformat(),
        str(seen.price),
        seen.place.date.isoformat(),
        seen.place.stretch,
        seen.session.value,
        seen.is_arming,
        _text(seen.high),
        _text(seen.low),
        None if seen.extremes_at is None else seen.extremes_at.isoformat(),
        _text(seen.previous_close),
    ]


def seen_from_json(row: list[Any]) -> Seen:
    """Read what `seen_to_json` gave."""
    at, price, on, stretch, session, is_arming, high, low, extremes_at, close = row
    return Seen(
        at=datetime.fromisoformat(at),
        price=Decimal(price),
        place=Place(date.fromisoformat(on), stretch),
        session=Session(session),
        is_arming=is_arming,
        high=_number(high),
        low=_number(low),
        extremes_at=None if extremes_at is None else datetime.fromisoformat(extremes_at),
        previous_close=_number(close),
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
