"""Sentences for people, kept as values so that each interface can say them in its own language.

A :class:`Sentence` carries an English template and the values that fill it. The command
line says ``str(sentence)``; the window first looks the template up in its translations.
Values are filled in after translation, so a person's words are never translated and
braces inside them are never read as fields.
"""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name and form lupdate looks for
    """Mark ``text`` as translatable and return it unchanged.

    ``lupdate`` finds strings by this name; writing it here keeps Qt out of the core.
    """
    return text


@dataclass(frozen=True)
class Sentence:
    """One sentence (or a few) for a person to read."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.fill(self.template)

    def fill(self, template: str) -> str:
        """Fill a translation of this sentence's template with this sentence's values."""
        return template.format(**dict(self.values)) if self.values else template


def sentence(template: str, **values: object) -> Sentence:
    """Make a sentence from an English template and the values for its ``{fields}``."""
    return Sentence(template, tuple((name, str(value)) for name, value in values.items()))


NOTHING = Sentence("")
