"""Indicators on a chart: which are shown, how they are painted, and how they are chosen."""
