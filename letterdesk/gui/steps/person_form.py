"""Name and address to fill in, with what the ZIP code says beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from letterdesk.core.constituent import Constituent, Problem, explain, find_problems, tidy
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Finding
from letterdesk.core.states import ALL
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Beside, Card
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.wording import say


class PersonForm(Card):
    """City and state are filled in from the ZIP code while they are empty.

    What a person has typed is never replaced without their pressing a button.
    """

    changed = Signal()
    """Something was entered."""

    def __init__(self, services: Services, *, own: bool = True) -> None:
        """``own``: it is filled in by the person whom it is about."""
        super().__init__()
        self.services, self._own = services, own
        self.name, self.street, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        self.zip, self.city, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.state = Picker(
            sorted(((code, f"{name} ({code})") for code, name in ALL.items()), key=lambda s: s[1]),
            self.tr("Choose your state") if own else self.tr("Choose the state"),
        )
        self.fields = {
            "name": Field(self.tr("Your &name") if own else self.tr("&Name"), self.name),
            "street": Field(self.tr("&Street address"), self.street),
            "unit": Field(self.tr("&Apartment (optional)"), self.unit),
            "zip": Field(self.tr("&ZIP code"), self.zip),
            "city": Field(self.tr("C&ity or town"), self.city),
            "state": Field(self.tr("S&tate"), self.state),
            "phone": Field(
                self.tr("&Phone (optional)"),
                self.phone,
                self.tr("Some offices call back. It goes below your name in the letter.")
                if own
                else "",
            ),
        }
        self._filled_city = self._filled_state = ""
        self._looked_up = ""
        self._found: Finding | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(space("m"))
        # The ZIP code comes first, because city and state follow from it.
        self.zip.setMaximumWidth(em(10))
        self.phone.setMaximumWidth(em(14))
        for shares in (
            {"name": 1},
            {"street": 2, "unit": 1},
            {"zip": 1},
            {"city": 1, "state": 1},
            {"phone": 1},
        ):
            self.body.addWidget(
                Beside([(self.fields[name], share) for name, share in shares.items()], narrowest=14)
            )

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.left.connect(lambda name=name: self._left(name))
        for editor in (self.name, self.street, self.unit, self.zip, self.city, self.phone):
            editor.textEdited.connect(self.changed)
        self.zip.textChanged.connect(self._zip_typed)
        self.state.activated.connect(self._place_edited)
        self.city.editingFinished.connect(self._place_edited)
        self.fields["zip"].helped.connect(self._use_place)

    def load(self, c: Constituent) -> None:
        """Show what is known of a person."""
        for editor, words in (
            (self.name, c.name),
            (self.street, c.street),
            (self.unit, c.unit),
            (self.city, c.city),
            (self.zip, c.zip),
            (self.phone, c.phone),
        ):
            editor.setText(words)
        self.state.pick(c.state)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it, and stand in the first such field."""
        by_field = {
            problem.field: say(explain(problem, own=self._own)) for problem in reversed(problems)
        }
        for name, field in self.fields.items():
            field.set_problem(by_field.get(name, ""))
        first = next((name for name in self.fields if name in by_field), "")
        if first:
            self.stand_in(first)

    def stand_in(self, field: str = "") -> None:
        """Put the keyboard into a field; without one, into the first."""
        field = field or "name"
        if field in self.fields:
            self.fields[field].editor.setFocus()

    def entered(self) -> Constituent:
        """What is typed, tidied."""
        return tidy(
            Constituent(
                name=self.name.text(),
                street=self.street.text(),
                unit=self.unit.text(),
                city=self.city.text(),
                state=self.state.code,
                zip=self.zip.text(),
                phone=self.phone.text(),
            )
        )

    # --- what helps while typing ---

    def _left(self, name: str) -> None:
        """Say what is wrong with a field once it has been filled in; empty ones can wait."""
        field = self.fields[name]
        problem = next((p for p in find_problems(self.entered()) if p.field == name), None)
        if problem is None or problem.code.endswith("-missing"):
            field.set_problem("")
        else:
            field.set_problem(say(explain(problem, own=self._own)))

    def _zip_typed(self) -> None:
        zip5 = self.entered().zip5
        if len(zip5) != 5 or not zip5.isdigit():
            self._looked_up, self._found = "", None
            self.fields["zip"].set_hint("")
        elif zip5 != self._looked_up:
            self._looked_up = zip5
            self._look_up(zip5)

    def _look_up(self, zip5: str) -> None:
        try:
            self._found = self.services.find(zip5)
        except UserError as error:
            self._found = None
            self.fields["zip"].set_hint(say(error.message))
            return
        if self.city.text().strip() in ("", self._filled_city):
            self._filled_city = self._found.place
            self.city.setText(self._found.place)
        if self.state.code in ("", self._filled_state):
            self._filled_state = self._found.state
            self.state.pick(self._found.state)
        for name in ("city", "state"):
            if getattr(self.entered(), name):
                self.fields[name].set_problem("")
        self._place_edited()

    def _place_edited(self) -> None:
        """Say how what is typed and what the ZIP says fit together."""
        field, found = self.fields["zip"], self._found
        if found is None:
            return
        if not found.place:
            field.set_hint(say(found.basis))
        elif len(found.states) > 1 and not self.state.code:
            field.set_hint(
                self.tr("This ZIP code lies in more than one state. Please choose yours.")
            )
        elif self._differs(found):
            where = f"{found.place}, {found.state or self.state.code}"
            field.set_hint(
                self.tr("The post office calls this place {place}.").format(place=where),
                self.tr("Use it"),
            )
        elif self._filled_city and self._filled_city == self.city.text():
            field.set_hint(self.tr("City and state come from the ZIP code."))
        else:
            field.set_hint("")

    def _differs(self, found: Finding) -> bool:
        here = self.entered()
        other_state = bool(found.states) and here.state not in found.states
        return here.city.casefold() != found.place.casefold() or other_state

    def _use_place(self) -> None:
        if self._found is None:
            return
        self._filled_city = self._found.place
        self.city.setText(self._found.place)
        if self._found.state:
            self._filled_state = self._found.state
            self.state.pick(self._found.state)
        self._place_edited()
        self.city.setFocus()
        self.changed.emit()
