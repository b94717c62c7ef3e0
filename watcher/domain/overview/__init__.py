"""Lists and holdings at a glance: how large, how far moved, how near to an extreme."""
