"""Small programs that are started as processes of their own, and say when they painted or how big they are."""
