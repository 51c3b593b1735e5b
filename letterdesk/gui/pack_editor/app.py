"""Opens the pack editor by itself: ``letterdesk pack edit [DIR]``."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.pack_editor.window import PackEditor


def run_editor(folder: Path | None = None) -> int:
    """Open the editor, on the campaign in ``folder`` if one is given; the exit status."""
    from letterdesk.gui.app import has_screen

    if not has_screen():
        print("Letterdesk found no screen to open its window on.", file=sys.stderr)
        print("Edit the files with any editor, then: letterdesk pack check DIR", file=sys.stderr)
        return 1
    from letterdesk.gui.unread_sources import leave_sources_unread

    leave_sources_unread()
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.icons import icon_file
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.pack_editor.window import PackEditor
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.style import dress

    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    app = QApplication(["letterdesk"])
    keep_none_alive()
    install_excepthook(app)
    dress(app)
    app.setWindowIcon(QIcon(str(icon_file("letterdesk"))))
    editor = PackEditor(connect_services(), "en", picks_language=True)
    editor.language_asked.connect(partial(speak, app, editor))
    # After the application has put on its new colours, pages and their pictures follow.
    follow = partial(_make_anew, editor)
    app.styleHints().colorSchemeChanged.connect(follow)
    app.styleHints().accessibility().contrastPreferenceChanged.connect(follow)
    if folder is not None:
        editor.open_folder(folder)
    editor.show()
    return app.exec()


def speak(app: "QApplication", editor: "PackEditor", language: str) -> None:
    """Let the editor say everything in another language; what is typed stays."""
    from letterdesk.gui.translation import install_language

    install_language(app, language)
    editor.build(language)


def _make_anew(editor: "PackEditor", *_changed: object) -> None:
    editor.build(editor.language)
