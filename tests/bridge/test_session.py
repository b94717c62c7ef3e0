"""What the window knows, and when it is told."""

import threading
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from tests.making import OPEN, StillClock, always_open, at, instrument, new_york, quote
from watcher.bridge.alerts import RECENT_FIRINGS
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.clock import FixedClock
from watcher.domain.alerts.alert import Alert, AlertAction, AlertDraft, AlertId, Firing
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import FeedError, WatcherError
from watcher.domain.feed_state import FeedState, FeedStatus, RowStatus
from watcher.domain.notes import Note
from watcher.domain.notices import Notice, Severity
from watcher.domain.progress import Progress
from watcher.domain.quote import RowFlag
from watcher.domain.quote import Session as Part
from watcher.domain.sessions import Market
from watcher.domain.watchlist import ListChange, Watchlist
from watcher.engine import alert_requests, channel_requests, chart_requests, list_requests
from watcher.engine import requests as ask
from watcher.engine.messages import (
    AlertsNews,
    Answer,
    FiringsNews,
    InstrumentNews,
    MarketsNews,
    NotesNews,
    QuoteNews,
    SavedNews,
    SparklineNews,
    TailNews,
    WatchlistsNews,
)

CONDITION = Side(SideKind.BELOW, Decimal(75))
DRAFT = AlertDraft("BABA", CONDITION)
CHANGE = ListChange(Watchlist(2, "Tech", ("JD",)), Watchlist(2, "Tech"))
ONE, TWO, THREE = (Watchlist(n, f"List {n}", (f"S{n}",)) for n in (1, 2, 3))


class Asked:
    """An engine that only remembers what it was asked."""

    def __init__(self):
        self.requests = []

    def submit(self, number, request):
        self.requests.append((number, request))


@pytest.fixture
def engine():
    return Asked()


@pytest.fixture
def box():
    return Mailbox()


@pytest.fixture
def session(qapp, engine, box):
    return Session(box, engine, StillClock(), frame_ms=0)


def heard(signal):
    said = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


class Passed:
    """A clock that stands, so many nanoseconds after it was started."""

    def __init__(self, ns):
        self._ns = ns

    def isValid(self):
        return True

    def nsecsElapsed(self):
        return self._ns


def firing(sequence):
    return Firing(AlertId("a"), "BABA", sequence, CONDITION, Decimal(75), at(), at(), Part.REGULAR)


def test_a_quote_from_another_thread_arrives(qtbot, session, box):
    with qtbot.waitSignal(session.quotes_changed) as said:
        threading.Thread(target=box.put, args=("BABA", QuoteNews("BABA", quote()))).start()
    assert said.args == [frozenset({"BABA"})]
    assert session.quotes["BABA"].price == Decimal("87.00")


def test_a_burst_is_told_once_with_the_newest_price(qtbot, session, box):
    said = heard(session.quotes_changed)
    for cents in range(100):
        box.put("BABA", QuoteNews("BABA", quote(price=f"87.{cents:02}")))
    box.put("JD", QuoteNews("JD", quote("JD", "27")))
    qtbot.waitUntil(lambda: bool(said))
    assert said == [frozenset({"BABA", "JD"})]
    assert session.quotes["BABA"].price == Decimal("87.99")


def test_what_comes_within_a_frame_waits_for_its_end(qtbot, engine, box):
    session = Session(box, engine, StillClock(), frame_ms=60_000)
    said = heard(session.quotes_changed)
    box.put("BABA", QuoteNews("BABA", quote()))
    qtbot.waitUntil(lambda: len(said) == 1)
    box.put("BABA", QuoteNews("BABA", quote(price="88")))
    session._on_rang()
    session._on_rang()
    assert session._frame.isActive()
    assert len(said) == 1


def test_a_part_of_a_millisecond_does_not_make_a_frame_longer(qapp, engine, box):
    session = Session(box, engine, StillClock(), frame_ms=16)
    session._on_frame()
    session._since_drain = Passed(900_000)
    session._on_rang()
    assert session._frame.interval() == 15


