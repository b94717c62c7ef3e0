"""Files of other programs: one module per source, text in, values and reasons out."""
