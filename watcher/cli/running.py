"""`run`: the engine without a window, for a server or a login item."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
import threading
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from watcher.cli.output import safe
from watcher.domain.feed_state import FeedStatus
from watcher.domain.notices import Notice
from watcher.engine.messages import FiringsNews, Keyed, Queued

if TYPE_CHECKING:
    from types import FrameType

    from watcher.cli.context import Context
    from watcher.engine.assembly import Parts

log = logging.getLogger(__name__)


def add_commands(commands: Any) -> None:
    """Say how it is called."""
    run = commands.add_parser("run", help="the engine without a window; stops on SIGTERM or Ctrl+C")
    run.set_defaults(run=run_engine)


class Teller:
    """Prints what a person who looks at the terminal, or at the journal, wants to know."""

    def __init__(self) -> None:
        self._state = ""

    def put(self, key: Hashable, news: Keyed) -> None:  # noqa: ARG002 (the window's business)
        """Say when the source starts to do better or worse."""
        if isinstance(news, FeedStatus) and news.state is not None and news.state.value != self._state:
            self._state = news.state.value
            _say(f"{news.source}: {news.state.value}. {news.detail}".rstrip())

    def post(self, news: Queued) -> None:
        """Say what fired, and what went wrong."""
        if isinstance(news, FiringsNews) and news.fresh:
            for firing in news.firings:
                _say(
                    f"FIRED {firing.symbol} {firing.id} at {firing.price} ({firing.occurred_at:%H:%M:%S} UTC)"
                )
        elif isinstance(news, Notice):
            _say(f"{news.severity.value}: {news.title} {news.hint}".rstrip())


def _say(text: str) -> None:
    # Nobody reads any more, or the disk of the log is full: no reason to stop watching.
    with contextlib.suppress(OSError):
        sys.stdout.write(f"{safe(text, 400)}\n")
        sys.stdout.flush()


def run_engine(context: Context) -> int:
    """Poll, evaluate and deliver until told to stop. Raises StoreError if it cannot begin."""
    with context.store():
        """Opening it makes sure that it is sound and up to date."""
    for warning in context.settings[1]:
        sys.stderr.write(f"watcher: {warning.sentence}\n")
    with context.logged("run"):
        return _run(context.parts("run"))


def _run(parts: Parts) -> int:
    from watcher.engine.engine import Engine

    done = threading.Event()
    bugs: list[BaseException] = []

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        done.set()

    def on_bug(bug: BaseException) -> None:
        bugs.append(bug)
        log.critical("Uncaught %s", type(bug).__name__, exc_info=bug)

    def on_thread_bug(args: threading.ExceptHookArgs) -> None:
        # A process that looks well while nothing is watched any more would be worse than none.
        on_bug(args.exc_value or args.exc_type())
        done.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, on_signal)
    before, threading.excepthook = threading.excepthook, on_thread_bug
    engine = Engine(parts, Teller(), on_bug)
    engine.start()
    _say("Watching. Ctrl+C ends it.")
    done.wait()
    stopped = engine.stop()
    threading.excepthook = before
    _say("Stopped.")
    return 0 if stopped and not bugs else 1
