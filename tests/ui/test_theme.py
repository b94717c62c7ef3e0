"""The palettes can be read, and follow what was asked for."""

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QRegion

from tests.pages.pictures import colours
from watcher.config import Appearance
from watcher.ui.style import Wardrobe
from watcher.ui.theme import DARK, LIGHT, Mode, Pair, Theme, Tokens, font, paired

SURFACES = ("background", "panel", "raised", "selection")
TEXTS = ("text", "muted", "faint", "accent", "alert", "up", "down", "good", "bad")
PALETTES = {
    f"{name}-{pair}": paired(base, pair) for name, base in (("dark", DARK), ("light", LIGHT)) for pair in Pair
}


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_surface(tokens, surface, text):
    assert contrast(getattr(tokens, text), getattr(tokens, surface)) >= 4.5


ON_COLOURS = [
    ("panel", "accent"),
    *(("panel", tag) for tag in ("up", "down", "muted", "faint", "alert", "bad")),
]
"""Texts on colours: marked text in a field, the tags on the axis of prices, the badge in the tray."""


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize(("text", "colour"), ON_COLOURS)
def test_text_can_be_read_on_every_colour_that_it_stands_on(tokens, text, colour):
    assert contrast(getattr(tokens, text), getattr(tokens, colour)) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES)
def test_what_is_no_text_still_stands_out(tokens):
    """WCAG 2.2, 1.4.11: what marks a control or the keys has 3 : 1."""
    for surface in SURFACES:
        for mark in ("accent", "faint", "alert", "up", "down"):
            assert contrast(getattr(tokens, mark), getattr(tokens, surface)) >= 3


def test_every_token_is_a_surface_a_line_or_a_text():
    assert set(Tokens.__slots__) == {*SURFACES, *TEXTS, "line", "grid"}


# Machado, Oliveira and Fernandes (2009), severity 1: what is left of linear red, green and blue.
DEFICIENCIES = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def apart(one, other, matrix):
    """How far two colours are from each other for such eyes, in hundredths of the way from black to white."""
    seen = []
    for colour in (one, other):
        parts = QColor(colour).getRgbF()[:3]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        left = (sum(w * p for w, p in zip(row, linear, strict=True)) for row in matrix)
        seen.append([max(0.0, min(1.0, part)) ** (1 / 2.2) * 100 for part in left])
    return sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5


@pytest.mark.parametrize("base", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("matrix", DEFICIENCIES.values(), ids=DEFICIENCIES)
def test_the_safe_pair_stays_apart_for_every_eye(base, matrix):
    safe = paired(base, Pair.COLOUR_BLIND)
    assert apart(safe.up, safe.down, matrix) > 45


def test_red_and_green_do_not_stay_apart():
    assert apart(LIGHT.up, LIGHT.down, DEFICIENCIES["protan"]) < 45


def test_where_red_means_up_trouble_stays_red():
    tokens = paired(DARK, Pair.RED_UP)
    assert (tokens.up, tokens.down) == (DARK.down, DARK.up)
    assert (tokens.good, tokens.bad) == (DARK.good, DARK.bad)


def test_the_settings_are_adopted_all_at_once(theme, qtbot):
    told = []
    theme.changed.connect(lambda: told.append(theme.tokens))
    wanted = Appearance("light", "red_up", "large", "compact", reduced_motion=True)
    theme.adopt(wanted)
    theme.adopt(wanted)
    assert told == [paired(LIGHT, Pair.RED_UP)]
    assert (theme.name, theme.is_compact, theme.reduced_motion) == ("light", True, True)
    theme.set_mode("dark")
    assert theme.tokens == paired(DARK, Pair.RED_UP)


@pytest.mark.parametrize(
    ("size", "body", "small"), [("small", 12, 10), ("normal", 13, 11), ("large", 15, 13)]
)
def test_texts_come_in_three_sizes(theme, size, body, small):
    theme.adopt(Appearance(text_size=size))
    assert (theme.font().pixelSize(), theme.font(11).pixelSize()) == (body, small)


def test_a_change_is_told_once(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    assert (theme.name, theme.tokens, theme.mode) == ("light", LIGHT, Mode.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")


def test_system_follows_the_desktop(theme, qapp, monkeypatch):
    from watcher.ui import theme as module

    theme.set_mode("system")
    monkeypatch.setattr(module, "_system_tokens", lambda: LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.name == "light"


def test_a_chosen_palette_ignores_the_desktop(theme, qapp, monkeypatch):
    from watcher.ui import theme as module

    monkeypatch.setattr(module, "_system_tokens", lambda: LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.name == "dark"


def test_an_unknown_mode_is_refused(theme):
    with pytest.raises(ValueError, match="pink"):
        theme.set_mode("pink")


def test_figures_are_of_one_width(qapp):
    from PySide6.QtGui import QFont, QFontMetricsF

    from watcher.ui.style import Wardrobe

    theme = Theme(LIGHT)
    Wardrobe(theme)
    metrics = QFontMetricsF(font(13, QFont.Weight.Medium))
    assert {metrics.horizontalAdvance(figure * 8) for figure in "0123456789"} == {
        metrics.horizontalAdvance("00000000")
    }
    assert qapp.palette().window().color() == QColor(LIGHT.panel)
    theme.set_mode("dark")
    assert qapp.palette().window().color() == QColor(DARK.panel)


@pytest.mark.parametrize("tokens", [DARK, LIGHT])
@pytest.mark.parametrize("kind", ["QToolButton", "QPushButton", "QLineEdit", "QComboBox"])
def test_what_cannot_be_used_now_is_paler_than_what_can(qtbot, tokens, kind):
    theme = Theme(tokens)
    Wardrobe(theme)
    widget = getattr(QtWidgets, kind)()
    qtbot.addWidget(widget)
    if kind == "QComboBox":
        widget.addItem("IIIIIIII")
    else:
        widget.setText("IIIIIIII")
    ground = QColor(tokens.panel)
    strongest = []
    for can_be_used in (True, False):
        widget.setEnabled(can_be_used)
        shot = QImage(widget.sizeHint(), QImage.Format.Format_RGB32)
        shot.fill(ground)
        widget.render(shot, QPoint(), QRegion(), QtWidgets.QWidget.RenderFlag.DrawChildren)
        seen = colours(shot)
        strongest.append(max(contrast(QColor(one), ground) for one, times in seen.items() if times > 5))
    assert strongest[1] < 0.75 * strongest[0]
