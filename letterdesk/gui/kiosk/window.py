"""The kiosk's window: the wizard's frame, and above it the two ways to end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from letterdesk.gui.frame import Frame
from letterdesk.gui.style import space
from letterdesk.gui.widgets.box import clear, spaced, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText


class KioskWindow(QWidget):
    """Fills the screen and cannot be closed; whoever tries is asked for the PIN."""

    done_asked = Signal()
    """The writer is done."""
    organiser_asked = Signal()
    """Somebody wants out of the kiosk."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("wizard")
        self.frame = Frame()
        self.frame.windowTitleChanged.connect(self.setWindowTitle)
        self._strip = QFrame()
        self._strip.setProperty("role", "footer")
        self._line = spaced(QHBoxLayout(self._strip), "s")
        self._line.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        self.notices: QVBoxLayout = stack()
        self.notices.setContentsMargins(space("l"), 0, space("l"), 0)
        whole = stack(self)
        whole.setSpacing(0)
        whole.addWidget(self._strip)
        whole.addLayout(self.notices)
        whole.addWidget(self.frame, 1)
        self.build_strip()

    def build_strip(self) -> None:
        """Make the strip anew, in the language and colours of now."""
        clear(self._line)
        promise = IconText(
            "lock", self.tr("When you are done, everything typed here is removed."), "hint"
        )
        self.organiser_button = button(self.tr("For the organizer"), "quiet")
        self.organiser_button.clicked.connect(self.organiser_asked)
        self.done_button = button(self.tr("I am &done"), "", "again")
        self.done_button.clicked.connect(self.done_asked)
        for widget in (promise, self.organiser_button, self.done_button):
            self._line.addWidget(widget)
        self._line.setStretch(0, 1)
        self._line.setAlignment(promise, Qt.AlignmentFlag.AlignVCenter)

    def cover(self) -> None:
        """Show nothing of what was here, at once."""
        self._strip.hide()
        self.frame.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4, a window manager's button: nothing closes it but the supervisor."""
        event.ignore()
        self.organiser_asked.emit()
