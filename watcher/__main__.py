"""Run it: `python -m watcher`."""

from __future__ import annotations

import sys


def main() -> int:
    """What the `watcher` command calls."""
    from watcher.cli.main import main as run  # noqa: PLC0415 (nothing is imported before it is needed)

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
