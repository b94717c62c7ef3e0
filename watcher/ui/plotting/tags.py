"""The labels on the axes: last price, previous close, and what overlays and panes want there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from watcher.ui.plotting.axes import TAG_HEIGHT, hide_ticks, paint_tag, price_tag_box, tag_outline
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Picture
from watcher.values import dataclass

_MORE_PX = 14.0


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """A label where it lies, in logical pixels; `more` is a second line in it."""

    frame: Frame
    box: QRectF
    text: str
    fill: QColor
    ink: QColor
    more: str = ""


def tags(picture: Picture, look: Look) -> list[PlacedTag]:
    """All of a picture, the most important last: where two meet it lies on top, and the others give way."""
    found = [*_of_prices(picture, look), *_of_panes(picture, look)]
    kept: list[PlacedTag] = []
    for tag in found:
        if not any(other.box.intersects(tag.box) for other in kept):
            kept.append(tag)
    return kept[::-1]


def _of_prices(picture: Picture, look: Look) -> Iterator[PlacedTag]:
    frame, last = picture.frame, picture.last
    if last is not None and frame.holds(last.price):
        colour = look.up if last.rises else look.down
        yield _placed(picture, last.price, colour, look.on_colour, more=picture.countdown)
    for overlay in picture.overlays:
        for tag in overlay.tags():
            if frame.holds(tag.value):
                yield _placed(picture, tag.value, look.colour(tag.colour), look.on_colour, tag.text)
    for price in (picture.marks.previous_close, picture.marks.day_open):
        if price is not None and frame.holds(price):
            yield _placed(picture, price, look.raised, look.muted)


def _of_panes(picture: Picture, look: Look) -> Iterator[PlacedTag]:
    for strip in picture.strips:
        frame = strip.frame
        for tag in strip.pane.tags():
            if frame.holds(tag.value):
                box = price_tag_box(frame, frame.y(tag.value) / frame.ratio)
                text = tag.text or strip.pane.text(tag.value)
                yield PlacedTag(frame, box, text, look.colour(tag.colour), look.on_colour)


def _placed(
    picture: Picture, price: float, fill: QColor, ink: QColor, text: str = "", more: str = ""
) -> PlacedTag:
    frame = picture.frame
    box = price_tag_box(frame, frame.y(price) / frame.ratio)
    if more:
        box.setHeight(TAG_HEIGHT + _MORE_PX)
        box.moveTop(min(box.top(), max(0.0, frame.bottom / frame.ratio - box.height())))
    return PlacedTag(frame, box, text or frame.scale.text(price, picture.places), fill, ink, more)


def paint_tags(painter: QPainter, placed: list[PlacedTag], look: Look, region: QRegion | None) -> None:
    """Paint those in a region, or all, over the axes' texts; the painter is in logical pixels."""
    if region is not None:
        placed = [tag for tag in placed if region.intersects(tag_outline(tag.box))]
    for tag in placed:
        hide_ticks(painter, look, tag.frame, tag.box)
    for tag in placed:
        first = QRectF(tag.box.topLeft(), tag.box.size())
        if tag.more:
            painter.fillRect(tag.box, tag.fill)
            first.setHeight(TAG_HEIGHT)
            second = QRectF(tag.box.left(), tag.box.top() + _MORE_PX, tag.box.width(), TAG_HEIGHT)
            paint_tag(painter, look, second, tag.more, tag.fill, tag.ink)
        paint_tag(painter, look, first, tag.text, tag.fill, tag.ink)


def tags_boxes(placed: list[PlacedTag]) -> list[QRect]:
    """What they cover, with the texts that they hide, in logical pixels."""
    return [tag_outline(tag.box) for tag in placed]


def last_line(picture: Picture, boxes: list[QRectF]) -> QRect | None:
    """Where the line of the last price lies, in device pixels, right of words that it would cross."""
    frame, last = picture.frame, picture.last
    if last is None or not frame.holds(last.price):
        return None
    y, ratio = int(frame.y(last.price)), frame.ratio
    crossed = [box.right() for box in boxes if box.top() * ratio - 1 <= y <= box.bottom() * ratio + 1]
    left = int(max(crossed, default=-1.0) * ratio) + 1
    return QRect(left, y, frame.width - left, max(1, int(ratio)))
