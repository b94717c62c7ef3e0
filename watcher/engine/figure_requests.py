"""What can be asked about the key figures of a company."""

from __future__ import annotations

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """Answers FigureHistory: first what is stored (not final), then with what the source says today."""

    symbol: Symbol
