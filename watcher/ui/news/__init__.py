"""Headlines about what is watched: what happened."""
