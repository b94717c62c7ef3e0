"""Indicators over the bars of a chart: work for a worker thread, TA-Lib's import included."""

from __future__ import annotations

from functools import reduce

from watcher.domain.bars import Bars
from watcher.domain.errors import WatcherError
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import Parameters
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run
from watcher.engine.chart_requests import ComputeIndicators


def computed(asked: ComputeIndicators) -> tuple[Run | WatcherError, ...]:
    """The run of each wanted indicator, or why there is none."""
    inputs = Inputs(reduce(Bars.merged, asked.bars, Bars.empty()), asked.table)
    return tuple(_run(name, parameters, inputs) for name, parameters in asked.wanted)


def _run(name: str, parameters: Parameters, inputs: Inputs) -> Run | WatcherError:
    try:
        return Run(indicator(name), parameters, inputs)
    except WatcherError as error:
        return error
