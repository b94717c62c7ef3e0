"""What strangers, typos and missing rights put in: shown harmlessly, said, and never in the way."""

import dataclasses
import unicodedata

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from tests.faults.view import QUIET, View
from tests.yahoo.catalogue import INSTRUMENTS
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo
from watcher.domain.feed_state import FeedState
from watcher.engine.assembly import live_parts
from watcher.store.store import Store
from watcher.ui.main_window import MainWindow
from watcher.ui.status_words import feed_words
from watcher.ui.theme import Theme

HOSTILE = {
    "BABA": '<b>Ali</b><img src="http://192.0.2.1/x"><script>alert(1)</script>',
    "JD": "abc\u202egnol\u2066 \u200fx",
    "PDD": "P" * 10_000,
    "NVDA": "nul\x00led\x1b[31m red\x07",
    "AMZN": "\U0001f680\U0001f469\u200d\U0001f467" * 40 + "\u0301" * 200,
    "BIDU": "\ud800 alone",
    "GC=F": "line\r\nbreak\ttab",
}


@pytest.fixture
def yahoo(yahoo_certificates, yahoo_clock):
    """The imitation, with names that do harm."""
    named = [dataclasses.replace(one, name=HOSTILE.get(one.symbol, one.name)) for one in INSTRUMENTS]
    with Yahoo(yahoo_certificates, Market(yahoo_clock.now, named)) as running:
        yield running


def viewing(files, clock, qtbot, *symbols):
    with Store.open(files.database, clock.now) as store:
        store.watchlists.create("Mine", symbols)
    return View(live_parts(files, QUIET, clock, "window"), qtbot)


def test_hostile_names_are_shown_as_plain_short_text(yahoo_env, yahoo_clock, files, timings, settings, qtbot):
    with viewing(files, yahoo_clock, qtbot, *HOSTILE) as view:
        view.until(lambda: len(view.session.quotes) == len(HOSTILE))
        window = MainWindow(view.session, Theme(), settings, remembers=False)
        window.build_panels()
        for symbol in HOSTILE:
            view.session.select(symbol)
            assert not window.grab_picture(QSize(1200, 800)).isNull()
            for label in window.findChildren(QLabel):
                text = label.text()
                assert len(text) < 1000
                assert not {unicodedata.category(c) for c in text} & {"Cc", "Cf", "Cs"}
                assert "<" not in text or label.textFormat() is Qt.TextFormat.PlainText
        assert view.state is FeedState.LIVE
        window.close()
        window.deleteLater()


def test_an_empty_list_is_said_and_comes_to_life(yahoo_env, yahoo_clock, files, timings, qtbot):
    with viewing(files, yahoo_clock, qtbot) as view:
        session = view.session
        view.until(lambda: session.watchlists and session.status.source)
        assert feed_words(session.status, None, session.now()).text == "Yahoo: nothing to ask for"
        assert not yahoo_env.log.entries()
        view.answer(session.add_symbols(session.watchlists[0].id, ["BABA"]))
        view.until(lambda: "BABA" in session.quotes)
        assert view.state is FeedState.LIVE


def test_typos_in_the_settings_are_told_and_kept(watcher, files):
    text = '[appearence]\ntheme = "dark"\n[data]\nmin_poll_s = "x"\nnot = = toml\n'
    files.config.write_text(text)
    said = watcher("doctor", "--offline")
    assert said.code == 0
    for told in ("Did you mean [appearance]?", "data.min_poll_s cannot be …", "line 5"):
        assert told in said.out
    assert watcher("list", "show").code == 0
    assert files.config.read_text() == text


@pytest.mark.parametrize("command", ["run", "quote BABA", "alert list", "list show", "screenshot x.png"])
def test_a_profile_that_cannot_be_written_is_said_in_one_line(watcher, profile, command):
    profile.write_text("a file in the way of the folder")
    said = watcher(*command.split())
    assert said.code == 1
    assert said.err.startswith(f"watcher: The profile folder {profile} cannot be written: ")
    assert said.err.count("\n") == 1
    assert "--profile DIR" in said.err


def test_five_thousand_symbols_are_imported(watcher, tmp_path):
    lines = tmp_path / "symbols.txt"
    lines.write_text("\n".join(f"SYM{number}" for number in range(5000)))
    assert watcher("list", "import", str(lines)).code == 0
    assert sum(f"SYM{n}" in watcher("list", "export").out for n in (0, 2500, 4999)) == 3
