"""What few nights need to choose: to whom, which office, which paper, names. Folded at first."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from letterdesk.core.letter import PaperForm
from letterdesk.core.members import OfficeChoice
from letterdesk.gui.night.batch.work import Choices
from letterdesk.gui.night.page import side_by_side
from letterdesk.gui.widgets.box import Card, stack
from letterdesk.gui.widgets.button import LinkButton
from letterdesk.gui.widgets.choice import tick
from letterdesk.gui.widgets.field import Field, Picker


class MoreChoices(QWidget):
    def __init__(self, choices: Choices) -> None:
        """Open where something in it is chosen already: nothing odd is hidden."""
        super().__init__()
        self.more = LinkButton(self.tr("More choices: to whom, which office, which paper"))
        self.more.clicked.connect(lambda: self._show(opened=True))
        self.to = Picker(
            [
                ("all", self.tr("Both senators and the representative")),
                ("senators", self.tr("Only the senators")),
                ("representative", self.tr("Only the representative")),
            ],
            "",
        )
        self.to.pick(choices.to)
        self.office = Picker(
            [
                (OfficeChoice.WASHINGTON, self.tr("Washington")),
                (OfficeChoice.NEAREST, self.tr("The office nearest to each person")),
            ],
            "",
        )
        self.office.pick(choices.office)
        self.form = Picker(
            [
                (PaperForm.STANDARD, self.tr("Typed, on one page")),
                (PaperForm.WINDOW, self.tr("For a #10 window envelope")),
                (PaperForm.HANDWRITE, self.tr("Lines to write by hand")),
                (PaperForm.LARGE_PRINT, self.tr("Large print")),
            ],
            "",
        )
        self.form.pick(choices.form)
        self.form.activated.connect(self._show_hint)
        self._form_field = Field(self.tr("&Paper"), self.form)
        self.names = tick(
            self.tr("Names in manifest.json"),
            self.tr(
                "The list of all letters then says who wrote each. Without this, only the row."
            ),
        )
        self.names.button.setChecked(choices.names)
        self._card = Card()
        fields = (
            Field(self.tr("&To whom"), self.to),
            Field(self.tr("Which &office"), self.office),
            self._form_field,
        )
        self._card.body.addWidget(side_by_side(*fields))
        self._card.body.addWidget(self.names)
        lines = stack(self)
        lines.addWidget(self.more)
        lines.addWidget(self._card)
        self._show_hint()
        self._show(opened=self.apply(Choices()) != Choices())

    def apply(self, choices: Choices) -> Choices:
        """``choices`` with what is chosen here."""
        return replace(
            choices,
            to=self.to.code,
            office=OfficeChoice(self.office.code),
            form=PaperForm(self.form.code),
            names=self.names.button.isChecked(),
        )

    def _show(self, *, opened: bool) -> None:
        had_focus = self.more.hasFocus()
        self.more.setVisible(not opened)
        self._card.setVisible(opened)
        if had_focus:
            self.to.setFocus()

    def _show_hint(self) -> None:
        hints = {
            PaperForm.WINDOW: self.tr("The address shows through the window."),
            PaperForm.LARGE_PRINT: self.tr("A copy for each person to keep, not to mail."),
        }
        self._form_field.set_hint(hints.get(PaperForm(self.form.code), ""))
