"""Colours that texts can be read on, signs where there is no room for texts, and neighbours."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from tests.pages.pictures import count
from watcher.domain.overview.periods import Period
from watcher.domain.symbols import Symbol
from watcher.ui.overview.placing import laid_out, neighbour
from watcher.ui.overview.shades import Shades, contrast
from watcher.ui.overview.tile_painter import TilePainter
from watcher.ui.overview.tiles import Tile
from watcher.ui.theme import DARK, LIGHT, Pair, paired

PALETTES = [paired(tokens, pair) for tokens, pair in product((DARK, LIGHT), Pair)]


@pytest.mark.parametrize("tokens", PALETTES)
def test_texts_can_be_read_on_every_shade(tokens):
    shades = Shades(tokens)
    assert min(contrast(shade, QColor(tokens.text)) for shade in shades.all) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES)
def test_the_further_it_moved_the_stronger_and_both_sides_differ(tokens):
    shades, panel = Shades(tokens), QColor(tokens.panel)
    for sign in (1, -1):
        strengths = [
            contrast(shades.of(sign * ratio, Period.DAY), panel) for ratio in (0.001, 0.01, 0.02, 0.03)
        ]
        assert strengths == sorted(strengths)
        assert shades.of(sign * 0.03, Period.DAY) == shades.of(sign * 9, Period.DAY)
    assert shades.of(0.03, Period.DAY) != shades.of(-0.03, Period.DAY)
    # The same move is less in a year.
    assert shades.of(0.03, Period.YEAR) != shades.of(0.03, Period.DAY)


def test_contrast_is_that_of_the_web_guidelines():
    assert contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def picture(theme, ratio, width, height):
    painter_of = TilePainter(theme, theme)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    move = "–" if ratio is None else f"{ratio:+.2%}"
    tile = Tile(Symbol("BABA"), "", "", ratio, move, "", "", "", "", "")
    painter_of.tile(painter, QRect(0, 0, width, height), tile, Period.DAY)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(120, 80), (50, 40), (44, 14), (14, 14), (30, 200)])
def test_up_and_down_differ_in_what_is_written_not_only_in_colour(theme, size):
    ink = theme.tokens.text
    up, down, unknown = (picture(theme, ratio, *size) for ratio in (0.02, -0.02, None))
    assert count(up, ink) > 3
    inks = [
        {(x, y) for x in range(size[0]) for y in range(size[1]) if one.pixelColor(x, y) == QColor(ink)}
        for one in (up, down, unknown)
    ]
    assert inks[0] != inks[1]
    assert inks[2] not in inks[:2]


def test_what_is_too_small_for_a_sign_is_only_filled(theme):
    assert count(picture(theme, 0.02, 5, 5), theme.tokens.text) == 0


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=30), st.integers(50, 900), st.integers(50, 600))
def test_the_arrows_reach_every_tile_and_go_back(weights, width, height):
    symbols = tuple(Symbol(f"S{at}") for at in range(len(weights)))
    rects, _ = laid_out([("", symbols)], dict(zip(symbols, weights, strict=True)), QSize(width, height), 18)
    assert sum(one.width() * one.height() for one in rects) == width * height
    seen, left = {0}, [0]
    while left:
        at = left.pop()
        for way in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = neighbour(rects, at, *way)
            if there not in seen:
                seen.add(there)
                left.append(there)
    assert {at for at, rect in enumerate(rects) if not rect.isEmpty()} <= seen


def test_a_group_with_room_has_its_name_above_its_tiles():
    groups = [("Tech", (Symbol("A"), Symbol("B"))), ("Coins", (Symbol("C"),))]
    shares = {Symbol("A"): 0.5, Symbol("B"): 0.48, Symbol("C"): 0.02}
    rects, headings = laid_out(groups, shares, QSize(400, 300), 18)
    assert [one.name for one in headings] == ["Tech", "Coins"]
    assert min(rect.top() for rect in rects) == 18
    rects, headings = laid_out(groups, shares, QSize(400, 50), 18)
    assert (headings, min(rect.top() for rect in rects)) == ([], 0)
