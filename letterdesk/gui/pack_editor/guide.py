"""What writers read before they begin: summaries, prompts, and what both sides say."""

from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.wording import bill_name, position_name


class SummaryPage(EditorPage):
    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            manuscript, self.tr("What writers read"), self.tr("Short sentences, everyday words.")
        )
        self.add_pickers()
        self.add_in_languages(("summary",), self.tr("What it is about"), rows=3)
        for bill in manuscript.bills:
            self.add_in_languages(
                ("bill_summaries", bill),
                self.tr("What {bill} would do").format(bill=bill_name(bill)),
                hint=self.tr("Neutral: people of both minds read it."),
                rows=5,
            )
        for position in manuscript.positions:
            self.add_in_languages(
                ("positions", position.value),
                self.tr("{position}: what that means").format(position=position_name(position)),
                rows=2,
            )
        self.add_in_languages(
            ("prompts",),
            self.tr("Questions that help to begin"),
            hint=self.tr("One on each line."),
            rows=5,
            items=True,
        )
        self.lines.addStretch(1)


class SidesPage(EditorPage):
    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            manuscript,
            self.tr("Both sides"),
            self.tr("Say what each side holds in its own best words. One reason on each line."),
        )
        self.add_pickers()
        for key, words in (
            ("supporters", self.tr("What supporters say")),
            ("critics", self.tr("What critics say")),
            ("sources", self.tr("Where that can be read")),
        ):
            self.add_in_languages(("both_sides", key), words, rows=6, items=True)
        self.lines.addStretch(1)
