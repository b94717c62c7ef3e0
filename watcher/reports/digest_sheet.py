"""The weekly digest in words, tables and charts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from watcher.domain.agenda import AgendaEntry
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.digest.digest import BigDay, Digest, Fire, PortfolioWeek
from watcher.domain.digest.incidents import Incident
from watcher.domain.digest.moves import ListWeek, WeekMove
from watcher.domain.formats import Formats
from watcher.domain.news import Story, plain, safe_link
from watcher.domain.portfolio.money import booked
from watcher.reports.sheet import Bar, BarChart, Block, Cell, Line, LineChart, Section, Sheet, Table

NOTHING = "–"
MINUS = "\u2212"
_NAME, _NOTE, _TITLE = 60, 120, 300
_CONTRIBUTORS = 5
_UNKNOWN = 8
_HOURS = {Horizon.HOUR: "1 hour on", Horizon.DAY: "1 day on", Horizon.DAYS: "5 days on"}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def digest_sheet(digest: Digest, formats: Formats | None = None) -> Sheet:
    """The digest as it is read."""
    return _Writing(digest, formats or Formats()).sheet()


class _Writing:
    def __init__(self, digest: Digest, formats: Formats) -> None:
        self._digest = digest
        self._formats = formats
        self._zone = ZoneInfo(digest.zone)

    def sheet(self) -> Sheet:
        """Every section, those without anything to say with a sentence that says so."""
        digest = self._digest
        week = digest.week
        span = f"{week.first:%Y-%m-%d} to {week.last:%Y-%m-%d}"
        so_far = "" if digest.is_whole else " The week is not over: these are figures so far."
        return Sheet(
            f"Week {week}",
            f"{span}.{so_far} Written {self._moment(digest.written_at)} from what is stored.",
            (
                Section("Portfolio", self._portfolio()),
                Section("Lists: best and worst", self._lists()),
                Section("Big days", self._big_days()),
                Section("Alerts", self._alerts()),
                Section("Worth reading", self._stories()),
                Section("Data: what was missing", self._incidents()),
                Section("What comes next", self._ahead()),
            ),
            f"Times are in {digest.zone}. Moves compare the last close of the week with the last one before. "
            "This is a record of prices, not advice.",
        )

    def _portfolio(self) -> tuple[Block, ...]:
        found = self._digest.portfolio
        if found is None:
            return ("Nothing was booked up to this week.",)
        blocks: list[Block] = [self._return(found)]
        rows = (
            ("Value before", found.value_start),
            ("Paid in and out", found.flows),
            ("Gain", found.gain),
            ("Value at the end", found.value_end),
        )
        table = tuple(
            (Cell(name), Cell(self._money(value, found.currency, sign=name in {"Paid in and out", "Gain"})))
            for name, value in rows
        )
        blocks.append(Table(("", found.currency), table, frozenset((1,))))
        if len(found.course) > 1 and found.twr is not None:
            blocks.append(self._course(found))
        if found.contributors:
            blocks += ["What each holding brought:", self._contributors(found)]
        blocks += [f"{self._formats.sentence(plain(notice, _TITLE))}." for notice in found.notices]
        return tuple(blocks)

    def _return(self, found: PortfolioWeek) -> str:
        if found.twr is None:
            return "Nothing was held in this week."
        said = f"The portfolio returned {self._percent(found.twr)} (time-weighted)"
        if not found.benchmark:
            return f"{said}."
        name = ", ".join(found.benchmark)
        if found.benchmark_twr is None:
            return f"{said}. What {name} did is not known."
        apart = found.twr - found.benchmark_twr
        return (
            f"{said}, {name} {self._percent(found.benchmark_twr)}: "
            f"{self._formats.number(abs(apart) * 100, 2)} percentage points "
            f"{'ahead' if apart >= 0 else 'behind'}."
        )

    def _course(self, found: PortfolioWeek) -> LineChart:
        course = found.course
        own = course[-1].own / course[0].own - 1 if course[0].own else 0.0
        lines = [
            Line(f"portfolio {self._percent(own)}", tuple((float(p.day.toordinal()), p.own) for p in course))
        ]
        beside = tuple((float(p.day.toordinal()), p.benchmark) for p in course if p.benchmark is not None)
        if beside:
            name = ", ".join(found.benchmark)
            lines.append(Line(f"{name} {self._percent(beside[-1][1] / beside[0][1] - 1)}", beside, True))
        first, last = course[0].day, course[-1].day
        words = "; ".join(line.name for line in lines)
        return LineChart(tuple(lines), 1.0, str(first), str(last), f"From {first} to {last}: {words}.")

    def _contributors(self, found: PortfolioWeek) -> Block:
        all_of_them = found.contributors
        shown = all_of_them
        if len(shown) > 2 * _CONTRIBUTORS:
            shown = (*shown[:_CONTRIBUTORS], *shown[-_CONTRIBUTORS:])
        bars = [
            Bar(
                plain(one.label, 16),
                float(one.gain),
                f"{self._money(one.gain, found.currency, sign=True)} {found.currency}",
            )
            for one in shown
        ]
        rest = all_of_them[_CONTRIBUTORS:-_CONTRIBUTORS] if len(shown) < len(all_of_them) else ()
        if rest:
            total = sum((one.gain for one in rest), Decimal(0))
            written = f"{self._money(total, found.currency, sign=True)} {found.currency}"
            bars.insert(_CONTRIBUTORS, Bar(f"{len(rest)} others", float(total), written))
        return BarChart(tuple(bars), "; ".join(f"{bar.name} {bar.written}" for bar in bars))

    def _lists(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for one in self._digest.lists:
            mean = "" if one.mean is None else f", {self._percent(one.mean)} on average"
            blocks.append(
                f"{plain(one.name, _NAME)}: {one.known} of {one.known + len(one.unknown)} known{mean}."
            )
            if one.best:
                blocks.append(self._list_table(one))
            if one.unknown:
                names = ", ".join(one.unknown[:_UNKNOWN])
                more = f" and {len(one.unknown) - _UNKNOWN} more" if len(one.unknown) > _UNKNOWN else ""
                blocks.append(f"Not known, for lack of stored closes: {names}{more}.")
        return tuple(blocks) or ("There are no lists.",)

    def _list_table(self, found: ListWeek) -> Table:
        rows = [self._move("best", one) for one in found.best]
        rows += [self._move("worst", one) for one in found.worst]
        return Table(("", "Symbol", "Name", "Close", "Week"), tuple(rows), frozenset((3, 4)))

    def _move(self, word: str, one: WeekMove) -> tuple[Cell, ...]:
        close = f"{self._formats.number(one.close, one.places)} {one.currency}".rstrip()
        cells = (word, one.symbol, plain(one.name, _NAME), close, self._percent(one.ratio))
        return tuple(map(Cell, cells))

    def _big_days(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for one in self._digest.big_days:
            blocks.append(self._big_day(one))
            blocks += [self._headlines(one.headlines)] if one.headlines else []
        if self._digest.more_big_days:
            blocks.append(f"And {self._digest.more_big_days} more.")
        return tuple(blocks) or (
            self._formats.sentence("No day was beyond 2.5 standard deviations of the 120 sessions before."),
        )

    def _big_day(self, one: BigDay) -> str:
        move = one.move
        said = f"{self._day(move.day)}: {move.symbol} {self._rose(move.move)}"
        if move.deviations is not None:
            said += f", {self._formats.number(abs(move.deviations), 1)} standard deviations"
        parts = []
        if move.peers_mean is not None:
            parts.append(f"its peers {self._percent(move.peers_mean)} on average")
        if move.own is not None:
            parts.append(f"{self._percent(move.own)} its own")
        if move.gap is not None:
            parts.append(f"{self._percent(move.gap)} at the open")
        if move.volume_ratio is not None:
            parts.append(f"volume {self._formats.number(move.volume_ratio, 1)} times the average")
        if one.fires:
            parts.append(f"{one.fires} alert{'s' if one.fires > 1 else ''} fired")
        return f"{said}; {', '.join(parts)}." if parts else f"{said}."

    def _alerts(self) -> tuple[Block, ...]:
        fires = self._digest.fires
        if not fires:
            return ("No alert fired.",)
        late = sum(one.is_late for one in fires)
        said = f"{len(fires)} fired" + (f", {late} of them missed then and found later." if late else ".")
        horizons = [_HOURS[horizon] for horizon in Horizon]
        table = Table(
            ("When", "Symbol", "Alert", "Price", *horizons),
            tuple(map(self._fire, fires)),
            frozenset(range(3, 4 + len(horizons))),
        )
        return said, table, "A dash: that time has not come yet, or no price of it is known."

    def _fire(self, one: Fire) -> tuple[Cell, ...]:
        price = NOTHING
        if one.price is not None:
            places = max(one.places, 0)
            price = f"{self._formats.number(one.price, places)} {one.currency}".rstrip()
        words = self._formats.sentence(one.words) + (f". {plain(one.note, _NOTE)}" if one.note else "")
        when = self._moment(one.occurred_at)
        if one.is_late:
            when += f", found {self._moment(one.detected_at)}"
        cells = (when, one.symbol, words, price, *(self._percent(one.after[horizon]) for horizon in Horizon))
        return tuple(map(Cell, cells))

    def _stories(self) -> tuple[Block, ...]:
        if not self._digest.stories:
            return ("No headlines of this week are stored.",)
        blocks: list[Block] = [self._headlines(self._digest.stories)]
        if self._digest.more_stories:
            blocks.append(f"And {self._digest.more_stories} more in the window.")
        return tuple(blocks)

    def _headlines(self, stories: tuple[Story, ...]) -> Table:
        rows = tuple(
            (
                Cell(self._moment(one.published_at)),
                Cell(plain(one.title, _TITLE), safe_link(one.link)),
                Cell(plain(one.source, _NAME)),
                Cell(", ".join(sorted(one.symbols))),
            )
            for one in stories
        )
        return Table(("When", "Headline", "Source", "About"), rows)

    def _incidents(self) -> tuple[Block, ...]:
        found = self._digest.incidents
        if not found:
            return ("Nothing is known to have been missing.",)
        return (
            Table(("Symbol", "What", "When", "Times"), tuple(map(self._incident, found)), frozenset((3,))),
        )

    def _incident(self, one: Incident) -> tuple[Cell, ...]:
        words = self._formats.sentence(one.words)
        if one.unwatched is not None:
            words += f" {self._length(one.unwatched)} in all."
        when = self._moment(one.begin)
        if one.end != one.begin:
            when += f" to {self._moment(one.end)}"
        return tuple(map(Cell, (plain(one.symbol, _NAME), words, when, str(one.count))))

    def _ahead(self) -> tuple[Block, ...]:
        coming = self._digest.week.next
        rows = tuple(
            (Cell(self._day(one.day)), Cell(one.symbol or ""), Cell(self._coming(one)))
            for one in self._digest.ahead
        )
        if not rows:
            return (f"Nothing is known of week {coming}: no results, dividends, splits or holidays.",)
        return f"In week {coming}, as far as it is stored:", Table(("Day", "Symbol", "What"), rows)

    def _coming(self, one: AgendaEntry) -> str:
        said = self._formats.sentence(plain(one.text, _NOTE)) + (" (estimate)" if one.is_estimate else "")
        return said if one.at is None else f"{said}, {self._moment(one.at)}"

    def _rose(self, ratio: float) -> str:
        return f"{'rose' if ratio >= 0 else 'fell'} {self._formats.number(abs(ratio) * 100, 2)} %"

    def _percent(self, ratio: float | None) -> str:
        if ratio is None:
            return NOTHING
        return f"{self._formats.number(ratio * 100, 2, sign=True)} %".replace("-", MINUS)

    def _money(self, value: Decimal, currency: str, *, sign: bool = False) -> str:
        exact = booked(value, currency)
        exponent = exact.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 2
        return self._formats.number(exact, places, sign=sign and bool(exact)).replace("-", MINUS)

    def _moment(self, at: datetime) -> str:
        here = at.astimezone(self._zone)
        return f"{self._day(here.date())} {self._formats.time(here)}"

    def _day(self, day: date) -> str:
        return f"{_WEEKDAYS[day.weekday()]} {day:%Y-%m-%d}"

    def _length(self, length: timedelta) -> str:
        minutes = round(length.total_seconds() / 60)
        hours, rest = divmod(minutes, 60)
        return f"{hours} h {rest} min" if hours else f"{rest} min"
