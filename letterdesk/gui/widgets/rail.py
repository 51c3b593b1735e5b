"""The rail: the wizard's steps, or a window's places, where one is, and which can be gone to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy

from letterdesk.gui import icons
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.text import text

STEPS = ("campaign", "you", "members", "words", "preview", "done")
"""Icons of the wizard's steps, in their order."""
_LARGEST = 0.26
"""Share of a window's width that the rail may take before it becomes a strip."""


class Rail(QFrame):
    """A column of steps at the left; in little room a strip of icons at the top."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], icons: Sequence[str] = STEPS) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Steps"))
        self._names, self._icons = names, icons
        self._here = 0
        self._shown: tuple[int, Sequence[bool]] | None = None
        self._compact = False
        self._folded: bool | None = None
        """What its window's layout follows; None until that was first asked."""
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._wordmark = text("Letterdesk", "wordmark", wrap=False)
        self._layout.addWidget(self._wordmark)
        self._layout.addSpacing(space("l"))
        self.buttons = [self._button(step) for step in range(len(names))]
        for button in self.buttons:
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._promise = text(
            self.tr("Nothing leaves this computer. Nothing is kept unless you save it."),
            "rail-note",
        )
        self._layout.addWidget(self._promise)
        self.natural_width = self._measure()
        self.set_compact(False)

    def _button(self, step: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "step")
        button.setAutoDefault(True)
        button.setIconSize(QSize(em(1.35), em(1.35)))
        room = QPixmap(button.iconSize())
        room.fill(Qt.GlobalColor.transparent)
        button.setIcon(QIcon(room))  # until the state is known, so that names stay in place
        button.clicked.connect(lambda _checked=False, step=step: self.chosen.emit(step))
        return button

    def _measure(self) -> int:
        """Room for the longest name as it is set when one is there: bold, beside its icon."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(name) for name in self._names)
        return widest + em(1.35) + 2 * space("m") + 4 * space("s")

    def fold(self, beside: QBoxLayout, width: int) -> None:
        """Lie as a strip above what stands ``beside`` it in a window that is too narrow for both.

        ``width`` is the window's, in pixels.
        """
        compact = self.natural_width > width * _LARGEST
        if compact != self._folded:
            self._folded = compact
            top, side = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            beside.setDirection(top if compact else side)
            self.set_compact(compact)

    def set_compact(self, compact: bool) -> None:
        """Lie along the top with only the present step named, or stand at the side."""
        self._compact = compact
        top, side = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(top if compact else side)
        self._wordmark.setVisible(not compact)
        self._promise.setVisible(not compact)
        margin = space("xs") if compact else space("m")
        self._layout.setContentsMargins(margin, margin if compact else space("l"), margin, margin)
        self._layout.setSpacing(space("xs"))
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(free if compact else fixed, fixed if compact else free)
        self.setMinimumWidth(0 if compact else self.natural_width)
        self.setMaximumWidth(16_777_215 if compact else self.natural_width)
        self._name_buttons()

    def show_state(self, here: int, reachable: Sequence[bool]) -> None:
        """Mark where one is; steps that cannot be reached yet cannot be pressed."""
        if (here, tuple(reachable)) == self._shown:
            return
        self._shown = (here, tuple(reachable))
        self._here = here
        for step, button in enumerate(self.buttons):
            button.setEnabled(reachable[step])
            done = self.is_done(step) and reachable[step]
            button.setProperty("here", step == here)
            ink = self.palette().color(QPalette.ColorRole.Light)
            drawing = "check" if done else self._icons[step]
            if not reachable[step]:
                ink.setAlphaF(0.6)
            button.setIcon(icons.icon(drawing, ink, em(1.35)))
            button.setAccessibleName(self.spoken(step, done=done))
            button.style().unpolish(button)
            button.style().polish(button)
        self._name_buttons()

    def is_done(self, step: int) -> bool:
        return step < self._here

    def spoken(self, step: int, *, done: bool) -> str:
        """What a screen reader calls a step's button."""
        if step == self._here:
            words = self.tr("Step {number} of {count}: {name}. You are here.")
        elif done:
            words = self.tr("Step {number} of {count}: {name}. Done.")
        else:
            words = self.tr("Step {number} of {count}: {name}")
        return words.format(number=step + 1, count=len(self.buttons), name=self._names[step])

    def _name_buttons(self) -> None:
        for step, button in enumerate(self.buttons):
            named = not self._compact or step == self._here
            button.setText(self._names[step] if named else "")
            button.setToolTip("" if named else self._names[step])
            across = QSizePolicy.Policy.Preferred
            button.setSizePolicy(across, QSizePolicy.Policy.Fixed)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
