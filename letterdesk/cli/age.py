"""How old the directory is, in every answer that comes from it."""

import sys
from datetime import date

from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.notices import about_directory
from letterdesk.store.about import About


def age_line(congress: int, as_of: date) -> str:
    """'Directory as of June 15, 2026, 119th Congress.'"""
    return f"Directory as of {long_date(as_of)}, {congress_name(congress)}."


def warn_of_age(about: About, today: date) -> None:
    """Say on standard error when a new Congress sits, or when the clock must be wrong."""
    for notice in about_directory(about.congress, about.as_of, today):
        print(notice.sentence, file=sys.stderr)
