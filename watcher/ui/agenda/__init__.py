"""What comes next for what is watched and held, as an agenda and by month."""
