"""What is imported beside the event loop before the chart has bars."""

import ast
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from tests.heavy import BEFORE_CHART
from tests.heavy import imported as imported_of
from watcher.ui import chart


def imported(tree):
    """The modules that a piece of source imports by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("watcher."):
            yield node.module


def test_nothing_is_imported_in_the_event_loop_when_the_first_bars_come():
    with_bars = import_module("watcher.ui.chart.with_bars")
    known = {
        alias.name
        for node in ast.walk(ast.parse(Path(with_bars.__file__).read_text()))
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    joins = [
        node
        for part in Path(chart.__file__).parent.glob("*/part.py")
        for node in ast.walk(ast.parse(part.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name == "join"
    ]
    wanted = {module for join in joins for module in imported(join)}
    assert len(wanted) > 3
    assert wanted <= known
    assert known <= sys.modules.keys()


def test_no_more_is_imported_than_the_chart_of_the_last_time_shows():
    code = "import watcher.ui.chart.panel, watcher.ui.chart.with_bars, watcher.store.first_chart\n"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-c", code + imported_of(BEFORE_CHART)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.strip() == "[]"