def test_while_nobody_looks_prices_wait_but_nothing_else_does(qtbot, engine, box, monkeypatch):
    monkeypatch.setattr("watcher.bridge.session.RESTING_MS", 600_000)
    session = Session(box, engine, StillClock(), frame_ms=0)
    session.rest(True)
    prices, notices = heard(session.quotes_changed), heard(session.noticed)
    box.put("BABA", QuoteNews("BABA", quote()))
    qtbot.waitUntil(session._frame.isActive)
    assert session._frame.remainingTime() > 60_000
    assert prices == []
    box.post(Notice(at(), Severity.INFO, "Fired."))
    qtbot.waitUntil(lambda: bool(notices))
    assert prices == [frozenset({"BABA"})]
    box.put("BABA", QuoteNews("BABA", quote(price="88")))
    qtbot.waitUntil(session._frame.isActive)
    session.catch_up()
    assert len(prices) == 2
    box.put("BABA", QuoteNews("BABA", quote(price="89")))
    qtbot.waitUntil(session._frame.isActive)
    session.rest(False)
    session.rest(False)
    assert len(prices) == 3


def test_a_pile_of_news_leaves_the_event_loop_its_turns(qtbot, engine, box, monkeypatch):
    monkeypatch.setattr("watcher.bridge.session.TURN_S", 0.0)
    session = Session(box, engine, StillClock(), frame_ms=1)
    turn = QTimer(interval=0)
    said = []
    turn.timeout.connect(lambda: said.append("turn"))
    session.noticed.connect(lambda notice: said.append(notice.title))
    session.quotes_changed.connect(said.append)
    turn.start()
    for text in "abc":
        box.post(Notice(at(), Severity.INFO, text))
    qtbot.waitUntil(lambda: "a" in said)
    box.put("BABA", QuoteNews("BABA", quote()))
    box.post(Notice(at(), Severity.INFO, "d"))
    qtbot.waitUntil(lambda: "d" in said)
    turn.stop()
    assert [one for one in said if one != "turn"] == ["a", "b", "c", frozenset({"BABA"}), "d"]
    assert said.index("a") < said.index("turn", said.index("a")) < said.index("b")
    assert said.index("b") < said.index("turn", said.index("b")) < said.index("c")


def test_who_looks_at_a_resting_window_sees_what_was_left_and_what_waits(qtbot, engine, box, monkeypatch):
    monkeypatch.setattr("watcher.bridge.session.TURN_S", 0.0)
    session = Session(box, engine, StillClock(), frame_ms=1)
    session.rest(True)
    prices, notices = heard(session.quotes_changed), heard(session.noticed)
    for text in "abc":
        box.post(Notice(at(), Severity.INFO, text))
    session._on_frame()
    box.put("BABA", QuoteNews("BABA", quote()))
    session.catch_up()
    assert [notice.title for notice in notices] == ["a", "b", "c"]
    assert prices == [frozenset({"BABA"})]


def test_a_flag_without_a_quote_keeps_the_old_quote(session):
    session.take([QuoteNews("BABA", quote())])
    session.take([QuoteNews("BABA", None, RowFlag.UNKNOWN)])
    assert session.flag("BABA") is RowFlag.UNKNOWN
    assert session.quotes["BABA"].price == Decimal("87.00")
    assert session.row_status("BABA") is RowStatus.UNKNOWN_SYMBOL


def test_every_kind_of_news_has_its_signal(session):
    key = BarsKey("BABA", Interval.D1)
    status = FeedStatus("test", FeedState.LIVE)
    market = Market("NYSE", new_york())
    said = {
        name: heard(getattr(session, name))
        for name in (
            "instruments_changed",
            "sparklines_changed",
            "bars_changed",
            "status_changed",
            "markets_changed",
            "saved",
        )
    }
    session.take(
        [
            InstrumentNews(instrument()),
            SparklineNews("BABA", (1.0, 2.0)),
            TailNews(key, Bars.empty()),
            status,
            MarketsNews((market,)),
            SavedNews(at(5)),
        ]
    )
    assert said["instruments_changed"] == [frozenset({"BABA"})]
    assert session.instruments["BABA"] == instrument()
    assert said["sparklines_changed"] == [frozenset({"BABA"})]
    assert said["bars_changed"][0][0] == key
    assert said["status_changed"] == [status]
    assert len(said["markets_changed"]) == 1
    assert said["saved"] == [at(5)]
    assert session.sparklines["BABA"] == (1.0, 2.0)
    assert session.status == status
    assert session.markets == (market,)
    assert session.saved_at == at(5)
    assert session.table("BABA") == market.table


