"""Bringing the directory up to date from files that somebody got elsewhere."""
