"""Starts programs as a user does, with their bytecode compiled before, and reads what they say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from watcher.paths import Profile
from watcher.store.first_view import read_first_view, write_first_view

ROOT = Path(__file__).parents[2]
PATIENCE_S = 120


@dataclass(frozen=True, slots=True)
class Run:
    """What one process said, and how many milliseconds it took to its end."""

    said: dict[str, Any]
    begun_ns: int
    whole_ms: float

    def ms(self, name: str) -> float:
        """How long after its start something happened."""
        return (self.said[f"{name}_ns"] - self.begun_ns) / 1e6


class Launcher:
    """Keeps bytecode and profiles of the started programs in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fresh = 0
        self._first_view = b""
        self._environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"PYTHONDONTWRITEBYTECODE", "WATCHER_PROFILE", "DBUS_SESSION_BUS_ADDRESS"}
        }
        self._environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")

    def run(self, *words: str, where: Mapping[str, str] | None = None) -> Run:
        """Run `python -m words` to its end, with these variables in its environment."""
        begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        done = subprocess.run(
            [sys.executable, "-m", *words],
            cwd=ROOT,
            env=self._environment | dict(where or {}),
            stdout=subprocess.PIPE,
            text=True,
            timeout=PATIENCE_S,
            check=True,
        )
        whole_ms = (time.clock_gettime_ns(time.CLOCK_MONOTONIC) - begun) / 1e6
        said: dict[str, Any] = {}
        for line in done.stdout.splitlines():
            if line.startswith("{"):
                said |= json.loads(line)
        return Run(said, begun, whole_ms)

    def program(self, name: str, *words: str) -> Run:
        """Run one of the small programs beside this module."""
        return self.run(f"tests.benchmarks.programs.{name}", *words)

    def window(self, until: str, profile: Path) -> Run:
        """Run Watcher's window until it is `painted`, or its `chart` is, or all is `settled`."""
        return self.program("window", until, str(profile))

    def fresh_profile(self) -> Path:
        """A profile that nobody has used."""
        self._fresh += 1
        return self._folder / f"fresh-{self._fresh}"

    def used_profile(self) -> Path:
        """A profile that the window has filled with prices, bars and a first view."""
        profile = self._folder / "used"
        self.window("settled", profile)
        path = Profile(profile).demo.first_view
        _date_back(path)
        self._first_view = path.read_bytes()
        return profile

    def window_again(self, until: str, profile: Path) -> Run:
        """Run the window on a used profile, the same every time."""
        Profile(profile).demo.first_view.write_bytes(self._first_view)
        return self.window(until, profile)


def _date_back(path: Path) -> None:
    """The demo market begins anew at every start: let what it said be from the day before."""
    view = read_first_view(path)
    if view is None:
        raise RuntimeError("the window left no first view")
    day = timedelta(days=1)
    quotes = tuple(
        replace(
            quote, quote_time=quote.quote_time - day, received_time=quote.received_time - day, extended=None
        )
        for quote in view.quotes
    )
    write_first_view(path, replace(view, quotes=quotes))
