"""What the session passes on of weekly digests."""

from __future__ import annotations

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.engine.digest_requests import WriteDigest
from watcher.language import tr


class Digests(Asking):
    """The part of the session that has digests written."""

    def write_digest(self) -> Reply:
        """Write the digest of the last week that is over. Answers a WrittenDigest."""
        return self._ask(WriteDigest(), tr("Writing the weekly digest …"))
