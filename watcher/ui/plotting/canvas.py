"""What a chart shows, and what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from watcher.domain.bars import Bars
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.face import face_of
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.levels import Marks
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.overlay import Follower, Overlay, Pane
from watcher.ui.plotting.scale import PriceScale, ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.surface import ChartSurface


class ChartCanvas(ChartSurface):
    """Shows one series, with overlays on it and panes below.

    Prices follow what is visible until `take_prices` gives them a span of their own.
    """

    moved = Signal()
    """Somebody has made other bars visible."""
    pointed = Signal(object)
    """The crosshair is elsewhere: a Crosshair, or None."""

    # ---- what is shown

    @property
    def series(self) -> Series:
        """The bars."""
        return self._content.series

    @property
    def subject(self) -> Subject | None:
        """What is shown."""
        return self._content.subject

    @property
    def visible(self) -> Span:
        """The visible bars [x0, x1); bar i covers i to i + 1."""
        return self._content.x

    @property
    def visible_prices(self) -> Span:
        """Lowest and highest price on the axis."""
        return self._prices

    @property
    def has_taken_prices(self) -> bool:
        """Whether the price axis has a span of its own."""
        return self._content.taken is not None

    def places(self) -> int:
        """How many decimals its prices are written with."""
        return 2 if self.subject is None else self.subject.places

    @property
    def marks(self) -> Marks:
        """The levels beside the bars."""
        return self._content.marks

    @property
    def hours(self) -> ExtendedHours | None:
        """The stretches that are shaded."""
        return self._content.hours

    @property
    def scale(self) -> PriceScale:
        """How prices become heights."""
        return self._content.scale

    @property
    def crosshair(self) -> Crosshair | None:
        """Where the crosshair is."""
        return self._crosshair

    def show_series(
        self,
        series: Series,
        subject: Subject,
        hours: ExtendedHours | None,
        first: float,
        stop: float | None = None,
    ) -> None:
        """Show other bars, from the bar `first` on up to `stop`; a double-click comes back to that."""
        self._content.show(series, subject, hours)
        self._crosshair = None
        self._set_axis_width()
        self._content.home = (first, stop)
        self._content.go_home()
        self._apply()

    def replace_series(
        self,
        series: Series,
        subject: Subject,
        hours: ExtendedHours | None,
        first: float,
        stop: float | None = None,
    ) -> None:
        """Show the same bars, better known: what is in view stays in view, by time."""
        shift = self._content.better(series, subject, hours, (first, stop))
        self._set_axis_width()
        if self._crosshair is not None:
            index = min(max(0, self._crosshair.index + shift), len(series) - 1)
            self._crosshair = replace(self._crosshair, index=index)
        self._apply()

    def go_home(self, first: float | None = None, stop: float | None = None) -> None:
        """Show everything from the bar `first` to the newest or to `stop`, or as last time; prices fitted."""
        content = self._content
        if first is not None:
            content.home = (first, stop)
        content.go_home()
        self._apply()
        self.moved.emit()

    def move_home(self, first: float, stop: float | None = None) -> None:
        """Have home begin and end elsewhere; a view that nobody took from there goes along."""
        content = self._content
        if content.home != (first, stop):
            was_home = content.is_home
            content.home = (first, stop)
            if was_home:
                self.go_home()

    def look_at(self, span: Span) -> None:
        """Make these bars visible."""
        self._content.x = span
        self._apply(is_move=True)
        self.moved.emit()

    def take_prices(self, span: Span | None) -> None:
        """Give the price axis a span of its own, if one can be shown; None: it follows what is visible."""
        if span is None or self.scale.can_show(span):
            self._content.taken = span
            self._apply()

    @property
    def kind(self) -> ChartKind:
        """How the bars are drawn."""
        return self._kind

    def set_kind(self, kind: ChartKind) -> None:
        """Draw the bars like this."""
        if kind is not self._kind:
            self._kind = kind
            self._content.wear(face_of(kind))
            self._apply()

    def set_scale(self, kind: ScaleKind) -> None:
        """Measure prices like this; they follow what is visible again."""
        if kind is not self._content.scale_kind:
            self._content.scale_kind = kind
            self._content.taken = None
            self._set_axis_width()
            self._apply()

    def set_marks(self, marks: Marks) -> None:
        """Show these levels."""
        if marks != self._content.marks:
            self._content.marks = marks
            self._apply()

    def set_hours(self, hours: ExtendedHours | None) -> None:
        """Shade these stretches."""
        self._content.hours = hours
        self._stale()

    def merge(self, newer: Bars) -> None:
        """Take in the live end. A view that shows the newest bar reaches or moves on with new ones.

        Where only the newest bars look different, only they are painted.
        """
        added = self._content.merge(newer)
        if added or not self._patch():
            self._apply()

    def set_countdown(self, text: str) -> None:
        """Say at the last price how long its bar still lasts; only that tag is repainted."""
        if text != self._content.countdown:
            self._content.countdown = text
            if self._picture is not None:
                boxes = self._foreground.live_boxes(self._picture)
                before, self._picture = self._picture, replace(self._picture, countdown=text)
                self._stage.rename(before, self._picture)
                self._stage.ask([*boxes, *self._foreground.live_boxes(self._picture)])

    def put_crosshair(self, crosshair: Crosshair | None) -> None:
        """Move the crosshair; only the strips of the old and the new one are repainted."""
        if crosshair == self._crosshair:
            return
        old, self._crosshair = self._crosshair, crosshair
        if self._picture is not None:
            boxes = self._reread(self._picture)
            for one in (old, crosshair):
                if one is not None:
                    boxes += one.boxes(self._picture)
            self._stage.ask(boxes)
        self.pointed.emit(crosshair)

    # ---- what others lay over it, and the panes

    def add_overlay(self, overlay: Overlay) -> None:
        """Lay something over the bars, above what lies there already."""
        content = self._content
        content.overlays = (*content.overlays, overlay)
        overlay.follow(content.series, 0)
        self._apply()

    def remove_overlay(self, overlay: Overlay) -> None:
        """Take it away; it may be gone already."""
        self._content.overlays = tuple(one for one in self._content.overlays if one is not overlay)
        self._apply()

    @property
    def followers(self) -> tuple[Follower, ...]:
        """All overlays and panes."""
        return self._content.followers

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The panes, from top to bottom."""
        return self._content.panes

    def add_pane(self, pane: Pane) -> None:
        """Put a pane below the others, as high as one of its key was, else as it wants to be."""
        content = self._content
        content.panes = (*content.panes, pane)
        content.shares = (*content.shares, self._known_shares.get(pane.key, pane.share))
        pane.follow(content.series, 0)
        self._apply()

    def remove_pane(self, pane: Pane) -> None:
        """Take a pane away; it may be gone already."""
        content = self._content
        kept = [(one, share) for one, share in self.pane_shares() if one is not pane]
        content.panes, content.shares = tuple(one for one, _ in kept), tuple(share for _, share in kept)
        self._apply()

    def pane_shares(self) -> list[tuple[Pane, float]]:
        """How much of the height each pane has."""
        return list(zip(self._content.panes, self._content.shares, strict=True))

    def know_shares(self, shares: Mapping[str, float]) -> None:
        """Give panes of these keys these shares of the height, now and when they are added."""
        self._known_shares = dict(shares)
        now = [self._known_shares.get(pane.key, share) for pane, share in self.pane_shares()]
        if tuple(now) != self._content.shares:
            self.set_pane_shares(now)

    def set_pane_shares(self, shares: Sequence[float]) -> None:
        """Share the height out anew; shares of other panes than there are now mean nothing."""
        if len(shares) == len(self._content.panes):
            self._content.shares = tuple(shares)
            self._apply()

    def refresh(self) -> None:
        """An overlay or a pane looks different: fit the prices and paint everything anew."""
        self._apply()
