"""What the market last said about one instrument."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


class Session(StrEnum):
    """The part of the trading day that a price came from."""

    PRE = "pre"
    REGULAR = "regular"
    POST = "post"
    OVERNIGHT = "overnight"


class RowFlag(StrEnum):
    """What stands against a row, beside its age."""

    NONE = "none"
    SUSPECT = "suspect"
    """The newest answer looks wrong; what is shown is the last believed one."""
    UNKNOWN = "unknown"
    """The source has no such symbol."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One price that was heard (alerts.md §1). What is missing is None, never zero.

    `price` may be NaN: a source that says nonsense was still heard. The day's
    figures are those of the regular session.
    """

    symbol: Symbol
    price: Decimal
    quote_time: datetime
    received_time: datetime
    session: Session
    source: str
    currency: str = ""
    day_high: Decimal | None = None
    day_low: Decimal | None = None
    previous_close: Decimal | None = None
    day_volume: int | None = None
    bid: Decimal | None = None
    ask: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ExtendedPrice:
    """A price from outside the regular session."""

    price: Decimal
    quote_time: datetime
    session: Session


@dataclass(frozen=True, slots=True)
class Quote:
    """The newest known state of one symbol. Prices in `currency`, times in UTC.

    `price`, `quote_time` and the day's figures belong to the regular session
    (yesterday's, until today's first trade); `extended` is the newest price
    outside it. `previous_close` is the official close before that session.
    """

    symbol: Symbol
    price: Decimal
    quote_time: datetime
    received_time: datetime
    source: str
    currency: str = ""
    name: str = ""
    exchange: str = ""
    previous_close: Decimal | None = None
    day_open: Decimal | None = None
    day_high: Decimal | None = None
    day_low: Decimal | None = None
    volume: int | None = None
    average_volume: int | None = None
    bid: Decimal | None = None
    ask: Decimal | None = None
    year_high: Decimal | None = None
    year_low: Decimal | None = None
    market_cap: Decimal | None = None
    trailing_pe: float | None = None
    delay_s: int = 0
    extended: ExtendedPrice | None = None

    @property
    def change(self) -> Decimal | None:
        """The regular session's move against the previous close; None where that is unknown."""
        return None if not self.previous_close else self.price - self.previous_close

    @property
    def change_ratio(self) -> float | None:
        """The same as a ratio: -0.05 is five percent down."""
        return None if not self.previous_close else float(self.price / self.previous_close) - 1.0

    @property
    def extended_ratio(self) -> float | None:
        """The extended price against the regular close, as a ratio."""
        if self.extended is None or not self.price:
            return None
        return float(self.extended.price / self.price) - 1.0

    @property
    def newest_time(self) -> datetime:
        """When anything was last traded, in whatever session."""
        return self.quote_time if self.extended is None else max(self.quote_time, self.extended.quote_time)

    def close_before(self, session: Session) -> Decimal | None:
        """The official close that a price of this session is measured against.

        Before the open the regular price is still yesterday's: the close that the new day starts from.
        """
        return self.price if session is Session.PRE else self.previous_close

    def observations(self) -> tuple[Observation, ...]:
        """What alerts hear of this row: the regular price, then the extended one."""
        regular = Observation(
            symbol=self.symbol,
            price=self.price,
            quote_time=self.quote_time,
            received_time=self.received_time,
            session=Session.REGULAR,
            source=self.source,
            currency=self.currency,
            day_high=self.day_high,
            day_low=self.day_low,
            previous_close=self.previous_close,
            day_volume=self.volume,
        )
        if self.extended is None:
            return (regular,)
        later = replace(
            regular,
            price=self.extended.price,
            quote_time=self.extended.quote_time,
            session=self.extended.session,
            previous_close=self.close_before(self.extended.session),
            day_high=None,
            day_low=None,
        )
        return (regular, later)

    def supersedes(self, other: Quote | None) -> bool:
        """Tell whether this quote is news compared with `other`.

        Polls and the stream race each other, so arrival order proves nothing:
        only the exchange's own time does; at the same time, another price
        is a correction.
        """
        if other is None or self.newest_time != other.newest_time:
            return other is None or self.newest_time > other.newest_time
        return (self.price, self.extended) != (other.price, other.extended)

    def before_new_day(self, *, is_close: bool) -> Quote:
        """The row before the first price of another day, of which it has no figures.

        Its price is the close before that day, where it was heard to the end of its own.
        """
        close = self.price if is_close else None
        return replace(self, previous_close=close, day_open=None, day_high=None, day_low=None, volume=None)

    def with_observation(self, heard: Observation) -> Quote:
        """The same row after one streamed price; the day's figures are carried along."""
        if heard.session is not Session.REGULAR:
            extended = ExtendedPrice(heard.price, heard.quote_time, heard.session)
            return replace(self, extended=extended, received_time=heard.received_time, source=heard.source)
        if not heard.price.is_finite():
            # Decimal refuses to compare NaN; whoever checks rows will refuse this one.
            return replace(
                self,
                price=heard.price,
                quote_time=heard.quote_time,
                received_time=heard.received_time,
                source=heard.source,
            )
        highest = heard.day_high if heard.day_high is not None else self.day_high
        lowest = heard.day_low if heard.day_low is not None else self.day_low
        return replace(
            self,
            price=heard.price,
            quote_time=heard.quote_time,
            received_time=heard.received_time,
            source=heard.source,
            previous_close=heard.previous_close or self.previous_close,
            day_high=heard.price if highest is None else max(highest, heard.price),
            day_low=heard.price if lowest is None else min(lowest, heard.price),
            volume=heard.day_volume if heard.day_volume is not None else self.volume,
            bid=heard.bid if heard.bid is not None else self.bid,
            ask=heard.ask if heard.ask is not None else self.ask,
        )
