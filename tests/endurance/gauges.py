"""What a process holds: memory, threads, handles, objects; and the rows of a database, table by table."""

import ctypes
import gc
import sqlite3
import sys
import threading
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from watcher.ui.figures.group_sheet import GroupSheet


@dataclass(frozen=True, slots=True)
class Gauge:
    """The process at one moment; sizes in MB. What a system does not tell is 0."""

    label: str
    resident_mb: float
    threads: int
    handles: int
    objects: int
    widgets: int
    database_mb: float
    rows: Counter = field(default_factory=Counter)
    kinds: Counter = field(default_factory=Counter)
    """Widgets by class."""


def read(label, database):
    """Look now."""
    gc.collect()
    _give_back()
    # The sheet of a company's figures has 148, and is made when the first figures come after a start.
    widgets = Counter(
        type(one).__name__ for one in QApplication.allWidgets() if not isinstance(one.parent(), GroupSheet)
    )
    return Gauge(
        label,
        _resident_mb(),
        threading.active_count(),
        _handles(),
        len(gc.get_objects()),
        widgets.total(),
        sum(one.stat().st_size for one in _files(database)) / 1e6,
        _rows(database),
        widgets,
    )


def _files(database):
    return [one for one in (database, database.with_name(database.name + "-wal")) if one.exists()]


def _rows(database):
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as found, found:
        names = [row[0] for row in found.execute("select name from sqlite_master where type = 'table'")]
        counted = Counter(
            {
                name: found.execute(f'select count(*) from "{name}"').fetchone()[0]
                for name in names
                if not name.startswith("sqlite_")
            }
        )
    found.close()
    return counted


def _resident_mb():
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _handles():
    try:
        return sum(1 for _ in Path("/proc/self/fd").iterdir())
    except OSError:
        return 0


def _give_back():
    """Have the C library give free memory back, so that what is left is what is used."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
