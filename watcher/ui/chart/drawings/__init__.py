"""Lines, areas and texts that the user draws on a chart, in price and time."""
