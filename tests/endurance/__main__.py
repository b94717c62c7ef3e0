"""Lives through a week: `python -m tests.endurance [--days 7] [--symbols 200] [--alerts 500] [--seed N]`.

Engine and window run on an imitation of Yahoo in simulated time, with every fault it knows thrown at random,
sleep, restarts, clocks set back, and somebody who uses the window. At the end every alert is accounted
for, and memory, threads, handles and the database are judged. The exit code is 1 where anything was not kept.
"""

import argparse
import os
import random
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"


def main(words):
    """Run it and print the report."""
    parser = argparse.ArgumentParser(prog="python -m tests.endurance", description=__doc__)
    parser.add_argument("--days", type=float, default=7.0)
    parser.add_argument("--symbols", type=int, default=200)
    parser.add_argument("--alerts", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    wishes = parser.parse_args(words)
    sys.stderr.write(f"seed {wishes.seed}\n")

    from PySide6.QtWidgets import QApplication

    from tests.endurance.judging import as_json, as_tables, judged
    from tests.endurance.week import Size, Week

    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    size = Size(wishes.days * 24, wishes.symbols, wishes.alerts, wishes.seed)
    with tempfile.TemporaryDirectory(prefix="watcher-endurance-", dir=_memory()) as folder:
        report = judged(Week(size, Path(folder), lambda line: sys.stderr.write(line + "\n")).run())
    sys.stdout.write((as_json(report) if wishes.json else as_tables(report)) + "\n")
    return 1 if report.broken else 0


def _memory():
    """Where files cost no time on a disk: a week writes as often as a real one."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
