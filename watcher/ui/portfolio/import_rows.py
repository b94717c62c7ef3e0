"""What an import would do, row by row."""

from __future__ import annotations

from watcher.domain.portfolio.imports import BookedRow, DuplicateRow, ImportPreview, RejectedRow, Row
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.figure import LEFT, Figure, Tone
from watcher.ui.portfolio.terms import KIND_NAMES
from watcher.values import dataclass

_ORDER = {tr("Wrong"): 0, tr("New"): 1, tr("There already"): 2, tr("Ignored"): 3}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of a file as it is shown; texts are clean."""

    line: str
    state: str
    text: str
    at: int
    is_heading: bool = False


def preview_rows(preview: ImportPreview) -> list[PreviewRow]:
    """Every row of a file, in its order."""
    return [PreviewRow(f"{row.line}", *_said(row), at) for at, row in enumerate(preview.rows)]


def _said(row: Row) -> tuple[str, str]:
    if isinstance(row, BookedRow | DuplicateRow):
        one = row.transaction
        parts = [f"{one.at:%Y-%m-%d}", KIND_NAMES[one.kind]]
        if one.quantity:
            parts.append(words.private(f"{one.quantity.normalize():f}"))
        if one.security:
            parts.append(one.security)
        parts.append(f"{words.private(words.number(one.gross, 2))} {one.currency}")
        return (tr("New") if isinstance(row, BookedRow) else tr("There already")), words.clean(
            " ".join(parts), 200
        )
    return (tr("Wrong") if isinstance(row, RejectedRow) else tr("Ignored")), words.clean(row.reason, 300)


def counts(preview: ImportPreview) -> str:
    """“12 new · 3 there already · 2 ignored · 1 wrong”."""
    parts = [tr("{count} new").format(count=f"{len(preview.new):,}")]
    for number, name in (
        (len(preview.duplicates), tr("there already")),
        (len(preview.ignored), tr("ignored")),
        (len(preview.rejected), tr("wrong")),
    ):
        if number:
            parts.append(f"{number:,} {name}")
    return " · ".join(parts)


def uncovered_words(preview: ImportPreview) -> str:
    """What would be sold without having been bought; empty where nothing is."""
    if not preview.uncovered:
        return ""
    shown = ", ".join(
        f"{words.private(f'{one.quantity.normalize():f}')} {words.clean(one.symbol, 40)}"
        for one in preview.uncovered[:4]
    )
    more = len(preview.uncovered) - 4
    return tr("Sold, but never bought: {shown}{more}. Their cost stays unknown.").format(
        shown=shown, more=tr(" and {more} more").format(more=more) if more > 0 else ""
    )


def _tone(row: PreviewRow) -> Tone:
    return {tr("Wrong"): Tone.DOWN, tr("New"): Tone.UP}.get(row.state, Tone.MUTED)


FIGURES: tuple[Figure[PreviewRow], ...] = (
    Figure(tr("Row"), lambda row: row.line, lambda row: float(row.at), LEFT, width=90),
    Figure(
        tr("Becomes"), lambda row: row.state, lambda row: float(_ORDER[row.state]), LEFT, _tone, width=110
    ),
    Figure(tr("What it says"), lambda row: row.text, lambda row: row.text, LEFT, width=420),
)
