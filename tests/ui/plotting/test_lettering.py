"""Numbers drawn by the shape of others."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QImage, QPainter

from watcher.ui.plotting import lettering
from watcher.ui.plotting.lettering import Lettering

TEXTS = [
    "81.86",
    "0.00001",
    "1,234,567.89",
    "+0.01%",
    "−12.34%",
    "Vol 4.1K",
    "2003-08-04 08:56",
    "BABA · 1 day",
]


def is_made_of_others(letters):
    return isinstance(letters.what, QGlyphRun)


def drawn(letters, font, ratio):
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(font)
    letters.draw(painter, QPointF(10.3, 5.5))
    painter.end()
    return np.array(image.constBits()).astype(int)


@pytest.mark.parametrize(("ratio", "most"), [(1.0, 0), (1.5, 64), (2.0, 0)])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_they_look_as_if_laid_out_themselves(theme, ratio, most, weight):
    """Qt puts glyphs to a quarter of a pixel: where pixels are fractions, it may round the other way."""
    font = theme.font(12, weight)
    letters, texts = Lettering(font), Lettering(font, has_glyphs=False)
    for text in [*TEXTS, "18.68", "+9.87%"]:
        made, laid = letters.letters(text), texts.letters(text)
        assert is_made_of_others(made)
        assert not is_made_of_others(laid)
        assert made[1:] == laid[1:], "as large"
        apart = np.abs(drawn(made, font, ratio) - drawn(laid, font, ratio))
        assert apart.max() <= most, text


def test_letters_of_another_font_are_laid_out_themselves(theme):
    assert not is_made_of_others(Lettering(theme.font(12)).letters("e\u0301 1.00"))


def test_figures_of_several_widths_are_laid_out_themselves(theme, monkeypatch):
    monkeypatch.setattr(lettering, "_FIGURES", "0123456.89")
    assert not is_made_of_others(Lettering(theme.font(12)).letters("1.00"))


def test_shapes_and_texts_are_learnt_anew_when_there_were_too_many(theme, monkeypatch):
    monkeypatch.setattr(lettering, "_MOST_SHAPES", 2)
    monkeypatch.setattr(lettering, "_MOST_TEXTS", 3)
    letters = Lettering(theme.font(12))
    assert all(is_made_of_others(letters.letters(text)) for text in TEXTS)
