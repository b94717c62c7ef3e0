"""The least that pyqtgraph can show: what start-up times are measured against."""

import pyqtgraph

from tests.benchmarks.programs.saying import show_and_say
from tests.benchmarks.screen import application

if __name__ == "__main__":
    application()
    show_and_say(pyqtgraph.PlotWidget)
