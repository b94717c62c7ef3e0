"""What the list of headlines says of each: its title, and where, when and about whom it was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from watcher.bridge.session import Session
from watcher.domain.news import Story, StoryId
from watcher.language import tr
from watcher.ui import words
from watcher.ui.table import Column
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """One headline as it is shown; texts are clean."""

    id: StoryId
    title: str
    source: str
    age: str
    about: str
    summary: str
    link: str
    is_unread: bool

    @property
    def below(self) -> str:
        """The second line."""
        return " · ".join(part for part in (self.source, self.age, self.about) if part)


class EntryMaker:
    """Makes entries from the stories that were read last."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.known: Mapping[StoryId, Story] = {}

    def take(self, stories: Sequence[Story]) -> Sequence[StoryId]:
        """Keep these; answers their ids, in their order."""
        self.known = {story.id: story for story in stories}
        return list(self.known)

    def __call__(self, key: StoryId) -> Entry:
        """The entry of one story."""
        story, now = self.known[key], self._session.now()
        return Entry(
            id=key,
            title=words.clean(story.title, LONGEST_TITLE),
            source=words.clean(story.source),
            age=words.clock_time(story.published_at, now),
            about=", ".join(sorted(story.symbols)[:4]),
            summary=words.clean(story.summary, 600),
            link=story.link,
            is_unread=not story.is_read,
        )


def spoken(entry: Entry) -> str:
    """The entry for those who hear it."""
    return f"{(tr('unread, ') if entry.is_unread else '')}{entry.title}, {entry.below.replace(' · ', ', ')}"


def tip(entry: Entry) -> str:
    """Title and summary. Qt reads markup in tooltips; these are text."""
    return plain_tip(entry.title, entry.summary, "" if entry.link else tr("There is no safe link to it."))


COLUMNS: tuple[Column[Entry], ...] = (Column(tr("News"), spoken),)
