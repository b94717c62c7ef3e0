"""`alert export` and `import`, and what becomes of alerts whose symbol leaves the lists."""

import json

import pytest


@pytest.fixture
def add(demo):
    def add(*words):
        return demo("alert", "add", *words, "--json").json

    return add


def test_alerts_go_to_another_profile_and_come_only_once(demo, watcher, add, tmp_path):
    add("BABA", "below", "75", "--note", "<b>buy</b>", "--remind", "10m")
    paused = add("JD", "above", "30")
    demo("alert", "pause", paused["id"])
    file = tmp_path / "alerts.json"
    assert demo("alert", "export", str(file)).code == 0
    assert demo("alert", "export", "-").out == file.read_text()
    assert watcher("alert", "import", str(file)).out == "2 alerts were added.\n"
    brought = watcher("alert", "list", "--json").json
    assert [(one["symbol"], one["note"], one["remind_s"], one["paused"]) for one in brought] == [
        ("BABA", "<b>buy</b>", 600, False),
        ("JD", "", 0, True),
    ]
    again = watcher("alert", "import", str(file), "--json")
    assert (again.code, again.json) == (0, {"added": [], "known": 2, "refused": []})


def test_what_cannot_be_read_is_named_and_the_rest_is_added(watcher, add, demo, tmp_path):
    add("BABA", "below", "75")
    document = json.loads(demo("alert", "export", "-").out)
    document["alerts"] += [{"symbol": "JD"}, {**document["alerts"][0], "repeat": "ratchet"}]
    file = tmp_path / "alerts.json"
    file.write_text(json.dumps(document))
    said = watcher("alert", "import", str(file), "--json")
    assert said.code == 1
    assert said.json["added"] == ["1"]
    assert [one["number"] for one in said.json["refused"]] == [2, 3]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"[]"])
def test_a_file_that_is_none_is_said(watcher, tmp_path, content):
    file = tmp_path / "alerts.json"
    if content is not None:
        file.write_bytes(content)
    said = watcher("alert", "import", str(file))
    assert said.code == 1
    assert len(said.err.splitlines()) == 1


def test_a_file_of_another_size_is_refused(watcher, tmp_path, monkeypatch):
    monkeypatch.setattr("watcher.engine.alert_files._MOST_BYTES", 1)
    file = tmp_path / "alerts.json"
    file.write_text("[]")
    assert "too large" in watcher("alert", "import", str(file)).err


def state(demo, alert):
    return demo("alert", "show", alert["id"], "--json").json["shown_state"]


def test_a_symbol_that_leaves_its_last_list_orphans_its_alerts(demo, add):
    alert, other = add("BABA", "below", "75"), add("JD", "above", "30")
    demo("list", "create", "Second", "BABA")
    assert demo("list", "remove", "BABA", "--list", "Second").err == ""
    assert state(demo, alert) == "armed"
    said = demo("list", "remove", "BABA")
    assert said.code == 0
    assert "1 alerts wait for what is in no list any more" in said.err
    assert (state(demo, alert), state(demo, other)) == ("orphaned", "armed")
    assert demo("alert", "keep", alert["id"]).code == 0
    assert state(demo, alert) == "armed"


def test_a_symbol_that_comes_back_brings_its_alerts_back(demo, add):
    alert = add("BABA", "below", "75")
    demo("list", "remove", "BABA")
    demo("list", "add", "BABA")
    assert state(demo, alert) == "armed"


def test_a_list_that_goes_orphans_what_it_alone_held(demo, add):
    demo("list", "create", "Second", "SPY")
    alert = add("SPY", "below", "75")
    demo("list", "delete", "Second")
    assert state(demo, alert) == "orphaned"
