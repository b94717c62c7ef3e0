"""What other modules lay over the bars, and the panes that they put below."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtGui import QPainter

from watcher.domain.bar_table import Beside
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.price_axis import PriceTick, value_ticks
from watcher.ui.plotting.readout import Word
from watcher.ui.plotting.series import Series
from watcher.ui.words import number
from watcher.values import dataclass


class Depth(IntEnum):
    """When an overlay is painted: what comes later covers what came before."""

    BELOW = 0
    """After grid and volume, before the bars."""
    ABOVE = 1
    """After the bars."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A label on the axis of a strip: a value of its scale, and the colour ("#rrggbb") it is written on."""

    value: float
    colour: str
    text: str = ""
    """Instead of the value as the axis writes it."""


class Follower:
    """What knows the bars of a chart: subclass `Overlay` or `Pane`. What is not overridden does nothing."""

    reads_view: bool = True
    """Whether `words` say something else when the view moves; if not, they are asked less often."""

    def follow(self, series: Series, first: int) -> None:
        """Know these bars; those from `first` on are new or have changed since the last call.

        Called when the follower is added, when other bars are shown (`first` is 0 then) and on every
        tick and new bar (`first` is the oldest that changed: mostly the last), before anything else is
        asked. On the GUI thread; it has to be quick: O(len(series) - first), not O(len(series)).
        `series` may hold no bars. It is the same object until other bars are shown; do not write to it.
        """

    def extent(self, first: int, stop: int) -> tuple[float, float] | None:  # noqa: ARG002 - for those that override it
        """Lowest and highest value over the bars [first, stop), for the axis to be fitted to.

        None where there is none, or where the axis should not care. Asked on each frame: it must not
        cost O(stop - first); `Values` (curve.py) has a pyramid for that.
        """
        return None

    def words(self, index: int) -> Sequence[Word]:  # noqa: ARG002 - for those that override it
        """What the readout says about the bar `index`: name and values, in the order they are read.

        `Word.ink` may be a colour ("#rrggbb"): that of the line it is about. Empty: nothing is said.
        Words that do not fit into a line begin the next one; the price fit leaves room for the lines.
        """
        return ()

    def tags(self) -> Sequence[Tag]:
        """Labels on the axis, such as the newest value; what the last price's would cover is left out."""
        return ()

    def beside(self, first: int, stop: int) -> Sequence[Beside]:  # noqa: ARG002 - for those that override it
        """What an exported table says of the bars [first, stop): a column for each of its values."""
        return ()

    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Paint what lies in the frame, in device pixels.

        `frame.x`, `xs`, `y`, `ys` convert bars and values; `frame.columns` are the bars in view, one a
        pixel column at most (`columns.first` and `columns.last` are the indices of the first and the last
        bar in each). Paint from them, not from all bars: a frame costs pixels. `CurvePainter` paints
        a line of `Values` so. `RectBatch` paints rectangles a tenth as dear as a call each; a line wider
        than a pixel costs much as one path and little as separate lines; antialiasing is dear.

        After a tick only the columns that changed are painted: `frame.columns` is cut short then and the
        painter clips; nothing has to be done about it. What depends on more than the columns (a box over
        a time span) is painted whole and clipped.

        The painter comes without a pen, with any brush, without antialiasing, and is clipped to the strip
        in a pane; put back what you change, except for pen and brush.
        """


class Overlay(Follower):
    """Lies over the bars, in price space: its values are prices of the main plot, on whatever scale it has.

    Add it with `ChartView.add_overlay`, take it away with `remove_overlay`; call `ChartView.refresh`
    after a change of its own (parameters, colours).
    """

    depth: Depth = Depth.ABOVE


class Pane(Follower):
    """A strip below the plot of the prices with values of its own; it shares the time axis.

    Add it with `ChartView.add_pane`, in order from top to bottom. The chart paints its ground, its grid,
    its axis, its tags, the crosshair and its readout (`words`) at its top left, and lets the user drag
    its upper border; `paint` adds the lines. `key` names it among the panes ("rsi-1"): its height is
    kept under it.
    """

    key: str

    share: float = 0.2
    """How much of the height it has at first."""

    def ticks(self, low: float, high: float, height: float) -> tuple[PriceTick, ...]:
        """Grid lines of its axis, which is `height` logical pixels high."""
        return value_ticks(low, high, height)

    def text(self, value: float) -> str:
        """A value as axis tags write it, that of the crosshair included."""
        return number(value, 2)
