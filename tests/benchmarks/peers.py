"""Which peers are installed; one that is not is said in the table and left out."""

from __future__ import annotations

from importlib.util import find_spec

FINPLOT = "finplot"
MPLFINANCE = "mplfinance"
EXAMPLE = "candlestick example"
CURVE = "pyqtgraph curve"
EMPTY = "empty view without axes"
PLOT_WIDGET = "PlotWidget"
WIDGET = "QWidget"


def has(module: str) -> bool:
    """Whether a module can be imported."""
    return find_spec(module) is not None
