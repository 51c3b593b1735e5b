"""Any way through kiosk and wizard: no exception, and a fresh session is like the first."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import TracebackType

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from letterdesk.core.draft import Draft, Step, reachable
from letterdesk.gui.kiosk.stick_panel import StickPanel
from letterdesk.gui.services import Services, connect_services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.done import DonePage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.words import WordsPage
from letterdesk.gui.steps.you import YouPage
from tests.gui.hands import settle
from tests.gui.kiosk.visit import Visit, services_with

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40
) | st.sampled_from(["Ada Wong", "1 Main St", "\u202eAda", "<b>x</b>{0}%s", "words " * 60])
PLACES = st.sampled_from(["60613", "99501", "00601", "20001", "00000", "6061", "59001-1234"])

Snapshot = tuple[Step, Draft, str, str, tuple[tuple[str, str], ...]]


def snapshot(visit: Visit) -> Snapshot:
    """Where a session stands, and every word that can be seen or copied in it."""
    wizard, window = visit.session.wizard, visit.session.window
    held = [(type(w).__name__, w.text()) for w in window.findChildren(QLabel)]
    held += [(type(w).__name__, w.text()) for w in window.findChildren(QLineEdit)]
    held += [(type(w).__name__, w.toPlainText()) for w in window.findChildren(QPlainTextEdit)]
    held += [(type(w).__name__, w.currentText()) for w in window.findChildren(QComboBox)]
    held += [
        (type(w).__name__, f"{w.text()} {w.isChecked()}")
        for w in window.findChildren(QAbstractButton)
    ]
    clipboard = QGuiApplication.clipboard()
    copied = clipboard.text() + clipboard.text(QClipboard.Mode.Selection)
    return wizard.step, wizard.draft, wizard.language, copied, tuple(sorted(held))


class AnyWay(RuleBasedStateMachine):
    """One kiosk, one writer after another; each does whatever a window lets them do."""

    app: QApplication
    services: Services
    fresh: Snapshot
    errors: list[BaseException]

    @initialize()
    def sit_down(self) -> None:
        self.visit = Visit(self.app, self.services)
        self.typed: set[str] = set()
        assert snapshot(self.visit) == self.fresh

    def teardown(self) -> None:
        if hasattr(self, "visit"):
            self.visit.leave()
        QGuiApplication.clipboard().clear()

    @property
    def page(self) -> QWidget:
        return self.visit.session.wizard.page

    # --- what a writer does ---

    @rule()
    def forward(self) -> None:
        self.visit.session.wizard.forward()

    @rule()
    def back(self) -> None:
        self.visit.session.wizard.back()

    @rule(step=st.sampled_from(Step))
    def jump(self, step: Step) -> None:
        self.visit.session.wizard.go(step)

    @rule(language=st.sampled_from(["en", "es"]))
    def speak(self, language: str) -> None:
        self.visit.session.wizard.set_language(language)

    @precondition(lambda self: isinstance(self.page, CampaignPage))
    @rule(which=st.integers(0, 1))
    def take_a_stand(self, which: int) -> None:
        assert isinstance(self.page, CampaignPage)
        list(self.page.position_choices.values())[which].button.click()

    @precondition(lambda self: isinstance(self.page, YouPage))
    @rule(field=st.sampled_from(["name", "street", "unit", "city", "phone"]), words=WORDS)
    def type_about_you(self, field: str, words: str) -> None:
        assert isinstance(self.page, YouPage)
        self._type(getattr(self.page, field), words)

    @precondition(lambda self: isinstance(self.page, YouPage))
    @rule(place=PLACES)
    def type_everything(self, place: str) -> None:
        """All that the step needs, which single fields hardly ever come to."""
        assert isinstance(self.page, YouPage)
        for editor, words in (
            (self.page.name, "Ada Wong"),
            (self.page.street, "632 W 6th Ave"),
            (self.page.zip, place),
        ):
            editor.setText("")
            self._type(editor, words)

    @precondition(lambda self: isinstance(self.page, MembersPage) and bool(self.page.seat_choices))
    @rule(which=st.integers(0, 50))
    def pick_a_seat(self, which: int) -> None:
        assert isinstance(self.page, MembersPage)
        choices = list(self.page.seat_choices.values())
        choices[which % len(choices)].button.click()

    @precondition(lambda self: isinstance(self.page, WordsPage))
    @rule(words=WORDS)
    def write(self, words: str) -> None:
        assert isinstance(self.page, WordsPage)
        self._type(self.page.story, words)

    @precondition(lambda self: isinstance(self.page, WordsPage))
    @rule(which=st.integers(0, 9))
    def tick_a_point(self, which: int) -> None:
        assert isinstance(self.page, WordsPage)
        if choices := list(self.page.point_choices.values()):
            choices[which % len(choices)].button.click()

    @precondition(lambda self: isinstance(self.page, WordsPage))
    @rule()
    def copy(self) -> None:
        assert isinstance(self.page, WordsPage)
        self.page.story.selectAll()
        self.page.story.copy()

    @precondition(lambda self: isinstance(self.page, DonePage))
    @rule()
    def save(self) -> None:
        """On a stick: what is put there is all that may be left."""
        assert isinstance(self.page, DonePage)
        panel = self.page.saving
        assert isinstance(panel, StickPanel)
        self.page.save_button.click()
        while panel.busy:
            QTest.qWait(20)

    @rule()
    def look_around(self) -> None:
        self.visit.session.wizard.open_browser()

    @rule(words=WORDS)
    def search(self, words: str) -> None:
        if (browser := self.visit.session.wizard.browser) is not None:
            self._type(browser.search, words)

    @rule()
    def press_tab(self) -> None:
        QTest.keyClick(self.visit.session.window.frame, Qt.Key.Key_Tab)

    @rule()
    def try_to_close(self) -> None:
        self.visit.session.window.close()

    @rule()
    def answer(self) -> None:
        """Dismiss whatever dialog has come up."""
        for window in self.app.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.reject()

    @rule()
    def ask_done(self) -> None:
        self.visit.session.ask_done()
        self.answer()
        if self.visit.session.over:
            self._next_writer()

    @rule()
    def start_over(self) -> None:
        """The ordinary window's way to make room, in the same process."""
        self.answer()
        self.visit.session.wizard.start_over()
        settle()
        # What a running event loop does by itself.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert snapshot(self.visit) == self.fresh

    @rule()
    def reset(self) -> None:
        self.visit.session.reset()
        self._next_writer()

    # --- what always holds ---

    @invariant()
    def stands_where_it_may(self) -> None:
        settle()
        assert not self.errors, self.errors
        if hasattr(self, "visit"):
            wizard = self.visit.session.wizard
            assert reachable(wizard.draft, wizard.step)
            assert self.visit.session.window.isVisible()

    # --- inside ---

    def _type(self, editor: QLineEdit | QPlainTextEdit, words: str) -> None:
        self.typed.add(words)
        if isinstance(editor, QLineEdit):
            editor.insert(words)
            editor.textEdited.emit(editor.text())
        else:
            editor.insertPlainText(words)

    def _next_writer(self) -> None:
        """What was shown is gone at once; what comes is as if nobody had been there."""
        window = self.visit.session.window
        left = [w.text() for w in window.findChildren(QLineEdit) if w.text() in self.typed - {""}]
        left += [
            w.toPlainText()
            for w in window.findChildren(QPlainTextEdit)
            if w.toPlainText() in self.typed - {""}
        ]
        assert not left
        assert not window.frame.isVisible()
        self.visit.leave()
        self.sit_down()


@pytest.fixture
def machine(dressed: QApplication, tmp_path: Path) -> Iterator[type[AnyWay]]:
    """Errors in slots are collected: PySide would only print them."""
    errors: list[BaseException] = []

    def collect(
        _kind: type[BaseException], error: BaseException, _at: TracebackType | None
    ) -> None:
        errors.append(error)

    before, sys.excepthook = sys.excepthook, collect
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    services = services_with([folder], date(2026, 11, 23), connect_services(lambda: DAY))
    first = Visit(dressed, services)
    fresh = snapshot(first)
    first.leave()
    yield type(
        "AnyWayHere",
        (AnyWay,),
        {"app": dressed, "services": services, "fresh": fresh, "errors": errors},
    )
    sys.excepthook = before


DAY = date(2026, 11, 23)
_CALM = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def test_any_way_through_leaves_nothing(machine: type[AnyWay]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=_CALM
        ),
    )


@pytest.mark.campaign
def test_any_long_way_through_leaves_nothing(machine: type[AnyWay]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=300, stateful_step_count=60, deadline=None, suppress_health_check=_CALM
        ),
    )
