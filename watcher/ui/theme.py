"""The look of the program: colours as tokens, in a dark and a light palette, and its fonts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication

BODY_PX = 13
SMALL_PX = 11


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette; every colour is a hex string.

    Everything from `text` on carries text, and reaches 4.5 : 1 (WCAG 2.2 AA) on
    `background`, `panel`, `raised` and `selection`.
    """

    background: str
    panel: str
    raised: str
    line: str
    grid: str
    selection: str
    text: str
    muted: str
    faint: str
    accent: str
    alert: str
    up: str
    down: str


DARK = Tokens(
    background="#0f1216",
    panel="#15191f",
    raised="#1a1f27",
    line="#262c36",
    grid="#1e242d",
    selection="#1f2a3a",
    text="#e6e9ee",
    muted="#8b94a3",
    faint="#87919f",
    accent="#5b9dff",
    alert="#e0a83c",
    up="#26a69a",
    down="#f0605d",
)
LIGHT = Tokens(
    background="#f4f6f8",
    panel="#ffffff",
    raised="#fafbfc",
    line="#e1e5ea",
    grid="#eef1f4",
    selection="#e8f0fe",
    text="#1b2430",
    muted="#636d82",
    faint="#616e84",
    accent="#1466e5",
    alert="#946219",
    up="#0d7b6c",
    down="#ce2f2c",
)


class Mode(StrEnum):
    """Which palette the user wants; `system` follows the desktop."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


class Theme(QObject):
    """The palette in use; widgets read `tokens` and repaint on `changed`."""

    changed = Signal()

    def __init__(
        self, tokens: Tokens = DARK, parent: QObject | None = None, *, reduced_motion: bool = False
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._mode = Mode.LIGHT if tokens == LIGHT else Mode.DARK
        self.reduced_motion = reduced_motion
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours to use now."""
        return self._tokens

    @property
    def mode(self) -> Mode:
        """What was asked for."""
        return self._mode

    @property
    def name(self) -> str:
        """What is shown: "dark" or "light"."""
        return "light" if self._tokens == LIGHT else "dark"

    def set_mode(self, mode: Mode | str) -> None:
        """Change to the palette that this mode means now."""
        self._mode = Mode(mode)
        self.use({Mode.DARK: DARK, Mode.LIGHT: LIGHT, Mode.SYSTEM: _system_tokens()}[self._mode])

    def use(self, tokens: Tokens) -> None:
        """Change to another palette."""
        if tokens != self._tokens:
            self._tokens = tokens
            self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._mode is Mode.SYSTEM:
            self.set_mode(Mode.SYSTEM)


def font(pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font in a size, with figures of one width: a price that ticks must not dance."""
    sized = QFont(QGuiApplication.font())
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    sized.setFeature(QFont.Tag("tnum"), 1)
    return sized


def _system_tokens() -> Tokens:
    scheme = QGuiApplication.styleHints().colorScheme()
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK
