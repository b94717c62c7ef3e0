"""Lists and holdings at a glance: a heat map, who moved most, who is at an extreme, what the markets do."""
