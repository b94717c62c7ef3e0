"""Tables as text."""

import pytest

from watcher.domain.tables import as_csv, safe_cell


@pytest.mark.parametrize(
    "text", ["=1+1", "+SUM(A1)", "-cmd|x", "@x", "\tx", "\rx", "-", "--1", "-1-1", "\n=x", "＝1", "+1+a"]
)
def test_no_cell_starts_a_formula(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "BABA", "1.5", "-1.5", "-3", "a=b", "+1,234.50", "-0.5%", "+1’000"])
def test_what_is_harmless_stays_as_it_is(text):
    assert safe_cell(text) == text


def test_a_table_is_quoted_where_it_must_be():
    assert (
        as_csv([("Symbol", "Name"), ("BABA", 'A, "B"'), ("X", "=1")])
        == 'Symbol,Name\nBABA,"A, ""B"""\nX,\'=1\n'
    )
    assert as_csv([("a", "b")], "\t") == "a\tb\n"
