"""Texts as the shipped font sets them best."""

from PySide6.QtGui import QFont, QFontMetricsF

from watcher.ui.plotting.lettering import Lettering
from watcher.ui.style import Wardrobe
from watcher.ui.texts import Texts
from watcher.ui.theme import font


def test_a_hyphen_is_no_wider_than_it_is_without_figures_of_one_width(theme):
    Wardrobe(theme)
    figures, words = font(13), font(13)
    words.setFeature(QFont.Tag("tnum"), 0)
    plain = QFontMetricsF(words).horizontalAdvance("Post-market")
    assert QFontMetricsF(figures).horizontalAdvance("Post-market") > plain + 1
    assert Texts(figures).width("Post-market") <= plain
    assert Lettering(figures).letters("Post-market").width <= plain + 1
