"""Rectangles in one call."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from tests.ui.plotting.charting import rgb
from watcher.ui.plotting.pixels import RectBatch, dashes


def fill(batch, rows, *more, chosen=None):
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    brush = QBrush(QColor("#ff0000"))
    if chosen is None:
        batch.fill(painter, brush, rows)
    else:
        batch.fill_chosen(painter, brush, chosen, rows, *more)
    painter.end()
    return image


def test_a_rectangle_reaches_from_its_first_to_its_last_pixel(qapp):
    image = fill(RectBatch(), np.array([[10, 20, 12, 20]], dtype=np.int32))
    red = {(x, y) for x in range(200) for y in range(100) if rgb(image, x, y) == "#ff0000"}
    assert red == {(10, 20), (11, 20), (12, 20)}


def test_there_is_room_for_any_number(qapp):
    many = np.array([[i % 200, i // 200, i % 200, i // 200] for i in range(20_000)], dtype=np.int32)
    image = fill(RectBatch(), many)
    assert {rgb(image, x, y) for x in range(0, 200, 3) for y in range(100)} == {"#ff0000"}


def test_chosen_rows_of_all_parts_are_painted_and_no_others(qapp):
    many = np.array([[i % 200, i // 200, i % 200, i // 200] for i in range(20_000)], dtype=np.int32)
    chosen = np.arange(10_000) % 2 == 0
    image = fill(RectBatch(), many[:10_000], many[10_000:], chosen=chosen)
    for x in range(0, 200, 3):
        assert {rgb(image, x, y) for y in range(100)} == {"#000000" if x % 2 else "#ff0000"}


def test_no_rectangles_are_no_call(qapp):
    nothing = np.empty((0, 4), np.int32)
    assert rgb(fill(RectBatch(), nothing), 0, 0) == "#000000"
    assert rgb(fill(RectBatch(), nothing, chosen=np.empty(0, np.bool_)), 0, 0) == "#000000"


def test_dashes_end_with_the_line():
    assert dashes(0, 10, 5, 3, 2).tolist() == [[0, 5, 2, 5], [5, 5, 7, 5]]
    assert dashes(0, 7, 5, 3, 2, 2).tolist() == [[0, 5, 2, 6], [5, 5, 6, 6]]
