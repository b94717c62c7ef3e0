"""The line of buttons below the head."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from watcher.ui.chart.toolbar import Place, Toolbar
from watcher.ui.elided import ElidedLabel


@pytest.fixture
def toolbar(qtbot, theme):
    toolbar = Toolbar(None)
    toolbar.resize(800, 32)
    toolbar.show()
    qtbot.waitExposed(toolbar)
    yield toolbar
    toolbar.close()
    toolbar.deleteLater()


def actions(toolbar, *places):
    made = []
    for place in places:
        made.append(QAction(place.name.capitalize(), toolbar))
        toolbar.add(place, made[-1])
    return made


def test_buttons_stand_in_the_order_of_their_places(toolbar):
    log, kind, compare = actions(toolbar, Place.SCALE, Place.KIND, Place.COMPARE)
    left = [toolbar.button(action).x() for action in (kind, compare, log)]
    toolbar.layout().activate()
    left = [toolbar.button(action).x() for action in (kind, compare, log)]
    assert left == sorted(left)


def test_what_has_no_room_is_in_a_menu(toolbar):
    made = actions(toolbar, Place.INDICATORS, Place.COMPARE, Place.DRAW, Place.SCALE)
    assert all(toolbar.button(action).isVisible() for action in made)
    toolbar.resize(150, 32)
    hidden = toolbar.button(made[-1])
    assert hidden.text() == "…"
    assert made[-1] in hidden.menu().actions()
    toolbar.resize(800, 32)
    assert toolbar.button(made[-1]).text() == "Scale"


def test_buttons_give_way_to_why_the_bars_are_old_and_to_the_way_to_ask_again(toolbar):
    made = actions(toolbar, Place.INDICATORS, Place.COMPARE, Place.DRAW, Place.SCALE)
    shown = [button for button in toolbar.findChildren(QToolButton) if button.isVisible()]
    toolbar.resize(sum(button.sizeHint().width() for button in shown) + 60, 32)
    assert toolbar.button(made[-1]).text() == "Scale"
    toolbar.set_note("These bars are old: No connection. Check the network.", can_retry=True)
    toolbar.layout().activate()
    assert toolbar.button(made[-1]).text() == "…"
    note = next(label for label in toolbar.findChildren(ElidedLabel))
    assert note.width() > 80
    seen = [button for button in toolbar.findChildren(QToolButton) if button.isVisible()]
    assert "Try again" in [button.text() for button in seen]
    assert all(button.width() >= button.sizeHint().width() for button in seen)
    toolbar.set_note("")
    assert toolbar.button(made[-1]).text() == "Scale"


def test_all_of_it_goes_into_a_menu_but_what_has_a_place_there(toolbar):
    made = actions(toolbar, Place.COMPARE, Place.DRAW)
    beside = QAction("Grids", toolbar)
    toolbar.add(Place.GRIDS, beside, in_menu=False)
    assert set(made) <= set(toolbar.offered)
    assert beside not in toolbar.offered
