"""Files that the user named: written whole, or it is said why not."""

import asyncio

import pytest

from tests.ui.plotting.charting import walk
from watcher.domain.bar_table import BarTable
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.engine.files import carry_out_file

TABLE = BarTable(Symbol("BABA"), walk(3), "America/New_York", False, 2)


def ask(request):
    return asyncio.run(carry_out_file(request))


def test_bars_are_written_and_counted(tmp_path):
    path = tmp_path / "BABA.csv"
    assert ask(ExportBars(TABLE, path)) == 3
    assert path.read_text().count("\n") == 4


def test_a_picture_is_written_as_it_is(tmp_path):
    path = tmp_path / "BABA.png"
    assert ask(SavePicture(b"picture", path)) == "BABA.png"
    assert path.read_bytes() == b"picture"


@pytest.mark.parametrize("make", [lambda path: ExportBars(TABLE, path), lambda path: SavePicture(b"", path)])
def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path, make):
    with pytest.raises(InputError, match=r"x\.csv cannot be written to .*gone: No such file") as caught:
        ask(make(tmp_path / "gone" / "x.csv"))
    assert "another folder" in caught.value.hint
