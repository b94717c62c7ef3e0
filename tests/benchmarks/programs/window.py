"""Watcher's own window, as the command opens it, saying when it painted what; it closes by itself.

python -m tests.benchmarks.programs.window painted|chart|settled|crowded PROFILE [WORDS OF watcher demo]
python -m tests.benchmarks.programs.window live PROFILE

Nothing is imported before the command itself would import it.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

# As `python -m watcher` does.
gc.disable()

from watcher.cli import windows  # noqa: E402 - so that nothing of it is looked at

if TYPE_CHECKING:
    from watcher.cli.context import Context

_speak = windows._speak


def _speak_and_watch(context: Context) -> None:
    """The last that the command does before it imports the window."""
    _speak(context)
    from tests.benchmarks.programs.watching import open_watched
    from watcher import app

    app.open_window = open_watched


if __name__ == "__main__":
    from watcher.cli.main import main

    windows._speak = _speak_and_watch
    sys.exit(main(["--profile", sys.argv[2], *(() if sys.argv[1] == "live" else ("demo", *sys.argv[3:]))]))
