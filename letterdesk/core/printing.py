"""What is printed, piece by piece, and how its printing goes."""

from dataclasses import dataclass, field
from enum import StrEnum

from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

LETTER_PAPER = "na_letter_8.5x11in"
"""Sheets are named as print systems name them (PWG 5101.1, Media Standardized Names)."""
ENVELOPE_PAPER = {
    EnvelopeSize.NO10: "na_number-10_4.125x9.5in",
    EnvelopeSize.NO6: "na_personal_3.625x6.5in",
}


class PrintKind(StrEnum):
    """Pieces that are printed apart, because they go on different paper or to different hands."""

    LETTERS = "letters"
    ENVELOPES = "envelopes"
    CALL_CARDS = "call-cards"
    LIST = "list"
    PAPERS = "papers"
    """Of a letter night: its kit, its report, a batch arranged by person."""


TITLES = {
    PrintKind.LETTERS: "Letters",
    PrintKind.ENVELOPES: "Envelopes",
    PrintKind.CALL_CARDS: "Call cards",
    PrintKind.LIST: "Mailing list",
    PrintKind.PAPERS: "Papers",
}
"""Print systems keep the titles of jobs, often for months. So never a name, a member or a bill."""


@dataclass(frozen=True)
class PrintJob:
    """Pages to print in one go, on one kind of paper."""

    kind: PrintKind
    pdf: bytes = field(repr=False)
    pages: int
    starts: tuple[int, ...] = (1,)
    """The page on which each letter, envelope or card begins, counted from 1."""
    paper: str = LETTER_PAPER

    @property
    def title(self) -> str:
        return TITLES[self.kind]

    def pages_of(self, item: int) -> tuple[int, int]:
        """First and last page of one letter, envelope or card, itself counted from 0."""
        after = (*self.starts, self.pages + 1)[item + 1]
        return self.starts[item], after - 1


class JobState(StrEnum):
    SENT = "sent"
    """The print system has it and has not begun."""
    PRINTING = "printing"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def over(self) -> bool:
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


class Trouble(StrEnum):
    """What keeps a printer from going on until somebody does something."""

    MISSING = "missing"
    PAUSED = "paused"
    REJECTING = "rejecting"
    PAPER = "paper"
    JAM = "jam"
    OPEN = "open"
    INK = "ink"
    OFFLINE = "offline"


@dataclass(frozen=True)
class Progress:
    """How a job stands."""

    state: JobState
    page: int = 0
    """The page under way, counted from 1; 0 when the printer does not say."""
    trouble: Trouble | None = None


_WHAT_TO_DO = {
    Trouble.MISSING: (
        QT_TRANSLATE_NOOP("core", "This computer no longer finds the printer “{printer}”."),
        QT_TRANSLATE_NOOP(
            "core", "Check its cable and that it is on, choose another printer, or save the files."
        ),
    ),
    Trouble.PAUSED: (
        QT_TRANSLATE_NOOP("core", "“{printer}” is paused, so the pages wait in line."),
        QT_TRANSLATE_NOOP(
            "core",
            "Look at the printer: paper, ink, a jam? When it goes on, they print by themselves. Do not print them again.",
        ),
    ),
    Trouble.REJECTING: (
        QT_TRANSLATE_NOOP("core", "“{printer}” is not taking any work now."),
        QT_TRANSLATE_NOOP("core", "Choose another printer, or ask who looks after this one."),
    ),
    Trouble.PAPER: (
        QT_TRANSLATE_NOOP("core", "“{printer}” is out of paper."),
        QT_TRANSLATE_NOOP("core", "Put paper in its tray, and it goes on by itself."),
    ),
    Trouble.JAM: (
        QT_TRANSLATE_NOOP("core", "Paper is stuck in “{printer}”."),
        QT_TRANSLATE_NOOP("core", "Open the printer, pull the sheet out, and close it again."),
    ),
    Trouble.OPEN: (
        QT_TRANSLATE_NOOP("core", "“{printer}” stands open."),
        QT_TRANSLATE_NOOP("core", "Close its cover, and it goes on by itself."),
    ),
    Trouble.INK: (
        QT_TRANSLATE_NOOP("core", "“{printer}” is out of ink or toner."),
        QT_TRANSLATE_NOOP("core", "Change the cartridge, or choose another printer."),
    ),
    Trouble.OFFLINE: (
        QT_TRANSLATE_NOOP("core", "“{printer}” does not answer."),
        QT_TRANSLATE_NOOP("core", "Check its cable and that it is on. The pages wait in line."),
    ),
}


def explain_trouble(trouble: Trouble, printer: str) -> UserError:
    """What is wrong with a printer, and what to do about it."""
    message, hint = _WHAT_TO_DO[trouble]
    return UserError(sentence(message, printer=printer), sentence(hint))


def no_printer() -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "This computer knows no printer.")),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Turn the printer on and check its cable, or save the files and print them from another computer.",
            )
        ),
    )


def not_sent() -> UserError:
    """For everything that goes wrong without a better name."""
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The pages could not be sent to the printer.")),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Check that the printer is on, then try again. You can also save the files and print them later.",
            )
        ),
    )


def describe_progress(progress: Progress, pages: int, printer: str) -> Sentence:
    """One sentence on how a job of ``pages`` pages stands."""
    match progress.state:
        case JobState.SENT:
            return sentence(
                QT_TRANSLATE_NOOP("core", "Sent. Waiting for “{printer}” to begin."),
                printer=printer,
            )
        case JobState.PRINTING if progress.page and pages > 1:
            return sentence(
                QT_TRANSLATE_NOOP("core", "Printing page {page} of {pages} on “{printer}”."),
                page=min(progress.page, pages),
                pages=pages,
                printer=printer,
            )
        case JobState.PRINTING:
            return sentence(QT_TRANSLATE_NOOP("core", "Printing on “{printer}”."), printer=printer)
        case JobState.DONE if pages == 1:
            return sentence(
                QT_TRANSLATE_NOOP("core", "“{printer}” is done with the page."), printer=printer
            )
        case JobState.DONE:
            return sentence(
                QT_TRANSLATE_NOOP(
                    "core", "“{printer}” is done. Please check that all {pages} pages came out."
                ),
                pages=pages,
                printer=printer,
            )
        case JobState.CANCELLED:
            return sentence(
                QT_TRANSLATE_NOOP(
                    "core", "Printing was cancelled. Pages already on their way still come out."
                )
            )
        case JobState.FAILED:
            return sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "“{printer}” gave up on the pages. Look at the printer, then print them again.",
                ),
                printer=printer,
            )


_HOW_TO_LOAD = {
    LETTER_PAPER: QT_TRANSLATE_NOOP("core", "On plain letter paper, 8 1/2 by 11 inches."),
    ENVELOPE_PAPER[EnvelopeSize.NO10]: QT_TRANSLATE_NOOP(
        "core",
        "Put {count} of your #10 envelopes (9 1/2 by 4 1/8 inches) in the tray, flaps closed, the way the picture on the tray shows. Try one first.",
    ),
    ENVELOPE_PAPER[EnvelopeSize.NO6]: QT_TRANSLATE_NOOP(
        "core",
        "Put {count} of your #6 3/4 envelopes (6 1/2 by 3 5/8 inches) in the tray, flaps closed, the way the picture on the tray shows. Try one first.",
    ),
}


def explain_paper(paper: str, count: int) -> Sentence:
    """What to put in the printer's tray. Trays differ, so their own picture decides the side."""
    return sentence(_HOW_TO_LOAD[paper], count=count)
