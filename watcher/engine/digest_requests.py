"""What can be asked about weekly digests."""

from __future__ import annotations

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class WriteDigest:
    """Write the digest of the last week that is over into the archive. Answers a WrittenDigest."""
