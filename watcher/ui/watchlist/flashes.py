"""The short tint behind a price that has just moved."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from watcher.domain.symbols import Symbol
from watcher.ui.theme import Theme

LASTS_MS = 600
STEP_MS = 300


class Flashes(QObject):
    """Which symbols are tinted now, and how strongly; a timer runs only while one is.

    It fades in a few steps: sixty repaints a second would cost more than the prices.
    Who asks for reduced motion sees none at all; the sign beside the price says enough.
    """

    faded = Signal(frozenset)
    """These symbols must be painted again."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._since: dict[Symbol, tuple[int, bool]] = {}
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_step)

    def start(self, symbol: Symbol, *, rises: bool) -> None:
        """Tint this symbol's price from now on."""
        if self._theme.reduced_motion:
            return
        self._since[symbol] = (self._clock.elapsed(), rises)
        if not self._timer.isActive():
            self._timer.start()

    def strength(self, symbol: Symbol) -> tuple[float, bool]:
        """How strong the tint is (0 to 1), and whether the price rose."""
        since = self._since.get(symbol)
        if since is None:
            return 0.0, False
        steps = (self._clock.elapsed() - since[0]) // STEP_MS
        return max(0.0, 1 - steps * STEP_MS / LASTS_MS), since[1]

    def clear(self) -> None:
        """End all of them at once."""
        self._timer.stop()
        gone = frozenset(self._since)
        self._since.clear()
        self.faded.emit(gone)

    @Slot()
    def _on_step(self) -> None:
        shown = frozenset(self._since)
        over = self._clock.elapsed() - LASTS_MS
        self._since = {symbol: since for symbol, since in self._since.items() if since[0] > over}
        if not self._since:
            self._timer.stop()
        self.faded.emit(shown)
