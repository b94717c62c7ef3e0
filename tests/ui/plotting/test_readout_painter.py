"""Where the words of the readout stand."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from tests.ui.plotting.charting import bars, rgb, subject, walk
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.readout import Word, lines
from watcher.ui.plotting.readout_painter import ROW_PX, ReadoutPainter
from watcher.ui.plotting.series import Series


@pytest.fixture
def readout(theme):
    return ReadoutPainter(Look(theme))


def frame(wide, tall=274):
    series = Series(walk(50))
    plot = Plot(QSize(wide + 64, tall + 26), 64, 1.0)
    return framed(series, series.starts, subject(), (0, 50), (50.0, 150.0), plot)


def rows(readout, wide, words):
    """The texts of each row below the first line."""
    found = {}
    for one in readout.place(frame(wide), [], words):
        found.setdefault(one.middle, []).append(one.word.text)
    return list(found.values())


def named(count):
    red = "#ff0000"
    return [word for n in range(count) for word in (Word(f"SMA {n}0", red, 4), Word("123.45", red, 12))]


@pytest.mark.parametrize("wide", range(240, 520, 20))
def test_a_name_stays_with_its_value(readout, wide):
    for row in rows(readout, wide, named(6)):
        assert len(row) % 2 == 0
        assert all(text.startswith("SMA") for text in row[::2])


def test_what_has_no_room_is_not_passed_over_in_silence(readout):
    shown = rows(readout, 240, named(20))
    assert len(shown) == 4
    assert shown[-1][-1] == "…"
    assert "…" not in rows(readout, 900, named(20))[-1]


@pytest.mark.parametrize("tall", [20, 40, 60, 80, 100])
def test_no_row_reaches_below_the_prices(readout, tall):
    placed = readout.place(frame(240, tall), [(named(1), 0)], named(20))
    assert [one for one in placed[2:] if one.middle + ROW_PX / 2 > tall] == []
    assert (placed[-1].word.text == "…") is (len(placed) > 2)


def test_what_is_wider_than_a_row_stands_in_one_all_the_same(readout):
    words = [Word("A very long name of an indicator indeed", "#ff0000", 4), Word("123.45", "#ff0000")]
    assert sum(map(len, rows(readout, 120, words))) == 2


def test_as_many_words_as_there_is_room_for_share_a_row(readout):
    assert len(rows(readout, 900, named(6))) == 1
    assert len(rows(readout, 240, named(6))) > 2


def test_where_there_is_little_room_the_close_and_its_change_are_what_is_left(readout):
    series, of = Series(bars([100.0, 100.35])), subject()
    seen = set()
    for wide in range(100, 800, 10):
        said = " ".join(one.word.text for one in readout.place(frame(wide), lines(of, series, 1)))
        seen.add(said)
        if "+0.35%" not in said:
            assert "2023" not in said, "the date gives way first"
        if "H 101.35" in said:
            assert "C 100.35 +0.35%" in said
    assert "BABA · 1 day C 100.35 +0.35%" in seen
    assert max(seen, key=len).endswith("L 99.00 C 100.35 +0.35% Vol 1.0K")


def painted(readout, placed, ratio, ground, **more):
    image = QImage(round(700 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    readout.paint(painter, placed, None, ratio, **more)
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("more", [{"is_plain": True}, {"covered": True}, {}])
def test_words_that_are_painted_again_stay_as_they_are(theme, ratio, more):
    look = Look(theme)
    readout = ReadoutPainter(look)
    placed = readout.place(frame(700), lines(subject(), Series(walk(50)), 49), named(3))
    first, *again = (painted(readout, placed, ratio, look.panel, **more) for _ in range(3))
    assert again == [first, first]
    readout = ReadoutPainter(look)
    assert painted(readout, placed, 1.0, look.panel, **more).width() == 700
    assert painted(readout, placed, ratio, look.panel, **more) == first, "with another ratio"


def test_words_that_are_painted_again_leave_the_ground_of_extended_hours(theme):
    look = Look(theme)
    readout = ReadoutPainter(look)
    placed = readout.place(frame(700), [], named(3))
    for _ in range(3):
        image = painted(readout, placed, 1.0, look.accent)
        colours = {rgb(image, x, y) for x in range(image.width()) for y in range(image.height())}
        assert look.panel.name() not in colours


def test_the_ground_of_a_word_cuts_nothing_from_the_one_before(theme):
    look = Look(theme)
    placed = ReadoutPainter(look).place(frame(700), [], [Word("WWW", "#ff0000", 1), Word("WWW", "#ff0000")])
    bare = painted(ReadoutPainter(look), placed, 1.0, look.panel)
    assert painted(ReadoutPainter(look), placed, 1.0, look.panel, covered=True) == bare
