"""Between the engine and Qt: one mailbox, one session."""
