"""What an indicator is: its inputs, its parameters with their limits, its outputs and where it is drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.values import dataclass

Parameters = Mapping[str, float]
"""Values by parameter; a choice is its index, a moment its epoch second."""


class Place(StrEnum):
    """Where an indicator is drawn."""

    PRICE = "price"
    PANE = "pane"


class Measure(StrEnum):
    """What a parameter counts."""

    WHOLE = "whole"
    NUMBER = "number"
    CHOICE = "choice"
    MOMENT = "moment"


class Drawing(StrEnum):
    """How an output is drawn."""

    LINE = "line"
    EDGE = "edge"
    DOTS = "dots"
    HISTOGRAM = "histogram"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number that an indicator takes; `choices` names those of a choice, by index."""

    name: str
    title: str
    default: float
    minimum: float = 2
    maximum: float = 100_000
    measure: Measure = Measure.WHOLE
    choices: tuple[str, ...] = ()

    def checked(self, value: float, of: str) -> float:
        """The value, as an int where it counts; an InputError where it lies outside the limits."""
        usable = isinstance(value, int | float) and math.isfinite(value)
        if self.measure is Measure.NUMBER:
            if usable and self.minimum <= value <= self.maximum:
                return float(value)
        elif usable and value == int(value) and self.minimum <= value <= self.maximum:
            return int(value)
        raise InputError(
            tr("{title} of {of} cannot be {shown}.").format(title=self.title, of=of, shown=_shown(value)),
            self.limits,
        )

    @property
    def limits(self) -> str:
        """What it may be, as a sentence."""
        low, high = f"{self.minimum:g}", f"{self.maximum:,.15g}"
        if self.measure is Measure.CHOICE:
            named = ", ".join(f"{index} {name}" for index, name in enumerate(self.choices))
            return tr("Give one of: {named}.").format(named=named)
        if self.measure is Measure.MOMENT:
            return tr("Give a date such as 2023-11-16, or with a time in UTC: 2023-11-16 14:30.")
        return tr("Give a {whole}number from {low} to {high}.").format(
            whole=tr("whole ") if self.measure is Measure.WHOLE else "", low=low, high=high
        )


@dataclass(frozen=True, slots=True)
class Output:
    """One column of values; `shift` names the parameter by whose bars it is drawn later (−: earlier)."""

    name: str
    title: str
    drawing: Drawing = Drawing.LINE
    shift: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorKind:
    """An indicator as the field knows it; `name` is TA-Lib's where TA-Lib has it.

    `inputs` are columns of bars in the order in which the formula takes them.
    `levels` are lines of reference in a pane, `bounds` what its values cannot leave, `called` what
    legends call it where its name says little; `is_priced`: its values are prices, or parts of them.
    """

    name: str
    title: str
    inputs: tuple[str, ...]
    outputs: tuple[Output, ...]
    parameters: tuple[Parameter, ...] = ()
    place: Place = Place.PRICE
    levels: tuple[float, ...] = ()
    bounds: tuple[float, float] | None = None
    called: str = ""
    is_priced: bool = True

    @property
    def short(self) -> str:
        """What legends call it."""
        return self.called or self.name

    def checked(self, parameters: Parameters) -> dict[str, float]:
        """Every parameter with its value, the default where none is given.

        Raises InputError for a parameter that it does not have and for a value outside the limits.
        """
        known = {one.name: one for one in self.parameters}
        for name in parameters:
            if name not in known:
                has = (
                    tr("It has: {known}.").format(known=", ".join(known))
                    if known
                    else tr("It has no parameters.")
                )
                raise InputError(
                    tr("{name} has no parameter “{parameter}”.").format(name=self.name, parameter=name), has
                )
        given = {name: parameters.get(name, one.default) for name, one in known.items()}
        return {name: known[name].checked(value, self.name) for name, value in given.items()}

    def output(self, name: str) -> Output:
        """The output of this name, the first for ""; raises InputError when there is none."""
        if not name:
            return self.outputs[0]
        for one in self.outputs:
            if one.name == name.lower():
                return one
        has = ", ".join(one.name for one in self.outputs)
        raise InputError(
            tr("{name} has no output “{output}”.").format(name=self.name, output=name),
            tr("It has: {has}.").format(has=has),
        )


def _shown(value: object) -> str:
    return f"{value:g}" if isinstance(value, int | float) else f"“{value}”"
