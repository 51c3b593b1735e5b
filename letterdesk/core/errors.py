"""The errors a person is meant to read."""

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


class FileError(UserError):
    """A file cannot be used because of ``what`` is in it, at a place that can be pointed at.

    For whoever makes the file: a checker lists such errors, an editor goes to the line.
    ``message`` says the same in one sentence.
    """

    def __init__(
        self, message: Sentence, hint: Sentence, *, file: str, line: int, what: Sentence
    ) -> None:
        super().__init__(message, hint, wrong_input=True)
        self.file = file
        """As a person knows it: 'sesta-fosta/en/guide.toml'."""
        self.line = line
        """From 1; 0 for the file as a whole."""
        self.what = what
        """What is wrong there, without file and line: "'organiser' is missing"."""
