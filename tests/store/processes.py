"""Other processes, for what only they can do: hold a lock, be another user, die."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRELUDE = """
import os, signal, sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path
from watcher.domain.errors import StoreError
from watcher.store.lock import ProfileLock
path = Path(sys.argv[1])
"""


class Process:
    """Python code in a process of its own; the path is `path` there. Ends with the block."""

    def __init__(self, code, path):
        self._process = subprocess.Popen(
            [sys.executable, "-c", PRELUDE + code, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def line(self):
        """Wait for the next line it says."""
        return self._process.stdout.readline().strip()

    def go_on(self):
        """Let it pass its `input()`, and wait for its end."""
        self._process.communicate("\n")

    def kill(self):
        """Kill it as the system would when memory runs out."""
        self._process.kill()
        self._process.wait()

    @property
    def pid(self):
        return self._process.pid

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.kill()
        self._process.stdin.close()
        self._process.stdout.close()
