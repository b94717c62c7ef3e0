"""The window stays where it can be seen and held."""

import pytest
from PySide6.QtCore import QRect

from watcher.ui.placement import fitted

LAPTOP = QRect(0, 0, 1280, 720)
SECOND = QRect(1280, 0, 2560, 1440)


@pytest.mark.parametrize(
    ("wanted", "rooms", "placed"),
    [
        (QRect(100, 50, 1000, 600), [LAPTOP], QRect(100, 50, 1000, 600)),
        (QRect(1500, 100, 1600, 1000), [LAPTOP, SECOND], QRect(1500, 100, 1600, 1000)),
        (QRect(1500, 100, 1600, 1000), [LAPTOP], LAPTOP),
        (QRect(0, 0, 1600, 1000), [LAPTOP], LAPTOP),
        (QRect(-3000, -3000, 800, 500), [LAPTOP], QRect(240, 110, 800, 500)),
        (QRect(200, -40, 800, 500), [LAPTOP], QRect(200, 0, 800, 500)),
        (QRect(900, 600, 800, 500), [LAPTOP], QRect(900, 600, 800, 500)),
        (QRect(1200, 100, 1000, 600), [LAPTOP], QRect(140, 60, 1000, 600)),
    ],
    ids=[
        "as it was",
        "on a second screen",
        "the second screen is gone",
        "the screen has shrunk",
        "far away",
        "title above the screen",
        "partly outside",
        "too little to hold",
    ],
)
def test_it_is_put_on_a_screen(wanted, rooms, placed):
    assert fitted(wanted, rooms) == placed
