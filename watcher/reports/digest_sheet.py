"""The weekly digest in words, tables and charts."""

from __future__ import annotations

from watcher.domain.agenda import AgendaEntry
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.alerts.wide_words import subject
from watcher.domain.digest.digest import BigDay, Digest, Fire
from watcher.domain.digest.incidents import Incident
from watcher.domain.digest.moves import ListWeek, WeekMove
from watcher.domain.formats import Formats
from watcher.domain.news import Story, safe_link
from watcher.domain.plain import plain
from watcher.language import ended, tr
from watcher.reports.portfolio_section import portfolio_blocks
from watcher.reports.sheet import Block, Cell, Section, Sheet, Table
from watcher.reports.writing import NOTHING, Writing, joined

_NAME, _NOTE, _TITLE = 60, 120, 300
_UNKNOWN = 8


def digest_sheet(digest: Digest, formats: Formats | None = None) -> Sheet:
    """The digest as it is read, in the language that is spoken (`in_language`)."""
    return _Digest(digest, Writing(formats or Formats(), digest.zone)).sheet()


class _Digest:
    def __init__(self, digest: Digest, writing: Writing) -> None:
        self._digest = digest
        self._writing = writing
        self._formats = writing.formats

    def sheet(self) -> Sheet:
        """Every section, those without anything to say with a sentence that says so."""
        digest, week = self._digest, self._digest.week
        subtitle = (
            tr("{first} to {last}. Written {moment} from what is stored.")
            if digest.is_whole
            else tr(
                "{first} to {last}. The week is not over: these are figures so far. "
                "Written {moment} from what is stored."
            )
        )
        return Sheet(
            tr("Week {week}").format(week=week),
            subtitle.format(first=week.first, last=week.last, moment=self._writing.moment(digest.written_at)),
            (
                Section(tr("Portfolio"), portfolio_blocks(digest.portfolio, self._writing)),
                Section(tr("Lists: best and worst"), self._lists()),
                Section(tr("Big days"), self._big_days()),
                Section(tr("Alerts"), self._alerts()),
                Section(tr("Worth reading"), self._stories()),
                Section(tr("Data: what was missing"), self._incidents()),
                Section(tr("What comes next"), self._ahead()),
            ),
            tr(
                "Times are in {zone}. Moves compare the last close of the week with the last one before. "
                "This is a record of prices, not advice."
            ).format(zone=digest.zone),
            tr("en", "code of the language, as HTML has it"),
        )

    def _lists(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for one in self._digest.lists:
            said = tr("{name}: {known} of {count} known").format(
                name=plain(one.name, _NAME), known=one.known, count=one.known + len(one.unknown)
            )
            if one.mean is not None:
                mean = self._writing.percent(one.mean)
                said = tr("{said}, {percent} on average").format(said=said, percent=mean)
            blocks.append(ended(said))
            if one.best:
                blocks.append(self._list_table(one))
            if one.unknown:
                blocks.append(tr("Not known, for lack of stored closes: {names}.").format(names=_named(one)))
        return tuple(blocks) or (tr("There are no lists."),)

    def _list_table(self, found: ListWeek) -> Table:
        rows = [self._move(tr("best"), one) for one in found.best]
        rows += [self._move(tr("worst"), one) for one in found.worst]
        titles = ("", tr("Symbol"), tr("Name"), tr("Close", "price"), tr("Week", "column"))
        return Table(titles, tuple(rows), frozenset((3, 4)))

    def _move(self, word: str, one: WeekMove) -> tuple[Cell, ...]:
        close = f"{self._formats.number(one.close, one.places)} {one.currency}".rstrip()
        cells = (word, one.symbol, plain(one.name, _NAME), close, self._writing.percent(one.ratio))
        return tuple(map(Cell, cells))

    def _big_days(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for one in self._digest.big_days:
            blocks.append(self._big_day(one))
            blocks += [self._headlines(one.headlines)] if one.headlines else []
        if self._digest.more_big_days:
            blocks.append(tr("And {count} more.", "days").format(count=self._digest.more_big_days))
        nothing = tr("No day was beyond 2.5 standard deviations of the 120 sessions before.")
        return tuple(blocks) or (self._formats.sentence(nothing),)

    def _big_day(self, one: BigDay) -> str:
        move, percent = one.move, self._writing.percent
        rose, fell = tr("{day}: {symbol} rose {percent} %"), tr("{day}: {symbol} fell {percent} %")
        said = (rose if move.move >= 0 else fell).format(
            day=self._writing.day(move.day),
            symbol=move.symbol,
            percent=self._formats.number(abs(move.move) * 100, 2),
        )
        if move.deviations is not None:
            number = self._formats.number(abs(move.deviations), 1)
            said = joined((said, tr("{number} standard deviations").format(number=number)))
        parts = []
        if move.peers_mean is not None:
            parts.append(tr("its peers {percent} on average").format(percent=percent(move.peers_mean)))
        if move.own is not None:
            parts.append(tr("{percent} its own").format(percent=percent(move.own)))
        if move.gap is not None:
            parts.append(tr("{percent} at the open").format(percent=percent(move.gap)))
        if move.volume_ratio is not None:
            number = self._formats.number(move.volume_ratio, 1)
            parts.append(tr("volume {number} times the average").format(number=number))
        if one.fires:
            fired = tr("1 alert fired") if one.fires == 1 else tr("{count} alerts fired")
            parts.append(fired.format(count=one.fires))
        return ended(tr("{said}; {parts}").format(said=said, parts=joined(parts)) if parts else said)

    def _alerts(self) -> tuple[Block, ...]:
        fires = self._digest.fires
        if not fires:
            return (tr("No alert fired."),)
        late = sum(one.is_late for one in fires)
        told = (
            tr("{count} fired, {late} of them missed then and found later.")
            if late
            else tr("{count} fired.", "alerts")
        )
        horizons = {
            Horizon.HOUR: tr("1 hour on"),
            Horizon.DAY: tr("1 day on"),
            Horizon.DAYS: tr("5 days on"),
        }
        table = Table(
            (tr("When"), tr("Symbol"), tr("Alert"), tr("Price"), *(horizons[horizon] for horizon in Horizon)),
            tuple(map(self._fire, fires)),
            frozenset(range(3, 4 + len(horizons))),
        )
        dash = tr("A dash: that time has not come yet, or no price of it is known.")
        return told.format(count=len(fires), late=late), table, dash

    def _fire(self, one: Fire) -> tuple[Cell, ...]:
        price = NOTHING
        if one.price is not None:
            places = max(one.places, 0)
            price = f"{self._formats.number(one.price, places)} {one.currency}".rstrip()
        words = self._formats.sentence(one.words)
        if one.note:
            words = f"{ended(words)} {plain(one.note, _NOTE)}"
        when = self._writing.moment(one.occurred_at)
        if one.is_late:
            found = tr("found {moment}").format(moment=self._writing.moment(one.detected_at))
            when = joined((when, found))
        after = (self._writing.percent(one.after[horizon]) for horizon in Horizon)
        return tuple(map(Cell, (when, subject(one.symbol), words, price, *after)))

    def _stories(self) -> tuple[Block, ...]:
        if not self._digest.stories:
            return (tr("No headlines of this week are stored."),)
        blocks: list[Block] = [self._headlines(self._digest.stories)]
        if self._digest.more_stories:
            blocks.append(tr("And {count} more in the window.").format(count=self._digest.more_stories))
        return tuple(blocks)

    def _headlines(self, stories: tuple[Story, ...]) -> Table:
        rows = tuple(
            (
                Cell(self._writing.moment(one.published_at)),
                Cell(plain(one.title, _TITLE), safe_link(one.link)),
                Cell(plain(one.source, _NAME)),
                Cell(", ".join(sorted(one.symbols))),
            )
            for one in stories
        )
        return Table((tr("When"), tr("Headline"), tr("Source"), tr("About", "column")), rows)

    def _incidents(self) -> tuple[Block, ...]:
        found = self._digest.incidents
        if not found:
            return (tr("Nothing is known to have been missing."),)
        titles = (tr("Symbol"), tr("What"), tr("When"), tr("Times", "how often"))
        return (Table(titles, tuple(map(self._incident, found)), frozenset((3,))),)

    def _incident(self, one: Incident) -> tuple[Cell, ...]:
        words = self._formats.sentence(one.words)
        if one.unwatched is not None:
            length = self._writing.length(one.unwatched)
            words = tr("{words} {length} in all.").format(words=words, length=length)
        when = self._writing.moment(one.begin)
        if one.end != one.begin:
            when = tr("{first} to {last}").format(first=when, last=self._writing.moment(one.end))
        return tuple(map(Cell, (plain(subject(one.symbol), _NAME), words, when, str(one.count))))

    def _ahead(self) -> tuple[Block, ...]:
        coming = self._digest.week.next
        rows = tuple(
            (Cell(self._writing.day(one.day)), Cell(one.symbol or ""), Cell(self._coming(one)))
            for one in self._digest.ahead
        )
        if not rows:
            nothing = tr("Nothing is known of week {week}: no results, dividends, splits or holidays.")
            return (nothing.format(week=coming),)
        table = Table((tr("Day", "date of a report"), tr("Symbol"), tr("What")), rows)
        return tr("In week {week}, as far as it is stored:").format(week=coming), table

    def _coming(self, one: AgendaEntry) -> str:
        said = self._formats.sentence(plain(one.text, _NOTE))
        said = tr("{text} (estimate)").format(text=said) if one.is_estimate else said
        return said if one.at is None else joined((said, self._writing.moment(one.at)))


def _named(found: ListWeek) -> str:
    """The first of those that are not known."""
    names, more = ", ".join(found.unknown[:_UNKNOWN]), len(found.unknown) - _UNKNOWN
    return tr("{names} and {count} more").format(names=names, count=more) if more > 0 else names
