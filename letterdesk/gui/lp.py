"""What CUPS is told, and what it answers. Words in, words out; nothing is run here.

``lp`` and ``lpstat`` are what CUPS installs on Linux and macOS; asked in the C locale
they answer in English (man lp, man lpstat).
"""

import re
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

JOB_TITLE = "Letterdesk"
"""Print systems keep titles, often for months. So never a name, a member or a bill."""
MOST_COPIES = 99

LIST_PRINTERS = ("lpstat", "-e")
ASK_DEFAULT = ("lpstat", "-d")


@dataclass(frozen=True)
class PrintJob:
    printer: str
    copies: int = 1
    pages: str = ""
    """'1-3,5', counted from 1 as people do; '' for all."""


def lp_command(job: PrintJob) -> tuple[str, ...]:
    """The command that prints the PDF on its standard input.

    One-sided, whatever the printer's habit: the second side would carry the next letter,
    which goes to another office.
    """
    pages = ("-P", job.pages) if job.pages else ()
    return (
        "lp", "-d", job.printer, "-n", str(job.copies), "-t", JOB_TITLE,
        "-o", "sides=one-sided", "-o", "collate=true", *pages, "--", "-",
    )  # fmt: skip


def ask_state(printer: str) -> tuple[str, ...]:
    return ("lpstat", "-p", printer)


def read_printers(answer: str) -> tuple[str, ...]:
    """Printer names out of ``lpstat -e``."""
    return tuple(dict.fromkeys(line.strip() for line in answer.splitlines() if line.strip()))


def read_default(answer: str) -> str:
    """The default printer out of ``lpstat -d``; '' when there is none."""
    label, colon, name = answer.strip().partition(":")
    return name.strip() if colon and "default destination" in label else ""


def is_stopped(answer: str) -> bool:
    """Tell from ``lpstat -p`` whether the printer holds its jobs back: paused or out of order."""
    return bool(re.search(r"^printer \S+ disabled since", answer, re.MULTILINE))


def read_pages(text: str, last: int) -> str:
    """Pages as people write them, '1-3, 5', as ``lp -P`` reads them; '' for all.

    Raises UserError when a page does not exist or the text is no list of pages.
    """
    ranges = []
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip())):
        if not part:
            continue
        match = re.fullmatch(r"([0-9]{1,4})(?:-([0-9]{1,4}))?", part)
        first, final = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= final <= last:
            raise UserError(
                sentence(
                    QT_TRANSLATE_NOOP("core", "“{text}” does not name pages of this packet."),
                    text=text.strip(),
                ),
                sentence(
                    QT_TRANSLATE_NOOP("core", "Write pages from 1 to {last}, such as 1-2, 4."),
                    last=last,
                ),
                wrong_input=True,
            )
        ranges.append(f"{first}-{final}" if final > first else f"{first}")
    return ",".join(ranges)


def no_printer() -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "This computer knows no printer.")),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Turn the printer on and check its cable, or save the letters and print them from another computer.",
            )
        ),
    )


def refused(answer: str) -> UserError:
    """Word what ``lp`` said when it did not take the job."""
    if "does not exist" in answer or "Unknown destination" in answer or "default dest" in answer:
        return UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This printer is no longer there.")),
            sentence(QT_TRANSLATE_NOOP("core", "Choose another printer, or save the letters.")),
        )
    if "not accepting" in answer:
        return UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This printer is not taking any work now.")),
            sentence(
                QT_TRANSLATE_NOOP("core", "Choose another printer, or ask who looks after it.")
            ),
        )
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The letters could not be sent to the printer.")),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Check that the printer is on, then try again. You can also save the letters and print them later.",
            )
        ),
    )


def stopped(printer: str) -> UserError:
    """The job was taken and waits; said as a hint for a person, not as a loss."""
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The letters wait in line, because “{printer}” is paused."),
            printer=printer,
        ),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Look at the printer: paper, ink, a jam? When it goes on, they print by themselves. Do not print them again.",
            )
        ),
    )
