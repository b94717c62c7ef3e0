"""Whoever updates keeps everything: each released version's profile, opened by the program of today."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.day import Day
from tests.golden.telling import lost, told
from tests.making import OPEN, tables
from tests.store.test_opening import ADD_A_TABLE, NEXT
from watcher import __version__
from watcher.paths import Profile
from watcher.store import schema
from watcher.store.backup import backups, restore
from watcher.store.opening import MIGRATIONS, Migrations, open_connection
from watcher.store.store import Store
from watcher.ui.layouts import Layouts

HERE = Path(__file__).parent
VERSIONS = sorted(one.name for one in HERE.iterdir() if (one / "watcher.sql").is_file())


@pytest.fixture(params=VERSIONS)
def golden(request):
    """The folder of one version."""
    return HERE / request.param


@pytest.fixture
def profile(golden, tmp_path):
    """The profile as that version left it."""
    made = Profile(tmp_path / "profile")
    made.create()
    with closing(sqlite3.connect(made.database)) as database:
        database.executescript((golden / "watcher.sql").read_text(encoding="utf-8"))
    shutil.copy(golden / "config.toml", made.config)
    return made


def expected(golden):
    return json.loads((golden / "expected.json").read_text(encoding="utf-8"))


def version_of(database):
    with closing(sqlite3.connect(database)) as found:
        return found.execute(f"select version_num from {schema.version.name}").fetchone()[0]


def test_nothing_of_an_older_version_is_lost(golden, profile):
    before = version_of(profile.database)
    with Store.open(profile.database, lambda: OPEN) as store:
        now = json.loads(json.dumps(told(store, profile.config)))
    assert list(lost(expected(golden), now)) == []
    assert version_of(profile.database) == schema.HEAD
    assert bool(backups(profile.database)) == (before != schema.HEAD)


def test_the_next_version_backs_it_up_before_it_changes_anything(golden, profile, tmp_path):
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{NEXT}_moods.py").write_text(ADD_A_TABLE)
    before = version_of(profile.database)
    open_connection(profile.database, lambda: OPEN, migrations=Migrations(folder, NEXT)).close()
    (copy,) = backups(profile.database)
    assert (version_of(profile.database), version_of(copy.path)) == (NEXT, before)
    restore(copy.path, profile.database, OPEN)
    with Store.open(profile.database, lambda: OPEN) as store:
        now = json.loads(json.dumps(told(store, profile.config)))
    assert list(lost(expected(golden), now)) == []


def test_the_window_opens_on_it(golden, profile, qtbot, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    day = Day(profile, lambda holds: qtbot.waitUntil(holds, timeout=20_000))
    day.open()
    try:
        was = expected(golden)
        layouts = day.window.findChild(Layouts)
        day.until(lambda: len(day.session.alerts) == len(was["alerts"]) and bool(layouts.names))
        assert [one.name for one in day.session.watchlists] == [one["name"] for one in was["watchlists"]]
        assert list(layouts.names) == list(json.loads(was["kept"]["layouts"]))
        assert len(day.session.firings) == len(was["firings"])
        held = {one["security"] for one in was["transactions"] if "security" in one}
        assert held <= {part for key in day.session.positions for part in key}
    finally:
        day.close()


def test_every_released_version_and_the_next_one_have_theirs():
    changes = (HERE.parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)", changes, re.MULTILINE)
    missing = {*released, __version__} - set(VERSIONS)
    assert not missing, f"make them with `python -m tests.golden` on those versions: {sorted(missing)}"


def test_what_is_gone_or_altered_is_noticed_and_what_is_new_is_not():
    before = {"alerts": {"1": {"level": "95"}}, "lists": [["BABA", "JD"]]}
    assert (
        list(lost(before, {"alerts": {"1": {"level": "95", "new": 1}, "2": {}}, "lists": [["BABA", "JD"]]}))
        == []
    )
    assert list(lost(before, {"alerts": {}, "lists": [["BABA"]]})) == [
        "the profile, alerts, 1: {'level': '95'} became None",
        "the profile, lists, 0: ['BABA', 'JD'] became ['BABA']",
    ]
