"""A letter night from a list to the report, as an organiser does it in the window.

Each step yields its name when it is on the screen: for pictures, and for looking at every screen.
"""

from collections.abc import Iterator
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.desk import Counted, add_to_tally
from letterdesk.gui.night.batch.choices import ChoicesPage
from letterdesk.gui.night.batch.columns import ColumnsPage
from letterdesk.gui.night.batch.done import DonePage
from letterdesk.gui.night.batch.listing import ListPage
from letterdesk.gui.night.batch.to_do import ToDoPage
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.ending import EndingPage
from letterdesk.gui.night.kit import KitPage
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.night.station import StationPage
from letterdesk.gui.night.window import NightWindow, Place
from tests.gui.hands import settle, wait_until

LIST = """Name,Street,City,State,ZIP code,Why it matters to me,E-mail
Maria Alvarez,1250 W Addison St,Chicago,IL,60613,My sister was hurt.,maria@example.org
José Ñuñez,12 Main St,Westport,CT,06880,,jose@example.org
Ann Lee,3 Oak Ave,Chicago,IL,60690,,
,44 Elm St,Peoria,IL,61602,,
Zoë O’Brien,9 Pine Rd,Nowhere,IL,00001,,
José Ñuñez,12 Main St,Westport,CT,06880,,jose@example.org
Sam Field,PSC 3 Box 12,APO,AE,09009,,
Long Writer,12 Main St,Westport,CT,06880,{story},
"""


def write_list(place: Path) -> Path:
    path = place / "signups.csv"
    path.write_text(LIST.format(story="I have so much more to say about this. " * 90))
    return path


def idle(window: NightWindow) -> None:
    """Wait until nothing is under way any more."""
    settle()
    wait_until(lambda: not window.page.busy and not window.night.batch.at_work, 60)


def walk(window: NightWindow, place: Path) -> Iterator[str]:
    """``place`` is an empty folder."""
    night = place / "night"
    for code, position in (("IL-SR", Position.SUPPORT), ("IL-05", Position.OPPOSE)):
        add_to_tally(night, Counted("sesta-fosta", position, (code,), 1, 0, 1))
    window.go(Place.STATION)
    page: NightPage = window.page
    assert isinstance(page, StationPage)
    page.use_folder(night)
    yield "station"
    window.go(Place.BATCH)
    page = window.page
    assert isinstance(page, ListPage)
    yield "list"
    page.open(write_list(place))
    idle(window)
    page = window.page
    assert isinstance(page, ColumnsPage)
    page.pickers[5].pick("story")
    page.pickers[5].activated.emit(0)
    yield "columns"
    page.go_on()
    settle()
    page = window.page
    assert isinstance(page, ChoicesPage)
    page.positions[Position.SUPPORT].button.setChecked(True)
    page.use_folder(place / "tonight")
    yield "choices"
    page.make()
    settle()
    yield "making"
    idle(window)
    page = window.page
    assert isinstance(page, DonePage)
    yield "done"
    page.answer_open_rows()
    idle(window)
    batch = window.night.batch
    while True:
        page = window.page
        assert isinstance(page, ToDoPage)
        assert batch.open_rows is not None
        waits = batch.open_rows[batch.row].waits
        assert waits is not None
        yield f"open-{waits.code}"
        if batch.row == batch.open_rows.waiting[-1]:
            break
        batch.next_row(batch.row)
        settle()
    batch.go(Stage.DONE)
    window.go(Place.KIT)
    page = window.page
    assert isinstance(page, KitPage)
    page.state.pick("IL")
    page.make()
    idle(window)
    yield "kit"
    window.go(Place.ENDING)
    page = window.page
    assert isinstance(page, EndingPage)
    page.make()
    idle(window)
    yield "ending"
