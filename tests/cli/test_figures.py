"""`figures`."""

import pytest

from watcher.domain.errors import FeedError


def test_figures_are_printed_with_their_days(demo):
    said = demo("figures", "BABA")
    assert (said.code, said.err) == (0, "")
    found = demo("figures", "BABA", "--json").json
    quote = demo("quote", "BABA", "--json").json[0]
    figures = found["figures"]
    shares = figures["shares"]["value"]
    assert figures["trailing_pe"]["value"] == pytest.approx(
        float(quote["price"]) / figures["trailing_eps"]["value"]
    )
    assert f"{shares:,.0f}" in said.out
    assert figures["revenue"]["day"] == "2023-09-30"
    assert figures["ev_to_ebitda"] == {"group": "valuation", "value": None, "unit": "multiple", "day": None}
    assert found["target_moved"] is None


def test_a_later_look_tells_how_the_target_moved(watcher):
    def look(day):
        return watcher("--demo", "--now", f"{day}T15:00:00Z", "figures", "BABA", "--json").json

    first, later = look("2023-11-14"), look("2023-11-24")
    before, now = (one["figures"]["target_mean"]["value"] for one in (first, later))
    assert later["target_moved"] == {
        "since": "2023-11-14",
        "before": before,
        "ratio": pytest.approx(now / before - 1),
    }
    said = watcher("--demo", "--now", "2023-11-24T15:00:00Z", "figures", "BABA").out
    assert f"has moved {now / before - 1:+.2%} since 2023-11-14, from {before:,.2f}." in said
    # A clock that was set back shows nothing of what came later.
    assert look("2023-11-14")["target_moved"] is None


@pytest.mark.parametrize("symbol", ["HKD=X", "NOPE"])
def test_what_is_no_company_has_none(demo, symbol):
    said = demo("figures", symbol)
    assert (said.code, said.err) == (1, f"watcher: No key figures of {symbol} are known.\n")


def test_without_a_network_what_is_stored_is_shown(watcher, monkeypatch):
    watcher("--demo", "--now", "2023-11-14T15:00:00Z", "figures", "BABA")

    def fails(context, question):
        raise FeedError("No connection.", "Watcher tries again by itself.")

    monkeypatch.setattr("watcher.cli.context.Context.ask", fails)
    said = watcher("--demo", "--now", "2023-11-24T15:00:00Z", "figures", "BABA", "--json")
    assert (said.code, said.json["day"]) == (0, "2023-11-14")
    assert said.err == "watcher: No connection. Watcher tries again by itself. What is stored is shown.\n"


def test_with_a_clock_of_one_s_own_nobody_is_asked(watcher):
    said = watcher("--now", "2023-11-20T15:00:00Z", "figures", "BABA")
    assert (said.code, said.err) == (1, "watcher: Nothing is stored of BABA up to then.\n")
