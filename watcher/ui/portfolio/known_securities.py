"""The securities that a form may name: those of the portfolio, and those it has asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.symbols import parse_symbol


class KnownSecurities(QObject):
    """Knows what a text means, as far as it is known."""

    found = Signal(object)
    """A Security that was asked for."""
    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        news = session.portfolio
        self._securities = {} if news is None else dict(news.portfolio.securities)
        self._by_text: dict[str, SecurityId] = {}
        self._asked = ""

    def get(self, security: SecurityId | None) -> Security | None:
        """What is known of one."""
        return None if security is None else self._securities.get(security)

    def label(self, security: SecurityId | None) -> str:
        """What it is called in a field; empty for none."""
        known = self.get(security)
        return known.label if known is not None else security or ""

    def meant(self, text: str) -> SecurityId | None:
        """The security that a text means."""
        wanted = text.strip().casefold()
        if not wanted:
            return None
        for security in self._securities.values():
            if wanted in {
                security.id.casefold(),
                security.label.casefold(),
                security.isin.casefold(),
                security.name.casefold(),
            }:
                return security.id
        return self._by_text.get(wanted)

    def ask(self, text: str, currency: str) -> None:
        """Ask what the source knows of a symbol; a text that is none fails."""
        try:
            symbol = parse_symbol(text)
        except InputError as error:
            self.failed.emit(error)
            return
        self._asked = text.casefold()
        reply = self._session.find_security(symbol, currency)
        reply.done.connect(self._on_found)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_found(self, security: Security) -> None:
        self._securities[security.id] = security
        self._by_text[self._asked] = security.id
        self.found.emit(security)
