"""Shares of the map: by amounts, none too small to be found, and whoever has no amount is named."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.overview.sizes import Size, areas

NAMES = st.lists(st.text("ABCDEF", min_size=1, max_size=3), unique=True, max_size=30)


@given(NAMES, st.data())
def test_shares_add_up_to_the_whole_and_everybody_has_one(names, data):
    amounts = {
        name: data.draw(st.floats(-1e12, 1e12))
        for name in names
        if data.draw(st.booleans(), label=f"{name} is known")
    }
    found = areas(names, amounts)
    assert set(found.shares) == set(names)
    assert math.isclose(sum(found.shares.values()), 1 if names else 0, rel_tol=1e-9)
    assert set(found.unknown) == set(names) - set(amounts)
    assert all(share >= 0.2 / len(names) / 1.3 or share >= 0.007 for share in found.shares.values())
    assert list(found.shares.values()) == sorted(found.shares.values(), reverse=True)


def test_a_share_is_the_part_of_the_amounts():
    found = areas(["A", "B", "C"], {"A": 60.0, "B": 30.0, "C": -10.0})
    assert found.shares == pytest.approx({"A": 0.6, "B": 0.3, "C": 0.1})
    assert (found.unknown, found.left_out) == ((), ())


def test_what_has_no_amount_is_as_small_as_the_smallest_and_never_left_away():
    found = areas(["A", "B", "C"], {"A": 1000.0, "B": 1.0})
    assert found.unknown == ("C",)
    assert found.shares["C"] == found.shares["B"] == pytest.approx(10.01 / 1020.02)


@pytest.mark.parametrize("amounts", [{}, {"A": 0.0}, {"A": math.nan, "B": math.inf}])
def test_without_any_amount_all_are_alike(amounts):
    assert areas(["A", "B"], amounts).shares == {"A": 0.5, "B": 0.5}


def test_of_more_than_can_be_told_apart_the_largest_are_shown():
    found = areas(["A", "B", "C", "D"], {"A": 1.0, "B": 4.0, "C": 3.0}, most=2)
    assert list(found.shares) == ["B", "C"]
    assert found.left_out == ("A", "D")


def test_sizes_are_remembered_by_these_words():
    assert [size.value for size in Size] == ["weight", "cap", "equal"]
