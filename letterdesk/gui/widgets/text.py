"""Words on screen. Always plain text: nothing a person or a pack wrote is read as markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QWidget

from letterdesk.gui import icons
from letterdesk.gui.style import em, space

RECOLOURED = frozenset({QEvent.Type.PaletteChange, QEvent.Type.StyleChange})
"""What Qt tells a widget of when the application has put on other colours."""


def text(words: str, role: str = "body", *, wrap: bool = True) -> QLabel:
    """A label in one of the style sheet's roles, wrapping to the width it gets."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    # Where there is more room than words, they start beside their icon.
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        label.setMinimumWidth(em(6))
    return label


def let_fill(parent: QWidget, width: int) -> None:
    """Give wrapping words inside a small window the ``width`` that they have there, in pixels.

    Qt keeps a window as high as its words need at their narrowest, which is far too high.
    """
    for label in parent.findChildren(QLabel):
        if label.wordWrap():
            label.setMinimumWidth(width)


def icon_label(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QLabel:
    """A small picture that only accompanies words, so it has none of its own."""
    label = _IconLabel(name, role)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
    return label


class _IconLabel(QLabel):
    """Drawn anew when the application's colours change: a window that is open may stay open."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name, self._role = name, role
        self._ink: QColor | None = None
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._draw()

    def _draw(self) -> None:
        ink = QApplication.palette().color(self._role)
        if ink != self._ink:
            self._ink = ink
            self.setPixmap(icons.pixmap(self._name, ink, em(1.25), self.devicePixelRatioF()))


class IconText(QWidget):
    """An icon with words beside it."""

    def __init__(
        self,
        icon: str,
        words: str,
        role: str = "body",
        ink: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("s"))
        self.label = text(words, role)
        row.addWidget(icon_label(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def set_words(self, words: str) -> None:
        self.label.setText(words)
        self.setVisible(bool(words))
