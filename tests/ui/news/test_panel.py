"""The news panel in a real window: what it shows, how it is read, searched, muted and opened."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton

from tests.domain.test_news import story
from tests.ui.exchange import NOON, fill
from tests.ui.portfolio.booked import bookings, news_of
from watcher.domain.errors import StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.messages import StoriesNews
from watcher.engine.news_requests import AskForNews, LoadMutedSources, LoadNews, MarkStories, MuteSource
from watcher.ui.actions import Actions
from watcher.ui.news.acts import ACTS, NewsAct
from watcher.ui.news.panel import NewsPanel
from watcher.ui.news.story_list import StoryList


class NewsPage:
    """What a user sees of it."""

    def __init__(self, panel, acts):
        self.panel, self.acts = panel, acts
        self.list = panel.findChild(StoryList)
        self.search = panel.findChild(QLineEdit)
        self.scope = panel.findChild(QComboBox)

    @property
    def lines(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def said(self):
        """What stands there instead of a list."""
        return next(
            label.text() for label in self.panel.findChildren(QLabel) if label.parent() is self.list.parent()
        )

    @property
    def is_empty(self):
        return not self.list.isVisibleTo(self.panel)

    @property
    def day_button(self):
        return next(button for button in self.panel.header.buttons if isinstance(button, QToolButton))

    def choose(self, row):
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def do(self, act):
        self.acts[act].trigger()


@pytest.fixture
def page(qtbot, session, theme, market, window):
    fill(market)
    market.read()
    session.select(Symbol("BABA"))
    panel = NewsPanel(session, theme)
    qtbot.addWidget(panel)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    panel.resize(700, 300)
    panel.show()
    return NewsPage(panel, acts)


def answer(engine, market, *stories):
    engine.answer(LoadNews, stories)
    market.read()


HOSTILE = "<b>Bold</b> <img src='https://e.com/x'> \u202etxt"


def test_headlines_of_the_selected_symbol_are_listed(page, engine, market):
    assert engine.requests(LoadNews)[-1] == LoadNews(("BABA",))
    answer(
        engine,
        market,
        story("1", published_at=NOON - timedelta(minutes=5)),
        story("2", "Older", is_read=True),
    )
    assert page.lines[0].startswith("unread, Alibaba will not spin off its cloud, Wire, ")
    assert page.lines[1].startswith("Older, Wire, ")
    assert page.panel.header.note == "BABA"


def test_nothing_written_says_what_to_expect(page, engine, market):
    answer(engine, market)
    assert page.is_empty
    assert page.said.startswith("Nothing stored about BABA yet.")


def test_markup_and_turned_writing_are_shown_as_text(page, engine, market, qtbot):
    answer(engine, market, story("1", HOSTILE, summary=HOSTILE))
    assert page.lines[0].startswith("unread, <b>Bold</b> <img src='https://e.com/x'> txt")
    tip = page.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    page.panel.grab()


def test_the_panel_follows_the_selection_after_a_moment(page, engine, session, market, qtbot):
    session.select(Symbol("JD"))
    qtbot.waitUntil(lambda: engine.requests(LoadNews)[-1] == LoadNews(("JD",)))


def test_new_stories_are_shown_when_they_concern_what_is_shown(page, engine, session, market, mailbox, qtbot):
    answer(engine, market)
    asked = len(engine.requests(LoadNews))
    mailbox.post(StoriesNews(frozenset((Symbol("NVDA"),))))
    market.read()
    assert not page.panel._settle.isActive()
    mailbox.post(StoriesNews(frozenset((Symbol("BABA"),))))
    market.read()
    qtbot.waitUntil(lambda: len(engine.requests(LoadNews)) == asked + 1)


def test_the_whole_list_can_be_read(page, engine, session):
    page.scope.setCurrentIndex(1)
    assert engine.requests(LoadNews)[-1].symbols == session.shown.symbols


def test_all_that_is_held_can_be_read_and_follows_what_is_booked(page, engine, market, qtbot):
    page.scope.setCurrentIndex(2)
    assert page.said == "Nothing is held yet. What is written about it appears here once it is booked."
    market.post(news_of(bookings()))
    qtbot.waitUntil(lambda: engine.requests(LoadNews)[-1] == LoadNews(("BABA",)))
    assert page.panel.header.note == "holdings"
    answer(engine, market)
    assert page.said == "Nothing stored about what you hold yet. Ctrl+F5 asks about all of it."
    page.do(NewsAct.ASK)
    assert engine.requests(AskForNews)[-1] == AskForNews(("BABA",))


def test_holdings_follow_neither_the_selection_nor_the_lists(page, engine, session, market):
    market.post(news_of(bookings()))
    page.scope.setCurrentIndex(2)
    session.select(Symbol("JD"))
    market.list("JD", "PDD")
    assert not page.panel._settle.isActive()
    page.scope.setCurrentIndex(0)
    assert engine.requests(LoadNews)[-1] == LoadNews(("JD",))


def test_the_same_story_of_two_holdings_is_read_once(page, engine, market):
    market.post(news_of(bookings()))
    page.scope.setCurrentIndex(2)
    both = story("1", symbols=frozenset((Symbol("BABA"), Symbol("JD"))))
    answer(engine, market, both, story("2", "Older"))
    assert len(page.lines) == 2
    assert "BABA, JD" in page.lines[0]
    page.do(NewsAct.READ_ALL)
    assert engine.requests(MarkStories) == [MarkStories(("1", "2"))]


def test_words_search_titles_and_sources(page, engine, market, qtbot):
    page.do(NewsAct.SEARCH)
    page.search.setText("cloud")
    qtbot.waitUntil(lambda: engine.requests(LoadNews)[-1].words == "cloud")
    answer(engine, market)
    assert page.said == "Nothing stored contains “cloud”."


def test_enter_opens_the_story_in_the_browser_and_marks_it_read(page, engine, market, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    answer(engine, market, story("1", link="https://example.com/a"), story("2", "No link"))
    page.choose(0)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert opened == ["https://example.com/a"]
    assert engine.requests(MarkStories) == [MarkStories(("1",))]
    page.choose(1)
    page.do(NewsAct.OPEN)
    assert opened == ["https://example.com/a"]


def test_stories_are_marked_unread_and_all_read(page, engine, market):
    answer(engine, market, story("1"), story("2", "Older", is_read=True))
    page.choose(1)
    page.do(NewsAct.UNREAD)
    page.do(NewsAct.READ_ALL)
    assert engine.requests(MarkStories) == [MarkStories(("2",), is_read=False), MarkStories(("1",))]


def test_a_source_is_muted_and_shown_again(page, engine, market):
    answer(engine, market, story("1", source="Noise"))
    page.do(NewsAct.MUTE)
    page.choose(0)
    page.do(NewsAct.MUTE)
    assert engine.requests(MuteSource) == [MuteSource("Noise")]
    page.do(NewsAct.UNMUTE)
    engine.answer(LoadMutedSources, ("Noise",))
    market.read()
    assert engine.requests(MuteSource)[-1] == MuteSource("Noise", on=False)


def test_one_day_can_be_looked_at_and_left_again(page, engine, market):
    page.panel.show_day(date(2023, 11, 16))
    asked = engine.requests(LoadNews)[-1]
    assert (asked.since.isoformat(), asked.until.isoformat()) == (
        "2023-11-16T00:00:00+00:00",
        "2023-11-17T00:00:00+00:00",
    )
    answer(engine, market)
    assert page.said == "Nothing stored about BABA from 16 November 2023."
    assert page.day_button.text() == "16 Nov 2023 ×"
    page.day_button.click()
    assert engine.requests(LoadNews)[-1].since is None
    assert not page.day_button.isVisibleTo(page.panel)


def test_it_can_be_asked_for_now(page, engine):
    page.do(NewsAct.ASK)
    assert engine.requests(AskForNews) == [AskForNews(("BABA",))]


def test_nothing_selected_asks_for_nothing(qtbot, session, theme, engine):
    panel = NewsPanel(session, theme)
    qtbot.addWidget(panel)
    assert engine.requests(LoadNews) == []
    assert NewsPage(panel, None).said == "Select a symbol to see what was written about it."


def test_what_cannot_be_read_is_said_and_nothing_old_stays(page, engine, session, market, qtbot):
    answer(engine, market, story("1"))
    session.select(Symbol("JD"))
    qtbot.waitUntil(lambda: engine.requests(LoadNews)[-1] == LoadNews(("JD",)))
    with qtbot.waitSignal(page.panel.failed):
        engine.answer(LoadNews, error=StoreError("The database is damaged.", "watcher restore"))
        market.read()
    assert page.is_empty
    assert page.said == "The database is damaged. watcher restore"
