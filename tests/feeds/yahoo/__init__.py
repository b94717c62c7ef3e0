"""The Yahoo feed, part by part, and whole against an imitation of Yahoo."""
