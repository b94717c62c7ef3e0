"""The alert panel: what is watched, what fired, and the dialog that sets an alert."""
