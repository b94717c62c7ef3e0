"""Buckets gathered into columns of pixels."""

import numpy as np
import pytest

from watcher.ui.plotting.members import gathered, members


def buckets(count):
    dice = np.random.default_rng(7)
    values = dice.normal(size=count)
    values[dice.integers(0, count, count // 8)] = np.nan
    return values


@pytest.mark.parametrize("extreme", [np.fmin, np.fmax, np.maximum])
@pytest.mark.parametrize(("fewest", "most"), [(1, 1), (1, 2), (2, 3), (3, 4), (4, 5), (7, 9), (1, 5), (2, 9)])
def test_a_column_has_the_extreme_of_all_its_buckets(extreme, fewest, most):
    counts = np.random.default_rng(5).integers(fewest, most + 1, 200)
    ends = np.cumsum(counts)
    values = buckets(ends[-1] + 50)
    found = gathered(values, members(ends - counts, ends - 1), extreme)
    expected = extreme.reduceat(values[: ends[-1]], ends - counts)
    assert np.array_equal(found, expected, equal_nan=True)


@pytest.mark.parametrize("counts", [[1, 4, 5, 4, 2], [1, 4, 1], [3, 1], [1], [6]])
def test_the_outermost_columns_may_be_cut_off(counts):
    ends = np.cumsum(counts)
    values = buckets(ends[-1])
    found = gathered(values, members(ends - counts, ends - 1), np.fmax)
    assert np.array_equal(found, np.fmax.reduceat(values, ends - counts), equal_nan=True)


def test_columns_of_about_the_same_length_are_two_stretches_each():
    begins = np.arange(0, 400, 4)
    assert len(members(begins, begins + 3).begins) == 1
    assert len(members(begins, begins + 4).begins) == 2


def test_buckets_that_are_not_there_yet_are_taken_for_the_last():
    parts = members(np.array([0, 2]), np.array([1, 5]))
    assert gathered(np.array([3.0, 1.0, 2.0]), parts, np.fmax).tolist() == [3.0, 2.0]


def test_no_columns_are_no_trouble():
    nothing = members(np.empty(0, np.intp), np.empty(0, np.intp))
    assert nothing.begins == ()
