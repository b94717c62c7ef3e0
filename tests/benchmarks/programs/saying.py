"""How a program tells whoever started it: one JSON object a line."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.benchmarks.screen import HEIGHT, WIDTH, PaintWatch, application


def say(**values: object) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def now_ns() -> int:
    """A time that means the same in every process of this machine."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def cpu_ms() -> float:
    """What this process has computed so far, start of the interpreter included."""
    return time.process_time() * 1000


def resident_mb() -> float:
    """How much memory this process has now, in MB of a million bytes."""
    line = next(
        line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS")
    )
    return int(line.split()[1]) * 1024 / 1e6


def show_and_say(make: Callable[[], QWidget]) -> None:
    """Show a widget as a window of the usual size, until it has painted."""
    widget = make()
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    say_when_painted(widget)


def say_when_painted(window: QWidget) -> None:
    """Run the event loop until a window has painted; then say when that was, and how big the process is."""
    canvas = window.viewport() if isinstance(window, QAbstractScrollArea) else window
    watch = PaintWatch(canvas)
    watch.painted.connect(application().quit)
    canvas.update()
    application().exec()
    say(painted_ns=now_ns(), painted_cpu_ms=cpu_ms(), resident_mb=resident_mb())
