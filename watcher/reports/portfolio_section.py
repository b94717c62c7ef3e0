"""What the digest says of the portfolio: its return, its value, its course and what each holding brought."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.digest.digest import PortfolioWeek
from watcher.domain.plain import plain
from watcher.language import ended, tr
from watcher.reports.sheet import Bar, BarChart, Block, Cell, Line, LineChart, Table
from watcher.reports.writing import Writing

_CONTRIBUTORS = 5
_LABEL, _NOTICE = 16, 300
_NOTICES = 12


def portfolio_blocks(found: PortfolioWeek | None, writing: Writing) -> tuple[Block, ...]:
    """The section of it; a sentence where there is none."""
    if found is None:
        return (tr("Nothing was booked up to this week."),)
    blocks: list[Block] = [_return(found, writing)]
    if not found.is_unknown:
        blocks.append(_values(found, writing))
    if len(found.course) > 1 and found.twr is not None:
        blocks.append(_course(found, writing))
    if found.contributors:
        blocks += [tr("What each holding brought:"), _contributors(found, writing)]
    blocks += [ended(writing.formats.sentence(plain(notice, _NOTICE))) for notice in found.notices[:_NOTICES]]
    if len(found.notices) > _NOTICES:
        more = len(found.notices) - _NOTICES
        blocks.append(tr("And {count} more; the window has all of them.").format(count=more))
    return tuple(blocks)


def _return(found: PortfolioWeek, writing: Writing) -> str:
    if found.is_unknown:
        return tr("Nothing of what is booked can be valued in this week.")
    if found.twr is None:
        return tr("Nothing was held in this week.")
    said = tr("The portfolio returned {percent} (time-weighted)").format(percent=writing.percent(found.twr))
    if not found.benchmark:
        return ended(said)
    name = ", ".join(found.benchmark)
    if found.benchmark_twr is None:
        return tr("{said}. What {name} did is not known.").format(said=said, name=name)
    apart = found.twr - found.benchmark_twr
    told = (
        tr("{said}, {name} {percent}: {points} percentage points ahead.")
        if apart >= 0
        else tr("{said}, {name} {percent}: {points} percentage points behind.")
    )
    points = writing.formats.number(abs(apart) * 100, 2)
    return told.format(said=said, name=name, percent=writing.percent(found.benchmark_twr), points=points)


def _values(found: PortfolioWeek, writing: Writing) -> Table:
    rows = (
        (tr("Value before"), found.value_start, False),
        (tr("Paid in and out"), found.flows, True),
        (tr("Gain"), found.gain, True),
        (tr("Value at the end"), found.value_end, False),
    )
    cells = tuple(
        (Cell(name), Cell(writing.money(value, found.currency, sign=has_sign)))
        for name, value, has_sign in rows
    )
    return Table(("", found.currency), cells, frozenset((1,)))


def _course(found: PortfolioWeek, writing: Writing) -> LineChart:
    course = found.course
    own = course[-1].own / course[0].own - 1 if course[0].own else 0.0
    name = tr("portfolio {percent}", "return").format(percent=writing.percent(own))
    lines = [Line(name, tuple((float(p.day.toordinal()), p.own) for p in course))]
    beside = tuple((float(p.day.toordinal()), p.benchmark) for p in course if p.benchmark is not None)
    if beside:
        moved = writing.percent(beside[-1][1] / beside[0][1] - 1)
        lines.append(Line(f"{', '.join(found.benchmark)} {moved}", beside, True))
    first, last = course[0].day, course[-1].day
    words = "; ".join(line.name for line in lines)
    key = " ".join(
        tr("Dashed: {name}.").format(name=line.name)
        if line.is_dashed
        else tr("Solid: {name}.").format(name=line.name)
        for line in lines
    )
    alt = tr("From {first} to {last}: {words}.").format(first=first, last=last, words=words)
    return LineChart(tuple(lines), 1.0, str(first), str(last), alt, key)


def _contributors(found: PortfolioWeek, writing: Writing) -> Block:
    def gained(value: Decimal) -> str:
        return f"{writing.money(value, found.currency, sign=True)} {found.currency}"

    all_of_them = found.contributors
    shown = all_of_them
    if len(shown) > 2 * _CONTRIBUTORS:
        shown = (*shown[:_CONTRIBUTORS], *shown[-_CONTRIBUTORS:])
    bars = [Bar(plain(one.label, _LABEL), float(one.gain), gained(one.gain)) for one in shown]
    rest = all_of_them[_CONTRIBUTORS:-_CONTRIBUTORS] if len(shown) < len(all_of_them) else ()
    if rest:
        total = sum((one.gain for one in rest), Decimal(0))
        others = tr("{count} others").format(count=len(rest))
        bars.insert(_CONTRIBUTORS, Bar(others, float(total), gained(total)))
    return BarChart(tuple(bars), "; ".join(f"{bar.name} {bar.written}" for bar in bars))
