"""The program's own icon."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from watcher.paths import resources_dir

SIZES = (16, 32, 48, 64)


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that a tray asks for."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(resources_dir() / "icons" / f"watcher-{size}.png"))
    return icon
