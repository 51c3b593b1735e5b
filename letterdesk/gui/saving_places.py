"""Where papers may be saved: in any folder, or on a stick alone."""

from collections.abc import Callable, Sequence

from letterdesk.gui.outlets import Named
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.services import Services


def save_panel(make: Callable[[], Sequence[Named]], services: Services) -> SavePanel:
    """The panel that asks for a folder or, where only that is allowed, for a stick."""
    if services.sticks is None:
        return SavePanel(make, services.save)
    from letterdesk.gui.kiosk.stick_panel import StickPanel

    return StickPanel(make, services.sticks)
