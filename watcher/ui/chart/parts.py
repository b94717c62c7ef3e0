"""Everything that adds to a chart: buttons, overlays, panes."""

from __future__ import annotations

from collections.abc import Callable

from watcher.ui.chart.alert_lines import AlertLines
from watcher.ui.chart.comparison.part import Comparing
from watcher.ui.chart.countdown import Countdown
from watcher.ui.chart.dates_choice import DatesChoice
from watcher.ui.chart.drawings.part import Drawings
from watcher.ui.chart.events.part import Events
from watcher.ui.chart.export.part import Export
from watcher.ui.chart.heading import Heading
from watcher.ui.chart.hours_choice import HoursChoice
from watcher.ui.chart.indicators.part import Indicators
from watcher.ui.chart.kind_choice import KindChoice
from watcher.ui.chart.marking import Marking
from watcher.ui.chart.measure_choice import MeasureChoice
from watcher.ui.chart.pane_heights import PaneHeights
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.scaling import Scaling
from watcher.ui.chart.trades.part import OwnTrades
from watcher.ui.chart.trials import Trials

PARTS: tuple[Callable[[Host], Part], ...] = (
    Heading,
    KindChoice,
    DatesChoice,
    Indicators,
    Comparing,
    Drawings,
    AlertLines,
    Events,
    OwnTrades,
    Trials,
    HoursChoice,
    Scaling,
    MeasureChoice,
    Export,
    PaneHeights,
    Marking,
    Countdown,
)
"""What adds to every chart; each is made once a chart."""
