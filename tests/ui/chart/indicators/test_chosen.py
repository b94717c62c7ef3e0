"""Indicators as they are chosen, called and kept; and the colours of their lines."""

import json

import pytest

from watcher.domain.errors import InputError
from watcher.domain.indicators.lookup import indicator
from watcher.ui.chart.indicators.chosen import MOST, as_json, from_json, new
from watcher.ui.plotting.line_colours import LINE_COLOURS, line_colour, next_colour
from watcher.ui.theme import DARK, LIGHT


def chosen(*names):
    made = []
    for name in names:
        made.append(new(indicator(name), made))
    return made


@pytest.mark.parametrize(
    ("name", "parameters", "title"),
    [
        ("SMA", {"timeperiod": 50}, "SMA 50"),
        ("MACD", {}, "MACD 12,26,9"),
        ("BBANDS", {}, "Bollinger 20,2,2"),
        ("BBANDS", {"matype": 1, "nbdevup": 2.5}, "Bollinger 20,2.5,2,exponential"),
        ("OBV", {}, "OBV"),
        ("VWAP", {}, "VWAP day"),
        ("VWAP", {"reset": 2}, "VWAP month"),
        ("AVWAP", {"anchor": 1_700_145_000}, "AVWAP 2023-11-16"),
    ],
)
def test_a_legend_calls_an_indicator_by_name_and_parameters(name, parameters, title):
    assert new(indicator(name), [], parameters).title == title


def test_several_of_a_kind_have_keys_and_colours_of_their_own():
    one, two, bands = chosen("SMA", "SMA", "BBANDS")
    assert (one.key, two.key) == ("SMA-1", "SMA-2")
    assert len({one.colours, two.colours, bands.colours[:1]}) == 3
    assert len(set(bands.colours)) == 1
    assert new(indicator("SMA"), [two]).key == "SMA-1"


def test_what_is_kept_comes_back_the_same():
    made = chosen("SMA", "SMA", "MACD", "ICHIMOKU")[1:]
    assert from_json(json.loads(json.dumps(as_json(made)))) == tuple(made)


@pytest.mark.parametrize(
    "kept",
    [
        None,
        7,
        "SMA",
        [7, None, "SMA"],
        [{"name": "QQ", "parameters": {}}],
        [{"name": "SMA"}],
        [{"name": "SMA", "parameters": {"timeperiod": "x"}}],
        [{"name": "SMA", "parameters": {"length": 3}}],
    ],
)
def test_what_cannot_be_understood_is_left_out(kept):
    assert from_json(kept) == ()


def test_what_of_it_cannot_be_understood_is_as_it_was_at_first():
    kept = [{"name": "SMA", "parameters": {}, "colours": ["mauve"], "width": 99, "key": 7}] * 2
    assert from_json(kept) == tuple(chosen("SMA", "SMA"))
    assert len(from_json(kept * MOST)) == MOST


def test_parameters_are_checked_when_one_is_made():
    with pytest.raises(InputError, match="Period of SMA"):
        new(indicator("SMA"), [], {"timeperiod": 0})


def test_colours_are_given_out_in_turn():
    taken = []
    for _ in range(2 * len(LINE_COLOURS)):
        taken.append(next_colour(taken))
    assert taken == [*LINE_COLOURS, *LINE_COLOURS]
    assert next_colour(["mauve", *LINE_COLOURS[1:]]) == LINE_COLOURS[0]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("name", LINE_COLOURS)
def test_a_line_can_be_read_as_text(theme, tokens, name):
    theme.use(tokens)
    pair = sorted(luminance(one) for one in (line_colour(theme, name), tokens.panel))
    assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5
    assert line_colour(theme, "mauve") == tokens.accent
