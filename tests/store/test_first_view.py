import json
import subprocess
import sys

import pytest

from tests.store.conftest import NOW
from tests.store.processes import ROOT
from tests.store.test_instruments import ALIBABA
from tests.store.test_quotes import BARE, FULL
from watcher.domain.errors import ProfileError
from watcher.domain.watchlist import Group, Watchlist
from watcher.store.first_view import FirstView, read_first_view, write_first_view

VIEW = FirstView(
    saved_at=NOW,
    watchlists=(
        Watchlist(1, "BABA & peers", ("BABA", "9988.HK"), (Group("Hong Kong", 1, is_folded=True),)),
        Watchlist(2, "Later"),
    ),
    quotes=(BARE, FULL),
    instruments=(ALIBABA,),
    sparklines={"BABA": (78.1, 78.5, 78.49), "JD": ()},
    selected="BABA",
    shown=2,
    placement="kept",
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "first_view.json"


@pytest.mark.parametrize("view", [VIEW, FirstView(NOW)])
def test_a_view_comes_back_as_it_was(file, view):
    write_first_view(file, view)
    assert read_first_view(file) == view


def test_a_view_replaces_the_one_before_and_leaves_nothing_beside_it(file):
    write_first_view(file, FirstView(NOW))
    write_first_view(file, VIEW)
    assert read_first_view(file) == VIEW
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_view_from_before_there_were_groups_is_shown(file):
    write_first_view(file, VIEW)
    data = json.loads(file.read_text())
    data["watchlists"] = [parts[:3] for parts in data["watchlists"]]
    file.write_text(json.dumps(data))
    assert [one.groups for one in read_first_view(file).watchlists] == [(), ()]


def test_nothing_written_is_nothing_to_show(file):
    assert read_first_view(file) is None
    file.mkdir()
    assert read_first_view(file) is None


def test_a_damaged_view_is_no_view(file):
    write_first_view(file, VIEW)
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        assert read_first_view(file) is None
    file.write_bytes(whole.replace(b"78.49", b"\xff\xfe", 1))
    assert read_first_view(file) is None


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"quotes": [{"symbol": "BABA"}]},
        {"quotes": [{"symbol": "BABA", "price": "x", "quote_time": "", "received_time": "", "source": ""}]},
        {"quotes": 7},
        {"watchlists": [[1, "x"]]},
        {"watchlists": None},
        {"sparklines": []},
        {"sparklines": {"BABA": ["x"]}},
        {"saved_at": 7},
        {"instruments": [{"symbol": "BABA", "tick": "x"}]},
        {"instruments": [{"symbol": "BABA", "kind": "x"}]},
    ],
)
def test_a_view_of_another_shape_is_no_view(file, change):
    write_first_view(file, VIEW)
    file.write_text(json.dumps(json.loads(file.read_bytes()) | change))
    assert read_first_view(file) is None


@pytest.mark.parametrize("text", ["null", "[]", "7", "[" * 100_000])
def test_any_other_json_is_no_view(file, text):
    file.write_text(text)
    assert read_first_view(file) is None


def test_a_folder_that_is_not_there_is_said(file):
    with pytest.raises(ProfileError, match="cannot be written: No such file") as caught:
        write_first_view(file.parent / "none" / file.name, VIEW)
    assert caught.value.hint


def test_reading_it_imports_nothing_heavy():
    heavy = "sqlalchemy", "sqlite3", "numpy"
    code = f"import sys, watcher.store.first_view; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
