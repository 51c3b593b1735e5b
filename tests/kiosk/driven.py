"""The real session of a kiosk, worked by keys and clicks that a play prescribes.

Started by the real supervisor instead of the session itself. Each session that is shown takes
the next turn of the play, and leaves a file for it with the time in it.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

WORDS = (
    *("first", "surname", "street", "unit", "city", "phone"),
    *("story", "accents", "copied", "searched", "wrong_pin", "pin"),
)


def main() -> int:
    from letterdesk.gui.kiosk.session import Session
    from letterdesk.store import sticks

    folder = Path(os.environ["KIOSK_STICK"])
    sticks.list_sticks = lambda: (sticks.Stick("STICK", folder, folder.stat().st_dev),)
    show = Session.show

    def show_and_play(session: Session, *, after_crash: bool = False) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        show(session, after_crash=after_crash)
        QApplication.processEvents()  # painted
        turn = next(n for n in range(99) if claim(f"shown-{n}"))
        QTimer.singleShot(50, session, partial(play, session, turn))

    Session.show = show_and_play  # type: ignore[method-assign, assignment]
    from letterdesk.gui.kiosk.program import run_session

    return run_session(sys.argv[1:])


def claim(name: str) -> bool:
    """Note that something has happened, once."""
    path = Path(os.environ["KIOSK_PLAY"]) / name
    try:
        with path.open("x") as file:
            file.write(f"{time.time()}")
    except FileExistsError:
        return False
    return True


def play(session: object, turn: int) -> None:
    from letterdesk.gui.kiosk.session import Session

    assert isinstance(session, Session)
    words = json.loads(os.environ["KIOSK_WORDS"])
    try:
        TURNS[turn](session, words)
    except BaseException as error:
        claim(f"failed-{turn}-{type(error).__name__}")
        raise
    claim(f"played-{turn}")


# --- the turns ---

Words = dict[str, str]


def write(session: object, words: Words) -> None:
    """Type everything there is to type, up to the last step."""
    from PySide6.QtTest import QTest

    from letterdesk.core.ask import Position
    from letterdesk.core.draft import Step
    from letterdesk.gui.kiosk.session import Session
    from letterdesk.gui.steps.campaign import CampaignPage
    from letterdesk.gui.steps.words import WordsPage
    from letterdesk.gui.steps.you import YouPage
    from tests.gui.hands import click, settle

    assert isinstance(session, Session)
    wizard = session.wizard
    assert wizard.step is Step.CAMPAIGN
    while wizard.step < Step.DONE:
        page = wizard.page
        if isinstance(page, CampaignPage):
            click(page.position_choices[Position.SUPPORT].button)
            wizard.open_browser()
            assert wizard.browser is not None
            QTest.keyClicks(wizard.browser.search, words["searched"])
            settle()
            wizard.browser.close()
            settle()
        elif isinstance(page, YouPage):
            QTest.keyClicks(page.zip, "99501")
            page.city.setText("")
            for field, typed in (
                (page.name, f"{words['first']} {words['surname']}"),
                (page.street, f"12 {words['street']} St"),
                (page.unit, words["unit"]),
                (page.city, words["city"]),
                (page.phone, words["phone"]),
            ):
                QTest.keyClicks(field, typed)
        elif isinstance(page, WordsPage):
            QTest.keyClicks(page.story, words["copied"])
            page.story.selectAll()
            page.story.cut()
            page.story.insertPlainText(f"I say {words['accents']}. ")
            QTest.keyClicks(page.story, f"My {words['story']} needs this.")
        here = wizard.step
        click(session.window.frame.main_button)
        assert wizard.step > here, here


def print_and_save(session: object) -> None:
    from PySide6.QtTest import QTest

    from letterdesk.gui.kiosk.session import Session
    from letterdesk.gui.steps.done import DonePage
    from tests.gui.hands import click

    assert isinstance(session, Session)
    page = session.wizard.page
    assert isinstance(page, DonePage)
    ends: list[bool] = []
    page.printing.panel.ended.connect(ends.append)
    click(next(iter(page.printing.buttons.values())))
    until(lambda: bool(ends), QTest.qWait)
    assert ends == [True]
    saved: list[bool] = []
    page.saving.saved.connect(lambda: saved.append(True))
    click(page.save_button)
    until(lambda: bool(saved), QTest.qWait)


def until(true: Callable[[], bool], wait: Callable[[int], None], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        wait(20)


def whole_visit(session: object, words: Words) -> None:
    from letterdesk.gui.kiosk.session import Session
    from tests.gui.hands import click

    assert isinstance(session, Session)
    write(session, words)
    print_and_save(session)
    try_pin(session, words["wrong_pin"])
    assert session.pin_dialog is not None
    session.pin_dialog.reject()
    claim("over-0")
    click(session.window.done_button)


def crash(session: object, words: Words) -> None:
    write(session, words)
    claim("over-1")
    os.kill(os.getpid(), signal.SIGSEGV)


def killed(session: object, words: Words) -> None:
    write(session, words)
    print_and_save(session)
    claim("over-2")
    os.kill(os.getpid(), signal.SIGKILL)


def left_alone(session: object, words: Words) -> None:
    from letterdesk.gui.kiosk.session import Session

    assert isinstance(session, Session)
    write(session, words)
    claim("over-3")
    session.idle.expired.emit()  # as at the end of the countdown


def leave(session: object, words: Words) -> None:
    """The organiser ends it, after the wait for the wrong PIN of the first turn."""
    from PySide6.QtTest import QTest

    write(session, words)
    QTest.qWait(2500)
    try_pin(session, words["pin"])


def try_pin(session: object, pin: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from letterdesk.gui.kiosk.session import Session
    from tests.gui.hands import press

    assert isinstance(session, Session)
    session.window.close()
    assert session.pin_dialog is not None
    dialog = session.pin_dialog
    QTest.keyClicks(dialog.pin, pin)
    press(dialog.pin, Qt.Key.Key_Return)
    QTest.qWait(300)


TURNS = (whole_visit, crash, killed, left_alone, leave)

if __name__ == "__main__":
    raise SystemExit(main())
