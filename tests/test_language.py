"""The language of the window: chosen by the settings, asked for every text, English where it knows none."""

import pytest

from watcher.language import speak, tr
from watcher.translation import spoken


@pytest.fixture(autouse=True)
def english_again():
    yield
    speak(None)


@pytest.mark.parametrize(
    ("wanted", "desktop", "language"),
    [
        ("system", ["zh-Hans-CN", "zh-CN", "zh", "en-US"], "zh_CN"),
        ("system", ["zh"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "zh_TW"),
        ("system", ["zh_HK"], "zh_TW"),
        ("system", ["de-DE", "zh-CN"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["zh-CN"], "en"),
        ("zh_TW", ["en-US"], "zh_TW"),
    ],
)
def test_the_language_is_the_one_that_is_set_or_else_the_desktops(wanted, desktop, language):
    assert spoken(wanted, desktop) == language


def test_texts_are_asked_for_once_in_the_language_that_is_spoken():
    asked = []

    def translate(text, note):
        asked.append((text, note))
        return f"<{text}{note}>"

    assert tr("Open", "price") == "Open"
    speak(translate)
    assert [tr("Open", "price"), tr("Open"), tr("Open")] == ["<Openprice>", "<Open>", "<Open>"]
    assert asked == [("Open", "price"), ("Open", "")]
    speak(None)
    assert tr("Open") == "Open"
