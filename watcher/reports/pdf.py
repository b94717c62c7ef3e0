"""A report as a PDF: text that can be searched, charts as vectors, made without a display."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import quoteattr

from watcher.language import tr
from watcher.reports.breaking import pieces_of
from watcher.reports.charts import ROW, WIDTH, drawn_bars, drawn_lines
from watcher.reports.eastern import is_eastern
from watcher.reports.pdf_text import BODY, BOLD, SMALL, broken, choose_fonts, marked, runs, width_of
from watcher.reports.sheet import BarChart, Block, Cell, LineChart, Sheet, Table

_MARGIN = 45.0
_GAP = 7.0
_PADDING = 12.0
"""What a frame of reportlab keeps free on both sides together."""


def pdf_of(sheet: Sheet) -> bytes:
    """The whole document, on A4."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    eastern = _eastern_letters(sheet)
    foot = sheet.foot
    if not choose_fonts(eastern, sheet.language):
        foot = f"{foot} {_not_inside()}"
    text = ParagraphStyle("text", fontName=BODY, fontSize=9.5, leading=13.5, spaceAfter=4)
    quiet = ParagraphStyle("quiet", text, fontSize=SMALL, leading=12)
    title = ParagraphStyle("title", text, fontName=BOLD, fontSize=18, leading=22)
    heading = ParagraphStyle(
        "heading", text, fontName=BOLD, fontSize=12, leading=16, spaceBefore=10, keepWithNext=1
    )
    width = A4[0] - 2 * _MARGIN - _PADDING
    story: list[Any] = [
        Paragraph(marked(sheet.title), title),
        Paragraph(broken(sheet.subtitle, width, SMALL), quiet),
    ]
    for section in sheet.sections:
        story.append(Paragraph(marked(section.title), heading))
        for block in section.blocks:
            story += _flowables(block, text, quiet, width)
    story += [Spacer(1, 10), Paragraph(broken(foot, width, SMALL), quiet)]
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        title=sheet.title,
        creator="Watcher",
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
    )
    document.build(story, onFirstPage=_numbered, onLaterPages=_numbered)
    return target.getvalue()


def _flowables(block: Block, text: Any, quiet: Any, width: float) -> list[Any]:
    from reportlab.platypus import Paragraph

    if isinstance(block, str):
        return [Paragraph(broken(block, width, text.fontSize), text)]
    if isinstance(block, Table):
        return [_table(block, quiet, width)]
    if isinstance(block, LineChart):
        return [_line_drawing(block, width), Paragraph(broken(block.key, width, SMALL), quiet)]
    return [_bar_drawing(block, width)]


def _table(block: Table, style: Any, width: float) -> Any:
    from reportlab.lib.colors import grey
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph
    from reportlab.platypus import Table as PdfTable

    right = ParagraphStyle("right", style, alignment=2)
    bold = ParagraphStyle("bold", style, fontName=BOLD)
    bold_right = ParagraphStyle("bold right", bold, alignment=2)
    heads = [
        Paragraph(marked(title), bold_right if at in block.numbers else bold)
        for at, title in enumerate(block.titles)
    ]
    widths = column_widths(block, width)
    rows = [
        [
            Paragraph(_linked(cell, widths[at] - _GAP), right if at in block.numbers else style)
            for at, cell in enumerate(row)
        ]
        for row in block.rows
    ]
    made = PdfTable([heads, *rows], colWidths=widths, repeatRows=1, spaceBefore=2, spaceAfter=8)
    made.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, grey),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return made


def column_widths(block: Table, width: float) -> list[float]:
    """Columns no narrower than their longest word, numbers on one line; those with more text get the rest."""
    least, wish = [], []
    for at, title in enumerate(block.titles):
        texts = [title, *(row[at].text for row in block.rows)]
        whole = max(map(width_of, texts)) + _GAP
        words = max(width_of(word) for text in texts for word in pieces_of(text)) + _GAP
        least.append(whole if at in block.numbers else min(words, width / 3))
        wish.append(min(whole, width / 2))
    more = [max(0.0, wanted - low) for wanted, low in zip(wish, least, strict=True)]
    room, asked = width - sum(least), sum(more)
    if room <= 0:
        return [one * width / sum(least) for one in least]
    if asked <= room:
        # What nobody asks for goes to all, so that tables are as wide as the page.
        return [
            max(low, wanted) + (room - asked) / len(least) for low, wanted in zip(least, wish, strict=True)
        ]
    return [low + room * part / asked for low, part in zip(least, more, strict=True)]


