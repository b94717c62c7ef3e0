"""The command palette: one field for every symbol, action, alert and setting."""
