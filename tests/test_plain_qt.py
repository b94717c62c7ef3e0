"""PySide6 is loaded without its way of importing: nothing of ours needs it, and it costs time and memory."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import builtins, linecache
from watcher import plain_qt
plain_qt.load()
plain_qt.load()
from watcher.ui.theme import Theme
import fractions
from PySide6.QtCore import QObject, Qt, Signal
class Speaker(QObject):
    said = Signal(str)
speaker, heard = Speaker(), []
speaker.said.connect(heard.append)
speaker.said.emit("still here")
print(heard[0], Qt.Key.Key_A.name, builtins.__import__ is builtins.__orig_import__)
print([name for name in linecache.cache if name.endswith("fractions.py")])
"""


def test_what_is_imported_beside_qt_is_not_read_a_second_time():
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[1],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == ["still here Key_A True", "[]"]
