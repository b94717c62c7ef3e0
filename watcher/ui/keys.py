"""Which keys lead to which action: the defaults, what the settings change of them, and what collides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from watcher.bridge.settings import Settings
from watcher.language import tr, unmarked
from watcher.ui.actions import Actions
from watcher.ui.acts import Spec

TABLE = "shortcuts"
_BETWEEN = "; "
_NEEDED = {"Tab", "Backtab", "Return", "Enter", "Space", "Up", "Down", "Left", "Right"}


class Keys(QObject):
    """Follows the settings: gives every action its keys, and says which could not be given."""

    changed = Signal()
    """Some action has other keys now."""

    def __init__(self, settings: Settings, acts: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._acts = acts
        self._wanted: Mapping[str, str] = {}
        self.problems: tuple[str, ...] = ()
        """What of the settings could not be done, in sentences."""
        settings.changed.connect(self._on_setting_changed)

    @Slot(str)
    def _on_setting_changed(self, _key: str) -> None:
        wanted = self._settings.config.shortcuts
        if wanted != self._wanted:
            self.share_out()
            self.changed.emit()

    def share_out(self) -> None:
        """Give the keys anew: there are other wishes, or more actions."""
        self._wanted = self._settings.config.shortcuts
        given, problems = shared_out(list(self._acts.specs), self._wanted)
        self.problems = tuple(problems)
        self._acts.give_keys(given)


def written(keys: Iterable[QKeySequence]) -> str:
    """Keys as the settings file holds them: “Ctrl+K; F3”."""
    return _BETWEEN.join(one.toString(QKeySequence.SequenceFormat.PortableText) for one in keys)


def read(text: str) -> list[QKeySequence] | None:
    """What the settings file says; None where it names keys that there are not."""
    parts = [part.strip() for part in text.split(_BETWEEN) if part.strip()]
    keys = [QKeySequence(part, QKeySequence.SequenceFormat.PortableText) for part in parts]
    return None if any(not written([one]) for one in keys) else keys


def shared_out(
    specs: list[Spec], wanted: Mapping[str, str]
) -> tuple[dict[str, list[QKeySequence]], list[str]]:
    """The keys of every action, and a sentence for each that could not be given.

    What was chosen goes before what is a default; of two that want the same keys in the same place
    the first gets them: Qt would give them to neither.
    """
    problems = [
        tr("There is no action “{name}” for a shortcut.").format(name=name)
        for name in wanted
        if not _knows(specs, name)
    ]
    given: dict[str, list[QKeySequence]] = {}
    holders: dict[str, list[Spec]] = {}
    chosen = [spec for spec in specs if spec.act in wanted]
    for spec in (*chosen, *(spec for spec in specs if spec.act not in wanted)):
        keys = read(wanted[spec.act]) if spec.act in wanted else defaults(spec)
        if keys is None:
            problems.append(
                tr("“{wanted}” are no keys; {spec} keeps its own.").format(
                    wanted=wanted[spec.act], spec=plain(spec)
                )
            )
            keys = defaults(spec)
        given[spec.act] = []
        for one in keys:
            held = holders.setdefault(written([one]), [])
            other = next((holding for holding in held if _collides(holding, spec)), None)
            if other is None:
                given[spec.act].append(one)
                held.append(spec)
            elif spec.act in wanted:
                problems.append(
                    tr("{shown} is taken by {other}.").format(shown=shown([one]), other=plain(other))
                )
    return given, problems


def holder(
    specs: Iterable[Spec], given: Mapping[str, list[QKeySequence]], keys: QKeySequence, wanting: Spec
) -> Spec | None:
    """The other action that these keys lead to where they would lead to this one, too."""
    for spec in specs:
        if _collides(spec, wanting) and keys in given.get(spec.act, ()):
            return spec
    return None


def are_needed(keys: QKeySequence) -> bool:
    """Whether every list and button is used with these keys, so that they can lead to no action."""
    return written([keys]).removeprefix("Shift+").removeprefix("Num+") in _NEEDED


def _collides(spec: Spec, wanting: Spec) -> bool:
    """Whether the same keys could not lead to both."""
    is_apart = spec.is_local and wanting.is_local and spec.menu is not wanting.menu
    return spec.act != wanting.act and not is_apart


def shown(keys: Iterable[QKeySequence]) -> str:
    """Keys as people read them."""
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def plain(spec: Spec) -> str:
    """An action's name in a sentence."""
    return f"“{unmarked(spec.text).removesuffix('…').rstrip()}”"


def defaults(spec: Spec) -> list[QKeySequence]:
    """The keys of an action for which nothing was chosen."""
    return [QKeySequence(keys, QKeySequence.SequenceFormat.PortableText) for keys in spec.shortcuts]


def _knows(specs: Iterable[Spec], act: str) -> bool:
    return any(spec.act == act for spec in specs)
