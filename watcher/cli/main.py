"""Reads the command line, runs one command, and turns what went wrong into one sentence."""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import re
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from watcher import __version__
from watcher.cli.context import Context, parse_time
from watcher.domain.errors import WatcherError

COULD_NOT = 1
WRONG_USAGE = 2
INTERRUPTED = 130

_ROOMS = {
    "windows": ("demo", "screenshot"),
    "market": ("quote", "history", "search"),
    "lists": ("list",),
    "alerts": ("alert",),
    "channels": ("channel",),
    "running": ("run",),
    "prices": ("prices",),
    "agenda": ("calendar",),
    "pair": ("pair",),
    "figures": ("figures",),
    "portfolio": ("portfolio",),
    "digest": ("digest",),
    "profile": ("backup", "restore"),
    "doctor": ("doctor",),
}
"""The commands of each module: only the module of the one that is called is imported."""

_GLOBAL_WITH_VALUE = ("--profile", "--now")
_GLOBAL_FLAGS = ("--demo", "-v", "--verbose")
_ALERT_FLAGS = ("--json", "--help", "--intrabar")
_NEGATIVE = re.compile(r"-\d|-\.\d")
_BLAS_THREADS = "OPENBLAS_NUM_THREADS"
MINUS = "\u2212"
"""Stands for the sign of a negative number until argparse, which would take it for an option, is through."""


class _Parser(argparse.ArgumentParser):
    """Ends with code 2 and the one line that helps."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words, and where to read how they go."""
        sys.stderr.write(f"{self.prog}: {message}. See “{self.prog} --help”.\n".replace(MINUS, "-"))
        sys.exit(WRONG_USAGE)


def build_parser(rooms: Iterable[str] = tuple(_ROOMS)) -> argparse.ArgumentParser:
    """The commands of these modules with their options."""
    parser = _Parser(
        prog="watcher",
        description="A desktop portfolio watcher. Without a command it opens the window; with the name of a"
        " .watcher-backup file it does so, too, and asks whether to put that back.",
        epilog="--demo, --profile, --now and -v may stand before or after the command.",
    )
    parser.add_argument("--version", action="version", version=f"watcher {__version__}")
    parser.add_argument(
        "--profile", metavar="DIR", help="the folder that holds the data (or WATCHER_PROFILE)"
    )
    parser.add_argument("--now", metavar="TIME", type=parse_time, help="a fixed clock: ISO 8601 with a zone")
    parser.add_argument("--demo", action="store_true", help="use the demo market instead of Yahoo")
    parser.add_argument("-v", "--verbose", action="store_true", help="log to the terminal")
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    for room in rooms:
        import_module(f"watcher.cli.{room}").add_commands(commands)
    return parser


def _open_window(context: Context) -> int:
    from watcher.cli.windows import open_live

    return open_live(context)


def main(argv: Sequence[str]) -> int:
    """Run one command; answers the exit code."""
    # numpy's library starts a thread for every core, and each burns a tenth of a second waiting for sums that
    # no chart and no list has. It reads this when numpy is imported; what the user has set counts.
    os.environ.setdefault(_BLAS_THREADS, "1")
    _write_what_can_be_written()
    first, rest = _global_first(argv)
    backup = _backup_alone(rest)
    words = first if backup is not None else first + _conditions_together(rest)
    options = _with_minuses(build_parser(_rooms(rest)).parse_args(words))
    if backup is not None:
        # As the desktop does with a file of ours: `watcher FILE` opens the window on it.
        options.backup = backup
    context = Context(options)
    if not gc.isenabled():
        # All that is imported by now stays, and is never looked at again.
        gc.freeze()
        gc.enable()
    try:
        return int(options.run(context))
    except WatcherError as error:
        sys.stderr.write(f"watcher: {error.sentence}\n")
        return COULD_NOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone; so that the interpreter does not stumble over it again at exit:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT


def _write_what_can_be_written() -> None:
    """Have a question mark stand for a letter that the terminal or the file lacks, in place of a traceback.

    On Windows what is sent into a file is written in the country's own letters.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _backup_alone(words: list[str]) -> Path | None:
    """The backup that is all that was said; None where it is a command."""
    if len(words) != 1 or "." not in words[0]:
        return None
    from watcher.domain.backups import SUFFIX

    return Path(words[0]).absolute() if words[0].lower().endswith(SUFFIX) else None


def _conditions_together(words: list[str]) -> list[str]:
    """The words of an alert's condition before its options: argparse takes no list in two pieces."""
    if words[:1] != ["alert"] or words[1:2] not in [["add"], ["edit"], ["backtest"]] or "--" in words:
        return words
    said: list[str] = []
    options: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("--"):
            said.append(word)
            continue
        options.append(word)
        if word not in _ALERT_FLAGS and "=" not in word:
            options.extend(value for value in [next(rest, None)] if value is not None)
    return said + options


def _with_minuses(options: argparse.Namespace) -> argparse.Namespace:
    """Give the words back their plain minuses."""
    for name, value in vars(options).items():
        if isinstance(value, list):
            setattr(options, name, [_with_minus(word) for word in value])
        else:
            setattr(options, name, _with_minus(value))
    return options


def _with_minus(word: object) -> object:
    # Not one of its subclasses: an enum has no minus.
    return word.replace(MINUS, "-") if type(word) is str else word


def _rooms(words: Sequence[str]) -> tuple[str, ...]:
    """The module of the command that is called; all where help or a complaint has to name them all."""
    if not words:
        return ()
    return tuple(room for room, commands in _ROOMS.items() if words[0] in commands) or tuple(_ROOMS)


def _global_first(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """The global options, wherever they stood, and the other words with negative numbers made safe."""
    first: list[str] = []
    rest: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--":
            rest += ["--", *words]
        elif word in _GLOBAL_WITH_VALUE:
            first.append(word)
            first.extend(value for value in [next(words, None)] if value is not None)
        elif word in _GLOBAL_FLAGS or word.startswith(tuple(f"{name}=" for name in _GLOBAL_WITH_VALUE)):
            first.append(word)
        elif _NEGATIVE.match(word):
            rest.append(MINUS + word[1:])
        else:
            rest.append(word)
    return first, rest
