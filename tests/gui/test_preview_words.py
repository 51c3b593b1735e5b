"""The words beside the preview are those on paper: of the composed packet, in reading order."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from letterdesk.core.draft import Step
from letterdesk.core.letter import PaperForm
from letterdesk.gui.preview import PacketView
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.wizard import Wizard
from letterdesk.output.compose import compose
from letterdesk.output.pdf import render_packet
from letterdesk.output.text import letter_text
from tests.output.campaign_samples import a_request
from tests.output.read_paper import text_of

STORY = (
    "My neighbor’s daughter was sold online.\n\nJosé Nuñez, Nguyễn Thị Ánh and Жанна know it too."
)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("form", PaperForm)
def test_the_text_beside_each_page_is_what_other_programs_read_from_the_file(
    qtbot: QtBot, form: PaperForm
) -> None:
    packet = compose(a_request(story=STORY, example=True))
    printed = render_packet(packet, form)
    view = PacketView()
    qtbot.addWidget(view)
    assert view.show_document(printed.data)
    panel = view.findChild(QPlainTextEdit)
    assert panel is not None
    on_paper = text_of(printed.data).split("\f")[: view.page_count()]
    beside = []
    for page, words in enumerate(on_paper):
        view.show_page(page)
        beside.append(panel.toPlainText())
        assert squeezed(beside[-1]) == squeezed(words)
    if form is PaperForm.STANDARD:
        for letter, words in zip(packet.letters, beside, strict=False):
            assert squeezed(words).replace(letter.corner_code, "", 1) == squeezed(
                letter_text(letter)
            )


def test_signs_that_no_font_has_are_named_before_anything_is_printed(
    wizard: Wizard, go_to: Callable[[Step], None], qtbot: QtBot
) -> None:
    go_to(Step.YOU)
    page = wizard.page
    assert isinstance(page, YouPage)
    page.name.setText("\ue123 ")  # for private use: no font of a script has it
    for step in (Step.WORDS, Step.PREVIEW):
        go_to(step)
        qtbot.waitUntil(lambda: bool(words_with("\ue123", wizard)))
        (named,) = words_with("\ue123", wizard)
        assert "They would print as empty boxes." in named


def words_with(sign: str, wizard: Wizard) -> list[str]:
    labels = wizard.frame.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and sign in label.text()]
