"""Other symbols on a chart: rebased lines, ratios and spreads, one company's two listings, correlations."""
