"""What CUPS is told: words of ``lp``, ``lpstat`` and ``cancel`` (their manual pages).

Words only; nothing is run here. The window runs them beside itself, the command line waits.
"""

from dataclasses import dataclass

from letterdesk.core.printing import PrintJob

LIST_PRINTERS = ("lpstat", "-e")
ASK_DEFAULT = ("lpstat", "-d")
PAST_JOBS = "scheduler is"
"""Begins the line that ``lpstat -r`` prints, here between the jobs under way and those past."""

NO_ANSWER = 124
"""Status of a command that did not end in time, as shells have it."""


@dataclass(frozen=True)
class Order:
    """What a person decides about a job."""

    printer: str
    copies: int = 1
    sides: str = "one-sided"
    """IPP 'sides'. On two sides the letter to one office carries that to another on its back."""
    collate: bool = True


def send(job: PrintJob, order: Order) -> tuple[str, ...]:
    """The command that prints the PDF on its standard input, page for page and full size.

    On standard input, so that no file with somebody's letter lies in a temporary folder.
    """
    return (
        "lp", "-d", order.printer, "-n", str(order.copies), "-t", job.title,
        "-o", f"sides={order.sides}", "-o", f"collate={str(order.collate).lower()}",
        "-o", f"media={job.paper}", "-o", "print-scaling=none", "--", "-",
    )  # fmt: skip


def watch(printer: str) -> tuple[str, ...]:
    """How the printer is, which jobs are under way, and after a line of its own which are past."""
    return (
        "lpstat", "-l", "-W", "not-completed", "-a", printer, "-p", printer, "-o", printer,
        "-r", "-W", "completed", "-o", printer,
    )  # fmt: skip


def cancel(job_id: str) -> tuple[str, ...]:
    return ("cancel", job_id)
