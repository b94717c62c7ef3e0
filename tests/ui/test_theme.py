"""The palettes can be read, and follow what was asked for."""

import pytest
from PySide6.QtGui import QColor

from watcher.ui.theme import DARK, LIGHT, Mode, Theme, Tokens, font

SURFACES = ("background", "panel", "raised", "selection")
TEXTS = ("text", "muted", "faint", "accent", "alert", "up", "down")


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_surface(tokens, surface, text):
    assert contrast(getattr(tokens, text), getattr(tokens, surface)) >= 4.5


def test_every_token_is_a_surface_a_line_or_a_text():
    assert set(Tokens.__slots__) == {*SURFACES, *TEXTS, "line", "grid"}


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
