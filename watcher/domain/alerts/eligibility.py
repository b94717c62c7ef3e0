"""Which observations an alert may trust: the six rules of alerts.md §1, in their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from watcher.domain.alerts import rules
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import Memory
from watcher.domain.alerts.seen import Seen, divided_seen, seen_from_json, seen_to_json
from watcher.domain.alerts.splits import suspected_ratio
from watcher.domain.checks import MOST_AHEAD
from watcher.domain.quote import Observation, Session

OLDEST_REGULAR = timedelta(seconds=90)
OLDEST_EXTENDED = timedelta(minutes=15)

_LARGEST_JUMP = Decimal("0.20")
_SAME_WITHIN = Decimal("0.01")
_UNIT_FACTOR = Decimal(100)
_UNIT_SLACK = Decimal("0.20")


class Reason(StrEnum):
    """Why an observation is not eligible, or why an alert is not evaluated."""

    BAD_PRICE = "bad_price"
    UNIT_CHANGED = "unit_changed"
    DUPLICATE = "duplicate"
    OUT_OF_ORDER = "out_of_order"
    STALE = "stale"
    AHEAD = "ahead"
    SESSION = "session"
    UNCONFIRMED = "unconfirmed"
    NO_PREVIOUS_CLOSE = "no_previous_close"
    POSSIBLE_SPLIT = "possible_split"
    HALTED = "halted?"
    NOT_MONITORED = "not_monitored"
    DATA_HEALTH = "data_health"
    NO_HISTORY = rules.NO_HISTORY
    NO_VOLUME = rules.NO_VOLUME
    NOT_HEARD = "not_heard"
    LEGS_APART = "legs_apart"
    MARKET_CLOSED = "market_closed"
    NO_HOLDING = "no_holding"
    NO_RATE = "no_rate"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_SYMBOL = "unknown_symbol"


def age_limit(session: Session) -> timedelta:
    """How old a price of this session may be when it is heard."""
    return OLDEST_REGULAR if session is Session.REGULAR else OLDEST_EXTENDED


def is_ahead(obs: Observation) -> bool:
    """Whether it is stamped later than it can have been made: such a stamp would make all others old."""
    return obs.quote_time - obs.received_time > MOST_AHEAD


def is_young(obs: Observation, delay: timedelta) -> bool:
    """Whether it was heard soon enough after it was made."""
    return obs.received_time - obs.quote_time - delay <= age_limit(obs.session)


class Held(NamedTuple):
    """A price that waits for a second one to confirm it."""

    at: datetime
    price: Decimal
    session: Session


@dataclass(slots=True)
class Heard:
    """An observation as the evaluator passes it on: prices on the grid, nonsense as unknown."""

    obs: Observation
    price: Decimal | None
    place: Place
    high: Decimal | None
    low: Decimal | None
    previous_close: Decimal | None


class Gate:
    """What one alert trusts: its last eligible price, and judgement of the next one.

    `last` is that price, `before` the one before it (a correction replaces `last`).
    """

    __slots__ = ("_held", "after_halt", "before", "currency", "delay", "last", "sessions", "suspect")

    def __init__(self, sessions: frozenset[Session], currency: str, delay: timedelta) -> None:
        self.sessions = sessions
        self.currency = currency
        self.delay = delay
        self.last: Seen | None = None
        self.before: Seen | None = None
        self.after_halt = False
        self.suspect: Decimal | None = None
        self._held: Held | None = None

    def arm(self, price: Decimal | None, at: datetime, place: Place) -> None:
        """Forget the past: this price is the new last one. None where no price is known."""
        self.last = None
        if price is not None:
            self.last = Seen(at, price, place, Session.REGULAR, is_arming=True)
        self.before = self._held = self.suspect = None
        self.after_halt = False

    @property
    def is_waiting(self) -> bool:
        """Whether the next price is judged by more than the last one."""
        return self._held is not None or self.suspect is not None or self.after_halt

    def is_correction(self, heard: Heard) -> bool:
        """Whether an eligible observation replaces the last one instead of following it."""
        return self.last is not None and not self.last.is_arming and heard.obs.quote_time == self.last.at

    def judge(
        self,
        heard: Heard,
        *,
        needs_previous_close: bool,
        is_split_known: bool,
        peers_moved: Callable[[Decimal], bool],
        is_closing_price: bool = False,
    ) -> Reason | None:
        """The first rule that the observation fails; None if it is eligible.

        The last price of a market that does not trade is of any age.
        """
        obs, price = heard.obs, heard.price
        if price is None:
            return Reason.BAD_PRICE
        if is_ahead(obs):
            return Reason.AHEAD
        refused = self._refused_as_heard(obs, price)
        if refused is not None and not (refused is Reason.STALE and is_closing_price):
            return refused
        if needs_previous_close and self._close_for(heard) is None:
            return Reason.NO_PREVIOUS_CLOSE
        if not self._is_confirmed(obs, price):
            return Reason.UNCONFIRMED
        if self.suspect is not None or self._looks_split(heard, price, is_split_known=is_split_known):
            self.suspect = price
            if not peers_moved(price):
                return Reason.POSSIBLE_SPLIT
            self.suspect = None
        return None

    def accept(self, heard: Heard) -> tuple[Seen, Seen | None]:
        """Remember an eligible observation; gives it and the one it is compared with."""
        obs, price = heard.obs, heard.price or Decimal(0)
        if not self.is_correction(heard):
            self.before = self.last
        prior = self.before
        same_day = prior is not None and not prior.is_arming and prior.place.date == heard.place.date
        is_regular = obs.session is Session.REGULAR
        high, low, extremes_at = heard.high, heard.low, obs.quote_time
        if not is_regular or (high is None and low is None):
            known = prior if same_day else None
            high = known.high if known is not None else None
            low = known.low if known is not None else None
            extremes_at = known.extremes_at if known is not None and known.extremes_at else obs.quote_time
        self.last = Seen(
            at=obs.quote_time,
            price=price,
            place=heard.place,
            session=obs.session,
            high=high,
            low=low,
            extremes_at=extremes_at,
            previous_close=self._close_for(heard),
        )
        return self.last, prior

    def divide(self, ratio: Decimal, ex_date: date) -> None:
        """A split: prices of before its day count in new shares."""
        self.last = divided_seen(self.last, ratio, ex_date)
        self.before = divided_seen(self.before, ratio, ex_date)
        self.suspect = self._held = None

    def drop_unconfirmed(self) -> None:
        """The hearing was interrupted: a price that waited is forgotten."""
        self._held = None

    def dump(self) -> Memory:
        """All it remembers, in JSON's types."""
        return {
            "last": None if self.last is None else seen_to_json(self.last),
            "before": None if self.before is None else seen_to_json(self.before),
            "held": None
            if self._held is None
            else [self._held.at.isoformat(), str(self._held.price), self._held.session.value],
            "after_halt": self.after_halt,
            "suspect": None if self.suspect is None else str(self.suspect),
        }

    def restore(self, memory: Memory) -> None:
        """Remember what `dump` gave."""
        self.last = None if memory["last"] is None else seen_from_json(memory["last"])
        self.before = None if memory["before"] is None else seen_from_json(memory["before"])
        held = memory["held"]
        self._held = (
            None
            if held is None
            else Held(datetime.fromisoformat(held[0]), Decimal(held[1]), Session(held[2]))
        )
        self.after_halt = memory["after_halt"]
        self.suspect = None if memory["suspect"] is None else Decimal(memory["suspect"])

    def _refused_as_heard(self, obs: Observation, price: Decimal) -> Reason | None:
        """Rules 2 to 5: unit, time, age and session."""
        last = self.last
        if self._is_other_unit(obs, price):
            return Reason.UNIT_CHANGED
        if last is not None and obs.quote_time < last.at:
            return Reason.OUT_OF_ORDER
        if last is not None and obs.quote_time == last.at and not last.is_arming and price == last.price:
            return Reason.DUPLICATE
        if obs.session not in self.sessions:
            return Reason.SESSION if is_young(obs, self.delay) else Reason.STALE
        return None if is_young(obs, self.delay) else Reason.STALE

    def _is_other_unit(self, obs: Observation, price: Decimal) -> bool:
        if obs.currency and self.currency and obs.currency != self.currency:
            return True
        if self.last is None:
            return False
        factor = max(price, self.last.price) / min(price, self.last.price)
        return abs(factor - _UNIT_FACTOR) <= _UNIT_FACTOR * _UNIT_SLACK

    def _close_for(self, heard: Heard) -> Decimal | None:
        """The previous close that came with the price, or with an earlier one of the same day."""
        if heard.previous_close is not None or heard.obs.previous_close is not None:
            return heard.previous_close
        if self.last is not None and self.last.place.date == heard.place.date:
            return self.last.previous_close
        return None

    def _is_confirmed(self, obs: Observation, price: Decimal) -> bool:
        """Rule 6. Each extended price needs one right before it within 1 %, each jump one after it."""
        is_extended = obs.session is not Session.REGULAR
        last = self.last
        jumps = last is not None and abs(price - last.price) > _LARGEST_JUMP * last.price
        if not is_extended and not jumps:
            self._held = None
            return True
        held = self._held
        is_repeated = held is not None and held.at == obs.quote_time
        confirms = (
            held is not None
            and not is_repeated
            and held.session is obs.session
            and abs(price - held.price) <= _SAME_WITHIN * held.price
        )
        self._held = Held(obs.quote_time, price, obs.session) if is_extended or not confirms else None
        return confirms

    def _looks_split(self, heard: Heard, price: Decimal, *, is_split_known: bool) -> bool:
        """Whether the first regular price of a day lies at a split's ratio from the last close."""
        last = self.last
        if heard.obs.session is not Session.REGULAR or is_split_known:
            return False
        if last is not None and last.place.date == heard.place.date and last.session is Session.REGULAR:
            return False
        close = heard.previous_close
        yesterday = last.price if last is not None and last.place.date < heard.place.date else None
        if close is None:
            return yesterday is not None and suspected_ratio(price, yesterday) is not None
        if suspected_ratio(price, close) is not None:
            return True
        # The source has put its previous close on a new basis already, without saying why.
        return (
            yesterday is not None
            and suspected_ratio(close, yesterday) is not None
            and suspected_ratio(price, yesterday) is not None
        )
