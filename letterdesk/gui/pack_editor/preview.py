"""The real letter beside what is typed, for whoever is chosen, made beside the window."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from letterdesk import desk
from letterdesk.core.bills import stage_on
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw
from letterdesk.core.members import Member, Role
from letterdesk.desk.pack_drafts import Trial, Viewpoint, flaw_of
from letterdesk.gui.pack_editor.bench import Bench, Kind
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import language_picker, position_picker
from letterdesk.gui.pack_editor.wording import bill_name, place_words
from letterdesk.gui.preview import PacketView
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Columns, clear, stack
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import IconText
from letterdesk.gui.wording import say

PAUSE = 350
"""Milliseconds without a key before the letter is made anew."""


class LetterPreview(QWidget):
    """Asks the bench for a trial after each pause; keeps the last good one on an error."""

    flaw_found = Signal(object)
    """The Flaw that keeps the letter from being made, or None when it was made."""

    def __init__(self, manuscript: Manuscript, members: Sequence[Member], bench: Bench) -> None:
        super().__init__()
        self._manuscript, self._bench = manuscript, bench
        self._members = {_shown(member): member for member in members}
        self._member = next(iter(self._members.values()))
        self._stage, self._bill = 0, ""
        self.trial: Trial | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.make)
        self._pickers = QWidget()
        self._picker_lines = stack(self._pickers)
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        self.packet = PacketView(compact=True)
        self.packet.setMinimumHeight(em(16))
        self.copy = QPlainTextEdit()
        self.copy.setReadOnly(True)
        self.copy.setTabChangesFocus(True)
        self.copy.setAccessibleName(self.tr("What the writer reads beside the English letter"))
        self._sheet = QStackedWidget()
        self._sheet.addWidget(self.packet)
        self._sheet.addWidget(self.copy)
        self.is_stale = False
        """What is shown is older than the text, which makes no letter as it is."""
        lines = stack(self, "s")
        lines.addWidget(self._pickers)
        lines.addWidget(self.problem)
        lines.addWidget(self._sheet, 1)
        manuscript.changed.connect(self._pause.start)
        manuscript.view_changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        manuscript.rearranged.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    # --- for whom, and when ---

    def refresh(self) -> None:
        """Make the pickers anew, and the letter."""
        clear(self._picker_lines)
        self.member_line = QLineEdit(_shown(self._member))
        self.member_line.setCursorPosition(0)
        found = QCompleter(QStringListModel(list(self._members), self.member_line))
        found.setParent(self.member_line)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.activated.connect(self.choose_member)
        self.member_line.setCompleter(found)
        self.member_line.editingFinished.connect(self._member_typed)
        fields: list[QWidget] = [Field(self.tr("Letter t&o"), self.member_line)]
        if len(self._manuscript.bills) > 1:
            fields.append(Field(self.tr("Bill"), self._bill_picker()))
        if len(self._manuscript.positions) > 1:
            fields.append(Field(self.tr("Position"), position_picker(self._manuscript)))
        if len(self._manuscript.languages) > 1:
            fields.append(Field(self.tr("Language"), language_picker(self._manuscript)))
        self._picker_lines.addWidget(Columns(fields, narrowest=9))
        # In a line of its own, for the longest stage.
        self._picker_lines.addWidget(Field(self.tr("Sta&ge of the bill"), self._stage_picker()))
        self._pause.start()

    def _stage_picker(self) -> Picker:
        self.stages = Picker(self._stages(), "")
        self.stages.setCurrentIndex(min(self._stage, self.stages.count() - 1))
        self.stages.activated.connect(self._stage_picked)
        return self.stages

    def _stages(self) -> list[tuple[str, str]]:
        try:
            campaign = desk.read_draft(self._manuscript.pack, self._manuscript.texts)
        except UserError:
            return [("0", self.tr("As it stands"))]
        bill = next((b for b in campaign.bills if str(b.id) == self._bill), campaign.bills[0])
        (_, today), *others = desk.stages_of(bill)
        words = self._stage_names()
        stands = words[stage_on(bill, today).value]
        names = [("0", self.tr("As it stands: {stage}").format(stage=stands))]
        for number, (made_up, day) in enumerate(others, start=1):
            names.append((str(number), words[stage_on(made_up, day).value]))
        return names

    def _stage_names(self) -> dict[str, str]:
        return {
            "introduced": self.tr("Introduced"),
            "in-committee": self.tr("In committee"),
            "reported": self.tr("Out of committee"),
            "on-calendar": self.tr("Ready for a vote"),
            "passed-one-chamber": self.tr("Passed by one chamber"),
            "in-other-committee": self.tr("In the other chamber’s committee"),
            "on-other-calendar": self.tr("Ready for a vote in the other chamber"),
            "passed-both": self.tr("Passed by both chambers"),
            "to-president": self.tr("Sent to the President"),
            "vetoed": self.tr("Vetoed"),
            "enacted": self.tr("Law"),
            "adopted": self.tr("Adopted"),
            "died": self.tr("Ended with its Congress"),
        }

    def _stage_picked(self, place: int) -> None:
        self._stage = place
        self.make()

    def _bill_picker(self) -> Picker:
        picker = Picker([(bill, bill_name(bill)) for bill in self._manuscript.bills], "")
        picker.pick(self._bill or self._manuscript.bills[0])

        def pick(_: int) -> None:
            self._bill, self._stage = picker.code, 0
            QTimer.singleShot(0, self, self.refresh)

        picker.activated.connect(pick)
        return picker

    def choose_member(self, shown: str) -> None:
        """Show the letter to somebody, by the words of the list."""
        if shown in self._members:
            self._member = self._members[shown]
            self.member_line.setText(shown)
            self.member_line.setCursorPosition(0)
            self.make()

    def _member_typed(self) -> None:
        """Somebody whose name fits what is typed; as before where nobody's does."""
        typed = self.member_line.text().strip().casefold()
        fits = [shown for shown in self._members if typed and typed in shown.casefold()]
        if _shown(self._member) not in fits and fits:
            self.choose_member(fits[0])
        else:
            self.member_line.setText(_shown(self._member))

    def take_over(self, before: "LetterPreview") -> None:
        """The letter to the same member, about the same bill at the same stage."""
        if (shown := _shown(before._member)) in self._members:
            self._member = self._members[shown]
        self._bill, self._stage = before._bill, before._stage
        self.refresh()

    def let_go(self) -> None:
        """Ask for no letter any more."""
        self._manuscript.changed.disconnect(self._pause.start)
        self._pause.stop()
        self._bench.drop(Kind.PREVIEW)

    # --- making it ---

    @property
    def view(self) -> Viewpoint:
        m = self._manuscript
        return Viewpoint(self._member, m.position, m.language, self._bill, self._stage)

    @property
    def waits(self) -> bool:
        """Whether a pause in typing is being waited for."""
        return self._pause.isActive()

    def make(self) -> None:
        """Have the letter made as everything is now."""
        self._pause.stop()
        pack, texts, view = self._manuscript.pack, self._manuscript.texts, self.view

        def work(_wanted: Callable[[], bool]) -> Trial | Flaw:
            try:
                return desk.try_letter(pack, texts, view)
            except UserError as error:
                return flaw_of(error, pack, texts, view)

        self._bench.ask(Kind.PREVIEW, work, self._show)

    def _show(self, result: Any) -> None:
        if isinstance(result, Trial):
            self._show_trial(result)
            self.flaw_found.emit(None)
            return
        self._set_stale(True)
        if isinstance(result, Flaw):
            what = say(result.what)
            where = place_words(result)
            self.problem.set_words(f"{where}: {what}." if where else what)
            self.flaw_found.emit(result)

    def _show_trial(self, trial: Trial) -> None:
        self.trial = trial
        self._set_stale(False)
        self.problem.set_words(
            self.tr("The letter is {count} words too long for its page.").format(
                count=trial.words_to_cut
            )
            if trial.words_to_cut
            else ""
        )
        self._sheet.setCurrentWidget(self.copy if trial.reading_copy else self.packet)
        if self.copy.toPlainText() != trial.reading_copy:
            self.copy.setPlainText(trial.reading_copy)
        self.packet.renew_document(trial.pdf)

    def _set_stale(self, stale: bool) -> None:
        self.is_stale = stale
        self.packet.set_stale(stale)
        self.copy.setEnabled(not stale)


def _shown(member: Member) -> str:
    """'Richard J. Durbin, IL, senator': what is searched and shown."""
    seat = member.corner_code if member.role is Role.REPRESENTATIVE else member.state
    return f"{member.name}, {seat}"
