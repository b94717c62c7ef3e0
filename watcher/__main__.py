"""Run it: `python -m watcher`."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """What the `watcher` command calls."""
    words = sys.argv[1:]
    if words == ["--version"]:
        from watcher import __version__

        sys.stdout.write(f"watcher {__version__}\n")
        return 0
    # There is no rubbish among what is imported; the command looks for some again.
    gc.disable()
    # Nothing is imported before it is needed.
    from watcher.cli.main import main as run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
