"""Drawings in price and time: kept, read back with suspicion, and carried over splits."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.corporate_actions import Split
from watcher.domain.drawings import MOST, PLACES, Anchor, Drawing, DrawingKind, Ink, from_json, to_json

TODAY = date(2023, 11, 24)


def drawing(kind=DrawingKind.TREND, anchors=None, **more):
    places = PLACES.get(kind, 2) or 3
    anchors = anchors or tuple(Anchor(1_700_000_000 + n, 80.0 + n) for n in range(places))
    return Drawing(more.pop("id", 1), kind, anchors, more.pop("basis", TODAY), **more)


def split(day, ratio):
    return Split(int(datetime(*day, 14, 30, tzinfo=UTC).timestamp()), ratio)


@pytest.mark.parametrize("kind", list(DrawingKind))
def test_every_kind_is_read_back_as_it_was_kept(kind):
    kept = drawing(kind, ink=Ink.DOWN, width=3, text="<b>buy</b>", is_locked=True)
    assert from_json(to_json([kept])) == (kept,)


@given(st.lists(st.tuples(st.integers(0, 2**33), st.floats(1e-6, 1e9)), min_size=2, max_size=20))
def test_a_stroke_is_kept_point_by_point(points):
    stroke = drawing(DrawingKind.BRUSH, tuple(Anchor(at, price) for at, price in points))
    assert from_json(to_json([stroke])) == (stroke,)


GOOD = '{"id": 1, "kind": "trend", "anchors": [[1, 2.0], [3, 4.0]], "basis": "2023-11-24"}'


@pytest.mark.parametrize(
    "text",
    [
        None, "", "x", "5", "{}", "[5]", "[{}]", "[null]",
        f"[{GOOD.replace('trend', 'spiral')}]",
        f"[{GOOD.replace('[3, 4.0]', '[3]')}]",
        f"[{GOOD.replace(', [3, 4.0]', '')}]",
        f"[{GOOD.replace('4.0', 'NaN')}]",
        f"[{GOOD.replace('4.0', '1e999')}]",
        f"[{GOOD.replace('2023-11-24', 'soon')}]",
        f"[{GOOD.replace('[[1, 2.0], [3, 4.0]]', '7')}]",
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_left_out(text):
    assert from_json(text) == ()


def test_odd_styles_become_plain_ones_and_too_many_are_cut():
    (read,) = from_json(f'[{GOOD[:-1]}, "width": 99, "text": 5}}]')
    assert (read.width, read.text, read.ink) == (1, "5", Ink.ACCENT)
    assert len(from_json(f"[{','.join([GOOD] * (MOST + 5))}]")) == MOST


def test_a_split_divides_what_was_drawn_before_it_once():
    old = drawing(basis=date(2023, 11, 1))
    splits = [split((2023, 11, 10), 8.0), split((2023, 11, 20), 0.5), split((2023, 12, 1), 3.0)]
    moved = old.on_basis(TODAY, splits)
    assert [one.price for one in moved.anchors] == [80.0 / 4, 81.0 / 4]
    assert [one.at for one in moved.anchors] == [one.at for one in old.anchors]
    assert moved.on_basis(TODAY, splits) == moved


def test_what_was_drawn_after_a_split_stays():
    new = drawing(basis=date(2023, 11, 20))
    assert (
        new.on_basis(TODAY, [split((2023, 11, 10), 8.0), split((2023, 11, 22), 0.0)]).anchors == new.anchors
    )


def test_moving_keeps_the_shape():
    moved = drawing().moved(60, 2.0, 1.0)
    assert moved.anchors == (Anchor(1_700_000_060, 161.0), Anchor(1_700_000_061, 163.0))
    assert moved.with_anchor(1, Anchor(5, 6.0)).anchors[1] == Anchor(5, 6.0)
