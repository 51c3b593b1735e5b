"""Finished papers of a night: pick one, print it, see how its printing goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from letterdesk.core.errors import UserError
from letterdesk.core.printing import LETTER_PAPER, PrintJob, PrintKind
from letterdesk.gui.print_panel import PrintPanel
from letterdesk.gui.services import Services
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field, Picker


@dataclass(frozen=True)
class Paper:
    """A file that can be printed; its bytes are asked for when it is."""

    name: str
    shown: str
    pages: int
    read: Callable[[], bytes]
    """Raises UserError where the file can no longer be read."""
    kind: PrintKind = PrintKind.PAPERS
    sheet: str = LETTER_PAPER


class PrintPapers(QWidget):
    """A list of papers, a button, and the way of the job below."""

    def __init__(self, papers: Sequence[Paper], services: Services) -> None:
        super().__init__()
        self._papers = list(papers)
        self.which = Picker([], "")
        self.panel = PrintPanel(services.ask_printer)
        self.panel.busy_changed.connect(self._show_busy)
        self.button = button(self.tr("&Print…"), "", "printer")
        self.button.clicked.connect(self._print)
        lines = stack(self, "s")
        lines.addWidget(Field(self.tr("Which f&ile"), self.which))
        lines.addLayout(row(self.button))
        lines.addWidget(self.panel)
        self._fill("")
        if not papers:
            self.hide()

    def add(self, paper: Paper) -> None:
        """Offer one more, and pick it."""
        self._papers = [p for p in self._papers if p.name != paper.name] + [paper]
        self._fill(paper.name)
        self.show()

    def _fill(self, name: str) -> None:
        self.which.set_choices([(paper.name, paper.shown) for paper in self._papers])
        self.which.pick(name or next((paper.name for paper in self._papers), ""))

    def _show_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)

    def _print(self) -> None:
        paper = next((p for p in self._papers if p.name == self.which.code), None)
        if paper is None:
            return
        try:
            job = PrintJob(paper.kind, paper.read(), paper.pages, paper=paper.sheet)
        except UserError as error:
            self.panel.refuse(error)
            return
        self.panel.ask(job, self.tr("Print {file}").format(file=paper.name))
