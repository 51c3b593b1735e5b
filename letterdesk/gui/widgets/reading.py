"""A window to read in: headings and paragraphs, closed with one button or Escape."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from letterdesk.gui.style import em, space
from letterdesk.gui.tokens import READING_WIDTH
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text


@dataclass(frozen=True)
class Section:
    heading: str
    paragraphs: tuple[str, ...]


class ReadingDialog(QDialog):
    """``sections`` to read, and optionally a web page that opens in the person's own browser."""

    def __init__(
        self, parent: QWidget, title: str, sections: Sequence[Section], url: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        sheet.setObjectName("column")
        body = stack(sheet, "m", "l")
        body.addWidget(text(title, "title"))
        for section in sections:
            part = stack(gap="xs")
            part.addWidget(text(section.heading, "heading"))
            for paragraph in section.paragraphs:
                part.addWidget(text(paragraph))
            body.addLayout(part)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(title)
        # With the keyboard in it, arrows and Page Down scroll.
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = button(self.tr("&Close"), "main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        actions = row()
        if url:
            visit = button(self.tr("Open the official page in your &browser"), icon="link")
            visit.setToolTip(url)
            visit.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
            actions.insertWidget(0, visit)
        actions.addWidget(close)
        actions.setContentsMargins(space("l"), space("s"), space("l"), space("m"))
        whole = stack(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(actions)
        self._fit(parent)

    def _fit(self, parent: QWidget) -> None:
        screen = parent.screen().availableGeometry()
        self.resize(
            min(em(READING_WIDTH), round(screen.width() * 0.9)),
            min(em(40), round(screen.height() * 0.85)),
        )
