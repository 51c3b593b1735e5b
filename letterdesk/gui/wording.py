"""Sentences and dates of the core, said in the window's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from letterdesk.core.congress import long_date
from letterdesk.core.wording import Sentence


def say(sentence: Sentence) -> str:
    """A core sentence in the window's language."""
    if not sentence.template:
        return ""
    return sentence.fill(QCoreApplication.translate("core", sentence.template))


def date_words(day: date, language: str) -> str:
    """'June 15, 2026'; '15 de junio de 2026' in Spanish."""
    if language == "en":
        return long_date(day)
    pattern = QCoreApplication.translate("dates", "MMMM d, yyyy")
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
