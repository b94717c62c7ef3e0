"""How fast and how big Watcher is beside its peers: `python -m tests.benchmarks`; no unit test, never timed in CI."""
