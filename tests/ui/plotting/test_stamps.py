"""Texts as images."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from watcher.ui.plotting import stamps
from watcher.ui.plotting.lettering import Lettering
from watcher.ui.plotting.stamps import Stamps

INK, GROUND = QColor("#e6e9ee"), QColor("#15191f")


def painted(ratio, paint):
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("text", ["81.86", "−12.34%", "08:56", "1 Sep", "e\u0301 1.00"])
def test_a_stamp_looks_as_its_text_does(theme, ratio, text):
    lettering = Lettering(theme.font(12))

    def draw(painter):
        painter.scale(ratio, ratio)
        painter.setFont(lettering.font)
        painter.setPen(INK)
        lettering.letters(text).draw(painter, QPointF(21 / ratio, 12 / ratio))

    made = Stamps(lettering, INK, GROUND).stamp(text, ratio)
    assert made.height == lettering.letters(text).height * ratio
    assert painted(ratio, lambda painter: made.lay(painter, 20.5, 12.4)) == painted(ratio, draw)


def test_where_texts_stay_texts_they_are_drawn(theme):
    lettering = Lettering(theme.font(12), has_glyphs=False)
    made = Stamps(lettering, INK, GROUND).stamp("81.86", 2.0)
    stamp = Stamps(Lettering(theme.font(12)), INK, GROUND).stamp("81.86", 2.0)
    assert not isinstance(made, stamps.Stamp)
    assert made.height == stamp.height
    images = [painted(2.0, lambda painter, one=one: one.lay(painter, 20, 12)) for one in (made, stamp)]
    assert images[0] == images[1]


def test_stamps_are_made_anew_when_there_were_too_many(theme, monkeypatch):
    monkeypatch.setattr(stamps, "_MOST_TEXTS", 1)
    labels = Stamps(Lettering(theme.font(12)), INK, GROUND)
    one = labels.stamp("1.00", 1.0)
    assert labels.stamp("1.00", 1.0) is one
    assert labels.stamp("2.00", 1.0) is not one
    assert labels.stamp("1.00", 1.0) is not one
