"""Second step: who writes, and from where."""

from collections.abc import Sequence
from dataclasses import replace

from letterdesk.core.constituent import Constituent, Problem
from letterdesk.core.draft import Draft
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page
from letterdesk.gui.steps.person_form import PersonForm
from letterdesk.gui.widgets.text import IconText


class YouPage(Page):
    """Asks for name and address."""

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(
            services,
            language,
            self.tr("Who is writing?"),
            self.tr("Offices answer the people they represent, so a letter carries your address."),
        )
        self.form = form = PersonForm(services)
        self.fields = form.fields
        self.name, self.street, self.unit = form.name, form.street, form.unit
        self.zip, self.city, self.phone, self.state = form.zip, form.city, form.phone, form.state
        form.changed.connect(self.changed)
        self.column.addWidget(form)
        self.column.addWidget(
            IconText("lock", self.tr("Nothing you type here is kept unless you save it."), "hint")
        )
        self.column.addStretch(1)

    # --- the three duties ---

    def load(self, draft: Draft) -> None:
        self.form.load(draft.constituent)

    def apply(self, draft: Draft) -> Draft:
        new = self.entered()
        old = draft.constituent
        if (new.zip5, new.city, new.state) != (old.zip5, old.city, old.state):
            # Another place has other members: what was chosen for the old one must not stay.
            draft = replace(draft, district=None, settled=False, recipients=frozenset())
        return replace(draft, constituent=new)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.form.show_problems(problems)

    def stand_in(self, field: str = "") -> None:
        self.form.stand_in(field)

    def entered(self) -> Constituent:
        """What is typed, tidied."""
        return self.form.entered()