def _not_inside() -> str:
    return tr(
        "No font of this machine has all the Chinese, Japanese and Korean letters above; "
        "your reader has to have one."
    )


def _line_drawing(chart: LineChart, width: float) -> Any:
    from reportlab.graphics.shapes import Drawing, PolyLine, String
    from reportlab.graphics.shapes import Line as Stroke
    from reportlab.lib.colors import black, grey

    found = drawn_lines(chart)
    drawing = _drawing(Drawing, found.height, width)
    top = found.height
    drawing.add(Stroke(0, top - found.base, WIDTH, top - found.base, strokeColor=grey, strokeWidth=0.6))
    for line in found.lines:
        points = [number for x, y in line.points for number in (x, top - y)]
        dash = [6, 4] if line.is_dashed else None
        thick = 1.3 if line.is_dashed else 2.2
        drawing.add(PolyLine(points, strokeColor=black, strokeWidth=thick, strokeDashArray=dash))
    drawing.add(String(0, 5, chart.first, fontName=BODY, fontSize=9))
    drawing.add(String(WIDTH, 5, chart.last, fontName=BODY, fontSize=9, textAnchor="end"))
    return drawing


def _bar_drawing(chart: BarChart, width: float) -> Any:
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.graphics.shapes import Line as Stroke
    from reportlab.lib.colors import black, darkgrey, white
    from reportlab.pdfbase.pdfmetrics import stringWidth

    found = drawn_bars(chart)
    drawing = _drawing(Drawing, found.height, width)
    top = found.height
    for one in found.bars:
        fill = darkgrey if one.bar.value >= 0 else white
        bottom = top - one.y - one.height
        drawing.add(
            Rect(one.x, bottom, one.width, one.height, fillColor=fill, strokeColor=black, strokeWidth=0.6)
        )
        left = 0.0
        for font, run in runs(one.bar.name):
            drawing.add(String(left, top - one.baseline, run, fontName=font, fontSize=9.5))
            left += stringWidth(run, font, 9.5)
        drawing.add(
            String(WIDTH, top - one.baseline, one.bar.written, fontName=BODY, fontSize=9.5, textAnchor="end")
        )
    drawing.add(Stroke(found.axis, 0, found.axis, top, strokeColor=black, strokeWidth=0.6))
    return drawing


def _drawing(kind: Any, height: float, width: float) -> Any:
    scale = width / WIDTH
    drawing = kind(width, height * scale + ROW / 4)
    drawing.scale(scale, scale)
    return drawing


def _numbered(canvas: Any, document: Any) -> None:
    canvas.setFont(BODY, SMALL)
    canvas.drawRightString(document.pagesize[0] - _MARGIN, _MARGIN / 2, str(document.page))


def _linked(cell: Cell, width: float) -> str:
    marked = broken(cell.text, width, SMALL)
    return f"<a href={quoteattr(cell.link)}><u>{marked}</u></a>" if cell.link else marked


def _eastern_letters(sheet: Sheet) -> frozenset[str]:
    """Every letter of a report that needs another font than its own."""
    texts = [sheet.title, sheet.subtitle, sheet.foot]
    for section in sheet.sections:
        texts.append(section.title)
        for block in section.blocks:
            if isinstance(block, str):
                texts.append(block)
            elif isinstance(block, Table):
                texts += [*block.titles, *(cell.text for row in block.rows for cell in row)]
            elif isinstance(block, LineChart):
                texts.append(block.key)
            else:
                texts += [bar.name for bar in block.bars]
    return frozenset(letter for text in texts for letter in text if is_eastern(letter))
