"""Draws the icons of every size and system from resources/icons/watcher.svg, after that has changed."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "resources" / "icons"
PACKAGING = ROOT / "resources" / "packaging"
SIZES = (16, 32, 48, 64, 128, 256, 512)


def drawn(renderer: QSvgRenderer, size: int) -> QImage:
    """The icon in one size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def main() -> int:
    """Write the PNGs, the .ico of Windows and the .icns of macOS."""
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(ICONS / "watcher.svg"))
    if "--all" in sys.argv:
        for size in SIZES:
            drawn(renderer, size).save(str(ICONS / f"watcher-{size}.png"))
    done = [
        drawn(renderer, 256).save(str(PACKAGING / "windows" / "watcher.ico")),
        drawn(renderer, 512).save(str(PACKAGING / "macos" / "watcher.icns")),
    ]
    del application
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
