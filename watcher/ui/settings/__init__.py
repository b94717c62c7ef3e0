"""The settings dialog: every setting with what it means, and the way back."""
