"""The shipped files: icons that can be tinted, a font whose figures stand in columns."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from watcher.paths import resource, resources_dir

ROOT = Path(__file__).parent.parent
ICONS = sorted(path for path in (resources_dir() / "icons").glob("*.svg") if path.stem != "watcher")
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


def drawn(svg, size=48):
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def colours(image):
    """The colours of the solid pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_takes_the_colour_it_is_given(qapp, path):
    svg = path.read_text()
    assert colours(drawn(svg)) == {"#000000"}
    assert colours(drawn(svg.replace("currentColor", "#5b9dff"))) == {"#5b9dff"}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_does_not_touch_its_edge(qapp, path):
    image = drawn(path.read_text())
    edge = [QColor(image.pixelColor(x, y)).alpha() for x in range(48) for y in (0, 47)]
    edge += [QColor(image.pixelColor(x, y)).alpha() for y in range(48) for x in (0, 47)]
    assert set(edge) == {0}


@pytest.mark.parametrize("size", [16, 32, 48, 64, 128, 256, 512])
def test_the_programs_icon_is_there_in_every_size(qapp, size):
    image = QImage(str(resource("icons", f"watcher-{size}.png")))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 2).alpha() == 255


@pytest.mark.parametrize(("style", "weight"), WEIGHTS.items())
def test_the_figures_of_the_font_stand_in_columns(qapp, style, weight):
    number = QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{style}.ttf")))
    try:
        assert "Inter" in QFontDatabase.applicationFontFamilies(number)
        font = QFont("Inter")
        font.setPixelSize(13)
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        measure = QFontMetricsF(font)
        assert len({measure.horizontalAdvance(str(digit) * 9) for digit in range(10)}) == 1
    finally:
        QFontDatabase.removeApplicationFont(number)


def test_the_font_comes_with_its_licence():
    assert "SIL Open Font License, Version 1.1" in resource("fonts", "OFL.txt").read_text()


def test_a_wheel_carries_them_inside_the_package(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, check=True, cwd=ROOT, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    files = (path for path in resources_dir().rglob("*") if path.is_file())
    shipped = {f"watcher/resources/{path.relative_to(resources_dir()).as_posix()}" for path in files}
    assert shipped <= names
    assert not any(name.startswith("tests/") for name in names)
