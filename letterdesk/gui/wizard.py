"""The wizard: six steps over one draft.

All that a person has entered is in one Draft. A page shows it and gives it back changed.
Each page is made when its step is shown and dropped when it is left, so no copy of
somebody's words outlives the step; a change of language, colours or text size is the same.
"""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from letterdesk.core.congress import congress_end
from letterdesk.core.constituent import explain
from letterdesk.core.draft import Draft, Step, next_step, problems_in, reachable
from letterdesk.gui.frame import Frame
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.wording import edition_words, say

if TYPE_CHECKING:
    from letterdesk.gui.browser.window import Browser
    from letterdesk.gui.night.window import NightWindow
    from letterdesk.gui.pack_editor.window import PackEditor


class Wizard(QObject):
    """Leads through the steps in ``frame``; ``services`` are all they ask of Letterdesk."""

    language_changed = Signal(str)
    """The person picked a language. Whoever holds the translations installs them at once;
    after that everything is made anew."""

    def __init__(self, frame: Frame, services: Services, language: str = "en") -> None:
        super().__init__(frame)
        self.frame = frame
        self.services = services
        self.draft = Draft()
        self.step = Step.CAMPAIGN
        self.language = self._first_language = language
        self.browser: Browser | None = None
        self.editor: PackEditor | None = None
        self.night: NightWindow | None = None
        self._kept = Draft()
        """What was last saved or printed; closing the window then loses nothing."""
        frame.may_close = self._may_close
        frame.step_asked.connect(self._go_asked)
        frame.back_asked.connect(self.back)
        frame.forward_asked.connect(self.forward)
        frame.forward_near.connect(self._expect_forward)
        frame.language_asked.connect(self._language_asked)
        frame.browser_asked.connect(self.open_browser)
        self._furnish()

    # --- going from step to step ---

    def forward(self) -> None:
        """To the next step, or stay and say what is missing."""
        self.keep()
        problems = problems_in(self.draft, self.step)
        self.page.show_problems(problems)
        if problems:
            self._show_state()
            self.frame.reveal()
            self.frame.say_aloud(say(explain(problems[0])))
            return
        self.go(next_step(self.draft, self.step))

    def back(self) -> None:
        """To the step before. What is entered stays."""
        if self.step > Step.CAMPAIGN:
            self.go(Step(self.step - 1))

    def go(self, step: Step, field: str = "") -> None:
        """To any step that can be reached. What is entered on this one stays."""
        self.keep()
        if not reachable(self.draft, step):
            return
        self._show(step)
        self.page.stand_in(field)
        self.frame.reveal()

    def keep(self) -> None:
        """Take what is entered on the present page into the draft."""
        self.draft = self.page.apply(self.draft)

    # --- the directory, whatever the step ---

    def open_browser(self) -> None:
        """Open the directory to look around in, in a window of its own. The letter stays."""
        if self.browser is None:
            from letterdesk.gui.browser.window import Browser

            self.browser = Browser(self.services, self.language, self.frame)
            self.browser.closed.connect(self._forget_browser)
            self.browser.directory_changed.connect(self.redress)
        self.browser.show()
        self.browser.raise_()
        self.browser.activateWindow()

    def _forget_browser(self) -> None:
        """What was looked for is gone with the window."""
        if self.browser is not None:
            self.browser.deleteLater()
            self.browser = None

    def open_editor(self) -> None:
        """Open the pack editor in a window of its own. The letter stays."""
        if self.editor is None:
            from letterdesk.gui.pack_editor.window import PackEditor

            self.editor = PackEditor(self.services, self.language, self.frame)
            self.editor.closed.connect(self._forget_editor)
        self.editor.show()
        self.editor.raise_()
        self.editor.activateWindow()

    def _forget_editor(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
            self.editor = None

    def open_night(self) -> None:
        """Open the letter night's window, for whoever holds one. The letter stays."""
        if self.night is None:
            from letterdesk.gui.night.window import NightWindow

            self.night = NightWindow(self.services, self.language, self.frame)
            self.night.closed.connect(self._forget_night)
        self.night.show()
        self.night.raise_()
        self.night.activateWindow()

    def _forget_night(self) -> None:
        """Whoever was on its list is gone with the window."""
        if self.night is not None:
            self.night.deleteLater()
            self.night = None

    # --- making everything anew ---

    def set_language(self, language: str) -> None:
        """Say everything in another language. What is entered stays."""
        if language == self.language:
            return
        self.keep()
        self.language = language
        self.language_changed.emit(language)
        self._rebuild()

    def redress(self) -> None:
        """Make everything anew after colours or text size have changed."""
        self.keep()
        self._rebuild()

    def ask_to_start_over(self) -> None:
        """Start over, once the person has said so."""
        from PySide6.QtWidgets import QMessageBox

        question = QMessageBox(self.frame)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Start over?"))
        question.setText(self.tr("Everything typed here will be gone: name, address and words."))
        question.setInformativeText(self.tr("What you have saved or printed stays."))
        over = question.addButton(self.tr("Start &over"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(over)
        question.setEscapeButton(stay)
        over.clicked.connect(self.start_over)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def start_over(self) -> None:
        """Forget this person entirely: draft, fields, their undo history, our clipboard."""
        from letterdesk.gui.wiping import wipe

        self.keep()
        wipe(self.frame, words_of(self.draft))
        if self.browser is not None:
            self.browser.close()
        if self.night is not None:
            self.night.close()  # who is on its list is nothing for the next person
        self.draft = self._kept = Draft()
        self.step = Step.CAMPAIGN
        if self.language != self._first_language:
            self.language = self._first_language
            self.language_changed.emit(self.language)
        self._rebuild()
        gc.collect()  # what signals still hold of the pages that are gone

    def _may_close(self) -> bool:
        """Whether the window may go: nothing is lost, or the person says so."""
        self.keep()
        if self.editor is not None and not self.editor.close():
            return False  # it asks what is to become of the campaign
        if self.night is not None and not self.night.close():
            return False  # it asks about answers, and about letters that are being made
        if not self.draft.story.strip() or self.draft == self._kept:
            return True
        from PySide6.QtWidgets import QMessageBox

        question = QMessageBox(self.frame)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Close Letterdesk?"))
        question.setText(self.tr("Your words are not saved or printed yet."))
        question.setInformativeText(self.tr("If you close now, they will be gone."))
        close = question.addButton(
            self.tr("&Close and lose my words"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        question.exec()
        return question.clickedButton() is close

    def _rebuild(self) -> None:
        self.frame.build(self.language)
        self._furnish()
        if self.browser is not None:
            self.browser.build(self.language)
        if self.night is not None:
            self.night.build(self.language)
        if self.editor is not None:
            self.editor.build(self.language)

    def _furnish(self) -> None:
        """Fill the frame: how old the directory is, and the page."""
        as_of, congress = self.services.edition()
        self.frame.edition.setText(edition_words(as_of, congress, self.language))
        if not as_of <= self.services.today() < congress_end(congress):
            from letterdesk.gui.age_banner import age_banner

            if (banner := age_banner(self.services, self.open_browser)) is not None:
                self.frame.banner.addWidget(banner)
        self._show(self.step)
        self.page.stand_in()

    # --- showing a step ---

    def _make(self, step: Step) -> Page:
        page = _make_page(step, self.services, self.language)
        page.changed.connect(self._entered)
        page.sent_to.connect(self._follow)
        page.kept.connect(self._remember_kept)
        page.start_over_asked.connect(self.ask_to_start_over)
        page.editor_asked.connect(self.open_editor)
        page.night_asked.connect(self.open_night)
        return page

    def _show(self, step: Step) -> None:
        self.step = step
        self.page = page = self._make(step)
        page.load(self.draft)
        self.keep()
        self.frame.show_page(page, page.main_action(), first=step is Step.CAMPAIGN)
        self._show_state()
        place = self.tr("Step {number} of {count}: {name}").format(
            number=step + 1, count=len(Step), name=self.frame.names[step]
        )
        self.frame.setWindowTitle(place)  # the system adds the program's name
        self.frame.say_aloud(place)

    def _show_state(self) -> None:
        self.frame.rail.show_state(self.step, [reachable(self.draft, step) for step in Step])

    # --- what the person does ---

    def _entered(self) -> None:
        self.keep()
        self._show_state()

    def _expect_forward(self) -> None:
        """What draws letters is large; it is loaded when they are about to be asked for."""
        if self.step is Step.WORDS:
            self.services.expect_printing()

    def _remember_kept(self) -> None:
        self._kept = self.draft

    def _follow(self, place: Place) -> None:
        self.go(place.step, place.field)

    def _go_asked(self, step: int) -> None:
        self.go(Step(step))

    def _language_asked(self, language: str) -> None:
        # Later, because the button that was pressed is among what is made anew.
        QTimer.singleShot(0, self, lambda: self.set_language(language))


def words_of(draft: Draft) -> tuple[str, ...]:
    """All that a person typed themselves."""
    c = draft.constituent
    return (draft.story, c.name, c.street, c.unit, c.city, c.zip, c.phone)


def _make_page(step: Step, services: Services, language: str) -> Page:
    """Each step is imported when it is first reached: the window opens sooner."""
    match step:
        case Step.CAMPAIGN:
            from letterdesk.gui.steps.campaign import CampaignPage

            return CampaignPage(services, language)
        case Step.YOU:
            from letterdesk.gui.steps.you import YouPage

            return YouPage(services, language)
        case Step.MEMBERS:
            from letterdesk.gui.steps.members import MembersPage

            return MembersPage(services, language)
        case Step.WORDS:
            from letterdesk.gui.steps.words import WordsPage

            return WordsPage(services, language)
        case Step.PREVIEW:
            from letterdesk.gui.steps.preview import PreviewPage

            return PreviewPage(services, language)
        case Step.DONE:
            from letterdesk.gui.steps.done import DonePage

            return DonePage(services, language)
    raise ValueError(step)
