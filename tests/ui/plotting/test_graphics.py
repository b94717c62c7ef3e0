"""The chart has its part of pyqtgraph, and whoever wants more of it has all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

BEGIN = """
import sys
from watcher import plain_qt
plain_qt.load()
from PySide6.QtWidgets import QApplication
application = QApplication([])
"""
PART = BEGIN + "from watcher.ui.plotting import graphics\nimport pyqtgraph\n"

NAMES = """
import pyqtgraph
def origin(value):
    return getattr(value, "__module__", ""), getattr(value, "__qualname__", type(value).__name__)
for name, value in sorted(vars(pyqtgraph).items()):
    if name != "__builtins__":
        print(name, *origin(value))
"""

WORKS = """
view = graphics.GraphicsView(background=None)
box = graphics.ViewBox()
view.centralLayout.addItem(box, 0, 0)
view.resize(300, 200)
view.show()
box.setRange(xRange=(0, 10), yRange=(-1, 1), padding=0)
box.getMenu(None)
print(box.viewRange())
"""
ALL = "print('pyqtgraph.widgets.PlotWidget' in sys.modules)\n"


def run(script):
    """What a fresh Python says, once it has ended in order."""
    ran = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.splitlines()


def test_only_what_is_needed_is_imported():
    assert run(PART + WORKS + ALL) == ["[[0.0, 10.0], [-1.0, 1.0]]", "False"]


@pytest.mark.parametrize(
    "asked",
    [
        "pyqtgraph.PlotWidget",
        "from pyqtgraph import InfiniteLine",
        "dir(pyqtgraph)",
        "pyqtgraph.plot",
        "pyqtgraph.Vector",
    ],
)
def test_whoever_asks_for_more_has_all_of_it(asked):
    whole = run(BEGIN + NAMES)
    assert len(whole) > 200
    assert run(PART + asked + NAMES) == whole


def test_a_name_that_it_does_not_have_is_refused_as_always():
    asked = (
        "print(hasattr(pyqtgraph, '__wrapped__'))\n" + ALL + "print(hasattr(pyqtgraph, 'nothing'))\n" + ALL
    )
    assert run(PART + asked) == ["False", "False", "False", "True"]


def test_what_needs_the_rest_works_on_what_is_there():
    more = """
plot = pyqtgraph.PlotWidget()
plot.plot([1, 2, 3])
box.addItem(pyqtgraph.InfiniteLine(3))
view.grab()
import pyqtgraph.exporters
print(len(box.addedItems), isinstance(plot, graphics.GraphicsView), pyqtgraph.ViewBox is graphics.ViewBox)
pyqtgraph.setConfigOption("background", "w")
print(sys.modules["pyqtgraph.functions"].getConfigOption("background"))
"""
    assert run(PART + WORKS + more)[1:] == ["1 True True", "w"]


def test_it_still_looks_after_the_end_of_the_program():
    ended = """
from PySide6.QtCore import QTimer
box_module = sys.modules["pyqtgraph.graphicsItems.ViewBox.ViewBox"]
quit_ = box_module.ViewBox.quit
box_module.ViewBox.quit = staticmethod(lambda: print("cleaned up") or quit_())
QTimer.singleShot(0, application.quit)
application.exec()
print("ended")
"""
    assert run(PART + WORKS + ended)[1:] == ["cleaned up", "ended"]
    # Without an orderly end of the event loop Python calls it.
    assert run(PART + WORKS + ended.replace("application.exec()", ""))[1:] == ["ended", "cleaned up"]


def test_what_is_imported_already_stays():
    assert run(
        BEGIN + "import pyqtgraph as before\nfrom watcher.ui.plotting import graphics\n"
        "import pyqtgraph\nprint(pyqtgraph is before)\n" + ALL
    ) == ["True", "True"]


@pytest.mark.parametrize(
    "broken",
    [
        "graphics._NEEDED = frozenset()",
        "graphics._NEEDED = frozenset({'Qt'})",
        "graphics.module_from_spec = None",
        "graphics.find_spec = lambda name: None",
        "graphics._Part._hide = lambda part: 1 / 0",
    ],
)
def test_where_a_part_cannot_be_had_all_is_imported(broken):
    forgotten = "for name in [*sys.modules]:\n    if name.startswith('pyqtgraph'): del sys.modules[name]\n"
    again = f"{broken}\npart = pyqtgraph\ngraphics.provide()\nimport pyqtgraph\nprint(pyqtgraph is part)\n"
    assert run(PART + forgotten + again + ALL) == ["False", "True"]