def test_a_source_that_is_live_again_is_told_of_once(session):
    told = heard(session.recovered)
    for state in (FeedState.OFFLINE, FeedState.LIVE, FeedState.LIVE, FeedState.STALE, FeedState.LIVE):
        session.take([FeedStatus("test", state)])
    assert len(told) == 2


def test_the_table_of_what_nobody_knows_is_none(session):
    assert session.table("BABA") is None
    session.take([InstrumentNews(instrument())])
    session.take([MarketsNews((Market("always", always_open()),))])
    assert session.table("BABA") is None


def test_the_first_symbol_is_selected_once(session):
    said = heard(session.selection_changed)
    session.take_watchlists((Watchlist(1, "empty"), Watchlist(2, "full", ("BABA", "JD"))))
    session.take_watchlists((Watchlist(1, "empty", ("NVDA",)),))
    session.select("BABA")
    assert said == ["BABA"]
    assert session.selected == "BABA"


def test_no_symbol_is_selected_while_there_is_none(session):
    session.take_watchlists((Watchlist(1, "empty"),))
    assert session.selected is None


def test_the_first_list_is_shown_until_another_is_chosen(session, engine):
    assert session.shown is None
    session.take_watchlists((ONE, TWO))
    told = heard(session.watchlists_changed)
    assert session.shown == ONE
    session.show_list(2)
    session.show_list(2)
    session.show_list(9)
    assert session.shown == TWO
    assert [request for _, request in engine.requests] == [list_requests.ShowList(2)]
    assert len(told) == 1


def test_the_list_that_was_shown_last_is_shown_first(session, box, qtbot):
    with qtbot.waitSignal(session.watchlists_changed):
        box.post(WatchlistsNews((ONE, TWO), 2))
    assert (session.shown, session.selected) == (TWO, "S2")


def test_a_list_chosen_by_the_user_is_not_put_aside_by_the_remembered_one(session):
    session.take_watchlists((ONE, TWO, THREE), 2)
    session.show_list(3)
    session.take_watchlists((ONE, TWO, THREE), 2)
    assert session.shown == THREE


def test_when_the_shown_list_goes_its_neighbour_is_shown(session):
    session.take_watchlists((ONE, TWO, THREE), 2)
    session.take_watchlists((ONE, THREE))
    assert session.shown == THREE
    session.take_watchlists((ONE,))
    assert session.shown == ONE
    session.take_watchlists(())
    assert session.shown is None


def test_alerts_come_and_go(qtbot, session, box):
    changed = heard(session.alerts_changed)
    alert = Alert(AlertId("a"), "BABA", CONDITION)
    box.post(AlertsNews((alert,)))
    qtbot.waitUntil(lambda: len(changed) == 1)
    box.post(AlertsNews(removed=(AlertId("a"), AlertId("b"))))
    qtbot.waitUntil(lambda: len(changed) == 2)
    assert changed == [((alert,), ()), ((), ("a", "b"))]
    assert not session.alerts


def test_fresh_fires_are_told_and_put_first(qtbot, session, box):
    fired, listed = heard(session.fired), heard(session.firings_changed)
    box.post(FiringsNews((firing(1), firing(2)), unread=2, fresh=False))
    box.post(FiringsNews((firing(3),), unread=3))
    box.post(FiringsNews((), unread=3))
    qtbot.waitUntil(lambda: len(listed) == 3)
    assert fired == [(firing(3),)]
    assert [one.sequence for one in session.firings] == [3, 2, 1]
    assert session.unread == 3


def test_what_comes_in_one_frame_is_told_in_one_piece(qtbot, session, box):
    changed, fired, listed = (
        heard(s) for s in (session.alerts_changed, session.fired, session.firings_changed)
    )
    first, second = (Alert(AlertId(name), "BABA", CONDITION) for name in "ab")
    newer = replace(first, note="newer")
    box.post(AlertsNews((first, second)))
    box.post(FiringsNews((firing(1), firing(2)), unread=2))
    box.post(AlertsNews((newer,), removed=(second.id,)))
    box.post(FiringsNews((firing(3),), unread=3))
    box.post(AlertsNews(removed=(AlertId("c"),)))
    qtbot.waitUntil(lambda: bool(listed))
    assert changed == [((newer,), ("b", "c"))]
    assert dict(session.alerts) == {"a": newer}
    assert fired == [(firing(1), firing(2), firing(3))]
    assert session.unread == 3


