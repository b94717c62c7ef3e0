"""`backup`, `restore` and `doctor`."""

import asyncio
import json
from datetime import UTC, datetime

import pytest

from tests.making import OPEN, quote
from watcher.cli.context import Context
from watcher.store.lock import ProfileLock
from watcher.store.store import Store


class QuotesFeed:
    """A source that has these prices, whatever it is asked for."""

    def __init__(self, known):
        self._known = known

    async def quotes(self, symbols):
        return self._known


def test_a_backup_can_be_put_back(watcher, tmp_path):
    watcher("list", "add", "SPY")
    copy = tmp_path / "copy.db"
    assert watcher("backup", str(copy)).code == 0
    watcher("list", "remove", "SPY")
    said = watcher("restore", str(copy))
    assert said.code == 0
    assert "SPY" in watcher("list", "show").out or "SPY" in watcher("list", "show", "--json").out


def test_a_daily_copy_can_be_put_back_by_name(watcher, profile):
    watcher("list", "add", "SPY")
    (copy,) = _daily(profile)
    watcher("list", "remove", "SPY")
    assert watcher("restore", str(copy)).code == 0
    assert "SPY" in watcher("list", "show", "--json").out


def test_the_copy_from_before_an_import_can_be_put_back_by_name(watcher, profile, tmp_path):
    watcher("list", "add", "SPY")
    table = tmp_path / "table.csv"
    table.write_text("Date,Type,Symbol,Quantity,Price,Currency\n2026-10-02,Buy,BABA,20,140.10,USD\n")
    assert watcher("portfolio", "import", str(table)).code == 0
    assert len(watcher("portfolio", "list", "--json").json) == 1
    (copy,) = (profile / "backups").glob("watcher-before-import-*.db")
    assert watcher("restore", str(copy)).code == 0
    assert watcher("portfolio", "list", "--json").json == []
    assert "SPY" in watcher("list", "show", "--json").out


def _daily(profile):
    from datetime import UTC, datetime

    from watcher.store.backup import daily_backup

    return [daily_backup(profile / "watcher.db", datetime(2026, 11, 28, tzinfo=UTC)).path]


def test_a_password_comes_from_the_environment_where_nobody_can_be_asked(watcher, tmp_path, monkeypatch):
    from watcher.store import archive

    monkeypatch.setattr(archive, "_encrypted", lambda data, password: archive._AGE + password.encode() + data)
    monkeypatch.setattr(archive, "_decrypted", lambda data, password, _: data.split(password.encode(), 1)[1])
    copy = tmp_path / "copy"
    refused = watcher("backup", str(copy), "--password")
    assert refused.code == 1
    assert "set WATCHER_BACKUP_PASSWORD" in refused.err
    assert not copy.exists()
    monkeypatch.setenv("WATCHER_BACKUP_PASSWORD", "secret")
    assert watcher("backup", str(copy), "--password").out == f"Copied to {copy}, encrypted.\n"
    assert watcher("restore", str(copy)).code == 0
    monkeypatch.delenv("WATCHER_BACKUP_PASSWORD")


