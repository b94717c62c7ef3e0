"""Every panel in every state, palette, pair of colours and scale: the pictures are read back."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTabBar, QToolButton

from tests.pages.pictures import colours, count
from tests.ui.album import LOOKS, RATIOS, STATES, Stage, four_charts, full, stale
from watcher.ui.panels import PANELS
from watcher.ui.theme import DARK, LIGHT, Pair

NAMES = [place.name for place in PANELS]
MOST_APART = 3
"""How far a picture of more pixels may be from the plain one, in hundredths of black to white."""


def rgb(colour):
    return QColor(colour).rgb()


def apart(one, other):
    """How far two pictures of one size are apart on average, as `MOST_APART` counts."""
    a, b = (bytes(p.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for p in (one, other))
    return sum(abs(x - y) for x, y in zip(a[::7], b[::7], strict=True)) / len(a[::7]) / 2.55


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def stage(request, qapp, tmp_path):
    stage = Stage(request.param, tmp_path)
    yield stage
    stage.close()


def test_every_panel_has_the_surface_and_the_texts_of_every_look(stage):
    for look in LOOKS:
        stage.theme.adopt(look)
        stage.settle()
        tokens = stage.theme.tokens
        other = DARK if look.theme == "light" else LIGHT
        for name in NAMES:
            found = colours(stage.picture(name))
            assert found.most_common(1)[0][0] == rgb(tokens.panel), (name, look)
            assert rgb("magenta") not in found, (name, look)
            assert rgb(other.panel) not in found, (name, look)
            said = sum(found[rgb(token)] for token in (tokens.text, tokens.muted, tokens.faint))
            assert said > 20, (name, look)


def test_more_pixels_a_point_show_the_same(stage):
    for name in NAMES:
        plain = stage.picture(name)
        for ratio in RATIOS[1:]:
            large = stage.picture(name, ratio)
            assert large.size() == plain.size() * ratio
            large.setDevicePixelRatio(1)
            small = large.scaled(
                plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            assert apart(plain, small) < MOST_APART, (name, ratio)


def test_the_pairs_colour_what_rises_and_falls(qapp, tmp_path):
    stage = Stage(full, tmp_path)
    try:
        seen = {}
        for look in LOOKS[:3]:
            stage.theme.adopt(look)
            stage.settle()
            tokens = stage.theme.tokens
            picture = stage.picture("watchlist")
            seen[look.colours] = (count(picture, tokens.up) > 0, count(picture, tokens.down) > 0)
        assert seen == dict.fromkeys(Pair, (True, True))
    finally:
        stage.close()


def test_what_is_old_is_written_muted_and_can_be_read(qapp, tmp_path):
    stage = Stage(stale, tmp_path)
    try:
        picture, tokens = stage.picture("watchlist"), stage.theme.tokens
        # All that rises is old; what falls in Hong Kong is as fresh as it can be.
        assert (count(picture, tokens.up), count(picture, tokens.down) > 0) == (0, True)
        before = count(picture, tokens.muted)
        stage.clock.move(minutes=-12)
        stage.window.panel("watchlist").rewrite()
        assert count(stage.picture("watchlist"), tokens.muted) < before
    finally:
        stage.close()


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1920, 1080)], ids=["small", "4K at 200 %"])
def test_the_whole_window_is_usable(qapp, tmp_path, size):
    stage = Stage(full, tmp_path)
    try:
        window = stage.window
        window.grab_picture(size)
        assert (window.width(), window.height()) == (size.width(), size.height())
        for name in NAMES:
            panel = window.panel(name)
            window.actions_by_name[f"go to {name}"].trigger()
            window.grab_picture(size)
            assert panel.width() >= 300, name
            assert window.rect().contains(panel.mapTo(window, panel.rect().bottomRight())), name
        assert window.panel("chart").height() >= 260
        assert window.panel("chart").width() >= 590
        for tabs in window.findChildren(QTabBar):
            if tabs.isVisibleTo(window):
                assert tabs.width() >= tabs.sizeHint().width(), tabs.accessibleName()
        for button in window.findChildren(QToolButton):
            if button.isVisibleTo(window) and button.text() and button.window() is window:
                assert button.width() >= button.minimumSizeHint().width() - 4, button.text()
    finally:
        stage.close()


def test_every_chart_of_a_grid_has_a_picture_of_its_own(qapp, tmp_path):
    stage = Stage(four_charts, tmp_path)
    try:
        for look in (LOOKS[0], LOOKS[3]):
            stage.theme.adopt(look)
            stage.settle()
            tokens, panel = stage.theme.tokens, stage.window.panel("chart")
            picture = stage.picture("chart")
            assert count(picture, "magenta") == 0
            seen, framed = [], []
            for chart in panel.grid.charts:
                cell = picture.copy(chart.geometry().translated(panel.grid.pos()))
                seen.append(count(cell, tokens.up) > 0 and count(cell, tokens.down) > 0)
                framed.append(cell.pixelColor(0, cell.height() // 2).name() == tokens.accent)
                assert count(cell, tokens.text) + count(cell, tokens.muted) > 20
            assert seen == [True, True, True, False]
            assert framed == [True, False, False, False]
    finally:
        stage.close()
