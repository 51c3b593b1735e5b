"""``--print``: hand the jobs to the print system one after another, and follow each to its end."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.printing import (
    JobState,
    PrintJob,
    PrintKind,
    Progress,
    describe_progress,
    explain_trouble,
)
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.cups.commands import Order
from letterdesk.cups.waiting import cancel, choose_printer, follow, send

_KINDS = (PrintKind.LETTERS, PrintKind.ENVELOPES, PrintKind.CALL_CARDS)


@dataclass(frozen=True)
class Followed:
    """One job that was sent, and how it stood when we looked last."""

    job: PrintJob
    job_id: str
    printer: str
    progress: Progress


@dataclass(frozen=True)
class Outcome:
    jobs: tuple[Followed, ...] = ()

    @property
    def status(self) -> int:
        """Exit status: 0 when every job came to its end, else 1."""
        return int(any(each.progress.state is not JobState.DONE for each in self.jobs))


def add_printing(parser: argparse.ArgumentParser) -> None:
    printing = parser.add_argument_group("printing")
    printing.add_argument(
        "--print",
        nargs="*",
        choices=[kind.value for kind in _KINDS],
        metavar="WHAT",
        help="letters, envelopes, call-cards; alone: letters and call cards, one job each",
    )
    printing.add_argument(
        "--printer", default="", metavar="NAME", help="default: the computer's own default"
    )
    printing.add_argument(
        "--wait",
        type=float,
        default=120.0,
        metavar="SECONDS",
        help="how long to wait for a printer that does not get on (default: 120)",
    )


def printer_for(options: argparse.Namespace) -> str:
    """The printer to use; '' when only files are wanted. Asked before anything is made.

    Raises UserError when there is no such printer, and when the pages would go nowhere.
    """
    if options.print is not None:
        if PrintKind.ENVELOPES in options.print and not getattr(options, "envelope", None):
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "Which envelopes are to be printed?")),
                sentence(QT_TRANSLATE_NOOP("core", "Name their size with --envelope.")),
                wrong_input=True,
            )
        return choose_printer(options.printer)
    if not options.out:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Where should the letters go?")),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "Add --out and a folder to save them, or --print to print them."
                )
            ),
            wrong_input=True,
        )
    return ""


def wanted_jobs(jobs: Sequence[PrintJob], options: argparse.Namespace) -> Sequence[PrintJob]:
    """Those of ``jobs`` that were asked for. Envelopes have to be: somebody must load them."""
    wanted = options.print or (PrintKind.LETTERS, PrintKind.CALL_CARDS)
    return [job for job in jobs if job.kind in wanted]


def print_and_follow(jobs: Sequence[PrintJob], printer: str, patience: float) -> Outcome:
    """Print ``jobs``, saying on standard error how each gets on.

    A printer that does not get on for ``patience`` seconds is left to itself.

    The next job is sent when the one before has come out: a printer in trouble is not given
    more, and sheets lie on the pile in order. Interrupted, the job under way is taken back.
    """
    followed: list[Followed] = []
    for job in jobs:
        print(f"{job.title}:", file=sys.stderr)
        job_id = send(job, Order(printer))
        progress = Progress(JobState.SENT)
        try:
            for progress in follow(job_id, printer, patience=patience):
                _tell(job, progress, printer)
        except KeyboardInterrupt:
            cancel(job_id)
            raise
        followed.append(Followed(job, job_id, printer, progress))
        if progress.state is not JobState.DONE:
            if not progress.state.over:
                _warn("Waited long enough: the pages are still in line. See them with: lpstat -o")
            break
    return Outcome(tuple(followed))


def jobs_as_json(outcome: Outcome) -> dict[str, object]:
    """What ``--json`` says of printing; its keys are a contract with other people's scripts."""
    return {
        "jobs": [
            {
                "what": each.job.kind.value,
                "printer": each.printer,
                "id": each.job_id,
                "pages": each.job.pages,
                "state": each.progress.state.value,
                "trouble": each.progress.trouble and each.progress.trouble.value,
            }
            for each in outcome.jobs
        ]
    }


def _tell(job: PrintJob, progress: Progress, printer: str) -> None:
    if progress.trouble:
        _warn(str(explain_trouble(progress.trouble, printer)))
    else:
        _warn(str(describe_progress(progress, job.pages, printer)))


def _warn(words: str) -> None:
    print(f"  {words}", file=sys.stderr)
