"""What CUPS is told and what its answers mean."""

import pytest

from letterdesk.core.printing import JobState, PrintJob, PrintKind, Progress, Trouble
from letterdesk.cups import commands
from letterdesk.cups.answers import (
    Queue,
    read_default,
    read_job_id,
    read_printers,
    read_progress,
    read_queue,
    refused,
)
from letterdesk.cups.commands import Order


def test_a_job_is_one_sided_full_size_and_named_after_nobody() -> None:
    words = commands.send(PrintJob(PrintKind.LETTERS, b"", 3), Order("Front_Desk", copies=2))
    assert words == (
        "lp", "-d", "Front_Desk", "-n", "2", "-t", "Letters",
        "-o", "sides=one-sided", "-o", "collate=true",
        "-o", "media=na_letter_8.5x11in", "-o", "print-scaling=none", "--", "-",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("starts", "pages", "item", "found"),
    [((1, 2, 3), 3, 0, (1, 1)), ((1, 3, 5), 6, 1, (3, 4)), ((1, 3, 5), 6, 2, (5, 6))],
)
def test_the_pages_of_one_letter(
    starts: tuple[int, ...], pages: int, item: int, found: tuple[int, int]
) -> None:
    assert PrintJob(PrintKind.LETTERS, b"", pages, starts).pages_of(item) == found


def test_printers_are_read_from_what_cups_lists() -> None:
    assert read_printers("Front_Desk\nOffice-2\n\nFront_Desk\n") == ("Front_Desk", "Office-2")
    assert read_printers("") == ()


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("system default destination: Front_Desk\n", "Front_Desk"),
        ("no system default destination\n", ""),
        ("lpstat: error - PRINTER environment variable names no printer: x\n", ""),
        ("", ""),
    ],
)
def test_the_default_printer(answer: str, name: str) -> None:
    assert read_default(answer) == name


def test_the_number_of_a_job() -> None:
    assert read_job_id("request id is Front-Desk-2-17 (0 file(s))\n") == "Front-Desk-2-17"
    assert read_job_id("") == ""


_IDLE = "printer Office is idle.  enabled since Mon\n\tForm mounted:\n\tAlerts: none\n"
_BUSY = "printer Office now printing Office-7.  enabled since Mon\n\tAlerts: {}\n"
_PAUSED = "printer Office disabled since Mon -\n\tLunch break\n\tAlerts: {}\n"
_JOB = "Office-7    ann   1024   Mon\n\tStatus: {}\n\tAlerts: {}\n\tqueued for Office\n"
_PAST = "scheduler is running\n"


@pytest.mark.parametrize(
    ("answer", "progress"),
    [
        (_IDLE + _JOB.format("", "none") + _PAST, Progress(JobState.SENT)),
        (
            _BUSY.format("none") + _JOB.format("Printing page 2, 40% complete.", "job-printing"),
            Progress(JobState.PRINTING, 2),
        ),
        (_BUSY.format("none") + _JOB.format("", "none"), Progress(JobState.PRINTING)),
        (
            _BUSY.format("media-empty-error") + _JOB.format("", "job-printing"),
            Progress(JobState.PRINTING, trouble=Trouble.PAPER),
        ),
        (
            _BUSY.format("toner-low-report toner-empty-warning") + _JOB.format("", "job-printing"),
            Progress(JobState.PRINTING, trouble=Trouble.INK),
        ),
        (
            _PAUSED.format("paused") + _JOB.format("", "none"),
            Progress(JobState.SENT, trouble=Trouble.PAUSED),
        ),
        (
            _PAUSED.format("media-jam-error") + _JOB.format("", "none"),
            Progress(JobState.SENT, trouble=Trouble.JAM),
        ),
        (
            _IDLE + _PAST + _JOB.format("", "job-completed-successfully"),
            Progress(JobState.DONE),
        ),
        (_IDLE + _PAST + _JOB.format("", "processing-to-stop-point"), Progress(JobState.DONE)),
        (_IDLE + _PAST + _JOB.format("", "job-canceled-by-user"), Progress(JobState.CANCELLED)),
        # As CUPS 2.4 lists a job that was cancelled before it began.
        (
            _IDLE + _PAST + _JOB.replace("\tStatus: {}\n", "").format("processing-to-stop-point"),
            Progress(JobState.CANCELLED),
        ),
        (_IDLE + _PAST + _JOB.format("", "aborted-by-system"), Progress(JobState.FAILED)),
        # Told to forget what is done.
        (_IDLE + _PAST, Progress(JobState.DONE)),
        # Another job's number begins with this one's; a third printer's name ends with this one's.
        (
            _IDLE + _JOB.replace("-7", "-77").format("Printing page 9", "job-printing") + _PAST,
            Progress(JobState.DONE),
        ),
        (
            'lpstat: Invalid destination name in list "Office".\n',
            Progress(JobState.SENT, trouble=Trouble.MISSING),
        ),
        ("lpstat: Unable to connect\n", Progress(JobState.SENT, trouble=Trouble.MISSING)),
    ],
)
def test_how_a_job_stands(answer: str, progress: Progress) -> None:
    assert read_progress(answer, "Office", "Office-7") == progress


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("lp: Error - The printer or class does not exist.", "no longer finds"),
        ('lp: Destination "X" is not accepting jobs.', "not taking any work"),
        ("lp: Error - scheduler not responding.", "could not be sent"),
        ("", "could not be sent"),
    ],
)
def test_a_refusal_is_said_in_plain_words(answer: str, said: str) -> None:
    error = refused(answer, "X")
    assert said in str(error.message)
    assert str(error.hint)


@pytest.mark.parametrize(
    ("answer", "queue"),
    [
        (f"{_IDLE}scheduler is running\nOffice-3 maria 1024 Mon\n", Queue(0, None)),
        (
            f"{_BUSY.format('none')}Office-7 maria 1024 Mon\n\tStatus: x\nOffice-8 li 9 Mon\n"
            "Office-2-9 li 9 Mon\nscheduler is running\nOffice-6 maria 1024 Mon\n",
            Queue(2, None),
        ),
        ("scheduler is running\n", Queue(0, Trouble.MISSING)),
        ("printer Office disabled since Mon -\n\tPaused\nscheduler is running\n", Queue(0, Trouble.PAUSED)),
    ],
)  # fmt: skip
def test_a_printers_queue(answer: str, queue: Queue) -> None:
    assert read_queue(answer, "Office") == queue
