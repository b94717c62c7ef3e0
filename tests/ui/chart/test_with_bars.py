"""What is imported beside the event loop before the chart has bars."""

import ast
import sys
from importlib import import_module
from pathlib import Path

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
