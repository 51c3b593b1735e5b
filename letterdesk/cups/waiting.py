"""Printing where one may wait: the command line's way."""

import os
import subprocess
import time
from collections.abc import Iterator

from letterdesk.core.errors import UserError
from letterdesk.core.printing import PrintJob, Progress, no_printer
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.cups import commands
from letterdesk.cups.answers import (
    read_default,
    read_job_id,
    read_printers,
    read_progress,
    refused,
)

_LONGEST_ANSWER = 20.0
"""Seconds that one command may take; a print server may be far away."""


def choose_printer(wanted: str = "") -> str:
    """``wanted`` if this computer knows it, else its default printer, else its only one.

    Raises UserError when there is none of these.
    """
    printers = read_printers(_ask(commands.LIST_PRINTERS)[1])
    if not printers:
        raise no_printer()
    default = read_default(_ask(commands.ASK_DEFAULT)[1])
    if not wanted and (default or len(printers) == 1):
        return default or printers[0]
    if wanted in printers:
        return wanted
    raise UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "This computer knows no printer “{printer}”."),
            printer=wanted,
        )
        if wanted
        else sentence(QT_TRANSLATE_NOOP("core", "This computer has several printers.")),
        sentence(
            QT_TRANSLATE_NOOP("core", "Name one with --printer. It has: {printers}."),
            printers=", ".join(printers),
        ),
        wrong_input=True,
    )


def send(job: PrintJob, order: commands.Order) -> str:
    """Hand a job to the print system and return its id, such as 'Office-12'.

    Raises UserError when it is not taken.
    """
    status, output, errors = _ask(commands.send(job, order), job.pdf)
    if status or not (job_id := read_job_id(output)):
        raise refused(errors, order.printer)
    return job_id


def cancel(job_id: str) -> None:
    """Take a job back, if it is still there."""
    _ask(commands.cancel(job_id))


def follow(job_id: str, printer: str, *, patience: float, pause: float = 0.5) -> Iterator[Progress]:
    """How a job stands, whenever that changes, until it is over.

    Ends early after ``patience`` seconds without any change: the last value then says why.
    """
    last, since = None, time.monotonic()
    while last is None or not last.state.over:
        status, output, errors = _ask(commands.watch(printer))
        progress = read_progress(output + errors, printer, job_id)
        if progress != last and status != commands.NO_ANSWER:
            last, since = progress, time.monotonic()
            yield progress
        elif time.monotonic() - since > patience:
            return
        else:
            time.sleep(pause)


def _ask(words: tuple[str, ...], stdin: bytes = b"") -> tuple[int, str, str]:
    """Run a command of CUPS: its exit status, output and errors."""
    try:
        run = subprocess.run(  # noqa: S603 - the words are ours, and no shell reads them
            words,
            input=stdin,
            capture_output=True,
            timeout=_LONGEST_ANSWER,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "On this computer only Letterdesk's window can print.")
            ),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Save the files with --out and open them, or install the print system CUPS.",
                )
            ),
        ) from None
    except subprocess.TimeoutExpired:
        return commands.NO_ANSWER, "", ""
    return run.returncode, run.stdout.decode(errors="replace"), run.stderr.decode(errors="replace")
