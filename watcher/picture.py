"""The window as a picture, for `screenshot`: opened, left to settle, painted, and gone without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QObject, QSize, QTimer, Slot

from watcher.app import Opening, Program, the_application
from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.ui.docks import go_to

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from watcher.ui.panels import Place

PATIENCE_MS = 30_000
SETTLE_MS = 700


def take_picture(
    opening: Opening,
    size: tuple[int, int],
    theme_name: str | None,
    symbol: Symbol | None,
    panel: Place | None = None,
) -> QImage:
    """The window as a picture, once everything asked for has been painted or half a minute has passed.

    `panel` is brought in front of those that share its place. The next window opens as if no picture had
    been taken.
    """
    the_application()
    program = Program(opening, theme_name, remembers=False)
    program.window.resize(*size)
    program.start()
    try:
        program.window.build_panels()
        if symbol is not None:
            program.session.select(symbol)
        if panel is not None:
            program.window.actions_by_name[go_to(panel)].trigger()
        Settling(program.session).wait()
        return program.window.grab_picture(QSize(*size))
    finally:
        program.stop()


def png(image: QImage) -> bytes:
    """The bytes of its file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide's stubs know only the format as bytes here.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Settling(QObject):
    """Waits until the engine has answered everything and nothing new has come for a moment."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._loop = QEventLoop(self)
        self._pause = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        for signal_ in (session.quotes_changed, session.sparklines_changed, session.answered):
            signal_.connect(self._pause.start)

    def wait(self) -> None:
        """Return when all is quiet, or after half a minute."""
        self._patience.start()
        self._pause.start()
        self._loop.exec()

    @Slot()
    def _on_pause(self) -> None:
        status = self._session.status
        has_nothing_to_ask_for = bool(status.source) and not status.symbols
        if self._session.waiting or (status.state is None and not has_nothing_to_ask_for):
            self._pause.start()
        else:
            self._loop.quit()
