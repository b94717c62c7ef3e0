"""What a chart shows, and which part of it: bars, levels, overlays, panes, spans in view; no widget."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from watcher.domain.bars import Bars
from watcher.ui.plotting.face import Face
from watcher.ui.plotting.fitting import fit, fit_pane
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.hours import ExtendedHours, shaded
from watcher.ui.plotting.known_ticks import KnownTicks
from watcher.ui.plotting.levels import NO_MARKS, Marks, last_of
from watcher.ui.plotting.navigation import Span, home_span
from watcher.ui.plotting.overlay import Follower, Overlay, Pane
from watcher.ui.plotting.picture import Picture, Plot, Strip, below, framed
from watcher.ui.plotting.scale import STRAIGHT, PriceScale, ScaleKind
from watcher.ui.plotting.series import Series, shift_of
from watcher.ui.plotting.stack import DIVIDER_PX, heights
from watcher.ui.plotting.subject import Subject

PANE_HEAD_PX = 24
Home = tuple[float, float | None]


@dataclass(slots=True)
class Content:
    """Bars with all that lies on them. Prices follow what is visible until they are taken."""

    series: Series
    face: Face
    subject: Subject | None = None
    hours: ExtendedHours | None = None
    marks: Marks = NO_MARKS
    x: Span = (0.0, 1.0)
    home: Home = (0.0, None)
    """Where a double-click comes back to: from a bar up to another, or to the newest."""
    taken: Span | None = None
    scale_kind: ScaleKind = ScaleKind.LINEAR
    overlays: tuple[Overlay, ...] = ()
    panes: tuple[Pane, ...] = ()
    shares: tuple[float, ...] = ()
    """Of each pane."""
    known_ticks: KnownTicks = field(default_factory=KnownTicks)
    countdown: str = ""
    """The time to the end of the newest bar."""

    @property
    def followers(self) -> tuple[Follower, ...]:
        """All that lie on the bars and know them."""
        return (*self.overlays, *self.panes)

    def show(self, series: Series, subject: Subject, hours: ExtendedHours | None) -> None:
        """Hold other bars."""
        self.series, self.subject, self.hours = series, subject, hours
        self._tell(0)

    def wear(self, face: Face) -> None:
        """Show the bars in another way."""
        self.face = face
        face.follow(self.series, 0)

    def _tell(self, first: int) -> None:
        self.face.follow(self.series, first)
        for follower in self.followers:
            follower.follow(self.series, first)

    def better(self, series: Series, subject: Subject, hours: ExtendedHours | None, home: Home) -> int:
        """Hold the same bars, better known; tells by how many the ones in view have moved."""
        was_home = self.is_home
        shift = shift_of(self.series, series, self.x[0])
        self.show(series, subject, hours)
        self.home = home
        if was_home:
            self.go_home()
        else:
            self.x = (self.x[0] + shift, self.x[1] + shift)
        return shift

    def merge(self, newer: Bars) -> int:
        """Take in the live end; tells by how many bars it grew.

        Nobody moved a view that is home: it reaches on to the newest bar. Another one moves along, if it
        shows the newest bar.
        """
        was_at_end, was_home = self.x[1] >= len(self.series), self.is_home
        before = len(self.series)
        added = self.series.merge(newer)
        self._tell(self.series.changed_from if before else 0)
        if added > 0 and was_home:
            self.go_home()
        elif added > 0 and was_at_end:
            self.x = (self.x[0] + added, self.x[1] + added)
        return added

    @property
    def is_home(self) -> bool:
        """Whether the view is where it was put, not where somebody took it."""
        return self.taken is None and self.x == home_span(*self.home, len(self.series))

    def go_home(self) -> None:
        """Everything from the home bar to the newest, prices fitted."""
        self.taken = None
        self.x = home_span(*self.home, len(self.series))

    @property
    def scale(self) -> PriceScale:
        """The wanted scale for what is in view: a percent scale begins at its left edge."""
        size = len(self.series)
        if self.scale_kind is ScaleKind.LINEAR or not size:
            return STRAIGHT
        base = self.series.bar(min(max(0, math.floor(self.x[0])), size - 1))[3]
        lowest, _ = self.series.extent(0, size) or (0.0, 0.0)
        return PriceScale.suited(self.scale_kind, lowest, base)

    def fitted(self, height: int, head: int) -> Span:
        """The prices to show in a plot so many logical pixels high."""
        if self.taken is not None:
            return self.taken
        if self.subject is None:
            return 0.0, 1.0
        return fit(
            self._extent(),
            [line.price for line in self.marks.alerts],
            self.scale,
            self.subject.places,
            height=height,
            head=head,
            has_volume=self.series.has_volume,
        )

    def _extent(self) -> Span | None:
        first, stop = math.floor(self.x[0]), math.ceil(self.x[1])
        extent = self.face.extent(first, stop)
        if extent is None:
            return None
        is_log = self.scale.is_log
        for overlay in self.overlays:
            more = overlay.extent(first, stop)
            if more is not None and not (is_log and more[0] <= 0):
                extent = min(extent[0], more[0]), max(extent[1], more[1])
        return extent

    def heights(self, total: int) -> tuple[int, ...]:
        """Logical pixels of the prices and of each pane."""
        return heights(total, self.shares)

    def picture(self, prices: Span, plot: Plot, subject: Subject, pane_heights: Sequence[int]) -> Picture:
        """Work it out for a plot."""
        starts = self.series.starts
        frame = framed(self.face, starts, subject, self.x, prices, plot, self.scale, self.known_ticks)
        spans = shaded(self.hours, self.series, subject.interval, self.x)
        return Picture(
            frame,
            self.face,
            self.marks,
            last_of(self.series, self.marks),
            spans,
            subject.places,
            self.countdown,
            self.overlays,
            self._strips(frame, pane_heights),
        )

    def patched(self, before: Picture, first: int) -> Picture | None:
        """The picture after bars from `first` on have changed; None where more than those look different.

        It has no more columns than those that changed, and some before.
        """
        frame = before.frame
        columns = self.face.columns(*self.x, frame.across, frame.touched_from(first))
        if np.fmax.reduce(columns.volume, initial=0.0) > frame.most_volume:
            return None
        strips: list[Strip] = []
        for strip in before.strips:
            of = strip.frame
            if (of.low, of.high) != self._values(strip.pane, round(of.height / of.ratio)):
                return None
            strips.append(Strip(of.showing(columns), strip.pane))
        last = last_of(self.series, self.marks)
        return before.patched(frame.showing(columns), last, strips)

    def _values(self, pane: Pane, height: int) -> Span:
        first, stop = math.floor(self.x[0]), math.ceil(self.x[1])
        return fit_pane(pane.extent(first, stop), height, PANE_HEAD_PX)

    def _strips(self, frame: Frame, pane_heights: Sequence[int]) -> list[Strip]:
        strips: list[Strip] = []
        for pane, height in zip(self.panes, pane_heights, strict=True):
            frame = below(frame, height, self._values(pane, height), pane, PANE_HEAD_PX)
            strips.append(Strip(frame, pane))
        return strips


def panes_px(pane_heights: Sequence[int]) -> int:
    """What panes take of the height, their dividers included."""
    return sum(pane_heights) + DIVIDER_PX * len(pane_heights)
