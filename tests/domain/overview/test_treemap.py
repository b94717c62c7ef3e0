"""Parts of a box are as large as they weigh, lie within it, touch and never overlap."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.overview.treemap import Box, squarified

WEIGHTS = st.lists(st.floats(1e-3, 1e6), min_size=1, max_size=40)
SIDES = st.floats(1, 3_000)


@given(WEIGHTS, SIDES, SIDES)
def test_each_part_has_its_share_of_the_area(weights, width, height):
    parts = squarified(weights, Box(7, -3, width, height))
    total = sum(weights)
    for weight, part in zip(weights, parts, strict=True):
        assert math.isclose(part.area, width * height * weight / total, rel_tol=1e-6, abs_tol=1e-6)
    assert math.isclose(sum(part.area for part in parts), width * height, rel_tol=1e-9)


@given(WEIGHTS, SIDES, SIDES)
def test_no_part_leaves_the_box_and_no_two_overlap(weights, width, height):
    box = Box(7, -3, width, height)
    parts = squarified(weights, box)
    near = 1e-6 * max(width, height)
    for part in parts:
        assert part.x >= box.x - near
        assert part.y >= box.y - near
        assert part.x + part.width <= box.x + width + near
        assert part.y + part.height <= box.y + height + near
        assert part.width >= 0
        assert part.height >= 0
    for one, other in combinations(parts, 2):
        wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert min(wide, high) <= near


def test_alike_weights_make_nearly_square_parts():
    parts = squarified([1.0] * 100, Box(0, 0, 900, 500))
    assert max(max(one.width / one.height, one.height / one.width) for one in parts) < 2.3


def test_the_example_of_the_paper_is_laid_out_as_there():
    parts = squarified([6, 6, 4, 3, 2, 2, 1], Box(0, 0, 6, 4))
    found = [tuple(round(side, 2) for side in (one.x, one.y, one.width, one.height)) for one in parts]
    assert found[:4] == [(0, 0, 3, 2), (0, 2, 3, 2), (3, 0, 1.71, 2.33), (4.71, 0, 1.29, 2.33)]


def test_parts_come_in_the_order_of_their_weights_names():
    small, large = squarified([1, 3], Box(0, 0, 100, 100))
    assert (small.area, large.area) == pytest.approx((2500, 7500))
    assert (large.x, large.y) == (0, 0)


@pytest.mark.parametrize("weights", [[0.9**n for n in range(900)], [1e15, *[1e-6] * 50], [1.0] * 2000])
def test_steep_and_many_weights_make_no_part_of_less_than_nothing(weights):
    parts = squarified(weights, Box(0, 0, 900, 300))
    assert len(parts) == len(weights)
    assert min(min(part.width, part.height) for part in parts) >= 0


def test_a_strip_along_the_top_is_taken_off():
    assert Box(1, 2, 30, 40).below(10) == Box(1, 12, 30, 30)


def test_nothing_weighs_nothing():
    assert squarified([], Box(0, 0, 10, 10)) == ()
    assert [one.area for one in squarified([1, 2], Box(0, 0, 0, 10))] == [0, 0]