def test_nothing_is_overwritten_by_a_backup(watcher, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_text("precious")
    said = watcher("backup", str(copy))
    assert said.code == 1
    assert copy.read_text() == "precious"


def test_there_may_be_no_copy_to_go_back_to(watcher):
    watcher("list", "show")
    said = watcher("restore")
    assert said.code == 1
    assert "There is no good copy" in said.err


def test_a_profile_in_use_is_not_restored(watcher, profile):
    watcher("list", "show")
    lock = ProfileLock(profile / "engine.lock", "window")
    assert lock.acquire()
    try:
        said = watcher("restore")
    finally:
        lock.release()
    assert said.code == 1
    assert "Watcher is running on this profile" in said.err


def test_rubbish_is_not_restored(watcher, tmp_path):
    watcher("list", "add", "SPY")
    (tmp_path / "rubbish.db").write_text("not a database")
    assert watcher("restore", str(tmp_path / "rubbish.db")).code == 1
    assert "SPY" in watcher("list", "show", "--json").out


def test_the_doctor_says_what_it_checked(watcher):
    said = watcher("doctor", "--offline", "--json").json
    checks = {check["check"]: check for check in said["checks"]}
    assert {
        "Python",
        "Packages",
        "Display",
        "Profile",
        "Database",
        "Settings",
        "Clock and calendars",
    } <= checks.keys()
    assert checks["Database"]["ok"] is True
    assert "keyring: " in checks["Keyring and sounds"]["detail"]
    people = watcher("doctor", "--offline")
    assert people.code == 0
    assert "ok  Database: 0 alerts, 0 watchlists\n" in people.out


def test_what_the_doctor_found_can_be_kept_in_a_file(watcher, tmp_path):
    report = tmp_path / "report.json"
    said = watcher("doctor", "--offline", "--json", "--report", str(report))
    assert json.loads(report.read_text(encoding="utf-8")) == said.json
    refused = watcher("doctor", "--offline", "--report", str(tmp_path / "nowhere" / "report.json"))
    assert refused.code == 1
    assert "cannot be written" in refused.err


def test_the_demo_market_needs_no_network(demo):
    network = demo("doctor", "--json").json["checks"][-1]
    assert (network["check"], network["ok"]) == ("Network", None)


def test_a_clock_that_is_behind_the_prices_is_found(watcher, profile):
    watcher("list", "show")
    with Store.open(profile / "watcher.db", lambda: OPEN) as store:
        store.quotes.save_many([quote()])
    for now, is_right in (("2023-11-15T14:30:00Z", True), ("2023-11-15T14:20:00Z", False)):
        said = watcher("--now", now, "doctor", "--offline", "--json")
        (clock,) = (one for one in said.json["checks"] if one["check"] == "Clock and calendars")
        assert (clock["ok"], said.code) == (is_right, 0 if is_right else 1)
        assert ("Set it, and the date." in clock["advice"]) is not is_right


def test_the_demo_market_is_no_witness_of_the_time(demo, demo_profile):
    demo("list", "show")
    with Store.open(demo_profile / "watcher.db", lambda: OPEN) as store:
        store.quotes.save_many([quote(quote_time=datetime(2100, 1, 4, 15, tzinfo=UTC))])
    (clock,) = (
        one for one in demo("doctor", "--json").json["checks"] if one["check"] == "Clock and calendars"
    )
    assert clock["ok"]


@pytest.mark.parametrize(
    ("now", "quotes", "ok", "said"),
    [
        ("2023-11-15T14:31:00Z", [quote()], True, "Yahoo answers"),
        ("2023-11-14T14:31:00Z", [quote()], False, "Yahoo answers, with prices from after this moment"),
        ("2023-11-15T14:31:00Z", [], False, "Yahoo answers, but without BABA"),
    ],
)
def test_what_yahoo_answers_is_held_against_the_clock(watcher, monkeypatch, now, quotes, ok, said):
    monkeypatch.setattr(Context, "ask", lambda context, question: asyncio.run(question(QuotesFeed(quotes))))
    network = watcher("--now", now, "doctor", "--json").json["checks"][-1]
    assert (network["check"], network["ok"], network["detail"]) == ("Network", ok, said)


@pytest.mark.parametrize("text", ['[appearance]\ntheme = "drak"\n', "[appearance\n"])
def test_a_typo_in_the_settings_is_found(watcher, profile, text):
    watcher("list", "show")
    (profile / "config.toml").write_text(text)
    settings = next(
        c for c in watcher("doctor", "--offline", "--json").json["checks"] if c["check"] == "Settings"
    )
    assert settings["ok"] is not True
    assert (profile / "config.toml").read_text() == text


def test_a_damaged_database_is_found_and_kept(watcher, profile):
    watcher("list", "show")
    (profile / "watcher.db").write_bytes(b"rubbish" * 1000)
    said = watcher("doctor", "--offline")
    assert said.code == 1
    assert "NO  Database" in said.out
    assert (profile / "watcher.db").read_bytes() == b"rubbish" * 1000


def test_the_doctor_tells_no_value_that_was_put_into_a_wrong_place(watcher, profile):
    watcher("list", "show")
    (profile / "config.toml").write_text(
        '[portfolio]\nbase_currency = "tk_secret 98765.43"\n[shortcuts]\nquit = 4\n', encoding="utf-8"
    )
    said = watcher("doctor", "--offline", "--json").out
    assert "portfolio.base_currency cannot be …; it must be" in said
    assert "shortcuts.quit cannot be …" in said
    assert "secret" not in said
    assert "98765" not in said


def test_the_doctor_does_not_say_whose_computer_it_is(watcher, tmp_path, monkeypatch):
    home = tmp_path / "anna.schmidt"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    said = watcher("--profile", str(home / "data"), "doctor", "--offline", "--json").out
    assert "anna.schmidt" not in said
    profile = next(one for one in json.loads(said)["checks"] if one["check"] == "Profile")
    assert profile["detail"].startswith("~")
