"""One profile per released version, as that version wrote it: what an upgrade must never lose.

`VERSION/watcher.sql` is the database as text, `config.toml` its settings, `expected.json` what is in it.
`python -m tests.golden` writes those of the version of this clone; see CONTRIBUTING.md, “Releasing”.
"""
