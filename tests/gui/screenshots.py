"""Pictures of every step, light and dark, at 100 % and 200 % text.

    python -m tests.gui.screenshots FOLDER

Drawn offscreen, so they need no screen and look the same everywhere.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from contextlib import chdir
from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from letterdesk.gui.browser.window import Browser
from letterdesk.gui.lasting_none import keep_none_alive
from letterdesk.gui.night.window import NightWindow
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.papers.get_bill import GetBillDialog
from letterdesk.gui.papers.text_reader import TextReader
from letterdesk.gui.services import connect_services
from letterdesk.gui.style import dress, use_own_sans, use_text_size, wear
from letterdesk.gui.tokens import DARK, LIGHT
from letterdesk.store.packs.archive import ArchiveSource
from letterdesk.store.packs.reading import read_source
from tests.gui.hands import settle, wait_until
from tests.gui.night.one_evening import walk as one_evening
from tests.gui.one_way import walk
from tests.gui.pack_editor.fifteen_minutes import Person
from tests.gui.pack_editor.fifteen_minutes import walk as fifteen_minutes
from tests.store.attachment_samples import TEXTS
from tests.store.bill_text_samples import long_bill
from tests.store.hostile_archives import good_files

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
            draw_bill(folder, name, (760, 700) if percent == 100 else (1360, 900))
            draw_editor(folder, name, (1180, 760) if percent == 100 else (1360, 900))
            draw_night(folder, name, (1180, 760) if percent == 100 else (1360, 900))


def draw_bill(folder: Path, name: str, size: tuple[int, int]) -> None:
    """Getting a bill whose official texts came along, and reading one."""
    services = connect_services(lambda: date(2026, 11, 23))
    files = {**good_files(), **TEXTS, "texts/BILLS-117s35enr.xml": long_bill(60_000).encode()}
    campaign = read_source(ArchiveSource("ours", files)).campaign
    (bill,) = campaign.bills
    parent = QWidget()
    get = GetBillDialog(services, campaign, bill, "en", parent)
    reader = TextReader(services, campaign, bill, campaign.texts_of(bill)[0], parent)
    for kind, dialog in (("get", get), ("read", reader)):
        dialog.resize(*size)
        dialog.show()
        wait_until(lambda: not reader.is_reading)
        reader.find_line.setText("post cards")
        settle()
        dialog.grab().save(str(folder / f"bill-{kind}-{name}.png"))
        dialog.close()


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


def draw_night(folder: Path, name: str, size: tuple[int, int]) -> None:
    """The screens of docs/letter-night.md and letter-night-batch.md, on a list of nobody."""
    # Folders stand in the window; a short way to them is the same on every computer.
    with TemporaryDirectory() as place, chdir(place):
        os.environ["XDG_DATA_HOME"] = f"{place}/data"  # this computer's id is made there
        window = NightWindow(connect_services(lambda: date(2026, 11, 23)), "en")
        window.resize(*size)
        window.show()
        for step in one_evening(window, Path()):
            for _ in range(4):
                QApplication.processEvents()
            window.grab().save(str(folder / f"night-{step}-{name}.png"))
        window.close_for_good()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
