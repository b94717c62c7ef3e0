"""What takes the mouse and the keys of a chart before the chart itself does: measuring, drawing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is.

    `at` is in logical pixels of the chart. `bar` is the place on the time axis (the centre of bar i is at
    i + 0.5); it may lie before the first or behind the last bar. `price` is that of the main plot, None
    in a pane and beside the plots.
    """

    at: QPointF
    bar: float
    price: float | None


class Tool:
    """Subclass it and add it with `ChartView.add_tool`; the last one added is asked first.

    What is not overridden takes nothing. A tool that paints is an `Overlay`, too, and calls
    `ChartView.refresh` when it looks different.
    """

    def press(self, pointer: Pointer, event: QMouseEvent) -> bool:  # noqa: ARG002 - for those that override it
        """The mouse button went down; True: this tool takes all until it is released."""
        return False

    def move(self, pointer: Pointer, event: QMouseEvent) -> None:
        """The mouse moves with the button down, after this tool took it."""

    def release(self, pointer: Pointer, event: QMouseEvent) -> None:
        """The button is up again."""

    def let_go(self) -> None:
        """Escape was pressed, or other bars are shown, while this tool held something: it stays as it was."""

    def hover(self, pointer: Pointer) -> Qt.CursorShape | None:  # noqa: ARG002 - for those that override it
        """The mouse moves with no button down; answers the cursor's shape over what can be taken hold of."""
        return None

    def meant(self, pointer: Pointer) -> int | None:  # noqa: ARG002 - for those that override it
        """The mouse is on something that stands for a bar, wider than that: the bar that is read out."""
        return None

    def double_click(self, pointer: Pointer) -> bool:  # noqa: ARG002 - for those that override it
        """The button was pressed twice; True: the chart does not go home."""
        return False

    def key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - for those that override it
        """A key was pressed; True: nobody else gets it."""
        return False

    def stepped(self, index: int) -> None:
        """The keys have moved the crosshair to this bar."""
