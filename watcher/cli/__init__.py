"""The command line: everything the window can do to data, on the same engine and the same store."""
