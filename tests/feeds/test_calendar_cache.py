"""Exchange hours kept between starts."""

import subprocess
import sys

import pytest

from tests.making import hong_kong, new_york
from watcher.feeds import calendar_cache
from watcher.feeds.calendar_cache import KeptCalendar, keep, read
from watcher.feeds.calendars import session_table


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(calendar_cache, "cache_dir", lambda: tmp_path / "cache")
    return tmp_path / "cache" / "calendars"


@pytest.mark.parametrize("table", [new_york(), hong_kong()], ids=["half-day", "lunch"])
def test_what_is_kept_reads_back(table):
    keep("24/5", "one", KeptCalendar("XNYS", table.time_zone, table.days))
    assert read("24/5", "one") == KeptCalendar("XNYS", table.time_zone, table.days)


def test_another_edition_of_the_library_is_asked_again():
    keep("XNYS", "one", KeptCalendar("XNYS", "UTC", new_york().days))
    assert read("XNYS", "two") is None


@pytest.mark.parametrize(
    "content",
    [b"", b"rubbish", b"[]", b'{"edition":"one","name":"X","time_zone":"UTC","days":[]}',
     b'{"edition":"one","name":"X","time_zone":"UTC","days":[1,2,3]}',
     b'{"edition":"one","name":"X","time_zone":"UTC","days":[1,1e300,1,1,1,1,1]}'],
)  # fmt: skip
def test_a_damaged_file_is_as_good_as_none(folder, content):
    folder.mkdir(parents=True)
    (folder / "XNYS.json").write_bytes(content)
    assert read("XNYS", "one") is None


def test_nothing_is_kept_under_a_name_that_is_no_name(folder):
    keep("../../evil", "one", KeptCalendar("X", "UTC", new_york().days))
    assert read("../../evil", "one") is None
    assert not folder.exists()


def test_a_folder_that_cannot_be_made_costs_only_time(folder):
    folder.parent.write_text("a file is in the way")
    keep("XNYS", "one", KeptCalendar("XNYS", "UTC", new_york().days))
    assert read("XNYS", "one") is None


def test_the_second_start_needs_no_pandas():
    session_table("XHKG")
    code = (
        "import sys; from watcher.feeds.calendars import session_table; "
        "print(len(session_table('XHKG').days), [m for m in ('pandas', 'numpy') if m in sys.modules])"
    )
    run = [sys.executable, "-c", code]
    first, second = (subprocess.run(run, capture_output=True, text=True, check=True).stdout for _ in range(2))
    assert second == first.split("[")[0] + "[]\n"
