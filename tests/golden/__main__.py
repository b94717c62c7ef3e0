"""Makes the golden profile of this clone's version: `python -m tests.golden`, once, before it is released."""

import json
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from unittest.mock import patch

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.day import Day
from tests.golden.telling import told
from tests.making import tables
from watcher import __version__
from watcher.config_file import save_setting
from watcher.domain.alerts.alert import AlertAction, AlertDraft, Repeat
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.channels import ChannelSetup, Share
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions, Dividend
from watcher.domain.drawings import Anchor, Drawing, DrawingKind, Ink, to_json
from watcher.domain.errors import WatcherError
from watcher.domain.key_figures import TARGET_MEAN, GradeChange, KeyFigures, Opinions
from watcher.domain.news import Story, StoryId
from watcher.domain.portfolio.imports import ImportOptions
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, SecurityId, Split
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Heading
from watcher.paths import Profile
from watcher.store.store import Store
from watcher.ui.layouts import Layouts

BABA, JD, PDD = Symbol("BABA"), Symbol("JD"), Symbol("PDD")
TABLE = """\
Date,Type,Symbol,Quantity,Price,Amount,Currency,Fees,Note
2023-11-01,Deposit,,,,10000,USD,,
2023-11-02,Buy,BABA,40,84.20,,USD,1.50,“first”
2023-11-06,Buy,JD,100,26.10,,USD,1.50,
2023-11-08,Sell,BABA,10,86.00,,USD,1.50,
2023-11-10,Dividend,BABA,,,30.00,USD,,
"""
SMA = {"name": "SMA", "parameters": {"timeperiod": "20"}}
CONDITIONS = (
    {"kind": "reaches", "level": "95"},
    {"kind": "crosses", "level": "96.10"},
    {"kind": "crosses_up", "level": "97"},
    {"kind": "crosses_down", "level": "70"},
    {"kind": "above", "level": "99", "for_s": 120},
    {"kind": "below", "level": "80", "if_true_now": "fire"},
    {"kind": "day_change", "percent": "-5"},
    {"kind": "moves", "percent": "3", "within_s": 900},
    {"kind": "moves", "amount": "-2.5", "within_s": 3600},
    {"kind": "trailing", "percent": "8"},
    {"kind": "trailing", "amount": "4", "direction": "up"},
    {"kind": "enters", "low": "70", "high": "75"},
    {"kind": "leaves", "low": "60", "high": "110"},
    {"kind": "gap", "percent": "4"},
    {"kind": "new_high", "days": 252},
    {"kind": "new_low", "days": 20},
    {"kind": "volume", "multiple": "3", "days": 20},
    {"kind": "data_health", "silent_s": 600},
    {"kind": "relative", "benchmark": ["JD", "PDD"], "days": 5, "percent": "-4"},
    {"kind": "premium", "local": "9988.HK", "ratio": "8", "fx": "HKD=X", "percent": "2"},
    {"kind": "position", "metric": "pnl_percent", "comparison": "at_most", "threshold": "-10"},
    {"kind": "portfolio", "metric": "day_percent", "comparison": "at_most", "threshold": "-3"},
    {"kind": "indicator", **SMA, "interval": "1d", "comparison": "crosses_up", "value": "90"},
    {"kind": "calendar", "event": "earnings", "days_before": 3},
    {
        "kind": "all",
        "conditions": [{"kind": "above", "level": "120"}, {"kind": "above", "level": "40", "symbol": "JD"}],
    },
    {
        "kind": "any",
        "conditions": [{"kind": "below", "level": "20"}, {"kind": "day_change", "percent": "15"}],
    },
)
DRAWN = (
    (DrawingKind.TREND, 2, ""),
    (DrawingKind.RAY, 2, ""),
    (DrawingKind.HORIZONTAL, 1, ""),
    (DrawingKind.RECTANGLE, 2, ""),
    (DrawingKind.FIBONACCI, 2, ""),
    (DrawingKind.TEXT, 1, "the news of 16 November"),
    (DrawingKind.BRUSH, 5, ""),
)


