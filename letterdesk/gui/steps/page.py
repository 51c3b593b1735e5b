"""What every step is: it loads from the draft, shows what is missing, applies to the draft."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from letterdesk.core.constituent import Problem
from letterdesk.core.draft import Draft, Step
from letterdesk.gui.services import Services
from letterdesk.gui.widgets.sheet import Sheet


@dataclass(frozen=True)
class Place:
    """Somewhere in the wizard to go to: a step, and the field to stand in."""

    step: Step
    field: str = ""


class Page(Sheet):
    """One step. It keeps nothing of its own: what it shows comes from the draft and goes there."""

    changed = Signal()
    """Something was entered that may change which steps are open."""
    sent_to = Signal(object)
    """A link on the page leads to this :class:`Place`."""
    kept = Signal()
    """The letters were saved or printed as the draft is now."""
    start_over_asked = Signal()
    """The person wants everything they entered to be gone."""
    editor_asked = Signal()
    """The person wants to make a campaign of their own."""
    night_asked = Signal()
    """The person holds a letter night."""

    def __init__(self, services: Services, language: str, title: str, lead: str = "") -> None:
        super().__init__(title, lead)
        self.services, self.language = services, language

    def main_action(self) -> str:
        """What the main button says, with its Alt letter; '' when this step has none."""
        return self.tr("&Continue")

    def load(self, draft: Draft) -> None:
        """Show what ``draft`` holds."""

    def apply(self, draft: Draft) -> Draft:
        """``draft`` with what is entered here, complete or not."""
        return draft

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it, and stand in the first such field."""

    def stand_in(self, field: str = "") -> None:
        """Put the keyboard where ``field`` is entered; without one, where the page begins.

        The title is said by a screen reader, and the next Tab leads to the first control.
        """
        self.title.setFocus()
