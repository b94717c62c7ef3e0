"""What the chart and its parts import once there are bars to show: here at once, beside the event loop."""
# ruff: noqa: F401 - all of these are there to be imported

import watcher.ui.chart.comparison.board
import watcher.ui.chart.drawings.overlay
import watcher.ui.chart.drawings.tool
import watcher.ui.chart.events.overlay
import watcher.ui.chart.indicators.shown
import watcher.ui.chart.trades.overlay
import watcher.ui.plotting.view
