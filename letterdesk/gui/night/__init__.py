"""The organiser's station on a letter night."""
