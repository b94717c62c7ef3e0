"""The menu of the tray icon: a glance at prices, silence for an hour, the window, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.acts import Act
from watcher.ui.doubt import doubt

if TYPE_CHECKING:
    from watcher.ui.main_window import MainWindow

QUOTES = 8


class TrayMenu(QMenu):
    """Written anew each time that it is opened."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._quotes = [QAction(self) for _ in range(QUOTES)]
        for action in self._quotes:
            action.triggered.connect(self._on_quote)
        self._silence = QAction(self)
        show, leave = QAction(tr("&Show Watcher"), self), QAction(tr("&Quit"), self)
        show.triggered.connect(self._on_show)
        self._silence.triggered.connect(window.actions_by_name[Act.SILENCE].trigger)
        leave.triggered.connect(window.leave)
        self.addActions(self._quotes)
        self.addSeparator()
        self.addActions([show, self._silence])
        self.addSeparator()
        self.addAction(leave)
        self.aboutToShow.connect(self._on_about_to_show)
        # Desktops that draw the menu themselves read it before it is opened.
        session.watchlists_changed.connect(self.write)
        self.write()

    @Slot()
    def _on_about_to_show(self) -> None:
        # While the window is not seen, prices are taken in now and then.
        self._session.catch_up()
        self.write()

    @Slot()
    def write(self) -> None:
        """Say what is so now."""
        shown = self._session.shown
        symbols = shown.symbols[:QUOTES] if shown is not None else ()
        for at, action in enumerate(self._quotes):
            action.setVisible(at < len(symbols))
            if at < len(symbols):
                action.setData(symbols[at])
                # An ampersand would mark a letter.
                action.setText(self._line(symbols[at]).replace("&", "&&"))
        until = self._window.silent_until
        said = (
            tr("Silence alerts for an &hour")
            if until is None
            else tr("Let alerts &speak (silent until {time})").format(time=words.time(until))
        )
        self._silence.setText(said)

    def _line(self, symbol: Symbol) -> str:
        session = self._session
        quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
        if quote is None:
            return f"{symbol}  {words.DASH}"
        places = instrument.places if instrument is not None else 2
        said = f"{symbol}  {words.price(quote.price, places)}  {words.percent(quote.change_ratio)}".rstrip()
        why = doubt(quote, session.row_status(symbol), session.now())
        return f"{said}  ({why})" if why else said

    @Slot()
    def _on_show(self) -> None:
        self._window.raise_and_show()

    @Slot()
    def _on_quote(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.raise_and_show(Symbol(action.data()))

    @property
    def _window(self) -> MainWindow:
        # Not kept: the window keeps this.
        return cast("MainWindow", self.parent())
