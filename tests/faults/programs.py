"""The program as a user starts it: `python -m watcher` in a process of its own, and what it says."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_S = 50
"""An upper bound for a busy machine; nothing waits so long unless it fails."""

CA_NAMES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
_DIVERTING = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "WSS_PROXY", "SSL_CERT_DIR", *CA_NAMES)


class Programs:
    """Starts processes on one profile, and ends those that are left."""

    def __init__(self, folder):
        self._folder = folder
        self._started = []

    def start(self, *words, environment=()):
        """Begin one; `environment` is all it learns about the network."""
        kept = {name: value for name, value in os.environ.items() if name.upper() not in _DIVERTING}
        program = Program(["--profile", str(self._folder), *words], kept | dict(environment))
        self._started.append(program)
        return program

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for program in self._started:
            program.end()


class Program:
    """One process; its lines are kept as they come."""

    def __init__(self, words, environment):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "watcher", *words],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines = []
        self.complaints = []
        self._changed = threading.Condition()
        self._readers = [
            threading.Thread(target=self._read, args=pipe, daemon=True)
            for pipe in ((self._process.stdout, self.lines), (self._process.stderr, self.complaints))
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, pipe, lines):
        for line in pipe:
            with self._changed:
                lines.append(line.rstrip("\n"))
                self._changed.notify_all()

    def says(self, part, within_s=PATIENCE_S):
        """Wait for a line with these words in it, and answer it."""
        until = time.monotonic() + within_s
        with self._changed:
            while True:
                found = next((line for line in self.lines if part in line), None)
                if found is not None:
                    return found
                left_s = until - time.monotonic()
                if not self._changed.wait(max(0.0, left_s)) and left_s <= 0:
                    raise AssertionError(f"“{part}” was not said: {self.lines} {self.complaints}")

    def exit_code(self, within_s=PATIENCE_S):
        """Wait for its end."""
        code = self._process.wait(within_s)
        for reader in self._readers:
            reader.join(within_s)
        return code

    def terminate(self):
        """Ask it to end, as a service manager does."""
        self._process.send_signal(signal.SIGTERM)

    @property
    def out(self):
        return "\n".join(self.lines)

    def end(self):
        """Kill it if it still runs, and let go of its pipes."""
        self._process.kill()
        self.exit_code()
        self._process.stdout.close()
        self._process.stderr.close()
