"""What can be done with the directory: print or save a delegation, bring it up to date."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from letterdesk.core.states import REPRESENTED
from letterdesk.gui.services import Services
from letterdesk.gui.style import space
from letterdesk.gui.widgets.box import Columns, stack
from letterdesk.gui.widgets.button import button

_NARROWEST = 22.0


class Footer(QFrame):
    """The mailing list's button and, where files can be read, the place to drop them."""

    mailing_asked = Signal()
    directory_changed = Signal()

    def __init__(self, services: Services, language: str) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        line = stack(self)
        line.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        self.mailing_button = button("", "", "printer")
        self.mailing_button.clicked.connect(self.mailing_asked)
        actions: list[QWidget] = [self.mailing_button]
        if services.read_update is not None:
            from letterdesk.gui.browser.drop_target import DropTarget

            self.drop_target = DropTarget(services, services.read_update, language)
            self.drop_target.changed.connect(self.directory_changed)
            actions.append(self.drop_target)
        line.addWidget(Columns(actions, narrowest=_NARROWEST))

    def show_state(self, state: str) -> None:
        """Whose delegation the mailing list would be of; '' while that is open."""
        words = (
            self.tr("&Mailing list of {state}…").format(state=REPRESENTED[state])
            if state
            else self.tr("Choose a state for its &mailing list")
        )
        self.mailing_button.setText(words)
        self.mailing_button.setAccessibleName(words.replace("&", ""))
        self.mailing_button.setEnabled(bool(state))
