"""Pictures of every step, light and dark, at 100 % and 200 % text.

    python -m tests.gui.screenshots FOLDER

Drawn offscreen, so they need no screen and look the same everywhere.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication

from letterdesk.gui.browser.window import Browser
from letterdesk.gui.lasting_none import keep_none_alive
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.services import connect_services
from letterdesk.gui.style import dress, use_own_sans, use_text_size, wear
from letterdesk.gui.tokens import DARK, LIGHT
from tests.gui.one_way import walk
from tests.gui.pack_editor.fifteen_minutes import Person
from tests.gui.pack_editor.fifteen_minutes import walk as fifteen_minutes

LOOK_UPS = {
    "": date(2026, 11, 23),
    "60613": date(2026, 11, 23),
    "60690": date(2026, 11, 23),
    "durbin": date(2026, 11, 23),
    "OH-JR": date(2027, 1, 3),
}
"""What is typed in the browser of the directory, and on which day."""


def _same(day: date) -> date:
    return day


def main(folder: Path) -> None:
    """Write all pictures into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    keep_none_alive()
    use_own_sans(11)
    dress(app)
    usual = app.font().pointSizeF()
    for scheme, colours in (("light", LIGHT), ("dark", DARK)):
        for percent in (100, 200):
            use_text_size(app, usual * percent / 100)
            wear(app, colours)
            name = f"{scheme}-{percent}"
            for number, wizard in enumerate(walk(), start=1):
                size = (1024, 700) if percent == 100 else (1360, 900)
                wizard.frame.resize(*size)
                for _ in range(4):
                    app.processEvents()
                wizard.frame.grab().save(
                    str(folder / f"{number}-{wizard.step.name.lower()}-{name}.png")
                )
            for typed, look in LOOK_UPS.items():
                browser = Browser(connect_services(partial(_same, look)), "en")
                browser.resize(*((1024, 700) if percent == 100 else (1360, 900)))
                browser.show()
                browser.search.setText(typed)
                for _ in range(4):
                    app.processEvents()
                browser.grab().save(str(folder / f"browser-{typed or 'all'}-{name}.png"))
                browser.close()
            draw_editor(folder, name, (1180, 760) if percent == 100 else (1360, 900))


def draw_editor(folder: Path, name: str, size: tuple[int, int]) -> None:
    """The steps of docs/organisers.md in the pack editor, on a folder that is thrown away."""
    with TemporaryDirectory() as place:
        editor = PackEditor(connect_services(lambda: date(2026, 11, 23)), "en")
        editor.resize(*size)
        editor.show()
        for step in fifteen_minutes(editor, Path(place), Person(editor)):
            QApplication.processEvents()
            editor.grab().save(str(folder / f"editor-{step}-{name}.png"))
            if step == "findings":
                break  # what follows asks for a folder
        editor.close_for_good()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
