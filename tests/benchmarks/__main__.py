"""Runs the benchmarks and prints one table: `python -m tests.benchmarks [--json] [--only B,D]`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from importlib import import_module

# Before Qt is imported: no screen, one pixel a point, and one binding for ours and all peers.
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "PYQTGRAPH_QT_LIB": "PySide6"}

PARTS = {
    "A": ("chart_frames", "a chart's frames"),
    "B": ("live_chart", "a live chart"),
    "C": ("watchlists", "watchlists"),
    "D": ("start_up", "starting up"),
    "E": ("judging", "judging alerts"),
    "F": ("storing", "the store"),
    "G": ("indicators", "indicators"),
    "H": ("memory", "memory"),
    "I": ("resting", "a window at rest"),
    "W": ("answering", "how soon the window answers"),
    "J": ("portfolio", "a large portfolio"),
    "K": ("digesting", "a weekly digest"),
    "Z": ("killing", "a thousand kills"),
}
USUAL = tuple(part for part in PARTS if part != "Z")
"""What runs unless other parts are asked for."""


def main(words: Sequence[str]) -> int:
    """Measure; the exit code says nothing about goals."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument(
        "--only",
        type=_parts,
        default=USUAL,
        metavar="B,D",
        help="these parts only; Z, minutes of kills, only so",
    )
    options = parser.parse_args(words)
    from tests.benchmarks.figures import as_json, as_table

    figures = []
    begun = time.monotonic()
    for part in options.only:
        module, words_ = PARTS[part]
        sys.stderr.write(f"{part}: measuring {words_} …\n")
        figures += import_module(f"tests.benchmarks.{module}").measure()
    sys.stderr.write(f"Measured in {time.monotonic() - begun:.0f} s.\n")
    sys.stdout.write((as_json(figures) if options.json else as_table(figures)) + "\n")
    return 0


def _parts(text: str) -> tuple[str, ...]:
    wanted = tuple(part.strip().upper() for part in text.split(","))
    unknown = [part for part in wanted if part not in PARTS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no part {unknown[0]}; there are {', '.join(PARTS)}")
    return wanted


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
