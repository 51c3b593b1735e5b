"""Files to core values, and core values to files."""
