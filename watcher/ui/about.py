"""What this program is, which versions it is made of, and under which licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from watcher import __version__
from watcher.language import tr
from watcher.licences import shown

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("pyqtgraph", "pyqtgraph", "MIT"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("pandas", "pandas", "BSD-3-Clause"),
    ("yfinance", "yfinance", "Apache-2.0"),
    ("curl_cffi", "curl_cffi", "MIT"),
    ("websockets", "websockets", "BSD-3-Clause"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("TA-Lib", "TA-Lib", "BSD-2-Clause"),
    ("pyxirr", "pyxirr", "Unlicense"),
    ("apprise", "apprise", "BSD-2-Clause"),
    ("keyring", "keyring", "MIT"),
    ("pyrage", "pyrage", "MIT or Apache-2.0"),
    ("openpyxl", "openpyxl", "MIT"),
    ("icalendar", "icalendar", "BSD-2-Clause"),
    ("exchange_calendars", "exchange_calendars", "Apache-2.0"),
    ("platformdirs", "platformdirs", "MIT"),
    ("tomlkit", "TOML Kit", "MIT"),
)
_SAID = tr(
    "Watcher shows prices, charts and alerts, and says how far they can be trusted.\n\n"
    "Nothing here is investment advice. Prices may be late, wrong or missing; check "
    "with your broker before you act.\n\nYahoo's terms allow its data for personal use "
    "only. Watcher is not made by, or connected with, Yahoo or any company it shows."
)


class AboutDialog(QDialog):
    """Not modal; goes for good when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Watcher"))
        self.setModal(False)
        said = QLabel(_SAID, self)
        said.setWordWrap(True)
        parts = QPlainTextEdit(self)
        parts.setReadOnly(True)
        parts.setTabChangesFocus(True)
        parts.setAccessibleName(tr("Versions and licences"))
        parts.setPlainText(versions())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        licences = buttons.addButton(tr("&Licences"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setToolTip(tr("The licence of everything that Watcher is made of"))
        licences.clicked.connect(self._on_licences)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        for widget in (said, parts, buttons):
            column.addWidget(widget)
        self.resize(480, 460)

    @Slot()
    def _on_licences(self) -> None:
        LicencesDialog(self).show()


class LicencesDialog(QDialog):
    """Every licence in full. Not modal; goes for good when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        self.setModal(False)
        text = QPlainTextEdit(self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Licences"))
        text.setPlainText(shown())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(text)
        column.addWidget(buttons)
        self.resize(720, 560)


def versions() -> str:
    """The program and its parts, a line each, to be copied into a report."""
    lines = [
        tr("Watcher {version} (MIT)").format(version=__version__),
        tr("Python {python_version} (PSF-2.0) on {platform}").format(
            python_version=platform.python_version(), platform=platform.platform(terse=True)
        ),
        tr("Inter, the typeface (OFL-1.1)"),
    ]
    for package, name, licence in _PARTS:
        try:
            lines.append(f"{name} {version(package)} ({licence})")
        except PackageNotFoundError:
            lines.append(f"{name} ({licence})")
    return "\n".join(lines)
