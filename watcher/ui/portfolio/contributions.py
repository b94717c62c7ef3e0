"""What each holding brought in a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from watcher.domain.portfolio.measured import Contribution
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import signed, tone_of
from watcher.ui.portfolio.figure import LEFT, Figure, Tone
from watcher.ui.theme import Theme
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class ContributionRow:
    """One security of the period."""

    symbol: str
    name: str
    gain: str
    ratio: str
    part: float
    """How large it is beside the largest."""
    tone: Tone
    is_heading: bool = False


CONTRIBUTION_FIGURES: tuple[Figure[ContributionRow], ...] = (
    Figure(tr("Symbol"), lambda row: row.symbol, lambda _: None, LEFT, width=110),
    Figure(tr("Name"), lambda row: row.name, lambda _: None, LEFT, lambda _: Tone.MUTED, width=240),
    Figure(tr("Gain"), lambda row: row.gain, lambda _: None, tone=lambda row: row.tone, width=120),
    Figure(
        tr("Contribution"),
        lambda row: row.ratio,
        lambda _: None,
        tone=lambda row: row.tone,
        bar=lambda row: row.part,
        width=220,
    ),
)


def contribution_rows(
    found: Sequence[Contribution], securities: Mapping[SecurityId, Security], theme: Theme
) -> list[ContributionRow]:
    """The gains of the period by holding, and each as a part of what was invested in all."""
    largest = max((abs(one.gain) for one in found), default=0)
    rows = []
    for one in found:
        known = securities.get(one.security)
        rows.append(
            ContributionRow(
                words.clean(known.label if known is not None else one.security, 40),
                words.clean(known.name if known is not None else "", 80),
                theme.private(signed(one.gain)),
                words.DASH if one.ratio is None else words.percent(one.ratio),
                float(abs(one.gain) / largest) if largest else 0.0,
                tone_of(one.gain),
            )
        )
    return rows
