"""What SECURITY.md and About promise: whom the program talks to, and under which licences its parts are."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from watcher import licences

ROOT = Path(__file__).parents[1]
TOLD = "appriseit.com"
"""Named in a sentence for the user, and never contacted."""


def promised_hosts():
    """The hosts that SECURITY.md names."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    return set(re.findall(r"`([a-z0-9.]+\.yahoo\.com)`", text))


def test_the_source_names_no_other_host_than_security_md():
    named = {
        host
        for path in (ROOT / "watcher").rglob("*.py")
        for host in re.findall(
            r"(?:https?|wss?)://([a-z0-9.-]+\.[a-z]{2,})", path.read_text(encoding="utf-8")
        )
    }
    assert named - {TOLD} <= promised_hosts()
    assert len(promised_hosts()) == 7


def test_every_part_of_the_program_has_its_licence():
    parts = licences.parts("watcher")
    assert {"numpy", "cryptography", "shiboken6", "markupsafe"} <= set(parts)
    assert not {"pytest", "mypy", "hypothesis"} & set(parts)
    text = licences.shown()
    for name in parts:
        assert re.search(rf"^{name.replace('-', '[-_.]')} \S+ – \S", text, re.MULTILINE | re.IGNORECASE), name
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "TERMS AND CONDITIONS",
        "SIL OPEN FONT LICENSE",
        "you may replace them",
        "Daniel Stenberg",
        "BoringSSL\n---",
        "Mario Fortier",
        "Harfbuzz",
        "Unicode, Inc.",
    ):
        assert words in text


def test_no_part_of_the_program_is_without_the_text_of_its_licence():
    theirs = {name for name in licences.parts("watcher") if licences.texts(distribution(name))}
    kept = "\n".join(title for title, _ in licences.own_texts()).lower()
    lacking = {name for name in licences.parts("watcher") if name not in theirs and name not in kept}
    assert lacking == {"pyside6-essentials"}, "it is Qt's"


def test_a_standalone_program_shows_what_was_gathered_for_it(tmp_path, monkeypatch):
    monkeypatch.setattr(licences, "resources_dir", lambda: tmp_path)
    (tmp_path / licences.BUNDLED).write_text("all of them", encoding="utf-8")
    assert licences.shown() == "all of them"


class Package:
    """As little of an installed package as a licence is read from."""

    def __init__(self, **meta):
        self.metadata = Meta(meta)


class Meta(dict):
    def get_all(self, name):
        return self.get(name)


@pytest.mark.parametrize(
    ("meta", "words"),
    [
        ({"License-Expression": "MIT"}, "MIT"),
        ({"License": "BSD\nand much more"}, "BSD"),
        (
            {"License": "BSD\n…", "Classifier": ["License :: OSI Approved :: Apache Software License"]},
            "Apache Software License",
        ),
        ({}, "see its text"),
    ],
)
def test_a_licence_is_called_what_the_package_calls_it(meta, words):
    assert licences.named(Package(**meta)) == words


def test_a_package_that_is_gone_is_passed_over(monkeypatch):
    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", missing)
    assert licences.parts("watcher") == []
    assert "GNU" in licences.gather(["nothing"])
