"""The look of the program: colours as tokens, in a dark and a light palette."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette; every colour is a hex string."""

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
    faint="#5b6472",
    accent="#5b9dff",
    alert="#e0a83c",
    up="#26a69a",
    down="#ef5350",
)
LIGHT = Tokens(
    background="#f4f6f8",
    panel="#ffffff",
    raised="#fafbfc",
    line="#e1e5ea",
    grid="#eef1f4",
    selection="#e8f0fe",
    text="#1b2430",
    muted="#667085",
    faint="#98a2b3",
    accent="#1f6feb",
    alert="#b7791f",
    up="#0f8f7e",
    down="#d6403d",
)


class Theme(QObject):
    """The palette in use; widgets read `tokens` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, tokens: Tokens = DARK, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens

    @property
    def tokens(self) -> Tokens:
        """The colours to use now."""
        return self._tokens

    def use(self, tokens: Tokens) -> None:
        """Change to another palette."""
        if tokens != self._tokens:
            self._tokens = tokens
            self.changed.emit()
