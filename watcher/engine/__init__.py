"""The background thread that owns the truth."""
