"""What can be done with headlines."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class NewsAct(StrEnum):
    """The actions by name."""

    SEARCH = "search news"
    OPEN = "open story"
    READ_ALL = "mark all stories read"
    UNREAD = "mark story unread"
    MUTE = "mute source"
    UNMUTE = "unmute sources"
    ASK = "ask for news"


ACTS = (
    Spec(NewsAct.SEARCH, tr("&Search the news"), Menu.NEWS, icons.lens, ("Ctrl+Shift+F",), reveals=True),
    Spec(NewsAct.ASK, tr("&Ask for news now"), Menu.NEWS, icons.retry, ("Ctrl+F5",), reveals=True),
    Spec(
        NewsAct.OPEN, tr("&Open the story in the browser"), Menu.NEWS, icons.out, ("Return",), is_local=True
    ),
    Spec(NewsAct.UNREAD, tr("Mark as &unread"), Menu.NEWS, icons.messages, ("Ctrl+U",), is_local=True),
    Spec(NewsAct.READ_ALL, tr("Mark all as &read"), Menu.NEWS, icons.eye, ("Ctrl+Shift+U",)),
    Spec(NewsAct.MUTE, tr("&Mute the story's source"), Menu.NEWS, icons.close, ("Ctrl+Alt+M",)),
    Spec(NewsAct.UNMUTE, tr("S&how muted sources again"), Menu.NEWS, icons.undo, ("Ctrl+Alt+H",)),
)
