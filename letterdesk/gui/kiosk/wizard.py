"""The wizard as it is; only starting over is the supervisor's business here."""

from PySide6.QtCore import Signal

from letterdesk.gui.wizard import Wizard, words_of


class KioskWizard(Wizard):
    done_asked = Signal()

    def ask_to_start_over(self) -> None:
        """At a kiosk the next person gets a program of their own, which nobody has used."""
        self.done_asked.emit()

    def holds_unsaved(self) -> bool:
        """Whether something is typed here that is neither printed nor saved as it is now."""
        self.keep()
        typed = any(words.strip() for words in words_of(self.draft))
        return typed and self.draft != self._kept
