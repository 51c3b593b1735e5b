"""A command line that cannot be read is answered as a person would: what is wrong, what to type.

argparse finds what is wrong but says it as a program to a programmer, under a page of usage.
It has no values for its findings, only its English words, so those are what is read here; its
wording has small differences from one Python to the next, and what is new gets the last form.
"""

import argparse
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import NoReturn

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

_FORMS = tuple(
    (re.compile(found), said)
    for found, said in (
        (r"argument (?:VERB|TASK): invalid choice: (?P<given>.+?) \(choose from (?P<choices>.+)\)",
         QT_TRANSLATE_NOOP("core", "There is no command “{given}” here, only: {choices}.")),
        (r"argument (?P<option>.+?): invalid choice: (?P<given>.+?) \(choose from (?P<choices>.+)\)",
         QT_TRANSLATE_NOOP("core", "{option} cannot be “{given}”, only one of these: {choices}.")),
        (r"argument (?P<option>.+?): expected .+",
         QT_TRANSLATE_NOOP("core", "{option} needs something after it.")),
        (r"argument (?P<option>.+?): not allowed with argument (?P<other>.+)",
         QT_TRANSLATE_NOOP("core", "{other} and {option} do not go together. Please use only one of them.")),
        (r"argument (?P<option>.+?): ignored explicit argument .+",
         QT_TRANSLATE_NOOP("core", "{option} takes nothing after it.")),
        (r"argument (?P<option>.+?): invalid (?:int|float) value: (?P<given>.+)",
         QT_TRANSLATE_NOOP("core", "{option} needs a number, and “{given}” is none.")),
        (r"argument (?P<option>.+?): (?P<why>.+)",
         QT_TRANSLATE_NOOP("core", "{option}: {why}.")),
        (r"the following arguments are required: (?P<missing>.+)",
         QT_TRANSLATE_NOOP("core", "Something is missing: {missing}.")),
    )
)  # fmt: skip

_MEANINGS = {
    "VERB": "what to do",
    "TASK": "what to do with it",
    "PLACE": "a ZIP code or an address",
    "FILE": "a file",
    "NAME": "a name",
    "BIOGUIDE": "a member's id, such as D000563",
}
"""What those words of the help stand for that are no option."""


class PlainParser(argparse.ArgumentParser):
    """Raises UserError for a command line that it cannot read. Its epilog is an example."""

    def error(self, message: str) -> NoReturn:
        raise UserError(_in_plain_words(message), self._where_to_look(), wrong_input=True)

    def refuse(self, words: Iterable[str]) -> NoReturn:
        """Say that nobody knows what ``words`` are for, and which option may have been meant."""
        given = list(words)
        known = re.findall(r"(?<!\S)--[a-z][a-z-]*", self.format_help())
        meant = [near for word in given for near in get_close_matches(word, known, n=1)]
        if not meant:
            form = QT_TRANSLATE_NOOP("core", "“{command}” cannot use this: {words}.")
        elif meant[0] in given:
            form = QT_TRANSLATE_NOOP("core", "Please put {meant} behind “{command}”.")
        else:
            form = QT_TRANSLATE_NOOP("core", "“{command}” cannot use this: {words}. Did you mean {meant}?")  # fmt: skip
        said = sentence(form, command=self.prog, words=" ".join(given), meant="".join(meant[:1]))
        raise UserError(said, self._where_to_look(), wrong_input=True)

    def _where_to_look(self) -> Sentence:
        if self.epilog is None:
            return sentence(QT_TRANSLATE_NOOP("core", "To see all it can do: {command} --help"), command=self.prog)  # fmt: skip
        return sentence(QT_TRANSLATE_NOOP("core", "{example}\nTo see all it can do: {command} --help"), example=self.epilog, command=self.prog)  # fmt: skip


def _in_plain_words(message: str) -> Sentence:
    for form, said in _FORMS:
        if match := form.fullmatch(message):
            found = match.groupdict()
            return sentence(said, **{name: _READ.get(name, str)(found[name]) for name in found})
    return sentence(QT_TRANSLATE_NOOP("core", "This command cannot be read."))


def _unquoted(text: str) -> str:
    """Words or a list of them, without the quotation marks of Python."""
    return ", ".join(word.strip("'\"") for word in text.split(", "))


def _meaning(text: str) -> str:
    """'PLACE' as 'a ZIP code or an address'; options as they are."""
    return ", ".join(_MEANINGS.get(word, word) for word in text.split(", "))


_READ: dict[str, Callable[[str], str]] = {
    "given": _unquoted,
    "choices": _unquoted,
    "missing": _meaning,
    "option": _meaning,
    "why": lambda text: text.removesuffix("."),
}
