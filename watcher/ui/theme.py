"""The look of the program: colours as tokens, in a dark and a light palette, and its fonts."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication

from watcher.config import Appearance
from watcher.ui import words
from watcher.values import dataclass

BODY_PX = 13
SMALL_PX = 11
PRESENTED = 1.2
"""How much larger texts are while others look on."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette; every colour is a hex string.

    Everything from `text` on carries text, and reaches 4.5 : 1 (WCAG 2.2 AA) on
    `background`, `panel`, `raised` and `selection`. `up` and `down` are for prices only:
    where red means up, what is wrong must not turn green. That is what `good` and `bad` are for.
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
    good: str
    bad: str


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
    good="#26a69a",
    bad="#f0605d",
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
    good="#0d7b6c",
    bad="#ce2f2c",
)


class Mode(StrEnum):
    """Which palette the user wants; `system` follows the desktop."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


class Pair(StrEnum):
    """Which two colours say that a price rose or fell; red means up in East Asia."""

    GREEN_UP = "green_up"
    RED_UP = "red_up"
    COLOUR_BLIND = "colour_blind"


# Sky blue and vermilion stay apart for every kind of colour blindness (Okabe and Ito, 2008); darker on light.
_SAFE = {DARK: ("#56b4e9", "#f28a3c"), LIGHT: ("#0a66b7", "#b34700")}
_SCALES = {"small": 12 / 13, "normal": 1.0, "large": 15 / 13}


class Theme(QObject):
    """The palette in use, the size of texts, how dense rows are; widgets read it and repaint on `changed`."""

    changed = Signal()

    def __init__(
        self, tokens: Tokens = DARK, parent: QObject | None = None, *, reduced_motion: bool = False
    ) -> None:
        super().__init__(parent)
        self._base = tokens
        self._pair = Pair.GREEN_UP
        self._tokens = tokens
        self._scale = 1.0
        self._is_compact = False
        self._wants_discretion = False
        self._is_presenting = False
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
        return "light" if self._base == LIGHT else "dark"

    @property
    def is_compact(self) -> bool:
        """Whether rows stand closely."""
        return self._is_compact

    @property
    def is_discreet(self) -> bool:
        """Whether amounts of the user's own money stay hidden; percentages and prices do not."""
        return self._wants_discretion or self._is_presenting

    @property
    def is_presenting(self) -> bool:
        """Whether others look on: everything is larger, amounts are hidden, and nothing pops up."""
        return self._is_presenting

    def private(self, amount: str) -> str:
        """An amount as it may be shown now; whoever shows one asks here, again on each `changed`."""
        return words.private(amount)

    def set_discreet(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Hide amounts, or show them again."""
        if on != self._wants_discretion:
            self._wants_discretion = on
            self._on_discretion_changed()

    def set_presenting(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Begin or end showing the window to others."""
        if on != self._is_presenting:
            self._is_presenting = on
            self._on_discretion_changed()

    def _on_discretion_changed(self) -> None:
        words.hide_amounts(self.is_discreet)
        self.changed.emit()

    def px(self, pixels: int) -> int:
        """A length that grows and shrinks with the texts, in pixels."""
        return round(pixels * self._scale * (PRESENTED if self._is_presenting else 1.0))

    def font(self, pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's font in a size that follows the size of texts."""
        return font(self.px(pixels), weight)

    def set_mode(self, mode: Mode | str) -> None:
        """Change to the palette that this mode means now."""
        self._mode = Mode(mode)
        self.use(_base(self._mode))

    def use(self, tokens: Tokens) -> None:
        """Change to another palette."""
        if tokens != self._base:
            self._base = tokens
            self._tokens = paired(tokens, self._pair)
            self.changed.emit()

    def adopt(self, wanted: Appearance) -> None:
        """Look as the settings say, all at once."""
        before = (self._base, self._pair, self._scale, self._is_compact)
        self._mode = Mode(wanted.theme)
        self.reduced_motion = wanted.reduced_motion
        self._base, self._pair = _base(self._mode), Pair(wanted.colours)
        self._scale, self._is_compact = _SCALES[wanted.text_size], wanted.rows == "compact"
        if before != (self._base, self._pair, self._scale, self._is_compact):
            self._tokens = paired(self._base, self._pair)
            self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._mode is Mode.SYSTEM:
            self.set_mode(Mode.SYSTEM)


def paired(tokens: Tokens, pair: Pair) -> Tokens:
    """The palette with another pair of colours for prices."""
    match pair:
        case Pair.RED_UP:
            return replace(tokens, up=tokens.down, down=tokens.up)
        case Pair.COLOUR_BLIND:
            up, down = _SAFE[tokens]
            return replace(tokens, up=up, down=down, good=up, bad=down)
        case _:
            return tokens


def font(pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font in a size, with figures of one width: a price that ticks must not dance."""
    sized = QFont(QGuiApplication.font())
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    sized.setFeature(QFont.Tag("tnum"), 1)
    return sized


def _base(mode: Mode) -> Tokens:
    return {Mode.DARK: DARK, Mode.LIGHT: LIGHT, Mode.SYSTEM: _system_tokens()}[mode]


def _system_tokens() -> Tokens:
    scheme = QGuiApplication.styleHints().colorScheme()
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK
