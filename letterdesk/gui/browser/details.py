"""All that the directory knows of one member or one vacant seat."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from letterdesk.core.address import SWITCHBOARD, inside_address
from letterdesk.core.members import Member, Seat
from letterdesk.core.notices import about_people
from letterdesk.core.searching import Entry
from letterdesk.gui.browser.office_card import office_card
from letterdesk.gui.steps.member_facts import seat_words, since_words, term_words
from letterdesk.gui.steps.member_words import district_words, office_words, party_words
from letterdesk.gui.widgets.box import Columns, Notice, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import date_words, say

_NARROWEST_OFFICE = 15.0


class Details(QWidget):
    """Made anew for each entry; it keeps nothing."""

    def __init__(self, entry: Entry, today: date, congress: int, language: str) -> None:
        super().__init__()
        self._language = language
        self._lines = stack(self, "m")
        if isinstance(entry, Member):
            self._add_heading(entry.name, office_words(entry))
            self._add_facts(entry, today)
            senators = [entry] if entry.district is None else []
            seats = [] if senators else [Seat(entry.state, entry.district or 0, entry)]
            self._add_notices(senators, seats, congress, today)
            self._add_offices(entry)
            self._add_committees(entry)
        else:
            self._add_heading(self.tr("Vacant seat"), district_words(entry))
            self._add_notices([], [entry], congress, today)
        self._lines.addStretch(1)

    def _add_heading(self, name: str, what: str) -> None:
        opening = stack(gap="xs")
        opening.addWidget(text(name, "title"))
        opening.addWidget(text(what, "lead"))
        self._lines.addLayout(opening)

    def _add_facts(self, member: Member, today: date) -> None:
        def dated(day: date) -> str:
            return date_words(day, self._language)

        facts = stack(gap="xs")
        facts.addWidget(text(party_words(member)))
        if member.leadership:
            facts.addWidget(IconText("scales", member.leadership))
        if member.since is not None:
            facts.addWidget(text(since_words(member.since, dated)))
        facts.addWidget(text(term_words(member, today, dated)))
        if not member.role.votes_on_passage:
            facts.addWidget(
                text(self.tr("Speaks and sits on committees, without a vote on final passage."))
            )
        self._lines.addLayout(facts)
        if member.url:
            page = button(self.tr("Open the &web page in your browser"), "quiet", "link")
            page.setToolTip(member.url)
            page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(member.url)))
            self._lines.addLayout(row(page))

    def _add_notices(
        self, senators: list[Member], seats: list[Seat], congress: int, today: date
    ) -> None:
        for notice in about_people(senators, seats, congress, today):
            self._lines.addWidget(Notice(say(notice.sentence)))

    def _add_offices(self, member: Member) -> None:
        washington = member.washington
        phone = (washington.phone if washington else "") or SWITCHBOARD
        self._lines.addWidget(
            office_card(self.tr("Washington"), washington, inside_address(member), phone)
        )
        self._lines.addWidget(text(self.tr("Local offices"), "heading"))
        if not member.local_offices:
            self._lines.addWidget(text(self.tr("No local offices are listed yet.")))
            return
        cards = [
            office_card(
                office.city,
                office,
                inside_address(member, office) if office.takes_mail else (),
                office.phone,
            )
            for office in member.local_offices
        ]
        self._lines.addWidget(Columns(cards, narrowest=_NARROWEST_OFFICE))

    def _add_committees(self, member: Member) -> None:
        """Committees, each with its subcommittees below; a code of theirs begins with its own."""
        self._lines.addWidget(text(self.tr("Committees"), "heading"))
        if not member.committees:
            self._lines.addWidget(text(self.tr("No committees are listed.")))
        for _, seats in groupby(member.committees, key=lambda seat: seat.code[:4]):
            part = stack(gap="xs")
            for seat in seats:
                is_whole = len(seat.code) == 4
                words = seat_words(seat)
                part.addWidget(
                    text(words if is_whole else f"– {words}", "strong" if is_whole else "body")
                )
            self._lines.addLayout(part)
