"""What follows a press of Print: the system's dialog, then the way of the job in one line."""

import shutil
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from letterdesk.core.errors import UserError
from letterdesk.core.printing import (
    JobState,
    PrintJob,
    PrintKind,
    Progress,
    describe_progress,
    explain_trouble,
    no_printer,
)
from letterdesk.cups import commands
from letterdesk.cups.answers import read_job_id, read_progress, refused
from letterdesk.gui.command import Command
from letterdesk.gui.outlets import AskPrinter
from letterdesk.gui.services import ask_printer
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.telling import TellingPanel
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

LOOK_EVERY = 1000
"""Milliseconds between two looks at how a job stands."""


class PrintPanel(TellingPanel):
    """Prints one job at a time and says how it stands, until it is over.

    Everything is said in place, so nothing has to be clicked away; nothing here waits, so
    the window goes on meanwhile. Through CUPS where there is one: it is handed the PDF
    itself. Elsewhere (Windows) the pages are painted. When the panel goes away, a job that
    has been sent still prints.
    """

    sent = Signal()
    """The print system has the whole job."""
    busy_changed = Signal(bool)
    ended = Signal(bool)
    """The job is over; True when its pages were printed."""

    def __init__(self, ask_printer: AskPrinter = ask_printer) -> None:
        super().__init__()
        self._ask_printer = ask_printer
        self.dialog: QPrintDialog | None = None
        self.busy = False
        self.kind: PrintKind | None = None
        """Of the job that was printed last."""
        self._job: PrintJob | None = None
        self._order = commands.Order("")
        self._job_id = ""
        self._told: Progress | None = None
        self._command: Command | None = None
        self._painting: Generator[tuple[int, int]] | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Printing"))
        self.cancel_button = button(self.tr("Cancel the printing"))
        self.cancel_button.clicked.connect(self.cancel)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel_button)
        column = stack(self, "s")
        column.addWidget(self._said)
        column.addLayout(line)
        self._pause = QTimer(self, singleShot=True, interval=LOOK_EVERY)
        self._pause.timeout.connect(self._look)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._paint_next)
        self._show_busy(False)
        self._tell("")

    @property
    def handing_over(self) -> bool:
        """Whether pages are still on their way to the print system: ended now, they are lost."""
        return self.busy and not self._job_id

    def ask(self, job: PrintJob, title: str) -> None:
        """Let the person choose a printer and pages in the system's dialog, and print."""
        from letterdesk.gui.print_dialog import knows_printers

        self._tell("")
        if not knows_printers():
            self.refuse(no_printer())
            return
        try:
            self.dialog = self._ask_printer(
                job, title, self, lambda printer: self._print(job, printer)
            )
        except UserError as error:
            self.refuse(error)
        if self.dialog is not None:
            self.dialog.finished.connect(self._forget_dialog)

    def cancel(self) -> None:
        """Take the job back, as far as that is still possible."""
        self.cancel_button.setEnabled(False)
        if self._painting is not None:
            self._painting.close()
            self._end(Progress(JobState.CANCELLED))
        elif self._job_id:
            self._pause.stop()
            self._run(commands.cancel(self._job_id), self._look_again)

    # --- through CUPS ---

    def _print(self, job: PrintJob, printer: "QPrinter") -> None:
        from letterdesk.desk import choose_pages
        from letterdesk.gui.print_dialog import order_of, ranges_of

        self._order = order_of(printer)
        job = choose_pages(job, ranges_of(printer, job.pages))
        # The bytes go with this call; what is kept for the way of the job is only its size.
        self._job = replace(job, pdf=b"", pages=job.pages * self._order.copies)
        self.kind = job.kind
        self._show_busy(True)
        self._tell(self.tr("Sending the pages to the printer…"))
        if shutil.which("lp"):
            self._run(commands.send(job, self._order), self._take_id, job.pdf)
        else:
            from letterdesk.gui.paint_pages import paint_pages

            self._painting = paint_pages(job.pdf, printer)
            self._turn.start()

    def _take_id(self, status: int, output: str, errors: str) -> None:
        self._command = None
        self._job_id = read_job_id(output)
        if status or not self._job_id:
            self.refuse(refused(errors, self._order.printer))
            return
        self.cancel_button.setEnabled(True)
        self.sent.emit()
        self._look()

    def _look(self) -> None:
        self._run(commands.watch(self._order.printer), self._show_progress)

    def _look_again(self, _status: int, _output: str, _errors: str) -> None:
        self._command = None
        self._look()

    def _show_progress(self, status: int, output: str, errors: str) -> None:
        self._command = None
        if status == commands.NO_ANSWER:  # a print server far away: no news, not bad news
            self._pause.start()
            return
        progress = read_progress(output + errors, self._order.printer, self._job_id)
        if progress.state.over:
            self._end(progress)
            return
        self._say_progress(progress)
        self._pause.start()

    # --- painted ---

    def _paint_next(self) -> None:
        """One page at each turn of the event loop, so that the window goes on."""
        if self._painting is None or self._job is None:
            return
        try:
            done, _of = next(self._painting)
        except StopIteration:
            self.sent.emit()
            self._end(Progress(JobState.DONE))
        except UserError as error:
            self.refuse(error)
        else:
            self.cancel_button.setEnabled(True)
            self._say_progress(Progress(JobState.PRINTING, done))
            self._turn.start()

    # --- what is said ---

    def _say_progress(self, progress: Progress) -> None:
        if progress == self._told or self._job is None:
            return
        self._told = progress
        if progress.trouble:
            error = explain_trouble(progress.trouble, self._order.printer)
            self._tell(f"{say(error.message)} {say(error.hint)}", problem=True)
        else:
            self._tell(say(describe_progress(progress, self._job.pages, self._order.printer)))
        # Without a page to show, the bar only moves.
        self._bar.setRange(0, self._job.pages if progress.page else 0)
        self._bar.setValue(min(progress.page, self._job.pages) - 1 if progress.page else 0)

    def _end(self, progress: Progress) -> None:
        self._say_progress(progress)
        self._rest()
        self.ended.emit(progress.state is JobState.DONE)

    def refuse(self, error: UserError) -> None:
        """Say why nothing is printed."""
        self._rest()
        self._tell(f"{say(error.message)} {say(error.hint)}", problem=True)
        self.ended.emit(False)

    def _rest(self) -> None:
        self._command = self._painting = self._job = self._told = None
        self._job_id = ""
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        had_focus = self.cancel_button.hasFocus()
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.cancel_button.setEnabled(False)
        if had_focus:
            self.focusNextChild()
        self.busy = busy
        self.busy_changed.emit(busy)

    # --- inside ---

    def _run(
        self, words: tuple[str, ...], then: Callable[[int, str, str], None], stdin: bytes = b""
    ) -> None:
        """Run one command; one that is still under way, such as a look, is let go."""
        if self._command is not None:
            self._command.stop()
        self._command = Command(words, then, self, stdin)

    def _forget_dialog(self) -> None:
        self.dialog = None
