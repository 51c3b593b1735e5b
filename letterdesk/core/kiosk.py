"""A kiosk: one writer after another at a computer that forgets each of them.

A supervisor and the session that a writer sees are two programs; these are the words between
them, one a line. None of them holds anything that a writer typed.
"""

from enum import StrEnum

SESSION = "kiosk-session"
"""The word after the command by which the supervisor starts a session. Not for people."""
DEFAULT_IDLE_SECONDS = 120
SHORTEST_IDLE_SECONDS = 20
WARNING_SECONDS = 30
"""From the warning to the reset. WCAG 2.2, 2.2.1, asks for 20 at least."""
SHORTEST_PIN = 4
ALIVE_EVERY_SECONDS = 5


class Says(StrEnum):
    """What a session tells the supervisor."""

    READY = "ready"
    """Everything is loaded, nothing is shown."""
    SHOWN = "shown"
    """It is on the screen."""
    ALIVE = "alive"
    OVER = "over"
    """The writer is done, or gone: the next session may come."""
    LEAVE = "leave"
    """Followed by a PIN: somebody wants to end the kiosk."""
    COUNT = "count"
    """Followed by :class:`~letterdesk.core.finished_letters.FinishedLetters`, for the tally."""


class Told(StrEnum):
    """What the supervisor tells a session."""

    SHOW = "show"
    SHOW_AFTER_CRASH = "show-after-crash"
    """The session before ended by a mistake of ours, and its writer may still sit there."""
    NIGHT = "night"
    """Letters are counted here. Followed by the secret under which to sign them, in hexadecimal."""
    WRONG = "wrong"
    """That was not the PIN. Followed by how many seconds the next try has to wait."""
