"""Notes on their way to the disk and to the audience."""

import pytest

from watcher.domain.errors import InputError
from watcher.domain.notes import Note
from watcher.engine.messages import NotesNews
from watcher.engine.note_desk import NoteDesk


class Audience:
    def __init__(self):
        self.heard = []

    def post(self, news):
        self.heard.append(news)


@pytest.fixture
def audience():
    return Audience()


@pytest.fixture
def desk(store, audience):
    return NoteDesk(store.notes, audience)


def test_a_note_is_stored_told_and_answers_what_was_there(desk, audience, store):
    assert desk.write(Note("BABA", " buy\nlow ")) == Note("BABA")
    assert desk.write(Note("BABA", "sell high")) == Note("BABA", "buy low")
    assert store.notes.load_all() == (Note("BABA", "sell high"),)
    assert audience.heard == [NotesNews((Note("BABA", "buy low"),)), NotesNews((Note("BABA", "sell high"),))]


def test_an_empty_note_is_none(desk, audience, store):
    desk.write(Note("BABA", "x"))
    desk.write(Note("BABA", "  "))
    assert store.notes.load_all() == ()
    assert audience.heard[-1] == NotesNews((Note("BABA"),))


def test_a_note_that_is_too_long_changes_nothing(desk, audience, store):
    with pytest.raises(InputError):
        desk.write(Note("BABA", "x" * 10_000))
    assert (store.notes.load_all(), audience.heard) == ((), [])


def test_a_note_that_another_program_wrote_is_told_once(desk, audience, store):
    store.notes.save(Note("JD", "elsewhere"))
    desk.show_stored()
    desk.show_stored()
    assert audience.heard == [NotesNews((Note("JD", "elsewhere"),))]
