"""Tooltips of plain text, though Qt reads markup in them where a text looks like it."""

from __future__ import annotations


def plain_tip(*lines: str) -> str:
    """These lines, as far as they say anything, for a tooltip that shows every letter as it is.

    Where nothing looks like markup Qt takes a text as it is: with `&amp;` for the ampersand of a
    name it would show just that.
    """
    said = [line for line in lines if line]
    if len(said) == 1 and not any(letter in said[0] for letter in "<&"):
        return said[0]
    # Not by the library, whose tables of letters would be loaded before the window is seen.
    marked = (line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in said)
    made = "<br>".join(marked)
    return f"<qt>{made}</qt>" if len(said) == 1 else made
