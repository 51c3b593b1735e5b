"""A kiosk's session in this process, with folders for sticks and a list for the supervisor."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from letterdesk.desk.sticks import save_on_stick
from letterdesk.gui.kiosk.program import kiosk_services
from letterdesk.gui.kiosk.session import Session
from letterdesk.gui.outlets import Sticks
from letterdesk.gui.services import Services, connect_services
from letterdesk.gui.translation import install_language
from letterdesk.store.sticks import Stick
from tests.gui.hands import settle

IDLE_SECONDS = 1000.0


@dataclass
class Visit:
    """One writer at the kiosk."""

    app: QApplication
    services: Services
    idle_seconds: float = IDLE_SECONDS
    said: list[str] = field(default_factory=list)
    """What the supervisor heard."""

    def __post_init__(self) -> None:
        self.session = Session(self.app, self.services, self.idle_seconds, self.said.append)
        # Offscreen has no full screen to speak of, and small is quicker to paint.
        self.session.window.resize(1024, 700)
        self.session.window.showFullScreen = self.session.window.show  # type: ignore[method-assign]
        self.session.show()
        settle()

    @property
    def over(self) -> bool:
        return "over" in self.said

    def leave(self) -> None:
        self.session.close()
        install_language(self.app, "en")  # which in the kiosk is the end of the process
        settle()


def services_with(
    folders: list[Path], day: date = date(2026, 11, 23), services: Services | None = None
) -> Services:
    """The kiosk's real services, except that sticks are ``folders``, as they are when asked."""
    services = services or connect_services(lambda: day)

    def find() -> tuple[Stick, ...]:
        return tuple(Stick(f.name, f, f.stat().st_dev) for f in folders if f.is_dir())

    return replace(kiosk_services(services, "sesta-fosta", ""), sticks=Sticks(find, save_on_stick))
