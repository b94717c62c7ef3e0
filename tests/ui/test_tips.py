"""Tooltips show every letter of a text as it is."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from watcher.ui.tips import plain_tip


def shown(tip):
    """What Qt makes of it."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "text",
    ["AT&T", 'S&P 500 "x"', "<b>x</b>", "&lt;", "&amp;", "a > b", "x <y", 'קבוצה בע"מ', "it's", "Tencent"],
)
def test_every_letter_is_shown_as_it_is(qapp, text):
    assert shown(plain_tip(text)) == text
    assert shown(plain_tip("BABA", "", text)) == f"BABA\n{text}"


def test_a_plain_text_stays_what_it_is():
    assert plain_tip("", "BABA Alibaba Group") == "BABA Alibaba Group"
