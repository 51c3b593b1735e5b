"""Words that several parts of the pack editor say."""

from PySide6.QtCore import QCoreApplication, QLocale

from letterdesk.core.ask import Position
from letterdesk.core.bills import parse_bill_id
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.gui.wording import say

LANGUAGES = ("en", "es", "vi", "fr", "ht", "pt", "tl", "pl")
"""Codes that can be picked; a pack may list others."""

_NOT_IN_A_FORM = ("unknown-key", "unreadable")
"""Codes of flaws whose place no form shows; they are mended in the file itself."""


def spoken_language() -> str:
    """The window's language, as ``translation.install_language`` has set it."""
    return "es" if QLocale().language() is QLocale.Language.Spanish else "en"


def language_name(code: str) -> str:
    names = {
        "en": QCoreApplication.translate("pack_editor", "English"),
        "es": QCoreApplication.translate("pack_editor", "Spanish"),
        "vi": QCoreApplication.translate("pack_editor", "Vietnamese"),
        "fr": QCoreApplication.translate("pack_editor", "French"),
        "ht": QCoreApplication.translate("pack_editor", "Haitian Creole"),
        "pt": QCoreApplication.translate("pack_editor", "Portuguese"),
        "tl": QCoreApplication.translate("pack_editor", "Tagalog"),
        "pl": QCoreApplication.translate("pack_editor", "Polish"),
    }
    return names.get(code, code)


def position_name(position: Position) -> str:
    names = {
        Position.SUPPORT: QCoreApplication.translate("pack_editor", "Support"),
        Position.OPPOSE: QCoreApplication.translate("pack_editor", "Oppose"),
    }
    return names[position]


def bill_name(bill: str) -> str:
    """'H.R. 1865' for 'hr1865-115'; as written where it is no bill's id."""
    bill_id = parse_bill_id(bill)
    return bill_id.citation if bill_id else bill


def file_name(file: str) -> str:
    """'Letter (Support, Spanish)' for 'es/letter-support.j2'."""
    top, _, rest = file.rpartition("/")
    kinds = {
        "letter": QCoreApplication.translate("pack_editor", "Letter"),
        "call": QCoreApplication.translate("pack_editor", "Phone script"),
        "share": QCoreApplication.translate("pack_editor", "Sharing"),
        "asks": QCoreApplication.translate("pack_editor", "Requests"),
        "guide": QCoreApplication.translate("pack_editor", "What writers read"),
        "pack": QCoreApplication.translate("pack_editor", "About the campaign"),
    }
    if top == "bills":
        return QCoreApplication.translate("pack_editor", "Bill {bill}").format(
            bill=bill_name(rest.removesuffix(".toml"))
        )
    kind, _, position = rest.partition(".")[0].partition("-")
    if kind not in kinds:
        return file
    details = [position_name(Position(position))] if position in list(Position) else []
    details += [language_name(top)] if top else []
    return f"{kinds[kind]} ({', '.join(details)})" if details else kinds[kind]


def place_words(flaw: Flaw) -> str:
    """'Letter (Support, English), line 12'; a line only where it can be seen or nothing else can."""
    name = file_name(flaw.file) if flaw.file else ""
    if flaw.line and flaw.file.endswith((".j2", "asks.toml")):
        return QCoreApplication.translate("pack_editor", "{place}, line {line}").format(
            place=name, line=flaw.line
        )
    if flaw.line and flaw.code in _NOT_IN_A_FORM:
        return QCoreApplication.translate("pack_editor", "{place}, line {line} of {file}").format(
            place=name, line=flaw.line, file=flaw.file
        )
    return name


def flaw_words(flaw: Flaw) -> str:
    """All there is to say of a flaw, in one paragraph."""
    must = (
        QCoreApplication.translate("pack_editor", "To mend")
        if flaw.severity is Severity.ERROR
        else QCoreApplication.translate("pack_editor", "To make better")
    )
    where = place_words(flaw)
    head = f"{must}: {where}" if where else must
    what = say(flaw.what)
    return f"{head}\n{what[:1].upper()}{what[1:]}{'' if what.endswith('.') else '.'} {say(flaw.hint)}".strip()


def error_words(error: UserError) -> str:
    return f"{say(error.message)} {say(error.hint)}".strip()
