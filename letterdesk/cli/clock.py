"""The command line's one reading of the clock."""

from datetime import date, datetime


def today() -> date:
    """The day it is where the computer stands."""
    return datetime.now().astimezone().date()
