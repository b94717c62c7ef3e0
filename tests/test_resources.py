"""The shipped files: the program's icon, a font whose figures stand in columns."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage

from watcher.paths import resource, resources_dir

ROOT = Path(__file__).parent.parent
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


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
    folders = [resources_dir() / name for name in ("fonts", "icons", "languages", "reports")]
    files = (path for folder in folders for path in folder.rglob("*") if path.suffix != ".ts")
    shipped = {f"watcher/resources/{path.relative_to(resources_dir()).as_posix()}" for path in files}
    assert shipped <= names
    assert not any(name.startswith("watcher/resources/pictures") for name in names)
    assert not any(name.startswith("tests/") for name in names)
