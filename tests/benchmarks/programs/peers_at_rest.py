"""A pyqtgraph curve that is redrawn once a second, and an idle widget: what ours is seen beside."""

from __future__ import annotations

import time

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks.programs.saying import say
from tests.benchmarks.screen import HEIGHT, WIDTH, application

SECONDS = 10
POINTS = 300


def measure(name: str, window: QWidget) -> None:
    """Show a window for a while and say what that costs."""
    window.resize(WIDTH, HEIGHT)
    window.show()
    _let_run(2)
    cpu, wall = time.process_time(), time.perf_counter()
    _let_run(SECONDS)
    say(**{f"{name}_percent": (time.process_time() - cpu) / (time.perf_counter() - wall) * 100})
    window.close()


def _let_run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    application()
    measure("idle", QWidget())
    plot = pyqtgraph.PlotWidget()
    curve = plot.plot(np.arange(POINTS, dtype=float))
    timer = QTimer(interval=1_000)
    timer.timeout.connect(lambda: curve.setData(np.random.default_rng().normal(size=POINTS)))
    timer.start()
    measure("curve", plot)
