"""Choosing paper: the form of the letters, and envelopes."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from letterdesk.core.draft import Draft
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.gui.widgets.box import Columns, stack
from letterdesk.gui.widgets.field import Field, Picker


class PaperChoice(QWidget):
    """Stands above the pages that it changes; in little room one question below the other."""

    changed = Signal()
    """The person picked another form or envelope."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Picker(
            (
                (PaperForm.STANDARD, self.tr("Typed, on one page")),
                (PaperForm.WINDOW, self.tr("For a #10 window envelope")),
                (PaperForm.HANDWRITE, self.tr("Lines to write by hand")),
                (PaperForm.LARGE_PRINT, self.tr("Your own copy in large print")),
            ),
            "",
        )
        self.envelope = Picker(
            (
                ("", self.tr("None")),
                (EnvelopeSize.NO10, self.tr("#10, 9 1/2 inches long")),
                (EnvelopeSize.NO6, self.tr("#6 3/4, 6 1/2 inches long")),
            ),
            "",
        )
        self._envelope_field = Field(self.tr("Envelopes to print"), self.envelope)
        fields = Columns((Field(self.tr("Paper"), self.form), self._envelope_field), narrowest=13)
        stack(self).addWidget(fields)
        self.form.activated.connect(self._pick)
        self.envelope.activated.connect(self.changed)

    def load(self, draft: Draft) -> None:
        self.form.pick(draft.form)
        self.envelope.pick(draft.envelope or "")
        self._show_envelopes()

    def apply(self, draft: Draft) -> Draft:
        form = PaperForm(self.form.code or draft.form)
        printed = self.envelope.code if _goes_into_an_envelope(form) else ""
        return replace(draft, form=form, envelope=EnvelopeSize(printed) if printed else None)

    def _pick(self) -> None:
        self._show_envelopes()
        self.changed.emit()

    def _show_envelopes(self) -> None:
        form = PaperForm(self.form.code)
        takes = _goes_into_an_envelope(form)
        if not takes:
            self.envelope.pick("")
        self.envelope.setEnabled(takes)
        if form is PaperForm.WINDOW:
            self._envelope_field.set_hint(self.tr("The address shows through the window."))
        elif form is PaperForm.LARGE_PRINT:
            self._envelope_field.set_hint(self.tr("This copy is for you to keep."))
        else:
            self._envelope_field.set_hint("")


def _goes_into_an_envelope(form: PaperForm) -> bool:
    """Whether a letter of this form goes into an envelope that has to be addressed."""
    return form in (PaperForm.STANDARD, PaperForm.HANDWRITE)
