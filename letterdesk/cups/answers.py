"""What CUPS answers, asked in the C locale so that it answers in English."""

import re
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.printing import (
    JobState,
    Progress,
    Trouble,
    explain_trouble,
    not_sent,
)
from letterdesk.cups.commands import PAST_JOBS

_REASONS = {
    "media-empty": Trouble.PAPER,
    "media-needed": Trouble.PAPER,
    "media-jam": Trouble.JAM,
    "cover-open": Trouble.OPEN,
    "door-open": Trouble.OPEN,
    "interlock-open": Trouble.OPEN,
    "marker-supply-empty": Trouble.INK,
    "toner-empty": Trouble.INK,
    "offline": Trouble.OFFLINE,
    "connecting-to-device": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
}
"""IPP 'printer-state-reasons' (RFC 8011, 5.4.12) that a person must do something about."""


def read_printers(answer: str) -> tuple[str, ...]:
    """Printer names out of ``lpstat -e``."""
    return tuple(dict.fromkeys(line.strip() for line in answer.splitlines() if line.strip()))


def read_default(answer: str) -> str:
    """The default printer out of ``lpstat -d``; '' when there is none."""
    label, colon, name = answer.strip().partition(":")
    return name.strip() if colon and "default destination" in label else ""


def read_job_id(answer: str) -> str:
    """'Office-12' out of what ``lp`` says when it took a job; '' when it says no such thing."""
    found = re.search(r"^request id is (\S+-[0-9]+)\b", answer, re.MULTILINE)
    return found[1] if found else ""


def refused(answer: str, printer: str) -> UserError:
    """Word what ``lp`` said when it did not take a job."""
    if "does not exist" in answer or "Unknown destination" in answer:
        return explain_trouble(Trouble.MISSING, printer)
    if "not accepting" in answer:
        return explain_trouble(Trouble.REJECTING, printer)
    return not_sent()


def read_progress(answer: str, printer: str, job_id: str) -> Progress:
    """How a job stands, out of what ``watch`` asked for.

    A job that CUPS no longer lists is done: it may be told to forget jobs once they are. Nor
    does ``lpstat`` tell a job that the printer gave up on from one that it finished, unless
    CUPS notes it as a reason; so what is said of a done job asks to count the pages.
    """
    # Looked for at the start of a line: a queue's own description may say anything.
    under_way, _, past = answer.partition(f"\n{PAST_JOBS} ")
    about = _block(under_way, f"printer {printer}")
    if not about:
        return Progress(JobState.SENT, trouble=Trouble.MISSING)
    end = _block(past, job_id)
    lines = _block(under_way, job_id)
    if end or not lines:
        return Progress(_how_it_ended(end))
    begun = "job-printing" in lines or f" now printing {job_id}." in about
    page = re.search(r"\bpage ([0-9]{1,5})\b", lines)
    return Progress(
        JobState.PRINTING if begun else JobState.SENT,
        int(page[1]) if begun and page else 0,
        _trouble(about),
    )


@dataclass(frozen=True)
class Queue:
    """How a printer is, whoever prints on it."""

    waiting: int
    """Jobs that are not done, the one under way too."""
    trouble: Trouble | None


def read_queue(answer: str, printer: str) -> Queue:
    """A printer's queue, out of what ``watch`` asked for."""
    under_way, _, _ = answer.partition(f"\n{PAST_JOBS} ")
    about = _block(under_way, f"printer {printer}")
    if not about:
        return Queue(0, Trouble.MISSING)
    jobs = re.findall(rf"^{re.escape(printer)}-[0-9]+ ", under_way, re.MULTILINE)
    return Queue(len(jobs), _trouble(about))


def _block(answer: str, head: str) -> str:
    """The line that begins with ``head`` and the indented lines below it; '' without one."""
    found = re.search(rf"^{re.escape(head)} .*(?:\n[\t ].*)*", answer, re.MULTILINE)
    return found[0] if found else ""


def _how_it_ended(lines: str) -> JobState:
    # The reasons of a job that was cancelled while it waited do not say so; but only a job
    # that has begun has a status.
    if "job-canceled" in lines or (lines and "\n\tStatus:" not in lines):
        return JobState.CANCELLED
    if "aborted" in lines or "job-completed-with-errors" in lines:
        return JobState.FAILED
    return JobState.DONE


def _trouble(printer_lines: str) -> Trouble | None:
    # Where the printer itself says why, that helps more than "paused".
    alerts = re.search(r"^\s+Alerts: (.*)$", printer_lines, re.MULTILINE)
    for alert in alerts[1].split() if alerts else ():
        if found := _REASONS.get(re.sub(r"-(error|warning|report)$", "", alert)):
            return found
    if re.match(r"printer \S+ disabled since", printer_lines):
        return Trouble.PAUSED
    return None
