"""Where drawings lie in pixels, and what of them is hit."""

import pytest
from PySide6.QtCore import QPointF

from tests.domain.test_drawings import drawing
from watcher.domain.drawings import Anchor, DrawingKind
from watcher.domain.formats import Formats
from watcher.ui import words
from watcher.ui.chart.drawings.shapes import shape

PLACES = (Anchor(100, 50.0), Anchor(300, 120.0))


def shown(kind, ratio):
    count = 1 if kind in {DrawingKind.HORIZONTAL, DrawingKind.TEXT} else 2
    one = drawing(kind, anchors=PLACES[:count], text="a text")
    return shape(one, lambda anchor: QPointF(anchor.at, anchor.price) * ratio, 500.0 * ratio, 2, ratio)


@pytest.mark.parametrize("ratio", [1.5, 2.0])
@pytest.mark.parametrize("kind", list(DrawingKind))
def test_texts_stand_where_they_do_whatever_the_pixels_are(kind, ratio):
    usual, found = shown(kind, 1.0), shown(kind, ratio)
    assert [text for _, text in found.words] == [text for _, text in usual.words]
    for (at, _), (wanted, _) in zip(found.words, usual.words, strict=True):
        assert (at / ratio - wanted).manhattanLength() == pytest.approx(0, abs=1e-9)


def test_shares_of_a_retracement_are_written_as_its_prices():
    words.write_as(Formats(decimal=",", thousands="."))
    said = [text for _, text in shown(DrawingKind.FIBONACCI, 1.0).words]
    assert said[:3] == ["0 · 120,00", "0,236 · 103,48", "0,382 · 93,26"]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_text_is_hit_from_its_first_letter_to_its_last(ratio):
    found = shown(DrawingKind.TEXT, ratio)
    for x, y in ((101, 49), (146, 40)):
        assert found.distance(QPointF(x, y) * ratio, ratio) == 0
    for x, y in ((95, 49), (146, 58), (160, 49)):
        assert found.distance(QPointF(x, y) * ratio, ratio) > 0
