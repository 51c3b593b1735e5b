"""The one kind of error a person is meant to read."""

from letterdesk.core.wording import NOTHING, Sentence


class UserError(Exception):
    """Something outside the program cannot be used as it is.

    ``message`` says what is wrong, ``hint`` what to do about it. ``wrong_input`` tells a
    wrong word or file from the person (exit status 2) from a failure of the machine (1).
    """

    def __init__(
        self, message: Sentence, hint: Sentence = NOTHING, *, wrong_input: bool = False
    ) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint
        self.wrong_input = wrong_input

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
