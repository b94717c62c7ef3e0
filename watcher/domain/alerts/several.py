"""`all` and `any`: several conditions, each with a rule of its own, on one snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import DayChange, Gap, IfTrueNow, Moves, Side
from watcher.domain.alerts.limbs import Limb
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import UP, Memory, PlainRule, Rule
from watcher.domain.alerts.steps import OWN, Hit, Start, Step
from watcher.domain.alerts.wide import Portfolio, Position, Premium, Relative, Several, Which
from watcher.domain.symbols import Symbol


class SeveralRule(PlainRule):
    """`all` fires when the last of its conditions comes true while the others hold; `any` with each of them.

    What describes a state (above, volume, day_change, …) holds as long as it is so; what is an event
    (crosses, enters, …) from when it happened until the price is back. `all` that is true already when
    armed waits until it is not. It is judged on prices heard, not on extremes between two of them: those
    prove nothing about the same moment. In `any` each condition goes by its own rules.
    """

    def __init__(self, condition: Several, limbs: Sequence[Limb]) -> None:
        self._is_all = condition.which is Which.ALL
        self._limbs = tuple(limbs)
        self._fires_at_once = any(_wish(part.condition) is IfTrueNow.FIRE for part in condition.parts)
        self._waits = self._was_judged = False
        self._fired: frozenset[int] = frozenset()
        self._hits: dict[int, Hit] = {}
        self._lacks = ""

    @property
    def limbs(self) -> tuple[Limb, ...]:
        """Its conditions, in the order in which they were given."""
        return self._limbs

    @property
    def is_met(self) -> bool:
        """Whether enough of them hold."""
        return (all if self._is_all else any)(limb.met for limb in self._limbs)

    @property
    def is_pending(self) -> bool:
        """Whether only a duration keeps it from being met."""
        waiting = [limb for limb in self._limbs if limb.rule.is_pending]
        if not waiting:
            return False
        return not self._is_all or all(limb.met or limb.rule.is_pending for limb in self._limbs)

    def arm(self, start: Start) -> None:
        """Start each of them; whether all are true already is noticed."""
        self._fired, self._hits = frozenset(), {}
        self._waits = self._was_judged = False
        self._lacks = ""
        for limb in self._limbs:
            own = limb.start(start)
            limb.begin(own if own is not None else Start(None, start.at, start.place))

    def step(self, step: Step) -> Hit | None:
        """A hit when enough of them are met, anew."""
        for number, limb in enumerate(self._limbs):
            own = limb.own(step)
            if own is None:
                continue
            if self._is_all:
                own = _as_heard(own, limb.condition)
            if (hit := limb.take(own)) is not None:
                self._hits[number] = hit
        if step.is_partial:
            return None
        hits, self._hits = self._hits, {}
        if not self._is_all:
            return self._any(step, hits)
        self._lacks = "" if step.scene is None else step.scene.trouble
        return None if self._lacks else self._all(step, hits)

    def confirm(self, price: Decimal, at: datetime, place: Place) -> Hit | None:
        """A repeated price keeps what is pending, and may complete it."""
        hits: dict[int, Hit] = {}
        for number, limb in enumerate(self._limbs):
            if limb.symbol == OWN and (hit := limb.rule.confirm(price, at, place)) is not None:
                limb.met = True
                hits[number] = hit
        step = Step(price, at, place)
        if not self._is_all:
            return self._any(step, hits)
        return self._all(step, hits) if hits else None

    def has_come_back(self, step: Step) -> bool:
        """`all`: any of them is back; `any`: those that made it fire are."""
        del step
        fired = [self._limbs[number].has_come_back() for number in self._fired]
        return bool(fired) and (any if self._is_all else all)(fired)

    @property
    def lacks(self) -> str:
        """What one that is not met could not be judged for."""
        if self._lacks:
            return self._lacks
        return next((limb.rule.lacks for limb in self._limbs if limb.rule.lacks and not limb.met), "")

    @property
    def judged_on(self) -> date | None:
        """The day of what is bound to one, if that made it fire."""
        days = [self._limbs[number].rule.judged_on for number in sorted(self._fired)]
        known = [on for on in days if on is not None]
        if not known or (not self._is_all and len(known) < len(days)):
            return None
        return min(known)

    def holds(self, price: Decimal) -> bool:
        """As each was judged last."""
        del price
        return self.is_met

    def interrupt(self, at: datetime) -> None:
        """What must be held without a gap pauses."""
        for limb in self._limbs:
            limb.rule.interrupt(at)

    def forget_window(self) -> None:
        """No window of any of them spans a halt or an outage."""
        for limb in self._limbs:
            limb.rule.forget_window()
            if isinstance(limb.condition, Moves):
                limb.met = False

    def divide(self, ratio: Decimal) -> None:
        """A split of the own symbol."""
        self.divide_other(OWN, ratio)

    def divide_late(self, ratio: Decimal, price: Decimal) -> None:
        """Those that look at the own symbol."""
        for limb in self._limbs:
            if limb.symbol == OWN:
                limb.rule.divide_late(ratio, price)

    def divide_other(self, symbol: Symbol, ratio: Decimal) -> None:
        """A split of one of the symbols."""
        for limb in self._limbs:
            if isinstance(limb.rule, SeveralRule):
                limb.rule.divide_other(symbol, ratio)
            elif limb.symbol == symbol:
                limb.rule.divide(ratio)
                if limb.last is not None:
                    limb.last = replace(limb.last, price=limb.last.price / ratio)

    def mark(self) -> Memory:
        """What each needs."""
        return {**self._dump(), "limbs": [[limb.rule.mark(), limb.met] for limb in self._limbs]}

    def rewind(self, mark: Memory) -> None:
        """Take the last price back from each."""
        self._restore(mark)
        for limb, (rule, met) in zip(self._limbs, mark["limbs"], strict=True):
            limb.rule.rewind(rule)
            limb.met = met

    def learn_earlier(self, memory: Memory) -> None:
        """Each by itself."""
        for limb, (rule, _) in zip(self._limbs, memory["limbs"], strict=True):
            limb.rule.learn_earlier(rule)

    def dump(self) -> Memory:
        """What each remembers."""
        return {**self._dump(), "limbs": [[limb.rule.dump(), limb.met] for limb in self._limbs]}

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        self._restore(memory)
        for limb, (rule, met) in zip(self._limbs, memory["limbs"], strict=True):
            limb.rule.restore(rule)
            limb.met = met

    def _dump(self) -> Memory:
        return {
            "waits": self._waits,
            "judged": self._was_judged,
            "fired": sorted(self._fired),
            "was_met": [limb.was_met for limb in self._limbs],
        }

    def _restore(self, memory: Memory) -> None:
        self._waits, self._was_judged = memory["waits"], memory["judged"]
        self._fired = frozenset(memory["fired"])
        for limb, was_met in zip(self._limbs, memory["was_met"], strict=True):
            limb.was_met = was_met

    def _all(self, step: Step, hits: dict[int, Hit]) -> Hit | None:
        if not self._was_judged:
            self._was_judged = True
            self._waits = not self._fires_at_once and all(limb.was_true() for limb in self._limbs)
        if not self.is_met:
            self._waits = False
            return None
        if self._waits:
            return None
        self._fired = frozenset(range(len(self._limbs)))
        return _hit(step, list(hits.values()))

    def _any(self, step: Step, hits: dict[int, Hit]) -> Hit | None:
        if not hits:
            return None
        self._fired = frozenset(hits)
        return _hit(step, list(hits.values()))


def limbs_of(rule: Rule) -> Iterator[Limb]:
    """All conditions at work in a rule, those inside others included."""
    if isinstance(rule, SeveralRule):
        for limb in rule.limbs:
            yield limb
            yield from limbs_of(limb.rule)


def as_state(condition: Condition) -> Condition:
    """A condition of `all` as the state that it describes: only the whole waits where it is true already."""
    return replace(condition, if_true_now=IfTrueNow.FIRE) if isinstance(condition, Side) else condition


def _wish(condition: Condition) -> IfTrueNow | None:
    if isinstance(condition, Side | DayChange | Relative | Premium | Position | Portfolio):
        return condition.if_true_now
    return None


def _as_heard(step: Step, condition: Condition) -> Step:
    """Without what was traded between two prices."""
    if step.touch is None and (step.candle is None or isinstance(condition, Gap)):
        return step
    return replace(step, touch=None, candle=None)


def _hit(step: Step, hits: list[Hit]) -> Hit:
    """The whole is met with this step."""
    scene = step.scene
    own = None if scene is None or step.symbol == OWN else scene.inputs.get(scene.own)
    price = step.price if own is None or own.price is None else own.price
    labels: frozenset[Label] = frozenset().union(*(hit.labels for hit in hits)) if hits else frozenset()
    if len(hits) == 1 and step.symbol == OWN:
        return hits[0]
    return Hit(price, hits[0].direction if hits else UP, labels)
