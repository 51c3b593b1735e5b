"""Sentences and dates of the core, said in the window's language."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.wording import Sentence

_DIGITS = tuple("0123456789")
_CONGRESS = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th) Congress")


def say(sentence: Sentence) -> str:
    """A core sentence in the window's language."""
    if not sentence.template:
        return ""
    words = tuple((name, _in_this_language(value)) for name, value in sentence.values)
    said = Sentence(sentence.template, words)
    return said.fill(QCoreApplication.translate("core", sentence.template))


def _in_this_language(value: str) -> str:
    """A value of a sentence; a date or a Congress, which the core words in English, in the
    window's language."""
    language = QLocale().name()[:2]
    if language == "en":
        return value
    if congress := _CONGRESS.fullmatch(value):
        return congress_words(int(congress[1]), language)
    if not value.endswith(_DIGITS):
        return value
    day = QLocale(QLocale.Language.English).toDate(value, "MMMM d, yyyy")
    return (
        date_words(date(day.year(), day.month(), day.day()), language) if day.isValid() else value
    )


def date_words(day: date, language: str) -> str:
    """'June 15, 2026'; '15 de junio de 2026' in Spanish."""
    if language == "en":
        return long_date(day)
    pattern = QCoreApplication.translate("dates", "MMMM d, yyyy")
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)


def edition_words(as_of: date, congress: int, language: str) -> str:
    """'Directory as of June 15, 2026, 119th Congress': stands wherever members are shown."""
    words = QCoreApplication.translate("dates", "Directory as of {date}, {congress}")
    return words.format(
        date=date_words(as_of, language), congress=congress_words(congress, language)
    )


def congress_words(congress: int, language: str) -> str:
    """'115th Congress', or what ``language`` calls it."""
    if language == "en":
        return congress_name(congress)
    return QCoreApplication.translate("dates", "Congress {number}").format(number=congress)