def test_an_alert_that_comes_back_in_the_same_frame_is_there(qtbot, session, box):
    changed = heard(session.alerts_changed)
    alert = Alert(AlertId("a"), "BABA", CONDITION)
    box.post(AlertsNews(removed=(alert.id,)))
    box.post(AlertsNews((alert,)))
    qtbot.waitUntil(lambda: bool(changed))
    assert changed == [((alert,), ())]
    assert session.alerts[alert.id] == alert


def test_the_list_of_fires_is_bounded(session, box, qtbot):
    box.post(FiringsNews(tuple(firing(n) for n in range(RECENT_FIRINGS + 5)), unread=0, fresh=False))
    qtbot.waitUntil(lambda: bool(session.firings))
    assert len(session.firings) == RECENT_FIRINGS
    assert session.firings[0].sequence == RECENT_FIRINGS + 4


def test_notices_and_lists_are_passed_on(qtbot, session, box):
    noticed, lists = heard(session.noticed), heard(session.watchlists_changed)
    said = Notice(at(), Severity.WARNING, "The disk is full.")
    box.post(said)
    box.post(WatchlistsNews((Watchlist(1, "one", ("BABA",)),)))
    qtbot.waitUntil(lambda: bool(lists))
    session.tell(said)
    assert noticed == [said, said]
    assert session.watchlists[0].name == "one"


def test_an_answer_reaches_the_one_who_asked(qtbot, session, engine, box):
    reply = session.search("ali")
    progressed, done, answered = heard(reply.progressed), heard(reply.done), heard(session.answered)
    number = engine.requests[-1][0]
    assert session.waiting == 1
    box.post(Answer(number, "stored", final=False))
    box.post(Answer(number, "fresh"))
    box.post(Answer(number, "twice"))
    box.post(Answer(number, "late", final=False))
    qtbot.waitUntil(lambda: bool(answered))
    assert (progressed, done, len(answered), session.waiting) == (["stored"], ["fresh"], 1, 0)


def test_a_failure_reaches_the_one_who_asked(qtbot, session, engine, box):
    failed = heard(session.search("ali").failed)
    box.post(Answer(engine.requests[-1][0], error=FeedError("Yahoo is down.")))
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].title == "Yahoo is down."


def test_a_cancelled_question_is_not_answered(qtbot, session, engine, box):
    reply = session.search("ali")
    said = heard(reply.progressed), heard(reply.done)
    answered = heard(session.answered)
    reply.cancel()
    box.post(Answer(engine.requests[-1][0], "stored", final=False))
    box.post(Answer(engine.requests[-1][0], "fresh"))
    qtbot.waitUntil(lambda: bool(answered))
    assert said == ([], [])


def test_each_chart_follows_its_own_bars_and_those_of_others_go_on(session, engine):
    minutes, days, others = (
        BarsKey(*of) for of in (("BABA", Interval.M1), ("BABA", Interval.D1), ("JD", Interval.D1))
    )
    session.follow_charts("left", [minutes, days])
    session.follow_charts("right", [days, others])
    assert engine.requests[-1][1] == chart_requests.FollowCharts((minutes, days, others))
    session.follow_charts("left", [])
    assert engine.requests[-1][1] == chart_requests.FollowCharts((days, others))
    asked = len(engine.requests)
    session.follow_charts("third", [others])
    session.follow_charts("unknown", [])
    assert len(engine.requests) == asked, "nothing else is followed"


