"""The official texts of a bill: the files govinfo.gov has of it, known by their names.

A bill has many texts on its way: as introduced, as reported, as passed, as enacted. The
Government Publishing Office names each file after the bill and the text's version
(BILLS-115hr1865enr.xml) or after the law (PLAW-115publ164.pdf).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from letterdesk.core.bills import Bill, BillId, EventKind, parse_bill_id
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence


class TextForm(StrEnum):
    XML = "xml"
    TXT = "txt"
    PDF = "pdf"
    """Kept to be saved and printed elsewhere; never read by Letterdesk."""

    @property
    def readable(self) -> bool:
        return self is not TextForm.PDF


LAW = "law"
"""The version of a text that is the Public Law itself."""

_EITHER = (
    ("i", QT_TRANSLATE_NOOP("core", "as introduced")),
    ("rf", QT_TRANSLATE_NOOP("core", "as sent to a committee of the other chamber")),
    ("rd", QT_TRANSLATE_NOOP("core", "as received from the other chamber")),
    ("pc", QT_TRANSLATE_NOOP("core", "as placed on the calendar")),
    ("r", QT_TRANSLATE_NOOP("core", "as reported by a committee")),
    ("at", QT_TRANSLATE_NOOP("core", "as agreed to")),
    ("cp", QT_TRANSLATE_NOOP("core", "as considered and passed")),
    ("e", QT_TRANSLATE_NOOP("core", "as passed")),
    ("ea", QT_TRANSLATE_NOOP("core", "amendment, as passed")),
)
"""Versions that both chambers have, each followed by h or s: govinfo's list of bill versions."""
_WORDS = {
    **{f"{version}{chamber}": words for version, words in _EITHER for chamber in "hs"},
    "ras": QT_TRANSLATE_NOOP("core", "as sent to a committee of the other chamber"),
    "pp": QT_TRANSLATE_NOOP("core", "as printed for the public"),
    "enr": QT_TRANSLATE_NOOP("core", "as passed by both chambers"),
    LAW: QT_TRANSLATE_NOOP("core", "as enacted: the law itself"),
}
_WAY = ("ih", "is", "rh", "rs", "eh", "es", "rfh", "rfs", "rdh", "rds", "pch", "pcs", "ath", "ats",
        "cph", "cps", "eah", "eas", "pp", "enr", LAW)  # fmt: skip
"""Versions as a bill goes through them; unknown ones come before all, so never pass for the latest."""

# Not compiled here: the window imports this to show its first step, where most campaigns have none.
_BILL = r"BILLS-(\d{1,3})([a-z]{1,7})(\d{1,5})([a-z]{2,4}\d?)\.(xml|txt|pdf)"
_LAW = r"PLAW-(\d{1,3})publ(\d{1,4})\.(xml|txt|pdf)"


@dataclass(frozen=True)
class TextFile:
    """One official text as a file."""

    name: str
    """As govinfo has it, which is also its name in a pack's folder ``texts``."""
    bill: BillId | None
    """None for a law, which is named by its own number."""
    law: str
    """'115-164', or nothing."""
    version: str
    """'ih', 'enr', ... or :data:`LAW`."""
    form: TextForm

    def is_of(self, bill: Bill) -> bool:
        return self.bill == bill.id or (bool(self.law) and self.law == bill.public_law)

    @property
    def version_in_words(self) -> Sentence:
        return version_words(self.version)


def parse_text_name(name: str) -> TextFile | None:
    """The official text a file's name tells of. None for any other name.

    Only lower case is read, as govinfo writes it: BILLS-115hr1865enr.xml, PLAW-115publ164.txt.
    """
    law = re.fullmatch(_LAW, name)
    if law:
        return TextFile(name, None, f"{law[1]}-{law[2]}", LAW, TextForm(law[3]))
    found = re.fullmatch(_BILL, name)
    bill = parse_bill_id(f"{found[2]}{found[3]}-{found[1]}") if found else None
    if found is None or bill is None:
        return None
    return TextFile(name, bill, "", found[4], TextForm(found[5]))


def version_words(version: str) -> Sentence:
    """'as reported by a committee' for 'rh'."""
    words = _WORDS.get(version)
    if words is None:
        return sentence(QT_TRANSLATE_NOOP("core", "version {code}"), code=version)
    return sentence(words)


def texts_of(bill: Bill, files: Iterable[TextFile]) -> tuple[TextFile, ...]:
    """Those of ``bill``: the latest version first, and of each the best to read first."""
    forms = tuple(TextForm)
    return tuple(
        sorted(
            (file for file in files if file.is_of(bill)),
            key=lambda file: (-_place(file.version), forms.index(file.form), file.name),
        )
    )


def is_before(version: str, other: str) -> bool:
    """Whether a bill has the text ``version`` before ``other``; False where that is not known."""
    return version in _WAY and other in _WAY and _place(version) < _place(other)


def latest_known(bill: Bill) -> str:
    """The latest version that must exist after what has happened to ``bill``; 'ih' or 'is' at least."""
    first = bill.id.type.chamber
    found = ["ih" if first.value == "house" else "is"]
    for event in bill.events:
        letter = event.chamber.value[0] if event.chamber else ""
        if event.kind is EventKind.REPORTED and letter:
            found.append(f"r{letter}")
        elif event.kind in (EventKind.PASSED, EventKind.AMENDED) and letter:
            found.append(f"at{letter}" if bill.id.type.is_simple_resolution else f"e{letter}")
        elif event.kind is EventKind.PRESENTED:
            found.append("enr")
    if bill.public_law:
        found.append(LAW)
    return max(found, key=_place)


def _place(version: str) -> int:
    return _WAY.index(version) if version in _WAY else -1
