"""The log: in a file while the program runs, on the terminal for who asks; never with a secret in it."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path

from watcher.overriding import override
from watcher.paths import home, private

LARGEST_BYTES = 1_000_000
KEPT_FILES = 3
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
OWN = "watcher"

_SECRETS = (
    (re.compile(r"(?i)\b((?:set-)?cookie|authorization)(\W{1,4})[^\r\n]+"), r"\1\2…"),
    (re.compile(r"(?i)\b(crumb|password|token|secret|api[_-]?key)(\W{1,4})[^\s&\"',;}]+"), r"\1\2…"),
    (re.compile(r"\b(A1S?|A3|GUC)=[^\s;&\"']+"), r"\1=…"),
    (re.compile(r"(?<=://)[^/\s@]+@"), "…@"),
)


def without_secrets(text: str) -> str:
    """A text without what opens doors."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


def without_home(text: str) -> str:
    """A text that does not say whose computer it is from: the user's folder is “~”."""
    own = str(home() or "")
    return re.sub(re.escape(own) + r"(?![\w.-])", "~", text) if len(own) > 1 else text


def to_terminal(*, verbose: bool) -> None:
    """Let the terminal show what goes on, or nothing but what brings the program down."""
    level = logging.INFO if verbose else logging.CRITICAL
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(level)
    logging.basicConfig(level=level, handlers=[terminal], format="%(levelname)s %(name)s: %(message)s")


@contextmanager
def to_file(folder: Path, role: str, level: str) -> Iterator[None]:
    """Write what goes on into `folder`/`role`.log, and there, too, where a fault of a library struck.

    A log that cannot be opened is said on the terminal; the program goes on without.
    """
    try:
        handler = _LogFile(folder / f"{role}.log")
    except OSError as error:
        sys.stderr.write(f"watcher: there is no log: {error}\n")
        yield
        return
    number = logging.getLevelNamesMapping()[level.upper()]
    handler.setLevel(number)
    root, own = logging.getLogger(), logging.getLogger(OWN)
    before = root.level, own.level
    own.setLevel(min(number, root.level))
    root.setLevel(min(logging.WARNING, root.level))
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before[0])
        own.setLevel(before[1])
        with suppress(OSError):  # a full disk
            handler.close()


class _Discreet(logging.Formatter):
    """Takes out what opens doors, wherever in the text, tracebacks included."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


class _LogFile(logging.FileHandler):
    """Readable by its owner only; of what others say, only their warnings.

    It turns its files itself: the standard library's handler that does so comes with those for networks,
    and the window would wait for them.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self.setFormatter(_Discreet(FORMAT))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where it would make this one too large."""
        try:
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= LARGEST_BYTES:
                self._turn()
        except OSError:
            self.handleError(record)
            return
        super().emit(record)

    def _turn(self) -> None:
        """Begin a new file; the oldest goes."""
        if self.stream is not None:
            self.stream.close()
        for number in range(KEPT_FILES, 0, -1):
            older = f"{self.baseFilename}.{number - 1}" if number > 1 else self.baseFilename
            with suppress(FileNotFoundError):
                Path(older).replace(f"{self.baseFilename}.{number}")
        self.stream = self._open()

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        """Let libraries speak of trouble only."""
        return record.name.partition(".")[0] == OWN or record.levelno >= logging.WARNING

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the line: a full disk shall not fill the terminal, too."""

    @override
    def close(self) -> None:
        """Let go of the file."""
        faulthandler.disable()
        super().close()

    @override
    def _open(self) -> TextIOWrapper:
        stream = open(self.baseFilename, "a", encoding="utf-8", opener=private)  # noqa: SIM115 - the handler closes it
        # After each turn of the files anew: it writes to the file it was given, wherever that went.
        faulthandler.enable(stream)
        return stream
