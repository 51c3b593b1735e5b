"""What is said of a pack that cannot be used, wherever in it that was found."""

from letterdesk.core.errors import FileError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence


def cannot_be_used(file: str, line: int, what: Sentence) -> FileError:
    """The error of a pack's file. ``line`` 0 means the file as a whole."""
    if line:
        message = sentence(
            QT_TRANSLATE_NOOP(
                "core", "This campaign cannot be used. In {file}, line {line}: {what}."
            ),
            file=file,
            line=line,
            what=what,
        )
    else:
        message = sentence(
            QT_TRANSLATE_NOOP("core", "This campaign cannot be used. {file}: {what}."),
            file=file,
            what=what,
        )
    return FileError(
        message,
        sentence(
            QT_TRANSLATE_NOOP("core", "Please ask whoever made the campaign for a corrected copy.")
        ),
        file=file,
        line=line,
        what=what,
    )
