"""Saving without a file dialog: on a stick that is put in, in a folder of its own."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from letterdesk.core.errors import UserError
from letterdesk.gui.errand import Errand
from letterdesk.gui.outlets import Named, Sticks
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.widgets.box import clear, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from letterdesk.store.sticks import Stick

_LOOK_EVERY = 700
"""Milliseconds between two looks for a stick."""


class StickPanel(SavePanel):
    """What follows a press of Save: waits for a stick, writes, and says when to pull it out.

    The writing goes on beside the window, since sticks can be very slow. What fails is said
    in one place, and nothing is lost: the words are still in the session.
    """

    def __init__(self, make: Callable[[], Sequence[Named]], sticks: Sticks) -> None:
        super().__init__(make, _never)
        self._sticks = sticks
        self.busy = False
        """Whether a stick is being written to."""
        self._offered: Sequence[Stick] | None = None
        self._stick = ""
        self._choices = stack(gap="s")
        self.column.addLayout(self._choices)
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._offer)

    def choose_folder(self) -> None:
        """Find a stick or wait for one, then save on it."""
        if self.busy:
            return
        self.forget()
        self._offer(eager=True)

    def forget(self) -> None:
        super().forget()
        if hasattr(self, "_look"):  # the base class calls this while it is being made
            self._look.stop()
            self._offered = None
            clear(self._choices)

    # --- inside ---

    def _offer(self, *, eager: bool = False) -> None:
        """Show which sticks there are. The only one that is in already is not asked about."""
        found = tuple(self._sticks.find())
        if found == self._offered:
            return
        self._offered = found
        clear(self._choices)
        if eager and len(found) == 1:
            self._save_on(found[0])
            return
        self._tell(
            self.tr("Which stick should your letters be saved on?")
            if found
            else self.tr("Put your USB stick into this computer. Letterdesk sees it by itself.")
        )
        choices = []
        for stick in found:
            choice = button(self.tr("Save on “{stick}”").format(stick=stick.name), "main", "save")
            choice.clicked.connect(partial(self._save_on, stick))
            choices.append(choice)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.forget)
        choices.append(cancel)
        for choice in choices:
            self._choices.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeading)
            choice.show()  # now: what is not yet seen is not given the keyboard
        choices[0].setFocus()
        self._look.start()

    def _save_on(self, stick: "Stick") -> None:
        self.forget()
        try:
            documents = tuple(self._make())
        except UserError as error:
            self._show_error(error)
            return
        self.busy = True
        self._stick, self._count = stick.name, len(documents)
        self._tell(
            self.tr("Saving on “{stick}”. Please do not pull it out yet…").format(stick=stick.name)
        )
        write = partial(self._sticks.save, documents, stick)
        Errand(write, self._say_result, self._say_result, self)

    def _say_result(self, result: Path | UserError) -> None:
        self.busy = False
        if isinstance(result, UserError):
            self._tell(f"{say(result.message)} {say(result.hint)}".strip(), problem=True)
        else:
            self._tell(
                self.tr(
                    "Saved and checked: {count} files are in the folder “{folder}” on “{stick}”. "
                    "You can pull the stick out now."
                ).format(count=self._count, folder=result.name, stick=self._stick)
            )
            self.saved.emit()


def _never(*_: object, **_options: object) -> Sequence[Path]:
    raise AssertionError("a kiosk saves on sticks only")
