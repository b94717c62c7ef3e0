"""A running engine and the session that a window would look at."""

from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.config import Config, Notifications
from watcher.engine.engine import Engine

PATIENCE_MS = 45_000
"""An upper bound for a busy machine; nothing waits so long unless it fails."""
QUIET = Config(notifications=Notifications(desktop=False))


class View:
    """Everything but the widgets. Keeps the notices, refusals too, and the fires it was told of."""

    def __init__(self, parts, qtbot):
        self._qtbot = qtbot
        self.bugs = []
        mailbox = Mailbox()
        self.engine = Engine(parts, mailbox, self.bugs.append)
        self.session = Session(mailbox, self.engine, parts.clock)
        self.notices = []
        self.fired = []
        self.session.noticed.connect(self.notices.append)
        self.session.refused.connect(self.notices.append)
        self.session.fired.connect(self.fired.extend)

    @property
    def state(self):
        return self.session.status.state

    def until(self, holds, within_ms=PATIENCE_MS):
        """Let the window's loop turn until this is so."""
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=within_ms)

    def until_state(self, state):
        self.until(lambda: self.state is state)

    def until_told(self, words):
        """Wait for a notice with these words."""
        self.until(lambda: any(words in f"{one.title} {one.hint}" for one in self.notices))

    def answer(self, reply):
        """Wait for the answer to a request: its value, or the error."""
        answers = []
        reply.done.connect(answers.append)
        reply.failed.connect(answers.append)
        self.until(lambda: answers)
        return answers[0]

    def inside(self, work):
        """Do something in the engine's thread, where its store lives."""
        done = []
        self.engine._thread.call(lambda: done.append(work()))
        self.until(lambda: done)
        return done[0]

    def __enter__(self):
        self.engine.start()
        return self

    def __exit__(self, *error):
        assert self.engine.stop(10)
        self.session.deleteLater()
        assert not self.bugs
