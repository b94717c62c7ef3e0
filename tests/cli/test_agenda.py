"""`calendar`."""

import icalendar
import pytest

from watcher.domain.errors import FeedError


def test_the_next_days_are_listed(demo):
    said = demo("calendar", "--days", "120")
    assert said.code == 0
    assert said.err == ""
    assert "HKEX" in said.out
    found = demo("calendar", "--days", "120", "--json").json
    earnings = {one["symbol"]: one for one in found if one["kind"] == "earnings"}
    assert earnings["BABA"]["day"] == "2024-02-07"
    assert earnings["BABA"]["is_estimate"]
    assert [one["day"] for one in found] == sorted(one["day"] for one in found)


def test_they_are_written_to_a_file(demo, tmp_path):
    path = tmp_path / "watcher.ics"
    assert "entries were written." in demo("calendar", "--ics", str(path)).out
    assert icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_a_folder_that_is_not_there_is_said(demo, tmp_path):
    said = demo("calendar", "--ics", str(tmp_path / "no" / "watcher.ics"))
    assert said.code == 1
    assert said.err.startswith("watcher: ")


@pytest.mark.parametrize("days", ["0", "-3", "many", "9999"])
def test_a_number_of_days_that_makes_no_sense_is_refused(demo, days):
    said = demo("calendar", "--days", days)
    assert said.code == 2
    assert "is not a number of days from 1 to 366" in said.err


def test_with_a_clock_of_one_s_own_nobody_is_asked(watcher):
    said = watcher("--now", "2023-11-20T15:00:00Z", "calendar", "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json == []


def test_a_long_list_is_asked_about_bit_by_bit(demo, monkeypatch):
    monkeypatch.setattr("watcher.engine.bringing.MOST", 4)
    assert "more symbols are asked about the next time" in demo("calendar").err
    demo("calendar")
    assert demo("calendar").err == ""


def test_without_a_network_what_is_stored_is_shown(demo, monkeypatch):
    before = demo("calendar").out

    def fails(context, question):
        raise FeedError("No connection.", "Watcher tries again by itself.")

    monkeypatch.setattr("watcher.cli.context.Context.ask", fails)
    said = demo("calendar")
    assert (said.code, said.out) == (0, before)
    assert said.err.startswith("watcher: No connection.")
