"""Sign-up lists: tables of strangers' making, read into rows of text within bounds.

Nothing here keeps more than one row, and what is larger than any night's list is refused
before it is read (docs/decisions/0140-lists-are-read-by-ourselves.md).
"""

from letterdesk.store.signups.reading import SignUpList, read_signups

__all__ = ["SignUpList", "read_signups"]
