"""`digest` as a script calls it."""

import pytest

from tests.making import StillClock
from tests.notify.test_service import serving
from watcher.domain.channels import ChannelSetup, Share
from watcher.domain.errors import FeedError
from watcher.store.store import Store

SATURDAY = "2023-11-18T12:00:00Z"


@pytest.fixture
def digest(watcher, monkeypatch):
    """Call it on a Saturday; no calendar is built."""
    from tests.making import tables

    monkeypatch.setattr("watcher.feeds.calendars.session_table", tables)
    return lambda *words: watcher("--now", SATURDAY, "digest", *words)


def test_a_digest_is_kept_in_the_profile(digest, profile):
    said = digest()
    path = profile / "digests" / "2023-W46.html"
    assert (said.code, said.out) == (0, f"The digest of week 2023-W46 is in {path}.\n")
    assert "Week 2023-W46" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "start"), [("d.html", b"<!DOCTYPE html>"), ("D.PDF", b"%PDF")])
def test_the_file_that_is_asked_for_is_written_and_a_copy_kept(digest, profile, tmp_path, name, start):
    out = tmp_path / name
    assert str(out) in digest("--week", "2023-W45", "--out", str(out)).out
    assert out.read_bytes().startswith(start)
    assert (profile / "digests" / "2023-W45.html").exists()


def test_its_figures_are_printed_as_json_without_a_file(digest, profile, watcher):
    watcher("--now", "2023-11-01T12:00:00Z", "portfolio", "add", "buy", "BABA", "--quantity", "2",
            "--price", "80", "--currency", "USD", "--date", "2023-11-01")  # fmt: skip
    watcher("--now", "2023-11-10T12:00:00Z", "portfolio", "price", "BABA", "82", "--date", "2023-11-10")
    watcher("--now", "2023-11-17T12:00:00Z", "portfolio", "price", "BABA", "77.9", "--date", "2023-11-17")
    with Store.open(profile / "watcher.db", StillClock().now) as store:
        store.watchlists.create("Mine", ["BABA"])
    found = digest("--json").json
    assert not (profile / "digests").exists()
    assert (found["week"], found["from"], found["to"]) == ("2023-W46", "2023-11-13", "2023-11-19")
    assert found["portfolio"]["twr"] == pytest.approx(77.9 / 82 - 1)
    assert found["portfolio"]["gain"] == "-8.20"
    assert found["portfolio"]["contributors"] == [
        {"of": "BABA", "gain": "-8.20", "ratio": pytest.approx(-8.2 / 164)}
    ]
    assert [one["name"] for one in found["lists"]][-1] == "Mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--week", "47"), "Write it as 2026-W47."),
        (("--week", "2023-W47"), "Week 2023-W47 has not begun yet."),
        (("--out", "digest.txt"), "neither .html nor .pdf"),
        (("--out", "nowhere/d.html"), "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(digest, words, said):
    found = digest(*words)
    assert found.code == 1
    assert said in found.err
    assert found.err.count("\n") == 1


def test_it_is_sent_through_each_channel_with_no_more_than_it_may_be_told(
    digest, watcher, profile, monkeypatch
):
    with Store.open(profile_ready(profile), StillClock().now) as store:
        for name, share in (("hook", Share.PRICE), ("dead", Share.HOLDINGS)):
            store.channels.save(ChannelSetup(name, "json", share))
    with serving() as (address, sent), serving(500) as (other, _):
        monkeypatch.setenv("WATCHER_CHANNEL_HOOK", address)
        monkeypatch.setenv("WATCHER_CHANNEL_DEAD", other)
        said = digest("--send")
    assert said.code == 1
    assert said.out == "hook: the digest of week 2023-W46 was sent.\n"
    assert said.err == (
        "watcher: dead: The service did not take the message. Its address may have changed.\n"
    )
    assert sent[0][1]["title"] == "Watcher: week 2023-W46"


def test_without_a_channel_that_is_said(digest):
    said = digest("--send")
    assert (said.code, "no channel to send it through" in said.err) == (1, True)


def test_numbers_are_written_as_the_settings_say(digest, watcher, profile):
    watcher("--now", "2023-11-01T12:00:00Z", "portfolio", "add", "buy", "BABA", "--quantity", "200",
            "--price", "80", "--currency", "USD", "--date", "2023-11-01")  # fmt: skip
    watcher("--now", "2023-11-10T12:00:00Z", "portfolio", "price", "BABA", "82", "--date", "2023-11-10")
    (profile / "config.toml").write_text('[formats]\nnumbers = "1.234,56"\n', encoding="utf-8")
    digest()
    text = (profile / "digests" / "2023-W46.html").read_text(encoding="utf-8")
    assert "16.400,00" in text


def profile_ready(profile):
    profile.mkdir(exist_ok=True)
    return profile / "watcher.db"


def test_it_is_written_in_another_language_and_told_of_in_english(digest, watcher, profile, tmp_path):
    out = tmp_path / "d.html"
    assert "The digest of week 2023-W46 is in" in digest("--language", "zh_TW", "--out", str(out)).out
    assert "<h1>2023-W46 週報</h1>" in out.read_text(encoding="utf-8")
    # Without it the settings decide; figures for scripts are the same in all of them.
    (profile / "config.toml").write_text('[appearance]\nlanguage = "zh_CN"\n', encoding="utf-8")
    digest("--out", str(out))
    assert "<h1>2023-W46 周报</h1>" in out.read_text(encoding="utf-8")
    assert digest("--json").json["week"] == "2023-W46"


WEEK = ("--week", "2023-W47", "--json")


def test_what_is_not_stored_is_asked_for_first(watcher):
    found = watcher("--demo", "--now", "2023-11-25T12:00:00Z", "digest", *WEEK)
    assert (found.code, found.err) == (0, "")
    (peers,) = found.json["lists"]
    assert (peers["name"], peers["known"], peers["unknown"]) == ("BABA & peers", 12, [])
    assert found.json["news"]
    assert found.json["incidents"] == []  # gold's session of Friday began on Thursday evening


def test_nobody_is_asked_where_that_is_not_wanted(watcher, monkeypatch):
    monkeypatch.setattr("watcher.cli.context.Context.ask", lambda context, question: 1 / 0)
    found = watcher("--demo", "--now", "2023-11-25T12:00:00Z", "digest", "--offline", *WEEK)
    assert (found.code, found.err, found.json["lists"]) == (0, "", [])


def test_without_the_source_it_is_written_from_what_is_stored(watcher, monkeypatch):
    def fails(context, question):
        raise FeedError("No connection.", "Watcher tries again by itself.")

    monkeypatch.setattr("watcher.cli.context.Context.ask", fails)
    found = watcher("--demo", "--now", "2023-11-25T12:00:00Z", "digest", *WEEK)
    assert found.code == 0
    assert "No connection." in found.err
    assert "The digest is written from what is stored." in found.err
    assert found.json["lists"][0]["known"] == 0
