"""Letterdesk: write to, or call, the people who represent you in Congress."""

__version__ = "0.1.0"
