"""Alerts drawn at random, and a plain reference that says from the known prices which of them have to fire.

An alert is only drawn where the answer is beyond doubt: no price of the week comes near its threshold
without meeting it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.alert import AlertDraft, Repeat
from watcher.domain.alerts.conditions import (
    DayChange,
    Direction,
    Level,
    LevelKind,
    Range,
    RangeKind,
    Side,
    SideKind,
    Trailing,
)
from watcher.domain.symbols import Symbol

CLEAR_RATIO = 0.0005
"""So far from the threshold every price has to be, on either side of it."""
COOLED = timedelta(seconds=300)
RESET_RATIO = 0.0015
KINDS = ("above", "below", "reaches", "crosses_up", "crosses_down", "day_change", "trailing", "leaves")


@dataclass(slots=True)
class Promise:
    """An alert as it was set, and when the market meets it: `due` are the steps that have to fire it."""

    draft: AlertDraft
    set_at: datetime
    due: tuple[datetime, ...]
    name: str = ""
    ended: datetime | None = None

    @property
    def repeats(self):
        return self.draft.repeat is not Repeat.ONCE

    def fires_by(self, at):
        """When it was met until then, as long as it was there: the first time only, unless it repeats."""
        until = at if self.ended is None else min(at, self.ended)
        met = tuple(one for one in self.due if one <= until)
        return met if self.repeats else met[:1]


def draw(market, symbol, now, chance):
    """An alert on this symbol, set now; None where the market would leave its answer in doubt."""
    places = market.line(symbol).instrument.price_hint
    price = market.price(symbol, now)
    later = [step for step in market.steps(symbol) if step.at > now]
    kind = chance.choice(KINDS)
    reach = chance.uniform(0.004, 0.05) * chance.choice((-1, 1))
    condition, excess = _terms(kind, price, reach, places, _previous_close(market, symbol, now))
    repeat = Repeat.REARM if isinstance(condition, Side) and chance.random() < 0.15 else Repeat.ONCE
    met = []
    state = {"top": price}
    if excess(price, None, state) > -CLEAR_RATIO:
        return None
    ready_from, is_back = now, True
    for step in later:
        by = excess(step.price, step, state)
        if abs(by) < CLEAR_RATIO or (
            repeat is Repeat.REARM and by < 0 and abs(by + RESET_RATIO) < CLEAR_RATIO
        ):
            return None
        if by > 0 and is_back and step.at >= ready_from:
            met.append(step.at)
            is_back, ready_from = False, step.at + COOLED
            if repeat is Repeat.ONCE:
                break
        elif by < -RESET_RATIO:
            is_back = True
    return Promise(AlertDraft(Symbol(symbol), condition, repeat, note=kind), now, tuple(met))


def _previous_close(market, symbol, now):
    steps = [step for step in market.steps(symbol) if step.at <= now]
    return steps[-1].previous_close


def _terms(kind, price, reach, places, previous_close):
    """The condition, and how far beyond it a price is, as a ratio; below 0 it is not met."""
    level = Decimal(str(round(price * (1 + reach), places)))
    high, low = price * (1 + abs(reach)), price * (1 - abs(reach))
    if kind in {"above", "crosses_up"}:
        level = Decimal(str(round(high, places)))
        made = Side(SideKind.ABOVE, level) if kind == "above" else Level(LevelKind.CROSSES_UP, level)
        return made, lambda p, _s, _m: p / float(level) - 1
    if kind in {"below", "crosses_down"}:
        level = Decimal(str(round(low, places)))
        made = Side(SideKind.BELOW, level) if kind == "below" else Level(LevelKind.CROSSES_DOWN, level)
        return made, lambda p, _s, _m: 1 - p / float(level)
    if kind == "reaches":
        sign = 1 if reach > 0 else -1
        return Level(LevelKind.REACHES, level), lambda p, _s, _m: sign * (p / float(level) - 1)
    if kind == "day_change":
        percent = round(reach * 100, 1)
        sign = 1 if percent > 0 else -1

        def beyond(p, step, _):
            close = previous_close if step is None else step.previous_close
            return sign * (p / close - 1) - abs(percent) / 100

        return DayChange(Decimal(str(percent))), beyond
    if kind == "trailing":
        percent = round(abs(reach) * 100, 1)

        def fallen(p, _, memory):
            memory["top"] = max(memory["top"], p)
            return 1 - p / memory["top"] - percent / 100

        return Trailing(Decimal(str(percent)), direction=Direction.DOWN), fallen
    low_d, high_d = (Decimal(str(round(one, places))) for one in (low, high))
    made = Range(RangeKind.LEAVES, low_d, high_d)
    return made, lambda p, _s, _m: max(p / float(high_d) - 1, 1 - p / float(low_d))


@dataclass(frozen=True, slots=True)
class Fired:
    """A fire as it is on disk."""

    alert: str
    sequence: int
    occurred_at: datetime
    detected_at: datetime
    labels: tuple[str, ...]
    price: str
    receipts: tuple[tuple[str, str], ...]


GRACE = timedelta(hours=2)
"""A meeting so shortly before the end may still be on its way."""


def broken(promises, fires, now, grace=GRACE):
    """What was not kept, the alert and a sentence each: lost, doubled, never met, without its receipt."""
    said = []
    by_alert = {}
    for fire in fires:
        by_alert.setdefault(fire.alert, []).append(fire)
    for one in promises:
        got = by_alert.pop(one.name, [])
        said += [(one, sentence) for sentence in _judge(one, got, now, grace)]
    for name, got in by_alert.items():
        said.append((None, f"alert {name}, which nobody set, fired {len(got)} times"))
    for fire in fires:
        if fire.receipts != (("wire", "sent"),):
            what = f"fire {fire.alert}:{fire.sequence} of {fire.detected_at}"
            said.append((None, f"{what} has receipts {fire.receipts}"))
    return said


def _judge(one, got, now, grace):
    terms = f"{one.draft.symbol} {one.draft.note} {one.draft.condition}"
    what = f"alert {one.name} ({terms}, set {one.set_at:%a %H:%M})"
    must, may = one.fires_by(now - grace), one.fires_by(now)
    times = ", ".join(f"{fire.occurred_at:%a %H:%M} found {fire.detected_at:%a %H:%M}" for fire in got)
    met = ", ".join(f"{at:%a %H:%M}" for at in may)
    if one.repeats:
        # What came and went while nobody looked may count once.
        if bool(must) and not got:
            return [f"{what} never fired; it was met {met}"]
        if len(got) > len(may):
            return [f"{what} fired {len(got)} times ({times}); it was met {met or 'never'}"]
        return []
    if len(got) > 1:
        return [f"{what} fired {len(got)} times: {times}"]
    if must and not got:
        return [f"{what} never fired; it was met {met}"]
    if got and not may:
        return [f"{what} fired {times} at {got[0].price}; it was never met"]
    if got and got[0].detected_at < may[0]:
        return [f"{what} fired {times}, before it was met {met}"]
    return []
