"""Letters from a list: open it, say what its columns are, make the letters, answer what is open."""
