"""A labelled place to type or pick, with a hint and an error right below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text


class Field(QWidget):
    """Label above, editor, then what helps: a hint with an optional button, or the error."""

    left = Signal()
    """The person has finished with this field."""
    helped = Signal()
    """The hint's button was pressed."""

    def __init__(self, label: str, editor: QLineEdit | QComboBox, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._name = label.replace("&", "")
        column = stack(self, "xs")
        caption = text(label, "strong")
        caption.setBuddy(editor)
        editor.setAccessibleName(self._name)
        self._hint = text(hint, "hint")
        self._help = button("", "quiet")
        self._help.clicked.connect(self.helped)
        self._problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        column.addWidget(caption)
        column.addWidget(editor)
        column.addWidget(self._problem)
        column.addWidget(self._hint)
        column.addLayout(row(self._help))
        column.addStretch(1)
        self.set_hint(hint)
        self.set_problem("")
        if isinstance(editor, QLineEdit):
            editor.editingFinished.connect(self.left)
        else:
            editor.activated.connect(self.left)

    @property
    def problem(self) -> str:
        return self._problem.label.text()

    @property
    def hint(self) -> str:
        return self._hint.text()

    def set_hint(self, hint: str, action: str = "") -> None:
        """Show a hint, and a button that follows it."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._help.setText(action)
        self._help.setAccessibleName(f"{hint} {action}".strip())
        self._help.setVisible(bool(action))
        self._describe()

    def set_problem(self, problem: str) -> None:
        """Show what is wrong and what to do; '' when nothing is."""
        self._problem.set_words(problem)
        self.editor.setProperty("wrong", bool(problem))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._describe()

    def _describe(self) -> None:
        """What a screen reader says after the field's name."""
        words = (self.problem, self.hint)
        self.editor.setAccessibleDescription(" ".join(part for part in words if part))


class Picker(QComboBox):
    """A list to pick one from, nothing picked at first.

    The wheel scrolls the page instead of changing an answer by accident.
    """

    def __init__(self, choices: Sequence[tuple[str, str]], placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        # The longest choice may be wider than the form; it shows in full in the open list.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """``choices`` are pairs of a code and the words shown for it."""
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        self.setCurrentIndex(-1)

    @property
    def code(self) -> str:
        return str(self.currentData() or "")

    def pick(self, code: str) -> None:
        """Pick by code; one that is not in the list picks nothing."""
        self.setCurrentIndex(self.findData(code))

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the arrow that says it opens, which Qt leaves out of a styled box."""
        super().paintEvent(event)
        half = em(0.28)
        x, y = self.width() - em(1.1), self.height() // 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            enabled = (
                QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
            )
            ink = self.palette().color(enabled, QPalette.ColorRole.Text)
            painter.setPen(QPen(ink, max(1.5, em(0.1)), c=Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                [
                    QPoint(x - half, y - half // 2),
                    QPoint(x, y + half // 2),
                    QPoint(x + half, y - half // 2),
                ]
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
