"""An indicator that the user has put on a chart: its parameters, colours and width; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from watcher.domain.errors import InputError
from watcher.domain.indicators.catalogue import CATALOGUE, RESETS
from watcher.domain.indicators.kinds import Drawing, IndicatorKind, Measure, Parameter
from watcher.ui.chart.chart_state import Json
from watcher.ui.plotting.line_colours import LINE_COLOURS, next_colour
from watcher.values import dataclass

WIDTHS = (1, 2, 3)
"""How wide a line may be, in pixels."""

MOST = 24
"""More indicators than these a chart does not hold: nobody could read them."""

_KINDS = {kind.name: kind for kind in CATALOGUE}


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of possibly several of its kind; `key` tells it apart. One colour name for each output."""

    key: str
    name: str
    parameters: Mapping[str, float]
    colours: tuple[str, ...]
    width: int = 1

    @property
    def kind(self) -> IndicatorKind:
        """What it is."""
        return _KINDS[self.name]

    @property
    def title(self) -> str:
        """As legends call it: "SMA 20", "MACD 12,26,9"."""
        shown = [_shown(one, self.parameters[one.name]) for one in self.kind.parameters]
        return f"{self.kind.short} {','.join(text for text in shown if text)}".rstrip()


def _shown(parameter: Parameter, value: float) -> str:
    if parameter.measure is Measure.CHOICE:
        is_usual = value == parameter.default and parameter.choices is not RESETS
        return "" if is_usual else parameter.choices[int(value)]
    if parameter.measure is Measure.MOMENT:
        return datetime.fromtimestamp(value, UTC).date().isoformat()
    return f"{value:g}"


def new(
    kind: IndicatorKind,
    beside: Sequence[Chosen],
    parameters: Mapping[str, float] | None = None,
    taken: Sequence[str] | None = None,
) -> Chosen:
    """One more, in colours that its neighbours, or what else is on the chart (`taken`), do not have."""
    keys = {one.key for one in beside}
    number = next(n for n in range(1, len(keys) + 2) if f"{kind.name}-{n}" not in keys)
    if taken is None:
        taken = [colour for one in beside for colour in dict.fromkeys(one.colours)]
    colours = _colours(kind, list(taken))
    return Chosen(f"{kind.name}-{number}", kind.name, kind.checked(parameters or {}), colours)


def _colours(kind: IndicatorKind, taken: list[str]) -> tuple[str, ...]:
    """The edges of a band and its middle have one colour, other outputs one each."""
    if any(output.drawing is Drawing.EDGE for output in kind.outputs):
        return (next_colour(taken),) * len(kind.outputs)
    colours: list[str] = []
    for _ in kind.outputs:
        colours.append(next_colour([*taken, *colours]))
    return tuple(colours)


def as_json(chosen: Iterable[Chosen]) -> Json:
    """As they are kept."""
    return [
        {
            "key": one.key,
            "name": one.name,
            "parameters": dict(one.parameters),
            "colours": list(one.colours),
            "width": one.width,
        }
        for one in chosen
    ]


def from_json(kept: Json) -> tuple[Chosen, ...]:
    """What was kept; what of it cannot be understood is left out."""
    found: list[Chosen] = []
    for one in kept if isinstance(kept, list) else ():
        read = _read(one, found) if isinstance(one, dict) else None
        if read is not None and len(found) < MOST:
            found.append(read)
    return tuple(found)


def _read(kept: Mapping[str, Json], before: Sequence[Chosen]) -> Chosen | None:
    kind = _KINDS.get(str(kept.get("name")))
    parameters = kept.get("parameters")
    if kind is None or not isinstance(parameters, dict):
        return None
    try:
        made = new(kind, before, parameters)
    except InputError:
        return None
    key, width = kept.get("key"), kept.get("width")
    is_free = (
        isinstance(key, str) and key.startswith(f"{kind.name}-") and all(one.key != key for one in before)
    )
    return Chosen(
        str(key) if is_free else made.key,
        made.name,
        made.parameters,
        _colours_of(kept.get("colours"), len(made.colours)) or made.colours,
        width if width in WIDTHS else 1,
    )


def _colours_of(kept: Json, count: int) -> tuple[str, ...]:
    usable = isinstance(kept, list) and len(kept) == count and all(one in LINE_COLOURS for one in kept)
    return tuple(kept) if usable else ()
