"""The fast lane: prices that are plainly eligible and change nothing for the alerts that ride in it.

Every observation is still heard and judged, but once for all riders instead of once for each;
what a rider would have remembered is written down when somebody asks (`settle`). A price that
gets to one rider's threshold takes only that rider out, found by bisection. Whatever is not plain
(another session, a repetition, a jump, a new day) empties the lane, and every alert judges for itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

from watcher.domain.alerts.alert import AlertId, AlertState
from watcher.domain.alerts.eligibility import OLDEST_REGULAR, Gate
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch, has_ended
from watcher.domain.checks import MOST_AHEAD
from watcher.domain.quote import Observation, Session

# Two prices this near to a third are never 20 % apart: 1.08 / 0.92 = 1.17.
_NEAREST, _FARTHEST = Decimal("0.92"), Decimal("1.08")

_A_MOMENT = timedelta(milliseconds=1)

_Bound = tuple[Decimal, AlertId]


class Lane:
    """The riders of one symbol since one eligible regular price, the anchor.

    `due` is when time alone may change something for them; `outsiders` are the symbol's other alerts.
    """

    def __init__(self, tape: Tape, anchor: Observation, due: datetime) -> None:
        self.tape = tape
        self.due = due
        self.riders: dict[AlertId, Watch] = {}
        self.outsiders: dict[AlertId, Watch] = dict(tape.watches)
        self.latest = self._before = anchor
        self._extremes = self._extremes_before = anchor
        self._half = tape.grid.tick / 2
        self._highs: list[_Bound] = []
        self._lows: list[_Bound] = []
        self._bounds: dict[AlertId, tuple[Decimal | None, Decimal | None]] = {}
        self._anchor_low, self._anchor_high = anchor.price * _NEAREST, anchor.price * _FARTHEST
        self._low, self._high = self._anchor_low, self._anchor_high
        self._currency = anchor.currency
        self._previous_close = anchor.previous_close
        self._day_high, self._day_low = anchor.day_high, anchor.day_low
        self._oldest = OLDEST_REGULAR + tape.delay
        tape.places.of(anchor.quote_time, anchor.session)
        self._end = tape.places.bounds[1]
        self._silence = tape.shortest_silence
        self.is_unsaved = False

    def is_plain(self, obs: Observation) -> bool:
        """Whether an observation passes every rule for every rider, and no day or break began.

        A NaN in it cannot be compared, and so is nothing plain.
        """
        latest = self.latest
        at = obs.quote_time
        received = obs.received_time
        try:
            return (
                obs.session is Session.REGULAR
                and latest.quote_time < at < self._end
                and -MOST_AHEAD <= received - at <= self._oldest
                and received - latest.received_time <= self._silence
                and received < self.due
                and self._anchor_low < obs.price < self._anchor_high
                and obs.currency == self._currency
                and (obs.previous_close is None or obs.previous_close == self._previous_close)
                and (obs.day_high is None or obs.day_high > 0)
                and (obs.day_low is None or obs.day_low > 0)
            )
        except InvalidOperation:
            return False

    @property
    def silent_at(self) -> datetime:
        """When nothing will have been heard for too long."""
        return self.latest.received_time + self._silence + _A_MOMENT

    def is_current(self, now: datetime) -> bool:
        """Whether time alone has changed nothing yet."""
        return now < self.due and now < self.silent_at

    def ride(self, obs: Observation) -> bool:
        """Take a plain observation; whether it changed nothing for any rider."""
        is_quiet = self._low < obs.price < self._high
        if obs.day_high is not None or obs.day_low is not None:
            is_quiet = is_quiet and self._has_no_touch(obs)
            self._extremes_before, self._extremes = self._extremes, obs
            self._day_high, self._day_low = obs.day_high, obs.day_low
        self._before, self.latest = self.latest, obs
        self.is_unsaved = True
        return is_quiet

    def met(self, obs: Observation) -> list[Watch]:
        """The riders whose thresholds the price, or a day's extreme, got to. They are to be taken out."""
        highest = max(value for value in (obs.price, obs.day_high) if value is not None) + self._half
        lowest = min(value for value in (obs.price, obs.day_low) if value is not None) - self._half
        above = self._highs[: bisect_right(self._highs, highest, key=lambda bound: bound[0])]
        below = self._lows[bisect_left(self._lows, lowest, key=lambda bound: bound[0]) :]
        return [self.riders[alert_id] for alert_id in {alert_id for _, alert_id in (*above, *below)}]

    def take_out(self, watch: Watch, obs: Observation) -> None:
        """Let a rider off just before `obs`, with all it has missed."""
        alert_id = watch.alert.id
        low, high = self._bounds.pop(alert_id)
        self.outsiders[alert_id] = self.riders.pop(alert_id)
        if low is not None:
            del self._lows[bisect_left(self._lows, (low, alert_id))]
        if high is not None:
            del self._highs[bisect_left(self._highs, (high, alert_id))]
        self._catch_up(watch, obs)

    def board(self, watches: Iterable[Watch]) -> None:
        """Take in those that the latest price left in a quiet state."""
        at = self.latest.quote_time
        for watch in watches:
            last = watch.gate.last
            if last is None or last.at != at or not _is_quiet(watch) or watch.alert.id in self.riders:
                continue
            bounds = quiet_bounds(watch, last.price)
            if bounds is None:
                continue
            alert_id = watch.alert.id
            self.outsiders.pop(alert_id, None)
            self.riders[alert_id], self._bounds[alert_id] = watch, bounds
            low, high = bounds
            if low is not None:
                insort(self._lows, (low, alert_id))
            if high is not None:
                insort(self._highs, (high, alert_id))
        self._narrow()

    def settle(self) -> None:
        """Write down in every rider what it has missed; they ride on."""
        if not self.is_unsaved:
            return
        self.is_unsaved = False
        _follow(self.tape.gate, self.tape, self._missed(None))
        for watch in self.riders.values():
            self._catch_up(watch, None)

    def _narrow(self) -> None:
        self._low, self._high = self._anchor_low, self._anchor_high
        if self._lows:
            self._low = max(self._low, self._lows[-1][0] + self._half)
        if self._highs:
            self._high = min(self._high, self._highs[0][0] - self._half)

    def _has_no_touch(self, obs: Observation) -> bool:
        return (obs.day_high is None or obs.day_high == self._day_high or obs.day_high < self._high) and (
            obs.day_low is None or obs.day_low == self._day_low or obs.day_low > self._low
        )

    def _missed(self, obs: Observation | None) -> list[Observation]:
        """What a rider has to know of the ride: the last two prices, and the last extremes before them."""
        passed = [self._extremes_before, self._extremes, self._before, self.latest]
        kept = {id(one): one for one in passed if one is not obs}
        return sorted(kept.values(), key=lambda one: one.quote_time)

    def _catch_up(self, watch: Watch, obs: Observation | None) -> None:
        heard_at = _follow(watch.gate, self.tape, self._missed(obs))
        if heard_at is None:
            return
        watch.heard_at = watch.trusted_at = heard_at
        watch.evaluated_until = heard_at - self.tape.delay
        watch.is_unsaved = True
        watch.note_quiet()


def _follow(gate: Gate, tape: Tape, missed: Iterable[Observation]) -> datetime | None:
    """Let a gate accept what passed since it boarded; when the last of it was received."""
    heard_at = None
    for one in missed:
        if gate.last is None or one.quote_time > gate.last.at:
            gate.accept(tape.read(one))
            heard_at = one.received_time
    return heard_at


def _is_quiet(watch: Watch) -> bool:
    alert, gate = watch.alert, watch.gate
    return (
        alert.suspended is None
        and not alert.orphaned
        and (watch.hole is None or watch.hole.until is not None)
        and Session.REGULAR in gate.sessions
        and not gate.is_waiting
    )


def quiet_bounds(watch: Watch, price: Decimal) -> tuple[Decimal | None, Decimal | None] | None:
    """The thresholds below and above `price` between which nothing changes; None where everything may."""
    alert = watch.alert
    if alert.paused or has_ended(alert) or alert.state is AlertState.DRAFT:
        return None, None
    if alert.state is not AlertState.ARMED:
        return None
    band = watch.rule.quiet_band()
    if band is None:
        return None
    low, high = band
    if low is not None and low == high:
        # A level: the price is on one side of it.
        return None if price == low else (low, None) if price > low else (None, high)
    return band
