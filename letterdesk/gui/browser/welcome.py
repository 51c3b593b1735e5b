"""What stands at the right before anybody is chosen: two ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from letterdesk.core.members import Chamber
from letterdesk.gui.widgets.box import Card, Columns, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text


class Welcome(QWidget):
    chamber_asked = Signal(object)
    """The person wants to know who speaks for them in this :class:`Chamber`."""

    def __init__(self) -> None:
        super().__init__()
        card = Card()
        card.body.addWidget(text(self.tr("Who speaks for you?"), "heading"))
        card.body.addWidget(
            text(
                self.tr(
                    "You have two senators and one representative, if you live in a state. Your"
                    " ZIP code is enough to begin. You do not have to write a letter."
                )
            )
        )
        senators = button(self.tr("Find your se&nators"), "", "members")
        senators.clicked.connect(lambda: self.chamber_asked.emit(Chamber.SENATE))
        representative = button(self.tr("Find your &representative"), "", "members")
        representative.clicked.connect(lambda: self.chamber_asked.emit(Chamber.HOUSE))
        card.body.addWidget(Columns((senators, representative), narrowest=15))
        lines = stack(self, "m")
        lines.addWidget(card)
        lines.addWidget(
            text(
                self.tr("Or choose somebody in the list, to see offices, committees and term."),
                "hint",
            )
        )
