"""Asking the engine: each request gets a number, and its answers find their way back to who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from watcher.bridge.requests import Reply
from watcher.domain.progress import NOT_BEGUN, Progress
from watcher.engine.messages import Answer
from watcher.engine.requests import GiveUp, Request
from watcher.values import dataclass

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


@dataclass(frozen=True, slots=True)
class Job:
    """A request that may take a while: what it does, in a few words, and how far it is."""

    number: int
    title: str
    progress: Progress = NOT_BEGUN


class Asking(_Part):
    """The part of the session that every other part sends its requests by."""

    jobs_changed = Signal()
    """Long work has begun, come further or ended; see `jobs`."""
    answered = Signal()
    """A reply was passed on, the last one of its request; see `waiting`."""

    def __init__(self, engine: EngineHandle) -> None:
        self._engine = engine
        self._numbers = count(1)
        self._replies: dict[int, Reply] = {}
        self._jobs: dict[int, Job] = {}

    @property
    def waiting(self) -> int:
        """How many requests have not been answered yet."""
        return len(self._replies)

    @property
    def jobs(self) -> Mapping[int, Job]:
        """What may take a while, by its number, the oldest first."""
        return self._jobs

    def give_up(self, job: int) -> None:
        """Have a job ended; its reply fails."""
        self._ask(GiveUp(job))

    def give_up_on(self, reply: Reply) -> None:
        """Have what a reply is waited for ended; the reply fails, unless it was too late."""
        for number, waiting in self._replies.items():
            if waiting is reply:
                self.give_up(number)
                return

    def _ask(self, request: Request, job: str = "") -> Reply:
        """Send a request. What may take a while names its `job`: the status bar lets it be ended."""
        reply = Reply(self)
        number = next(self._numbers)
        self._replies[number] = reply
        if job:
            self._jobs[number] = Job(number, job)
            self.jobs_changed.emit()
        self._engine.submit(number, request)
        return reply

    def _answer(self, answer: Answer) -> None:
        job = self._jobs.get(answer.request)
        if job is not None:
            if answer.final:
                del self._jobs[answer.request]
            elif isinstance(answer.value, Progress):
                self._jobs[answer.request] = replace(job, progress=answer.value)
            self.jobs_changed.emit()
        if answer.final:
            reply = self._replies.pop(answer.request, None)
            if reply is not None:
                reply.finish(answer.value, answer.error)
                self.answered.emit()
        elif answer.request in self._replies:
            self._replies[answer.request].progress(answer.value)
