"""A state's delegation to print or to save."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QScrollArea, QWidget

from letterdesk.core.states import REPRESENTED
from letterdesk.desk import Document
from letterdesk.gui.printing import print_packet
from letterdesk.gui.saving_places import save_panel
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Columns, Wrapping, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import edition_words

_NARROWEST_KIND = 12.0


class MailingDialog(QDialog):
    """The PDF that is printed is also the one that is saved; or the list as a table or as text."""

    def __init__(self, services: Services, state: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._state = services, state
        self.document: Document = services.mailing_list(state, "pdf")
        title = self.tr("Mailing list of {state}").format(state=REPRESENTED[state])
        self.setWindowTitle(title)
        sheet = Wrapping()
        sheet.setObjectName("column")
        lines = stack(sheet, "m", "l")
        lines.addWidget(text(title, "title"))
        lines.addWidget(text(edition_words(*services.edition(), language), "hint"))
        lines.addWidget(
            text(self.tr("Addresses and phone numbers in Washington, for letters and envelopes."))
        )
        pages = self.document.pages
        count = self.tr("{number} pages").format(number=pages) if pages > 1 else self.tr("1 page")
        self.print_button = button(self.tr("&Print"), "main", "printer")
        self.print_button.clicked.connect(self._print)
        number = text(count, "strong")
        number.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(row(self.print_button, number))
        lines.addWidget(text(self.tr("Or save it as"), "heading"))
        self._group = QButtonGroup(self)
        self.kinds: Mapping[str, Choice] = {
            "pdf": radio("PDF", self.tr("As it is printed")),
            "csv": radio(self.tr("Table (CSV)"), self.tr("For a spreadsheet or a mail merge")),
            "txt": radio(self.tr("Text"), self.tr("To copy and paste")),
        }
        for choice in self.kinds.values():
            self._group.addButton(choice.button)
        self.kinds["pdf"].button.setChecked(True)
        lines.addWidget(Columns(self.kinds.values(), most=3, narrowest=_NARROWEST_KIND))
        self.saving = save_panel(self._documents, services)
        self.save_button = button(self.tr("&Save"), "", "save")
        self.save_button.clicked.connect(self.saving.choose_folder)
        lines.addLayout(row(self.save_button))
        lines.addWidget(self.saving)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        actions = row(close)
        actions.setContentsMargins(space("l"), space("s"), space("l"), space("m"))
        whole = stack(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(actions)
        screen = parent.screen().availableGeometry()
        self.resize(
            min(em(46), round(screen.width() * 0.9)), min(em(31), round(screen.height() * 0.85))
        )

    def _documents(self) -> tuple[Document]:
        kind = next(kind for kind, choice in self.kinds.items() if choice.button.isChecked())
        if kind == "pdf":
            return (self.document,)
        return (self._services.mailing_list(self._state, kind),)

    def _print(self) -> None:
        print_packet(
            self.document.data,
            self.document.pages,
            self,
            lambda: None,
            self._services.ask_printer,
        )
