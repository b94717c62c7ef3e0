"""The watchlist: every symbol with its price, live."""
