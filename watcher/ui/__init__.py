"""The window: widgets that show what the session knows."""
