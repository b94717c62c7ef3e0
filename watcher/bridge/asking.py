"""Asking the engine: each request gets a number, and its answers find their way back to who asked."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from watcher.bridge.requests import Reply
from watcher.engine.messages import Answer
from watcher.engine.requests import Request

if TYPE_CHECKING:
    _Part = QObject
else:
    # PySide reads signals from plain classes mixed into one QObject; only its type stubs do not know it.
    _Part = object


class EngineHandle(Protocol):
    """The engine as the window sees it."""

    def submit(self, number: int, request: Request) -> None:
        """Have a request carried out in the engine's thread; its answers carry the number."""
        ...


class Asking(_Part):
    """The part of the session that every other part sends its requests by."""

    answered = Signal()
    """A reply was passed on, the last one of its request; see `waiting`."""

    def __init__(self, engine: EngineHandle) -> None:
        self._engine = engine
        self._numbers = count(1)
        self._replies: dict[int, Reply] = {}

    @property
    def waiting(self) -> int:
        """How many requests have not been answered yet."""
        return len(self._replies)

    def _ask(self, request: Request) -> Reply:
        reply = Reply(self)
        number = next(self._numbers)
        self._replies[number] = reply
        self._engine.submit(number, request)
        return reply

    def _answer(self, answer: Answer) -> None:
        if answer.final:
            reply = self._replies.pop(answer.request, None)
            if reply is not None:
                reply.finish(answer.value, answer.error)
                self.answered.emit()
        elif answer.request in self._replies:
            self._replies[answer.request].progress(answer.value)
