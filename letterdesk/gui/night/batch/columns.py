"""What each column of the list is, with what is in it; and how the file is read."""

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from letterdesk.core.errors import UserError
from letterdesk.core.signups import SignUp
from letterdesk.gui.night.batch.opened import SHOWN_ROWS, OpenedList, open_list, with_roles
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage, side_by_side
from letterdesk.gui.widgets.box import Beside, Card, clear, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text
from letterdesk.store.signups.delimited import DELIMITERS, ENCODINGS

_FAMILIES = {
    "utf-8-sig": "utf-8",
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "cp1252": "windows-1252",
}
"""Encodings as they are found, and as they are offered."""
_LONGEST = 60
"""Characters of a cell that are shown."""


class ColumnsPage(NightPage):
    """Recognised by their names; each can be corrected, and the first people show the result."""

    def __init__(self, night: Night) -> None:
        super().__init__(
            night,
            self.tr("Is the list read right?"),
            self.tr("Look at the first people. If a part is wrong, say what its column is."),
        )
        assert night.batch.opened is not None  # noqa: S101 - the stage says so
        self._opened = night.batch.opened
        self.column.addWidget(text(self._opened.reading.path.name, "hint"))
        self._people_lines = stack(gap="xs")
        people = Card()
        people.body.addWidget(text(self.tr("The first people"), "heading"))
        people.body.addLayout(self._people_lines)
        self.column.addWidget(people)
        self.column.addWidget(text(self.tr("The columns"), "heading"))
        self.pickers: list[Picker] = []
        lines = Card()
        for number, heading in enumerate(self._opened.listing.columns.headings):
            lines.body.addWidget(self._line(number, heading))
        self.column.addWidget(lines)
        self.column.addWidget(self._reading_card())
        self.add_end()
        other = button(self.tr("&Another list"))
        other.clicked.connect(night.batch.forget)
        self.forward = button(self.tr("&Continue"), "main")
        self.forward.clicked.connect(self.go_on)
        self.foot_buttons = (other, self.forward)
        self._show()

    # --- what stands on the page ---

    def _line(self, number: int, heading: str) -> QWidget:
        about, name = QWidget(), heading or self.tr("Column {number}").format(number=number + 1)
        lines = stack(about, "xs")
        lines.addWidget(text(name, "strong"))
        cells = [
            cells[number].strip()[:_LONGEST] for cells in self._opened.first_rows
            if number < len(cells)
        ]  # fmt: skip
        lines.addWidget(text(" · ".join(filter(None, cells)) or self.tr("(empty)"), "hint"))
        picker = Picker([("", self.tr("Not used")), *self._role_names().items()], "")
        picker.setAccessibleName(self.tr("What the column “{name}” is").format(name=name))
        picker.activated.connect(lambda _, number=number: self._choose_role(number))
        self.pickers.append(picker)
        return Beside([(about, 3), (picker, 2)], narrowest=14)

    def _reading_card(self) -> QWidget:
        reading, listing = self._opened.reading, self._opened.listing
        whole = QWidget()
        lines = stack(whole, "s")
        self.more = LinkButton(self.tr("Do letters look broken, or is everything in one column?"))
        self.more.clicked.connect(lambda: self._show_reading(shown=True))
        self._reading = Card()
        self.headings = QCheckBox(self.tr("The first row has &headings"))
        self.headings.setChecked(reading.headings)
        self.headings.clicked.connect(self._read_again)
        self.encoding = Picker([(name, _encoding_name(name)) for name in ENCODINGS], "")
        self.encoding.pick(_FAMILIES.get(listing.encoding, listing.encoding))
        self.encoding.activated.connect(self._read_again)
        self.delimiter = Picker([(mark, self._mark_name(mark)) for mark in DELIMITERS], "")
        self.delimiter.pick(listing.delimiter)
        self.delimiter.activated.connect(self._read_again)
        self._reading.body.addWidget(self.headings)
        if listing.encoding:  # workbooks say both themselves
            self._reading.body.addWidget(
                side_by_side(
                    Field(self.tr("The file’s &encoding"), self.encoding),
                    Field(self.tr("&Between two cells stands"), self.delimiter),
                )
            )
        lines.addWidget(self.more)
        lines.addWidget(self._reading)
        corrected = bool(reading.encoding or reading.delimiter or not reading.headings)
        self._show_reading(shown=corrected)
        return whole

    def _show_reading(self, *, shown: bool) -> None:
        had_focus = self.more.hasFocus()
        self.more.setVisible(not shown)
        self._reading.setVisible(shown)
        if had_focus:
            self.headings.setFocus()

    def _mark_name(self, mark: str) -> str:
        names = {
            ",": self.tr("a comma"),
            ";": self.tr("a semicolon"),
            "\t": self.tr("a tab"),
            "|": self.tr("a bar |"),
        }
        return names[mark]

    def _role_names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "first": self.tr("First name"),
            "last": self.tr("Last name"),
            "street": self.tr("Street address"),
            "unit": self.tr("Apartment"),
            "city": self.tr("City or town"),
            "state": self.tr("State"),
            "zip": self.tr("ZIP code"),
            "phone": self.tr("Phone"),
            "story": self.tr("Own words"),
            "district": self.tr("House district"),
            "votes_in": self.tr("State where they vote (military mail)"),
            "points": self.tr("Talking points"),
            "keep": self.tr("Write although the person is there twice (yes)"),
        }

    def _show(self) -> None:
        roles = self._opened.roles
        for number, picker in enumerate(self.pickers):
            picker.pick(roles.get(number, ""))
        clear(self._people_lines)
        try:
            people = tuple(islice(self._opened.listing.people(), SHOWN_ROWS))
        except UserError as error:
            self.tell(error)
            return
        for person in people:
            self._people_lines.addWidget(text(in_one_line(person)))

    # --- what is done on it ---

    def _choose_role(self, number: int) -> None:
        """A column has become something else; nothing is two columns at once."""
        role = self.pickers[number].code
        roles = {c: r for c, r in self._opened.roles.items() if c != number and r != role}
        if role:
            roles[number] = role
        self._use(with_roles(self._opened, roles))

    def _use(self, opened: OpenedList) -> None:
        self._opened = self.night.batch.opened = opened
        self.say_problem("")
        self._show()

    def _read_again(self) -> None:
        reading = replace(
            self._opened.reading,
            encoding=self.encoding.code if self._opened.listing.encoding else "",
            delimiter=self.delimiter.code if self._opened.listing.encoding else "",
            headings=self.headings.isChecked(),
        )
        self.do_beside(
            self.tr("Opening the list …"), lambda: open_list(reading), self.night.batch.take_list
        )

    def go_on(self) -> None:
        """To the choices, once name and street are known."""
        if self._opened.listing.columns.can_be_written:
            self.night.batch.go(Stage.CHOICES)
            return
        self.say_problem(
            self.tr("Please say which column is the name and which is the street address.")
        )
        first = next(iter(self.pickers), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def in_one_line(person: SignUp) -> str:
    """'Row 2: Maria Alvarez, 1250 W Addison St, Chicago, IL 60613'."""
    place = " ".join(filter(None, (person.state, person.zip)))
    parts = (person.name, person.street, person.unit, person.city, place, person.phone)
    told = ", ".join(part[:_LONGEST] for part in parts if part)
    story = f" “{person.story[:_LONGEST]}{'…' if len(person.story) > _LONGEST else ''}”"
    return f"{person.row}: {told}{story if person.story else ''}"


def _encoding_name(name: str) -> str:
    names = {"utf-8": "UTF-8", "utf-16": "UTF-16", "mac-roman": "Mac Roman"}
    return names.get(name, name.title())
