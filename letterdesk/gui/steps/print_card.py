"""The card to print from: letters, envelopes and call cards, each with what it is printed on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from letterdesk.core.address import titled_name
from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, Packet
from letterdesk.core.printing import ENVELOPE_PAPER, LETTER_PAPER, PrintKind, explain_paper
from letterdesk.gui.outlets import AskPrinter
from letterdesk.gui.print_panel import PrintPanel
from letterdesk.gui.widgets.box import Card, Columns, clear, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Picker
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from letterdesk.core.printing import PrintJob


@dataclass(frozen=True)
class _Row:
    kind: PrintKind
    button: QPushButton
    which: Picker
    """'' for all, else the number of one of them."""


@dataclass(frozen=True)
class Choice:
    """What somebody prints."""

    kind: PrintKind
    which: int | None
    """One of them, counted from 0; None for all."""


class PrintCard(Card):
    """``make_jobs`` is asked when a button is pressed, so that pages are made only then."""

    sent = Signal(object)
    """The print system has this :class:`Choice`."""

    def __init__(
        self, make_jobs: Callable[[], "Sequence[PrintJob]"], ask_printer: AskPrinter
    ) -> None:
        super().__init__()
        self._make_jobs = make_jobs
        self._rows: tuple[_Row, ...] = ()
        self._allowed = True
        self._lines = stack(gap="s")
        self.panel = PrintPanel(ask_printer)
        self._choice: Choice | None = None
        self.panel.sent.connect(lambda: self.sent.emit(self._choice))
        self.panel.busy_changed.connect(self._show_state)
        self.panel.ended.connect(self._lead_on)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.panel)

    @property
    def buttons(self) -> dict[PrintKind, QPushButton]:
        return {row.kind: row.button for row in self._rows}

    @property
    def pickers(self) -> dict[PrintKind, Picker]:
        """Where there are several of a kind, which of them to print."""
        return {row.kind: row.which for row in self._rows}

    def offer(self, packet: Packet, envelope: EnvelopeSize | None) -> None:
        """Show a button for each kind of paper in the packet, in the order of printing."""
        clear(self._lines)
        letters = [titled_name(letter.to) for letter in packet.letters]
        calls = [titled_name(call.to) for call in packet.calls]
        offers = (
            (PrintKind.LETTERS, self.tr("&Print the letters"), letters, LETTER_PAPER),
            (
                PrintKind.ENVELOPES,
                self.tr("Print the &envelopes"),
                letters if envelope else [],
                ENVELOPE_PAPER.get(envelope, "") if envelope else "",
            ),
            (PrintKind.CALL_CARDS, self.tr("Print the call c&ards"), calls, LETTER_PAPER),
        )
        self._rows = tuple(
            self._add_row(kind, words, names, paper)
            for kind, words, names, paper in offers
            if names
        )
        self._show_state()

    def allow(self, allowed: bool) -> None:
        """Nothing is printed while a letter runs over its page."""
        self._allowed = allowed
        self._show_state()

    # --- inside ---

    def _add_row(self, kind: PrintKind, words: str, names: Sequence[str], paper: str) -> _Row:
        pressed = button(words, "main" if kind is PrintKind.LETTERS else "", "printer")
        pressed.clicked.connect(lambda: self._print(kind))
        which = Picker((), "")
        which.setAccessibleName(self.tr("Which of them"))
        which.addItem(self._all_of(kind).format(count=len(names)), "")
        for number, name in enumerate(names):
            which.addItem(self.tr("Only for {member}").format(member=name), str(number))
        which.setCurrentIndex(0)
        which.setVisible(len(names) > 1)
        self._lines.addWidget(Columns((pressed, which), narrowest=14))
        self._lines.addWidget(text(say(explain_paper(paper, len(names))), "hint"))
        return _Row(kind, pressed, which)

    def _all_of(self, kind: PrintKind) -> str:
        match kind:
            case PrintKind.ENVELOPES:
                return self.tr("All {count} envelopes")
            case PrintKind.CALL_CARDS:
                return self.tr("All {count} call cards")
            case _:
                return self.tr("All {count} letters")

    def _print(self, kind: PrintKind) -> None:
        from letterdesk.desk import choose_pages

        row = next(row for row in self._rows if row.kind is kind)
        try:
            job = next(job for job in self._make_jobs() if job.kind is kind)
        except UserError as error:
            self.panel.refuse(error)
            return
        if row.which.code:
            job = choose_pages(job, [job.pages_of(int(row.which.code))])
        self._choice = Choice(kind, int(row.which.code) if row.which.code else None)
        self.panel.ask(job, row.button.accessibleName())

    def _show_state(self, _busy: bool = False) -> None:
        for row in self._rows:
            row.button.setEnabled(self._allowed and not self.panel.busy)

    def _lead_on(self, printed: bool) -> None:
        """What comes next on paper is the next thing to press."""
        if not printed:
            return
        kinds = [row.kind for row in self._rows]
        after = kinds.index(self.panel.kind) + 1 if self.panel.kind in kinds else len(kinds)
        if after < len(kinds):
            self._rows[after].button.setFocus()
