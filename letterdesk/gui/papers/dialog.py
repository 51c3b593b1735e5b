"""What every dialog about a paper is: a reading width, one Close button, errors said in place."""

from collections.abc import Callable, Sequence
from functools import cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from letterdesk.core.errors import UserError
from letterdesk.desk import Document
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.saving_places import save_panel
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Columns, Wrapping, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say


class PaperDialog(QDialog):
    """A title and a scrolling sheet, ``sheet``, to put things on; closed with Escape too."""

    def __init__(self, services: Services, height: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.services = services
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paper = Wrapping()
        paper.setObjectName("column")
        self.sheet = stack(paper, "m", "l")
        self._title = text("", "title")
        self.sheet.addWidget(self._title)
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(paper)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        actions = row(close)
        actions.setContentsMargins(space("l"), space("s"), space("l"), space("m"))
        whole = stack(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(actions)
        screen = parent.screen().availableGeometry()
        self.setMinimumWidth(min(em(30), round(screen.width() * 0.9)))
        self.resize(
            min(em(38), round(screen.width() * 0.9)), min(em(height), round(screen.height() * 0.85))
        )

    def set_title(self, title: str) -> None:
        """Name the dialog, on its sheet and for a screen reader."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._scroll.setAccessibleName(title)

    def add_actions(self, prints: Sequence[str], make: Callable[[], Sequence[Document]]) -> None:
        """A button to print each of the papers that ``make`` gives, and one to save them all.

        They are made when one is first pressed, once, so that the dialog opens at once. What
        keeps them from being made is said in place.
        """
        self._make = cache(make)
        self.print_buttons = [
            button(words, "" if number else "main", "printer")
            for number, words in enumerate(prints)
        ]
        for number, press in enumerate(self.print_buttons):
            press.clicked.connect(partial(self._print, number))
        self.save_button = button(self.tr("&Save"), "", "save")
        self.saving = save_panel(self._make, self.services)
        self.save_button.clicked.connect(self.saving.choose_folder)
        self._problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self._problem.set_words("")
        self.sheet.addWidget(Columns((*self.print_buttons, self.save_button), narrowest=11))
        self.sheet.addWidget(self._problem)
        self.sheet.addWidget(self.saving)

    def _print(self, number: int) -> None:
        from letterdesk.gui.printing import print_packet

        try:
            document = self._make()[number]
        except UserError as error:
            said = f"{say(error.message)} {say(error.hint)}"
            self._problem.set_words(said)
            say_aloud(self, said)
            return
        print_packet(document.data, document.pages, self, lambda: None, self.services.ask_printer)

    @property
    def problem(self) -> str:
        return self._problem.label.text()
