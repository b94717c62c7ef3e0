"""The program in a process of its own, as a shell or a service manager runs it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Program:
    """`python -m watcher` with these words; ends with the block."""

    def __init__(self, *words):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "watcher", *words],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def line(self):
        """Wait for the next line it says."""
        return self._process.stdout.readline().strip()

    def lines_until(self, word):
        """Wait for a line with this word in it; answer all lines up to it."""
        lines = []
        while not lines or word not in lines[-1]:
            line = self._process.stdout.readline()
            assert line, f"it ended without saying {word}: {lines} {self._process.stderr.read()}"
            lines.append(line.strip())
        return lines

    def terminate(self, number=signal.SIGTERM):
        """Tell it to end; answer its exit code, and what else it said and complained of."""
        self._process.send_signal(number)
        return self.wait()

    def wait(self):
        """Wait for its end; answer its exit code, and what else it said and complained of."""
        out, err = self._process.communicate(timeout=30)
        return self._process.returncode, out, err

    @property
    def is_running(self):
        return self._process.poll() is None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        self._process.stdout.close()
        self._process.stderr.close()
