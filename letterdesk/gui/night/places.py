"""The places of the letter night's window, at its left."""

from letterdesk.gui.widgets.rail import Rail

_ICONS = ("members", "letter", "copy", "done")


class Places(Rail):
    """Any place can be gone to at any time; none is done before another."""

    def __init__(self) -> None:
        names = (
            self.tr("Station"),
            self.tr("Letters from a list"),
            self.tr("Paper kit"),
            self.tr("End of the night"),
        )
        super().__init__(names, _ICONS)
        self.setAccessibleName(self.tr("Tasks of the night"))

    def stand_at(self, place: int) -> None:
        self.show_state(place, [True] * len(self.buttons))

    def is_done(self, step: int) -> bool:
        return False

    def spoken(self, step: int, *, done: bool) -> str:
        here = self.tr("{place}. You are here.").format(place=self._names[step])
        return here if step == self._here else self._names[step]
