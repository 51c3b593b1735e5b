"""First step: which campaign and bill, and whether the writer is for or against."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from letterdesk.core.ask import Position
from letterdesk.core.bills import Bill, bill_for
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Problem, explain
from letterdesk.core.draft import Draft
from letterdesk.core.members import Chamber
from letterdesk.core.status import status
from letterdesk.gui.services import Services
from letterdesk.gui.steps.behind import Behind
from letterdesk.gui.steps.facts import facts_of, sides_of
from letterdesk.gui.steps.page import Page
from letterdesk.gui.widgets.box import Beside, Card, Columns, Notice, clear, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.reading import ReadingDialog
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import congress_words, date_words, say

_NARROWEST_CARD = 19.0


class CampaignPage(Page):
    """With one campaign installed there is nothing to pick; a position is never preselected."""

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(services, language, self.tr("What do you want to write about?"))
        self.campaigns = services.campaigns()
        self.today = services.today()
        self.campaign: Campaign | None = None
        self.position_choices: dict[Position, Choice] = {}
        self.facts_buttons: list[QPushButton] = []
        self.bill_buttons: list[QPushButton] = []
        self._positions = QButtonGroup(self)
        self._problem = IconText("warning", "")
        self._picker = QButtonGroup(self)
        self.campaign_choices: dict[str, Choice] = {}
        if len(self.campaigns) > 1:
            self.column.addWidget(self._campaign_picker())
        for notice in services.kept_back():
            self.column.addWidget(Notice(say(notice.sentence)))
        self._about = QWidget()
        self._about_lines = stack(self._about, "m")
        self.column.addWidget(self._about)
        self.own = LinkButton(self.tr("Make a campaign of your own"), "campaign")
        self.own.clicked.connect(self.editor_asked)
        self.night = LinkButton(
            self.tr("Hold a letter night, or write for a list of people"), "members"
        )
        self.night.clicked.connect(self.night_asked)
        if services.sticks is None:  # at a kiosk both would open file dialogs
            self.column.addWidget(Columns((self.own, self.night), narrowest=16))
        self.column.addStretch(1)
        if not self.campaigns:
            self._about_lines.addWidget(
                Notice(self.tr("No campaign is installed. Please install Letterdesk again."))
            )

    # --- the three duties ---

    def load(self, draft: Draft) -> None:
        known = {campaign.id: campaign for campaign in self.campaigns}
        only = self.campaigns[0] if len(self.campaigns) == 1 else None
        self._show_campaign(known.get(draft.campaign, only))
        if self.campaign and self.campaign.id in self.campaign_choices:
            self.campaign_choices[self.campaign.id].button.setChecked(True)
        if draft.position in self.position_choices:
            self.position_choices[draft.position].button.setChecked(True)

    def apply(self, draft: Draft) -> Draft:
        campaign = self.campaign.id if self.campaign else ""
        position = next(
            (p for p, choice in self.position_choices.items() if choice.button.isChecked()), None
        )
        if campaign != draft.campaign:
            draft = replace(draft, bill=None, points=())
        elif position is not draft.position:
            draft = replace(draft, points=())
        return replace(draft, campaign=campaign, position=position)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem.set_words(say(explain(problems[0])) if problems else "")
        choices = self.position_choices or self.campaign_choices
        if problems and choices:
            first = next(iter(choices.values())).button
            first.setFocus()
            for choice in choices.values():
                choice.button.setAccessibleDescription(self.problem)

    @property
    def problem(self) -> str:
        return self._problem.label.text()

    # --- what is shown ---
    # Windows over the page belong to the whole window: at dusk the page is made anew below
    # them, and whoever reads in one reads on.

    def _campaign_picker(self) -> QWidget:
        for campaign in self.campaigns:
            guide = campaign.guide(self.language)
            choice = radio(guide.title, guide.summary, campaign.organiser)
            self._picker.addButton(choice.button)
            choice.toggled.connect(
                lambda chosen, campaign=campaign: self._pick(campaign) if chosen else None
            )
            self.campaign_choices[campaign.id] = choice
        return Columns(self.campaign_choices.values(), narrowest=_NARROWEST_CARD)

    def _pick(self, campaign: Campaign) -> None:
        if campaign is not self.campaign:
            self._show_campaign(campaign)
            self.changed.emit()

    def _show_campaign(self, campaign: Campaign | None) -> None:
        self.campaign = campaign
        clear(self._about_lines)
        self.position_choices.clear()
        self.facts_buttons.clear()
        self.bill_buttons.clear()
        self._problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self._problem.set_words("")
        if campaign is None:
            return
        guide = campaign.guide(self.language)
        if not self.campaign_choices:
            head = stack(gap="xs")
            head.addWidget(text(guide.title, "heading"))
            head.addWidget(text(guide.summary))
            self._about_lines.addLayout(head)
        if campaign.logo is not None or not self.campaign_choices:
            self._about_lines.addWidget(Behind(campaign))
        seal = self.services.seal(campaign)
        if seal is not None:
            self._about_lines.addWidget(text(say(seal.sentence), "hint"))
        if campaign.expires and campaign.expires < self.today:
            self._about_lines.addWidget(
                Notice(
                    self.tr("Its organisers meant this campaign to end on {date}.").format(
                        date=date_words(campaign.expires, self.language)
                    )
                )
            )
        bills, stand = QWidget(), QWidget()
        lines = stack(bills, "m")
        for bill in campaign.bills:
            lines.addWidget(self._bill_card(campaign, bill))
        lines.addWidget(text(self._which_bill(campaign), "hint"))
        lines.addStretch(1)
        lines = stack(stand, "m")
        lines.addWidget(text(self.tr("Where do you stand?"), "heading"))
        for choice in self._position_choices(campaign):
            lines.addWidget(choice)
        both = LinkButton(self.tr("What both sides say"), "scales")
        both.clicked.connect(self.show_both_sides)
        lines.addWidget(both)
        self.share = LinkButton(self.tr("Tell others: texts to copy and a flyer"), "copy")
        self.share.clicked.connect(self.show_share)
        lines.addWidget(self.share)
        lines.addWidget(self._problem)
        lines.addStretch(1)
        self._about_lines.addWidget(Beside([(bills, 3), (stand, 2)], narrowest=19))

    def _bill_card(self, campaign: Campaign, bill: Bill) -> QWidget:
        card = Card()
        name = f"{bill.id.citation} ({bill.nickname})" if bill.nickname else bill.id.citation
        card.body.addWidget(text(name, "heading"))
        card.body.addWidget(
            text(
                self.tr("{title}, {congress}").format(
                    title=bill.title, congress=congress_words(bill.id.congress, self.language)
                ),
                "hint",
            )
        )
        card.body.addWidget(IconText("calendar", say(status(bill, self.today)), "strong"))
        card.body.addWidget(text(self._summary(campaign, bill)))
        card.body.addStretch(1)
        facts = button(self.tr("All the facts"), "quiet", "facts")
        facts.setAccessibleName(self.tr("All the facts about {bill}").format(bill=name))
        self.facts_buttons.append(facts)
        facts.clicked.connect(lambda _=False, bill=bill: self.show_facts(bill))
        get = button(self.tr("Get the bill"), "quiet", "preview")
        get.setAccessibleName(self.tr("Get the bill: {bill}").format(bill=name))
        self.bill_buttons.append(get)
        get.clicked.connect(lambda _=False, bill=bill: self.show_bill(bill))
        card.body.addWidget(Columns((facts, get), narrowest=9))
        return card

    def _summary(self, campaign: Campaign, bill: Bill) -> str:
        return campaign.guide(self.language).bill_summaries.get(str(bill.id), "")

    def _which_bill(self, campaign: Campaign) -> str:
        """Which bill of a pair the letters will be about today."""
        chosen = campaign.bills[0]
        house, senate = (
            bill_for(chamber, chosen, campaign.bills, self.today).id.citation
            for chamber in (Chamber.HOUSE, Chamber.SENATE)
        )
        if house == senate:
            return self.tr("Your letters will be about {bill}.").format(bill=house)
        return self.tr(
            "Letters to the House will be about {house}, letters to senators about {senate}."
        ).format(house=house, senate=senate)

    def _position_choices(self, campaign: Campaign) -> Iterable[Choice]:
        titles = {
            Position.SUPPORT: self.tr("I support it"),
            Position.OPPOSE: self.tr("I oppose it"),
        }
        meanings = campaign.guide(self.language).positions
        for position in campaign.positions:
            choice = radio(titles[position], meanings.get(position, ""))
            self._positions.addButton(choice.button)
            choice.toggled.connect(self._stood)
            self.position_choices[position] = choice
        return self.position_choices.values()

    def _stood(self, chosen: bool) -> None:
        if chosen:
            self._problem.set_words("")
            self.changed.emit()

    def show_facts(self, bill: Bill) -> None:
        """Open all there is to know about a bill."""
        if self.campaign is None:
            return
        sections = facts_of(
            bill,
            self._summary(self.campaign, bill),
            self.today,
            lambda day: date_words(day, self.language),
        )
        ReadingDialog(self.window(), f"{bill.id.citation}: {bill.title}", sections, bill.url).open()

    def show_bill(self, bill: Bill) -> None:
        """Open what there is of a bill: its sheet, its official text, or where that is."""
        from letterdesk.gui.papers.get_bill import GetBillDialog

        if self.campaign is not None:
            GetBillDialog(self.services, self.campaign, bill, self.language, self.window()).open()

    def show_share(self) -> None:
        """Open the texts for telling others, and the flyer."""
        from letterdesk.gui.papers.share import ShareDialog

        if self.campaign is not None:
            ShareDialog(self.services, self.campaign, self.language, self.window()).open()

    def show_both_sides(self) -> None:
        """Open what supporters and critics say."""
        if self.campaign is None:
            return
        sides = self.campaign.guide(self.language).both_sides
        ReadingDialog(self.window(), self.tr("What both sides say"), sides_of(sides)).open()
