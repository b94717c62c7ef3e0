"""`list`."""

import pytest

from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS


def symbols(watcher):
    return watcher("list", "show", "--json").json[0]["symbols"]


def test_the_first_list_is_baba_and_its_peers(watcher):
    (shown,) = watcher("list", "show", "--json").json
    assert (shown["name"], shown["symbols"]) == (DEFAULT_NAME, list(DEFAULT_SYMBOLS))
    assert DEFAULT_NAME in watcher("list", "show").out


def test_symbols_are_added_and_removed(watcher):
    assert watcher("list", "add", "spy", "QQQ").code == 0
    assert symbols(watcher)[-2:] == ["SPY", "QQQ"]
    assert watcher("list", "remove", "SPY", "BABA").code == 0
    assert "SPY" not in symbols(watcher)
    assert symbols(watcher)[0] == "9988.HK"


def test_what_is_there_already_or_not_there_is_said(watcher):
    assert "BABA is in “BABA & peers” already." in watcher("list", "add", "BABA").err
    assert "SPY is not in “BABA & peers”." in watcher("list", "remove", "SPY").err


def test_a_list_with_another_name_is_not_there(watcher):
    said = watcher("list", "add", "SPY", "--list", "tech")
    assert said.code == 1
    assert "There is no list “tech”. There are: “BABA & peers”." in said.err


@pytest.mark.parametrize(
    ("content", "added"),
    [
        ("SPY\n\n# my funds\nqqq  # tech\n", ["SPY", "QQQ"]),
        ("Symbol,Current Price,Date\nSPY,400,2023\nQQQ,300,2023\n", ["SPY", "QQQ"]),
        ("NASDAQ:QQQ,HKEX:700,NYSE:SPY", ["QQQ", "SPY"]),
        ("\ufeffTicker,Name\nSPY,S&P\n", ["SPY"]),
    ],
)
def test_files_of_symbols_are_read(watcher, tmp_path, content, added):
    path = tmp_path / "list.txt"
    path.write_text(content, encoding="utf-8")
    assert watcher("list", "import", str(path)).code == 0
    assert symbols(watcher)[len(DEFAULT_SYMBOLS) :] == added
    assert watcher("list", "import", str(path)).code == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"SPY\n<b>QQQ</b>\n", "Line 2: “<B>QQQ</B>” is not a symbol."),
        (b"", "holds no symbols"),
        (b"\xff\xfe\x00", "not a text file"),
        (b"Symbol\nSPY\n=cmd()\n", "Line 3"),
    ],
)
def test_a_bad_file_adds_nothing(watcher, tmp_path, content, said):
    path = tmp_path / "list.txt"
    path.write_bytes(content)
    refused = watcher("list", "import", str(path))
    assert refused.code == 1
    assert said in refused.err
    assert symbols(watcher) == list(DEFAULT_SYMBOLS)


def test_a_file_that_is_absent_or_huge_is_said(watcher, tmp_path, monkeypatch):
    assert "cannot be read" in watcher("list", "import", str(tmp_path / "none")).err
    from watcher.importers import symbols

    monkeypatch.setattr(symbols, "LARGEST_BYTES", 1)
    (tmp_path / "big").write_text("SPY\n")
    assert "too large" in watcher("list", "import", str(tmp_path / "big")).err


def test_what_is_exported_can_be_imported(watcher, tmp_path):
    path = tmp_path / "out.txt"
    assert watcher("list", "export", str(path)).code == 0
    assert path.read_text().split() == list(DEFAULT_SYMBOLS)
    assert watcher("list", "export").out.split() == list(DEFAULT_SYMBOLS)
    assert "cannot be written" in watcher("list", "export", str(tmp_path / "no" / "file")).err


def test_every_bad_line_is_named(watcher, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("SPY\n" + "<\n" * 22)
    said = watcher("list", "import", str(path)).err
    assert "Line 2:" in said
    assert "Line 21:" in said
    assert "And 2 more." in said


def test_lists_are_made_renamed_and_removed(watcher):
    assert watcher("list", "create", "Tech", "nvda", "AMZN").code == 0
    assert watcher("list", "add", "SPY", "--list", "Tech").code == 0
    assert watcher("list", "rename", "Tech", "Chips").code == 0
    shown = watcher("list", "show", "--json").json
    assert [(one["name"], one["symbols"]) for one in shown[1:]] == [("Chips", ["NVDA", "AMZN", "SPY"])]
    assert watcher("list", "delete", "Chips").code == 0
    assert len(watcher("list", "show", "--json").json) == 1


def test_what_cannot_be_done_to_a_list_is_said(watcher):
    assert "is the last list" in watcher("list", "delete", DEFAULT_NAME).err
    assert "already" in watcher("list", "create", DEFAULT_NAME).err
    assert "There is no list" in watcher("list", "rename", "None", "Other").err


def test_groups_come_in_from_a_file_and_go_out_again(watcher, tmp_path):
    (tmp_path / "list.txt").write_text("###Chips\nNVDA\nASML\n")
    watcher("list", "create", "Tech", "SPY")
    watcher("list", "import", str(tmp_path / "list.txt"), "--list", "Tech")
    assert watcher("list", "show", "--json").json[-1]["groups"] == {"Chips": ["NVDA", "ASML"]}
    watcher("list", "remove", "NVDA", "--list", "Tech")
    assert watcher("list", "export", "--list", "Tech").out == "SPY\n###Chips\nASML\n"
