"""The user's own trades on the chart, and what the units cost."""
