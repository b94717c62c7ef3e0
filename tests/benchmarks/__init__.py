"""How fast and how big Watcher is, beside its peers: `python -m tests.benchmarks`. No unit tests."""