def test_every_request_asks_for_what_it_says(session, engine):
    key = BarsKey("BABA", Interval.M1)
    session.load_bars(key, at(), extended_hours=True)
    session.follow_charts("a chart", [key])
    session.show_symbols(["BABA"])
    session.add_symbols(1, ["JD"], 3)
    session.set_entries(1, ["JD"])
    session.make_group(1, "China", ["JD"])
    session.rename_group(1, "China", "Asia")
    session.fold_group(1, "Asia", is_folded=True)
    session.write_note("JD", "a line")
    session.move_symbols(1, 2, ["JD"])
    session.undo_changes([CHANGE])
    session.import_text(1, "JD")
    session.import_file(1, Path("list.csv"))
    session.export_list(1, Path("list.csv"))
    session.create_list("Tech")
    session.rename_list(2, "Chips")
    session.delete_list(2)
    session.restore_list(CHANGE.before, 1)
    session.arrange_lists([2, 1])
    session.add_alert(DRAFT)
    session.edit_alert(AlertId("a"), DRAFT)
    session.change_alerts([AlertId("a")], AlertAction.SNOOZE, at(60))
    session.mark_firings_read()
    session.keep("window", "text")
    session.recall("window")
    session.try_again()
    numbers, requests = zip(*engine.requests, strict=True)
    assert len(set(numbers)) == len(numbers)
    assert requests == (
        chart_requests.LoadBars(key, at(), extended_hours=True),
        chart_requests.FollowCharts((key,)),
        chart_requests.ShowSymbols(("BABA",)),
        list_requests.AddSymbols(1, ("JD",), 3),
        list_requests.SetEntries(1, ("JD",)),
        list_requests.MakeGroup(1, "China", ("JD",)),
        list_requests.RenameGroup(1, "China", "Asia"),
        list_requests.FoldGroup(1, "Asia", is_folded=True),
        ask.WriteNote(Note("JD", "a line")),
        list_requests.MoveSymbols(1, 2, ("JD",)),
        list_requests.UndoChanges((CHANGE,)),
        list_requests.ImportText(1, "JD"),
        list_requests.ImportFile(1, Path("list.csv")),
        list_requests.ExportList(1, Path("list.csv")),
        list_requests.CreateList("Tech"),
        list_requests.RenameList(2, "Chips"),
        list_requests.DeleteList(2),
        list_requests.RestoreList(CHANGE.before, 1),
        list_requests.ArrangeLists((2, 1)),
        alert_requests.AddAlert(DRAFT),
        alert_requests.EditAlert(AlertId("a"), DRAFT),
        alert_requests.ChangeAlerts((AlertId("a"),), AlertAction.SNOOZE, at(60)),
        alert_requests.MarkFiringsRead(),
        ask.Keep("window", "text"),
        ask.Recall("window"),
        ask.TryAgain(),
    )


def test_notes_that_are_new_are_told(qtbot, session, box):
    said = heard(session.notes_changed)
    box.post(NotesNews((Note("JD", "a line"), Note("BABA"))))
    qtbot.waitUntil(lambda: bool(said))
    assert said == [frozenset(("JD", "BABA"))]
    assert session.notes == {"JD": "a line", "BABA": ""}


def test_time_is_that_of_the_clock(qapp, engine, box):
    session = Session(box, engine, FixedClock(OPEN))
    assert session.now() == OPEN
    assert session.real_ms(1) is None
    assert Session(Mailbox(), engine, StillClock()).real_ms(1.5) == 1500
    assert Session(Mailbox(), engine, StillClock()).real_ms(timedelta(days=99).total_seconds()) == 2**31 - 1


def test_an_error_is_one_sentence():
    assert WatcherError("It failed.", "Try again.").sentence == "It failed. Try again."


def test_long_work_says_how_far_it_is_and_can_be_given_up(session, engine, box):
    told = heard(session.jobs_changed)
    session.search("x")
    reply = session.import_file(1, Path("big.csv"))
    failed = heard(reply.failed)
    ((number, job),) = session.jobs.items()
    assert (job.title, job.progress) == ("Importing big.csv …", Progress(0))
    box.post(Answer(number, Progress(30, 100), final=False))
    session._on_frame()
    assert session.jobs[number].progress == Progress(30, 100)
    box.post(Answer(number, "anything else", final=False))
    session._on_frame()
    session.give_up(number)
    assert engine.requests[-1][1] == ask.GiveUp(number)
    box.post(Answer(number, error=WatcherError("It was cancelled.")))
    session._on_frame()
    assert ([error.title for error in failed], session.jobs) == (["It was cancelled."], {})
    assert len(told) == 4


def test_notifications_here_can_be_kept_quiet(session, engine):
    session.keep_quiet(True)
    assert engine.requests[-1][1] == channel_requests.KeepQuiet(True)
