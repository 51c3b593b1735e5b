"""What a person's hands do: press buttons and keys, and wait for the window to follow."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def settle() -> None:
    """Let layouts, timers of no length and deletions happen."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Let the window run until something has come about that it works on by itself."""
    end = monotonic() + seconds
    while not condition():
        assert monotonic() < end, "it never came about"
        QTest.qWait(5)
    settle()


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    settle()
