"""The panel is photographed in each of its states, in every look and at every scale, and read back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage

from tests.pages.pictures import colours, count, has
from tests.ui.alerts.making import alert
from tests.ui.exchange import PEERS, fill
from tests.ui.watchlist.test_columns import FIGURES
from watcher.config import Appearance
from watcher.domain.errors import StoreError
from watcher.domain.notes import Note
from watcher.domain.quote import RowFlag
from watcher.domain.watchlist import Group, Watchlist
from watcher.engine.messages import NotesNews
from watcher.ui.theme import DARK, LIGHT

SYMBOLS = tuple(peer[0] for peer in PEERS)
GROUPED = Watchlist(1, "Mine", SYMBOLS, (Group("China", 0), Group("Coins", 3)))
HOSTILE = "<b>שלום</b>\u202e" + "w" * 10_000
LOOKS = [
    Appearance(theme, pair) for theme in ("dark", "light") for pair in ("green_up", "red_up", "colour_blind")
]


def loading(market):
    """Nothing was heard yet."""


def empty(market):
    market.list()


def unpriced(market):
    market.list(*SYMBOLS)


def full(market):
    fill(market)
    market.quote("BABA", "78.49", "78.96", **FIGURES)
    market.alerts(alert(1, "BABA"), alert(2, "BABA"), alert(3, "PDD"))
    market.post(NotesNews((Note("BABA", "buy low"),)))
    market.lists(GROUPED)


def stale(market):
    full(market)
    market.clock.move(minutes=12)


def doubtful(market):
    full(market)
    market.flag("PDD", RowFlag.SUSPECT)
    market.flag("BABA", RowFlag.UNKNOWN)


def hostile(market):
    full(market)
    for symbol in SYMBOLS:
        market.instrument(symbol, HOSTILE, HOSTILE)
    market.post(NotesNews((Note("BABA", HOSTILE),)))
    market.lists(Watchlist(1, HOSTILE, SYMBOLS, (Group(HOSTILE, 0), Group("Coins", 3))))


STATES = (loading, empty, unpriced, full, stale, doubtful, hostile)


def photograph(panel, scale=1.0):
    """The panel in so many pixels a point, with nothing in motion."""
    panel.calm()
    panel.grab()
    picture = QImage(panel.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.magenta)
    panel.render(picture)
    return picture


def cell(page, picture, symbol, column):
    """Where one cell of the list is in a picture of the panel."""
    rect = page.table.visualRect(page.table.model().index(page.symbols.index(symbol), column))
    corner = page.table.viewport().mapTo(page.panel, rect.topLeft())
    scale = picture.devicePixelRatio()
    return picture.copy(QRect(corner * scale, rect.size() * scale))


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def state(request, market, panel):
    request.param(market)
    return request.param


@pytest.mark.parametrize("columns", ["Standard", "Ranges"])
@pytest.mark.parametrize("name", ["dark", "light"])
def test_every_state_is_painted_in_its_theme_and_nowhere_else(panel, page, state, theme, name, columns):
    panel.resize(900 if columns != "Standard" else 345, 420)
    panel._sets.choose(columns)
    theme.set_mode(name)
    picture = photograph(panel)
    tokens, other = theme.tokens, DARK if name == "light" else LIGHT
    seen = colours(picture)
    assert seen.most_common(1)[0][0] == QColor(tokens.panel).rgb()
    assert not {QColor(one).rgb() for one in (other.panel, other.text, "magenta")} & set(seen)
    # The bells, and what cannot be trusted, are in the colour of attention.
    assert has(picture, tokens.alert, within=12) == (state not in {loading, empty})
    assert bool(page.empty_text) == (state in {loading, empty})


def test_no_number_of_alerts_cuts_the_symbol(panel, page, market, theme):
    full(market)
    panel.resize(345, 420)
    seen = []
    for most in (2, 99):
        market.alerts(*(alert(number, "9988.HK") for number in range(1, most + 1)))
        seen.append(count(cell(page, photograph(panel), "9988.HK", 0), theme.tokens.text))
    assert seen[0] == seen[1] > 0


@pytest.mark.parametrize("columns", ["Standard", "Ranges", "Figures", "Alerts and notes"])
def test_strangers_texts_stay_in_their_cells(panel, page, market, columns):
    """Long, from right to left, and with markup: the figures beside them are where they were."""
    full(market)
    panel.resize(900, 420)
    panel._sets.choose(columns)
    header = page.table.header
    shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
    figures = [at for at in shown if at not in {0, 2, 13}]
    before = photograph(panel)
    parts = [cell(page, before, "BABA", at) for at in figures]
    hostile(market)
    after = photograph(panel)
    assert [cell(page, after, "BABA", at) for at in figures] == parts
    assert cell(page, after, "BABA", 0) != cell(page, before, "BABA", 0)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}-{look.colours}")
def test_each_pair_of_colours_says_what_rises_and_falls(panel, page, market, theme, look):
    full(market)
    theme.adopt(look)
    picture = photograph(panel)
    up, down = (QColor(one).name() for one in (theme.tokens.up, theme.tokens.down))
    rising, falling = cell(page, picture, "PDD", 3), cell(page, picture, "BABA", 3)
    assert (count(rising, up) > 0, count(rising, down)) == (True, 0)
    assert (count(falling, down) > 0, count(falling, up)) == (True, 0)
    # Never by the colour alone.
    assert page.row("PDD").endswith("+1.66% +1.94")
    assert page.row("BABA").endswith("−0.60% −0.47")


@pytest.mark.parametrize("columns", ["Standard", "Ranges"])
def test_at_every_scale_it_is_the_same_picture_only_sharper(panel, page, market, columns):
    full(market)
    panel.resize(900, 420)
    panel._sets.choose(columns)
    plain = photograph(panel)
    for scale in (1.5, 2.0):
        large = photograph(panel, scale)
        assert large.size() == QSize(panel.width(), panel.height()) * scale
        small = large.scaled(
            plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        assert _apart(plain, small) < 0.02, scale


def _apart(one, other):
    """How far two pictures of one size are from each other, coarsely: 0 is the same, 1 black and white."""
    size = QSize(one.width() // 12, one.height() // 12)
    smooth = Qt.TransformationMode.SmoothTransformation
    a, b = (each.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth) for each in (one, other))
    points = [QPoint(x, y) for x in range(size.width()) for y in range(size.height())]
    return sum(abs(a.pixelColor(at).lightness() - b.pixelColor(at).lightness()) for at in points) / (
        255 * len(points)
    )


def test_a_refused_change_leaves_the_picture_as_it_was(panel, page, engine, market, theme):
    from watcher.engine.list_requests import SetEntries

    full(market)
    page.click("PDD")
    before = photograph(panel)
    panel.editor.remove()
    engine.answer(SetEntries, error=StoreError("The disk is full."))
    market.read()
    assert photograph(panel) == before


def test_a_range_shows_where_the_price_stands(panel, page, market, theme):
    fill(market)
    panel.resize(900, 420)
    panel._sets.choose("Ranges")
    ends = {}
    for price in ("78.21", "79.07"):
        market.quote("BABA", price, "78.96", **FIGURES)
        page.table.clearSelection()
        picture = cell(page, photograph(panel), "BABA", 5)
        text = QColor(theme.tokens.text).rgb()
        marks = [x for x in range(picture.width()) if picture.pixel(x, 14) == text]
        ends[price] = marks[0]
    assert Decimal("78.21") == FIGURES["day_low"]
    assert ends == {"78.21": 8, "79.07": 121}
