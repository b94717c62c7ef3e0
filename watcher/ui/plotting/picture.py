"""What one picture of a chart is made of, and how it is worked out from bars and a widget's size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from PySide6.QtCore import QSize

from watcher.ui.plotting.columns import Columns
from watcher.ui.plotting.face import Face
from watcher.ui.plotting.frame import HEAD_PX, TIME_AXIS_PX, Frame
from watcher.ui.plotting.known_ticks import KnownTicks
from watcher.ui.plotting.levels import Last, Marks
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.overlay import Overlay, Pane
from watcher.ui.plotting.price_axis import price_ticks
from watcher.ui.plotting.scale import STRAIGHT, PriceScale
from watcher.ui.plotting.stack import DIVIDER_PX
from watcher.ui.plotting.starts import Times
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.time_axis import time_ticks
from watcher.values import dataclass


class Source(Protocol):
    """Where columns come from: bars, or a face of them."""

    def columns(self, x0: float, x1: float, width: int, since: int = 0) -> Columns:
        """What to paint of the view; with `since`, only from that bar on."""
        ...


@dataclass(frozen=True, slots=True)
class Plot:
    """The room for a frame, in logical pixels: the widget's size, the axis' width, the readout's height.

    `below` is what the panes take, their dividers included.
    """

    size: QSize
    axis_px: int
    ratio: float
    head_px: int = HEAD_PX
    below: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A pane in a picture."""

    frame: Frame
    pane: Pane


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A frame with what lies on it.

    `shaded` are ranges of bars outside the regular session, `countdown` is the time to the end of the
    newest bar.
    """

    frame: Frame
    face: Face
    marks: Marks
    last: Last | None
    shaded: Sequence[tuple[int, int]]
    places: int
    countdown: str = ""
    overlays: Sequence[Overlay] = ()
    strips: Sequence[Strip] = ()

    def patched(self, frame: Frame, last: Last | None, strips: Sequence[Strip]) -> Picture:
        """The same picture after a tick. `replace` would take five times as long."""
        return Picture(
            frame,
            self.face,
            self.marks,
            last,
            self.shaded,
            self.places,
            self.countdown,
            self.overlays,
            strips,
        )

    @property
    def frames(self) -> list[Frame]:
        """Those of the prices and of all panes, from top to bottom."""
        return [self.frame, *(strip.frame for strip in self.strips)]

    def frame_at(self, y: float) -> Frame:
        """The strip at a device pixel; a divider belongs to what is above it."""
        if not self.strips:
            return self.frame
        return next((frame for frame in reversed(self.frames) if frame.top <= y), self.frame)


def framed(
    source: Source,
    starts: Times,
    subject: Subject,
    x: Span,
    prices: Span,
    plot: Plot,
    scale: PriceScale = STRAIGHT,
    known: KnownTicks | None = None,
) -> Frame:
    """Work out the frame of the prices; `source` has the columns, `starts` are the bars' beginnings."""
    size, ratio = plot.size, plot.ratio
    full_width, full_height = round(size.width() * ratio), round(size.height() * ratio)
    width = max(1, full_width - round(plot.axis_px * ratio))
    foot = max(1, full_height - round(TIME_AXIS_PX * ratio))
    height = max(1, foot - round(plot.below * ratio))
    # Lines are as wide as a logical pixel: more columns would lie on top of each other.
    columns = source.columns(*x, max(1, width // max(1, int(ratio))))
    # Below the bars there is room for the volume: no negative prices there for what has none.
    lowest = 0.0 if columns.low.min(initial=0.0) >= 0 else prices[0]
    return Frame(
        width,
        height,
        full_width,
        full_height,
        ratio,
        *x,
        *prices,
        columns,
        price_ticks(*prices, height / ratio, subject.places, lowest, scale),
        time_ticks(starts, subject.interval, subject.zone, *x, width / ratio, known),
        scale,
        foot=foot,
        head=round(plot.head_px * ratio),
        most_volume=float(np.fmax.reduce(columns.volume, initial=0.0)),
    )


def below(frame: Frame, height: int, values: Span, pane: Pane, head_px: int) -> Frame:
    """The frame of a pane under `frame`, `height` logical pixels high."""
    top = frame.bottom + round(DIVIDER_PX * frame.ratio)
    tall = max(1, min(round(height * frame.ratio), frame.foot - top))
    return replace(
        frame,
        top=top,
        height=tall,
        low=values[0],
        high=values[1],
        scale=STRAIGHT,
        price_ticks=pane.ticks(*values, tall / frame.ratio),
        head=round(head_px * frame.ratio),
    )
