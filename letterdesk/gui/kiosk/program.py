"""The process of one session: loaded and silent, until the supervisor shows it."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk.core.kiosk import Says

if TYPE_CHECKING:
    from letterdesk.gui.services import Services


def run_session(words: Sequence[str]) -> int:
    """Be one session of the kiosk: campaign, idle seconds and printer are its ``words``.

    Started by the supervisor, which speaks through standard input and listens at standard
    output. Ends the process itself, without Python's own end, which has nothing to save.
    """
    campaign, idle_seconds, printer = words
    from letterdesk.gui.app import has_screen
    from letterdesk.gui.kiosk.traces import leave_no_traces
    from letterdesk.gui.unread_sources import leave_sources_unread

    pipe = leave_no_traces()
    if not has_screen():
        return 1
    leave_sources_unread()
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.icons import icon_file
    from letterdesk.gui.kiosk.channel import Channel
    from letterdesk.gui.kiosk.session import Session
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.style import dress

    keep_none_alive()
    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    app = QApplication(["letterdesk"])
    app.setQuitOnLastWindowClosed(False)
    dress(app)
    app.setWindowIcon(QIcon(str(icon_file("letterdesk"))))
    _load_everything()
    channel = Channel(pipe, Path(os.environ["HOME"]), app)
    services = kiosk_services(connect_services(), campaign, printer)
    session = Session(app, services, float(idle_seconds), channel.say)
    session.finished.connect(lambda: os._exit(0))
    # Colours may change at dusk, also while it waits behind another session.
    app.styleHints().colorSchemeChanged.connect(session.wizard.redress)
    app.styleHints().accessibility().contrastPreferenceChanged.connect(session.wizard.redress)
    install_excepthook(app)  # only now: a spare that cannot start must end, not ask
    channel.told.connect(session.hear)
    channel.listen()
    QTimer.singleShot(0, partial(channel.say, Says.READY))
    status = app.exec()
    sys.stdout.flush()
    os._exit(status)


def kiosk_services(services: "Services", campaign_id: str, printer: str) -> "Services":
    """What the wizard asks of Letterdesk, less what has no place in a kiosk.

    One campaign, no file dialogs, no system dialogs, nothing installed. The first use raises
    UserError when there is no such campaign.
    """
    from letterdesk.desk.sticks import save_on_stick
    from letterdesk.gui.kiosk.ways_out import print_at_once
    from letterdesk.gui.outlets import Sticks
    from letterdesk.store.packs import find_campaign
    from letterdesk.store.sticks import list_sticks

    campaign = find_campaign(campaign_id)
    return replace(
        services,
        campaigns=lambda: (campaign,),
        read_update=None,
        way_back=lambda: None,
        ask_printer=print_at_once(printer),
        sticks=Sticks(list_sticks, save_on_stick),
    )


def _load_everything() -> None:
    """What an ordinary window imports when it is first needed; a spare session has the time."""
    from letterdesk.gui.services import import_apart

    import_apart(
        "letterdesk.desk",
        "letterdesk.output.compose",
        "letterdesk.output.letter_layout",
        "letterdesk.output.pdf",
        "letterdesk.output.pages",
        "letterdesk.output.split",
        "letterdesk.store.directory",
        "letterdesk.gui.pdf_pages",
        *(
            f"letterdesk.gui.steps.{step}"
            for step in ("campaign", "you", "members", "words", "preview", "done")
        ),
    )
