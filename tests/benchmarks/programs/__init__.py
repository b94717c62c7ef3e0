"""Small programs, started as processes of their own, that say when they painted or how big they are."""
