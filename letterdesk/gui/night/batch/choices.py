"""What is made of the list, how it is arranged, and where it goes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize
from letterdesk.desk.batch import Arrange, Standing
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.night.batch.more_choices import MoreChoices
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.widgets.box import Columns, Notice, clear, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import Choice, radio, tick
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text


class ChoicesPage(NightPage):
    """Nothing is decided for anybody: the position is not preselected."""

    def __init__(self, night: Night) -> None:
        super().__init__(night, self.tr("What shall be made?"))
        self._choices = night.batch.choices
        self.column.addWidget(self.campaign_field())
        self.column.addWidget(text(self.tr("Where do these people stand?"), "heading"))
        self._position_lines = stack()
        self.positions: dict[Position, Choice] = {}
        self.column.addLayout(self._position_lines)
        self.column.addWidget(text(self.tr("How shall the paper be sorted?"), "heading"))
        self.column.addWidget(self._arrangements())
        self.column.addWidget(text(self.tr("What else?"), "heading"))
        self.cards = tick(
            self.tr("Call cards"), self.tr("What to say on the phone, a page for each office.")
        )
        self.cards.button.setChecked(self._choices.cards)
        self.envelopes = Picker(
            [
                ("", self.tr("No envelopes")),
                (EnvelopeSize.NO10.value, self.tr("#10 (9 1/2 by 4 1/8 inches)")),
                (EnvelopeSize.NO6.value, self.tr("#6 3/4 (6 1/2 by 3 5/8 inches)")),
            ],
            "",
        )
        self.envelopes.pick(self._choices.envelope.value if self._choices.envelope else "")
        self.column.addWidget(
            Columns((self.cards, Field(self.tr("&Envelopes"), self.envelopes)), narrowest=16)
        )
        self.more = MoreChoices(self._choices)
        self.column.addWidget(self.more)
        self.column.addWidget(text(self.tr("Where do the files go?"), "heading"))
        self.folder_button = button(self.tr("Choose an empty &folder…"), "", "save")
        self.folder_button.clicked.connect(self._choose_folder)
        self.folder_line = text("", "hint")
        self.column.addLayout(row(self.folder_button))
        self.column.addWidget(self.folder_line)
        self._question = stack()
        self.column.addLayout(self._question)
        self.add_end()
        back = button(self.tr("&Back"))
        back.clicked.connect(self._back)
        self.make_button = button(self.tr("&Make the letters"), "main")
        self.make_button.clicked.connect(self.make)
        self.foot_buttons = (back, self.make_button)
        self.campaign_chosen()
        self._show_folder()

    # --- what stands on the page ---

    def campaign_chosen(self) -> None:
        clear(self._position_lines)
        self.positions.clear()
        campaign = self.night.campaign
        if campaign is None:
            return
        titles = {
            Position.SUPPORT: self.tr("For the bill"),
            Position.OPPOSE: self.tr("Against the bill"),
        }
        self._position_group = QButtonGroup(self)
        for position in campaign.positions:
            choice = radio(
                titles[position], campaign.guide(self.night.language).positions.get(position, "")
            )
            choice.button.setChecked(position is self._choices.position)
            self._position_group.addButton(choice.button)
            self.positions[position] = choice
        self._position_lines.addWidget(Columns(self.positions.values(), narrowest=16))

    def _arrangements(self) -> QWidget:
        words = {
            Arrange.BY_OFFICE: (
                self.tr("By office"),
                self.tr("One file to print, and a sheet before each office’s letters."),
            ),
            Arrange.BY_PERSON: (
                self.tr("By person"),
                self.tr("To hand out: each person’s papers together, under a sheet with the name."),
            ),
            Arrange.FILES: (
                self.tr("A file for each letter"),
                self.tr("Named by the row of the list, without the person’s name."),
            ),
        }
        self.arrangements: dict[Arrange, Choice] = {}
        self._arrange_group = QButtonGroup(self)
        for arrange, (title, about) in words.items():
            choice = radio(title, about)
            choice.button.setChecked(arrange is self._choices.arrange)
            self._arrange_group.addButton(choice.button)
            self.arrangements[arrange] = choice
        return Columns(self.arrangements.values(), most=3, narrowest=13)

    def _show_folder(self) -> None:
        out = self._choices.out
        clear(self._question)
        self.folder_line.setText(self.tr("Folder: {folder}").format(folder=out) if out else "")
        self.folder_line.setVisible(out is not None)

    # --- what is done on it ---

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks at another place meanwhile finds everything as it was chosen."""
        self._keep()
        super().hideEvent(event)

    def _keep(self) -> None:
        position = next((p for p, c in self.positions.items() if c.button.isChecked()), None)
        arrange = next(a for a, c in self.arrangements.items() if c.button.isChecked())
        size = self.envelopes.code
        self._choices = self.night.batch.choices = replace(
            self.more.apply(self.night.batch.choices),
            position=position,
            arrange=arrange,
            cards=self.cards.button.isChecked(),
            envelope=EnvelopeSize(size) if size else None,
        )

    def _back(self) -> None:
        self._keep()
        self.night.batch.go(Stage.COLUMNS)

    def _choose_folder(self) -> None:
        if (folder := ask_folder(self, self.tr("Folder for the letters"))) is not None:
            self.use_folder(folder)

    def use_folder(self, folder: Path) -> None:
        """Have the files go to ``folder``, and say so if something lies there already."""
        self._keep()
        self._choices = self.night.batch.choices = replace(self._choices, out=folder)
        self.say_problem("")
        self._show_folder()
        self._look_into_folder()

    def _look_into_folder(self) -> Standing:
        """See what lies in the folder, and ask what is to become of it."""
        assert self._choices.out is not None  # noqa: S101 - whoever calls has seen to it
        clear(self._question)
        standing = self.night.batch.standing(self._choices.out, self.night.campaign)
        if standing is not Standing.FREE:
            self._ask_about(standing)
        return standing

    def _ask_about(self, standing: Standing) -> None:
        words = {
            Standing.UNFINISHED: self.tr(
                "In this folder lies a batch of this list that was not finished."
            ),
            Standing.OTHER_LIST: self.tr(
                "In this folder lies an unfinished batch of another list."
            ),
            Standing.OTHER_ORDER: self.tr(
                "In this folder lies an unfinished batch of this list, begun with other choices."
            ),
            Standing.TAKEN: self.tr("In this folder lie the files of an earlier batch."),
        }[standing]
        taken = standing is Standing.TAKEN
        self.anew_button = button(self.tr("&Replace them") if taken else self.tr("Begin a&new"))
        self.anew_button.clicked.connect(lambda: self._begin(overwrite=True))
        buttons = [self.anew_button]
        if standing is Standing.UNFINISHED:
            self.go_on_button = button(self.tr("&Go on with it"), "main")
            self.go_on_button.clicked.connect(self._go_on)
            buttons.insert(0, self.go_on_button)
        notice = Notice(words, self.tr("Or choose another folder above."))
        notice.words.addLayout(row(*buttons))
        self._question.addWidget(notice)
        say_aloud(self, words)

    def _go_on(self) -> None:
        """Go on with what lies in the folder, unless something else has been chosen since."""
        self._keep()
        if self._choices.position is None:
            self.make()
        elif self._look_into_folder() is Standing.UNFINISHED:
            self._begin(resume=True)
        else:
            self.anew_button.setFocus()

    def make(self) -> None:
        """Begin, unless something is missing or lies in the way."""
        self._keep()
        if self._choices.position is None:
            self.say_problem(
                self.tr("Please choose whether these people are for or against the bill.")
            )
            next(iter(self.positions.values())).button.setFocus()
        elif self._choices.out is None:
            self.say_problem(self.tr("Please choose a folder for the files."))
            self.folder_button.setFocus()
        elif self._look_into_folder() is Standing.FREE:
            self._begin()
        else:
            self.anew_button.setFocus()

    def _begin(self, *, resume: bool = False, overwrite: bool = False) -> None:
        self._keep()
        if self.night.campaign is None or self._choices.position is None:
            self.make()
            return
        try:
            self.night.batch.begin(self.night.campaign, resume=resume, overwrite=overwrite)
        except UserError as error:
            self.tell(error)
