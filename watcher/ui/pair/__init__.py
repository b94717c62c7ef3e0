"""One company, two listings: the last day as one strip, what one implies of the other, and the premium."""
