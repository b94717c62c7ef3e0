"""A chart on a screen that nobody sees."""

import pytest

from watcher.ui.theme import DARK, LIGHT


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def tokens(request):
    return request.param


@pytest.fixture
def make_view(qtbot, theme):
    """A chart of 964 × 526 pixels: a plot of 900 × 500."""
    from watcher.ui.plotting.view import ChartView

    made = []

    def make():
        view = ChartView(theme)
        made.append(view)
        view.resize(964, 526)
        view.show()
        qtbot.waitExposed(view)
        return view

    yield make
    for view in made:
        view.close()
        view.deleteLater()
