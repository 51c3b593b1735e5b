"""Push buttons: the main one of a step, ordinary ones, and quiet ones that read like links."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy

from letterdesk.gui import icons
from letterdesk.gui.style import em, space
from letterdesk.gui.tokens import TARGET
from letterdesk.gui.widgets.text import RECOLOURED, icon_label, text

_INKS = {"main": QPalette.ColorRole.HighlightedText, "quiet": QPalette.ColorRole.Link}

_RESTING = QIcon.Mode.Disabled


def button(words: str, role: str = "", icon: str = "") -> QPushButton:
    """A push button; ``role`` is 'main', 'quiet' or the ordinary one."""
    made = _IconButton(words, role, icon) if icon else QPushButton(words)
    made.setProperty("role", role)
    # Outside a dialog Qt leaves Enter on a button unanswered; people expect it to press.
    made.setAutoDefault(True)
    made.setAccessibleName(words.replace("&", ""))
    return made


class _IconButton(QPushButton):
    """Its icon is drawn anew when the application's colours change."""

    def __init__(self, words: str, role: str, icon: str) -> None:
        super().__init__(words)
        self._role, self._icon = role, icon
        self._ink: QColor | None = None
        self.setIconSize(QSize(em(1.25), em(1.25)))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._draw()

    def _draw(self) -> None:
        palette = QApplication.palette()
        ink = palette.color(_INKS.get(self._role, QPalette.ColorRole.ButtonText))
        if ink == self._ink:
            return
        self._ink = ink
        drawn = icons.icon(self._icon, ink, em(1.25))
        if self._role == "main":  # its ink is the page's while it cannot be pressed
            resting = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
            drawn.addPixmap(icons.icon(self._icon, resting, em(1.25)).pixmap(em(1.25)), _RESTING)
        self.setIcon(drawn)


class LinkButton(QPushButton):
    """A quiet button whose words wrap, which Qt's own never do."""

    def __init__(self, words: str, icon: str = "") -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = text(words, "link")
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(space("xs"), space("xs"), space("xs"), space("xs"))
        line.setSpacing(space("s"))
        if icon:
            picture = icon_label(icon, QPalette.ColorRole.Link)
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._label, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        width = layout.minimumSize().width() if layout else 0
        return QSize(width, em(TARGET) // 2)  # the height follows from the width
