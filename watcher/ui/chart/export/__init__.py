"""The chart to the clipboard and to files: as a picture, and its bars as a table."""
