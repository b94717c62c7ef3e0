"""The panels of the window: where each stands at first, where its class is found, what it can do."""

from __future__ import annotations

from enum import Enum, auto

from watcher.language import tr
from watcher.ui.acts import Spec
from watcher.ui.agenda.acts import ACTS as AGENDA_ACTS
from watcher.ui.alerts.acts import ACTS as ALERT_ACTS
from watcher.ui.chart.acts import ACTS as CHART_ACTS
from watcher.ui.figures.acts import ACTS as FIGURES_ACTS
from watcher.ui.lazy import LazyPanel
from watcher.ui.news.acts import ACTS as NEWS_ACTS
from watcher.ui.overview.acts import ACTS as OVERVIEW_ACTS
from watcher.ui.pair.acts import ACTS as PAIR_ACTS
from watcher.ui.portfolio.acts import ACTS as PORTFOLIO_ACTS
from watcher.ui.watchlist.acts import ACTS as LIST_ACTS
from watcher.values import dataclass


class Area(Enum):
    """Where a panel stands at first; those at the bottom share one place, as tabs, below the centre."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()
    BOTTOM = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """One panel. All but one have docks; the one in the centre is what the others stand around."""

    name: str
    title: str
    area: Area
    panel: LazyPanel
    acts: tuple[Spec, ...] = ()
    at_once: bool = False
    """Built before the first paint: its module must import nothing slow."""


WATCHLIST = Place(
    "watchlist",
    tr("Watchlist"),
    Area.LEFT,
    LazyPanel("watcher.ui.watchlist.panel", "WatchlistPanel"),
    LIST_ACTS,
    at_once=True,
)
FIGURES = Place(
    "figures",
    tr("Key figures"),
    Area.LEFT,
    LazyPanel("watcher.ui.figures.panel", "FiguresPanel"),
    FIGURES_ACTS,
    at_once=True,
)
CHART = Place(
    "chart",
    tr("Chart"),
    Area.CENTRE,
    LazyPanel("watcher.ui.chart.panel", "ChartPanel", "watcher.ui.chart.with_bars"),
    CHART_ACTS,
)
ALERTS = Place(
    "alerts", tr("Alerts"), Area.RIGHT, LazyPanel("watcher.ui.alerts.panel", "AlertPanel"), ALERT_ACTS
)

PORTFOLIO = Place(
    "portfolio",
    tr("Portfolio"),
    Area.BOTTOM,
    LazyPanel("watcher.ui.portfolio.panel", "PortfolioPanel"),
    PORTFOLIO_ACTS,
)
NEWS = Place("news", tr("News"), Area.BOTTOM, LazyPanel("watcher.ui.news.panel", "NewsPanel"), NEWS_ACTS)

AGENDA = Place(
    "agenda", tr("Calendar"), Area.BOTTOM, LazyPanel("watcher.ui.agenda.panel", "AgendaPanel"), AGENDA_ACTS
)

PAIR = Place(
    "pair", tr("Two listings"), Area.BOTTOM, LazyPanel("watcher.ui.pair.panel", "PairPanel"), PAIR_ACTS
)

OVERVIEW = Place(
    "overview",
    tr("Overview"),
    Area.BOTTOM,
    LazyPanel("watcher.ui.overview.panel", "OverviewPanel"),
    OVERVIEW_ACTS,
)

PANELS = (WATCHLIST, FIGURES, CHART, ALERTS, PORTFOLIO, NEWS, AGENDA, PAIR, OVERVIEW)
"""In the order in which the keys go from one to the next."""


def by_command() -> dict[str, Place]:
    """The panels by what a command line calls them: their own names, and those on their English tabs."""
    return {place.name: place for place in PANELS} | {
        "calendar": AGENDA,
        "key-figures": FIGURES,
        "listings": PAIR,
    }
