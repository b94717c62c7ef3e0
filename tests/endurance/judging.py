"""Whether a week left anything behind: flat where it has to be flat, and every table's growth explained."""

import json
from dataclasses import asdict, replace
from datetime import timedelta

DAYS_TO_JUDGE = 3
"""Fewer days tell nothing of a trend: on the first, everything is met for the first time."""
FLAT = (
    # What, its name in a gauge, by how much it may grow between the second day and the last.
    ("memory, MB", "resident_mb", 20),
    ("threads", "threads", 2),
    ("handles", "handles", 10),
    ("objects", "objects", 15_000),
    ("widgets", "widgets", 10),
)
LOG_LINES = 30
"""Of an alert, a day of such weather: each fault and outage is a line or two when it begins."""
BYTES_OF_A_LINE = 220
BYTES_OF_A_FIRE = 3_000


def _explained(facts):
    """The most rows that each table may have, and why."""
    symbols, alerts, fires, days = facts.symbols, facts.alerts, facts.fires, facts.days
    one_each = (symbols + 20, "one for each symbol")
    by_hand = (200, "what the user made")
    imported = (40 + 12 * days, "what was imported, once a day")
    return {
        "quotes": one_each,
        "instruments": one_each,
        "heard": (symbols + 20, "the last prices of each symbol, one row"),
        "corporate_actions": one_each,
        "company_dates": one_each,
        "key_figures": (symbols * (days + 1), "one for each symbol whose figures were shown, and day"),
        "letters": by_hand,
        "bar_series": (symbols * 4, "one for each chart that was shown, and each alert's days"),
        "bar_chunks": (symbols * 8, "4 096 bars each: two for a series that is begun anew"),
        "alerts": (alerts, "one for each alert"),
        "alert_numbers": (alerts, "the last number given"),
        "verdicts": (alerts, "what each alert made of the last prices, one row"),
        "firings": (fires, "every fire is kept"),
        "outbox": (fires, "one for each fire and channel: its receipt"),
        "reminders": (fires, "only until they are seen"),
        "later_prices": (fires * 3, "an hour, a day and five days after each fire"),
        "alert_log": (alerts * LOG_LINES * (days + 1), "why alerts did not fire: 90 days, 10 000 an alert"),
        "stories": (symbols * 12 * (days + 1), "headlines of the symbols shown: 90 days"),
        "story_symbols": (symbols * 12 * (days + 1), "which symbols they are about"),
        "import_runs": imported,
        "accounts": imported,
        "securities": imported,
        "transactions": imported,
        "splits": imported,
        "dated_prices": by_hand,
        "dated_rates": by_hand,
        "channels": by_hand,
        "watchlists": by_hand,
        "watchlist_symbols": (symbols + 200, "what is listed"),
        "watchlist_groups": by_hand,
        "notes": by_hand,
        "settings": by_hand,
        "alembic_version": (1, "the version of the tables"),
    }


class _Facts:
    """What the numbers of rows go by."""

    def __init__(self, report):
        self.symbols = report.size.symbols
        self.alerts = report.alerts
        self.fires = report.fires
        self.days = max(1, round(report.size.hours / 24))


def judged(report):
    """The report with what is not flat, or not explained, among what was broken."""
    return replace(report, broken=(*report.broken, *_grown(report), *_unexplained(report), *_missing(report)))


def _days(report):
    return [one for one in report.gauges if one.label.startswith("day ")]


def _grown(report):
    days = _days(report)
    if len(days) < DAYS_TO_JUDGE:
        return
    for what, name, most in FLAT:
        # What comes and goes within a day, as connections do, has its height on either of the first two.
        grown = getattr(days[-1], name) - max(getattr(one, name) for one in days[:2])
        if grown > most:
            kinds = f" ({dict(days[-1].kinds - days[1].kinds)})" if name == "widgets" else ""
            between = f"between {days[1].label} and {days[-1].label}"
            yield f"{what} grew by {grown:,.0f} {between}{kinds}; at most {most:,}"
    end = report.gauges[-1]
    lines, fires = end.rows["alert_log"], end.rows["firings"]
    most_mb = days[1].database_mb + (lines * BYTES_OF_A_LINE + fires * BYTES_OF_A_FIRE) / 1e6 + 5
    if end.database_mb > most_mb:
        yield f"the database has {end.database_mb:.1f} MB; its lines and fires explain {most_mb:.1f}"


def _unexplained(report):
    explained, end = _explained(_Facts(report)), report.gauges[-1]
    for table, rows in end.rows.items():
        if table not in explained:
            yield f"nobody has explained the growth of the table {table} ({rows} rows)"
        elif rows > explained[table][0]:
            yield f"the table {table} has {rows} rows, more than {explained[table][0]}: {explained[table][1]}"


def _missing(report):
    """A week long enough throws every fault."""
    if report.size.hours >= timedelta(days=5) / timedelta(hours=1):
        from tests.yahoo.faults import Fault

        for fault in Fault:
            if not report.thrown[fault]:
                yield f"the fault {fault.value} was never thrown"


def as_json(report):
    """Everything, for machines."""
    gauges = [asdict(replace(one, rows={}, kinds={})) | {"rows": dict(one.rows)} for one in report.gauges]
    plain = {name: getattr(report, name) for name in report.__dataclass_fields__}
    return json.dumps(
        plain
        | {
            "size": asdict(report.size),
            "gauges": gauges,
            "thrown": {fault.value: times for fault, times in report.thrown.items()},
        },
        indent=1,
    )


def as_tables(report):
    """Everything, for people."""
    return "\n".join((*_head(report), "", *_course(report), "", *_growth(report), "", *_verdict(report)))


def _head(report):
    size = report.size
    yield (
        f"{size.hours / 24:g} days with {size.symbols} symbols and {report.alerts} alerts, seed {size.seed}: "
        f"{report.requests:,} requests, {sum(report.thrown.values())} faults of {len(report.thrown)} kinds, "
        f"{report.starts} starts, in {report.seconds / 60:.1f} minutes"
    )
    yield f"{report.fires} fires, {report.late} of them found late; {report.messages} messages delivered"


def _course(report):
    rows = [("", *(one.label for one in report.gauges))]
    rows += [(what, *(f"{getattr(one, name):,.0f}" for one in report.gauges)) for what, name, _ in FLAT]
    rows.append(("database, MB", *(f"{one.database_mb:.1f}" for one in report.gauges)))
    return _table(rows)


def _growth(report):
    explained = _explained(_Facts(report))
    first, end = report.gauges[0], report.gauges[-1]
    rows = [("rows of", "at first", "at the end", "at most", "because")]
    for table, count in sorted(end.rows.items(), key=lambda pair: -pair[1]):
        if count:
            most, why = explained.get(table, (0, "?"))
            rows.append((table, f"{first.rows[table]:,}", f"{count:,}", f"{most:,}", why))
    return _table(rows)


def _verdict(report):
    if not report.broken:
        return ["Everything was kept."]
    return [f"{len(report.broken)} things were not kept:", *(f"- {one}" for one in report.broken)]


def _table(rows):
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(width) if (at in {0, 4} and len(rows[0]) == 5) or not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