class Golden(Day):
    """One who has used everything that leaves something behind."""

    def asks(self, reply):
        answers = []
        reply.done.connect(answers.append)
        reply.failed.connect(answers.append)
        self.until(lambda: answers)
        if isinstance(answers[0], WatcherError):
            raise answers[0]
        return answers[0]

    def lists(self):
        session = self.session
        first = session.shown
        self.asks(session.make_group(first.id, "Shops", [JD, PDD]))
        second = self.asks(session.create_list("Größen & Werte"))
        self.asks(session.set_entries(second.id, [Heading("Held"), BABA, Heading("Looked at"), JD]))
        self.asks(session.write_note(BABA, "Ask about the cloud; 8 shares each “ADS”."))
        session.show_list(first.id)

    def alerts(self):
        session = self.session
        made = []
        for number, terms in enumerate(CONDITIONS):
            condition = condition_from_json(terms)
            symbol = PORTFOLIO if terms["kind"] == "portfolio" else BABA
            draft = AlertDraft(symbol, condition, note=f"number {number}")
            made.append(self.asks(session.add_alert(draft)))
        level = condition_from_json({"kind": "above", "level": "90"})
        for repeat in (Repeat.DAILY, Repeat.REARM):
            sessions = frozenset({Session.REGULAR, Session.PRE})
            draft = AlertDraft(BABA, level, repeat, sessions, cooldown_s=600, remind_s=1800)
            made.append(self.asks(session.add_alert(draft)))
        self.asks(session.change_alerts([made[0].id], AlertAction.PAUSE))
        self.is_told_of("90.5", "89", "79.5")
        self.asks(session.change_alerts([session.firings[0].alert], AlertAction.ACKNOWLEDGE))

    def is_told_of(self, *prices):
        self.tick(price="87")
        for price in prices:
            self.tick(price=price)
        self.until(lambda: len(self.session.firings) >= 3 and self.session.waiting == 0)

    def portfolio(self, folder):
        session = self.session
        table = folder / "broker.csv"
        table.write_text(TABLE, encoding="utf-8")
        preview = self.asks(session.preview_import(table, ImportOptions()))
        self.asks(session.book_import(preview, table.name))
        baba, on = SecurityId(BABA), date(2023, 11, 13)
        security = next(one for one in self.securities() if one.symbol == BABA)
        self.asks(session.save_split(Split(security.id, date(2023, 11, 9), Decimal(2))))
        self.asks(session.save_prices([DatedPrice(security.id, on, Decimal("85.55"))]))
        self.asks(session.save_rates([DatedRate("USD", "EUR", on, Decimal("0.93"))]))
        return baba

    def securities(self):
        with Store.open(self.profile.database, self.clock.now) as store:
            return store.portfolio.securities()

    def looks_kept(self):
        """Layouts, drawings, the arrangement of alerts, where the window is."""
        layouts = self.window.findChild(Layouts)
        self.page.do("go to watchlist")
        self.page.do("move panel right")
        layouts._on_named("Wide")
        self.page.do("reset layout")
        layouts._on_named("Usual")
        start = 1_699_900_000
        drawn = [
            Drawing(
                number + 1,
                kind,
                tuple(Anchor(start + 86_400 * step, 80.0 + step) for step in range(places)),
                date(2023, 11, 15),
                list(Ink)[number % len(Ink)],
                1 + number % 3,
                text,
                number == 2,
            )
            for number, (kind, places, text) in enumerate(DRAWN)
        ]
        self.session.keep("drawings BABA", to_json(drawn))
        self.page.do("alerts by symbol")
        self.until(lambda: self.session.waiting == 0)


def answered(store, now):
    """What was asked about, day by day: headlines, dates, key figures, a digest on its way, bars."""
    store.channels.save(ChannelSetup("phone", "ntfy", Share.NOTE))
    starts = [1_699_540_200 + 86_400 * day for day in range(5)]
    closes = [84.0, 84.5, 85.0, 86.25, 87.0]
    store.bars.save(BarsKey(BABA, Interval.D1), Bars.of(starts, *[closes] * 4, [1000.0] * 5))
    told_of = [
        Story(StoryId(f"story-{number}"), title, "Newswire", now, frozenset((BABA,)), "https://news.example/")
        for number, title in enumerate(("Results on Thursday", "Größere Wolke"))
    ]
    store.news.save(told_of)
    store.news.mark_read([told_of[0].id])
    store.company_dates.save(BABA, CompanyDates((date(2023, 8, 10),), sector="Consumer Cyclical"))
    store.corporate_actions.save(BABA, CorporateActions((Dividend(1_699_540_200, 1.0),)))
    for day, target in ((13, 121.5), (14, 118.0)):
        changes = (GradeChange(date(2023, 11, day), "A bank", "Buy", "Hold", 120.0, 110.0),)
        opinions = (Opinions(0, (12, 20, 6, 1, 0)),)
        figures = KeyFigures(date(2023, 11, day), {TARGET_MEAN: target}, {}, "USD", "CNY", opinions, changes)
        store.key_figures.save(BABA, figures)
    for week in ("2023-11-04", "2023-11-11"):
        store.letters.post(f"digest {week}", ["phone"], "The week", {Share.PRICE: f"To {week}"}, now)
    store.letters.mark_sent(store.letters.pending()[0].id, now)


class Turning:
    """Waits in the window's event loop."""

    def __init__(self):
        self._loop, self._timer = QEventLoop(), QTimer()
        self._timer.timeout.connect(self._loop.quit)
        self._timer.setSingleShot(True)

    def until(self, holds):
        for _ in range(5_000):
            if holds():
                return
            self._timer.start(5)
            self._loop.exec()
        raise TimeoutError


def make(target):
    """Use the program, and keep what it left behind."""
    with tempfile.TemporaryDirectory(prefix="watcher-golden-") as folder:
        profile = Profile(Path(folder) / "profile")
        profile.create()
        save_setting(profile.config, "appearance.theme", "light")
        save_setting(profile.config, "data.min_poll_s", 30)
        owner = Golden(profile, Turning().until)
        owner.open()
        owner.lists()
        owner.portfolio(Path(folder))
        owner.alerts()
        owner.looks_kept()
        owner.close()
        with Store.open(profile.database, owner.clock.now) as store:
            answered(store, owner.clock.now())
            expected = told(store, profile.config)
        target.mkdir(parents=True)
        with closing(sqlite3.connect(profile.database)) as database:
            (target / "watcher.sql").write_text("\n".join(database.iterdump()) + "\n", encoding="utf-8")
        (target / "config.toml").write_bytes(profile.config.read_bytes())
        text = json.dumps(expected, indent=1, ensure_ascii=False, sort_keys=True)
        (target / "expected.json").write_text(text + "\n", encoding="utf-8")


def main():
    """Make it; one that is there already is what was released, and stays."""
    target = Path(__file__).parent / __version__
    if target.exists():
        sys.stderr.write(f"{target} is there already: what was released is never made anew.\n")
        return 1
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with patch("watcher.engine.service.session_table", tables):
        make(target)
    sys.stdout.write(f"Made {target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
