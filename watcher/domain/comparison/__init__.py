"""Several symbols side by side: which of their bars belong together, and what comes of them."""
