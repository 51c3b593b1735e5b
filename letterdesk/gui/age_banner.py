"""The loud notice that the directory is of a Congress that has ended, or the clock is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from letterdesk.core.notices import about_directory
from letterdesk.gui.services import Services
from letterdesk.gui.style import space
from letterdesk.gui.widgets.box import Notice, Wrapping, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.wording import say


def age_banner(
    services: Services, open_browser: Callable[[], None] | None = None
) -> QWidget | None:
    """What is wrong, what to do and, where files can be read, the way to do it; None when all is well.

    ``open_browser`` leads to where a newer directory is taken in; None when one is there.
    """
    as_of, congress = services.edition()
    notices = about_directory(congress, as_of, services.today())
    if not notices:
        return None
    banner = Wrapping()
    lines = stack(banner)
    lines.setContentsMargins(space("l"), space("s"), space("l"), 0)
    for notice in notices:
        card = Notice(say(notice.sentence))
        card.setProperty("role", "alarm")
        card.setAccessibleName(say(notice.sentence))
        if notice.code == "old-directory" and services.read_update and open_browser:
            words = QCoreApplication.translate("AgeBanner", "&Update the directory…")
            update = button(words)
            update.clicked.connect(open_browser)
            card.words.addLayout(row(update))
        lines.addWidget(card)
    return banner
