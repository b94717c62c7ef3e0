"""One of several conditions at work: what of a step concerns it, and whether it holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import Gap, Level, Side, Volume
from watcher.domain.alerts.data_health import DataHealthRule
from watcher.domain.alerts.dated import DatedRule
from watcher.domain.alerts.day_change import DayChangeRule
from watcher.domain.alerts.indicators import IndicatorRule
from watcher.domain.alerts.intrabar import IntrabarRule
from watcher.domain.alerts.measured import MeasuredRule
from watcher.domain.alerts.rules import Rule
from watcher.domain.alerts.steps import OWN, Hit, Start, Step
from watcher.domain.alerts.wide import Indicator, Several
from watcher.domain.symbols import Symbol


@dataclass(slots=True)
class Limb:
    """One of the conditions at work. `symbol` is OWN, or whose prices it listens to; `met`: it holds now."""

    rule: Rule
    condition: Condition
    symbol: Symbol
    met: bool = False
    was_met: bool = False
    """Whether the price at arming met it."""
    last: Step | None = None
    """What it judged last."""

    def start(self, start: Start) -> Start | None:
        """Where it begins."""
        return start if self.symbol == OWN else start.others.get(self.symbol)

    def own(self, step: Step) -> Step | None:
        """The step in its own terms; None where it does not concern it."""
        if isinstance(self.condition, Several):
            return step
        scene = None if step.scene is None else step.scene.about(self.symbol or step.scene.own)
        if isinstance(self.rule, MeasuredRule):
            return replace(step, scene=scene)
        if step.is_silence:
            return step if self.symbol == OWN and isinstance(self.rule, DataHealthRule) else None
        if step.symbol != self.symbol or step.is_time is not isinstance(self.rule, DatedRule):
            return None
        inner = step if step.heard is None else step.heard
        if inner.bar is not None:
            return inner if isinstance(self.rule, IndicatorRule) else None
        if isinstance(self.rule, IndicatorRule) and not isinstance(self.rule, IntrabarRule):
            return None
        return inner

    def take(self, step: Step) -> Hit | None:
        """Let it judge; what it remembers of being met follows."""
        self.last = step
        hit = self.rule.step(step)
        if hit is not None:
            self.rule.fired(hit)
        if self._is_event:
            self.met = hit is not None or (self.met and self._still_holds(step))
        else:
            self.met = self.rule.holds(step.price)
        return hit

    def begin(self, start: Start) -> None:
        """Start it; whether the price of the start alone shows that it holds is noticed."""
        self.rule.arm(start)
        self.last = None
        knows = start.price is not None and not (self._is_event or isinstance(self.condition, Volume))
        self.was_met = self.met = knows and start.price is not None and self.rule.holds(start.price)

    def was_true(self) -> bool:
        """Whether it held when it was armed, as far as is known by now."""
        if isinstance(self.rule, MeasuredRule | DayChangeRule | IndicatorRule):
            return self.rule.waits
        return self.was_met

    def has_come_back(self) -> bool:
        """Whether it is back past its condition by the hysteresis."""
        return self.last is not None and self.rule.has_come_back(self.last)

    @property
    def _is_event(self) -> bool:
        """Whether it happens at one moment, and holds from then on until the price is back."""
        match self.condition:
            case Level() | Gap():
                return True
            case Side(for_s=for_s):
                return for_s > 0
            case Indicator(comparison=comparison):
                return comparison.is_crossing
            case _:
                return False

    def _still_holds(self, step: Step) -> bool:
        if isinstance(self.condition, Gap):
            return self.rule.judged_on == step.place.date
        return self.rule.holds(step.price)
