"""Commands as a user calls them: words in, exit code, output and complaints out."""

import json
import logging
from dataclasses import dataclass

import pytest

from watcher.cli.main import main


@dataclass
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def profile(tmp_path):
    return tmp_path / "profile"


@pytest.fixture
def demo_profile(tmp_path):
    return tmp_path / "profile-demo"


@pytest.fixture
def watcher(profile, capsys, monkeypatch):
    """Call it with the words of a command line; --profile is added."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", list(root.handlers))
    monkeypatch.setattr(root, "level", root.level)

    def call(*words):
        capsys.readouterr()
        try:
            code = main(["--profile", str(profile), *words])
        except SystemExit as end:
            code = end.code
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def demo(watcher):
    """The same on the demo market, at a fixed instant unless the words say another."""

    def call(*words):
        return watcher("--demo", "--now", "2023-11-24T15:00:00Z", *words)

    return call
