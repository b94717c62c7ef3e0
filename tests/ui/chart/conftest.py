"""A chart on a screen that nobody sees."""

from tests.ui.plotting.conftest import make_view, tokens

__all__ = ["make_view", "tokens"]
