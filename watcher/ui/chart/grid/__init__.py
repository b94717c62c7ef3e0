"""Several charts side by side: how they stand, what links them, and grids kept by name."""
